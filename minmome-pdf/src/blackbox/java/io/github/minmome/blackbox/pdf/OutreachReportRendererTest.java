package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachActivity.Kind;
import io.github.minmome.campaign.OutreachActivity.State;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.pdf.OutreachReportRenderer;
import io.github.minmome.pdf.UnprintableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outreach report on paper. */
final class OutreachReportRendererTest {

  private static byte[] printed(OutreachReport report, Locale locale) throws IOException {
    var out = new ByteArrayOutputStream();
    OutreachReportRenderer.builder().locale(locale).build().render(report, out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  @Test
  void report_countsWhatWasDoneAndNamesOtherMonths() throws IOException {
    assertThat(text(printed(Samples.outreachReport(), Locale.JAPANESE)))
        .contains("2026年11月", "2回", "2,400部", "62件", "60通")
        .contains("行事での申込支援 2 1 1 2,400 62 60")
        .contains("ほかの月の活動がありました（2026年10月 1回）")
        .contains("11/28(土)", "見本警察署", "予定");
  }

  @Test
  void report_isEnglishForOtherLocales() throws IOException {
    assertThat(text(printed(Samples.outreachReport(), Locale.FRENCH)))
        .contains("outreach report", "November 2026", "2 1 1 2,400 62 60")
        .contains("28 Nov", "(Sat)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void activities_haveTheirNumbersInOneLine(String language) throws IOException {
    var date = Samples.MONTH.atDay(3);
    var activity =
        new OutreachActivity(
            Kind.PLACE_OR_POST, State.DONE, date, "見本署", "駅前", 98_765, 4_321, 123_456, 0, 0);
    var report = OutreachReport.of(Samples.MONTH, List.of(activity));
    String text = text(printed(report, Locale.forLanguageTag(language)));
    for (String number : List.of("98,765", "4,321", "123,456")) {
      assertThat(text.split(number, -1)).as(number + " in\n" + text).hasSizeGreaterThan(4);
    }
  }

  @Test
  void report_ofAMonthWithoutActivitiesStatesIt() throws IOException {
    assertThat(text(printed(OutreachReport.of(Samples.MONTH, List.of()), Locale.JAPANESE)))
        .contains("この月の活動はありません");
  }

  @Test
  void report_ofManyActivitiesHasEachOnOneOfItsNumberedPages() throws IOException {
    var activities = new ArrayList<OutreachActivity>();
    for (int i = 0; i < 100; i++) {
      activities.add(Samples.activity(i % 30 + 1, State.DONE, "見本" + (1000 + i) + "番協会"));
    }
    byte[] pdf = printed(OutreachReport.of(Samples.MONTH, activities), Locale.JAPANESE);
    String text = text(pdf);
    for (int i = 0; i < 100; i++) {
      assertThat(text).contains("見本" + (1000 + i) + "番協会");
    }
    int pages = PdfBoxReader.pages(pdf);
    assertThat(pages).isBetween(3, 6);
    assertThat(text).contains(pages + " / " + pages + " ページ");
  }

  @Test
  void prepare_namesWhatCannotBePrinted() {
    var unprintable =
        OutreachReport.of(Samples.MONTH, List.of(Samples.activity(1, State.DONE, "\uDBFF\uDFFD")));
    var renderer = OutreachReportRenderer.standard();
    assertThat(renderer.check(unprintable))
        .extracting(problem -> problem.code(), problem -> problem.path())
        .containsExactly(tuple("TEXT_UNPRINTABLE", "activities[0].host"));
    assertThatThrownBy(() -> renderer.render(unprintable, new ByteArrayOutputStream()))
        .isInstanceOf(UnprintableException.class);
  }

  @Tag("conformance")
  @Test
  void report_conforms() throws IOException {
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      assertThat(Conformance.violations(printed(Samples.outreachReport(), locale))).isEmpty();
    }
  }
}
