package io.github.minmome.pdf.internal.outreach;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachActivity.Kind;
import io.github.minmome.campaign.OutreachActivity.State;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.campaign.OutreachReport.Total;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.PaperTexts;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Table;
import io.github.minmome.pdf.internal.page.Table.Cell;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.text.Languages;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A month of outreach on paper: what was done, totals by kind, and every activity. */
public final class OutreachSheet {
  private static final Frame PAGE = new Frame(15, 12, 180);
  private static final double BOTTOM = 278;
  private static final double FOOTER = 283;
  private static final double PADDING = 1.2;
  private static final double ROW = 7;
  private static final TextStyle TEXT = TextStyle.running(11).leading(1.35);
  private static final Stroke RULE = Stroke.of(0.25, Palette.GREY);
  private static final Stroke FRAME = Stroke.of(0.5, Palette.NAVY);
  private static final DateTimeFormatter ENGLISH_MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMM (EEE)", Locale.ENGLISH);
  private static final DateTimeFormatter JAPANESE_DAY =
      DateTimeFormatter.ofPattern("M/d(EEE)", Locale.JAPANESE);

  private final OutreachReport report;
  private final PaperTexts texts;
  private final Locale locale;
  private final TextStyle cell;
  private final Typefaces faces;
  private final GlyphPool pool;
  private final List<Canvas> canvases = new ArrayList<>();

  private OutreachSheet(OutreachReport report, Locale locale, Typefaces faces, GlyphPool pool) {
    this.report = report;
    this.locale = locale;
    this.texts = texts(locale);
    this.cell = Languages.isJapanese(locale) ? TEXT : TEXT.size(10); // English words are longer
    this.faces = faces;
    this.pool = pool;
  }

  private static PaperTexts texts(Locale locale) {
    var language = Languages.isJapanese(locale) ? LeafletLanguage.JA : LeafletLanguage.EN;
    return PaperTexts.load(OutreachSheet.class, "report.tsv", language);
  }

  /** Returns the title of the report's document. */
  public static String title(OutreachReport report, Locale locale) {
    return month(texts(locale), locale, "metadata", report.month());
  }

  private static String month(PaperTexts texts, Locale locale, String key, YearMonth month) {
    String name =
        Languages.isJapanese(locale)
            ? String.valueOf(month.getMonthValue())
            : ENGLISH_MONTH.format(month);
    return texts.text(key, "year", String.valueOf(month.getYear()), "month", name);
  }

  /** Returns the report's pages, at least one. */
  public static List<Page> pages(
      OutreachReport report, Locale locale, Typefaces faces, GlyphPool pool) {
    var sheet = new OutreachSheet(report, locale, faces, pool);
    double y = sheet.totals(sheet.newPage());
    sheet.activities(y + 5);
    sheet.numberPages();
    return sheet.canvases.stream().map(Canvas::finish).toList();
  }

  private Canvas newPage() {
    var canvas = new Canvas(PageSize.A4, faces, pool);
    canvases.add(canvas);
    return canvas;
  }

  private Canvas page() {
    return canvases.get(canvases.size() - 1);
  }

  // ---- the first page: what was done

  private double totals(Canvas canvas) {
    canvas.roundedRect(PAGE.box(20), 2, Palette.NAVY, null);
    var white = TextStyle.running(20).bold().leading(1.3).color(Color.WHITE);
    canvas.sentence(Tag.H1, texts.sentence("title"), white, PAGE.indent(6).down(1.2));
    var month = TextStyle.running(13).leading(1.3).color(Color.WHITE);
    canvas.paragraph(
        Tag.P,
        "month",
        month(texts, locale, "month", report.month()),
        month,
        PAGE.indent(6).down(11.5));
    double y = heading(canvas, "done.heading", 36);
    y = figures(canvas, y + 1);
    y = heading(canvas, "kinds.heading", y + 5);
    y = kinds(canvas, y + 1) + 1;
    y = canvas.sentence(Tag.P, texts.sentence("kinds.note"), TEXT, PAGE.at(y));
    long asked = sum(State.DONE, Total::asked);
    long stopped = sum(State.DONE, Total::stopped);
    if (asked + stopped > 0) {
      var note = texts.sentence("asked.note", "asked", number(asked), "stopped", number(stopped));
      y = canvas.sentence(Tag.P, note, TEXT, PAGE.at(y));
    }
    var days = report.campaignDays();
    if (days != null) {
      var note =
          texts.sentence("campaign.note", "from", written(days.from()), "to", written(days.to()));
      y = canvas.sentence(Tag.P, note, TEXT, PAGE.at(y));
    }
    return report.otherMonths().isEmpty() ? y : others(canvas, y + 3);
  }

