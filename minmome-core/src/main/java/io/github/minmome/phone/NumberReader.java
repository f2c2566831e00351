package io.github.minmome.phone;

import static io.github.minmome.phone.PackedClassification.bit;
import static io.github.minmome.phone.PackedClassification.invalid;
import static io.github.minmome.phone.PackedClassification.none;
import static io.github.minmome.phone.ScanState.at;
import static io.github.minmome.phone.ScanState.flag;
import static io.github.minmome.phone.ScanState.flags;
import static io.github.minmome.text.NumberCharacters.BIDI;
import static io.github.minmome.text.NumberCharacters.COMMA;
import static io.github.minmome.text.NumberCharacters.CONTROL;
import static io.github.minmome.text.NumberCharacters.GAP;
import static io.github.minmome.text.NumberCharacters.HASH;
import static io.github.minmome.text.NumberCharacters.KANJI_DIGIT;
import static io.github.minmome.text.NumberCharacters.MASK;
import static io.github.minmome.text.NumberCharacters.SEMICOLON;
import static io.github.minmome.text.NumberCharacters.SOUND_MARK;
import static io.github.minmome.text.NumberCharacters.SURROGATE;

import io.github.minmome.text.NumberCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Reads text once, from left to right, into a row of digits and a {@link ScanState}, decides which
 * of the digits are the number, and has {@link NumberRules} say what it is.
 *
 * <p>A row of digits is BCD in {@code high} and {@code low}, how many there are, and {@code gaps},
 * whose bit n is set when something stands before digit n.
 */
final class NumberReader {
  /** The digits that a result is about, for those who want more than the packed form. */
  static final class Digits {
    /** Right-aligned BCD, at most sixteen digits. */
    long value;
  }

  /** From this many digits on, what follows a comma, a semicolon, x or # is an extension. */
  static final int EXTENSION_AFTER = 8;

  /** What follows a comma and has fewer digits than this is an extension, not a number. */
  private static final int SECOND_NUMBER = 9;

  /** So many marks without a digit are a number hidden whole; fewer are just marks. */
  private static final int FEWEST_MASKS = 3;

  /** No count of calls behind a number has more digits. */
  private static final int LONGEST_COUNT = 3;

  /** Of the digits before the host of a SIP address there are at least so many. */
  private static final int SHORTEST = 3;

  private static final long ORDINARY = -1;

  private final NumberRules rules;
  private final CompleteNumbers complete;
  private final Places places;

  NumberReader(NumberingPlan plan) {
    this.rules = new NumberRules(plan.tables());
    this.complete = new CompleteNumbers(rules);
    this.places = new Places(plan);
  }

  long read(CharSequence text, NumberContext context, @Nullable Digits digits) {
    return read(text, 0, text.length(), context, digits, 0);
  }

  /** Most texts are a plus, digits, hyphens and spaces: these are read without asking for more. */
  private long read(
      CharSequence text,
      int from,
      int to,
      NumberContext context,
      @Nullable Digits digits,
      long start) {
    long high = 0;
    int count = 0;
    long gaps = 0;
    long state = start;
    int i = from;
    if (i < to && text.charAt(i) == '+') {
      state |= ScanState.PLUS.of(1);
      i++;
    }
    for (; i < to && count < 16; i++) {
      char c = text.charAt(i);
      int digit = c - '0';
      if (digit >= 0 && digit <= 9) {
        high = (high << 4) | digit;
        count++;
      } else if (c == '-' || c == ' ') {
        gaps |= 1L << count;
      } else {
        break;
      }
    }
    high <<= 64 - 4 * count;
    return i < to
        ? scan(text, i, to, context, digits, high, count, gaps, state)
        : choose(text, to, context, digits, high, 0, count, gaps, state);
  }

