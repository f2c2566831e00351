package io.github.minmome.pdf;

import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.leaflet.LeafletPages;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Prints the leaflet (啓発チラシ) in our own design: A4, poster or counter cards, in Japanese, English
 * or easy Japanese. Conforms to PDF/A-2a and PDF/UA-1. The partner's imprint stands apart from the
 * content and implies no endorsement by the police.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * LeafletRenderer.standard().render(LeafletOptions.of(LocalDate.of(2026, 11, 25)), out);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class LeafletRenderer {
  private static final LeafletRenderer STANDARD = builder().build();

  private final FontSet fonts;

  private LeafletRenderer(Builder builder) {
    this.fonts = builder.fonts;
  }

  /** Returns the renderer with the fonts that come with this module. */
  public static LeafletRenderer standard() {
    return STANDARD;
  }

  /** Returns a builder of a renderer with other fonts, for imprints. */
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
    public LeafletRenderer build() {
      return new LeafletRenderer(this);
    }
  }

  /**
   * Lays a leaflet out: one page, or two where the text needs the back of the sheet.
   *
   * @return the paper, or what keeps it from being printed: characters of the imprint that no font
   *     has ({@code TEXT_UNPRINTABLE}), or an imprint so long that the leaflet does not fit its
   *     sheet ({@code TEXT_DOES_NOT_FIT})
   */
  public Reading<PreparedPaper> prepare(LeafletOptions options) {
    var content = options.leaflet().content();
    var metadata =
        Metadata.of(
                content.campaign() + " " + content.tag(),
                content.language().locale().toLanguageTag())
            .editions("leaflet " + content.edition());
    var pool = new GlyphPool();
    return Preparation.of(
        fonts.typefaces(),
        with -> new PreparedPaper(new PreparedPages(metadata, pool, pages(options, with, pool))));
  }

  /** Returns what keeps a leaflet from being printed; empty when it can be printed. */
  public List<Problem> check(LeafletOptions options) {
    return prepare(options).problems();
  }

  /**
   * Prints a leaflet.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableException before the first byte, with the problems of {@link #prepare}
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void render(LeafletOptions options, OutputStream out) throws IOException {
    Preparation.required(prepare(options)).writeTo(out);
  }

  /** Draws the pages, or throws {@link UnprintableException}. */
  static List<Page> pages(LeafletOptions options, Typefaces with, GlyphPool pool) {
    var pages = new LeafletPages(options.leaflet(), options.logo(), with);
    return switch (options.variant()) {
      case A4 -> pages.a4(pool);
      case POSTER -> pages.poster(pool);
      case COUNTER -> pages.counter(pool);
    };
  }
}
