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
  void broken_anyText_fitsTheWidthAndLosesNothing(
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

  /** At 12 points a character is 4.233 mm wide; digits and Latin letters are half of it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "after a clause,             番号が変わったら、もう一度申込みを。, 70, 番号が変わったら、|もう一度申込みを。",
    "'after a clause, question', 電話でお金の話ですか？すぐに相談を, 60, 電話でお金の話ですか？|すぐに相談を",
    "after a particle,           対象は固定電話です。050は対象外です。, 75, 対象は固定電話です。050は|対象外です。",
    "not inside a verb,          発信・着信の休止を申し込みましょう。, 65, 発信・着信の休止を|申し込みましょう。",
    "before a bracket,           お知らせします（都道府県警察の報告）, 55, お知らせします|（都道府県警察の報告）",
    "at a space,                 すぐには止まりません だから待ちます, 55, すぐには止まりません|だから待ちます",
    "not in a katakana word,     国際電話不取扱受付センター, 51, 国際電話不取扱受付|センター",
    "at a long vowel,            インターネット, 25.5, インター|ネット",
    "as far back as 7,           国国電は国際電話国際電話国際電, 47, 国国電は|国際電話国際電話国際電",
    "no farther back,            国電は国際電話国際電話国際電話国際電話国際電話国, 47, 国電は国際電話国際電話|国際電話国際電話国|際電話国",
    "only without another line,  国は国際電話国際電話国際国際国際国, 42.5, 国は国際電話国際電話|国際国際国際国",
    "'not with 3 on the last',     国際電話国際電話国際電, 34, 国際電話国際電|話国際電",
    "with 4 on the last,         国際電話国際電話国際電話, 34, 国際電話国際電話|国際電話",
    "Latin words at a space,     To apply or to ask (in Japanese), 42, To apply or to ask|(in Japanese)"
  })
  void lines_endWhereTheTableMarks(String where, String text, double width, String lines) {
    assertThat(lines(text, width)).containsExactly(lines.split("\\|"));
  }

  @Test
  void addressOfTheWeb_breaksAfterASlash() {
    assertThat(
            lines("https://www.npa.go.jp/bureau/safetylife/sos47/case/international-phone/", 100))
        .containsExactly(
            "https://www.npa.go.jp/bureau/safetylife/sos47/", "case/international-phone/");
  }

  @Test
  void closingMarks_doNotBeginALineAndOpeningOnesDoNotEndIt() {
    assertThat(lines("国際電話、国際電話", 17.5)).containsExactly("国際電", "話、", "国際電話");
    assertThat(lines("国際電「国際電話」", 17.5)).containsExactly("国際電", "「国際電", "話」");
  }
}
