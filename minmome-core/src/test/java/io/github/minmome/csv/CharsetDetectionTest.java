package io.github.minmome.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
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
  void tellsUtf8AndWindows31jApart(String text) {
    assertThat(CharsetDetection.detect(text.getBytes(UTF_8))).isEqualTo(UTF_8);
    assertThat(CharsetDetection.refused(text.getBytes(UTF_8))).isEmpty();
    if (!text.equals("é")) {
      assertThat(CharsetDetection.detect(text.getBytes(WINDOWS_31J))).isEqualTo(WINDOWS_31J);
      assertThat(CharsetDetection.refused(text.getBytes(WINDOWS_31J))).isEmpty();
    }
  }

  @Test
  void oneBrokenByteDoesNotMakeUtf8AnotherCharset() {
    var bytes = "申込者名 見本".getBytes(UTF_8);
    bytes[1] = 'x';
    assertThat(CharsetDetection.detect(bytes)).isEqualTo(UTF_8);
  }

  @Test
  void aSampleCutWithinACharacterIsStillUtf8() {
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
  void namesTheCharsetsThatAreRefused(String charset, String name) {
    for (String text :
        new String[] {
          "電話番号,申込者名\n03-3100-0000,見本 太郎\n",
          "line_number,applicant_name,address\n03-3100-0000,見本 太郎,東京都千代田区霞が関\n"
        }) {
      assertThat(CharsetDetection.refused(text.getBytes(Charset.forName(charset)))).isEqualTo(name);
    }
  }

  @Test
  void aStrayZeroOrEscapeIsNoOtherCharset() {
    assertThat(CharsetDetection.refused("電話番号,申込者名,見本\0\n\u001B$".getBytes(UTF_8))).isEmpty();
    assertThat(CharsetDetection.refused(new byte[0])).isEmpty();
  }
}
