package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.LeafletOptions.Variant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes and lines of the printed leaflets, as PDFBox reads them. */
final class LeafletTypeTest {
  private static final PartnerImprint POLICE =
      new PartnerImprint("見本警察署", "生活安全課", "03-3100-0110", PartnerImprint.Role.POLICE);

  /** A character with its size in points and its base line on a page. */
  private record Letter(String text, double size, int page, double baseline) {}

  /**
   * The measured type of each edition in Japanese, in points: what to do, the number, and running
   * text (that of the hours).
   */
  @ParameterizedTest
  @CsvSource({
    // variant,   audience, actions, number, running
    "A4,         EVERYONE, 66, 48, 13",
    "A4,         OLDER,    63, 48, 16",
    "A4,         YOUNG,    66, 48, 14",
    "POSTER_A4,  EVERYONE, 68, 48, 16",
    "POSTER_A4,  OLDER,    74, 48, 17",
    "POSTER_A4,  YOUNG,    78, 48, 16",
    "POSTER,     EVERYONE, 97, 68, 22",
    "POSTER,     OLDER,    105, 68, 24",
    "POSTER,     YOUNG,    110, 68, 22",
    "COUNTER,    EVERYONE, 46, 34, 11",
    "COUNTER,    OLDER,    41, 34, 11",
    "COUNTER,    YOUNG,    55, 34, 11"
  })
  void type_isMeasuredByEdition(
      Variant variant, Audience audience, int actions, int number, int running) throws IOException {
    var letters = letters(variant, LeafletLanguage.JA, audience);
    assertThat(
            List.of(
                (int) sizeOf(letters, "かけ直さない"),
                (int) sizeOf(letters, "0120-210-364"),
                (int) sizeOf(letters, "毎日24時間")))
        .containsExactly(actions, number, running);
    var drawn = drawnNumber(letters);
    assertThat(letters).filteredOn(letter -> !drawn.contains(letter)).allMatch(l -> l.size >= 8);
    assertThat(drawn).allMatch(letter -> letter.size >= 5.5);
  }

  static Stream<Arguments> sheets() {
    return Stream.of(Variant.values())
        .flatMap(
            variant ->
                Stream.of(LeafletLanguage.values())
                    .map(language -> Arguments.of(variant, language)));
  }

