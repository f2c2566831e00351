package io.github.minmome.campaign;

/**
 * What is known of the operators' hours from 29 December to 3 January (年末年始). No public source
 * states it, so the library's own answer is {@link #UNKNOWN}; who has asked the centre may set
 * another.
 *
 * @since 0.1.0
 */
public enum YearEnd {
  /** Not known: the ordinary rule is applied and every answer in those days is unconfirmed. */
  UNKNOWN,
  /**
   * Confirmed with the centre: operators answer on weekdays that are no national holiday, as ever.
   */
  AS_USUAL,
  /** Confirmed with the centre: no operator from 29 December to 3 January. */
  CLOSED
}
