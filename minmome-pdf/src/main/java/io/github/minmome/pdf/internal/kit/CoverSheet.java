package io.github.minmome.pdf.internal.kit;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.PaperTexts;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
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

/** The first sheet of a kit, for whoever helps: what is in it, how to print it, what to do. */
public final class CoverSheet {
  private static final PaperTexts TEXTS =
      PaperTexts.load(CoverSheet.class, "cover.tsv", LeafletLanguage.JA);
  private static final Frame PAGE = new Frame(15, 10, 180);
  private static final TextStyle TEXT = TextStyle.running(12).leading(1.35);

  /** The title of a kit's document. */
  public static final String TITLE = TEXTS.text("metadata");

  /** The title of a document of forms and memos. */
  public static final String TITLE_OF_FORMS = TEXTS.text("metadata.forms");

  /**
   * What a kit holds; no personal data.
   *
   * @param applicants for how many people
   * @param leaflets how many leaflets
   * @param leafletPages pages of one leaflet
   * @param hasAddressee whether the envelopes carry an addressee
   * @param duplex whether it is printed on both sides
   * @param date the day it is for
   */
  public record Counts(
      int applicants,
      int leaflets,
      int leafletPages,
      boolean hasAddressee,
      boolean duplex,
      LocalDate date) {
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

  /** The sheet as a page. */
  public static Page page(Counts counts, Typefaces faces, GlyphPool pool) {
    var canvas = new Canvas(PageSize.A4, faces, pool);
    new CoverSheet(canvas, counts).draw();
    return canvas.finish();
  }

  private void draw() {
    canvas.roundedRect(PAGE.box(24), 2, Palette.NAVY, null);
    var title = TextStyle.running(25).bold().leading(1.4).color(Color.WHITE);
    double y = canvas.sentence(Tag.H1, TEXTS.sentence("title"), title, PAGE.indent(6).down(1.5));
    var subtitle = TEXTS.sentence("subtitle", "date", Dates.written(counts.date));
    canvas.sentence(Tag.P, subtitle, TEXT.color(Color.WHITE), PAGE.indent(6).at(y - 1));
    y = contents(38);
    y = list("printing.heading", printing(), false, y + 3);
    y = list("steps.heading", steps(), true, y + 3);
    y = notice("stop", Palette.RED, y + 2.5);
    y = notice("fraud", Palette.NAVY, y + 3);
    y =
        list(
            "cautions.heading",
            sentences("caution.count", "caution.never", "caution.promise"),
            false,
            y + 3);
    tally(y + 3);
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
        .row(7.4, cells("contents.form", one, each))
        .row(7.4, cells("contents.envelope", one, each))
        .row(7.4, cells("contents.takehome", one, each))
        .row(7.4, cells("contents.leaflet", copies, paper))
        .row(7.4, cells("contents.total", total, TEXTS.text("contents.with-this")))
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

  /** A framed notice with a heading; returns its lower edge. */
  private double notice(String key, Color color, double top) {
    var inside = PAGE.at(top).inset(2.5);
    var strong = TextStyle.running(14).bold().leading(1.35).color(color);
    double y = canvas.sentence(Tag.H2, TEXTS.sentence(key + ".heading"), strong, inside);
    y = canvas.sentence(Tag.P, TEXTS.sentence(key + ".text"), TEXT, inside.at(y));
    canvas.roundedRect(PAGE.at(top).box(y + 2 - top), 2, null, Stroke.of(0.9, color));
    return y + 2;
  }

  private void tally(double top) {
    double y = heading("tally.heading", top);
    var frame = PAGE.at(y + 0.5);
    canvas.rect(frame.box(11), null, Stroke.of(0.3, Palette.GREY));
    canvas.sentence(Tag.P, TEXTS.sentence("tally.boxes"), TEXT, frame.inset(2.5));
  }
}
