package io.github.minmome.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CharsetDetectionTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "電話番号,申込者名\n03-3100-0000,見本 太郎\n",
        "line_number,applicant_name\n03-3100-0000,髙﨑 太郎\n",
        "ﾔﾏﾀﾞ ﾊﾅｺ",
        "フリガナ",
        "管理番号,ﾌﾘｶﾞﾅ\nK-1,ﾐﾎﾝ ﾀﾛｳ",
        "é"
      })
  void utf8AndWindows31j_areDistinguished(String text) {
    assertThat(CharsetDetection.detect(text.getBytes(UTF_8))).isEqualTo(UTF_8);
    assertThat(CharsetDetection.refused(text.getBytes(UTF_8))).isEmpty();
    if (!text.equals("é")) {
      assertThat(CharsetDetection.detect(text.getBytes(WINDOWS_31J))).isEqualTo(WINDOWS_31J);
      assertThat(CharsetDetection.refused(text.getBytes(WINDOWS_31J))).isEmpty();
    }
  }

  @Test
  void oneBrokenByte_doesNotMakeUtf8AnotherCharset() {
    var bytes = "申込者名 見本".getBytes(UTF_8);
    bytes[1] = 'x';
    assertThat(CharsetDetection.detect(bytes)).isEqualTo(UTF_8);
  }

  @Test
  void sampleCutWithinACharacter_isStillUtf8() {
    var bytes = "見本".getBytes(UTF_8);
    for (int length = 1; length <= bytes.length; length++) {
      assertThat(CharsetDetection.detect(Arrays.copyOf(bytes, length))).isEqualTo(UTF_8);
    }
  }

  @ParameterizedTest(name = "{0} is refused as {1}")
  @CsvSource({
    "UTF-16, UTF-16",
    "UTF-16LE, UTF-16",
    "UTF-16BE, UTF-16",
    "x-UTF-16LE-BOM, UTF-16",
    "X-UTF-32LE-BOM, UTF-32",
    "X-UTF-32BE-BOM, UTF-32",
    "EUC-JP, EUC-JP",
    "ISO-2022-JP, ISO-2022-JP"
  })
  void refused_otherCharset_isNamed(String charset, String name) {
    for (String text :
        new String[] {
          "電話番号,申込者名\n03-3100-0000,見本 太郎\n",
          "line_number,applicant_name,address\n03-3100-0000,見本 太郎,東京都千代田区霞が関\n"
        }) {
      assertThat(CharsetDetection.refused(text.getBytes(Charset.forName(charset)))).isEqualTo(name);
    }
  }

  /** A byte 81 behind a sequence decides: it is one too many if the sequence was none. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "7F, UTF-8, the last of ASCII",
    "80, windows-31j, no character begins so",
    "41 C1, windows-31j, nor so",
    "C1 BF, windows-31j, too long for its value",
    "C2 80 81, UTF-8, the first of two bytes",
    "DF BF 81, UTF-8, the last of two bytes",
    "E0 A0 80 81, UTF-8, the first of three bytes",
    "EF BF BF 81, UTF-8, the last of three bytes",
    "F0 90 80 80 81, UTF-8, the first of four bytes",
    "F4 8F BF BF 81, UTF-8, the last of four bytes",
    "F5 80 80 80, windows-31j, beyond Unicode",
    "E3 81 82 E3 41, UTF-8, as many sequences as strays",
    "E3 81 82 E3 41 81, windows-31j, more strays",
    "E3 81 82 E3, UTF-8, cut off within a character",
    "E3 41 42, windows-31j, one byte of three",
    "E3 81 41, windows-31j, two bytes of three"
  })
  void detect_countsSequencesAndStrayBytes(String hex, Charset charset, String why) {
    assertThat(CharsetDetection.detect(bytes(hex))).as(why).isEqualTo(charset);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "B8 AB CB DC C2 C0 CF BA, '', four pairs all below E0 may be half-width katakana",
    "B8 AB CB DC C2 C0 CF BA B2 E8, EUC-JP, one above",
    "B8 AB CB DC C2 C0 E0 A1, EUC-JP, E0 itself",
    "B8 AB CB DC B2 E8, '', three pairs are too few",
    "8E A1 8E DF CB DC B2 E8, EUC-JP, the first and the last half-width katakana",
    "8E A0 8E DF CB DC B2 E8, '', none before them",
    "8E A1 8E E0 CB DC B2 E8, '', none behind them",
    "B8 AB CB DC C2 C0 B2 E8 B8, EUC-JP, cut off within a pair",
    "A1 A1 CB DC FE FE B2 E8, EUC-JP, the first pair and the last",
    "A0 A1 CB DC C2 C0 B2 E8, '', no first byte",
    "A1 A0 CB DC C2 C0 B2 E8, '', no second byte",
    "FF A1 CB DC C2 C0 B2 E8, '', no first byte",
    "A1 FF CB DC C2 C0 B2 E8, '', no second byte"
  })
  void eucJp_isDetectedByItsPairs(String hex, String name, String why) {
    assertThat(CharsetDetection.refused(bytes(hex))).as(why).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\na,b\0c\n",
        "a,b\n\0,\0\n",
        "a\0,b\nc,d\n",
        "\0a,b\r\n\0,c\r\n",
        "line,name,scop\0\0"
      })
  void refused_zerosInFilesOfAFewBytes_areNotUtf16(String text) {
    assertThat(CharsetDetection.refused(text.getBytes(UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b",
        "a,b\n1,2\n",
        "a,b\r\n1,2\r\n",
        "氏名,住所\n見本 太郎,東京都\n",
        "氏名,住所\r\n見本 太郎,東京都上\r\n"
      })
  void refused_utf16WithoutMark_isNamed(String text) {
    assertThat(CharsetDetection.refused(text.getBytes(UTF_16LE))).isEqualTo("UTF-16");
    assertThat(CharsetDetection.refused(text.getBytes(UTF_16BE))).isEqualTo("UTF-16");
  }

  @Test
  void refused_escapeWithADollar_isIso2022() {
    assertThat(CharsetDetection.refused("line\u001B[0m,name\n".getBytes(UTF_8))).isEmpty();
    assertThat(CharsetDetection.refused("line,name\u001B".getBytes(UTF_8))).isEmpty();
    assertThat(CharsetDetection.refused("\u001B$".getBytes(UTF_8))).isEqualTo("ISO-2022-JP");
  }

  @Test
  void refused_markAlone_isNamed() {
    assertThat(CharsetDetection.refusedByMark(bytes("FF FE"))).isEqualTo("UTF-16");
    assertThat(CharsetDetection.refusedByMark(bytes("FE FF"))).isEqualTo("UTF-16");
    assertThat(CharsetDetection.refusedByMark(bytes("00 00 FE FF"))).isEqualTo("UTF-32");
    assertThat(CharsetDetection.refusedByMark(bytes("FF FE 00 00"))).isEqualTo("UTF-32");
    assertThat(CharsetDetection.refusedByMark(bytes("EF BB BF"))).isEmpty();
    assertThat(CharsetDetection.refusedByMark(bytes("FF"))).isEmpty();
    assertThat(CharsetDetection.hasByteOrderMark(bytes("EF BB BF"))).isTrue();
    assertThat(CharsetDetection.hasByteOrderMark(bytes("EF BB"))).isFalse();
  }

  private static byte[] bytes(String hex) {
    return HexFormat.ofDelimiter(" ").parseHex(hex);
  }

  @Test
  void strayZeroOrEscape_isNoOtherCharset() {
    assertThat(CharsetDetection.refused("電話番号,申込者名,見本\0\n\u001B$".getBytes(UTF_8))).isEmpty();
    assertThat(CharsetDetection.refused(new byte[0])).isEmpty();
  }
}
