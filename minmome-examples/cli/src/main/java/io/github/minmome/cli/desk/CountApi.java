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
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /api/count}: what was done today, as JSON and as tables; nothing about a person. */
final class CountApi {
  /** What is answered: sums of the day, and the hours in which something happened. */
  record Message(
      String date,
      int asked,
      int stopped,
      int applications,
      int kit,
      int form,
      int envelope,
      int takehome,
      int leaflet,
      List<Hour> hours) {}

  record Hour(
      int hour,
      int asked,
      int stopped,
      int applications,
      int kit,
      int form,
      int envelope,
      int takehome,
      int leaflet) {}

  /** What is sent. */
  record Addition(@JsonProperty(required = true) Event event) {}

  private static final List<String> COLUMNS =
      List.of(
          "date",
          "hour",
          "asked",
          "stopped",
          "applications",
          "kit",
          "form",
          "envelope",
          "takehome",
          "leaflet");

  private final DayCounts counts;
  private final DeskSettings settings;

  CountApi(DeskSettings settings) {
    this.settings = settings;
    this.counts = new DayCounts(settings.clock());
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/count", request -> answer(request, Answer.json(message(counts.read())))),
        Route.post(
            "/api/count/add",
            request -> {
              Addition addition = Json.read(request.json(), Addition.class);
              return answer(request, Answer.json(message(counts.add(addition.event()))));
            }),
        Route.get("/api/count/hours.csv", request -> answer(request, csv("hours", hours()))),
        Route.get(
            "/api/count/outreach.csv", request -> answer(request, csv("outreach", outreach()))));
  }

  private static Answer answer(Request request, Answer answer) throws Refusal {
    request.query(Map.of());
    return answer;
  }

  private static Answer csv(String name, byte[] table) {
    return new Answer(
        200,
        Answer.CSV,
        table,
        Map.of("Content-Disposition", "attachment; filename=\"" + name + ".csv\""));
  }

  private static Message message(Day day) {
    int[] sum = row(day.sum());
    var hours = new ArrayList<Hour>();
    day.hours()
        .forEach(
            (hour, counts) -> {
              int[] n = row(counts);
              hours.add(new Hour(hour, n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]));
            });
    return new Message(
        day.date().toString(),
        sum[0],
        sum[1],
        sum[2],
        sum[3],
        sum[4],
        sum[5],
        sum[6],
        sum[7],
        hours);
  }

  /** In the order of the events. */
  private static int[] row(Map<Event, Integer> counts) {
    return java.util.stream.Stream.of(Event.values())
        .mapToInt(event -> counts.getOrDefault(event, 0))
        .toArray();
  }

  /** A line for each hour in which something happened. */
  private byte[] hours() throws IOException {
    Day day = counts.read();
    var out = new ByteArrayOutputStream();
    CsvWriter csv = CsvWriter.beginWithByteOrderMark(out, COLUMNS);
    for (var hour : day.hours().entrySet()) {
      var cells = new ArrayList<>(List.of(day.date().toString(), hour.getKey().toString()));
      for (int count : row(hour.getValue())) {
        cells.add(Integer.toString(count));
      }
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
