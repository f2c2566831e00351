package io.github.minmome.blackbox.pdf;

import static io.github.minmome.blackbox.pdf.PhraseLines.unspaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.minmome.blackbox.pdf.LeafletCases.Case;
import io.github.minmome.blackbox.pdf.LeafletCases.Edition;
import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.LeafletOptions.Variant;
import java.awt.image.Raster;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
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

  static Stream<Arguments> editions() {
    return LeafletCases.editions();
  }

  static Stream<Arguments> japaneseEditions() {
    return LeafletCases.all()
        .filter(edition -> edition.language() != LeafletLanguage.EN)
        .map(Arguments::of);
  }

  static Stream<Arguments> editionsWithReadings() {
    return LeafletCases.all()
        .filter(edition -> edition.language() == LeafletLanguage.EASY_JA)
        .map(Arguments::of);
  }

  /** The smallest size but for readings, drawn letters, the source and the notes of figures. */
  private static double smallest(Case leaflet) {
    var letters = withoutReadings(leaflet);
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

  private static List<Letter> withoutReadings(Case leaflet) {
    return leaflet.letters().stream().filter(letter -> !letter.isArtifact()).toList();
  }

  private static Set<Sentence> sentences(Leaflet leaflet) {
    var sentences = new HashSet<Sentence>();
    collect(leaflet.content(), sentences);
    leaflet.chart().ifPresent(chart -> collect(chart, sentences));
    sentences.add(leaflet.partnerHeading());
    sentences.add(leaflet.partnerName());
    sentences.add(leaflet.sourceLine());
    sentences.add(leaflet.backTitle());
    sentences.add(leaflet.content().briefNote());
    return sentences;
  }

  private static void collect(Object value, Set<Sentence> into) {
    if (value instanceof Sentence sentence) {
      into.add(sentence);
    } else if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, into));
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(record), into);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  @Nested
  class Sizes {
    /**
     * The measured type of each edition handed out by the police, in points: what to do, the
     * number, running text (the advice line's words), and the smallest text but readings and the
     * source.
     */
    @ParameterizedTest
    @CsvSource({
      "A4, JA, EVERYONE, 66.2, 48.8, 13.3, 12.5",
      "A4, JA, OLDER, 60.5, 48.8, 16.5, 16.0",
      "A4, JA, YOUNG, 63.4, 48.8, 14.3, 12.5",
      "A4, EN, EVERYONE, 55.6, 48.8, 13.0, 12.5",
      "A4, EN, OLDER, 55.6, 48.8, 16.0, 16.0",
      "A4, EN, YOUNG, 43.7, 48.8, 13.0, 12.0",
      "A4, EASY_JA, EVERYONE, 57.6, 48.8, 13.5, 12.5",
      "A4, EASY_JA, OLDER, 51.8, 48.8, 16.5, 16.0",
      "A4, EASY_JA, YOUNG, 46.1, 48.8, 13.5, 12.2",
      "POSTER_A4, JA, EVERYONE, 62.4, 59.8, 17.0, 13.0",
      "POSTER_A4, JA, OLDER, 56.2, 57.6, 17.8, 16.0",
      "POSTER_A4, JA, YOUNG, 62.4, 48.5, 16.3, 13.0",
      "POSTER_A4, EN, EVERYONE, 55.6, 48.5, 16.8, 13.0",
      "POSTER_A4, EN, OLDER, 43.7, 51.2, 16.8, 16.0",
      "POSTER_A4, EN, YOUNG, 43.7, 48.0, 13.8, 13.0",
      "POSTER_A4, EASY_JA, EVERYONE, 62.4, 48.5, 17.0, 13.0",
      "POSTER_A4, EASY_JA, OLDER, 59.3, 48.5, 18.5, 16.0",
      "POSTER_A4, EASY_JA, YOUNG, 49.9, 48.5, 17.0, 13.0",
      "POSTER, JA, EVERYONE, 92.7, 84.5, 22.5, 18.0",
      "POSTER, JA, OLDER, 79.4, 81.5, 25.0, 22.5",
      "POSTER, JA, YOUNG, 88.3, 68.6, 23.0, 18.0",
      "POSTER, EN, EVERYONE, 78.7, 68.6, 24.0, 18.0",
      "POSTER, EN, OLDER, 65.6, 76.9, 23.5, 22.5",
      "POSTER, EN, YOUNG, 65.6, 68.6, 24.0, 18.0",
      "POSTER, EASY_JA, EVERYONE, 92.7, 68.6, 23.3, 18.0",
      "POSTER, EASY_JA, OLDER, 88.3, 68.6, 25.3, 22.5",
      "POSTER, EASY_JA, YOUNG, 75.0, 68.6, 23.3, 18.0",
      "COUNTER, JA, EVERYONE, 37.5, 38.5, 13.0, 12.0",
      "COUNTER, JA, OLDER, 33.1, 33.6, 16.0, 16.0",
      "COUNTER, JA, YOUNG, 41.9, 33.6, 13.0, 12.0",
      "COUNTER, EN, EVERYONE, 38.8, 33.6, 12.0, 12.0",
      "COUNTER, EN, OLDER, 25.1, 29.4, 16.8, 16.0",
      "COUNTER, EN, YOUNG, 35.3, 33.6, 13.3, 12.0",
      "COUNTER, EASY_JA, EVERYONE, 41.9, 33.6, 12.0, 12.0",
      "COUNTER, EASY_JA, OLDER, 30.9, 31.7, 16.5, 16.0",
      "COUNTER, EASY_JA, YOUNG, 44.1, 33.6, 12.3, 12.0"
    })
    void type_isMeasuredByEdition(
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
      var letters = withoutReadings(leaflet);
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
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletTypeTest#editions")
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
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletTypeTest#editions")
    void actions_areSetInTheLargestText(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var letters = withoutReadings(leaflet);
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
    /** Both numbers of the police stand on the front of every leaflet. */
    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletTypeTest#editions")
    void adviceLine_isOnEveryFront(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var front = withoutReadings(leaflet).stream().filter(letter -> letter.page() == 0).toList();
        var advice = leaflet.leaflet().content().advice();
        assertThat(Letter.text(front)).as(leaflet.name()).contains("#9110");
        assertThat(Letter.text(front))
            .as(leaflet.name())
            .contains(unspaced(advice.urgent().base()) + "110");
      }
    }

    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletTypeTest#editions")
    void youngEdition_leadsWithTheSmartphone(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var content = leaflet.leaflet().content();
        var letters = withoutReadings(leaflet);
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

    /** Who talks with family abroad is told not to apply before the number is read. */
    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletTypeTest#editionsWithReadings")
    void easyJapanese_hasItsNoteBeforeTheNumber(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var letters = withoutReadings(leaflet);
        var content = leaflet.leaflet().content();
        var note = Letter.find(letters, unspaced(content.briefNote().base())).get(0);
        var number = Letter.find(letters, content.contact().phone()).get(0);
        assertThat(note.page()).isZero();
        assertThat(note.baseline()).as(leaflet.name()).isLessThan(number.baseline());
      }
    }

    /** What the young are told beyond other readers. */
    @Test
    void young_readStepsAndThatAnEndingProvesNothing() {
      for (LeafletLanguage language : LeafletLanguage.values()) {
        var leaflet = LeafletCases.of(new Edition(Variant.A4, language, Audience.YOUNG)).get(0);
        assertThat(Letter.text(withoutReadings(leaflet))).contains("iPhone", "Android");
      }
      var japanese = LeafletCases.of(new Edition(Variant.A4, LeafletLanguage.JA, Audience.YOUNG));
      assertThat(Letter.text(withoutReadings(japanese.get(0)))).contains("末尾が「0110」の");
    }
  }

  @Nested
  class Lines {
    /** Typed from paper, an address that breaks is read as two. */
    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletTypeTest#editions")
    void webAddress_isInOneLine(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var address = leaflet.leaflet().content().contact().web().toString();
        var found = Letter.find(withoutReadings(leaflet), address);
        assertThat(found.stream().mapToDouble(Letter::baseline).distinct().count())
            .as(leaflet.name())
            .isLessThanOrEqualTo(1);
      }
      var plain = LeafletCases.of(edition).get(0);
      var address = plain.leaflet().content().contact().web().toString();
      assertThat(Letter.find(withoutReadings(plain), address)).as(plain.name()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletTypeTest#japaneseEditions")
    void lines_neverEndInsideAMarkedPhrase(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var letters = withoutReadings(leaflet);
        int found = 0;
        for (Sentence sentence : sentences(leaflet.leaflet())) {
          found += PhraseLines.check(sentence, letters, leaflet.name());
        }
        assertThat(found).as("sentences found on " + leaflet.name()).isGreaterThan(12);
      }
    }
  }

  @Nested
  class Readings {
    /**
     * Each reading is of 8 points or more, in one piece, above its kanji, clear of the line above.
     */
    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletTypeTest#editionsWithReadings")
    void readings_areWholeAboveTheirKanjiAndTouchNothing(Edition edition) {
      for (Case leaflet : LeafletCases.of(edition)) {
        var readings = leaflet.letters().stream().filter(Letter::isArtifact).toList();
        var text = withoutReadings(leaflet);
        assertThat(readings).as(leaflet.name()).hasSizeGreaterThan(40);
        for (Letter kana : readings) {
          assertThat(kana.size()).as(leaflet.name()).isGreaterThanOrEqualTo(8 - ROUNDING);
          assertThat(text)
              .as("letters that touch the reading %s of %s", kana, leaflet.name())
              .noneMatch(letter -> touches(letter, kana));
        }
        for (Sentence sentence : sentences(leaflet.leaflet())) {
          checkReadings(sentence, text, readings, leaflet.name());
        }
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

    private static void checkReadings(
        Sentence sentence, List<Letter> text, List<Letter> readings, String name) {
      var words = unspaced(sentence.base());
      var all = Letter.text(text);
      if (words.length() < 4 || sentence.readings().isEmpty() || !all.contains(words)) {
        return;
      }
      boolean isRead = false;
      for (int at = all.indexOf(words); at >= 0 && !isRead; at = all.indexOf(words, at + 1)) {
        isRead = isRead(sentence, text.subList(at, at + words.length()), readings);
      }
      assertThat(isRead).as("%s has the readings of %s", name, sentence).isTrue();
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

  @Nested
  class OneColour {
    @Tag("pictures")
    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.LeafletTypeTest#editions")
    void oneColour_hasNoAreaDarkerThan15PercentGrey(Edition edition) throws IOException {
      try (var document = Loader.loadPDF(LeafletCases.mono(edition))) {
        for (int page = 0; page < document.getNumberOfPages(); page++) {
          var image = new PDFRenderer(document).renderImageWithDPI(page, 100, ImageType.GRAY);
          // Strokes of the largest letters are narrower than this, areas are wider.
          int side = Math.round(image.getWidth() * 5f / 210);
          var light = lightPixels(image.getRaster());
          for (int y = 0; y + side <= image.getHeight(); y += 4) {
            for (int x = 0; x + side <= image.getWidth(); x += 4) {
              int found =
                  light[y + side][x + side] - light[y][x + side] - light[y + side][x] + light[y][x];
              if (found == 0) {
                fail("%s has a dark area at %d, %d of %d", edition, x, y, image.getWidth());
              }
            }
          }
        }
      }
    }

    /** How many pixels above and to the left of each place are lighter than 15 % grey. */
    private static int[][] lightPixels(Raster raster) {
      int[][] light = new int[raster.getHeight() + 1][raster.getWidth() + 1];
      for (int y = 0; y < raster.getHeight(); y++) {
        int[] row = raster.getPixels(0, y, raster.getWidth(), 1, (int[]) null);
        int inRow = 0;
        for (int x = 0; x < row.length; x++) {
          inRow += row[x] >= 0.85 * 255 - 2 ? 1 : 0;
          light[y + 1][x + 1] = light[y][x + 1] + inRow;
        }
      }
      return light;
    }
  }
}
