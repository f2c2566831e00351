package io.github.minmome.blackbox.pdf;

import static io.github.minmome.blackbox.pdf.PhraseLines.unspaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.LeafletCases.Case;
import io.github.minmome.blackbox.pdf.LeafletCases.Edition;
import io.github.minmome.campaign.Sentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readings above the kanji of leaflets in easy Japanese, as PDFBox reads them. */
final class LeafletReadingsTest {
  /** The smallest type of readings, in points. */
  private static final double MIN_READING = 8 - 0.02;

  /**
   * Each reading is of 8 points or more, in one piece, above its kanji, clear of the line above.
   */
  @ParameterizedTest
  @MethodSource("io.github.minmome.blackbox.pdf.LeafletCases#editionsWithReadings")
  void readings_areWholeAboveTheirKanjiAndTouchNothing(Edition edition) {
    for (Case leaflet : LeafletCases.of(edition)) {
      var readings = leaflet.letters().stream().filter(Letter::isArtifact).toList();
      var text = leaflet.text();
      assertThat(readings).as(leaflet.name()).hasSizeGreaterThan(40);
      for (Letter kana : readings) {
        assertThat(kana.size()).as(leaflet.name()).isGreaterThanOrEqualTo(MIN_READING);
        assertThat(text)
            .as("letters that touch the reading %s of %s", kana, leaflet.name())
            .noneMatch(letter -> touches(letter, kana));
      }
      long found =
          leaflet.sentences().stream()
              .filter(sentence -> hasItsReadings(sentence, text, readings, leaflet.name()))
              .count();
      assertThat(found).as("sentences with readings on " + leaflet.name()).isGreaterThan(10);
    }
  }

  /** Kana are 0.88 above and 0.12 below their base line at most, in type sizes. */
  private static boolean touches(Letter letter, Letter kana) {
    boolean isBeside =
        letter.x() + letter.width() <= kana.x() || letter.x() >= kana.x() + kana.width();
    double top = kana.baseline() - 0.82 * kana.size();
    double bottom = kana.baseline() + 0.06 * kana.size();
    return letter.page() == kana.page()
        && !isBeside
        && letter.baseline() + 0.06 * letter.size() > top
        && letter.baseline() - 0.82 * letter.size() < bottom;
  }

  /** Whether the sentence is on paper with readings, which are then above their kanji. */
  private static boolean hasItsReadings(
      Sentence sentence, List<Letter> text, List<Letter> readings, String name) {
    var words = unspaced(sentence.base());
    var all = Letter.text(text);
    if (words.length() < 4 || sentence.readings().isEmpty() || !all.contains(words)) {
      return false;
    }
    boolean isRead = false;
    for (int at = all.indexOf(words); at >= 0 && !isRead; at = all.indexOf(words, at + 1)) {
      isRead = isRead(sentence, text.subList(at, at + words.length()), readings);
    }
    assertThat(isRead).as("%s has the readings of %s", name, sentence).isTrue();
    return true;
  }

  private static boolean isRead(Sentence sentence, List<Letter> words, List<Letter> readings) {
    for (Sentence.Reading reading : sentence.readings()) {
      int from = unspaced(sentence.base().substring(0, reading.from())).length();
      var kanji = words.subList(from, from + reading.to() - reading.from());
      double line = kanji.get(0).baseline();
      if (kanji.stream().anyMatch(letter -> letter.baseline() != line)
          || !isAbove(reading.kana(), kanji, readings)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAbove(String kana, List<Letter> kanji, List<Letter> readings) {
    double left = kanji.get(0).x();
    double right = kanji.get(kanji.size() - 1).x() + kanji.get(0).width();
    var all = Letter.text(readings);
    for (int at = all.indexOf(kana); at >= 0; at = all.indexOf(kana, at + 1)) {
      var found = readings.subList(at, at + kana.length());
      double distance = kanji.get(0).baseline() - found.get(0).baseline();
      double middle =
          (found.get(0).x() + found.get(kana.length() - 1).x() + found.get(0).width()) / 2;
      if (found.stream().allMatch(letter -> letter.baseline() == found.get(0).baseline())
          && distance > 0.7 * kanji.get(0).size()
          && distance < 1.3 * kanji.get(0).size()
          && Math.abs(middle - (left + right) / 2) < 0.6 * found.get(0).size()) {
        return true;
      }
    }
    return false;
  }
}
