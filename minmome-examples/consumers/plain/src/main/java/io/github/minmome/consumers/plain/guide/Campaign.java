package io.github.minmome.consumers.plain.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.minmome.application.Confidence;
import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Availability;
import io.github.minmome.campaign.CrimeStatistic;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletChart;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.NationalHolidays;
import io.github.minmome.campaign.Notice;
import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.campaign.RequestedOrganization;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.campaign.ShortText;
import io.github.minmome.campaign.SourcedFact;
import io.github.minmome.campaign.YearEnd;
import io.github.minmome.csv.OutreachCsv;
import io.github.minmome.csv.OutreachRows;
import io.github.minmome.pdf.OutreachReportRenderer;
import io.github.minmome.pictogram.Pictogram;
import io.github.minmome.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The centre's hours, the leaflet's words, figures and activities. */
final class Campaign {
  private Campaign() {}

  static void hours() {
    Instant now = Instant.parse("2026-11-23T01:00:00Z"); // a holiday, 10:00 in Japan
    ReceptionCentre centre = ReceptionCentre.standard();
    Availability who = centre.availabilityAt(now); // AUTOMATED_VOICE
    ZonedDateTime operator = centre.nextOperatorAt(now); // 2026-11-24T09:00+09:00[Asia/Tokyo]
    boolean sure = centre.isConfirmedAt(operator.toInstant()); // false from 12/29 to 1/3
    String call = centre.phone(); // 0120-210-364
    Expect.same(who, Availability.AUTOMATED_VOICE);
    Expect.same(operator.toString(), "2026-11-24T09:00+09:00[Asia/Tokyo]");
    Expect.that(sure, "an ordinary Tuesday is published");
    Expect.same(call, "0120-210-364");
  }

  static void knownBetter() throws IOException {
    InputStream syukujitsu = new ByteArrayInputStream(officialTable().getBytes(UTF_8));
    NationalHolidays holidays = NationalHolidays.standard().withOfficialTable(syukujitsu);
    ReceptionCentre centre =
        ReceptionCentre.standard().withHolidays(holidays).withYearEnd(YearEnd.CLOSED);
    Expect.same(holidays.coveredUntil(), LocalDate.of(2027, 12, 31));
    Expect.same(
        centre.nextOperatorAt(Instant.parse("2026-12-29T01:00:00Z")).toLocalDate(),
        LocalDate.of(2027, 1, 4));
  }

  private static String officialTable() {
    StringBuilder table = new StringBuilder("国民の祝日・休日月日,国民の祝日・休日名称\n");
    NationalHolidays.standard()
        .in(2027)
        .forEach(
            (day, name) ->
                table
                    .append(day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth())
                    .append("," + name + "\n"));
    return table.toString();
  }

  static void leaflet() {
    LocalDate today = Applications.TODAY;
    Leaflet leaflet =
        Leaflet.builder(today)
            .language(LeafletLanguage.EASY_JA)
            .audience(Audience.OLDER)
            .partner(PartnerImprint.of("見本信用金庫").withDepartment("霞が関支店"))
            .build();
    String html = leaflet.toHtml(); // a <section> for a page of yours; toHtmlPage() is a whole one
    String text = leaflet.toText(); // for mail, chat, reading aloud
    LeafletContent content = leaflet.content(); // every sentence by itself
    List<Problem> problems = leaflet.problems(); // the notice lapses soon, or has lapsed
    Expect.that(html.contains("<section") && html.contains("見本信用金庫"), "a section with the imprint");
    Expect.that(text.contains("0120-210-364"), "the text has the number to call");
    Expect.same(content.language(), LeafletLanguage.EASY_JA);
    Expect.that(problems.isEmpty(), "the notice is in force on that day");
  }

  static void facts() {
    LocalDate today = Applications.TODAY;
    List<String> footnotes = new ArrayList<>();
    Notice notice = Notice.standard();
    Notice.Status status = notice.statusOn(today); // CURRENT, LAPSING, LAPSED
    List<RequestedOrganization> banks =
        RequestedOrganization.of(RequestedOrganization.Kind.FINANCE);
    for (SourcedFact fact : SourcedFact.all()) {
      if (fact.confidence() == Confidence.OFFICIAL) {
        footnotes.add(fact.statement(Locale.JAPANESE) + " （" + fact.source() + "）");
      }
    }
    Expect.that(footnotes.size() > 10, "facts have sentences");
    Expect.same(status, Notice.Status.CURRENT);
    Expect.that(!banks.isEmpty(), "banks are among the organizations");
    Expect.same(RequestedOrganization.all().size(), 46);
  }

  static void figures() {
    LocalDate today = Applications.TODAY;
    List<CrimeStatistic> figures = CrimeStatistic.shipped();
    Leaflet leaflet = Leaflet.builder(today).statistics(figures).build();
    List<LeafletChart.Bar> bars = leaflet.chart().map(LeafletChart::bars).orElse(List.of());
    Expect.same(bars.size(), 2);
    Expect.that(figures.get(0).isComparableWith(figures.get(1)), "they can be compared");
  }

  static void activities() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    OutreachActivity evening =
        OutreachActivity.done(OutreachActivity.Kind.EVENT_SUPPORT, LocalDate.of(2026, 10, 15))
            .withHost("見本信用金庫")
            .withPlace("霞が関支店")
            .withLeaflets(120)
            .withApplications(8)
            .withEnvelopes(8);
    OutreachReport report = OutreachReport.of(YearMonth.of(2026, 10), List.of(evening));
    OutreachCsv.writeTotals(report, Locale.JAPANESE, out); // opens in a spreadsheet
    OutreachReportRenderer.standard().render(report, pdf); // the same on paper
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    OutreachCsv.writeActivities(report, Locale.JAPANESE, table);
    InputStream in = new ByteArrayInputStream(table.toByteArray());
    OutreachRows rows = OutreachCsv.read(in); // activities, and the problems of each line
    OutreachReport november = OutreachReport.of(YearMonth.of(2026, 11), rows.activities());
    List<Problem> otherMonths = november.problems(); // OUTREACH_OTHER_MONTHS, or empty
    Expect.same(rows.activities(), List.of(evening));
    Expect.same(otherMonths.size(), 1);
    Expect.that(pdf.size() > 1000, "the report is on paper");
    Expect.same(report.totals().stream().mapToLong(OutreachReport.Total::leaflets).sum(), 120L);
    Expect.that(out.toString(UTF_8).contains("行事での申込支援"), "the table has the kind");
  }

  static void shortTexts() {
    String text = ShortText.CHARACTERS_200.text(LeafletLanguage.JA); // for a newsletter
    Expect.that(text.contains("出ない、かけ直さない"), "it contains what to do");
    Expect.that(text.length() <= ShortText.CHARACTERS_200.maxLength(), "it is short");
  }

  static void sentencesAndPictograms() {
    Sentence heading = LeafletContent.of(LeafletLanguage.JA).landline().heading();
    List<String> phrases = heading.phrases(); // a line may end after each
    String svg = Pictogram.values()[0].toSvg("固定電話");
    Expect.same(String.join("", phrases), heading.base());
    Expect.that(svg.startsWith("<svg") && svg.contains("固定電話"), "it has its alternative text");
  }
}
