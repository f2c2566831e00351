package io.github.minmome.pdf.internal.kit;

import io.github.minmome.application.Partner;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.PaperTexts;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.ItemList;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Table;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a kit, for the person who helps: what is in it, how to print it, what to do.
 */
public final class CoverSheet {
  private static final PaperTexts TEXTS =
      PaperTexts.load(CoverSheet.class, "cover.tsv", LeafletLanguage.JA);
  private static final Frame PAGE = new Frame(15, 8, 180);
  private static final TextStyle TEXT = TextStyle.running(12).leading(1.3);

  /** Height of the notices, which are side by side. */
  private static final double NOTICE = 32;

  private static final double LABEL = 48;
  private static final double MIN_VALUE = 10.5;
  private static final double MIN_LONG_VALUE = 8;
  private static final double MAX_NAME = 10.5;
  private static final double MAX_PURPOSE = 14;

  /** The title of a kit's document. */
  public static final String TITLE = TEXTS.text("metadata");

  /** The title of a document of forms and memos. */
  public static final String TITLE_OF_FORMS = TEXTS.text("metadata.forms");

  /**
   * What a kit contains; no personal data.
   *
   * @param applicants for how many people
   * @param leaflets how many leaflets
   * @param leafletPages pages of one leaflet
   * @param hasAddressee whether the envelopes have an addressee
   * @param duplex whether it is printed on both sides
   * @param date the day it is for
   * @param partner who helps, and for which purpose personal data are used; null for none
   */
  public record Counts(
      int applicants,
      int leaflets,
      int leafletPages,
      boolean hasAddressee,
      boolean duplex,
      LocalDate date,
      @Nullable Partner partner) {
    int leafletSheets() {
      return leaflets * (duplex ? (leafletPages + 1) / 2 : leafletPages);
    }

    int sheets() {
      return 1 + 3 * applicants + leafletSheets();
    }
  }

  private final Canvas canvas;
  private final Counts counts;

  private CoverSheet(Canvas canvas, Counts counts) {
    this.canvas = canvas;
    this.counts = counts;
  }

  /** Returns the sheet as a page. */
  public static Page page(Counts counts, Typefaces faces, GlyphPool pool) {
    var canvas = new Canvas(PageSize.A4, faces, pool);
    new CoverSheet(canvas, counts).draw();
    return canvas.finish();
  }

  private void draw() {
    canvas.roundedRect(PAGE.box(19), 2, Palette.NAVY, null);
    var title = TextStyle.running(23).bold().leading(1.3).color(Color.WHITE);
    double y = canvas.sentence(Tag.H1, TEXTS.sentence("title"), title, PAGE.indent(6).down(1));
    var subtitle = TEXTS.sentence("subtitle", "date", Dates.written(counts.date));
    canvas.sentence(Tag.P, subtitle, TEXT.color(Color.WHITE), PAGE.indent(6).at(y - 0.8));
    y = 29;
    if (counts.partner != null) {
      y = partner(counts.partner, y) + 2;
    }
    y = contents(y);
    y = list("printing.heading", printing(), false, y + 2);
    y = list("steps.heading", steps(), true, y + 2);
    double top = y + 2.5;
    y =
        Math.max(
            notice("stop", Palette.RED, PAGE.at(top).column(0, 2, 4)),
            notice("fraud", Palette.NAVY, PAGE.at(top).column(1, 2, 4)));
    y =
        list(
            "cautions.heading",
            sentences("caution.count", "caution.never", "caution.promise"),
            false,
            y + 2);
    tally(y + 2);
  }

  /** Draws who helps and for which purpose, as far as it fits: the form has all of it. */
  private double partner(Partner partner, double top) {
    double width = PAGE.width() - LABEL - 5;
    var table = new Table(0.6, LABEL, PAGE.width() - LABEL);
    String name = partner.name();
    if (name != null && !name.isBlank()) {
      var box = new Box(0, 0, width, MAX_NAME);
      table.row(7, partnerRow("partner.name", value("partner.name", name, TEXT.bold(), box)));
    }
    String purpose = partner.purpose();
    if (purpose != null && !purpose.isBlank()) {
      var box = new Box(0, 0, width, MAX_PURPOSE);
      table.row(7, partnerRow("partner.purpose", value("partner.purpose", purpose, TEXT, box)));
    }
    return table.draw(canvas, PAGE.x(), top, Stroke.of(0.3, Palette.GREY), Stroke.of(0.6));
  }

