package io.github.minmome.cli.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.minmome.application.Partner;
import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.cli.desk.DayCounts.Day;
import io.github.minmome.cli.desk.DayCounts.Event;
import io.github.minmome.csv.CsvWriter;
import io.github.minmome.csv.OutreachCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /api/count}: what was done today, as JSON and as tables; nothing about a person. */
final class CountApi {
  /** What is sent. */
  record Addition(@JsonProperty(required = true) Event event) {}

  private final DayCounts counts;
  private final DeskSettings settings;

  CountApi(DeskSettings settings) {
    this.settings = settings;
    this.counts = new DayCounts(settings.clock());
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/count", request -> Answer.json(message(counts.read()))).withoutChoices(),
        Route.post("/api/count/add", this::add).withoutChoices(),
        Route.get("/api/count/hours.csv", request -> csv("hours", hours())).withoutChoices(),
        Route.get("/api/count/outreach.csv", request -> csv("outreach", outreach()))
            .withoutChoices());
  }

  private Answer add(Request request) throws Refusal, IOException {
    Addition addition = Json.read(request.json(), Addition.class);
    return Answer.json(message(counts.add(addition.event())));
  }

  private static Answer csv(String name, byte[] table) {
    return new Answer(
        200,
        Answer.CSV,
        table,
        Map.of("Content-Disposition", "attachment; filename=\"" + name + ".csv\""));
  }

  /** What is answered: sums of the day, and the hours in which something happened. */
  private static Map<String, Object> message(Day day) {
    var message = new LinkedHashMap<String, Object>();
    message.put("date", day.date().toString());
    message.putAll(byKey(day.sum()));
    var hours = new ArrayList<Map<String, Integer>>();
    day.hours()
        .forEach(
            (hour, counts) -> {
              var row = new LinkedHashMap<String, Integer>();
              row.put("hour", hour);
              row.putAll(byKey(counts));
              hours.add(row);
            });
    message.put("hours", hours);
    return message;
  }

  /** Returns how often each event happened, in the order of the events. */
  private static Map<String, Integer> byKey(Map<Event, Integer> counts) {
    var all = new LinkedHashMap<String, Integer>();
    for (Event event : Event.values()) {
      all.put(event.key(), counts.getOrDefault(event, 0));
    }
    return all;
  }

  /** A line for each hour in which something happened. */
  private byte[] hours() throws IOException {
    Day day = counts.read();
    var columns = new ArrayList<>(List.of("date", "hour"));
    columns.addAll(byKey(Map.of()).keySet());
    var out = new ByteArrayOutputStream();
    CsvWriter csv = CsvWriter.beginWithByteOrderMark(out, columns);
    for (var hour : day.hours().entrySet()) {
      var cells = new ArrayList<>(List.of(day.date().toString(), hour.getKey().toString()));
      byKey(hour.getValue()).values().forEach(count -> cells.add(count.toString()));
      csv.row(cells);
    }
    csv.flush();
    return out.toByteArray();
  }

  /**
   * The day as one activity of the outreach report; a kit has an envelope and a leaflet. The host
   * is left to be filled in where the desk was not given a partner.
   */
  private byte[] outreach() throws IOException {
    Day day = counts.read();
    int kits = day.sum().getOrDefault(Event.KIT, 0);
    Partner partner = settings.partner();
    String host = partner == null || partner.name() == null ? "" : partner.name();
    var activity =
        new OutreachActivity(
            OutreachActivity.Kind.EVENT_SUPPORT,
            OutreachActivity.State.DONE,
            day.date(),
            host,
            "窓口",
            kits + day.sum().getOrDefault(Event.LEAFLET, 0),
            day.sum().getOrDefault(Event.APPLICATION, 0),
            kits + day.sum().getOrDefault(Event.ENVELOPE, 0),
            day.sum().getOrDefault(Event.ASKED, 0),
            day.sum().getOrDefault(Event.STOPPED, 0));
    var out = new ByteArrayOutputStream();
    OutreachCsv.writeActivities(
        OutreachReport.of(YearMonth.from(day.date()), List.of(activity)), Locale.JAPANESE, out);
    return out.toByteArray();
  }
}