  /** Everything else that stands in texts. */
  private long scan(
      CharSequence text,
      int from,
      int to,
      NumberContext context,
      @Nullable Digits digits,
      long firstDigits,
      int firstCount,
      long firstGaps,
      long firstState) {
    long high = firstDigits;
    long low = 0;
    int count = firstCount;
    long gaps = firstGaps;
    long state = firstState;
    for (int i = from; i < to; i++) {
      char raw = text.charAt(i);
      int value = raw - '0';
      if (value < 0 || value > 9) {
        char c = NumberCharacters.fold(raw);
        state |= c == raw ? 0 : flag(NumberFlag.FULLWIDTH);
        value = NumberCharacters.classOf(c);
        if (value == GAP) {
          gaps |= gap(count);
          state |= count > 0 && (c == '.' || c == '/' || c == ':') ? ScanState.STOP.of(1) : 0;
          continue;
        }
        if (value >= KANJI_DIGIT) {
          value -= KANJI_DIGIT;
          state |= flag(NumberFlag.KANJI);
        } else if (value > 9) {
          long token =
              (value <= BIDI && value != SOUND_MARK) || value == COMMA
                  ? Token.of(Token.SIGN, i + 1, value)
                  : token(text, i, to, value, context, high, low, count, gaps, state);
          int what = Token.WHAT.in(token);
          i = Token.END.in(token) - 1;
          if (what >= Token.KIND) {
            return answer(text, i, to, token, state);
          }
          if (what == Token.AGAIN) {
            return read(text, i + 1, to, context, digits, state & ScanState.FLAGS.mask());
          }
          if (what != Token.DIGIT) {
            gaps |= ScanState.separates(token) ? gap(count) : 0;
            state = ScanState.after(state, token, high, low, count);
            continue;
          }
          value = Token.VALUE.in(token);
        }
      }
      state &= ~ScanState.SOUND_MARK.mask();
      if (count < 16) {
        high |= (long) value << (60 - 4 * count);
      } else if (count < 32) {
        low |= (long) value << (124 - 4 * count);
      }
      count++;
    }
    return choose(text, to, context, digits, high, low, count, gaps, state);
  }

  private static long gap(int count) {
    return count < 64 ? 1L << count : 0;
  }

  private static long answer(CharSequence text, int before, int to, long token, long state) {
    return switch (Token.WHAT.in(token)) {
      case Token.KIND -> PackedClassification.ofKind(Token.VALUE.in(token)) | flags(state);
      case Token.SCIENTIFIC -> unknown(NumberReason.SCIENTIFIC) | flags(state);
      default -> notANumber(text, before + 1, to, state);
    };
  }

  private static long unknown(NumberReason reason) {
    return none(NumberKind.UNKNOWN, DialForm.NONE, Designation.NOT_CHECKED, reason);
  }

  /** The rest can only add a control character, which weighs more than a letter. */
  private static long notANumber(CharSequence text, int from, int to, long state) {
    boolean letter =
        from < to
            && (NumberWords.isLetter(text, from)
                || NumberCharacters.classOf(NumberCharacters.fold(text.charAt(from)))
                    == SOUND_MARK);
    var reason =
        UriWords.hasControl(text, from, to) ? NumberReason.CONTROL_CHAR : NumberReason.NOT_A_NUMBER;
    return invalid(DialForm.NONE, reason) | flags(state) | (letter ? bit(NumberFlag.LETTERS) : 0);
  }

