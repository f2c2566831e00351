package io.github.minmome.pdf;

import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.leaflet.LeafletPages;
import io.github.minmome.pdf.internal.page.Page;
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
  private static final LeafletRenderer STANDARD = new LeafletRenderer(FontSet.standard());

  private final FontSet fonts;

  private LeafletRenderer(FontSet fonts) {
    this.fonts = fonts;
  }

  /** The renderer with the fonts that come with it. */
  public static LeafletRenderer standard() {
    return STANDARD;
  }

  /** A renderer with other fonts, for imprints. */
  public static LeafletRenderer withFonts(FontSet fonts) {
    return new LeafletRenderer(fonts);
  }

  /**
   * Writes a document of one page, or of two where the text needs the back of the sheet.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableTextException before the first byte, when no font has a character of the
   *     imprint
   * @throws TextDoesNotFitException before the first byte, when the imprint is so long that the
   *     leaflet does not fit its sheet
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void render(LeafletOptions options, OutputStream out) throws IOException {
    var pool = new GlyphPool();
    var pages = pages(options, pool);
    var content = options.leaflet().content();
    var metadata =
        Metadata.of(
                content.campaign() + " " + content.tag(),
                content.language().locale().toLanguageTag())
            .editions("leaflet " + content.edition());
    try (var writer = new DocumentWriter(out, metadata, pool)) {
      for (Page page : pages) {
        writer.page(page);
      }
      writer.finish();
    }
  }

  List<Page> pages(LeafletOptions options, GlyphPool pool) {
    var pages = new LeafletPages(options.leaflet(), options.logo(), fonts.typefaces());
    return switch (options.variant()) {
      case A4 -> pages.a4(pool);
      case POSTER -> pages.poster(pool);
      case COUNTER -> pages.counter(pool);
    };
  }
}
