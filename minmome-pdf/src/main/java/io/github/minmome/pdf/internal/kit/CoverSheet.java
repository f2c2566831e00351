package io.github.minmome.pdf.internal.kit;

import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The first sheet of a kit, for whoever helps: what is in it, how to print it, what to do. */
public final class CoverSheet {
  private static final double LEFT = 18;
  private static final double WIDTH = 174;

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
    canvas.rect(new Box(0, 0, 210, 34), Palette.NAVY, null);
    canvas.tagged(
        Tag.H1, () -> canvas.text("申込支援キット", TextStyle.of(28).bold().color(Color.WHITE), LEFT, 19));
    canvas.tagged(
        Tag.P,
        () ->
            canvas.text(
                "国際電話の利用休止　お手伝いする方の控え　" + Dates.written(counts.date),
                TextStyle.of(13).color(Color.WHITE),
                LEFT,
                28));
    double y = contents(44);
    y = list("印刷のしかた", printing(), Tag.L, y + 9);
    y = list("お手伝いの手順", steps(), Tag.L_NUMBERED, y + 5);
    list("気をつけること", cautions(), Tag.L, y + 5);
  }

  private double contents(double top) {
    canvas.tagged(Tag.H2, () -> canvas.text("中身と枚数", TextStyle.of(17).bold(), LEFT, top + 4));
    return canvas.tagged(
        Tag.TABLE,
        () -> {
          double y = row(top + 8, "申込書（清書メモ）", counts.applicants + "枚", "1人に1枚");
          y = row(y, "手作り封筒", counts.applicants + "枚", "1人に1枚");
          y = row(y, "控え（お手元用）", counts.applicants + "枚", "1人に1枚");
          y = row(y, "チラシ", counts.leaflets + "部", "紙 " + counts.leafletSheets() + "枚");
          return row(y, "紙の合計", counts.sheets() + "枚", "この紙を含む");
        });
  }

  private double row(double y, String name, String count, String note) {
    var frame = Stroke.of(0.3, Palette.GREY);
    var first = new Box(LEFT, y, 84, 9.5);
    var second = new Box(LEFT + 84, y, 36, 9.5);
    var third = new Box(LEFT + 120, y, WIDTH - 120, 9.5);
    canvas.rect(first, Palette.PALE, frame);
    canvas.rect(second, null, frame);
    canvas.rect(third, null, frame);
    canvas.tagged(
        Tag.TR,
        () -> {
          canvas.tagged(
              Tag.TH_ROW,
              () -> canvas.line(name, TextStyle.of(14).bold(), first.inset(4, 0), Align.LEFT));
          canvas.tagged(
              Tag.TD,
              () -> canvas.line(count, TextStyle.of(15).bold(), second.inset(4, 0), Align.RIGHT));
          canvas.tagged(
              Tag.TD, () -> canvas.line(note, TextStyle.of(12), third.inset(4, 0), Align.LEFT));
        });
    return y + 9.5;
  }

  private List<String> printing() {
    var lines = new ArrayList<String>();
    lines.add("A4、「実際のサイズ（100%）」で印刷します。封筒の100mmの線を物差しで確かめてください。");
    lines.add(counts.duplex ? "両面印刷（長辺とじ）の順に並んでいます。裏が空いている紙は、そのままで正しい印刷です。" : "片面印刷の順に並んでいます。");
    lines.add("1人ぶんは、申込書・封筒・控えの順です。チラシは最後にまとまっています。");
    return lines;
  }

  private List<String> steps() {
    var centre = ReceptionCentre.standard();
    return List.of(
        "申込書にある個人情報の利用目的を、先に見てもらいます。",
        "申込書を、ご本人といっしょに確かめます。この申込書は清書メモです。正式な用紙と申込方法は、"
            + centre.name()
            + "（"
            + centre.phone()
            + "）で確かめてください。",
        counts.hasAddressee
            ? "封筒の宛先を確かめ、切って折ってはります。"
            : "封筒には宛先がありません。" + centre.phone() + "で確かめて書いてもらいます。",
        "控えとチラシを渡し、わからないときの電話番号を伝えます。");
  }

  private static List<String> cautions() {
    return List.of(
        "申込書と控えには個人情報があります。枚数を数え、余りや書き損じは持ち帰って管理します。",
        "口座番号・暗証番号・マイナンバーは聞きません。",
        "すべての詐欺電話が止まるとは言いません。休止まで若干の日数がかかることも伝えます。");
  }

  private double list(String heading, List<String> sentences, Tag tag, double top) {
    canvas.tagged(Tag.H2, () -> canvas.text(heading, TextStyle.of(17).bold(), LEFT, top + 4));
    var style = TextStyle.of(13).leading(1.45);
    return canvas.tagged(
        tag,
        () -> {
          double y = top + 8;
          int number = 1;
          for (String sentence : sentences) {
            var label = tag == Tag.L_NUMBERED ? number++ + "." : "●";
            y = 1 + item(label, sentence, style, new Frame(LEFT, y, WIDTH));
          }
          return y;
        });
  }

  private double item(String label, String sentence, TextStyle style, Frame frame) {
    return canvas.tagged(
        Tag.LI,
        () -> {
          canvas.tagged(
              Tag.LBL, () -> canvas.paragraph(label, style.color(Palette.NAVY), frame.left(8)));
          return canvas.paragraph(Tag.LBODY, "text", sentence, style, frame.indent(8));
        });
  }
}
