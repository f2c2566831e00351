package io.github.minmome.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.minmome.campaign.Sentence;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class SentenceLinesTest {
  private static final TextStyle STYLE = TextStyle.running(12).leading(1.5);
  private static final Sentence MARKED = Sentence.of("＋から|始まる|番号の|電話には、|出ないで|ください。|かけ直さないで|ください。");

  @Test
  void lines_endBetweenPhrasesAsEvenlyAsTheirNumberAllows() throws IOException {
    assertThat(lines(MARKED, 60)).containsExactly("＋から始まる番号の", "電話には、出ないでください。", "かけ直さないでください。");
  }

  @Property(tries = 40)
  void lines_neverEndInsideAPhrase(@ForAll @DoubleRange(min = 32, max = 180) double width)
      throws IOException {
    int at = 0;
    var ends =
        MARKED.phrases().stream()
            .map(new StringBuilder()::append)
            .map(StringBuilder::length)
            .collect(Collectors.toSet());
    for (String line : lines(MARKED, width)) {
      at += line.length();
      assertThat(ends).contains(at);
    }
    assertThat(at).as("all phrases are set").isEqualTo(Collections.max(ends));
  }

  @Test
  void readings_areSetAboveTheirKanjiWithoutTouchingTheLineAbove() throws IOException {
    var sentence = Sentence.of("国際電話（こくさいでんわ）を|止（と）めて|ください。|警察署（けいさつしょ）へ。");
    var bottom = new double[1];
    byte[] pdf =
        Paper.of(
            canvas -> bottom[0] = canvas.sentence(Tag.P, sentence, STYLE, new Frame(20, 20, 32)));
    var texts = Paper.texts(pdf);
    var base = texts.stream().filter(text -> text.size() > 11).toList();
    var readings = texts.stream().filter(text -> text.size() < 11).toList();
    assertThat(readings)
        .isNotEmpty()
        .allSatisfy(t -> assertThat(t.size()).isEqualTo(8, offset(0.01)));
    for (Paper.Text reading : readings) {
      double below =
          base.stream()
              .mapToDouble(Paper.Text::baseline)
              .filter(baseline -> baseline > reading.baseline())
              .min()
              .orElseThrow();
      double gap = Units.pt(below - reading.baseline());
      assertThat(gap).as("above the kanji, in points").isBetween(10.5, 13.0);
      base.stream()
          .mapToDouble(Paper.Text::baseline)
          .filter(baseline -> baseline < reading.baseline())
          .forEach(
              above ->
                  assertThat(Units.pt(reading.baseline() - above))
                      .as("below the line above: its descent and the height of the reading")
                      .isGreaterThan(0.14 * 12 + 0.88 * 8));
    }
    assertThat(bottom[0]).isGreaterThan(base.get(base.size() - 1).baseline());
  }

  @Test
  void widthOfAReadingWiderThanItsKanji_isRespectedByItsNeighbours() throws IOException {
    byte[] pdf =
        Paper.of(
            canvas ->
                canvas.sentence(
                    Tag.P, Sentence.of("志（こころざし）承（うけたまわ）る"), STYLE, new Frame(20, 20, 100)));
    var readings = Paper.texts(pdf).stream().filter(text -> text.size() < 11).toList();
    var first = readings.get(4);
    var second = readings.get(5);
    assertThat(first.character()).isEqualTo("し");
    assertThat(second.character()).isEqualTo("う");
    assertThat(Units.pt(second.x() - first.x())).isGreaterThan(6.5);
  }

  @Test
  void phraseWiderThanALine_keepsTheVariantsOfItsKanji() throws IOException {
    String name = "葛\uDB40\uDD00か\u3099".repeat(15);
    var lines = lines(Sentence.of("見本 " + name), 50);
    assertThat(lines).hasSizeGreaterThan(2);
    assertThat(String.join("", lines)).isEqualTo("見本" + name);
  }

  private static List<String> lines(Sentence sentence, double width) throws IOException {
    byte[] pdf =
        Paper.of(canvas -> canvas.sentence(Tag.P, sentence, STYLE, new Frame(10, 20, width)));
    return Paper.texts(pdf).stream()
        .collect(
            Collectors.groupingBy(
                text -> Math.round(text.baseline() * 10),
                TreeMap::new,
                Collectors.mapping(Paper.Text::character, Collectors.joining())))
        .values()
        .stream()
        .toList();
  }
}
