package io.github.minmome.phone;

import static io.github.minmome.text.NumberCharacters.CONTROL;
import static io.github.minmome.text.NumberCharacters.HASH;
import static io.github.minmome.text.NumberCharacters.MASK;
import static io.github.minmome.text.NumberCharacters.SEMICOLON;
import static io.github.minmome.text.NumberCharacters.SOUND_MARK;
import static io.github.minmome.text.NumberCharacters.SURROGATE;

import io.github.minmome.text.NumberCharacters;

/**
 * What the signs and words in a text are, by what of the number was read before them. Answers are
 * {@link Token}s.
 */
final class NumberTokens {
  /** From this many digits on, what follows a comma, a semicolon, x or # is an extension. */
  static final int EXTENSION_AFTER = 8;

  /** Of the digits before the host of a SIP address there are at least so many. */
  private static final int MIN_DIGITS = 3;

  private NumberTokens() {}

  /** Returns what is at i that is neither a digit nor a plain separator. */
  static long at(
      NumberRules rules,
      NumberingPlan plan,
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
      case CONTROL, SOUND_MARK -> {
        return Token.of(Token.BAD, i);
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
                : hash(rules, text, i, to, high, low, count, gaps, state);
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
            : behind(rules, text, i, to, high, low, count, gaps, state);
    return Token.isBad(word) ? lastly(plan, text, i, to, count, state) : word;
  }

  private static long hash(
      NumberRules rules,
      CharSequence text,
      int i,
      int to,
      long high,
      long low,
      int count,
      long gaps,
      long state) {
    boolean plus = ScanState.PLUS.isSet(state);
    if (count >= EXTENSION_AFTER) {
      int group = lastGroup(count, gaps);
      boolean last = Surroundings.skip(text, i + 1, to) == to && count < 32;
      boolean extension =
          last
              && group >= EXTENSION_AFTER
              && !CompleteNumbers.couldEnd(rules, high, low, count, plus)
              && CompleteNumbers.isComplete(rules, high, low, 0, group, plus);
      return Token.of(Token.EXTENSION, i + 1, extension ? ScanState.at(group) : 0);
    }
    boolean dialled = !plus && !ScanState.HASH.isSet(state);
    return dialled && count == 0
        ? Token.of(Token.HASH, i + 1, 1)
        : dialled && count == 3 && CallerIdPrefix.is(high)
            ? Token.of(Token.HASH, i + 1, 2)
            : Token.of(Token.MASK, i + 1);
  }

  /** Returns how many digits are before the last group of them, -1 if nothing separates any. */
  private static int lastGroup(int count, long gaps) {
    return 63 - Long.numberOfLeadingZeros(gaps & (NumberReader.gap(count) - 1));
  }

  /** Returns what a word behind the first digit or plus is. */
  private static long behind(
      NumberRules rules,
      CharSequence text,
      int i,
      int to,
      long high,
      long low,
      int count,
      long gaps,
      long state) {
    char c = text.charAt(i);
    int group = lastGroup(count, gaps);
    if (Surroundings.isCountWord(c) && group > 0) {
      return Token.of(Token.COUNT, i + 1, ScanState.at(group));
    }
    if (c == '@' && count >= MIN_DIGITS) {
      return UriWords.host(text, i, to);
    }
    if (Surroundings.folded(text, i - 1) == '<'
        && !ScanState.ADDRESSED.isSet(state)
        && UriWords.scheme(text, i) > 0) {
      return Token.of(Token.AGAIN, i);
    }
    if (count == 1 && high == 0 && NumberWords.isPause(text, i)) {
      return Token.of(Token.PASS, i + 1);
    }
    long word =
        count == 0 ? Token.of(Token.BAD, i) : NumberWords.behind(text, i, count >= EXTENSION_AFTER);
    if (Token.WHAT.in(word) == Token.EXTENSION
        && Token.END.in(word) == i + 1
        && !ScanState.END.isSet(state)
        && !NumberWords.isApart(text, i)
        && !CompleteNumbers.couldEnd(rules, high, low, count, ScanState.PLUS.isSet(state))) {
      word = Token.of(Token.BAD, i);
    }
    return Token.isBad(word) && NumberWords.isScientific(text, i)
        ? Token.of(Token.SCIENTIFIC, i)
        : word;
  }

  /**
   * Returns what no list of words has: a place's name, an encoded character, x, an address further
   * on.
   */
  private static long lastly(
      NumberingPlan plan, CharSequence text, int i, int to, int count, long state) {
    char c = NumberCharacters.fold(text.charAt(i));
    if (c == '%') {
      return UriWords.encoded(text, i, count);
    }
    if (c >= 0x80 || count >= EXTENSION_AFTER) {
      int end = WordList.END.in(plan.places().find(text, i, 1));
      if (end > i) {
        return Token.of(Token.PASS, end);
      }
    }
    if (c == 'x' || c == 'X') {
      return Token.of(Token.MASK, i + 1);
    }
    int address = ScanState.ADDRESSED.isSet(state) ? 0 : UriWords.address(text, i, to);
    return address > 0 && !UriWords.hasControl(text, i, address)
        ? Token.of(Token.AGAIN, address)
        : Token.of(Token.BAD, i);
  }
}
