package io.github.minmome.blackbox.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckReport;
import io.github.minmome.application.Versions;
import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachActivity.Kind;
import io.github.minmome.campaign.OutreachActivity.State;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.campaign.OutreachReport.Period;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class DocumentsTest {
  static final CheckReport CHECK_REPORT =
      new CheckReport(
          false,
          List.of(Problem.of("TEXT_TOO_LONG", "carrier", "40").withLine(7)),
          new Versions("0.1.0", "2026-11-24", "2026-09"));

  private final MinmomeJson json = MinmomeJson.standard();

  @ParameterizedTest
  @EnumSource
  void leaflets_comeBackAsTheyWere(LeafletLanguage language) {
    for (var audience : Audience.values()) {
      var leaflet = LeafletContent.of(language, audience);
      // The marks between phrases are not part of a document; text and readings are.
      Reading<LeafletContent> read = json.readLeaflet(json.writeLeaflet(leaflet));
      assertThat(read.problems()).isEmpty();
      assertThat(json.writeLeaflet(read.value())).isEqualTo(json.writeLeaflet(leaflet));
      assertThat(read.value())
          .usingRecursiveComparison()
          .withEqualsForType(
              (a, b) -> a.text().equals(b.text()) && a.readings().equals(b.readings()),
              Sentence.class)
          .isEqualTo(leaflet);
    }
  }

  @Test
  void leaflet_withoutRequiredParts_isReported() {
    var written =
        json.writeLeaflet(LeafletContent.of(LeafletLanguage.JA))
            .replace("\"language\":\"ja\"", "\"language\":\"fr\"")
            .replace("https://www.kokusai-teishi.com", "javascript:alert(1)")
            .replace("\"phone\":", "\"tel\":");
    var reading = json.readLeaflet(written);
    assertThat(reading.value()).isNull();
    assertThat(ReadingProblems.problems(reading))
        .containsExactlyInAnyOrder(
            "WORD_UNKNOWN language",
            "REQUIRED contact.phone",
            "JSON_TYPE contact.web",
            "JSON_UNKNOWN_PROPERTY contact.tel");
  }

  @Test
  void checkReport_comesBackAsItWas() {
    var report =
        ApplicationIntake.builder()
            .today(LocalDate.of(2026, 11, 25))
            .build()
            .check(MinmomeJsonTest.APPLICATION.toBuilder().lineNumber("090-0000-0000").build())
            .report();
    assertThat(report.problems()).isNotEmpty();
    for (var each : List.of(report, CHECK_REPORT)) {
      assertThat(json.readCheckReport(json.writeCheckReport(each))).isEqualTo(Reading.of(each));
    }
    assertThat(json.writeCheckReport(CHECK_REPORT))
        .isEqualTo(
            "{\"schema\":\"minmome/check-report/1\",\"accepted\":false,\"problems\":[{\"line\":7,\"path\":\"carrier\","
                + "\"severity\":\"ERROR\",\"code\":\"TEXT_TOO_LONG\",\"arguments\":[\"40\"]}],"
                + "\"versions\":{\"library\":\"0.1.0\",\"rules\":\"2026-11-24\",\"numberingPlan\":\"2026-09\"}}");
  }

  @Test
  void problem_isWrittenOnALineWithItsSentenceAndNothingInvisible() {
    var problem = Problem.of(ProblemCodes.JSON_UNKNOWN_PROPERTY, "a\"b\\c\u202E𠮷");
    assertThat(json.writeProblem(problem.withLine(7), Locale.ENGLISH))
        .isEqualTo(
            "{\"line\":7,\"path\":\"a\\\"b\\\\c\\u202E𠮷\",\"severity\":\"ERROR\","
                + "\"code\":\"JSON_UNKNOWN_PROPERTY\",\"message\":\"The format has no property "
                + "a\\\"b\\\\c\\u202E𠮷. Check its name for a slip, or remove it.\"}");
    assertThat(json.writeProblem(problem, Locale.JAPANESE))
        .startsWith("{\"path\":\"a\\\"b\\\\c\\u202E𠮷\"")
        .contains("\"message\":\"項目「");
  }

  @Test
  void checkReport_withoutRequiredParts_isReported() {
    assertThat(
            ReadingProblems.problems(
                json.readCheckReport(
                    "{\"problems\": [{\"code\": \"\", \"severity\": \"BAD\", \"line\": 0}],"
                        + " \"versions\": {\"library\": 1, \"rules\": \"r\"}}")))
        .containsExactly(
            "REQUIRED accepted",
            "REQUIRED problems[0].code",
            "WORD_UNKNOWN problems[0].severity",
            "JSON_NUMBER_RANGE problems[0].line",
            "REQUIRED versions.numberingPlan",
            "JSON_TYPE versions.library");
    assertThat(ReadingProblems.problems(json.readCheckReport("{}")))
        .containsExactly("REQUIRED accepted", "REQUIRED problems", "REQUIRED versions");
  }

  static final OutreachReport OUTREACH =
      OutreachReport.of(
          YearMonth.of(2026, 10),
          List.of(
              new OutreachActivity(
                  Kind.EVENT_SUPPORT,
                  State.DONE,
                  LocalDate.of(2026, 10, 12),
                  "見本信用金庫",
                  "霞が関支店",
                  120,
                  14,
                  9,
                  20,
                  3),
              new OutreachActivity(
                  Kind.PUBLICIZE,
                  State.PLANNED,
                  LocalDate.of(2026, 10, 30),
                  "JA見本",
                  "直売所",
                  0,
                  0,
                  0,
                  0,
                  0)),
          new Period(LocalDate.of(2026, 10, 11), LocalDate.of(2026, 10, 20)));

  @Test
  void outreachReports_comeBackAsTheyWere() {
    var empty = OutreachReport.of(YearMonth.of(2026, 11), List.of());
    int max = Integer.MAX_VALUE;
    var huge =
        new OutreachActivity(
            Kind.URGE, State.DONE, LocalDate.of(2026, 11, 1), "見本", "見本", max, max, max, max, max);
    var sums = OutreachReport.of(YearMonth.of(2026, 11), List.of(huge, huge));
    var others =
        OutreachReport.of(
            YearMonth.of(2026, 10), List.of(huge, OUTREACH.activities().get(0), huge));
    for (var each : List.of(OUTREACH, empty, sums, others)) {
      assertThat(json.readOutreachReport(json.writeOutreachReport(each)))
          .isEqualTo(Reading.of(each));
    }
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
"leaflets":120         | "leaflets":121            | OUTREACH_TOTALS totals
"2026-10-12"           | "2026-11-12"              | OUTREACH_MONTH activities[0].date;OUTREACH_TOTALS totals
"month":"2026-10"      | "month":"10月"             | JSON_TYPE month
"to":"2026-10-20"      | "to":"2026-10-01"         | PERIOD_ORDER campaignDays.to;OUTREACH_TOTALS totals
"EVENT_SUPPORT","state":"DONE","date" | "PARTY","state":"DONE","date" | WORD_UNKNOWN activities[0].kind;OUTREACH_TOTALS totals
"outreach-report       | "outreach                 | JSON_SCHEMA schema
minmome/outreach-report | minmome/check-report     | JSON_SCHEMA schema
""")
  void outreachReport_thatContradictsItself_isReported(
      String given, String other, String problems) {
    var written = json.writeOutreachReport(OUTREACH);
    int at = written.indexOf(given.startsWith("\"outreach") ? "outreach-report" : given);
    assertThat(at).isNotNegative();
    var changed =
        given.startsWith("\"outreach")
            ? written.replace("outreach-report", "outreach")
            : written.substring(0, at) + other + written.substring(at + given.length());
    assertThat(String.join(";", ReadingProblems.problems(json.readOutreachReport(changed))))
        .isEqualTo(problems);
  }
}
