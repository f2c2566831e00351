package io.github.minmome.blackbox.pdf;

import java.io.IOException;

/**
 * An invented form in the place of an official PDF, as its heading states: what
 * docs/official-form.md fills. Made with PDFBox, as other software would make it.
 */
final class SpecimenOfficialForm {
  private static final float LEFT = 20;
  private static final float VALUES = 60;
  private static final float RIGHT = 190;

  private final SpecimenSheet sheet;

  private SpecimenOfficialForm(SpecimenSheet sheet) {
    this.sheet = sheet;
  }

  static byte[] pdf() throws IOException {
    return SpecimenSheet.pdf(sheet -> new SpecimenOfficialForm(sheet).draw());
  }

  private void draw() throws IOException {
    sheet.text(LEFT, 25, 16, "国際電話利用休止申込書");
    sheet.text(110, 25, 11, "【見本】説明のために作った架空の様式です。");
    sheet.text(110, 31, 11, "提出には使えません。");
    row(40, 14, "休止する電話番号");
    for (int box = 0; box < 11; box++) {
      sheet.box(VALUES + 4 + 10 * box, 42, 10, 10);
    }
    row(54, 10, "フリガナ");
    row(64, 16, "申込者氏名");
    row(80, 14, "郵便番号");
    sheet.text(VALUES + 3, 88.5f, 12, "〒");
    for (int box = 0; box < 7; box++) {
      sheet.box(VALUES + 12 + 8 * box, 82, 8, 10);
    }
    row(94, 24, "住所");
    row(118, 12, "連絡先電話番号");
    row(130, 14, "休止の種類");
    String[] kinds = {"発信と着信", "発信のみ", "着信のみ"};
    for (int kind = 0; kind < kinds.length; kind++) {
      sheet.box(VALUES + 4 + 42 * kind, 134, 6, 6);
      sheet.text(VALUES + 13 + 42 * kind, 139, 12, kinds[kind]);
    }
    row(144, 12, "申込日");
  }

  private void row(float top, float height, String label) throws IOException {
    sheet.box(LEFT, top, VALUES - LEFT, height);
    sheet.box(VALUES, top, RIGHT - VALUES, height);
    sheet.text(LEFT + 2, top + height / 2 + 1.5f, 11, label);
  }
}
