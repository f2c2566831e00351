package io.github.minmome.blackbox.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * An invented form of the kind that public offices have, as its heading states: 21 questions in
 * parts, with form fields for what is typed, and printed answers to be circled. Made with PDFBox,
 * as other software would make it.
 */
final class SpecimenPublicForm {
  private final SpecimenSheet sheet;
  private final PDAcroForm form;
  private final List<PDField> fields = new ArrayList<>();

  private SpecimenPublicForm(SpecimenSheet sheet) {
    this.sheet = sheet;
    form = new PDAcroForm(sheet.document);
  }

  static byte[] pdf() throws IOException {
    return SpecimenSheet.pdf(sheet -> new SpecimenPublicForm(sheet).draw());
  }

  private void draw() throws IOException {
    sheet.document.getDocumentCatalog().setAcroForm(form);
    var resources = new PDResources();
    resources.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 0 Tf 0 g");
    heading();
    applicant();
    table();
    sheet.text(20, 250, 9, "※ 18と21は、あてはまるものを○で囲んでください。19と20は、あてはまるものに印をつけてください。");
    sheet.box(192, 60, 10, 70);
    sheet.text(193, 58, 8, "見出し");
    form.setFields(fields);
  }

  private void heading() throws IOException {
    sheet.text(20, 14, 9, "様式第1号（第3条関係）");
    sheet.text(105, 14, 11, "【見本】説明のために作った架空の様式です。");
    sheet.text(105, 20, 11, "提出には使えません。");
    sheet.text(75, 34, 16, "国際電話利用休止申込書");
    sheet.text(110, 45, 10, "1～3 申込日");
    sheet.text(132, 45, 11, "令和");
    sheet.text(154, 45, 11, "年");
    sheet.text(169, 45, 11, "月");
    sheet.text(184, 45, 11, "日");
    typed("申込年", 142, 40, 11, 7, 0);
    typed("申込月", 158, 40, 10, 7, 0);
    typed("申込日", 173, 40, 10, 7, 0);
    sheet.text(20, 54, 11, "（宛先）見本受付窓口");
  }

  private void applicant() throws IOException {
    sheet.text(20, 66, 11, "申込者");
    sheet.text(40, 66, 10, "4・5 郵便番号");
    sheet.text(70, 66, 11, "〒");
    typed("郵便番号1", 75, 60, 21, 8, 3);
    sheet.text(98, 66, 11, "－");
    typed("郵便番号2", 104, 60, 28, 8, 4);
    sheet.text(40, 77, 10, "6・7 住所");
    typed("都道府県", 70, 71, 22, 8, 0);
    area("住所", 94, 71, 94, 13);
    sheet.text(40, 93, 10, "8 建物・部屋");
    typed("建物", 70, 87, 118, 8, 0);
    sheet.text(40, 104, 10, "9・10 フリガナ");
    sheet.text(72, 104, 9, "セイ");
    typed("セイ", 80, 98, 45, 8, 0);
    sheet.text(130, 104, 9, "メイ");
    typed("メイ", 138, 98, 50, 8, 0);
    sheet.text(40, 117, 10, "11・12 氏名");
    sheet.text(72, 117, 9, "姓");
    typed("姓", 80, 110, 45, 10, 0);
    sheet.text(130, 117, 9, "名");
    typed("名", 138, 110, 50, 10, 0);
    sheet.text(40, 130, 10, "13～15 連絡先");
    sheet.text(70, 130, 11, "（");
    typed("電話1", 75, 124, 24, 8, 0);
    sheet.text(100, 130, 11, "）");
    typed("電話2", 106, 124, 28, 8, 0);
    sheet.text(137, 130, 11, "－");
    typed("電話3", 143, 124, 28, 8, 0);
  }

  private void table() throws IOException {
    sheet.text(20, 145, 11, "次のとおり、国際電話の利用の休止を申し込みます。");
    row(150, "16 休止する電話番号");
    for (int digit = 0; digit < 10; digit++) {
      sheet.box(72 + 9 * digit + 4 * (digit < 2 ? 0 : digit < 6 ? 1 : 2), 153, 9, 9);
    }
    sheet.text(91, 159, 11, "－");
    sheet.text(131, 159, 11, "－");
    row(165, "17 契約者の氏名");
    typed("契約者", 72, 168, 116, 9, 0);
    row(180, "18 契約者との関係");
    sheet.text(78, 189, 12, "本人");
    sheet.text(98, 189, 12, "・");
    sheet.text(110, 189, 12, "家族");
    sheet.text(130, 189, 12, "・");
    sheet.text(142, 189, 12, "その他");
    row(195, "19 休止の種類");
    radio("休止の種類", List.of("both", "out"), List.of(72f, 128f), 200);
    sheet.text(80, 204, 11, "発信と着信の両方");
    sheet.text(136, 204, 11, "発信のみ");
    row(210, "20 回線の種類");
    String[] lines = {"固定電話", "ひかり電話", "ＣＡＴＶ", "わからない"};
    for (int i = 0; i < lines.length; i++) {
      tick("回線" + (i + 1), 72 + 30 * i, 215);
      sheet.text(79 + 30 * i, 219.2f, 10, lines[i]);
    }
    row(225, "21 国際電話の利用");
    sheet.text(82, 234, 12, "有");
    sheet.text(100, 234, 12, "・");
    sheet.text(118, 234, 12, "無");
  }

