package io.github.minmome.phone;

import static io.github.minmome.phone.PackedClassification.bit;
import static io.github.minmome.phone.PackedClassification.invalid;
import static io.github.minmome.phone.ScanState.flag;
import static io.github.minmome.phone.ScanState.flags;

import io.github.minmome.phone.NumberReader.Digits;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of a text's digits are the number, classifies them by {@link NumberRules}, and
 * packs the answer.
 */
final class NumberChoice {
  /** What follows a comma and has fewer digits than this is an extension, not a number. */
  private static final int SECOND_NUMBER = 9;

  /** So many marks without a digit are a number hidden whole; fewer are just marks. */
  private static final int MIN_MASKS = 3;

  /** Digits of the shortest time, 1:00, and of a group of thousands. */
  private static final int MIN_GROUP = 3;

  /** No count of calls behind a number has more digits. */
  private static final int MAX_COUNT_DIGITS = 3;

  /** ITU-T E.164 (11/2010) 6.2.1. */
  private static final int MAX_DIGITS = 15;

  /** No answer: the text has nothing of the kind. */
  static final long NONE = -1;

  private final NumberReader reader;
  private final NumberRules rules;

  NumberChoice(NumberReader reader, NumberRules rules) {
    this.reader = reader;
    this.rules = rules;
  }

  /** Which of the digits are the number. */
  long choose(
      CharSequence text,
      int to,
      NumberContext context,
      @Nullable Digits digits,
      long high,
      long low,
      int count,
      long gaps,
      long state) {
    if (ScanState.isUnusual(state, count)) {
      long unusual = unusual(text, to, context, digits, high, low, count, gaps, state);
      if (unusual != NONE) {
        return unusual;
      }
    }
    if ((gaps & firstGroups(high)) != 0 && !ScanState.hasDialled(state)) {
      int before = digitsBefore(high, low, count, gaps);
      if (before > 0) {
        return skipping(before, text, to, context, digits, high, low, count, gaps, state);
      }
    }
    boolean special = ScanState.isSpecial(state);
    long prefix = special && ScanState.isLocalUri(state) ? UriWords.context(text) : 0;
    if (prefix != 0) {
      return inContext(high, count, prefix, context, digits)
          | flags(state)
          | ends0110(high, low, count);
    }
    int zeroAt = ScanState.ZERO.in(state) - 1;
    long packed =
        special
            ? special(context, high, low, count, zeroAt, state)
            : ScanState.PLUS.isSet(state)
                ? rules.behindPlus(high, low, count, DialForm.PLUS, zeroAt)
                : rules.decide(high, low, 0, count, zeroAt, context);
    return packed(text, to, context, digits, high, low, count, gaps, state, packed);
  }

  /** The gaps behind groups that may stand before a number: 0, 01 and up to three digits. */
  private static long firstGroups(long high) {
    return high >>> 60 != 0 ? 0b1110 : high >>> 56 == 0x01 ? 0b110 : 0b10;
  }

  /** How many digits stand before the number: the outside line's 0, or the number of a row. */
  private int digitsBefore(long high, long low, int count, long gaps) {
    int group = Long.numberOfTrailingZeros(gaps & firstGroups(high));
    boolean zero = group == 1 && high >>> 60 == 0;
    boolean before =
        zero
            ? rules.isBehindOutsideLine(high, low, 0, count)
            : rules.isNumbered(high, low, group, count);
    return before ? group : 0;
  }

  /** What digits are with a number sign, in a URI, or behind a word for a call from abroad. */
  private long special(
      NumberContext context, long high, long low, int count, int zeroAt, long state) {
    int hash = ScanState.HASH.in(state);
    boolean uri = ScanState.URI.isSet(state);
    var where = ScanState.FOREIGN.isSet(state) ? NumberContext.CALLER_ID : context;
    long packed =
        hash == 1
            ? rules.hash(0, count)
            : hash == 2
                ? rules.hash(3, count - 3) | bit(CallerIdPrefix.flag(high))
                : ScanState.PLUS.isSet(state)
                    ? rules.behindPlus(
                        high, low, count, uri ? DialForm.TEL_URI : DialForm.PLUS, zeroAt)
                    : rules.decide(high, low, 0, count, zeroAt, where);
    return uri && !PackedClassification.isInvalid(packed)
        ? PackedClassification.withForm(packed, DialForm.TEL_URI)
        : packed;
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
    long set =
        CallerIdPrefix.is(high)
            ? flag(CallerIdPrefix.flag(high))
            : skipped == 1 && high >>> 60 == 0
                ? flag(NumberFlag.OUTSIDE_LINE)
                : rules.isCalled(high, low, skipped, count) ? flag(NumberFlag.AMBIGUOUS) : 0;
    return choose(
        text,
        to,
        context,
        digits,
        NumberRules.window(high, low, skipped),
        NumberRules.window(low, 0, skipped),
        count - skipped,
        gaps >>> skipped,
        ScanState.without(state, skipped) | set);
  }

