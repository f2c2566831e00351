package io.github.minmome.phone;

/** What a sign or a word in a text means for the number around it: where it ends, what it is. */
final class Token {
  static final BitField END = BitField.first(31);
  static final BitField WHAT = END.next(5);
  static final BitField VALUE = WHAT.next(8);

  /** A label, a flag, a mark: passed over. */
  static final int PASS = 0;

  /** A sign of its own; the value is its class. */
  static final int SIGN = 1;

  /** A digit; the value is the digit. */
  static final int DIGIT = 2;

  /** A plus, as a sign or a word. */
  static final int PLUS = 3;

  /** The scheme or a parameter of a URI. */
  static final int URI = 4;

  /** A word for a call from abroad. */
  static final int FOREIGN = 5;

  /** An extension begins; the value is the digit at which it does, or 0 for here. */
  static final int EXTENSION = 6;

  /** Another number begins. */
  static final int ANOTHER = 7;

  /** A digit is hidden. */
  static final int MASK = 8;

  /** A number sign that is dialled; the value is 1 at the beginning, 2 behind 184 and 186. */
  static final int HASH = 9;

  /** The value is the code of a flag. */
  static final int FLAG = 10;

  /** The digits before it, from the value on, count calls. */
  static final int COUNT = 11;

  /** From here on, the scan ends. What was read so far was not the number; it begins here. */
  static final int AGAIN = 12;

  /** The answer is known. The value is the code of a kind. */
  static final int KIND = 13;

  /** A number in scientific notation. */
  static final int SCIENTIFIC = 14;

  /** Nothing that belongs to a number. */
  static final int BAD = 15;

  private Token() {}

  static long of(int what, int end) {
    return END.of(end) | WHAT.of(what);
  }

  static long of(int what, int end, int value) {
    return END.of(end) | WHAT.of(what) | VALUE.of(value);
  }

  static boolean isBad(long token) {
    return WHAT.in(token) == BAD;
  }
}
