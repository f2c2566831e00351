package io.github.minmome.pdf.internal.page;

/** Where a line of text stands between two edges, or against one point. */
public enum Align {
  /** Begins at the left. */
  LEFT(0),
  /** Stands in the middle. */
  CENTER(0.5),
  /** Ends at the right. */
  RIGHT(1);

  private final double share;

  Align(double share) {
    this.share = share;
  }

  /** How much of the free room lies to the left. */
  public double share() {
    return share;
  }
}