  /** What stands at i that is neither a digit nor a plain separator. */
  private long token(
      CharSequence text,
      int i,
      int to,
      int kind,
      NumberContext context,
      long high,
      long low,
      int count,
      long gaps,
      long state) {
    boolean plus = ScanState.PLUS.isSet(state);
    boolean before = count == 0 && !plus && !ScanState.HASH.isSet(state);
    switch (kind) {
      case CONTROL -> {
        return Token.of(Token.BAD, i);
      }
      case SOUND_MARK -> {
        return count == 0 ? Token.of(Token.BAD, i) : Token.of(Token.SIGN, i + 1, kind);
      }
      case SEMICOLON -> {
        boolean number = count >= EXTENSION_AFTER;
        return UriWords.parameter(text, i + 1, to, ScanState.URI.isSet(state), number);
      }
      case HASH, MASK -> {
        long code = before ? NumberWords.serviceCode(text, i) : Token.of(Token.BAD, i);
        return !Token.isBad(code) || Token.VALUE.in(code) > 0
            ? code
            : kind == MASK
                ? Token.of(Token.MASK, i + 1)
                : hash(text, i, to, high, low, count, gaps, state);
      }
      case SURROGATE -> {
        int digit = NumberWords.supplementaryDigit(text, i);
        if (digit >= 0) {
          return Token.of(Token.DIGIT, i + 2, digit);
        }
        if (NumberWords.isFlag(text, i)) {
          return Token.of(Token.PASS, i + 2);
        }
      }
      default -> {}
    }
    long word =
        before
            ? NumberWords.before(text, i, context)
            : behind(text, i, to, high, low, count, state);
    return Token.isBad(word) ? lastly(text, i, to, count) : word;
  }

  private long hash(
      CharSequence text, int i, int to, long high, long low, int count, long gaps, long state) {
    boolean plus = ScanState.PLUS.isSet(state);
    if (count >= EXTENSION_AFTER) {
      int group = 63 - Long.numberOfLeadingZeros(gaps & (gap(count) - 1));
      boolean last = Surroundings.skip(text, i + 1, to) == to && count < 32;
      boolean extension =
          last
              && group >= EXTENSION_AFTER
              && !complete.couldEnd(high, low, count, plus)
              && complete.isComplete(high, low, 0, group, plus);
      return Token.of(Token.EXTENSION, i + 1, extension ? at(group) : 0);
    }
    boolean dialled = !plus && !ScanState.HASH.isSet(state);
    return dialled && count == 0
        ? Token.of(Token.HASH, i + 1, 1)
        : dialled && count == 3 && isCallerIdPrefix(high)
            ? Token.of(Token.HASH, i + 1, 2)
            : Token.of(Token.MASK, i + 1);
  }

  /** What a word behind the first digit or plus is. */
  private long behind(
      CharSequence text, int i, int to, long high, long low, int count, long state) {
    char c = text.charAt(i);
    if (c == '@' && count >= SHORTEST) {
      return UriWords.host(text, i, to);
    }
    if (Surroundings.folded(text, i - 1) == '<' && UriWords.scheme(text, i) > 0) {
      return Token.of(Token.AGAIN, i);
    }
    if (count == 1 && high == 0 && NumberWords.isPause(text, i)) {
      return Token.of(Token.PASS, i + 1);
    }
    int end = count >= EXTENSION_AFTER ? NumberWords.extension(text, i) : i;
    if (end > i
        && (end > i + 1
            || ScanState.END.isSet(state)
            || NumberWords.standsApart(text, i)
            || complete.couldEnd(high, low, count, ScanState.PLUS.isSet(state)))) {
      return Token.of(Token.EXTENSION, end);
    }
    long word = count > 0 ? NumberWords.behind(text, i) : Token.of(Token.BAD, i);
    if (Token.WHAT.in(word) == Token.ANOTHER && count < EXTENSION_AFTER) {
      word = Token.of(Token.BAD, i);
    }
    return Token.isBad(word) && NumberWords.isScientific(text, i)
        ? Token.of(Token.SCIENTIFIC, i)
        : word;
  }

  /** What no list of words has: a place's name, an encoded character, x, an address further on. */
  private long lastly(CharSequence text, int i, int to, int count) {
    char c = NumberCharacters.fold(text.charAt(i));
    if (c == '%') {
      return UriWords.encoded(text, i);
    }
    if (c >= 0x80 || count >= EXTENSION_AFTER) {
      int end = places.endOf(text, i);
      if (end > i) {
        return Token.of(Token.PASS, end);
      }
    }
    if (c == 'x' || c == 'X') {
      return Token.of(Token.MASK, i + 1);
    }
    int address = UriWords.address(text, i, to);
    return address > 0 && !UriWords.hasControl(text, i, address)
        ? Token.of(Token.AGAIN, address)
        : Token.of(Token.BAD, i);
  }

