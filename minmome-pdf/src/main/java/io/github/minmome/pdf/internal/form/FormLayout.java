package io.github.minmome.pdf.internal.form;

import io.github.minmome.application.Channel;
import io.github.minmome.application.Choice;
import io.github.minmome.application.LineType;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Annotation;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Our own form on one sheet of A4, from top to bottom as it is on paper. It is a transcription aid
 * and says so; its fields are those that are publicly known of the centre's form.
 */
final class FormLayout {
  /** Edition of this layout, written into the file. */
  static final String EDITION = "form 2026-11";

  private static final double LEFT = 15;
  private static final double RIGHT = 195;
  private static final double TABLE = 44;
  private static final double LABELS = 47.5;
  private static final double VALUES = LEFT + LABELS;

  private static final Stroke FRAME = Stroke.of(0.6, Palette.NAVY);
  private static final Stroke GROUP = Stroke.of(0.5, Palette.NAVY);
  private static final Stroke RULE = Stroke.of(0.25, Palette.NAVY);
  private static final Stroke HINT = Stroke.of(0.25, Palette.LINE).dashed(0.8, 0.8);
  static final TextStyle TEXT = TextStyle.of(12).leading(1.35);
  static final TextStyle NOTE = TextStyle.of(10.5).leading(1.3).color(Palette.GREY);
  private static final double TICK = 4.4;

  private final Canvas canvas;
  private final ReceptionCentre centre = ReceptionCentre.standard();
  private final List<FormField> fields = new ArrayList<>();
  private final List<Runnable> rules = new ArrayList<>();

  private final LayoutChanges changes;
  private final boolean isFillable;
  private String asked = "";

  private FormLayout(Canvas canvas, LayoutChanges changes, boolean isFillable) {
    this.canvas = canvas;
    this.changes = changes;
    this.isFillable = isFillable;
  }

  /** Draws the form; returns where its values go. */
  static List<FormField> draw(Canvas canvas, LayoutChanges changes) {
    var layout = new FormLayout(canvas, changes, false);
    canvas.tagged(Tag.PART, layout::drawAll);
    return List.copyOf(layout.fields);
  }

  /** Draws the form with fields to fill in on a screen. */
  static void drawFillable(Canvas canvas, LayoutChanges changes) {
    var layout = new FormLayout(canvas, changes, true);
    canvas.tagged(Tag.PART, layout::drawAll);
  }

  private void drawAll() {
    title();
    canvas.tagged(Tag.TABLE, this::table);
    new FormAdvice(canvas).draw(LEFT, 122, 218);
    partner(260.5);
    promise(283.5);
    if (isFillable) {
      return;
    }
    changes.moved().stream().filter(field -> !fields.contains(field)).forEach(this::added);
  }

  /** A value that our page does not have, or has dropped, where a profile wants it. */
  private void added(FormField field) {
    FormField whole =
        new FormField(
            field.value(), 0, field.box(), field.kind(), field.boxes(), field.size(), false);
    fields.add(whole);
    canvas.tagged(Tag.P, () -> canvas.slot(whole.slot()));
  }

  // ---- the top

  private void title() {
    canvas.tagged(
        Tag.H1,
        () -> {
          canvas.text("国際電話利用休止申込書", TEXT.strong().size(22).color(Palette.NAVY), LEFT, 19.5);
          var badge = new Box(109, 11, 86, 11);
          canvas.artifact(() -> canvas.roundedRect(badge, 1.5, Palette.NAVY, null));
          canvas.line("清書メモ（様式見本）", TEXT.strong().size(17).color(Color.WHITE), badge, Align.CENTER);
        });
    canvas.roundedRect(new Box(LEFT, 25, RIGHT - LEFT, 16), 1.5, Palette.CREAM, FRAME);
    canvas.tagged(
        Tag.P,
        () -> {
          canvas.text("これは" + centre.name() + "の正式な用紙ではありません。", TEXT.strong().size(14), 19, 31.6);
          canvas.text("書いた内容を、正式な申込書・ウェブ・電話の申込みに書き写すための紙です。", TEXT, 19, 38.2);
        });
  }

