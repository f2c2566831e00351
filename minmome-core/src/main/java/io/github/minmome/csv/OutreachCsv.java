package io.github.minmome.csv;

import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.campaign.OutreachReport.Period;
import io.github.minmome.problem.Problem;
import io.github.minmome.text.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes outreach as tables of a spreadsheet.
 *
 * <p>Tables are written in UTF-8 with a byte order mark, under Japanese headings where the locale's
 * language is Japanese, else under English ones; a cell that a spreadsheet could run as a formula
 * is guarded by one {@code '}. Both kinds of headings are read again.
 *
 * @since 0.1.0
 */
public final class OutreachCsv {
  private OutreachCsv() {}

  /**
   * Reads a table of activities with the charset and the row of headings detected, as {@link
   * #read(InputStream, Charset, int)} does.
   *
   * @throws IOException if the stream fails
   */
  public static OutreachRows read(InputStream in) throws IOException {
    return read(in, null, 0);
  }

  /**
   * Reads a table of activities such as a booth keeps in a spreadsheet: under headings such as 日付,
   * 種類, 状態, 主催, 場所, 啓発資料, 申込支援, 封筒, お尋ねした人数, 説明で終えた人数 in any order, with commas, TABs or semicolons
   * between cells. Kinds and states are read by their constants, their labels and other words in
   * use; dates as {@link io.github.minmome.application.WrittenDate} reads them; an empty count is
   * 0. A row with an ERROR is rejected, the others are read.
   *
   * @param in the bytes of the file; it is not closed
   * @param charset UTF-8 or windows-31j, or null to detect it
   * @param skippedLines physical lines above the table, 0 or more
   * @return the accepted activities, with all problems
   * @throws IOException if the stream fails
   */
  public static OutreachRows read(InputStream in, @Nullable Charset charset, int skippedLines)
      throws IOException {
    var problems = new ArrayList<Problem>();
    var records =
        new TableRecords(in, charset, skippedLines, OutreachRowParser::headings, problems);
    var activities = new ArrayList<OutreachActivity>();
    int rows = 0;
    if (!records.headings().isEmpty()) {
      var parser = new OutreachRowParser(records.headings(), records.separator(), problems);
      for (var row = records.firstRow(problems); row != null; row = records.next()) {
        rows++;
        var activity = parser.parse(row, records.charset(), problems);
        if (activity != null) {
          activities.add(activity);
        }
      }
    }
    return new OutreachRows(activities, rows, problems);
  }

  /**
   * Writes a line for each activity, in order of date, under the headings that {@link #read} reads,
   * and whether the day is one of the campaign's.
   *
   * @param report the month
   * @param locale whose language the headings and words are in
   * @param out gets the table; it is not closed
   * @throws IOException if the stream fails
   */
  public static void writeActivities(OutreachReport report, Locale locale, OutputStream out)
      throws IOException {
    var headings =
        Stream.concat(
                Arrays.stream(OutreachColumn.values()).map(column -> column.heading(locale)),
                Stream.of(campaignDaysHeading(locale)))
            .toList();
    var csv = CsvWriter.beginWithByteOrderMark(out, headings);
    Period days = report.campaignDays();
    for (OutreachActivity activity : report.activities()) {
      csv.row(
          List.of(
              activity.date().toString(),
              activity.kind().label(locale),
              activity.state().label(locale),
              activity.host(),
              activity.place(),
              Integer.toString(activity.leaflets()),
              Integer.toString(activity.applications()),
              Integer.toString(activity.envelopes()),
              Integer.toString(activity.asked()),
              Integer.toString(activity.stopped()),
              days == null ? "" : days.includes(activity.date()) ? "1" : "0"));
    }
    csv.flush();
  }

  /**
   * Writes a line for each kind, planned and done apart, also where it is zero, so that months can
   * be laid side by side; then a line for each other month of which activities were given.
   *
   * @param report the month
   * @param locale whose language the headings and words are in
   * @param out gets the table; it is not closed
   * @throws IOException if the stream fails
   */
  public static void writeTotals(OutreachReport report, Locale locale, OutputStream out)
      throws IOException {
    boolean japanese = Languages.isJapanese(locale);
    var csv =
        CsvWriter.beginWithByteOrderMark(
            out,
            List.of(
                japanese ? "月" : "month",
                OutreachColumn.KIND.heading(locale),
                OutreachColumn.STATE.heading(locale),
                japanese ? "活動" : "activities",
                campaignDaysHeading(locale),
                OutreachColumn.LEAFLETS.heading(locale),
                OutreachColumn.APPLICATIONS.heading(locale),
                OutreachColumn.ENVELOPES.heading(locale),
                OutreachColumn.ASKED.heading(locale),
                OutreachColumn.STOPPED.heading(locale)));
    boolean hasDays = report.campaignDays() != null;
    for (OutreachReport.Total total : report.totals()) {
      csv.row(
          List.of(
              report.month().toString(),
              total.kind().label(locale),
              total.state().label(locale),
              Long.toString(total.activities()),
              hasDays ? Long.toString(total.inCampaignDays()) : "",
              Long.toString(total.leaflets()),
              Long.toString(total.applications()),
              Long.toString(total.envelopes()),
              Long.toString(total.asked()),
              Long.toString(total.stopped())));
    }
    for (OutreachReport.OtherMonth other : report.otherMonths()) {
      csv.row(
          List.of(
              other.month().toString(),
              japanese ? "ほかの月（数えていません）" : "another month (not counted)",
              "",
              Integer.toString(other.activities()),
              "",
              "",
              "",
              "",
              "",
              ""));
    }
    csv.flush();
  }

  static String campaignDaysHeading(Locale locale) {
    return Languages.isJapanese(locale) ? "全国地域安全運動の期間中" : "in campaign days";
  }
}
