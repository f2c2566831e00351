package io.github.minmome.postal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import io.github.minmome.text.NumberCharacters;
import java.io.Serializable;
import java.util.Optional;

/**
 * A Japanese postal code (郵便番号): seven digits, always well-formed.
 *
 * <p>Whether Japan Post has assigned it is not checked. As JSON, and as the key of a map in JSON,
 * it is its written form: {@code "100-0013"}. {@link #toString} masks the last four digits, which
 * locate a person's home. Immutable, safe for use by several threads, ordered by its digits, and
 * serializable.
 *
 * @param digits seven ASCII digits
 * @since 0.1.0
 */
public record PostalCode(String digits) implements Comparable<PostalCode>, Serializable {
  private static final int LENGTH = 7;
  private static final int AREA_LENGTH = 3;

  public PostalCode {
    if (digits.length() != LENGTH || !areDigits(digits)) {
      throw new IllegalArgumentException("a postal code has seven ASCII digits");
    }
  }

  private static boolean areDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the postal code in a text: seven digits of any width, with or without 〒 before them and
   * a hyphen of any kind after the third; white space and a final {@code .0} do not matter.
   *
   * @throws IllegalArgumentException if the text is not a postal code; the message does not hold it
   */
  public static PostalCode of(CharSequence text) {
    return tryParse(text)
        .orElseThrow(() -> new IllegalArgumentException("the text is not a postal code"));
  }

  /** Returns the postal code in a text, read as {@link #of} does, or nothing. */
  public static Optional<PostalCode> tryParse(CharSequence text) {
    return parse(text).optional();
  }

  /**
   * Returns the postal code in a text, read as {@link #of} does, or the problem: {@link
   * ProblemCodes#POSTAL_CODE_LOST_ZERO} if leading zeros seem lost, which is never guessed, else
   * {@link ProblemCodes#POSTAL_CODE_FORMAT}. The problem's path is empty.
   */
  public static Reading<PostalCode> parse(CharSequence text) {
    int hyphenAfter = -1;
    var digits = new StringBuilder();
    int end = withoutDecimals(text);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      int digit = NumberCharacters.decimalDigit(c);
      boolean mark = c == '〒' && digits.isEmpty() && hyphenAfter < 0;
      if (digit >= 0) {
        digits.append(digit);
      } else if (NumberCharacters.isHyphen(c) && hyphenAfter < 0) {
        hyphenAfter = digits.length();
      } else if (!mark && !Character.isWhitespace(c)) {
        return Reading.failed(Problem.of(ProblemCodes.POSTAL_CODE_FORMAT, ""));
      }
    }
    int length = digits.length();
    int area = hyphenAfter < 0 ? length - (LENGTH - AREA_LENGTH) : hyphenAfter;
    if (length == LENGTH && area == AREA_LENGTH) {
      return Reading.of(new PostalCode(digits.toString()));
    }
    // A spreadsheet makes 60-0001 or 600001 of 060-0001, and 10010 of 001-0010.
    boolean lostZero = length - area == LENGTH - AREA_LENGTH && (area == 1 || area == 2);
    return Reading.failed(
        Problem.of(
            lostZero ? ProblemCodes.POSTAL_CODE_LOST_ZERO : ProblemCodes.POSTAL_CODE_FORMAT, ""));
  }

  /** Returns where a text ends without the .0 that programs write behind a number. */
  private static int withoutDecimals(CharSequence text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '0') {
      end--;
    }
    return end > 1 && end < text.length() && text.charAt(end - 1) == '.' ? end - 1 : text.length();
  }

  @JsonCreator
  static PostalCode ofJson(String text) {
    return of(text);
  }

  /** Compares the digits. */
  @Override
  public int compareTo(PostalCode other) {
    return digits.compareTo(other.digits);
  }

  /** Returns the usual written form, such as {@code 100-0013}. */
  @JsonValue
  public String hyphenated() {
    return digits.substring(0, AREA_LENGTH) + "-" + digits.substring(AREA_LENGTH);
  }

  /** Shows the first three digits only. */
  @Override
  public String toString() {
    return "PostalCode[" + digits.substring(0, AREA_LENGTH) + "****]";
  }
}
