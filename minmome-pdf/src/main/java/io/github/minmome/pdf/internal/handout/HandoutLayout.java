package io.github.minmome.pdf.internal.handout;

/** The layout of one kind of paper; its sentences are in the table of the paper's name. */
@FunctionalInterface
public interface HandoutLayout {
  /** Draws every sheet of the paper. */
  void draw(HandoutPaper paper);
}
