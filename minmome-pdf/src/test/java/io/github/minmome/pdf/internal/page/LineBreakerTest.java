package io.github.minmome.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.pdf.internal.font.GlyphRun;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines of text end. */
final class LineBreakerTest {
  private static final Typefaces FACES = Typefaces.standard();
  private static final TextStyle STYLE = TextStyle.of(12);

  private static List<String> lines(String text, double width) {
    return LineBreaker.lines(FACES.regular(), "text", text, STYLE, width).stream()
        .map(LineBreakerTest::text)
        .toList();
  }

  private static String text(GlyphRun run) {
    var text = new StringBuilder();
    for (int i = 0; i < run.size(); i++) {
      text.appendCodePoint(run.codePoint(i));
    }
    return text.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("あ", "国", "、", "。", "「", "」", "ー", "W", "i", "1", "/", " ", "　", "(", ")")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 2000)
  void noLineIsWiderThanItsWidthAndNothingIsLost(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = 4.5, max = 60) double width) {
    var run = FACES.regular().plan("text", text);
    var broken = LineBreaker.broken(run, STYLE, width);
    assertThat(String.join("", broken.stream().map(LineBreakerTest::text).toList()))
        .isEqualTo(text);
    var lines = LineBreaker.lines(FACES.regular(), "text", text, STYLE, width);
    assertThat(lines).hasSameSizeAs(broken);
    for (GlyphRun line : lines) {
      if (line.size() > 1) {
        assertThat(Surface.width(line, STYLE)).as(text(line)).isLessThan(width + 0.01);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "番号が変わったら、もう一度申込みを。, 70, 番号が変わったら、もう一度申, 込みを。",
    "対象は固定電話です。050は対象外です。, 75, 対象は固定電話です。050は対象, 外です。"
  })
  void theLastLineIsNotLeftWithACharacterOrTwo(
      String text, double width, String first, String second) {
    assertThat(lines(text, width)).containsExactly(first, second);
  }

  @Test
  void anAddressOfTheWebBreaksAfterASlash() {
    assertThat(
            lines("https://www.npa.go.jp/bureau/safetylife/sos47/case/international-phone/", 100))
        .containsExactly(
            "https://www.npa.go.jp/bureau/safetylife/sos47/", "case/international-phone/");
  }

  @Test
  void closingMarksDoNotBeginALineAndOpeningOnesDoNotEndIt() {
    assertThat(lines("国際電話、国際電話", 17.5)).containsExactly("国際電", "話、国", "際電話");
    assertThat(lines("国際電「国際電話」", 17.5)).containsExactly("国際電", "「国際", "電話」");
  }
}
