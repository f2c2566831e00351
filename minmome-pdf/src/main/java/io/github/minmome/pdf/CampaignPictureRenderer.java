package io.github.minmome.pdf;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.leaflet.LeafletInk;
import io.github.minmome.pdf.internal.leaflet.LeafletPages;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.pdf.internal.picture.PageReader;
import io.github.minmome.pdf.internal.picture.Scene;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.util.List;

/**
 * Draws pictures of the campaign for screens, from the parts and sentences of the leaflet: square
 * for social networks, wide for signage (デジタルサイネージ). Every text has a contrast of at least 7:1 and
 * is at least 28 pixels high but for readings of kanji and the number on the drawn telephone's
 * display. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * PreparedPicture picture =
 *     CampaignPictureRenderer.standard()
 *         .prepare(Leaflet.builder(today).build(), CampaignPictureRenderer.Format.SQUARE)
 *         .optional()
 *         .orElseThrow();
 * picture.writePng(out);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CampaignPictureRenderer {
  private static final CampaignPictureRenderer STANDARD = builder().build();

  /**
   * The size of a picture. Constants may be added in a minor version.
   *
   * @since 0.1.0
   */
  public enum Format {
    /** 1080 × 1080 pixels, for posts on social networks. */
    SQUARE(1080, 1080),
    /** 1920 × 1080 pixels, for signage. */
    SIGNAGE(1920, 1080);

    private final int width;
    private final int height;

    Format(int width, int height) {
      this.width = width;
      this.height = height;
    }

    /** Returns the width in pixels. */
    public int width() {
      return width;
    }

    /** Returns the height in pixels. */
    public int height() {
      return height;
    }
  }

  private final FontSet fonts;

  private CampaignPictureRenderer(Builder builder) {
    fonts = builder.fonts;
  }

  /** Returns the renderer with the fonts that come with this module. */
  public static CampaignPictureRenderer standard() {
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
    public CampaignPictureRenderer build() {
      return new CampaignPictureRenderer(this);
    }
  }

  /**
   * Lays a picture out.
   *
   * @param leaflet gives the language, the wording and the partner; figures and audience are not
   *     used
   * @return the picture, or what keeps it from being drawn: characters of the imprint that no font
   *     has ({@code TEXT_UNPRINTABLE}), or an imprint that does not fit ({@code TEXT_DOES_NOT_FIT})
   */
  public Reading<PreparedPicture> prepare(Leaflet leaflet, Format format) {
    return prepare(LeafletOptions.of(leaflet), format);
  }

  /**
   * Lays a picture out with the partner's logo.
   *
   * @param options gives the leaflet and the logo; variant and ink are not used
   * @return as {@link #prepare(Leaflet, Format)}
   */
  public Reading<PreparedPicture> prepare(LeafletOptions options, Format format) {
    return Preparation.of(
        fonts.typefaces(),
        Preparation.given(options.leaflet().partner()),
        with -> new PreparedPicture(scene(options, format, with)));
  }

  /** Returns the problems of {@link #prepare}. */
  public List<Problem> check(Leaflet leaflet, Format format) {
    return prepare(leaflet, format).problems();
  }

  private static Scene scene(LeafletOptions options, Format format, Typefaces faces) {
    var pool = new GlyphPool();
    return scene(options.leaflet(), format, page(options, format, faces, pool), pool);
  }

  /** Reads the page that a picture shows. */
  static Scene scene(Leaflet leaflet, Format format, Page page, GlyphPool pool) {
    var content = leaflet.content();
    var title = content.title().isEmpty() ? content.campaign() : content.title();
    return PageReader.read(
        page,
        pool,
        format.width(),
        title.base() + " " + content.tag(),
        content.language().locale().toLanguageTag());
  }

  /** Draws the page that a picture shows, or throws {@link UnprintableException}. */
  static Page page(LeafletOptions options, Format format, Typefaces faces, GlyphPool pool) {
    var pages = new LeafletPages(options.leaflet(), options.logo(), LeafletInk.COLOUR, faces);
    return switch (format) {
      case SQUARE -> pages.square(pool);
      case SIGNAGE -> pages.signage(pool);
    };
  }
}