  private String written(LocalDate date) {
    return Languages.isJapanese(locale) ? Dates.written(date) : date.toString();
  }

  private double heading(Canvas canvas, String key, double top) {
    var style = TextStyle.running(14).bold().leading(1.3).color(Palette.NAVY);
    return canvas.sentence(Tag.H2, texts.sentence(key), style, PAGE.at(top));
  }

  /** Draws the four figures of the month in large digits. */
  private double figures(Canvas canvas, double top) {
    var large = TextStyle.running(24).bold().leading(1.2);
    double height = 22;
    List<String> keys = List.of("activities", "leaflets", "applications", "envelopes");
    for (int i = 0; i < keys.size(); i++) {
      var frame = PAGE.at(top).column(i, keys.size(), 4);
      canvas.roundedRect(frame.box(height), 2, Palette.PALE, null);
      String count =
          texts.text("unit." + keys.get(i), "count", number(sum(State.DONE, COUNTS.get(i))));
      var fitted = fitted(canvas, count, large, frame.width() - 4);
      double y =
          canvas.sentence(Tag.P, texts.sentence("done." + keys.get(i)), TEXT, frame.inset(2));
      canvas.paragraph(Tag.P, keys.get(i), count, fitted, frame.inset(2).at(y));
    }
    return top + height;
  }

  private static TextStyle fitted(Canvas canvas, String text, TextStyle style, double width) {
    double own = canvas.width(text, style);
    return own <= width ? style : style.size(Math.floor(style.size() * width / own));
  }

  private static final List<ToLongFunction<Total>> COUNTS =
      List.of(Total::activities, Total::leaflets, Total::applications, Total::envelopes);

  private long sum(State state, ToLongFunction<Total> count) {
    return report.totals().stream().filter(total -> total.state() == state).mapToLong(count).sum();
  }

