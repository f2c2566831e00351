package io.github.minmome.pdf.internal.page;

/** Something that is drawn from a height down, as high as it needs to be. */
@FunctionalInterface
public interface Block {
  /** Draws it on a canvas in a frame; returns its lower edge. */
  double draw(Canvas canvas, Frame frame);
}
