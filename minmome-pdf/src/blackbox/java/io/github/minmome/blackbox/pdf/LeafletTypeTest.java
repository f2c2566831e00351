package io.github.minmome.blackbox.pdf;

import static io.github.minmome.blackbox.pdf.PhraseLines.unspaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.LeafletCases.Case;
import io.github.minmome.blackbox.pdf.LeafletCases.Edition;
import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.LeafletOptions.Variant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes and lines of the printed leaflets, as PDFBox reads them. */
final class LeafletTypeTest {
  /** The smallest type of sources, notes of figures and drawn letters, in points. */
  private static final double MIN_NOTE = 10.5;

  /** What rounding to PDF's decimals may take, in points. */
  private static final double ROUNDING = 0.02;

  static Stream<Arguments> japaneseEditions() {
    return LeafletCases.all()
        .filter(edition -> edition.language() != LeafletLanguage.EN)
        .map(Arguments::of);
  }

  /** The smallest size but for readings, drawn letters, the source and the notes of figures. */
  private static double smallest(Case leaflet) {
    var letters = leaflet.text();
    var notes = new ArrayList<Sentence>();
    notes.add(leaflet.leaflet().sourceLine());
    notes.add(leaflet.leaflet().content().issuer().edition());
    leaflet.leaflet().chart().ifPresent(chart -> notes.addAll(chart.notes()));
    var text = Letter.text(letters);
    var excepted = new HashSet<Letter>();
    for (Sentence note : notes) {
      var words = unspaced(note.base());
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        excepted.addAll(letters.subList(at, at + words.length()));
      }
    }
    return letters.stream()
        .filter(letter -> !letter.isDrawn() && !excepted.contains(letter))
        .mapToDouble(Letter::size)
        .min()
        .orElseThrow();
  }

  @Nested
  class Sizes {
    /**
     * The measured type of each edition of the police, in points: what to do, the number, running
     * text (the advice line's words), and the smallest text but readings and the source.
     */
    @ParameterizedTest
    @CsvSource({
      "A4, JA, EVERYONE, 66.2, 48.8, 13.3, 12.5",
      "A4, JA, OLDER, 60.5, 48.8, 16.5, 16.0",
      "A4, JA, YOUNG, 63.4, 48.8, 14.3, 12.5",
      "A4, EN, EVERYONE, 55.6, 48.8, 13.0, 12.5",
      "A4, EN, OLDER, 55.6, 48.8, 16.0, 16.0",
      "A4, EN, YOUNG, 43.7, 48.8, 13.0, 12.0",
      "A4, EASY_JA, EVERYONE, 60.5, 48.8, 13.5, 12.5",
      "A4, EASY_JA, OLDER, 54.7, 48.8, 16.0, 16.0",
      "A4, EASY_JA, YOUNG, 46.1, 48.8, 13.5, 12.2",
      "POSTER_A4, JA, EVERYONE, 62.4, 59.8, 17.0, 13.0",
      "POSTER_A4, JA, OLDER, 56.2, 57.6, 17.8, 16.0",
      "POSTER_A4, JA, YOUNG, 62.4, 48.5, 16.3, 13.0",
      "POSTER_A4, EN, EVERYONE, 55.6, 48.5, 16.8, 13.0",
      "POSTER_A4, EN, OLDER, 43.7, 51.2, 16.8, 16.0",
      "POSTER_A4, EN, YOUNG, 43.7, 48.0, 13.8, 13.0",
      "POSTER_A4, EASY_JA, EVERYONE, 65.5, 48.5, 16.3, 13.0",
      "POSTER_A4, EASY_JA, OLDER, 62.4, 48.5, 17.5, 16.0",
      "POSTER_A4, EASY_JA, YOUNG, 53.0, 48.5, 16.3, 13.0",
      "POSTER, JA, EVERYONE, 92.7, 84.5, 22.5, 18.0",
      "POSTER, JA, OLDER, 79.4, 81.5, 25.0, 22.5",
      "POSTER, JA, YOUNG, 88.3, 68.6, 23.0, 18.0",
      "POSTER, EN, EVERYONE, 78.7, 68.6, 24.0, 18.0",
      "POSTER, EN, OLDER, 65.6, 76.9, 23.5, 22.5",
      "POSTER, EN, YOUNG, 65.6, 68.6, 24.0, 18.0",
      "POSTER, EASY_JA, EVERYONE, 83.8, 68.6, 22.8, 18.0",
      "POSTER, EASY_JA, OLDER, 79.4, 68.6, 24.5, 22.5",
      "POSTER, EASY_JA, YOUNG, 66.2, 67.9, 22.5, 18.0",
      "COUNTER, JA, EVERYONE, 37.5, 38.5, 13.0, 12.0",
      "COUNTER, JA, OLDER, 33.1, 33.6, 16.0, 16.0",
      "COUNTER, JA, YOUNG, 41.9, 33.6, 13.0, 12.0",
      "COUNTER, EN, EVERYONE, 38.8, 33.6, 12.0, 12.0",
      "COUNTER, EN, OLDER, 25.1, 29.4, 16.8, 16.0",
      "COUNTER, EN, YOUNG, 35.3, 33.6, 13.3, 12.0",
      "COUNTER, EASY_JA, EVERYONE, 44.1, 33.6, 12.0, 12.0",
      "COUNTER, EASY_JA, OLDER, 26.5, 27.2, 16.0, 16.0",
      "COUNTER, EASY_JA, YOUNG, 44.1, 33.6, 12.8, 12.0"
    })
    void type_ofEachEdition_hasTheMeasuredSizes(
        Variant variant,
        LeafletLanguage language,
        Audience audience,
        String actions,
        String number,
        String running,
        String smallest) {
      var edition = new Edition(variant, language, audience);
      var leaflet = LeafletCases.of(edition).get(1);
      var content = leaflet.leaflet().content();
      var letters = leaflet.text();
      assertThat(
              List.of(
                  sizeOf(letters, content.warning().actions().get(1)),
                  sizeOf(letters, Sentence.plain(content.contact().phone())),
                  sizeOf(letters, content.advice().worried()),
                  inPoints(smallest(leaflet))))
          .containsExactly(actions, number, running, smallest);
    }

    private static String sizeOf(List<Letter> letters, Sentence sentence) {
      return inPoints(Letter.find(letters, unspaced(sentence.base())).get(0).size());
    }

    private static String inPoints(double size) {
      return String.format(Locale.ROOT, "%.1f", size);
    }

    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletCases#editions")
    void text_isNoSmallerThanItsEditionAllows(Edition edition) throws IOException {
      for (Case leaflet : LeafletCases.of(edition)) {
        assertThat(smallest(leaflet))
            .as(leaflet.name())
            .isGreaterThanOrEqualTo(edition.least() - ROUNDING);
        assertThat(leaflet.letters())
            .as(leaflet.name())
            .filteredOn(letter -> !letter.isArtifact())
            .allMatch(letter -> letter.size() >= MIN_NOTE - ROUNDING);
        assertThat(Layouts.faults(leaflet.pdf())).as(leaflet.name()).isEmpty();
      }
    }

    /** What to do is larger than any other words; digits of the number may be as large. */
    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletCases#editions")
    void actions_areSetInTheLargestText(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var letters = leaflet.text();
        var actions = leaflet.leaflet().content().warning().actions();
        double others =
            letters.stream()
                .filter(letter -> letter.text().codePoints().allMatch(Character::isLetter))
                .mapToDouble(Letter::size)
                .max()
                .orElseThrow();
        for (Sentence action : actions) {
          assertThat(Letter.find(letters, unspaced(action.base())).get(0).size())
              .as(leaflet.name())
              .isEqualTo(others);
        }
      }
    }
  }

  @Nested
  class Order {
    /** Both numbers of the police are on the front of every leaflet. */
    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletCases#editions")
    void adviceLine_isOnEveryFront(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var front = leaflet.text().stream().filter(letter -> letter.page() == 0).toList();
        var advice = leaflet.leaflet().content().advice();
        assertThat(Letter.text(front)).as(leaflet.name()).contains("#9110");
        assertThat(Letter.text(front))
            .as(leaflet.name())
            .contains(unspaced(advice.urgent().base()) + "110");
      }
    }

    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletCases#editions")
    void youngEdition_beginsWithTheSmartphone(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var content = leaflet.leaflet().content();
        var letters = leaflet.text();
        var smartphone = Letter.find(letters, unspaced(content.smartphone().heading().base()));
        var landline = Letter.find(letters, unspaced(content.landline().heading().base())).get(0);
        if (edition.audience() == Audience.YOUNG) {
          assertThat(smartphone).as(leaflet.name()).isNotEmpty();
          assertThat(smartphone.get(0).page()).isZero();
          assertThat(smartphone.get(0).baseline()).isLessThan(landline.baseline());
        } else if (!smartphone.isEmpty() && smartphone.get(0).page() == 0) {
          assertThat(smartphone.get(0).baseline()).isGreaterThan(landline.baseline());
        }
      }
    }

    /** The advice not to apply for families with members abroad precedes the number. */
    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletCases#editionsWithReadings")
    void easyJapanese_hasItsNoteBeforeTheNumber(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var letters = leaflet.text();
        var content = leaflet.leaflet().content();
        var note = Letter.find(letters, unspaced(content.briefNote().base())).get(0);
        var number = Letter.find(letters, content.contact().phone()).get(0);
        assertThat(note.page()).isZero();
        assertThat(note.baseline()).as(leaflet.name()).isLessThan(number.baseline());
      }
    }

    /** The sentences of the edition for the young alone. */
    @Test
    void youngEdition_hasStepsAndThatAnEndingProvesNothing() {
      for (LeafletLanguage language : LeafletLanguage.values()) {
        var leaflet = LeafletCases.of(new Edition(Variant.A4, language, Audience.YOUNG)).get(0);
        assertThat(Letter.text(leaflet.text())).contains("iPhone", "Android");
      }
      var japanese = LeafletCases.of(new Edition(Variant.A4, LeafletLanguage.JA, Audience.YOUNG));
      assertThat(Letter.text(japanese.get(0).text())).contains("末尾が「0110」の");
    }
  }

  @Nested
  class Lines {
    /** Typed from paper, an address that breaks is read as two. */
    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletCases#editions")
    void webAddress_isInOneLine(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var address = leaflet.leaflet().content().contact().web().toString();
        var found = Letter.find(leaflet.text(), address);
        assertThat(found.stream().mapToDouble(Letter::baseline).distinct().count())
            .as(leaflet.name())
            .isLessThanOrEqualTo(1);
      }
      var plain = LeafletCases.of(edition).get(0);
      var address = plain.leaflet().content().contact().web().toString();
      assertThat(Letter.find(plain.text(), address)).as(plain.name()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletTypeTest#japaneseEditions")
    void lines_neverEndInsideAMarkedPhrase(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var letters = leaflet.text();
        int found = 0;
        for (Sentence sentence : leaflet.sentences()) {
          found += PhraseLines.check(sentence, letters, leaflet.name());
        }
        assertThat(found).as("sentences found on " + leaflet.name()).isGreaterThan(12);
      }
    }
  }
}
