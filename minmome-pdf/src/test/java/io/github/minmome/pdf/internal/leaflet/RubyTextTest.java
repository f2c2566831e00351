package io.github.minmome.pdf.internal.leaflet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.minmome.pdf.StructureReader;
import io.github.minmome.pdf.internal.leaflet.RubyText.Reading;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Paper;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readings above kanji. */
final class RubyTextTest {
  private static final TextStyle STYLE = TextStyle.of(20);

  /** Readings as "from-to kana". */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one,                      電話（でんわ）です, 電話です, 0-2 でんわ",
    "several,                  国（くに）の番号（ばんごう）, 国の番号, 0-1 くに;2-4 ばんごう",
    "one after the other,      国（くに）番号（ばんごう）, 国番号, 0-1 くに;1-3 ばんごう",
    "with a repetition mark,   人々（ひとびと）, 人々, 0-2 ひとびと",
    "after kana,               お金（かね）, お金, 1-2 かね",
    "no base,                  （でんわ）です, （でんわ）です, ''",
    "kana as base,             でんわ（でんわ）, でんわ（でんわ）, ''",
    "a remark and no reading,  固定電話（条件あり）, 固定電話（条件あり）, ''",
    "katakana,                 電話（デンワ）, 電話（デンワ）, ''",
    "nothing in it,            電話（）, 電話（）, ''",
    "not closed,               電話（でんわ, 電話（でんわ, ''",
    "narrow parentheses,       電話(でんわ), 電話(でんわ), ''",
    "no text,                  '', '', ''"
  })
  void findsReadings(String what, String text, String base, String readings) {
    var ruby = RubyText.of(text);
    assertThat(ruby.base()).isEqualTo(base);
    assertThat(
            ruby.readings().stream()
                .map(reading -> reading.from() + "-" + reading.to() + " " + reading.kana())
                .collect(Collectors.joining(";")))
        .isEqualTo(readings);
    for (Reading reading : ruby.readings()) {
      assertThat(text)
          .contains(base.substring(reading.from(), reading.to()) + "（" + reading.kana());
    }
  }

  @Test
  void linesStandFartherApartOnlyWhereThereAreReadings() {
    assertThat(RubyText.of("電話（でんわ）").roomy(STYLE).leading()).isEqualTo(1.72);
    assertThat(RubyText.of("電話（でんわ）").roomy(STYLE.leading(2)).leading()).isEqualTo(2);
    assertThat(RubyText.of("電話").roomy(STYLE).leading()).isEqualTo(1.6);
  }

  /**
   * Kanji of 20 points are 7.056 mm wide and readings of 10 points 3.528 mm. 国 stands at 10 and its
   * two kana fill its width; the four of 番号 begin at 24.111 and fill its 14.111 mm.
   */
  @Test
  void aReadingStandsInTheMiddleAboveItsKanjiAndIsNotReadAloud() throws IOException {
    byte[] pdf = drawn("国（くに）の番号（ばんごう）", Align.LEFT, 60);
    var texts = Paper.texts(pdf);
    assertThat(texts.stream().map(Paper.Text::character).collect(Collectors.joining()))
        .isEqualTo("国の番号くにばんごう");
    assertThat(texts.get(4).x()).isEqualTo(10, within(0.01));
    assertThat(texts.get(5).x()).isEqualTo(13.528, within(0.01));
    assertThat(texts.get(6).x()).isEqualTo(24.111, within(0.01));
    assertThat(texts.get(4).size()).isEqualTo(10);
    assertThat(texts.get(0).baseline() - texts.get(4).baseline())
        .as("just above the kanji, which rise 0.81 of their size")
        .isBetween(5.7, 6.5);
    assertThat(StructureReader.read(pdf))
        .extracting(StructureReader.Piece::type, StructureReader.Piece::text)
        .containsExactly(tuple("P", "国の番号"));
  }

  /** 国 is 7.056 mm wide: 52.944 mm are free, to the left of it none, half or all. */
  @ParameterizedTest
  @CsvSource({"LEFT, 10", "CENTER, 36.472", "RIGHT, 62.944"})
  void aReadingFollowsTheAlignmentOfItsLine(Align align, double x) throws IOException {
    var texts = Paper.texts(drawn("国（くに）", align, 60));
    assertThat(texts.get(0).x()).isEqualTo(x, within(0.01));
    assertThat(texts.get(1).x()).isEqualTo(x, within(0.01));
  }

  /** Where a line ends inside a word, each line gets its share of the reading. */
  @Test
  void aReadingIsDividedWithItsWord() throws IOException {
    var texts = Paper.texts(drawn("電話 国際電話（こくさいでんわ）", Align.LEFT, 21.2));
    assertThat(texts.stream().map(Paper.Text::character).collect(Collectors.joining()))
        .isEqualTo("電話国際電話こくさいでんわ");
    double upper = texts.get(2).baseline();
    double lower = upper + 20 * 1.6 * 25.4 / 72;
    assertThat(texts.subList(2, 5)).allMatch(text -> Math.abs(text.baseline() - upper) < 0.01);
    assertThat(texts.get(5).baseline()).isEqualTo(lower, within(0.01));
    var kana = texts.subList(6, 13);
    assertThat(kana.subList(0, 5)).allMatch(text -> text.baseline() < upper);
    assertThat(kana.subList(5, 7))
        .allMatch(text -> text.baseline() > upper && text.baseline() < lower);
  }

  private static byte[] drawn(String text, Align align, double width) throws IOException {
    return Paper.of(
        canvas ->
            canvas.tagged(
                Tag.P, () -> RubyText.of(text).draw(canvas, STYLE, align, 10, 20, width)));
  }

  @Test
  void aTextWithoutReadingsIsDrawnAsItIs() throws IOException {
    assertThat(Paper.texts(drawn("国際電話", Align.LEFT, 60)))
        .extracting(Paper.Text::character)
        .isEqualTo(List.of("国", "際", "電", "話"));
  }
}
