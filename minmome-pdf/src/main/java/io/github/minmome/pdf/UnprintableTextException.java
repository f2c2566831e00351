package io.github.minmome.pdf;

import java.io.Serial;
import java.util.Locale;

/**
 * Tells that a text holds a character for which no font at hand has a glyph: the document was
 * refused before its first byte. The message names the field, the code point and the position,
 * never the text.
 */
public final class UnprintableTextException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String field;
  private final int codePoint;
  private final int position;

  /**
   * Says which character of which field cannot be printed.
   *
   * @param field path of the field, such as {@code applicant.name}
   * @param codePoint the character
   * @param position index of the character in the text, in code points from 0
   */
  public UnprintableTextException(String field, int codePoint, int position) {
    super(
        String.format(
            Locale.ROOT,
            "No font at hand can print the character U+%04X at position %d of %s",
            codePoint,
            position + 1,
            field));
    this.field = field;
    this.codePoint = codePoint;
    this.position = position;
  }

  /** Path of the field, such as {@code applicant.name}. */
  public String field() {
    return field;
  }

  /** The character that has no glyph. */
  public int codePoint() {
    return codePoint;
  }

  /** Index of the character in its text, in code points from 0. */
  public int position() {
    return position;
  }
}
