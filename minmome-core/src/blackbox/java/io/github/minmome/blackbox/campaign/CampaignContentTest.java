package io.github.minmome.blackbox.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.campaign.CrimeStatistic;
import io.github.minmome.campaign.LeafletChart;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.Notice;
import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachActivity.Kind;
import io.github.minmome.campaign.OutreachActivity.State;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.campaign.RequestedOrganization;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.campaign.SourcedFact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notice, organizations, figures and outreach. */
final class CampaignContentTest {
  private static final String NPA = CrimeStatistic.NATIONAL_POLICE_AGENCY_COUNT;

  @Test
  void notice_hasNumbersDatesAndEarlierNotices() {
    var notice = Notice.standard();
    assertThat(notice.numbers()).containsExactly("丁生企発第346号", "丁組二発第185号");
    assertThat(notice.issuedOn()).isEqualTo("2025-05-29");
    assertThat(notice.inForceUntil()).isEqualTo("2027-03-31");
    assertThat(notice.buildsOn())
        .extracting(Notice.Earlier::number)
        .containsExactly("丁生企発第262号", "丁生企発第82号", "丁生企発第480号");
    assertThat(notice.subject(Locale.JAPAN)).contains("休止");
    assertThat(notice.subject(Locale.FRENCH)).contains("suspension");
  }

  @Test
  void requestedOrganizations_areFortySixInTheOrderOfTheNotice() {
    var all = RequestedOrganization.all();
    assertThat(all).hasSize(46);
    assertThat(all.get(0).name()).isEqualTo("文部科学省");
    assertThat(all.get(45).name()).isEqualTo("全国介護事業者連盟");
    for (int i = 0; i < 46; i++) {
      assertThat(all.get(i).number()).isEqualTo(i + 1);
    }
    assertThat(RequestedOrganization.of(RequestedOrganization.Kind.DELIVERY)).hasSize(4);
    assertThat(all).extracting(RequestedOrganization::name).doesNotHaveDuplicates();
  }

  @Test
  void notice_errorOfTextRecognition_isCorrectedAndDocumented() {
    var corrected = RequestedOrganization.byNumber(43).orElseThrow();
    assertThat(corrected.name()).isEqualTo("全国読売防犯協力会");
    assertThat(corrected.note()).contains("全国説壳防犯協力会", "text recognition");
    assertThat(RequestedOrganization.byNumber(47)).isEmpty();
  }

  @Test
  void shipped_figures_areComparable() {
    var shipped = CrimeStatistic.shipped();
    assertThat(shipped).extracting(CrimeStatistic::value).containsExactly(41_294L, 86_180L);
    assertThat(shipped.get(0).value() + 44_886).isEqualTo(shipped.get(1).value());
    assertThat(shipped.get(0).derived()).isTrue();
    assertThat(shipped.get(1).provisional()).isTrue();
    assertThat(shipped.get(1).isComparableWith(shipped.get(0))).isTrue();
  }