  private static boolean isCallerIdPrefix(long high) {
    return high >>> 52 == 0x184 || high >>> 52 == 0x186;
  }

  private static NumberFlag callerIdFlag(long high) {
    return high >>> 52 == 0x184 ? NumberFlag.CALLER_ID_BLOCK : NumberFlag.CALLER_ID_SHOW;
  }

  /** Which of the digits are the number. */
  private long choose(
      CharSequence text,
      int to,
      NumberContext context,
      @Nullable Digits digits,
      long high,
      long low,
      int count,
      long gaps,
      long state) {
    if (ScanState.isUnusual(state)) {
      long unusual = unusual(text, to, context, digits, high, low, count, gaps, state);
      if (unusual != ORDINARY) {
        return unusual;
      }
    }
    boolean dialled = !ScanState.PLUS.isSet(state) && !ScanState.HASH.isSet(state);
    if ((gaps & 2) != 0 && dialled && rules.isBehindOutsideLine(high, low, 0, count)) {
      return skipping(1, text, to, context, digits, high, low, count, gaps, state);
    }
    return number(text, to, context, digits, high, low, count, gaps, state);
  }

  /** The same without the first digits, which were dialled before the number. */
  private long skipping(
      int skipped,
      CharSequence text,
      int to,
      NumberContext context,
      @Nullable Digits digits,
      long high,
      long low,
      int count,
      long gaps,
      long state) {
    var flag = skipped == 1 ? NumberFlag.OUTSIDE_LINE : callerIdFlag(high);
    return choose(
        text,
        to,
        context,
        digits,
        NumberRules.window(high, low, skipped),
        NumberRules.window(low, 0, skipped),
        count - skipped,
        gaps >>> skipped,
        ScanState.without(state, skipped) | flag(flag));
  }

  /** The answer to a text with more in it than digits and their plus, or ORDINARY. */
  private long unusual(
      CharSequence text,
      int to,
      NumberContext context,
      @Nullable Digits digits,
      long high,
      long low,
      int count,
      long gaps,
      long state) {
    boolean plus = ScanState.PLUS.isSet(state);
    if (ScanState.SOUND_MARK.isSet(state)) {
      return invalid(DialForm.NONE, NumberReason.NOT_A_NUMBER)
          | flags(state | flag(NumberFlag.LETTERS));
    }
    if (ScanState.MASKS.isSet(state)) {
      return masked(text, to, high, low, count, state);
    }
    if (ScanState.STOP.isSet(state)
        && (ScanState.SPLIT.isSet(state) || ScanState.END.isSet(state))) {
      long undated = undated(text, to, context, digits, state);
      if (undated != ORDINARY) {
        return undated;
      }
    }
    int split = ScanState.SPLIT.in(state) - 1;
    if (split >= 0 && split < count) {
      int dialled =
          plus || ScanState.HASH.isSet(state)
              ? 0
              : split == 3 && isCallerIdPrefix(high) ? 3 : split == 1 && high >>> 60 == 0 ? 1 : 0;
      long behindPlus = state | ScanState.PLUS.of(1);
      return dialled > 0
          ? skipping(dialled, text, to, context, digits, high, low, count, gaps, behindPlus)
          : apart(high, low, split, count, gaps, state);
    }
    int point = ScanState.STOP.isSet(state) ? Surroundings.pointOfFraction(text, to) : -1;
    // A number in a spreadsheet has no leading 0 and no plus: a text that has may end in .0 by
    // itself.
    if (point >= 0 && ((!plus && high >>> 60 != 0) || !complete.couldEnd(high, low, count, plus))) {
      int whole = count - Surroundings.zeros(text, point + 1);
      long start = ScanState.STOP.with(state, 0);
      long packed =
          choose(text, point, NumberContext.WRITTEN, digits, high, low, whole, gaps, start);
      boolean shown = context == NumberContext.CALLER_ID;
      return shown && PackedClassification.form(packed) == DialForm.LOST_ZERO
          ? packed | bit(NumberFlag.AMBIGUOUS)
          : packed;
    }
    int bracket = ScanState.BRACKET.in(state) - 1;
    if (bracket > 0
        && !ScanState.END.isSet(state)
        && count > bracket
        && count - bracket <= LONGEST_COUNT
        && Surroundings.endsWithBracket(text, to)
        && complete.isCounted(high, low, bracket, plus)) {
      long start = ScanState.BRACKET.with(state, 0);
      return choose(text, to, context, digits, high, low, bracket, gaps, start);
    }
    int end = ScanState.END.in(state) - 1;
    if (end < 0 || end >= count || Surroundings.isGroupedByThousands(text, to)) {
      return ORDINARY;
    }
    if (count - end >= SECOND_NUMBER
        && complete.isComplete(high, low, 0, end, plus)
        && complete.isComplete(high, low, end, count - end, false)) {
      return invalid(DialForm.NONE, NumberReason.SEVERAL_NUMBERS) | flags(state);
    }
    long start = ScanState.END.with(state, 0) | flag(NumberFlag.EXTENSION);
    return choose(text, to, context, digits, high, low, end, gaps, start);
  }

