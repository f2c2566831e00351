package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.pdf.internal.leaflet.Front.Smartphone;
import io.github.minmome.pdf.internal.leaflet.Front.Ways;
import io.github.minmome.pdf.internal.page.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The back of a sheet: what its front does not have.
 *
 * @param front the front
 * @param hasChart whether the chart
 * @param hasLandlineText whether the sentences on landlines, if the front lacks them
 * @param hasAllNotes whether all notes before applying; else the first alone if the front lacks it
 * @param smartphone how much of the smartphone's part
 */
record Back(
    Front front,
    boolean hasChart,
    boolean hasLandlineText,
    boolean hasAllNotes,
    Smartphone smartphone)
    implements Side {
  /** The backs, from most to least. */
  static List<Back> of(Front front, boolean hasChart, boolean isSmartphoneFirst) {
    if (isSmartphoneFirst) {
      return List.of(
          new Back(front, hasChart, true, true, Smartphone.ALL),
          new Back(front, hasChart, false, true, Smartphone.ALL),
          new Back(front, hasChart, false, false, Smartphone.ALL),
          new Back(front, hasChart, false, false, Smartphone.HEADING));
    }
    return List.of(
        new Back(front, hasChart, true, true, Smartphone.ALL),
        new Back(front, hasChart, true, true, Smartphone.HEADING),
        new Back(front, hasChart, false, true, Smartphone.HEADING),
        new Back(front, hasChart, false, true, Smartphone.NOTHING),
        new Back(front, hasChart, false, false, Smartphone.NOTHING));
  }

  @Override
  public List<Block> blocks(LeafletPaper paper) {
    var advice = new AdvicePart(paper);
    var blocks = new ArrayList<Block>();
    blocks.add(advice::backTitle);
    if (!front.closing().hasPartner && paper.leaflet().partner().isPresent()) {
      var closing = hasAllNotes ? Front.Closing.ALL : Front.Closing.COMPACT;
      blocks.add(new ClosingPart(paper, closing)::partnerBox);
    }
    boolean isPoliceLost = !hasAllNotes && !front.ways().hasPolice;
    if (!front.ways().hasHours || !front.ways().hasWeb || isPoliceLost) {
      var ways = hasAllNotes ? Ways.NO_POLICE : Ways.ALL;
      blocks.add(new LandlinePart(paper, false, ways)::waysBox);
    }
    if (hasChart) {
      paper.leaflet().chart().ifPresent(chart -> blocks.add(new ChartCard(paper, chart)));
    }
    if (hasLandlineText && !front.hasLandlineText()) {
      blocks.add(advice::landline);
    }
    if (hasAllNotes) {
      blocks.add(advice::notes);
    } else if (!front.hasNote() && !LandlinePart.hasNote(paper.content())) {
      blocks.add(advice::briefNote);
    }
    boolean isOnFront = paper.leaflet().isSmartphoneFirst() && front.smartphone() == Smartphone.ALL;
    if (!isOnFront && smartphone == Smartphone.ALL) {
      blocks.add(advice::smartphone);
    } else if (!isOnFront && smartphone == Smartphone.HEADING) {
      blocks.add(advice::smartphoneHeading);
    }
    if (!front.closing().hasSource) {
      blocks.add(new ClosingPart(paper, front.closing())::source);
    }
    return blocks;
  }
}
