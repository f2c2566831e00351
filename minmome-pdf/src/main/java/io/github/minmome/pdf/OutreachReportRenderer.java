package io.github.minmome.pdf;

import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.outreach.OutreachSheet;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import io.github.minmome.text.Languages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints a month's outreach report (活動報告) on A4: what was done in four figures, totals by kind, and
 * a row for each activity, on as many pages as they take. Conforms to PDF/A-2a and PDF/UA-1.
 * Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class OutreachReportRenderer {
  private static final OutreachReportRenderer STANDARD = builder().build();

  private final Typefaces faces;
  private final Locale locale;

  private OutreachReportRenderer(Builder builder) {
    faces = builder.fonts.typefaces();
    locale = builder.locale;
  }

  /** Returns the renderer in Japanese with the fonts that come with this module. */
  public static OutreachReportRenderer standard() {
    return STANDARD;
  }

  /** Returns a builder of a renderer with another language or other fonts. */
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
    private Locale locale = Locale.JAPANESE;

    private Builder() {}

    /** Sets the fonts; those that come with this module otherwise. */
    public Builder fonts(FontSet newFonts) {
      fonts = newFonts;
      return this;
    }

    /** Sets the language: Japanese (the default) where the locale's is, else English. */
    public Builder locale(Locale newLocale) {
      locale = newLocale;
      return this;
    }

    /** Returns the renderer. */
    public OutreachReportRenderer build() {
      return new OutreachReportRenderer(this);
    }
  }

  /**
   * Lays the report out.
   *
   * @return the paper, or the characters of hosts and places that no font has ({@code
   *     TEXT_UNPRINTABLE})
   */
  public Reading<PreparedPaper> prepare(OutreachReport report) {
    return Preparation.of(
        faces,
        given(report),
        with -> {
          var pool = new GlyphPool();
          var pages = OutreachSheet.pages(report, locale, with, pool);
          var metadata =
              Metadata.of(
                  OutreachSheet.title(report, locale),
                  Languages.isJapanese(locale) ? "ja-JP" : "en");
          return new PreparedPaper(new PreparedPages(metadata, pool, pages));
        });
  }

  private static Map<String, String> given(OutreachReport report) {
    var texts = new LinkedHashMap<String, String>();
    for (int i = 0; i < report.activities().size(); i++) {
      var activity = report.activities().get(i);
      texts.put("activities[" + i + "].host", activity.host().replace('\n', ' '));
      texts.put("activities[" + i + "].place", activity.place().replace('\n', ' '));
    }
    return texts;
  }

  /** Returns what keeps the report from being printed; empty when it can be printed. */
  public List<Problem> check(OutreachReport report) {
    return prepare(report).problems();
  }

  /**
   * Prints the report.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableException before the first byte, with the problems of {@link #prepare}
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void render(OutreachReport report, OutputStream out) throws IOException {
    Preparation.required(prepare(report)).writeTo(out);
  }
}
