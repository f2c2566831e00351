package io.github.minmome.phone;

/**
 * The form in which a number was written or shown.
 *
 * @since 0.1.0
 */
public enum DialForm {
  /** No form: a display word, a carrier's own service, or not a number. */
  NONE,
  /** With a plus and the calling code. */
  PLUS,
  /** 国際電話識別番号 010 and the calling code. */
  IDD_010,
  /** A carrier's code, 010 and the calling code. */
  CARRIER_IDD,
  /** A carrier's code and a domestic number. */
  CARRIER_DOMESTIC,
  /** The 00 of many countries and the calling code; not diallable in Japan. */
  FOREIGN_00,
  /** The calling code alone. */
  NO_PLUS,
  /** A domestic number with its leading 0. */
  TRUNK_0,
  /** A URI: {@code tel:} (RFC 3966), {@code sip:} or {@code sips:} (RFC 3261). */
  TEL_URI,
  /** A three-digit or # code, an SMS short code, a local number. */
  SHORT,
  /** A domestic number whose leading 0 is gone, as spreadsheets leave it. */
  LOST_ZERO
}
