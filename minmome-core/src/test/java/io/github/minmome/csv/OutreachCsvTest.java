package io.github.minmome.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachActivity.Kind;
import io.github.minmome.campaign.OutreachActivity.State;
import io.github.minmome.campaign.OutreachReport;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A month of outreach as tables. */
final class OutreachCsvTest {
  private static final OutreachReport REPORT =
      OutreachReport.of(
          YearMonth.of(2026, 10),
          List.of(
              new OutreachActivity(
                  Kind.EVENT_SUPPORT,
                  State.DONE,
                  LocalDate.of(2026, 10, 15),
                  "=見本市防犯協会",
                  "見本公民館, 2階",
                  120,
                  31,
                  30)),
          new OutreachReport.Period(LocalDate.of(2026, 10, 11), LocalDate.of(2026, 10, 20)));

  @Test
  void writesActivitiesWithFormulasGuardedAndCommasQuoted() throws IOException {
    var out = new ByteArrayOutputStream();
    OutreachCsv.writeActivities(REPORT, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("\uFEFFdate,kind,state,")
        .contains("2026-10-15,EVENT_SUPPORT,DONE,'=見本市防犯協会,\"見本公民館, 2階\",120,31,30,true\r\n");
  }

  @Test
  void leavesNothingBehindInABuffer() throws IOException {
    var activities = new ByteArrayOutputStream();
    OutreachCsv.writeActivities(REPORT, new BufferedOutputStream(activities));
    assertThat(activities.toString(StandardCharsets.UTF_8)).contains("EVENT_SUPPORT");
    var totals = new ByteArrayOutputStream();
    OutreachCsv.writeTotals(REPORT, new BufferedOutputStream(totals));
    assertThat(totals.toString(StandardCharsets.UTF_8)).contains("EVENT_SUPPORT");
  }

  @Test
  void writesATotalForEveryKindAndState() throws IOException {
    var out = new ByteArrayOutputStream();
    OutreachCsv.writeTotals(REPORT, out);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(1 + Kind.values().length * State.values().length)
        .contains("2026-10,EVENT_SUPPORT,DONE,1,1,120,31,30")
        .contains("2026-10,PUBLICIZE,PLANNED,0,0,0,0,0");
  }
}