  private static String number(long count) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count);
  }

  private double kinds(Canvas canvas, double top) {
    boolean hasDays = report.campaignDays() != null;
    var table = new Table(PADDING, hasDays ? WITH_DAYS : WITHOUT_DAYS);
    table.row(
        ROW,
        Stream.of("kind", "done", "campaign", "planned", "leaflets", "applications", "envelopes")
            .filter(key -> hasDays || !key.equals("campaign"))
            .map(key -> column(texts.text(key), key.equals("kind") ? Align.LEFT : Align.RIGHT))
            .toArray(Cell[]::new));
    for (Kind kind : Kind.values()) {
      table.row(ROW, row(kind.label(locale), cell, kind));
    }
    table.row(ROW, row(texts.text("total"), cell.bold(), Kind.values()));
    return table.draw(canvas, PAGE.x(), top, RULE, FRAME);
  }

  private static final double[] WITHOUT_DAYS = {52, 18, 22, 28, 32, 28};
  private static final double[] WITH_DAYS = {44, 16, 25, 20, 24, 28, 23};

  /** Draws the totals of kinds in a row: how many were done, and what was done with them. */
  private Cell[] row(String name, TextStyle style, Kind... kinds) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.label(text(name, style, Align.LEFT)));
    cells.add(count(style, State.DONE, Total::activities, kinds));
    if (report.campaignDays() != null) {
      cells.add(count(style, State.DONE, Total::inCampaignDays, kinds));
    }
    cells.add(count(style, State.PLANNED, Total::activities, kinds));
    cells.add(count(style, State.DONE, Total::leaflets, kinds));
    cells.add(count(style, State.DONE, Total::applications, kinds));
    cells.add(count(style, State.DONE, Total::envelopes, kinds));
    return cells.toArray(Cell[]::new);
  }

  private Cell count(TextStyle style, State state, ToLongFunction<Total> count, Kind... kinds) {
    long sum =
        report.totals().stream()
            .filter(total -> total.state() == state && List.of(kinds).contains(total.kind()))
            .mapToLong(count)
            .sum();
    return Cell.of(number(sum, style));
  }

  private double others(Canvas canvas, double top) {
    String months =
        report.otherMonths().stream()
            .map(
                other ->
                    month(texts, locale, "month", other.month())
                        + " "
                        + texts.text("unit.activities", "count", other.activities() + ""))
            .collect(Collectors.joining(Languages.isJapanese(locale) ? "、" : ", "));
    var inside = PAGE.at(top).inset(2.5);
    var sentence = texts.sentence("others", "months", months);
    double y = canvas.sentence(Tag.P, sentence, TEXT.bold().color(Palette.RED), inside) + 2.5;
    canvas.roundedRect(PAGE.at(top).box(y - top), 2, null, Stroke.of(0.7, Palette.RED));
    return y;
  }

  // ---- every activity

  private static final double[] ACTIVITY_JA = {25, 33, 13, 34, 31, 18, 14, 12};
  private static final double[] ACTIVITY_EN = {25, 32, 18, 24, 22, 19, 17, 23};

  private void activities(double top) {
    double y = heading(page(), "activities.heading", top) + 1;
    if (report.activities().isEmpty()) {
      page().sentence(Tag.P, texts.sentence("activities.none"), TEXT, PAGE.at(y));
      return;
    }
    var table = activityTable();
    double used = y + table.height(page());
    for (OutreachActivity activity : report.activities()) {
      Cell[] cells = cells(activity);
      double height = table.height(page(), ROW, cells);
      if (used + height > BOTTOM) {
        table.draw(page(), PAGE.x(), y, RULE, FRAME);
        newPage();
        y = PAGE.y();
        table = activityTable();
        used = y + table.height(page());
      }
      table.row(ROW, cells);
      used += height;
    }
    table.draw(page(), PAGE.x(), y, RULE, FRAME);
  }

  private Table activityTable() {
    var small = Stream.of("leaflets", "applications.short", "envelopes");
    return new Table(PADDING, Languages.isJapanese(locale) ? ACTIVITY_JA : ACTIVITY_EN)
        .row(
            ROW,
            Stream.concat(
                    Stream.of("date", "kind", "state", "host", "place")
                        .map(key -> column(texts.text(key), Align.LEFT)),
                    small.map(key -> column(texts.text(key), Align.RIGHT)))
                .toArray(Cell[]::new));
  }

  private Cell[] cells(OutreachActivity activity) {
    var day = Languages.isJapanese(locale) ? JAPANESE_DAY : ENGLISH_DAY;
    return new Cell[] {
      Cell.label(text(day.format(activity.date()), cell, Align.LEFT)),
      Cell.of(text(activity.kind().label(locale), cell, Align.LEFT)),
      Cell.of(text(activity.state().label(locale), cell, Align.LEFT)),
      Cell.of(text(activity.host(), cell, Align.LEFT)),
      Cell.of(text(activity.place(), cell, Align.LEFT)),
      Cell.of(number(activity.leaflets(), cell)),
      Cell.of(number(activity.applications(), cell)),
      Cell.of(number(activity.envelopes(), cell))
    };
  }

  private Cell column(String text, Align align) {
    return new Cell(Tag.TH_COLUMN, Palette.PALE, text(text, cell.bold(), align));
  }

  private static Block text(String text, TextStyle style, Align align) {
    return (canvas, frame) ->
        canvas.paragraph(
            canvas.lines("activities", text, style, frame.width()), style, align, frame);
  }

  /** A number in one line, smaller where it would be wider than its column. */
  private static Block number(long count, TextStyle style) {
    String text = number(count);
    return (canvas, frame) -> {
      var fitted = fitted(canvas, text, style, frame.width());
      return canvas.paragraph(
          canvas.lines("activities", text, fitted, frame.width()), fitted, Align.RIGHT, frame);
    };
  }

  private void numberPages() {
    int pages = canvases.size();
    for (int i = 0; i < pages && pages > 1; i++) {
      String number = texts.text("page", "page", i + 1 + "", "pages", pages + "");
      var canvas = canvases.get(i);
      canvas.artifact(
          () ->
              canvas.paragraph(
                  canvas.lines("page", number, TEXT, PAGE.width()),
                  TEXT,
                  Align.CENTER,
                  PAGE.at(FOOTER)));
    }
  }
}
