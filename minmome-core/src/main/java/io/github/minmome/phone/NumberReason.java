package io.github.minmome.phone;

/**
 * Why a text is {@link NumberKind#INVALID} or {@link NumberKind#UNKNOWN}.
 *
 * @since 0.1.0
 */
public enum NumberReason {
  /** Nothing to explain, or the designation explains it. */
  NONE,
  /** Digits are missing. */
  TOO_SHORT,
  /** More digits than any number of its kind. */
  TOO_LONG,
  /** No such 市外局番. */
  BAD_AREA_CODE,
  /** A calling code cannot be this (none begins with 0). */
  BAD_COUNTRY_CODE,
  /** A control character is in the text. */
  CONTROL_CHAR,
  /** Digits are hidden behind *, X, ○ … */
  MASKED,
  /** A spreadsheet's 8.19E+11: the digits are lost. */
  SCIENTIFIC,
  /** Two or more complete numbers in one text. */
  SEVERAL_NUMBERS,
  /** Letters or other characters that no number has. */
  NOT_A_NUMBER
}
