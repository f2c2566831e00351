package io.github.minmome.pdf;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Editions;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.kit.TakeHomeSheet;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints the memo to take home (準備メモ), in large type: that nothing was applied for yet, the ways to
 * apply with boxes to tick, the line's number, the scope, who helped, what happens then and whom to
 * call. It has no name, no address and no date. Conforms to PDF/A-2a and PDF/UA-1. Immutable and
 * safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class TakeHomeRenderer {
  private static final TakeHomeRenderer STANDARD = new TakeHomeRenderer(FontSet.standard());

  private final Typefaces faces;

  private TakeHomeRenderer(FontSet fonts) {
    faces = fonts.typefaces();
  }

  /** The renderer with the fonts that come with it. */
  public static TakeHomeRenderer standard() {
    return STANDARD;
  }

  /** A renderer with other fonts. */
  public static TakeHomeRenderer withFonts(FontSet fonts) {
    return new TakeHomeRenderer(fonts);
  }

  /**
   * What keeps the copy from being printed: characters that no font has ({@code TEXT_UNPRINTABLE};
   * the first is told) and values that are too long ({@code TEXT_DOES_NOT_FIT}). Empty when it can
   * be printed.
   */
  public List<Problem> check(SuspensionApplication application) {
    try {
      page(application, new GlyphPool());
      return List.of();
    } catch (UnprintableTextException e) {
      return List.of(e.problem());
    } catch (TextDoesNotFitException e) {
      return e.problems();
    }
  }

  /**
   * Prints the copy of one application, a page.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableTextException before the first byte, when no font has a character
   * @throws TextDoesNotFitException before the first byte, when a value is too long
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void render(SuspensionApplication application, OutputStream out) throws IOException {
    var pool = new GlyphPool();
    write(List.of(page(application, pool)), pool, out);
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
    var pool = new GlyphPool();
    var page = page(null, pool);
    write(Collections.nCopies(count, page), pool, out);
  }

  private Page page(@Nullable SuspensionApplication application, GlyphPool pool) {
    return TakeHomeSheet.page(application == null ? null : application.asPrinted(), faces, pool);
  }

  private static void write(List<Page> pages, GlyphPool pool, OutputStream out) throws IOException {
    var metadata = Metadata.of(TakeHomeSheet.TITLE, "ja-JP").editions(Editions.of("takehome"));
    try (var writer = new DocumentWriter(out, metadata, pool)) {
      for (Page page : pages) {
        writer.page(page);
      }
      writer.finish();
    }
  }
}