  private static long masked(
      CharSequence text, int to, long high, long low, int count, long state) {
    if (count > 0 || ScanState.MASKS.in(state) >= FEWEST_MASKS) {
      return unknown(NumberReason.MASKED) | flags(state) | ends0110(high, low, count);
    }
    int x = 0;
    while (x < to && Surroundings.folded(text, x) != 'x' && Surroundings.folded(text, x) != 'X') {
      x++;
    }
    return notANumber(text, x, to, state);
  }

  private long apart(long high, long low, int split, int count, long gaps, long state) {
    int end = ScanState.END.in(state) - 1;
    int first = end >= 0 && end < split ? end : split;
    boolean several =
        complete.isComplete(high, low, 0, first, ScanState.PLUS.isSet(state))
            && complete.followsAt(high, low, split, count, gaps, true);
    return invalid(
            DialForm.NONE, several ? NumberReason.SEVERAL_NUMBERS : NumberReason.NOT_A_NUMBER)
        | flags(state);
  }

  /** What the number is, once it is known which of the digits it has. */
  private long number(
      CharSequence text,
      int to,
      NumberContext context,
      @Nullable Digits digits,
      long high,
      long low,
      int count,
      long gaps,
      long state) {
    boolean plus = ScanState.PLUS.isSet(state);
    boolean uri = ScanState.URI.isSet(state);
    int hash = ScanState.HASH.in(state);
    if (uri && !plus && hash == 0) {
      long prefix = UriWords.context(text);
      if (prefix >= 0) {
        return inContext(high, count, prefix, context, digits)
            | flags(state)
            | ends0110(high, low, count);
      }
    }
    int zeroAt = ScanState.ZERO.in(state) - 1;
    long packed =
        hash == 1
            ? rules.hash(0, count)
            : hash == 2
                ? rules.hash(3, count - 3) | bit(callerIdFlag(high))
                : plus
                    ? rules.behindPlus(
                        high, low, count, uri ? DialForm.TEL_URI : DialForm.PLUS, zeroAt)
                    : rules.decide(
                        high,
                        low,
                        0,
                        count,
                        zeroAt,
                        ScanState.FOREIGN.isSet(state) ? NumberContext.CALLER_ID : context);
    if (uri && !PackedClassification.isInvalid(packed)) {
      packed = PackedClassification.withForm(packed, DialForm.TEL_URI);
    }
    if (mayHoldMoment(packed, high, low, count, gaps, state)) {
      long undated = undated(text, to, context, digits, state);
      if (undated != ORDINARY) {
        return undated;
      }
    }
    if (gaps != 0
        && !NumberRules.fits(packed)
        && complete.hasSeveral(high, low, count, gaps, plus)) {
      return invalid(DialForm.NONE, NumberReason.SEVERAL_NUMBERS) | flags(state);
    }
    if (digits != null) {
      digits.value = significant(high, low, packed);
    }
    return PackedClassification.publicBits(packed) | flags(state) | ends0110(high, low, count);
  }

