package io.github.minmome.json;

import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.campaign.OutreachReport.OtherMonth;
import io.github.minmome.campaign.OutreachReport.Period;
import io.github.minmome.campaign.OutreachReport.Total;
import io.github.minmome.json.internal.JsonObject;
import io.github.minmome.problem.ProblemCodes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outreach report as JSON. The totals are made from the activities; those of a document are
 * compared with them.
 */
final class OutreachReportFormat {
  static final String SCHEMA = "minmome/outreach-report/1";

  private OutreachReportFormat() {}

  static @Nullable OutreachReport read(JsonObject json) {
    if (!SchemaVersion.isRead(json, SCHEMA)) {
      return null;
    }
    YearMonth month = month(json);
    Period campaignDays = campaignDays(json.object("campaignDays"));
    var activities = new ArrayList<OutreachActivity>();
    for (JsonObject activity : json.objects("activities")) {
      var read = activity(activity, month);
      if (read != null) {
        activities.add(read);
      }
    }
    var otherMonths = otherMonths(json, month);
    var given = new ArrayList<Total>();
    for (JsonObject total : json.objects("totals")) {
      var read = total(total);
      if (read != null) {
        given.add(read);
      }
    }
    if (month == null) {
      return null;
    }
    activities.removeIf(activity -> !YearMonth.from(activity.date()).equals(month));
    var report = new OutreachReport(month, campaignDays, activities, otherMonths);
    if (!given.isEmpty() && !given.equals(report.totals())) {
      json.report(ProblemCodes.OUTREACH_TOTALS, "totals");
    }
    return report;
  }

  private static List<OtherMonth> otherMonths(JsonObject json, @Nullable YearMonth month) {
    var others = new ArrayList<OtherMonth>();
    var months = new HashSet<YearMonth>();
    for (JsonObject other : json.objects("otherMonths")) {
      var named = month(other);
      other.require("activities");
      Integer activities = other.integer("activities", 1, Integer.MAX_VALUE);
      if (named != null && (named.equals(month) || !months.add(named))) {
        other.report(ProblemCodes.OUTREACH_MONTHS_TWICE, "month");
      } else if (named != null && activities != null) {
        others.add(new OtherMonth(named, activities));
      }
    }
    return others;
  }

  private static @Nullable YearMonth month(JsonObject json) {
    json.require("month");
    String text = json.text("month");
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      json.report(ProblemCodes.JSON_TYPE, "month", "2026-11");
      return null;
    }
  }

  private static @Nullable Period campaignDays(@Nullable JsonObject json) {
    if (json == null) {
      return null;
    }
    json.require("from", "to");
    LocalDate from = json.date("from");
    LocalDate to = json.date("to");
    if (from == null || to == null) {
      return null;
    }
    if (to.isBefore(from)) {
      json.report(ProblemCodes.PERIOD_ORDER, "to");
      return null;
    }
    return new Period(from, to);
  }

  private static @Nullable OutreachActivity activity(JsonObject json, @Nullable YearMonth month) {
    json.require("kind", "state", "date", "host", "place");
    var kind = json.word("kind", OutreachActivity.Kind.class);
    var state = json.word("state", OutreachActivity.State.class);
    LocalDate date = json.date("date");
    String host = json.text("host");
    String place = json.text("place");
    int leaflets = count(json, "leaflets");
    int applications = count(json, "applications");
    int envelopes = count(json, "envelopes");
    int asked = count(json, "asked");
    int stopped = count(json, "stopped");
    if (date != null && month != null && !YearMonth.from(date).equals(month)) {
      json.report(ProblemCodes.OUTREACH_MONTH, "date", month.toString());
    }
    return kind == null || state == null || date == null || host == null || place == null
        ? null
        : new OutreachActivity(
            kind, state, date, host, place, leaflets, applications, envelopes, asked, stopped);
  }

  private static int count(JsonObject json, String name) {
    Integer count = json.integer(name, 0, Integer.MAX_VALUE);
    return count == null ? 0 : count;
  }

  /** Returns a sum of counts, each of which may be as large as an int. */
  private static long sum(JsonObject json, String name) {
    Long sum = json.count(name);
    return sum == null ? 0 : sum;
  }

  private static @Nullable Total total(JsonObject json) {
    json.require("kind", "state");
    var kind = json.word("kind", OutreachActivity.Kind.class);
    var state = json.word("state", OutreachActivity.State.class);
    long activities = sum(json, "activities");
    long inCampaignDays = sum(json, "inCampaignDays");
    long leaflets = sum(json, "leaflets");
    long applications = sum(json, "applications");
    long envelopes = sum(json, "envelopes");
    long asked = sum(json, "asked");
    long stopped = sum(json, "stopped");
    return kind == null || state == null
        ? null
        : new Total(
            kind,
            state,
            activities,
            inCampaignDays,
            leaflets,
            applications,
            envelopes,
            asked,
            stopped);
  }

  static String write(OutreachReport report) {
    var days = report.campaignDays();
    return JsonWriting.document(
        json ->
            json.text("schema", SCHEMA)
                .date("month", report.month())
                .object(
                    "campaignDays",
                    days == null ? null : o -> o.date("from", days.from()).date("to", days.to()))
                .objects(
                    "activities",
                    report.activities().stream().map(OutreachReportFormat::activity).toList())
                .objects(
                    "otherMonths",
                    report.otherMonths().stream().map(OutreachReportFormat::otherMonth).toList())
                .objects(
                    "totals", report.totals().stream().map(OutreachReportFormat::total).toList()));
  }

  private static JsonWriting.Content otherMonth(OtherMonth other) {
    return json -> json.date("month", other.month()).number("activities", other.activities());
  }

  private static JsonWriting.Content activity(OutreachActivity activity) {
    return json ->
        json.word("kind", activity.kind())
            .word("state", activity.state())
            .date("date", activity.date())
            .text("host", activity.host())
            .text("place", activity.place())
            .number("leaflets", activity.leaflets())
            .number("applications", activity.applications())
            .number("envelopes", activity.envelopes())
            .number("asked", activity.asked())
            .number("stopped", activity.stopped());
  }

  private static JsonWriting.Content total(Total total) {
    return json ->
        json.word("kind", total.kind())
            .word("state", total.state())
            .number("activities", total.activities())
            .number("inCampaignDays", total.inCampaignDays())
            .number("leaflets", total.leaflets())
            .number("applications", total.applications())
            .number("envelopes", total.envelopes())
            .number("asked", total.asked())
            .number("stopped", total.stopped());
  }
}
