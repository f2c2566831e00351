package io.github.minmome.csv;

import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.campaign.OutreachReport.Period;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a month of outreach as tables for a spreadsheet: UTF-8 with a byte order mark, and a cell
 * that a spreadsheet could run as a formula guarded by one {@code '}.
 *
 * @since 0.1.0
 */
public final class OutreachCsv {
  private static final List<String> ACTIVITY_COLUMNS =
      List.of(
          "date",
          "kind",
          "state",
          "host",
          "place",
          "leaflets",
          "applications",
          "envelopes",
          "in_campaign_days");
  private static final List<String> TOTAL_COLUMNS =
      List.of(
          "month",
          "kind",
          "state",
          "activities",
          "in_campaign_days",
          "leaflets",
          "applications",
          "envelopes");

  private OutreachCsv() {}

  /**
   * Writes a line for each activity, in order of date.
   *
   * @param report the month
   * @param out gets the table; it is not closed
   * @throws IOException if the stream fails
   */
  public static void writeActivities(OutreachReport report, OutputStream out) throws IOException {
    var csv = CsvWriter.beginWithByteOrderMark(out, ACTIVITY_COLUMNS);
    Period days = report.campaignDays();
    for (OutreachActivity activity : report.activities()) {
      csv.row(
          List.of(
              activity.date().toString(),
              activity.kind().name(),
              activity.state().name(),
              activity.host(),
              activity.place(),
              Integer.toString(activity.leaflets()),
              Integer.toString(activity.applications()),
              Integer.toString(activity.envelopes()),
              days == null ? "" : Boolean.toString(days.includes(activity.date()))));
    }
    csv.flush();
  }

  /**
   * Writes a line for each kind, planned and done apart, also where it is zero.
   *
   * @param report the month
   * @param out gets the table; it is not closed
   * @throws IOException if the stream fails
   */
  public static void writeTotals(OutreachReport report, OutputStream out) throws IOException {
    var csv = CsvWriter.beginWithByteOrderMark(out, TOTAL_COLUMNS);
    for (OutreachReport.Total total : report.totals()) {
      csv.row(
          List.of(
              report.month().toString(),
              total.kind().name(),
              total.state().name(),
              Long.toString(total.activities()),
              Long.toString(total.inCampaignDays()),
              Long.toString(total.leaflets()),
              Long.toString(total.applications()),
              Long.toString(total.envelopes())));
    }
    csv.flush();
  }
}
