package io.github.minmome.pdf.internal.page;

/** Where a line of text is between two edges, or against one point. */
public enum Align {
  /** Begins at the left. */
  LEFT(0),
  /** In the middle. */
  CENTER(0.5),
  /** Ends at the right. */
  RIGHT(1);

  private final double share;

  Align(double share) {
    this.share = share;
  }

  /** Returns the share of the free width that is left of the line. */
  public double share() {
    return share;
  }
}