  // ---- the table

  private void table() {
    double y = TABLE;
    y = row(y, 14.5, "lineNumber", "休止する電話番号", true, this::lineNumber);
    y = row(y, 16, "scope", "休止の種類", true, this::scope);
    y = row(y, 9, "applicant.kana", "フリガナ", false, box -> text("applicant.kana", box, 12));
    y = row(y, 14, "applicant.name", "申込者のお名前", true, box -> text("applicant.name", box, 18));
    y = row(y, 10.6, "applicant.address.postalCode", "郵便番号", false, this::postalCode);
    y =
        row(
            y,
            12.5,
            "applicant.address.text",
            "住所",
            true,
            box -> text("applicant.address.text", box, 13));
    y =
        row(
            y,
            10,
            "applicant.address.building",
            "建物名・部屋番号",
            false,
            box -> text("applicant.address.building", box, 12));
    y =
        row(
            y,
            10,
            "applicant.contactPhone",
            "連絡先電話番号",
            false,
            box -> text("applicant.contactPhone", box, 16));
    y =
        row(
            y,
            8.5,
            "contractHolder.kana",
            "フリガナ",
            false,
            box -> text("contractHolder.kana", box, 12));
    y = row(y, 12, "contractHolder.name", "契約者のお名前", false, this::contractHolder);
    y =
        row(
            y,
            8.5,
            "relation",
            "契約者は申込者の",
            false,
            box -> options("relation", box, Relation.values()));
    y = row(y, 17, "lineType", "回線と電話会社", false, this::line);
    y = row(y, 8.5, "usesInternationalCalls", "国際電話を", false, this::usesInternationalCalls);
    y = row(y, 8.5, "channel", "申し込む方法", false, box -> options("channel", box, Channel.values()));
    y = row(y, 10.5, "appliedOn", "申込日", true, this::appliedOn);
    rules.forEach(Runnable::run);
    canvas.line(VALUES, TABLE, VALUES, y, RULE);
    canvas.rect(new Box(LEFT, TABLE, RIGHT - LEFT, y - TABLE), null, FRAME);
  }

  private void lineNumber(Box box) {
    digitBoxes("lineNumber", new Box(box.x() + 3, box.y() + 1.5, 95, 11.5), 10, 20);
    canvas.paragraph("市外局番から\n10けた", NOTE, new Frame(box.x() + 101, box.y() + 2.5, 30));
  }

  private void scope(Box box) {
    option(
        "scope.INCOMING_AND_OUTGOING",
        FormValue.words(SuspensionScope.INCOMING_AND_OUTGOING),
        box.x() + 3,
        box.y() + 4.4);
    note("海外からの電話を止める", box.x() + 55, box.y() + 4.4);
    option(
        "scope.OUTGOING_ONLY",
        FormValue.words(SuspensionScope.OUTGOING_ONLY),
        box.x() + 3,
        box.y() + 11.6);
    note("海外からの電話は止まりません", box.x() + 55, box.y() + 11.6);
  }

  private void postalCode(Box box) {
    var boxes = new Box(box.x() + 3, box.y() + 0.8, 63, 9);
    digitBoxes("applicant.address.postalCode", boxes, 7, 16);
  }

  private void contractHolder(Box box) {
    text("contractHolder.name", new Box(box.x(), box.y(), 92, box.height()), 16);
    note("申込者と違うとき", box.x() + 99, box.y() + box.height() / 2);
  }

  private void options(String name, Box box, Enum<?>[] answers) {
    double x = box.x() + 3;
    for (Enum<?> answer : answers) {
      x = option(name + "." + answer, label(answer), x, box.y() + box.height() / 2);
    }
  }

