package io.github.minmome.pdf;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.leaflet.LeafletInk;
import io.github.minmome.pdf.internal.leaflet.LeafletPages;
import io.github.minmome.pdf.internal.page.Element;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Prints the leaflet (啓発チラシ) in our own design: A4, poster or counter cards, in Japanese, English
 * or easy Japanese. Conforms to PDF/A-2a and PDF/UA-1. The partner's imprint is apart from the
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
   *     sheet ({@code TEXT_DOES_NOT_FIT}); with the paper, the problem {@code
   *     LEAFLET_CHART_LEFT_OUT} when figures were given and the sheet has no space for their chart
   */
  public Reading<PreparedPaper> prepare(LeafletOptions options) {
    var content = options.leaflet().content();
    var metadata =
        Metadata.of(
                content.campaign().base() + " " + content.tag(),
                content.language().locale().toLanguageTag())
            .editions("leaflet " + content.edition());
    var pool = new GlyphPool();
    var pages =
        Preparation.of(
            fonts.typefaces(),
            Preparation.given(options.leaflet().partner()),
            with -> pages(options, with, pool));
    if (pages.value() == null) {
      return new Reading<>(null, pages.problems());
    }
    var paper = new PreparedPaper(new PreparedPages(metadata, pool, pages.value()));
    return new Reading<>(paper, chartLeftOut(options.leaflet(), pages.value()));
  }

  /** A requested chart is drawn, or a problem reports that it is not. */
  private static List<Problem> chartLeftOut(Leaflet leaflet, List<Page> pages) {
    var chart = leaflet.chart().orElse(null);
    return !leaflet.isChartRequested()
            || chart == null
            || pages.stream().anyMatch(page -> hasFigure(page.roots(), chart.alternative()))
        ? List.of()
        : List.of(Problem.of(ProblemCodes.LEAFLET_CHART_LEFT_OUT, "statistics"));
  }

  private static boolean hasFigure(List<?> kids, String alternative) {
    return kids.stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .anyMatch(
            element ->
                alternative.equals(element.alternative())
                    || hasFigure(element.kids(), alternative));
  }

  /** Returns the problems of {@link #prepare}. */
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
    return sheets(options, with).pages(options.variant(), pool);
  }

  private static LeafletPages sheets(LeafletOptions options, Typefaces with) {
    var ink = options.ink() == LeafletOptions.Ink.MONO ? LeafletInk.MONO : LeafletInk.COLOUR;
    return new LeafletPages(options.leaflet(), options.logo(), ink, with);
  }
}
