package io.github.minmome.phone;

/**
 * What MIC's 電気通信番号指定状況 shows of a number's block, as of {@link NumberingPlan#asOf()}.
 *
 * <p>Only {@link #UNDESIGNATED} blocks whose exchange begins 0 or 1 can never exist; every other
 * undesignated block may have been designated since.
 *
 * @since 0.1.0
 */
public enum Designation {
  /** 使用中. */
  IN_USE,
  /** 未使用: designated to a carrier, not yet used. */
  DESIGNATED_UNUSED,
  /** 使用不可. */
  UNAVAILABLE,
  /** 指定済み: designated to a carrier; the list of the kind does not include whether it is used. */
  DESIGNATED,
  /** No such block in the table. */
  UNDESIGNATED,
  /**
   * The kind has no complete table of blocks and this one is not in it, or the number is not
   * Japanese.
   */
  NOT_CHECKED
}
