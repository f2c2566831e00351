package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.pdf.internal.page.Block;
import java.util.List;

/** A side of a sheet. */
interface Side {
  /** Returns its parts from top to bottom, made for the sizes of a paper. */
  List<Block> blocks(LeafletPaper paper);
}
