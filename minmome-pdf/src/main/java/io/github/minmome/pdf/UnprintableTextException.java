package io.github.minmome.pdf;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.Serial;
import java.util.Locale;

/**
 * Tells that a text holds a character for which no font at hand has a glyph: the document was
 * refused before its first byte. The message names the field, the code point and the position,
 * never the text.
 *
 * @since 0.1.0
 */
public final class UnprintableTextException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String field;
  private final int codePoint;
  private final int follower;
  private final int position;

  /**
   * Says which character of which field cannot be printed.
   *
   * @param field path of the field, such as {@code applicant.name}
   * @param codePoint the character
   * @param position index of the character in the text, in code points from 0
   */
  public UnprintableTextException(String field, int codePoint, int position) {
    this(field, codePoint, 0, position);
  }

  /**
   * Says which character, with the variation selector that follows it, cannot be printed.
   *
   * @param field path of the field, such as {@code applicant.name}
   * @param codePoint the character
   * @param follower the variation selector (異体字セレクタ) after it, 0 for none
   * @param position index of the character in the text, in code points from 0
   */
  public UnprintableTextException(String field, int codePoint, int follower, int position) {
    super(
        String.format(
            Locale.ROOT,
            "No font at hand can print the character %s at position %d of %s",
            name(codePoint, follower),
            position + 1,
            field));
    this.field = field;
    this.codePoint = codePoint;
    this.follower = follower;
    this.position = position;
  }

  private static String name(int codePoint, int follower) {
    var name = String.format(Locale.ROOT, "U+%04X", codePoint);
    return follower == 0 ? name : String.format(Locale.ROOT, "%s U+%04X", name, follower);
  }

  /** Path of the field, such as {@code applicant.name}. */
  public String field() {
    return field;
  }

  /** The character that has no glyph. */
  public int codePoint() {
    return codePoint;
  }

  /** The variation selector after it that no font knows together with it, or 0. */
  public int follower() {
    return follower;
  }

  /** The same as a problem to show to a user. */
  public Problem problem() {
    return Problem.of(
        ProblemCodes.TEXT_UNPRINTABLE,
        field,
        name(codePoint, follower),
        String.valueOf(position + 1));
  }

  /** Index of the character in its text, in code points from 0. */
  public int position() {
    return position;
  }
}
