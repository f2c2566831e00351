package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.pdf.internal.leaflet.Front.Closing;
import io.github.minmome.pdf.internal.leaflet.Front.Ways;
import io.github.minmome.pdf.internal.leaflet.Front.Why;
import io.github.minmome.pdf.internal.page.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture for screens or a half of one: what to do when the telephone rings; the centre's number,
 * the partner and the advice line.
 *
 * @param why what follows what to do; null for a half without it
 * @param ways the ways to apply besides the number; null for a half without the number
 */
record PictureSide(@Nullable Why why, @Nullable Ways ways) implements Side {
  /** Returns the square picture. */
  static List<PictureSide> square() {
    return List.of(new PictureSide(Why.NOTHING, Ways.ADDRESS));
  }

  /** Returns the square picture for partners with long names. */
  static List<PictureSide> shortSquare() {
    return List.of(new PictureSide(Why.NOTHING, Ways.NUMBER));
  }

  /** Returns the left halves of wide pictures, from most to least. */
  static List<PictureSide> warning() {
    return List.of(
        new PictureSide(Why.SENTENCES_WITHOUT_FIGURE, null), new PictureSide(Why.NOTHING, null));
  }

  /** Returns the right halves of wide pictures, from most to least. */
  static List<PictureSide> centre() {
    return List.of(
        new PictureSide(null, Ways.ALL),
        new PictureSide(null, Ways.NO_POLICE),
        new PictureSide(null, Ways.WEB),
        new PictureSide(null, Ways.NOTHING),
        new PictureSide(null, Ways.ADDRESS));
  }

  @Override
  public List<Block> blocks(LeafletPaper paper) {
    var blocks = new ArrayList<Block>();
    if (why != null) {
      blocks.add(new WarningPart(paper, why, false));
    }
    if (ways != null) {
      blocks.add(new LandlinePart(paper, false, ways));
      blocks.add(new ClosingPart(paper, Closing.NO_SOURCE));
    }
    return blocks;
  }
}