  /** What to do is larger than any other words; digits of the number may be as large. */
  @ParameterizedTest
  @MethodSource("sheets")
  void whatToDo_isSetInTheLargestWords(Variant variant, LeafletLanguage language)
      throws IOException {
    for (Audience audience : Audience.values()) {
      var letters = letters(variant, language, audience);
      double actions = sizeOf(letters, language == LeafletLanguage.EN ? "Donotanswer" : "出ない");
      double others =
          letters.stream()
              .filter(letter -> letter.text.codePoints().allMatch(Character::isLetter))
              .mapToDouble(Letter::size)
              .max()
              .orElseThrow();
      assertThat(actions).as(audience.name()).isEqualTo(others);
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void editionsForOlderPeople_haveTheLargestRunningText(Variant variant, LeafletLanguage language)
      throws IOException {
    var hours =
        language == LeafletLanguage.EN
            ? "Recordedvoice"
            : language == LeafletLanguage.JA ? "自動音声" : "機械の声";
    double everyone = sizeOf(letters(variant, language, Audience.EVERYONE), hours);
    double older = sizeOf(letters(variant, language, Audience.OLDER), hours);
    double young = sizeOf(letters(variant, language, Audience.YOUNG), hours);
    assertThat(older).isGreaterThanOrEqualTo(Math.max(everyone, young));
    assertThat(older).isGreaterThanOrEqualTo(variant == Variant.COUNTER ? 11 : 16);
  }

  @ParameterizedTest
  @EnumSource(
      value = LeafletLanguage.class,
      names = {"JA", "EASY_JA"})
  void lines_neverEndInsideAMarkedPhrase(LeafletLanguage language) throws IOException {
    for (Variant variant : Variant.values()) {
      for (Audience audience : Audience.values()) {
        var leaflet = leaflet(language, audience);
        var letters = letters(variant, language, audience);
        var set = new StringBuilder();
        letters.forEach(letter -> set.append(letter.text));
        int found = 0;
        for (Sentence sentence : sentences(leaflet)) {
          found += check(sentence, set.toString(), letters, variant + " " + audience);
        }
        assertThat(found).as("sentences found on paper").isGreaterThan(12);
      }
    }
  }

  /** Returns how often a sentence is on paper; each of its lines ends with a phrase. */
  private static int check(Sentence sentence, String set, List<Letter> letters, String name) {
    var text = sentence.base().replaceAll("[ 　]", "");
    if (text.length() < 4) {
      return 0;
    }
    var ends = new HashSet<Integer>();
    int end = 0;
    for (String phrase : sentence.phrases()) {
      end += phrase.replaceAll("[ 　]", "").length();
      ends.add(end);
    }
    int found = 0;
    for (int at = set.indexOf(text); at >= 0; at = set.indexOf(text, at + 1)) {
      found++;
      for (int i = 1; i < text.length(); i++) {
        boolean isNewLine = letters.get(at + i).baseline - letters.get(at + i - 1).baseline > 1;
        assertThat(isNewLine && !ends.contains(i))
            .as(name + ": " + text.substring(0, i) + "/" + text.substring(i))
            .isFalse();
      }
    }
    return found;
  }

  @Tag("pictures")
  @ParameterizedTest
  @EnumSource(Variant.class)
  void oneColour_hasNoAreaDarkerThan15PercentGrey(Variant variant) throws IOException {
    var options =
        LeafletOptions.of(leaflet(LeafletLanguage.JA, Audience.EVERYONE))
            .variant(variant)
            .ink(LeafletOptions.Ink.MONO);
    try (var document = Loader.loadPDF(print(options))) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        var image = new PDFRenderer(document).renderImageWithDPI(page, 50, ImageType.GRAY);
        // Strokes of the largest letters are narrower than this, areas are wider.
        int side = Math.round(image.getWidth() * 5f / 210);
        for (int y = 0; y + side <= image.getHeight(); y += 2) {
          for (int x = 0; x + side <= image.getWidth(); x += 2) {
            assertThat(isDark(image.getRaster().getPixels(x, y, side, side, (int[]) null)))
                .as("%s at %d, %d of %d", variant, x, y, image.getWidth())
                .isFalse();
          }
        }
      }
    }
  }

  private static boolean isDark(int[] grey) {
    for (int value : grey) {
      if (value >= 0.85 * 255 - 2) {
        return false;
      }
    }
    return true;
  }

  private static Leaflet leaflet(LeafletLanguage language, Audience audience) {
    return Leaflet.builder(Samples.TODAY)
        .language(language)
        .audience(audience)
        .partner(POLICE)
        .build();
  }

  private static byte[] print(LeafletOptions options) throws IOException {
    var out = new ByteArrayOutputStream();
    LeafletRenderer.standard().render(options, out);
    return out.toByteArray();
  }

  /** All characters but spaces in the order in which they are drawn. */
  private static List<Letter> letters(Variant variant, LeafletLanguage language, Audience audience)
      throws IOException {
    byte[] pdf = print(LeafletOptions.of(leaflet(language, audience)).variant(variant));
    var letters = new ArrayList<Letter>();
    try (var document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          if (!text.getUnicode().isBlank()) {
            letters.add(
                new Letter(
                    text.getUnicode(),
                    text.getFontSizeInPt(),
                    getCurrentPageNo(),
                    text.getYDirAdj()));
          }
        }
      }.getText(document);
    }
    return letters;
  }

  /** The digits on the display of the drawn telephone, a part of the picture. */
  private static Set<Letter> drawnNumber(List<Letter> letters) {
    var all = new StringBuilder();
    letters.forEach(letter -> all.append(letter.text));
    var number = "+18445550110";
    int at = all.indexOf(number);
    assertThat(at).as("drawn number").isNotNegative();
    return new HashSet<>(letters.subList(at, at + number.length()));
  }

  private static double sizeOf(List<Letter> letters, String text) {
    var all = new StringBuilder();
    letters.forEach(letter -> all.append(letter.text));
    int at = all.indexOf(text);
    assertThat(at).as(text).isNotNegative();
    return letters.get(at).size;
  }

  private static Set<Sentence> sentences(Leaflet leaflet) {
    var sentences = new HashSet<Sentence>();
    collect(leaflet.content(), sentences);
    leaflet.chart().ifPresent(chart -> collect(chart, sentences));
    sentences.add(leaflet.partnerHeading());
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
}
