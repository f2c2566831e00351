package io.github.minmome.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts are set from top to bottom. */
final class VerticalLineTest {
  private static final TextStyle STYLE = TextStyle.running(12);

  private static double length(String text) throws IOException {
    var length = new double[1];
    Paper.of(canvas -> length[0] = VerticalLine.of(canvas, "f", text, STYLE).length(STYLE));
    return length[0];
  }

  @ParameterizedTest
  @CsvSource({
    "José, Jose\u0301",
    "Müller, Mu\u0308ller",
    "Ōtani, O\u0304tani",
    "Élodie, E\u0301lodie",
    "Nguyễn, Nguyê\u0303n",
    "O'Briên-Łuk, O'Brie\u0302n-Łuk"
  })
  void wordInLatinLetters_withMarks_isTurned(String composed, String decomposed)
      throws IOException {
    assertThat(length(composed)).isLessThan(0.9 * composed.length() * length("見"));
    assertThat(length(decomposed)).isEqualTo(length(composed), offset(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"Ō, 見", "O\u0304, 見", "か\u3099, 見", "ⅣⅣⅣⅣ, 見本見本", "ＡＢＣＤ, 見本見本"})
  void characterByItself_isAsLongAsAKanji(String text, String kanji) throws IOException {
    assertThat(length(text)).isEqualTo(length(kanji), offset(1e-9));
  }
}
