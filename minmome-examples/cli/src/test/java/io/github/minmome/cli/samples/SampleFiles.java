package io.github.minmome.cli.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the two samples as a Japanese spreadsheet saves them: windows-31j, CR LF, and in the cells
 * what people and spreadsheets leave there. Run from the repository's root:
 *
 * <pre>
 * mvn -q -pl minmome-examples/cli -am test-compile
 * java -cp minmome-examples/cli/target/test-classes io.github.minmome.cli.samples.SampleFiles
 * </pre>
 */
final class SampleFiles {
  static final Path FOLDER = Path.of("minmome-examples/cli/samples");

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final String HEADINGS =
      "管理番号,電話番号,休止の種類,申込者名,フリガナ,郵便番号,住所,建物名,連絡先電話番号,契約者名,契約者フリガナ,"
          + "申込者との関係,電話会社,回線種別,申込方法,申込日,国際電話の利用";

  private SampleFiles() {}

  /** Full-width digits, four kinds of hyphens, 髙 and 﨑, a lost leading zero: all of it readable. */
  static byte[] clean() {
    return bytes(
        List.of(
            HEADINGS,
            "K-000001,０３－３１００－００００,発着信,見本 太郎,ミホン タロウ,100-0013,東京都千代田区霞が関１－３－２,"
                + "見本ビル503,03-3100-0000,,,本人,わからない,わからない,郵送,令和8年4月1日,いいえ",
            "K-000002,331000001,発着信,見本 髙子,ﾐﾎﾝ ﾀｶｺ,1000013,東京都千代田区霞が関2丁目1番2号,,"
                + "03(3100)0001,見本 太郎,ミホン タロウ,家族,NTT東日本,ひかり電話,行事・窓口,2026/4/2,いいえ",
            "K-000003,06‐4100―0002,発着信,山﨑 花子,やまざき はなこ,〒540-0008,大阪府大阪市中央区大手前3-1-11,"
                + "\"見本ハイツ101, 見本様方\",06ー4100ー0002,,,本人,NTT西日本,固定電話,郵送,R8.4.3,いいえ"));
  }

  /** A row that is printed, then thirteen that are rejected, each for another reason. */
  static byte[] withErrors() {
    return bytes(
        List.of(
            HEADINGS,
            row(
                "E-000001",
                "03-3100-0010",
                "発着信",
                "見本 太郎",
                "100-0013",
                "東京都千代田区霞が関1-3-2",
                "2026/4/1"),
            row(
                "E-000002",
                "0120-210-364",
                "発着信",
                "見本 太郎",
                "100-0013",
                "東京都千代田区霞が関1-3-2",
                "2026/4/1"),
            row(
                "E-000003",
                "+1 844-555-0110",
                "発着信",
                "見本 太郎",
                "100-0013",
                "東京都千代田区霞が関1-3-2",
                "2026/4/1"),
            row("E-000004", "3.31E+08", "発着信", "見本 太郎", "100-0013", "東京都千代田区霞が関1-3-2", "2026/4/1"),
            row(
                "E-000005",
                "03-3100-001",
                "発着信",
                "見本 太郎",
                "100-0013",
                "東京都千代田区霞が関1-3-2",
                "2026/4/1"),
            row(
                "E-000006",
                "03-3100-0010",
                "着信のみ",
                "見本 太郎",
                "100-0013",
                "東京都千代田区霞が関1-3-2",
                "2026/4/1"),
            row(
                "E-000007",
                "03-3100-0010",
                "発着信",
                "見本 ?子",
                "100-0013",
                "東京都千代田区霞が関1-3-2",
                "2026/4/1"),
            row(
                "E-000008",
                "03-3100-0010",
                "発着信",
                "見本 \uE000子",
                "100-0013",
                "東京都千代田区霞が関1-3-2",
                "2026/4/1"),
            row("E-000009", "03-3100-0010", "発着信", "", "100-0013", "東京都千代田区霞が関1-3-2", "2026/4/1"),
            row(
                "E-000010",
                "03-3100-0010",
                "発着信",
                "見本 太郎",
                "100013",
                "東京都千代田区霞が関1-3-2",
                "2026/4/1"),
            row("E-000011", "03-3100-0010", "発着信", "見本 太郎", "100-0013", "", "2026/4/1"),
            row("E-000012", "03-3100-0010", "発着信", "見本 太郎", "100-0013", "1月3日", "2026/4/1"),
            row(
                "E-000013",
                "03-3100-0010",
                "発着信",
                "見本 太郎",
                "100-0013",
                "東京都千代田区霞が関1-3-2",
                "2026/2/30"),
            row(
                "E-000014",
                "03-3100-0010",
                "発着信",
                "見本 太郎",
                "100-0013",
                "東京都千代田区霞が関1-3-2",
                "46113")));
  }

  private static String row(
      String reference,
      String line,
      String scope,
      String name,
      String postalCode,
      String address,
      String appliedOn) {
    return String.join(
        ",",
        reference,
        line,
        scope,
        name,
        "ミホン タロウ",
        postalCode,
        address,
        "",
        "03-3100-0010",
        "",
        "",
        "本人",
        "わからない",
        "わからない",
        "郵送",
        appliedOn,
        "いいえ");
  }

  private static byte[] bytes(List<String> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String line : lines) {
      bytes.writeBytes((line + "\r\n").getBytes(WINDOWS_31J));
    }
    return bytes.toByteArray();
  }

  /** Writes both files. */
  public static void main(String[] args) throws IOException {
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve("sample.csv"), clean());
    Files.write(FOLDER.resolve("sample-with-errors.csv"), withErrors());
  }
}