  /** The answer to a text with more in it than digits and their plus, or NONE. */
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
    int end = ScanState.END.isSet(state) ? ScanState.END.in(state) - 1 : count;
    if (ScanState.STOP.isSet(state) && (ScanState.SPLIT.isSet(state) || count - end >= MIN_GROUP)) {
      long undated = undated(text, to, context, digits, state);
      if (undated != NONE) {
        return undated;
      }
    }
    int split = ScanState.SPLIT.in(state) - 1;
    if (ScanState.SPLIT.isSet(state) && split < count) {
      int dialled =
          plus || ScanState.HASH.isSet(state)
              ? 0
              : split == 3 && CallerIdPrefix.is(high) ? 3 : split == 1 && high >>> 60 == 0 ? 1 : 0;
      long behindPlus = state | ScanState.PLUS.of(1);
      if (dialled > 0) {
        return skipping(dialled, text, to, context, digits, high, low, count, gaps, behindPlus);
      }
      return 2 * split == count && CompleteNumbers.isTwice(high, low, count, gaps)
          ? choose(
              text, to, context, digits, high, low, split, gaps, ScanState.SPLIT.with(state, 0))
          : apart(high, low, split, count, gaps, state);
    }
    long answer =
        ScanState.STOP.isSet(state)
            ? fraction(text, to, context, digits, high, low, count, gaps, state)
            : NONE;
    if (answer == NONE && end == count && ScanState.BRACKET.in(state) <= count) {
      answer = counted(text, to, context, digits, high, low, count, gaps, state);
    }
    return answer == NONE && end < count
        ? extended(end, text, to, context, digits, high, low, count, gaps, state)
        : answer;
  }

  /** The answer to a number with the decimal point of a spreadsheet, which loses a leading 0. */
  private long fraction(
      CharSequence text,
      int to,
      NumberContext context,
      @Nullable Digits digits,
      long high,
      long low,
      int count,
      long gaps,
      long state) {
    int point = Surroundings.pointOfFraction(text, to);
    // A number in a spreadsheet has no leading 0 and no plus: a text that has may end in .0 by
    // itself.
    if (point != -1
        && ((!ScanState.PLUS.isSet(state) && high >>> 60 != 0)
            || !CompleteNumbers.couldEnd(rules, high, low, count, ScanState.PLUS.isSet(state)))) {
      int whole = count - Surroundings.zeros(text, point + 1);
      long start = ScanState.STOP.with(state, 0);
      long packed =
          choose(text, point, NumberContext.WRITTEN, digits, high, low, whole, gaps, start);
      boolean shown = context == NumberContext.CALLER_ID;
      return shown && PackedClassification.form(packed) == DialForm.LOST_ZERO
          ? packed | bit(NumberFlag.AMBIGUOUS)
          : packed;
    }
    return NONE;
  }

  /** The answer to a number with a count of calls behind it, in brackets or before 件 or 回. */
  private long counted(
      CharSequence text,
      int to,
      NumberContext context,
      @Nullable Digits digits,
      long high,
      long low,
      int count,
      long gaps,
      long state) {
    int bracket = ScanState.BRACKET.in(state) - 1;
    if (count - bracket <= MAX_COUNT_DIGITS
        && Surroundings.endsWithCount(text, to)
        && CompleteNumbers.isCounted(rules, high, low, bracket, ScanState.PLUS.isSet(state))) {
      long start = ScanState.BRACKET.with(state, 0);
      return choose(text, to, context, digits, high, low, bracket, gaps, start);
    }
    return NONE;
  }

  /** The answer to a number with an extension behind it. */
  private long extended(
      int end,
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
    if (Surroundings.isGroupedByThousands(text, to)) {
      return NONE;
    }
    if (count - end >= SECOND_NUMBER
        && CompleteNumbers.isComplete(rules, high, low, 0, end, plus)
        && CompleteNumbers.isComplete(rules, high, low, end, count - end, false)) {
      return invalid(DialForm.NONE, NumberReason.SEVERAL_NUMBERS) | flags(state);
    }
    long start = ScanState.END.with(state, 0) | flag(NumberFlag.EXTENSION);
    return choose(text, to, context, digits, high, low, end, gaps, start);
  }

  private static long masked(
      CharSequence text, int to, long high, long low, int count, long state) {
    if (count > 0 || ScanState.MASKS.in(state) >= MIN_MASKS) {
      return NumberReader.unknown(NumberReason.MASKED) | flags(state) | ends0110(high, low, count);
    }
    int x = 0;
    while (x < to && Surroundings.folded(text, x) != 'x' && Surroundings.folded(text, x) != 'X') {
      x++;
    }
    return NumberReader.notANumber(text, x, to, state);
  }

  private long apart(long high, long low, int split, int count, long gaps, long state) {
    int first = ScanState.END.isSet(state) ? Math.min(ScanState.END.in(state) - 1, split) : split;
    boolean several =
        CompleteNumbers.isComplete(rules, high, low, 0, first, ScanState.PLUS.isSet(state))
            && CompleteNumbers.followsAt(rules, high, low, split, count, gaps, true);
    return invalid(
            DialForm.NONE, several ? NumberReason.SEVERAL_NUMBERS : NumberReason.NOT_A_NUMBER)
        | flags(state);
  }

  /** The answer, unless something else than one number fits the text better. */
  private long packed(
      CharSequence text,
      int to,
      NumberContext context,
      @Nullable Digits digits,
      long high,
      long low,
      int count,
      long gaps,
      long state,
      long packed) {
    boolean fits = NumberRules.fits(packed);
    if (!fits || (gaps != 0 && high >>> 60 != 0 && !ScanState.PLUS.isSet(state))) {
      if (mayBeDated(count, gaps, state)) {
        long undated = undated(text, to, context, digits, state);
        if (undated != NONE) {
          return undated;
        }
      }
      if (!fits && CompleteNumbers.isTwice(high, low, count, gaps)) {
        return choose(text, to, context, digits, high, low, count / 2, gaps, state);
      }
      if (!fits
          && gaps != 0
          && CompleteNumbers.hasSeveral(
              rules, high, low, count, gaps, ScanState.PLUS.isSet(state))) {
        return invalid(DialForm.NONE, NumberReason.SEVERAL_NUMBERS) | flags(state);
      }
    }
    if (digits != null) {
      digits.take(high, low, packed);
    }
    return PackedClassification.publicBits(packed) | flags(state) | ends0110(high, low, count);
  }

  /** The answer to the text without a date, a time or an address beside the number, or NONE. */
  long undated(
      CharSequence text, int to, NumberContext context, @Nullable Digits digits, long state) {
    if (ScanState.UNDATED.isSet(state)) {
      return NONE;
    }
    long range = Surroundings.withoutMoment(text, to);
    int from = Surroundings.FROM.in(range);
    int end = Surroundings.TO.in(range);
    if (from == 0 && end == to) {
      return NONE;
    }
    return from < end
        ? reader.read(text, from, end, context, digits, ScanState.undated(state))
        : invalid(DialForm.NONE, NumberReason.NOT_A_NUMBER) | flags(state);
  }

  /** Whether what is read may be, or have beside it, a date, a time or an address. */
  private static boolean mayBeDated(int count, long gaps, long state) {
    return ScanState.STOP.isSet(state)
        || count > MAX_DIGITS
        || (gaps != 0 && count >= 6 && count <= 8);
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
    if (count == 0 || domestic) {
      packed = rules.decide(high, 0, 0, count, -1, context);
    } else {
      all = (prefix >>> 4 << (64 - 4 * prefixed)) | (high >>> (4 * prefixed));
      packed = rules.international(all, 0, 0, prefixed + count, DialForm.TEL_URI, -1);
    }
    if (digits != null) {
      digits.take(all, 0, packed);
    }
    packed &= ~bit(NumberFlag.STRAY_TRUNK_ZERO);
    return PackedClassification.publicBits(
        PackedClassification.isInvalid(packed)
            ? packed
            : PackedClassification.withForm(packed, DialForm.TEL_URI));
  }
}
