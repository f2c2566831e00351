package io.github.minmome.cli.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Rows of an export, the same for the same number, in which nearly everything is rare: every kind
 * of number in every way of writing, lost zeros, long values, characters that fonts lack. What the
 * CSV itself can be wrong in (dates, words) is right, so that every way in gets the same
 * application.
 */
final class RareRows {
  static final List<String> HEADINGS =
      List.of(
          "管理番号", "電話番号", "休止の種類", "申込者名", "フリガナ", "郵便番号", "住所", "建物名", "連絡先電話番号", "契約者名",
          "申込者との関係", "電話会社", "回線種別", "申込方法", "申込日", "国際電話の利用");

  private static final List<String> LINES =
      List.of(
          "03-3100-%04d",
          "33100%04d",
          "０３３１００%04d",
          "+81 3-3100-%04d",
          "03(3100)%04d",
          "tel:+8133100%04d",
          "〇三-三一〇〇-%04d",
          "184-03-3100-%04d",
          "03-3100-%04d 内線12",
          "03-3100-%04d（代表）",
          "64100%04d",
          "06 4100 %04d",
          "0564-21-%04d",
          "56421%04d",
          "090-3100-%04d",
          "050-3100-%04d",
          "0120-00-%04d",
          "+1 844 555 %04d",
          "3100-%04d",
          "331-00%02d",
          "0331000%03d0000",
          "3.31E+08",
          "110",
          "なし",
          "");

  private static final List<String> CONTACTS =
      List.of(
          "",
          "03-3100-%04d",
          "903100%04d",
          "33100%04d",
          "64100%04d（夜間）",
          "０９０３１００%04d",
          "+81-90-3100-%04d",
          "06-4100-%04d 内線 3",
          "+1 212 555 %04d",
          "050-3100-%04d",
          "0120-00-%04d",
          "3100-%04d",
          "110",
          "後日",
          "090-3100-%04d（自宅）");

  private static final List<String> NAMES =
      List.of(
          "見本 太郎",
          "山田 花子",
          "髙見本 一二三",
          "𠮷田 りん",
          "葛\uDB40\uDD00城 健",
          "見本　太郎",
          "山﨑 さくら",
          "김 花子",
          "見本 \u13A0",
          "見本 \uE000",
          "見本 \u208B太郎",
          "見本?太郎",
          "見本株式会社",
          "見",
          "見本 John-Paul O’Neill");

  private static final List<String> ADDRESSES =
      List.of(
          "東京都千代田区霞が関1-3-2",
          "福井県越前市国府１-６\u208B２",
          "大阪府大阪市北区中之島1丁目3番20号",
          "千代田区霞が関1-3-2",
          "京都府京都市上京区下立売通新町西入薮ノ内町",
          "100-0013",
          "2026-11-24",
          "東京都",
          "東京都\u13A0区1-1");

  private RareRows() {}

  /** The cells of a row. */
  static List<String> row(int number) {
    var random = new SplittableRandom(0x646F6F72L + number);
    var cells = new ArrayList<String>();
    cells.add(String.format(Locale.ROOT, "R-%06d", number));
    cells.add(numbered(LINES, random));
    cells.add(random.nextInt(20) == 0 ? "" : random.nextInt(4) == 0 ? "発信のみ" : "発着信");
    cells.add(repeated(oneOf(NAMES, random), random, 14));
    cells.add(repeated(random.nextInt(5) == 0 ? "" : "ミホン タロウ", random, 16));
    cells.add(
        oneOf(List.of("", "100-0013", "１００－００１３", "1000013", "60-0001", "〒530-0005"), random));
    cells.add(repeated(oneOf(ADDRESSES, random), random, 12));
    cells.add(repeated(oneOf(List.of("", "見本ビル503", "見本荘\u13A0号"), random), random, 20));
    cells.add(numbered(CONTACTS, random));
    cells.add(random.nextInt(4) == 0 ? repeated("山田 花子", random, 14) : "");
    cells.add(oneOf(List.of("", "本人", "家族", "その他", "わからない"), random));
    cells.add(
        repeated(oneOf(List.of("", "", "見本電話", "ソフトバンク株式会社", "見本\u0E01"), random), random, 12));
    cells.add(oneOf(List.of("", "固定電話", "ひかり電話", "ISDN", "CATV", "直収", "その他"), random));
    cells.add(oneOf(List.of("", "郵送", "電話", "ウェブ", "警察"), random));
    cells.add(oneOf(List.of("", "2026-11-24", "令和8年11月25日", "2026-11-26", "2025-01-31"), random));
    cells.add(oneOf(List.of("いいえ", "いいえ", "はい", ""), random));
    return cells;
  }

  /** The rows from one number to another as CSV. */
  static String csv(int from, int to) {
    var csv = new StringBuilder(String.join(",", HEADINGS)).append("\r\n");
    for (int number = from; number < to; number++) {
      for (String cell : row(number)) {
        csv.append('"').append(cell).append("\",");
      }
      csv.setLength(csv.length() - 1);
      csv.append("\r\n");
    }
    return csv.toString();
  }

  private static String numbered(List<String> patterns, SplittableRandom random) {
    // half of the numbers are ordinary, so that many rows are accepted
    String pattern =
        random.nextInt(2) == 0 ? patterns.get(random.nextInt(2)) : oneOf(patterns, random);
    return pattern.contains("%")
        ? String.format(Locale.ROOT, pattern, random.nextInt(100))
        : pattern;
  }

  private static String repeated(String text, SplittableRandom random, int most) {
    return random.nextInt(12) == 0 ? text.repeat(1 + random.nextInt(most)) : text;
  }

  private static String oneOf(List<String> texts, SplittableRandom random) {
    // the first is as frequent as all others together
    return random.nextInt(2) == 0 ? texts.get(0) : texts.get(random.nextInt(texts.size()));
  }
}
