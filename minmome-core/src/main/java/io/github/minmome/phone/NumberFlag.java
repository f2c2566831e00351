package io.github.minmome.phone;

/**
 * What is worth knowing of a number beside its kind; a flag never changes the kind.
 *
 * <p>Flags may be added in a minor version.
 *
 * @since 0.1.0
 */
public enum NumberFlag {
  /** Japan's own calling code 81 was written. */
  PLUS_81,
  /** A trunk 0 stood after the calling code and was dropped. */
  STRAY_TRUNK_ZERO,
  /** The last four digits are 0110, as those of police stations. */
  ENDS_0110,
  /** ITU-T has not assigned the calling code. */
  UNASSIGNED_CC,
  /** No number of this calling code has this length. */
  LENGTH_VIOLATION,
  /** A North American area code of the form N11: a service code, never an area. */
  NANP_N11,
  /** A North American exchange that begins 0 or 1. */
  NANP_NXX_INVALID,
  /** More than one reading fits; the context chose. */
  AMBIGUOUS,
  /** An extension followed and was set aside. */
  EXTENSION,
  /** 184 stood before the number: caller ID withheld. */
  CALLER_ID_BLOCK,
  /** 186 stood before the number: caller ID shown. */
  CALLER_ID_SHOW,
  /** A carrier's code stood before the number. */
  CARRIER_PREFIX,
  /** 0 for an outside line (外線発信) stood before the number and was set aside. */
  OUTSIDE_LINE,
  /** Bidirectional or zero-width marks were in the text. */
  BIDI_CONTROL,
  /** Full-width characters were in the text. */
  FULLWIDTH,
  /** Kanji numerals were in the text. */
  KANJI,
  /** Letters that belong to no number were in the text. */
  LETTERS
}
