package io.github.minmome.cli.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A call centre's export of any length, the same for the same length: windows-31j, CR LF, one row
 * in a hundred broken in one of ten ways. The numbers are in exchanges of Osaka that are designated
 * but not in use (06-7224 to 06-7409).
 *
 * <pre>
 * java -cp … io.github.minmome.cli.batch.GeneratedRows 1000000 rows.csv
 * </pre>
 */
public final class GeneratedRows {
  static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  static final String HEADINGS =
      "管理番号,電話番号,休止の種類,申込者名,フリガナ,郵便番号,住所,建物名,連絡先電話番号,申込者との関係,申込方法,申込日,国際電話の利用";
  static final int BROKEN_EACH = 100;

  private static final List<String> SURNAMES =
      List.of("見本", "山田", "髙見本", "山﨑", "濵田", "德見", "彅本", "瀨見", "見邉", "塚本");
  private static final List<String> GIVEN =
      List.of("太郎", "花子", "一二三", "美咲", "健", "さくら", "髙子", "与志夫", "りん", "喜代");
  private static final List<String> KANA =
      List.of("ミホン", "ヤマダ", "タカミホン", "ヤマサキ", "ハマダ", "トクミ", "ナギモト", "セミ", "ミベ", "ツカモト");
  private static final List<String> GIVEN_KANA =
      List.of("タロウ", "ハナコ", "ヒフミ", "ミサキ", "ケン", "サクラ", "タカコ", "ヨシオ", "リン", "キヨ");
  private static final List<String> BUILDINGS =
      List.of("", "", "見本ビル503", "見本マンション１０２号", "コーポ見本Ａ-201", "");

  /** The values of a row; {@code fault} 0 is none, 1 to 10 the ways to be broken. */
  record Generated(
      String reference,
      String line,
      String name,
      String kana,
      String address,
      String building,
      int fault,
      String csv) {}

  private GeneratedRows() {}

  static Generated row(int i) {
    SplittableRandom random = new SplittableRandom(0x6D696E6D6F6DL + i);
    int surname = random.nextInt(10);
    int given = random.nextInt(10);
    int number = (int) (i * 7_919L % 1_860_000);
    String reference = String.format(Locale.ROOT, "G-%07d", i);
    String line =
        String.format(Locale.ROOT, "06-%04d-%04d", 7224 + number / 10_000, number % 10_000);
    String name = SURNAMES.get(surname) + " " + GIVEN.get(given);
    String kana = KANA.get(surname) + " " + GIVEN_KANA.get(given);
    String address =
        String.format(
            Locale.ROOT,
            "大阪府大阪市中央区大手前%d-%d-%d",
            1 + random.nextInt(4),
            1 + random.nextInt(30),
            1 + random.nextInt(40));
    String building = BUILDINGS.get(random.nextInt(6));
    int fault = i % BROKEN_EACH == BROKEN_EACH - 1 ? 1 + i / BROKEN_EACH % 10 : 0;
    String[] cells = {
      reference,
      line,
      "発着信",
      name,
      kana,
      "540-0008",
      address,
      building,
      line,
      "本人",
      "郵送",
      "令和8年" + (1 + random.nextInt(11)) + "月" + (1 + random.nextInt(20)) + "日",
      "いいえ"
    };
    breakRow(cells, fault);
    String csv = String.join(",", cells);
    return new Generated(reference, line, name, kana, address, building, fault, csv);
  }

  private static void breakRow(String[] cells, int fault) {
    switch (fault) {
      case 1 -> cells[1] = "6.72E+08";
      case 2 -> cells[1] = "+1 844-555-0110";
      case 3 -> cells[1] = "";
      case 4 -> cells[2] = "着信のみ";
      case 5 -> cells[3] = "見本 ?子";
      case 6 -> cells[3] = "見本 \uE000";
      case 7 -> cells[5] = "540008";
      case 8 -> cells[6] = "1月3日";
      case 9 -> cells[11] = "2026/2/30";
      case 10 -> cells[7] = "\"閉じない引用符";
      default -> {}
    }
  }

  /** Writes so many rows to a file. */
  public static void write(int rows, Path path) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
      out.write((HEADINGS + "\r\n").getBytes(WINDOWS_31J));
      for (int i = 0; i < rows; i++) {
        out.write((row(i).csv() + "\r\n").getBytes(WINDOWS_31J));
      }
    }
  }

  /** The command of the class comment. */
  public static void main(String[] args) throws IOException {
    write(Integer.parseInt(args[0]), Path.of(args[1]));
  }
}
