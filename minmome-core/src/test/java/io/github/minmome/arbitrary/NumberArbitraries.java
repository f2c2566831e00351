package io.github.minmome.arbitrary;

import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Phone numbers by kind, in the ways that people and machines write them: hyphens of several kinds,
 * spaces, parentheses, wide digits, a label before the number.
 *
 * <p>Patterns are those of MIC's numbering plan (電気通信番号計画), written here apart from the tables of
 * the classifier. {@code x} is any digit.
 *
 * @since 0.1.0
 */
public final class NumberArbitraries {
  private static final Map<NumberKind, List<String>> PATTERNS = new EnumMap<>(NumberKind.class);

  /** Texts that are not made of a pattern: their separators belong to them. */
  private static final Map<NumberKind, List<String>> WORDS = new EnumMap<>(NumberKind.class);

  static {
    PATTERNS.put(NumberKind.FIXED_LINE, List.of("03-3100-xxxx", "06-4100-xxxx"));
    PATTERNS.put(NumberKind.MOBILE, List.of("090-3100-xxxx", "080-3100-xxxx", "070-3100-xxxx"));
    PATTERNS.put(NumberKind.IP_PHONE, List.of("050-3100-xxxx"));
    PATTERNS.put(NumberKind.M2M, List.of("020-1100-xxxx"));
    PATTERNS.put(NumberKind.FMC, List.of("0600-310-xxxx"));
    PATTERNS.put(NumberKind.TOLL_FREE, List.of("0120-310-xxx", "0800-310-xxxx"));
    PATTERNS.put(NumberKind.UNIFIED_NUMBER, List.of("0570-031-xxx"));
    PATTERNS.put(NumberKind.PREMIUM_RATE, List.of("0990-310-xxx"));
    PATTERNS.put(NumberKind.MASS_CALLING, List.of("0180-310-xxx"));
    PATTERNS.put(
        NumberKind.INTERNATIONAL,
        List.of("+1-212-555-01xx", "+1-844-555-01xx", "+44-20-7946-0xxx", "010-1-212-555-01xx"));
    WORDS.put(NumberKind.EMERGENCY, List.of("110", "118", "119", "１１０", "110番"));
    WORDS.put(NumberKind.SPECIAL_SERVICE, List.of("117", "171", "188", "189"));
    WORDS.put(NumberKind.HASH_SERVICE, List.of("#9110", "＃９１１０", "#7119"));
    WORDS.put(NumberKind.INVALID, List.of("見本 太郎", "03-3100-OOOO", "1-2-3", "ありません", "@@"));
    WORDS.put(NumberKind.UNKNOWN, List.of("03-3100-xxxx", "090-●●●●-0000", "3.31E+08"));
  }

  private static final Map<NumberKind, List<String>> DISPLAYS =
      Map.of(
          NumberKind.CALLER_ID_WITHHELD, List.of("非通知", "非通知設定", "P", "anonymous"),
          NumberKind.CALLER_ID_UNAVAILABLE, List.of("表示圏外", "通知不可能", "O", "unknown"),
          NumberKind.CALLER_ID_PAYPHONE, List.of("公衆電話", "C"));

  private static final List<String> SEPARATORS =
      List.of("-", "-", "", " ", "‐", "−", "－", "ー", "　", ".", "/");

  private NumberArbitraries() {}

  /** Returns the kinds that {@link #ofKind} has numbers of. */
  public static Set<NumberKind> kinds() {
    var kinds = new TreeSet<>(PATTERNS.keySet());
    kinds.addAll(WORDS.keySet());
    kinds.addAll(DISPLAYS.keySet());
    return kinds;
  }

  /** Returns numbers of every kind of {@link #kinds}, as often of each. */
  public static Arbitrary<GeneratedNumber> numbers() {
    return Arbitraries.of(kinds()).flatMap(NumberArbitraries::ofKind);
  }

  /**
   * Returns numbers of one kind.
   *
   * @throws IllegalArgumentException if there are none of that kind: see {@link #kinds}
   */
  public static Arbitrary<GeneratedNumber> ofKind(NumberKind kind) {
    if (DISPLAYS.containsKey(kind)) {
      return Arbitraries.of(DISPLAYS.get(kind))
          .map(text -> new GeneratedNumber(text, NumberContext.CALLER_ID, kind));
    }
    return writtenOfKind(kind).map(text -> new GeneratedNumber(text, NumberContext.WRITTEN, kind));
  }

  /** Returns landline numbers (0AB-J) as people write them, every one of which is accepted. */
  public static Arbitrary<String> landlines() {
    return writtenOfKind(NumberKind.FIXED_LINE);
  }

  private static Arbitrary<String> writtenOfKind(NumberKind kind) {
    if (WORDS.containsKey(kind)) {
      return Arbitraries.of(WORDS.get(kind));
    }
    var patterns = PATTERNS.get(kind);
    if (patterns == null) {
      throw new IllegalArgumentException("There are no numbers of the kind " + kind);
    }
    return written(patterns);
  }

  /** Returns numbers of these patterns as people write them. */
  static Arbitrary<String> written(List<String> patterns) {
    return Combinators.combine(
            Arbitraries.of(patterns),
            Arbitraries.integers().between(0, 9999),
            Arbitraries.of(SEPARATORS),
            Arbitraries.of("", "", "", "TEL ", "電話："),
            Arbitraries.of(false, false, true))
        .as(NumberArbitraries::written);
  }

  private static String written(
      String pattern, int digits, String separator, String label, boolean wide) {
    var filled = new StringBuilder();
    int rest = digits;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == 'x') {
        filled.append((char) ('0' + rest % 10));
        rest /= 10;
      } else {
        filled.append(c);
      }
    }
    String number = filled.toString().replace("-", separator);
    return label + (wide ? wide(number) : number);
  }

  private static String wide(String number) {
    var wide = new StringBuilder();
    number.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
    return wide.toString();
  }
}
