package io.github.minmome.pdf;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Editions;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.kit.TakeHomeSheet;
import io.github.minmome.pdf.internal.page.FilledPage;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the memo to take home (準備メモ), in large type: that nothing was applied for yet, the ways to
 * apply with boxes to tick, the line's number, the scope, who helped, what happens then and whom to
 * call. It has no name, no address and no date. Conforms to PDF/A-2a and PDF/UA-1. Immutable and
 * safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class TakeHomeRenderer {
  private static final TakeHomeRenderer STANDARD = builder().build();

  private final Typefaces faces;

  private TakeHomeRenderer(Builder builder) {
    faces = builder.fonts.typefaces();
  }

  /** Returns the renderer with the fonts that come with this module. */
  public static TakeHomeRenderer standard() {
    return STANDARD;
  }

  /** Returns a builder of a renderer with other fonts. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects what a renderer is made of. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private FontSet fonts = FontSet.standard();

    private Builder() {}

    /** Sets the fonts; those that come with this module otherwise. */
    public Builder fonts(FontSet newFonts) {
      fonts = newFonts;
      return this;
    }

    /** Returns the renderer. */
    public TakeHomeRenderer build() {
      return new TakeHomeRenderer(this);
    }
  }

  /**
   * Lays the copy of an application out.
   *
   * @return the paper, or what keeps the copy from being printed: characters that no font has
   *     ({@code TEXT_UNPRINTABLE}) and values that are too long ({@code TEXT_DOES_NOT_FIT})
   */
  public Reading<PreparedPaper> prepare(SuspensionApplication application) {
    return prepareNumbered(application.asPrinted());
  }

  /** Lays out the copy of an application whose numbers are in their printed form. */
  Reading<PreparedPaper> prepareNumbered(SuspensionApplication printed) {
    return Preparation.of(
        faces, with -> new PreparedPaper(new Copy(this, TakeHomeSheet.prepare(printed, with))));
  }

  /** Returns what keeps the copy from being printed; empty when it can be printed. */
  public List<Problem> check(SuspensionApplication application) {
    return prepare(application).problems();
  }

  /**
   * Prints the copy of one application, a page.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableException before the first byte, with the problems of {@link #prepare}
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void render(SuspensionApplication application, OutputStream out) throws IOException {
    Preparation.required(prepare(application)).writeTo(out);
  }

  /**
   * Prints empty copies to be filled in by hand.
   *
   * @param count how many, from 1
   * @param out gets the document; it is not closed
   * @throws IllegalArgumentException when the count is less than 1
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderBlank(int count, OutputStream out) throws IOException {
    if (count < 1) {
      throw new IllegalArgumentException("At least one copy");
    }
    write(TakeHomeSheet.Values.NONE, count, out);
  }

  /** Returns what draws the copies of one document. */
  Copies copies(GlyphPool pool) {
    return new Copies(pool);
  }

  /** The copies of one document, whose sheets are drawn once. Not thread-safe. */
  final class Copies {
    private final GlyphPool pool;
    private final Map<Boolean, Page> sheets = new HashMap<>();

    private Copies(GlyphPool pool) {
      this.pool = pool;
    }

    /** Draws a paper that this renderer prepared. */
    FilledPage of(PreparedPaper paper) {
      if (paper.content() instanceof Copy copy && copy.renderer == TakeHomeRenderer.this) {
        return of(copy.values);
      }
      throw new IllegalArgumentException("The paper was not prepared by this renderer");
    }

    private FilledPage of(TakeHomeSheet.Values values) {
      var sheet =
          sheets.computeIfAbsent(
              values.isOutgoingOnly(), without -> TakeHomeSheet.sheet(without, faces, pool));
      return TakeHomeSheet.filled(sheet, values, faces, pool);
    }
  }

  private void write(TakeHomeSheet.Values values, int count, OutputStream out) throws IOException {
    var pool = new GlyphPool();
    FilledPage page = copies(pool).of(values);
    var metadata = Metadata.of(TakeHomeSheet.TITLE, "ja-JP").editions(Editions.of("takehome"));
    try (var writer = new DocumentWriter(out, metadata, pool)) {
      for (int i = 0; i < count; i++) {
        writer.page(page);
      }
      writer.finish();
    }
  }

  /** A copy laid out. */
  private record Copy(TakeHomeRenderer renderer, TakeHomeSheet.Values values)
      implements PreparedPaper.Content {
    @Override
    public int pages() {
      return 1;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      renderer.write(values, 1, out);
    }
  }
}
