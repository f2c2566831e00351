package io.github.minmome.blackbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.phone.Advice;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Properties of the classification of every text. */
final class ClassifierPropertiesTest {
  private static final Pattern BRACKETED_ZERO = Pattern.compile("[(（]\\s*0\\s*[)）]");
  private static final Set<String> DISPLAY_LETTERS = Set.of("P", "O", "C");

  private final PhoneNumberClassifier classifier = PhoneNumberClassifier.standard();

  @Provide
  Arbitrary<String> anyCodeUnits() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(40),
        Arbitraries.chars()
            .range(Character.MIN_VALUE, Character.MAX_VALUE)
            .array(char[].class)
            .ofMaxSize(30)
            .map(String::new),
        Arbitraries.of(
                "0",
                "1",
                "8",
                "9",
                "110",
                "+",
                "#",
                "-",
                "(",
                ")",
                "x",
                "X",
                "*",
                "e",
                ",",
                ";",
                "ext",
                "tel:",
                "TEL",
                ":",
                "=",
                "phone-context",
                "+81",
                "010",
                "00",
                "184",
                "ー",
                "代",
                "電話",
                "\uD83D",
                "\uDCDE",
                "\u202D",
                "\u0000",
                "〇",
                "９",
                "非通知",
                " ",
                "FAX")
            .list()
            .ofMaxSize(14)
            .map(parts -> String.join("", parts)));
  }

  @Provide
  Arbitrary<String> dirtyNumbers() {
    return Arbitraries.longs().map(seed -> new DirtyNumbers(seed).next());
  }

  /** The decimal point of a spreadsheet, a date, an IP address: signs that do matter. */
  private static final Pattern MEANT_OTHERWISE =
      Pattern.compile(
          "(?<![0-9])(?:[0-9]{7,}\\.0+"
              + "|[0-9]{4}([-./])[0-9]{1,2}\\1[0-9]{1,2}"
              + "|[0-9]{1,2}([-./])[0-9]{1,2}\\2[0-9]{4}"
              + "|[0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?![0-9])");

  @Property(tries = 20_000)
  void classify_anyText_hasANameAndConsistentParts(@ForAll("anyCodeUnits") String text) {
    for (NumberContext context : NumberContext.values()) {
      var c = classifier.classify(text, context);
      assertThat(classifier.classifyPacked(text, context)).isEqualTo(c.packed());
      for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
        assertThat(c.displayName(locale)).isNotEmpty();
        c.advice().forEach(advice -> assertThat(advice.text(locale)).isNotEmpty());
      }
      assertThat(c.e164().isPresent() && c.has(NumberFlag.LENGTH_VIOLATION)).isFalse();
      assertThat(c.regions()).isNotNull();
      assertThat(c.prefectures()).isNotNull();
      assertThat(c.area()).isNotNull();
      assertThat(c.national()).isNotNull();
      assertThat(c.telUri()).isNotNull();
      assertThat(c.toString()).startsWith("Classification[");
    }
  }

  @Property(tries = 20_000)
  void fullWidth_isHalfWidthApartFromItsFlag(@ForAll("dirtyNumbers") String text) {
    sameApartFromFullWidth(text);
  }

  @Property(tries = 5_000)
  void fullWidth_isHalfWidthForAnyText(@ForAll("anyCodeUnits") String text) {
    sameApartFromFullWidth(text);
  }

  private void sameApartFromFullWidth(String text) {
    var half = classifier.classify(changed(text, false));
    var full = classifier.classify(changed(text, true));
    assertThat(full.kind()).isEqualTo(half.kind());
    assertThat(full.e164()).isEqualTo(half.e164());
    assertThat(full.form()).isEqualTo(half.form());
    assertThat(full.reason()).isEqualTo(half.reason());
    assertThat(full.designation()).isEqualTo(half.designation());
    assertThat(without(full, NumberFlag.FULLWIDTH)).isEqualTo(without(half, NumberFlag.FULLWIDTH));
  }

  private static Set<NumberFlag> without(Classification c, NumberFlag flag) {
    var flags = EnumSet.noneOf(NumberFlag.class);
    flags.addAll(c.flags());
    flags.remove(flag);
    return flags;
  }

  private static String changed(String text, boolean full) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (full) {
        out.append(c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c == ' ' ? '\u3000' : c);
      } else {
        out.append(c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c == '\u3000' ? ' ' : c);
      }
    }
    return out.toString();
  }

  @Provide
  Arbitrary<String> plainNumbers() {
    var digits = Arbitraries.strings().numeric();
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of("03", "06", "011", "042", "0123", "04992"), digits.ofLength(9))
            .as((area, rest) -> (area + rest).substring(0, 10)),
        Combinators.combine(
                Arbitraries.of("050", "060", "070", "080", "090", "020", "0800", "0600"),
                digits.ofLength(8))
            .as((start, rest) -> (start + rest).substring(0, 11)),
        Combinators.combine(
                Arbitraries.of("0120", "0570", "0990", "0170", "0180"), digits.ofLength(6))
            .as((start, rest) -> start + rest),
        Combinators.combine(
                Arbitraries.of("+", "010", "00", ""),
                Arbitraries.of("1", "7", "44", "39", "81", "886", "60", "800"),
                digits.ofMinLength(5).ofMaxLength(10))
            .as((start, code, rest) -> start + code + rest),
        digits.ofMinLength(1).ofMaxLength(17));
  }

  @Property(tries = 20_000)
  void choiceOfHyphensSpacesAndBrackets_doesNotMatter(
      @ForAll("plainNumbers") String number, @ForAll("separators") String[] separators) {
    int first = number.startsWith("+") ? 1 : 0;
    var hyphens = new StringBuilder(number.substring(0, first));
    var others = new StringBuilder(number.substring(0, first));
    for (int i = first; i < number.length(); i++) {
      String separator = separators[i % separators.length];
      if (i > first && !separator.isEmpty()) {
        hyphens.append('-');
        others.append(separator);
      }
      hyphens.append(number.charAt(i));
      others.append(number.charAt(i));
    }
    Assume.that(!BRACKETED_ZERO.matcher(others).find()); // means that the 0 is not dialled
    Assume.that(!MEANT_OTHERWISE.matcher(others).find());
    var expected = classifier.classify(hyphens);
    var actual = classifier.classify(others);
    assertThat(actual.kind()).isEqualTo(expected.kind());
    assertThat(actual.e164()).isEqualTo(expected.e164());
    assertThat(actual.reason()).isEqualTo(expected.reason());
    assertThat(without(actual, NumberFlag.FULLWIDTH))
        .isEqualTo(without(expected, NumberFlag.FULLWIDTH));
  }

  @Provide
  Arbitrary<String[]> separators() {
    return Arbitraries.of(
            "", "", "", "-", " ", "  ", "　", "‐", "‑", "‒", "–", "—", "―", "−", "－", "ー", "ｰ", "─",
            "(", ")", "（", "）", ")-", " - ", ".", "/", "・", "\u00A0", "\t", "〜")
        .array(String[].class)
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(tries = 20_000)
  void formatted_classified_isTheSameNumber(@ForAll("plainNumbers") String number) {
    var c = classifier.classify(number);
    c.e164().ifPresent(e164 -> sameNumber(c, classifier.classify(e164)));
    c.telUri().ifPresent(uri -> sameNumber(c, classifier.classify(uri)));
    if (c.e164().isPresent()) {
      c.national().ifPresent(national -> sameNumber(c, classifier.classify(national)));
    }
  }

  private static void sameNumber(Classification expected, Classification actual) {
    assertThat(actual.kind()).isEqualTo(expected.kind());
    assertThat(actual.e164()).isEqualTo(expected.e164());
    assertThat(actual.national()).isEqualTo(expected.national());
    assertThat(actual.designation()).isEqualTo(expected.designation());
    assertThat(actual.area()).isEqualTo(expected.area());
  }

  @Property(tries = 20_000)
  void contexts_differOnlyWhereTheReadingIsAmbiguous(@ForAll("dirtyNumbers") String text) {
    Assume.that(!DISPLAY_LETTERS.contains(text));
    var written = classifier.classify(text, NumberContext.WRITTEN);
    var shown = classifier.classify(text, NumberContext.CALLER_ID);
    if (written.kind() == shown.kind() && written.e164().equals(shown.e164())) {
      assertThat(without(written, NumberFlag.AMBIGUOUS))
          .isEqualTo(without(shown, NumberFlag.AMBIGUOUS));
    } else if (written.kind() == NumberKind.UNKNOWN && !written.has(NumberFlag.AMBIGUOUS)) {
      // Only a display takes digits for a foreign number that no country has.
      assertThat(shown.isInternational()).isTrue();
      assertThat(shown.has(NumberFlag.LENGTH_VIOLATION) || shown.has(NumberFlag.UNASSIGNED_CC))
          .isTrue();
    } else {
      assertThat(shown.has(NumberFlag.AMBIGUOUS)).isTrue();
      assertThat(
              written.has(NumberFlag.AMBIGUOUS)
                  || written.form() == DialForm.LOST_ZERO
                  || written.form() == DialForm.TEL_URI)
          .isTrue();
    }
  }

  @Property(tries = 20_000)
  void classify_ambiguousNumber_isFlagged(@ForAll("plainNumbers") String text) {
    var written = classifier.classify(text, NumberContext.WRITTEN);
    var shown = classifier.classify(text, NumberContext.CALLER_ID);
    if (written.form() == DialForm.NO_PLUS) {
      assertThat(written.has(NumberFlag.AMBIGUOUS)).isTrue();
    }
    if (shown.form() == DialForm.LOST_ZERO) {
      assertThat(shown.has(NumberFlag.AMBIGUOUS)).isTrue();
      assertThat(shown.advice()).contains(Advice.SUSPEND_INTERNATIONAL_CALLS);
    }
  }

  @Property(tries = 20_000)
  void contexts_differOnlyWhereDigitsAreAmbiguous(@ForAll("plainNumbers") String text) {
    contexts_differOnlyWhereTheReadingIsAmbiguous(text);
  }

  @Property(tries = 2_000)
  void toString_anyNumber_showsItsEndsOnly(@ForAll("plainNumbers") String number) {
    var c = classifier.classify(number);
    String digits = c.e164().orElse("").replace("+", "");
    Assume.that(digits.length() >= 9);
    String middle = digits.substring(4, digits.length() - 4);
    Assume.that(middle.length() >= 2);
    assertThat(c.toString()).doesNotContain(digits.substring(2));
    assertThat(c.toString()).contains("****");
  }

  @Property(tries = 30)
  void classify_tenMegabytes_isOnePass(@ForAll("repeated") String unit) {
    var text = unit.repeat(10_000_000 / unit.length());
    // A quadratic reader would need hours for this; the build's own time limit ends it.
    assertThat(classifier.classifyPacked(text, NumberContext.WRITTEN)).isNotZero();
    assertThat(classifier.classify(text, NumberContext.CALLER_ID).e164()).isEmpty();
  }

  @Provide
  Arbitrary<String> repeated() {
    return Arbitraries.of(
        Arrays.asList(
            "0",
            "03-3100-0000 ",
            "TEL",
            "TEL;",
            "tel:",
            "-",
            "(",
            "+",
            "#",
            "x",
            "1x",
            "e",
            "1e",
            ";ext=",
            ";a=",
            ",",
            "内線",
            "代",
            "FAX",
            "1FAX",
            "ー",
            "1ー",
            "〇",
            "非通知",
            "\uD83D",
            "📞",
            "\u202D",
            "*",
            "12345678,",
            "item1.",
            "<sip:",
            "1<sip:1",
            "@",
            "123@a ",
            "(1)",
            "1:00 ",
            "2026/11/29 ",
            "11/29 10:15 03-3100-0000 ",
            "%2B",
            "0-",
            "0,",
            "123,",
            "1.0",
            "東京",
            "プラス",
            "#31#",
            "1;a",
            " P"));
  }
}