  private void line(Box box) {
    double x = box.x() + 3;
    double middle = box.y() + 4.5;
    for (LineType type : LineType.values()) {
      if (type == LineType.DIRECT) {
        x = box.x() + 3;
        middle = box.y() + 12.3;
      }
      x = option("lineType." + type, label(type), x, middle);
    }
    if (changes.drops("carrier")) {
      return;
    }
    var carrier = new Box(x, box.y() + 8.2, box.right() - x, 8.4);
    String label = label("carrier", "電話会社");
    double width = canvas.width(label, TEXT);
    canvas.line(label, TEXT, carrier, Align.LEFT);
    double start = x + width + 1;
    canvas.line(start, carrier.bottom() - 1, box.right() - 3, carrier.bottom() - 1, HINT);
    text("carrier", new Box(start - 2, carrier.y(), box.right() - start, 8.4), 12);
  }

  private static String label(Enum<?> answer) {
    return ((Choice) answer).label(Locale.JAPANESE);
  }

  private void usesInternationalCalls(Box box) {
    double middle = box.y() + box.height() / 2;
    double x = option("usesInternationalCalls.true", "使う", box.x() + 3, middle);
    option("usesInternationalCalls.false", "使わない", x, middle);
  }

  private void appliedOn(Box box) {
    date(new Box(box.x() + 3, box.y(), 80, box.height()));
  }

  /** A group of rows ends with a strong rule; a name hangs together with its furigana. */
  private static Stroke rule(String name) {
    return switch (name) {
      case "applicant.kana", "contractHolder.kana" -> HINT;
      case "scope", "applicant.contactPhone", "relation" -> GROUP;
      default -> RULE;
    };
  }

  private String label(String name, String usual) {
    return changes.labels().getOrDefault(name, usual);
  }

  private void rowLabel(String label, Box box) {
    Fit fit = Fit.of(canvas.faces(), "label", label, TEXT, Fit.FLOOR, box, 2);
    if (fit == null) {
      throw new UnprintableException(List.of(Fit.problem("label", Fit.FLOOR)));
    }
    fit.draw(canvas, box, Align.LEFT);
  }

  private interface Cell {
    void draw(Box box);
  }

  private double row(
      double y, double height, String name, String usual, boolean isRequired, Cell value) {
    if (changes.drops(name)) {
      return y;
    }
    String label = label(name, usual);
    var labelBox = new Box(LEFT, y, LABELS, height);
    canvas.rect(labelBox, Palette.PALE, null);
    rules.add(() -> canvas.line(LEFT, y + height, RIGHT, y + height, rule(name)));
    canvas.tagged(
        Tag.TR,
        () -> {
          canvas.tagged(
              Tag.TH_ROW,
              () -> {
                var badge = new Box(VALUES - 10, y + height / 2 - 2.6, 8.9, 5.2);
                double room = LABELS - 1.8 - (isRequired ? 10 : 1.8);
                rowLabel(label, new Box(LEFT + 1.8, y, room, height));
                if (isRequired) {
                  canvas.roundedRect(badge, 0.8, Palette.RED, null);
                  canvas.line("必須", NOTE.color(Color.WHITE), badge, Align.CENTER);
                }
              });
          asked = label;
          canvas.tagged(Tag.TD, () -> value.draw(new Box(VALUES, y, RIGHT - VALUES, height)));
        });
    return y + height;
  }

  private void field(String name, Box box, FormField.Kind kind, int boxes, double size) {
    if (changes.drops(name)) {
      return;
    }
    if (isFillable) {
      boolean isLong = name.equals("applicant.address.text");
      var typed = isLong ? Annotation.Kind.MULTILINE : Annotation.Kind.TEXT;
      canvas.field(typed, name, asked, box, isLong ? 12 : size, boxes);
      return;
    }
    FormField moved = changes.movedTo(name);
    FormField field =
        moved != null ? moved : new FormField(FormValue.of(name), 0, box, kind, boxes, size, true);
    fields.add(field);
    canvas.slot(field.slot());
  }