  private void row(float top, String label) throws IOException {
    sheet.box(20, top, 50, 15);
    sheet.box(70, top, 120, 15);
    sheet.text(22, top + 9, 10, label);
  }

  private void typed(String name, float x, float y, float width, float height, int boxes)
      throws IOException {
    var field = new PDTextField(form);
    field.setPartialName(name);
    if (boxes > 0) {
      field.setMaxLen(boxes);
      field.setComb(true);
      for (int i = 0; i < boxes; i++) {
        sheet.box(x + i * width / boxes, y, width / boxes, height);
      }
    } else {
      sheet.line(x, y + height, x + width);
    }
    place(field.getWidgets().get(0), x, y, width, height);
    fields.add(field);
  }

  private void area(String name, float x, float y, float width, float height) throws IOException {
    var field = new PDTextField(form);
    field.setPartialName(name);
    field.setMultiline(true);
    field.setDefaultAppearance("/Helv 11 Tf 0 g");
    sheet.line(x, y + height, x + width);
    place(field.getWidgets().get(0), x, y, width, height);
    fields.add(field);
  }

  private void tick(String name, float x, float y) throws IOException {
    var field = new PDCheckBox(form);
    field.setPartialName(name);
    button(field, field.getWidgets().get(0), "Yes", x, y);
    field.getCOSObject().setItem(COSName.V, COSName.Off);
    fields.add(field);
  }

  private void radio(String name, List<String> states, List<Float> lefts, float y)
      throws IOException {
    var field = new PDRadioButton(form);
    field.setPartialName(name);
    var widgets = new ArrayList<PDAnnotationWidget>();
    for (int i = 0; i < states.size(); i++) {
      var widget = new PDAnnotationWidget();
      widget.getCOSObject().setItem(COSName.PARENT, field.getCOSObject());
      button(field, widget, states.get(i), lefts.get(i), y);
      widgets.add(widget);
    }
    field.setWidgets(widgets);
    field.getCOSObject().setItem(COSName.V, COSName.Off);
    fields.add(field);
  }

  private void button(PDButton field, PDAnnotationWidget widget, String state, float x, float y)
      throws IOException {
    var looks = new COSDictionary();
    looks.setItem(COSName.getPDFName(state), look(field instanceof PDRadioButton, true));
    looks.setItem(COSName.Off, look(field instanceof PDRadioButton, false));
    var appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(new PDAppearanceEntry(looks));
    widget.setAppearance(appearance);
    widget.setAppearanceState("Off");
    place(widget, x, y, 5, 5);
  }

  /** A circle with a dot, or a square with a tick. */
  private PDAppearanceStream look(boolean isRound, boolean isOn) throws IOException {
    var look = new PDAppearanceStream(sheet.document);
    float side = 5 * SpecimenSheet.MM;
    look.setBBox(new PDRectangle(side, side));
    look.setResources(new PDResources());
    var drawing = new StringBuilder("0.7 w ");
    if (isRound) {
      drawing.append(circle(side / 2, side / 2 - 1)).append("S ");
      drawing.append(isOn ? circle(side / 2, side / 4) + "f" : "");
    } else {
      drawing.append("1 1 ").append(side - 2).append(' ').append(side - 2).append(" re S ");
      drawing.append(isOn ? "1.6 w 3 7 m 6 3 l 11.5 11.5 l S" : "");
    }
    try (var out = look.getStream().createOutputStream()) {
      out.write(drawing.toString().getBytes(StandardCharsets.US_ASCII));
    }
    return look;
  }

  private static String circle(float middle, float radius) {
    float h = 0.5523f * radius;
    return "%1$s %2$s m %1$s %3$s %4$s %5$s %6$s %5$s c %7$s %5$s %8$s %3$s %8$s %2$s c %8$s %9$s %7$s %10$s %6$s %10$s c %4$s %10$s %1$s %9$s %1$s %2$s c "
        .formatted(
            middle + radius,
            middle,
            middle + h,
            middle + h,
            middle + radius,
            middle,
            middle - h,
            middle - radius,
            middle - h,
            middle - radius);
  }

  private void place(PDAnnotationWidget widget, float x, float y, float width, float height)
      throws IOException {
    widget.setRectangle(SpecimenSheet.area(x, y, width, height));
    widget.setPage(sheet.page);
    widget.setPrinted(true);
    sheet.page.getAnnotations().add(widget);
  }
}
