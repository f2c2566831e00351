package io.github.minmome.blackbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The classifier and libphonenumber agree, or a known difference cites the rule that it follows.
 */
final class OracleTest {
  private static final Map<PhoneNumberType, NumberKind> KINDS =
      Map.of(
          PhoneNumberType.FIXED_LINE, NumberKind.FIXED_LINE,
          PhoneNumberType.MOBILE, NumberKind.MOBILE,
          PhoneNumberType.VOIP, NumberKind.IP_PHONE,
          PhoneNumberType.PAGER, NumberKind.PAGER,
          PhoneNumberType.TOLL_FREE, NumberKind.TOLL_FREE,
          PhoneNumberType.UAN, NumberKind.UNIFIED_NUMBER,
          PhoneNumberType.PREMIUM_RATE, NumberKind.PREMIUM_RATE);

  private final PhoneNumberClassifier classifier = PhoneNumberClassifier.standard();
  private final Random random = new Random(20261125);
  private final Map<KnownDifference, Integer> differences = new EnumMap<>(KnownDifference.class);
  private final List<String> unexplained = new ArrayList<>();
  private int compared;
  private int agreed;

  @Test
  void classify_everyFiveDigitPrefix_agreesWithLibphonenumber() {
    for (int five = 10_000; five < 100_000; five++) {
      int longest = five / 100 == 200 ? 14 : 11; // 0200 has fourteen digits with its 0
      for (int digits = 8; digits <= longest; digits++) {
        compare(filled("0" + five, digits + 1));
      }
    }
    report("five-digit national prefixes");
  }

  @Test
  void classify_everyNorthAmericanAreaCode_agreesWithLibphonenumber() {
    for (int area = 200; area < 1000; area++) {
      for (int i = 0; i < 40; i++) {
        compare(filled("+1" + area, 12));
      }
      compare(filled("+1" + area, 11));
      compare(filled("+1" + area, 13));
    }
    report("North American area codes");
  }

  @Test
  void classify_everyCallingCodeAtEveryLength_agreesWithLibphonenumber() {
    for (int code = 1; code < 1000; code++) {
      for (int digits = 1; digits < 18; digits++) {
        for (int i = 0; i < 8; i++) {
          compare(filled("+" + code, 1 + Integer.toString(code).length() + digits));
        }
      }
    }
    report("calling codes");
  }

  @Test
  void tableOfCallingCodes_hasEveryCodeOfLibphonenumber() {
    for (int code : PhoneNumberUtil.getInstance().getSupportedCallingCodes()) {
      var c = classifier.classify(filled("+" + code, 12));
      assertThat(c.kind()).as("+%d", code).isNotEqualTo(NumberKind.INTERNATIONAL_UNASSIGNED);
    }
  }

  @Test
  void classify_aMillionDirtyTexts_agreesWithLibphonenumber() {
    IntStream.range(0, 100)
        .parallel()
        .mapToObj(
            part -> {
              var test = new OracleTest();
              var dirty = new DirtyNumbers(20261125 + part);
              for (int i = 0; i < 10_000; i++) {
                test.compare(dirty.next());
              }
              return test;
            })
        .forEachOrdered(this::add);
    report("dirty texts");
  }

  private void add(OracleTest part) {
    compared += part.compared;
    agreed += part.agreed;
    part.differences.forEach((name, count) -> differences.merge(name, count, Integer::sum));
    part.unexplained.stream().limit(20L - unexplained.size()).forEach(unexplained::add);
  }

  private String filled(String start, int length) {
    var text = new StringBuilder(start);
    while (text.length() < length) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }

  private void compare(String text) {
    var ours = classifier.classify(text);
    var oracle = Oracle.of(text);
    compared++;
    if (agrees(ours, oracle)) {
      agreed++;
      return;
    }
    for (KnownDifference difference : KnownDifference.values()) {
      if (difference.explains(text, ours, oracle)) {
        differences.merge(difference, 1, Integer::sum);
        return;
      }
    }
    if (unexplained.size() < 20) {
      unexplained.add(text + "  ours " + ours + " " + ours.e164() + "  theirs " + oracle);
    }
  }

  private static boolean agrees(Classification ours, Oracle oracle) {
    if (!oracle.valid()) {
      return ours.e164().isEmpty()
          ? ours.kind() != NumberKind.LOCAL_ONLY
              && ours.kind() != NumberKind.SPECIFIC_CONNECTION
              && ours.kind() != NumberKind.CARRIER_SERVICE
              && !(ours.isInternational() && oracle.possible())
          : false;
    }
    if (!ours.e164().filter(oracle.e164()::equals).isPresent()) {
      return false;
    }
    return oracle.japanese()
        ? ours.kind() == KINDS.get(oracle.type())
            && ours.national().orElse("").equals(oracle.national())
        : ours.isInternational()
            && (oracle.region().equals("001") || ours.regions().contains(oracle.region()));
  }

  @SuppressWarnings("SystemOut") // the counts are for readers of the log
  private void report(String what) {
    System.out.printf("Oracle, %s: %,d compared, %,d agree%n", what, compared, agreed);
    differences.forEach(
        (difference, count) ->
            System.out.printf("  %,9d %s (%s)%n", count, difference, difference.citation()));
    assertThat(unexplained).as("differences that no rule explains").isEmpty();
    assertThat(agreed + differences.values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(compared);
  }
}
