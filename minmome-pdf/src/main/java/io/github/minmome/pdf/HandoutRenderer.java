package io.github.minmome.pdf;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.handout.HandoutPaper;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints papers for partners: stickers, cards, circulars ({@link Handout}). Conforms to PDF/A-2a
 * and PDF/UA-1. What a paper states as a fact is from the sources of {@code docs/facts.md}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * HandoutRenderer.standard()
 *     .render(HandoutOptions.of(Handout.PHONE_STICKER, LocalDate.of(2026, 12, 1)), out);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class HandoutRenderer {
  private static final HandoutRenderer STANDARD = builder().build();

  private final FontSet fonts;

  private HandoutRenderer(Builder builder) {
    this.fonts = builder.fonts;
  }

  /** Returns the renderer with the fonts that come with this module. */
  public static HandoutRenderer standard() {
    return STANDARD;
  }

  /** Returns a builder of a renderer with other fonts, for imprints and values. */
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
    public HandoutRenderer build() {
      return new HandoutRenderer(this);
    }
  }

  /**
   * Lays a handout out.
   *
   * @return the paper, or what keeps it from being printed: characters that no font has ({@code
   *     TEXT_UNPRINTABLE}), or an imprint or a value that is too long ({@code TEXT_DOES_NOT_FIT});
   *     with the paper, that the notice behind it is about to lapse or has lapsed on its day
   *     ({@link Leaflet#problems})
   */
  public Reading<PreparedPaper> prepare(HandoutOptions options) {
    var leaflet =
        Leaflet.builder(options.today())
            .language(options.language())
            .partner(options.partner().orElse(null))
            .build();
    var pool = new GlyphPool();
    var given = Preparation.given(options.partner());
    for (HandoutField field : options.handout().fields()) {
      options.value(field).ifPresent(value -> given.put(field.key(), value.replace('\n', ' ')));
    }
    var paper =
        Preparation.of(
            fonts.typefaces(),
            given,
            with -> {
              var drawn = new HandoutPaper(options, leaflet, with, pool);
              options.handout().layout().draw(drawn);
              var metadata =
                  Metadata.of(drawn.title(), options.language().locale().toLanguageTag())
                      .editions(options.handout().key() + " " + leaflet.content().edition());
              return new PreparedPaper(new PreparedPages(metadata, pool, drawn.pages()));
            });
    var problems = new ArrayList<>(paper.problems());
    problems.addAll(leaflet.problems());
    return new Reading<>(paper.value(), problems);
  }

  /** Returns the problems of {@link #prepare}. */
  public List<Problem> check(HandoutOptions options) {
    return prepare(options).problems();
  }

  /**
   * Prints a handout.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableException before the first byte, with the problems of {@link #prepare}
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void render(HandoutOptions options, OutputStream out) throws IOException {
    Preparation.required(prepare(options)).writeTo(out);
  }
}