  @Test
  void isComparableWith_wholeYearOf2024_isNeverComparedWithElevenMonths() {
    var wholeYear =
        CrimeStatistic.published(48_754, LocalDate.of(2024, 12, 31), false, NPA, "press");
    var elevenMonths = CrimeStatistic.shipped().get(1);
    assertThat(elevenMonths.isComparableWith(wholeYear)).isFalse();
    assertThatThrownBy(() -> LeafletChart.of(List.of(wholeYear, elevenMonths), LeafletLanguage.JA))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isComparableWith_lastDaysOfFebruary_areCompared() {
    var leap = CrimeStatistic.published(10, LocalDate.of(2024, 2, 29), false, "d", "s");
    var common = CrimeStatistic.published(5, LocalDate.of(2025, 2, 28), false, "d", "s");
    assertThat(leap.isComparableWith(common)).isTrue();
    assertThat(leap.isComparableWith(leap)).isFalse();
    assertThat(chart(List.of(common, leap)).change().base()).isEqualTo("1年で約0.5倍に");
  }

  private static LeafletChart chart(List<CrimeStatistic> figures) {
    return LeafletChart.of(figures, LeafletLanguage.JA).orElseThrow();
  }

  @Test
  void chart_change_isCalculatedFromTheFigures() {
    var chart = chart(CrimeStatistic.shipped());
    assertThat(chart.change().base()).isEqualTo("1年で2倍以上に");
    assertThat(chart.sentence().base()).isEqualTo("犯行に使われた国際電話番号は、1年で2倍以上になりました。");
    assertThat(chart.bars()).extracting(LeafletChart.Bar::mark).containsExactly("※2", "※1");
    assertThat(chart.notes().stream().map(Sentence::base))
        .containsExactly(
            "各年1月から11月末まで。",
            "未遂や相談を含み、同じ番号は1か月に1件と数えます。",
            "※1暫定値。",
            "※2公表された増加数から計算。",
            "出典：警察庁（令和7年12月25日公表）");
    assertThat(chart.alternative()).contains("令和6年", "41,294件", "86,180件", "暫定値");
  }

  @ParameterizedTest
  @CsvSource({
    "npa.go.jp/bureau/safetylife/sos47/new-topics/251225/01.html, 警察庁（令和7年12月25日公表）",
    "https://www.npa.go.jp/bureau/safetylife/, 警察庁",
    "https://www.npa.go.jp/251399/01.html, 警察庁",
    "https://www.pref.example.jp/police/a.html, www.pref.example.jp",
    "見本県警察 統計, 見本県警察 統計",
    "見本県警察 | 統計\\年報, 見本県警察 | 統計\\年報"
  })
  void chart_sourceOfAFigure_isNamedInWords(String source, String words) {
    var figure = CrimeStatistic.published(9, LocalDate.of(2025, 11, 30), false, NPA, source);
    var notes = chart(List.of(figure)).notes();
    assertThat(notes.get(notes.size() - 1).base()).isEqualTo("出典：" + words);
  }

  @Test
  void chart_barInATextOfAFigure_isNoMark() {
    var day = LocalDate.of(2025, 11, 30);
    var figure = CrimeStatistic.published(9, day, false, "届出|件数", "見本県|統計");
    assertThat(chart(List.of(figure)).alternative()).contains("届出|件数", "見本県|統計");
  }

  @Test
  void chart_changeThatCannotBeCalculated_isLeftOut() {
    var one = List.of(CrimeStatistic.shipped().get(1));
    assertThat(chart(one).change().isEmpty()).isTrue();
    assertThat(chart(one).sentence().isEmpty()).isTrue();
    var fromNothing =
        List.of(
            CrimeStatistic.published(0, LocalDate.of(2024, 11, 30), false, NPA, "s"),
            CrimeStatistic.published(9, LocalDate.of(2025, 11, 30), false, NPA, "s"));
    assertThat(chart(fromNothing).change().isEmpty()).isTrue();
    var twoYearsApart =
        List.of(
            CrimeStatistic.published(5, LocalDate.of(2023, 11, 30), false, NPA, "s"),
            CrimeStatistic.published(9, LocalDate.of(2025, 11, 30), false, NPA, "s"));
    assertThat(chart(twoYearsApart).change().isEmpty()).isTrue();
  }

  @Test
  void isComparableWith_sameDayWithinAMonth_isComparedAndNamed() {
    var before = CrimeStatistic.published(8, LocalDate.of(2024, 11, 15), false, "d", "s1");
    var now = CrimeStatistic.published(8, LocalDate.of(2025, 11, 15), false, "d", "s2");
    var later = CrimeStatistic.published(8, LocalDate.of(2025, 11, 16), false, "d", "s2");
    assertThat(now.isComparableWith(before)).isTrue();
    assertThat(later.isComparableWith(before)).isFalse();
    var chart = LeafletChart.of(List.of(now, before), LeafletLanguage.EN).orElseThrow();
    assertThat(chart.bars().stream().map(bar -> bar.period().base()))
        .containsExactly("2024", "2025");
    assertThat(chart.change().base()).isEqualTo("about 1.0 times as many in one year");
    assertThat(chart.notes().stream().map(Sentence::base))
        .containsExactly("1 January to 15 November of each year.", "d", "Source: s1; s2");
    assertThat(chart.alternative()).contains("; ");
  }

  @Test
  void chart_figuresThatDoNotGoTogether_areReported() {
    var first = CrimeStatistic.published(8, LocalDate.of(2024, 11, 15), false, "d", "s");
    var second = CrimeStatistic.published(8, LocalDate.of(2025, 11, 15), false, "d", "s");
    var third = CrimeStatistic.published(8, LocalDate.of(2023, 10, 15), false, "d", "s");
    assertThatThrownBy(() -> LeafletChart.of(List.of(first, second, third), LeafletLanguage.JA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Figures 1 and 3 ");
  }

  @Test
  void published_withoutSourceOrNegative_isRefused() {
    assertThatThrownBy(
            () -> CrimeStatistic.published(1, LocalDate.of(2025, 1, 31), false, "d", " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> CrimeStatistic.published(-1, LocalDate.of(2025, 1, 31), false, "d", "s"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void outreachReport_ofAMonth_hasTotalsByKind() {
    var report =
        OutreachReport.of(
            YearMonth.of(2026, 10),
            List.of(
                activity(Kind.EVENT_SUPPORT, State.DONE, LocalDate.of(2026, 10, 15), 120, 31, 30),
                activity(Kind.EVENT_SUPPORT, State.DONE, LocalDate.of(2026, 10, 2), 80, 9, 9),
                activity(Kind.EVENT_SUPPORT, State.PLANNED, LocalDate.of(2026, 10, 30), 50, 0, 0),
                activity(Kind.DOORSTEP_VISIT, State.DONE, LocalDate.of(2026, 11, 1), 5, 5, 5)),
            new OutreachReport.Period(LocalDate.of(2026, 10, 11), LocalDate.of(2026, 10, 20)));
    assertThat(report.activities()).extracting(OutreachActivity::date).isSorted().hasSize(3);
    assertThat(report.totals()).hasSize(Kind.values().length * State.values().length);
    assertThat(report.totals())
        .contains(
            new OutreachReport.Total(Kind.EVENT_SUPPORT, State.DONE, 2, 1, 200, 40, 39, 8, 2),
            new OutreachReport.Total(Kind.EVENT_SUPPORT, State.PLANNED, 1, 0, 50, 0, 0, 4, 1),
            new OutreachReport.Total(Kind.DOORSTEP_VISIT, State.DONE, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void outreachReport_containsItsMonthInOrderOfDateAndCountsAnew() {
    var october = YearMonth.of(2026, 10);
    var late = activity(Kind.EVENT_SUPPORT, State.DONE, LocalDate.of(2026, 10, 31), 1, 2, 3);
    var early = activity(Kind.EVENT_SUPPORT, State.DONE, LocalDate.of(2026, 10, 1), 10, 20, 30);
    var report = new OutreachReport(october, null, List.of(late, early), List.of());
    assertThat(report.activities()).containsExactly(early, late);
    assertThat(report.totals())
        .contains(new OutreachReport.Total(Kind.EVENT_SUPPORT, State.DONE, 2, 0, 11, 22, 33, 8, 2));
    assertThat(report).isEqualTo(OutreachReport.of(october, List.of(early, late)));
    var ofNovember = List.of(late);
    assertThatThrownBy(
            () -> new OutreachReport(YearMonth.of(2026, 11), null, ofNovember, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyFact_hasItsSourceAndADate() {
    assertThat(SourcedFact.all()).hasSizeGreaterThan(20);
    for (SourcedFact fact : SourcedFact.all()) {
      assertThat(fact.source()).isNotBlank();
      assertThat(fact.checkedOn()).isBetween("2026-11-24", "2026-11-30");
      assertThat(fact.statement(Locale.ENGLISH)).isNotBlank();
    }
    assertThat(SourcedFact.all()).extracting(SourcedFact::id).doesNotHaveDuplicates();
  }

  private static OutreachActivity activity(
      Kind kind, State state, LocalDate date, int leaflets, int applications, int envelopes) {
    return new OutreachActivity(
        kind, state, date, "見本市防犯協会", "見本公民館", leaflets, applications, envelopes, 4, 1);
  }
}
