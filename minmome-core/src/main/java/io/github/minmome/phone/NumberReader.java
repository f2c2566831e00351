package io.github.minmome.phone;

import static io.github.minmome.phone.PackedClassification.bit;
import static io.github.minmome.phone.PackedClassification.invalid;
import static io.github.minmome.phone.PackedClassification.none;
import static io.github.minmome.phone.ScanState.flag;
import static io.github.minmome.phone.ScanState.flags;
import static io.github.minmome.text.NumberCharacters.GAP;
import static io.github.minmome.text.NumberCharacters.KANJI_DIGIT;
import static io.github.minmome.text.NumberCharacters.SOUND_MARK;

import io.github.minmome.text.NumberCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Reads text once, from left to right, into a row of digits and a {@link ScanState}, for {@link
 * NumberChoice} to decide what they are.
 *
 * <p>A row of digits is BCD in {@code high} and {@code low}, how many there are, and {@code gaps},
 * whose bit n is set when something is before digit n.
 */
final class NumberReader {
  /** The digits that a result is about, for those who want more than the packed form. */
  static final class Digits {
    /** Right-aligned BCD, at most sixteen digits. */
    long value;

    /** Takes the calling code and what follows, or the national digits, of a number read. */
    void take(long high, long low, long packed) {
      int count = Math.min(PackedClassification.digits(packed), 16);
      if (count > 0) {
        value = leftAligned(high, low, packed) >>> (64 - 4 * count);
      }
    }

    private static long leftAligned(long high, long low, long packed) {
      int from = PackedClassification.from(packed);
      long left = NumberRules.window(high, low, from);
      if (!PackedClassification.isInternational(packed)
          || !PackedClassification.has(packed, NumberFlag.STRAY_TRUNK_ZERO)) {
        return left;
      }
      int code = PackedClassification.leadingDigits(packed);
      long rest = NumberRules.window(high, low, from + code + 1);
      return (left >>> (64 - 4 * code) << (64 - 4 * code)) | (rest >>> (4 * code));
    }
  }

  /** How many digits a run has; they are above it. */
  private static final BitField RUN_LENGTH = BitField.first(4);

  private static final long FULLWIDTH = flag(NumberFlag.FULLWIDTH);
  private static final long KANJI = flag(NumberFlag.KANJI);

  private final NumberingPlan plan;
  private final NumberRules rules;
  private final NumberChoice choice;

  NumberReader(NumberingPlan plan) {
    this.plan = plan;
    this.rules = new NumberRules(plan.tables());
    this.choice = new NumberChoice(this, rules);
  }

  long read(CharSequence text, NumberContext context, @Nullable Digits digits) {
    return read(text, 0, text.length(), context, digits, 0);
  }

  /** Most texts are a plus, digits, hyphens and spaces: these are read without asking for more. */
  long read(
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
      if (isDigit(c)) {
        high = (high << 4) | (c & 15);
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
        : choice.choose(text, to, context, digits, high, 0, count, gaps, state);
  }

  /** Everything else in texts. */
  private long scan(
      CharSequence text,
      int from,
      int to,
      NumberContext context,
      @Nullable Digits digits,
      long high,
      int count,
      long gaps,
      long state) {
    long low = 0;
    for (int i = from; i < to; i++) {
      char raw = text.charAt(i);
      if (isDigit(raw)) {
        long run = run(text, i, to);
        i += RUN_LENGTH.in(run) - 1;
        count += RUN_LENGTH.in(run);
        high |= placed(run >>> RUN_LENGTH.width(), count);
        low |= count > 16 ? placed(run >>> RUN_LENGTH.width(), count - 16) : 0;
        state &= ~ScanState.SOUND_MARK.mask();
        continue;
      }
      char c = NumberCharacters.fold(raw);
      state |= c == raw ? 0 : FULLWIDTH;
      int value = NumberCharacters.classOf(c);
      if (value == GAP) {
        gaps |= gap(count);
        state |= count == 0 ? 0 : ScanState.stop(c);
        continue;
      }
      if (value >= KANJI_DIGIT) {
        value -= KANJI_DIGIT;
        state |= KANJI;
      } else if (value > 9) {
        if (ScanState.isSign(value, count)) {
          gaps |= ScanState.separates(value) ? gap(count) : 0;
          state = ScanState.sign(state, value, high, low, count);
          continue;
        }
        long token =
            NumberTokens.at(
                rules, plan, text, i, to, value, context, high, low, count, gaps, state);
        if (Token.WHAT.in(token) >= Token.AGAIN) {
          return answer(text, to, context, digits, token, state);
        }
        i = Token.END.in(token) - 1;
        if (Token.WHAT.in(token) != Token.DIGIT) {
          gaps |= gap(count);
          state = ScanState.after(state, token, high, low, count);
          continue;
        }
        value = Token.VALUE.in(token);
      }
      state &= ~ScanState.SOUND_MARK.mask();
      count++;
      high |= placed(value, count);
      low |= count > 16 ? placed(value, count - 16) : 0;
    }
    return choice.choose(text, to, context, digits, high, low, count, gaps, state);
  }

  /** Returns the digits at i, at most fifteen, as BCD above their number. */
  private static long run(CharSequence text, int i, int to) {
    long bcd = 0;
    int end = Math.min(to, i + RUN_LENGTH.max());
    int p = i;
    for (char c = text.charAt(p); isDigit(c); c = text.charAt(p)) {
      bcd = bcd << 4 | (c & 15);
      if (++p == end) {
        break;
      }
    }
    return bcd << RUN_LENGTH.width() | (p - i);
  }

  /** Returns BCD digits so that the last of them is number {@code last} of sixteen, from 1 on. */
  private static long placed(long bcd, int last) {
    return last <= 16 ? bcd << (64 - 4 * last) : last < 32 ? bcd >>> (4 * last - 64) : 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static long gap(int count) {
    return count < 64 ? 1L << count : 0;
  }

  /** Returns the answer of a token behind which the scan does not go on. */
  private long answer(
      CharSequence text,
      int to,
      NumberContext context,
      @Nullable Digits digits,
      long token,
      long state) {
    int end = Token.END.in(token);
    return switch (Token.WHAT.in(token)) {
      case Token.AGAIN -> read(text, end, to, context, digits, ScanState.addressed(state));
      case Token.KIND -> PackedClassification.ofKind(Token.VALUE.in(token)) | flags(state);
      case Token.SCIENTIFIC -> unknown(NumberReason.SCIENTIFIC) | flags(state);
      default -> {
        long undated =
            Surroundings.isOfDate(text, end)
                ? choice.undated(text, to, context, digits, state)
                : NumberChoice.NONE;
        yield undated == NumberChoice.NONE ? notANumber(text, end, to, state) : undated;
      }
    };
  }

  static long unknown(NumberReason reason) {
    return none(NumberKind.UNKNOWN, DialForm.NONE, Designation.NOT_CHECKED, reason);
  }

  /** The rest can only add a control character, which weighs more than a letter. */
  static long notANumber(CharSequence text, int from, int to, long state) {
    boolean letter =
        from < to
            && (NumberWords.isLetter(text, from)
                || NumberCharacters.classOf(NumberCharacters.fold(text.charAt(from)))
                    == SOUND_MARK);
    var reason =
        UriWords.hasControl(text, from, to) ? NumberReason.CONTROL_CHAR : NumberReason.NOT_A_NUMBER;
    return invalid(DialForm.NONE, reason) | flags(state) | (letter ? bit(NumberFlag.LETTERS) : 0);
  }
}