  private void text(String name, Box box, double size) {
    field(name, box.inset(1, 0), FormField.Kind.TEXT, 0, size);
  }

  private void digitBoxes(String name, Box box, int boxes, double size) {
    double width = box.width() / boxes;
    canvas.rect(box, Color.WHITE, RULE);
    for (int i = 1; i < boxes; i++) {
      double x = box.x() + i * width;
      canvas.line(x, box.y(), x, box.bottom(), boxes == 7 && i == 3 ? RULE : HINT);
    }
    field(name, box, FormField.Kind.DIGIT_BOXES, boxes, size);
  }

  private double option(String name, String usual, double x, double middle) {
    if (changes.drops(name)) {
      return x;
    }
    String label = label(name, usual);
    var tick = new Box(x, middle - TICK / 2, TICK, TICK);
    canvas.rect(tick, Color.WHITE, RULE);
    if (isFillable) {
      canvas.field(Annotation.Kind.CHECK, name, asked + " " + label, tick, 0, 0);
    } else {
      field(name, tick, FormField.Kind.CHECK_MARK, 0, 15);
    }
    double width = canvas.width(label, TEXT);
    canvas.line(label, TEXT, new Box(x + TICK + 1.2, middle - 3, width + 0.1, 6), Align.LEFT);
    return x + TICK + 1.2 + width + 4;
  }

  private void note(String text, double x, double middle) {
    canvas.line(text, NOTE, new Box(x, middle - 3, 80, 6), Align.LEFT);
  }

  private void date(Box usual) {
    FormField moved = changes.movedTo("appliedOn");
    Box box = moved == null ? usual : moved.box();
    if (!isFillable) {
      field("appliedOn", box, FormField.Kind.ERA_DATE, 0, 14);
    }
    double x = box.x();
    String[] units = {"", "年", "", "月", "", "日"};
    for (int i = 0; i < units.length; i++) {
      double width = FieldPainter.DATE_SHARES[i] * box.width();
      if (isFillable && units[i].isEmpty()) {
        var part = new Box(x, box.y() + 1, width, box.height() - 2);
        String unit = units[i + 1];
        canvas.field(Annotation.Kind.TEXT, "appliedOn." + unit, asked + " " + unit, part, 14, 0);
      }
      if (!units[i].isEmpty()) {
        canvas.line(units[i], TEXT, new Box(x, box.y(), width, box.height()), Align.CENTER);
      }
      x += width;
    }
  }

  // ---- outside the frame: who helps

  private void partner(double y) {
    if (List.of("partner.name", "partner.purpose", "partner.retention").stream()
        .allMatch(changes::drops)) {
      return;
    }
    canvas.rect(new Box(LEFT, y, RIGHT - LEFT, 20), null, Stroke.of(0.3, Palette.GREY));
    canvas.tagged(
        Tag.TABLE,
        () -> {
          partnerRow("お手伝いする団体", "partner.name", y, 6.5);
          partnerRow("個人情報の利用目的", "partner.purpose", y + 6.5, 7);
          partnerRow("保存期間", "partner.retention", y + 13.5, 6.5);
        });
  }

  private void partnerRow(String usual, String name, double y, double height) {
    if (changes.drops(name)) {
      return;
    }
    String label = label(name, usual);
    asked = label;
    canvas.tagged(
        Tag.TR,
        () -> {
          canvas.tagged(
              Tag.TH_ROW,
              () -> canvas.line(label, NOTE, new Box(LEFT + 2, y, LABELS, height), Align.LEFT));
          canvas.tagged(Tag.TD, () -> text(name, new Box(VALUES, y, RIGHT - VALUES, height), 11));
        });
  }

  private void promise(double y) {
    canvas.tagged(
        Tag.P,
        () ->
            canvas.line(
                "この紙で口座番号・暗証番号・マイナンバーをお聞きすることはありません。",
                TEXT.strong(),
                new Box(LEFT, y, RIGHT - LEFT, 6),
                Align.CENTER));
  }
}