  private static Table.Cell[] partnerRow(String label, Fit value) {
    return new Table.Cell[] {
      Table.Cell.label(
          (canvas, frame) -> canvas.paragraph(TEXTS.text(label), TEXT.bold(), frame.indent(2))),
      Table.Cell.of(
          (canvas, frame) ->
              canvas.paragraph(value.lines(), value.style(), Align.LEFT, frame.indent(3)))
    };
  }

  private Fit value(String field, String text, TextStyle style, Box box) {
    var faces = canvas.faces();
    var oneOrTwo = Fit.of(faces, field, text, style, MIN_VALUE, box, 2);
    var fit =
        oneOrTwo == null ? Fit.inLines(faces, field, text, style, MIN_LONG_VALUE, box) : oneOrTwo;
    return fit == null
        ? new Fit(List.of(canvas.plan(field, TEXTS.text("partner.on-form"), TEXT)), TEXT)
        : fit;
  }

  private double heading(String key, double top) {
    var style = TextStyle.running(15).bold().leading(1.4);
    return canvas.sentence(Tag.H2, TEXTS.sentence(key), style, PAGE.at(top));
  }

  private double contents(double top) {
    double first = heading("contents.heading", top);
    var one = TEXTS.text("count.sheets", "count", counts.applicants + "");
    var each = TEXTS.text("contents.each");
    var paper = TEXTS.text("contents.sheets", "count", counts.leafletSheets() + "");
    var copies = TEXTS.text("count.copies", "count", counts.leaflets + "");
    var total = TEXTS.text("count.sheets", "count", counts.sheets() + "");
    return new Table(1, 84, 36, PAGE.width() - 120)
        .row(6.6, cells("contents.form", one, each))
        .row(6.6, cells("contents.envelope", one, each))
        .row(6.6, cells("contents.takehome", one, each))
        .row(6.6, cells("contents.leaflet", copies, paper))
        .row(6.6, cells("contents.total", total, TEXTS.text("contents.with-this")))
        .draw(canvas, PAGE.x(), first + 0.5, Stroke.of(0.3, Palette.GREY), Stroke.of(0.3));
  }

  private static Table.Cell[] cells(String name, String count, String note) {
    var bold = TEXT.bold();
    return new Table.Cell[] {
      Table.Cell.label(
          (canvas, frame) -> canvas.paragraph(TEXTS.text(name), bold, frame.indent(2))),
      Table.Cell.of((canvas, frame) -> canvas.paragraph(count, bold, Align.RIGHT, frame)),
      Table.Cell.of((canvas, frame) -> canvas.paragraph(note, TEXT, frame.indent(3)))
    };
  }

  private static List<Sentence> sentences(String... keys) {
    return Arrays.stream(keys).map(TEXTS::sentence).toList();
  }

  private List<Sentence> printing() {
    return sentences(
        "printing.size", counts.duplex ? "printing.duplex" : "printing.simplex", "printing.order");
  }

  private List<Sentence> steps() {
    var phone = ReceptionCentre.standard().phone();
    return Stream.of(
            "step.purpose",
            "step.calls",
            "step.write",
            "step.apply",
            counts.hasAddressee ? "step.addressed" : "step.unaddressed",
            "step.hand-over")
        .map(key -> TEXTS.sentence(key, "phone", phone))
        .toList();
  }

  private double list(String heading, List<Sentence> items, boolean isNumbered, double top) {
    double y = heading(heading, top);
    var list =
        isNumbered
            ? ItemList.numbers(TEXT, Palette.NAVY, 0.6, items)
            : ItemList.bullets(TEXT, Palette.NAVY, 0.4, items);
    return list.draw(canvas, PAGE.at(y));
  }

  /** Draws a framed notice with a heading; returns its lower edge. */
  private double notice(String key, Color color, Frame frame) {
    double bottom = frame.y() + NOTICE;
    canvas.roundedRect(frame.box(NOTICE), 2, null, Stroke.of(0.9, color));
    var inside = frame.inset(2.2);
    var strong = TextStyle.running(13.5).bold().leading(1.35).color(color);
    double y = canvas.sentence(Tag.H2, TEXTS.sentence(key + ".heading"), strong, inside);
    canvas.sentence(Tag.P, TEXTS.sentence(key + ".text"), TEXT, inside.at(y));
    return bottom;
  }

  private void tally(double top) {
    double y = heading("tally.heading", top);
    var frame = PAGE.at(y + 0.5);
    canvas.rect(frame.box(10), null, Stroke.of(0.3, Palette.GREY));
    canvas.sentence(Tag.P, TEXTS.sentence("tally.boxes"), TEXT, frame.inset(2.3));
  }
}