  /** The answer to the text without a date, a time or an address beside the number, or ORDINARY. */
  private long undated(
      CharSequence text, int to, NumberContext context, @Nullable Digits digits, long state) {
    if (ScanState.UNDATED.isSet(state)) {
      return ORDINARY;
    }
    long range = Surroundings.withoutMoment(text, to);
    int from = Surroundings.FROM.in(range);
    int end = Surroundings.TO.in(range);
    if (from == 0 && end == to) {
      return ORDINARY;
    }
    return from < end
        ? read(text, from, end, context, digits, ScanState.undated(state))
        : invalid(DialForm.NONE, NumberReason.NOT_A_NUMBER) | flags(state);
  }

  /** Whether a date or an address may be all there is, or may have spoilt the number beside it. */
  private static boolean mayHoldMoment(
      long packed, long high, long low, int count, long gaps, long state) {
    boolean stop = ScanState.STOP.isSet(state);
    if (!NumberRules.fits(packed)) {
      return stop || count > 15;
    }
    if (gaps == 0 || high >>> 60 == 0 || ScanState.PLUS.isSet(state)) {
      return false;
    }
    return stop
        || (count >= 6
            && count <= 8
            && (((gaps >> 4 & 1) != 0 && isCentury(high >>> 56))
                || ((gaps >> (count - 4) & 1) != 0
                    && isCentury(NumberRules.window(high, low, count - 4) >>> 56))));
  }

  private static boolean isCentury(long twoDigits) {
    return twoDigits == 0x19 || twoDigits == 0x20;
  }

  private static long ends0110(long high, long low, int count) {
    return count >= 4 && count <= 32 && NumberRules.window(high, low, count - 4) >>> 48 == 0x0110
        ? bit(NumberFlag.ENDS_0110)
        : 0;
  }

  /**
   * RFC 3966 phone-context: a local number of Japan, or digits to put in front, given as BCD above
   * their number.
   */
  private long inContext(
      long high, int count, long prefix, NumberContext context, @Nullable Digits digits) {
    int prefixed = (int) prefix & 15;
    boolean domestic = prefix == 0x812 && (high >>> 60 == 0 || count == 3);
    long packed;
    long all = high;
    if (prefixed == 0 || count == 0 || domestic) {
      packed = rules.decide(high, 0, 0, count, -1, context);
    } else {
      all = (prefix >>> 4 << (64 - 4 * prefixed)) | (high >>> (4 * prefixed));
      packed = rules.international(all, 0, 0, prefixed + count, DialForm.TEL_URI, -1);
    }
    if (digits != null) {
      digits.value = significant(all, 0, packed);
    }
    packed &= ~bit(NumberFlag.STRAY_TRUNK_ZERO);
    return PackedClassification.publicBits(
        PackedClassification.isInvalid(packed)
            ? packed
            : PackedClassification.withForm(packed, DialForm.TEL_URI));
  }

  /** The digits of the number itself: the calling code and what follows, or the national digits. */
  private static long significant(long high, long low, long packed) {
    int count = Math.min(PackedClassification.digits(packed), 16);
    if (count == 0) {
      return 0;
    }
    int from = PackedClassification.from(packed);
    long left = NumberRules.window(high, low, from);
    if (PackedClassification.isInternational(packed)
        && PackedClassification.has(packed, NumberFlag.STRAY_TRUNK_ZERO)) {
      int code = PackedClassification.leadingDigits(packed);
      long rest = NumberRules.window(high, low, from + code + 1);
      left = (left >>> (64 - 4 * code) << (64 - 4 * code)) | (rest >>> (4 * code));
    }
    return left >>> (64 - 4 * count);
  }
}
