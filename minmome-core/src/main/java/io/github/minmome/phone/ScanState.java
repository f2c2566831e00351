package io.github.minmome.phone;

import static io.github.minmome.phone.PackedClassification.code;

import io.github.minmome.text.NumberCharacters;

/**
 * What a scan has met beside the digits themselves, in one long, so that scanning allocates
 * nothing. A position is the count of digits before it plus 1; 0 stands for none.
 */
final class ScanState {
  /** Where an extension begins. */
  static final BitField END = BitField.first(6);

  /** Where another number certainly begins. */
  static final BitField SPLIT = END.next(6);

  /** Where the last bracket opened, or a count of calls begins. */
  static final BitField BRACKET = SPLIT.next(6);

  /** Where a bracketed 0 is. */
  static final BitField ZERO = BRACKET.next(4);

  /** Marks that hide a digit, counted up to the field's end. */
  static final BitField MASKS = ZERO.next(2);

  /** A number sign that is dialled: 1 at the beginning, 2 behind 184 or 186. */
  static final BitField HASH = MASKS.next(2);

  static final BitField PLUS = HASH.next(1);
  static final BitField URI = PLUS.next(1);

  /** A word was met for a call from abroad. */
  static final BitField FOREIGN = URI.next(1);

  /** The last sign was a prolonged sound mark, a hyphen only before a digit. */
  static final BitField SOUND_MARK = FOREIGN.next(1);

  /** A full stop, a slash or a colon was met, without which there is no time and no fraction. */
  static final BitField STOP = SOUND_MARK.next(1);

  /** A date was cut off. */
  static final BitField UNDATED = STOP.next(1);

  /** Reading began anew at an address in angle brackets. */
  static final BitField ADDRESSED = UNDATED.next(1);

  /** The flags of the number. */
  static final BitField FLAGS = ADDRESSED.next(31);

  /** What requires more than the digits and their plus. */
  private static final long UNUSUAL =
      END.mask() | SPLIT.mask() | MASKS.mask() | SOUND_MARK.mask() | STOP.mask();

  private static final long SPECIAL = HASH.mask() | URI.mask() | FOREIGN.mask();

  private ScanState() {}

  /** Returns whether something is to be set aside before so many digits are the number. */
  static boolean isUnusual(long state, int count) {
    return (state & UNUSUAL) != 0 || (BRACKET.isSet(state) && BRACKET.in(state) <= count);
  }

  /** Returns whether the number is not just digits, with or without a plus. */
  static boolean isSpecial(long state) {
    return (state & SPECIAL) != 0;
  }

  /** Returns whether the number is that of a URI, without its calling code. */
  static boolean isLocalUri(long state) {
    return URI.isSet(state) && !hasDialled(state);
  }

  /** Returns whether a plus or a number sign is before the digits. */
  static boolean hasDialled(long state) {
    return (state & (PLUS.mask() | HASH.mask())) != 0;
  }

  /** Returns the position before the next digit. */
  static int at(int count) {
    return Math.min(count + 1, END.max());
  }

  /** Returns the mark of a full stop, a slash or a colon, 0 for any other sign. */
  static long stop(char c) {
    return c == '.' || c == '/' || c == ':' ? STOP.of(1) : 0;
  }

  static long flag(NumberFlag flag) {
    return 1L << (FLAGS.shift() + code(flag));
  }

  /** Returns the flags where a packed classification has them. */
  static long flags(long state) {
    return PackedClassification.flags(FLAGS.in(state));
  }

  /** Returns the state before scanning a part of the text again, without a date. */
  static long undated(long state) {
    return (state & (FLAGS.mask() | ADDRESSED.mask())) | UNDATED.of(1);
  }

  /** Returns the state before scanning from an address on. */
  static long addressed(long state) {
    return (state & (FLAGS.mask() | UNDATED.mask())) | ADDRESSED.of(1);
  }

  /** Returns the state after a token that is no digit and no answer. */
  static long after(long state, long token, long high, long low, int count) {
    int value = Token.VALUE.in(token);
    return switch (Token.WHAT.in(token)) {
      case Token.SIGN -> sign(state, value, high, low, count);
      case Token.PLUS -> plus(state, count);
      case Token.URI -> state | URI.of(1);
      case Token.FOREIGN -> state | FOREIGN.of(1);
      case Token.EXTENSION ->
          END.isSet(state) ? state : state | END.of(value > 0 ? value : at(count));
      case Token.ANOTHER -> split(state, count);
      case Token.MASK -> masked(state);
      case Token.HASH -> state | HASH.of(value);
      case Token.COUNT -> BRACKET.with(state, value);
      case Token.FLAG -> state | 1L << (FLAGS.shift() + value);
      default -> state;
    };
  }

  private static long plus(long state, int count) {
    return count == 0 ? state | PLUS.of(1) : split(state, count);
  }

  private static long split(long state, int count) {
    return SPLIT.isSet(state) ? state : state | SPLIT.of(at(count));
  }

  private static long masked(long state) {
    return MASKS.with(state, Math.min(MASKS.in(state) + 1, MASKS.max()));
  }

  /** Returns the state after a sign. */
  static long sign(long state, int sign, long high, long low, int count) {
    return switch (sign) {
      case NumberCharacters.MASK -> masked(state);
      case NumberCharacters.BIDI -> state | flag(NumberFlag.BIDI_CONTROL);
      case NumberCharacters.OPEN -> BRACKET.with(state, at(count));
      case NumberCharacters.CLOSE -> bracketed(state, high, low, count);
      case NumberCharacters.COMMA ->
          count >= NumberTokens.EXTENSION_AFTER && !END.isSet(state)
              ? state | END.of(at(count))
              : state;
      case NumberCharacters.PLUS -> plus(state, count);
      case NumberCharacters.SOUND_MARK -> state | SOUND_MARK.of(1);
      default -> state;
    };
  }

  private static long bracketed(long state, long high, long low, int count) {
    boolean zero =
        BRACKET.in(state) == count
            && count > 0
            && count <= ZERO.max()
            && !ZERO.isSet(state)
            && NumberRules.window(high, low, count - 1) >>> 60 == 0;
    return zero ? state | ZERO.of(count) : state;
  }

  /** Returns whether a class of characters is a sign with a meaning of its own. */
  static boolean isSign(int kind, int count) {
    return (kind >= NumberCharacters.PLUS && kind <= NumberCharacters.BIDI)
        ? kind != NumberCharacters.SOUND_MARK || count > 0
        : kind == NumberCharacters.COMMA || (kind == NumberCharacters.MASK && count > 0);
  }

  /** Returns whether a sign separates the digits before it from those behind it. */
  static boolean separates(int sign) {
    return sign != NumberCharacters.BIDI && sign != NumberCharacters.IGNORED;
  }

  /** Returns the state when the first digits are not of the number. */
  static long without(long state, int digits) {
    long moved = END.with(state, Math.max(END.in(state) - digits, 0));
    moved = ZERO.with(moved, Math.max(ZERO.in(moved) - digits, 0));
    return SPLIT.with(BRACKET.with(moved, 0), 0);
  }
}
