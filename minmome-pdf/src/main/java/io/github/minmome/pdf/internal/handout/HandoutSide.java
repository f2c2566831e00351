package io.github.minmome.pdf.internal.handout;

import io.github.minmome.pdf.internal.page.Frame;

/** A side of a sheet, or of each of the equal cards on it. */
@FunctionalInterface
interface HandoutSide {
  /** Draws it in a frame; returns its lower edge. */
  double draw(HandoutParts parts, Frame frame);
}
