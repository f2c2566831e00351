package io.github.minmome.pdf.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers go into boxes, a digit each, and which are printed as they were given. */
final class FieldPainterTest {
  @ParameterizedTest
  @CsvSource({
    "0331000000, 0331000000",
    "03-3100-0000, 0331000000",
    "０３（３１００）９９９９, 0331009999",
    "(03) 3100 0000, 0331000000",
    "'03　3100　0000', 0331000000",
    "03ー3100−0000, 0331000000",
    "03‐3100‑0000, 0331000000",
    "03‒3100–0000, 0331000000",
    "03—3100―0000, 0331000000",
    "〒100-0013, 1000013"
  })
  void digits_goIntoBoxes(String written, String digits) {
    assertThat(FieldPainter.digits(written)).isEqualTo(digits);
  }

  /** The last two have digits of other scripts: Arabic ones and one in a circle. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "03-3100-0000(代表)",
        "03/3100/0000",
        "+81331000000",
        "／９",
        "：０",
        "٠٣",
        "①"
      })
  void digits_otherText_isPrintedAsGiven(String written) {
    assertThat(FieldPainter.digits(written)).isNull();
  }
}
