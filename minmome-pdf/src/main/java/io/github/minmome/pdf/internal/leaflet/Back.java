package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.Sentence;
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
 * @param notes how many notes before applying follow the first; with fewer than all, the first is
 *     in few words, and left out if the front has it
 * @param smartphone how much of the smartphone's part
 */
record Back(
    Front front, boolean hasChart, boolean hasLandlineText, int notes, Smartphone smartphone)
    implements Side {
  private static final int ALL_NOTES = Integer.MAX_VALUE;

  /** The backs, from most to least. */
  static List<Back> of(Front front, boolean hasChart, boolean isSmartphoneFirst) {
    var backs = new ArrayList<Back>();
    backs.add(new Back(front, hasChart, true, ALL_NOTES, Smartphone.ALL));
    if (!isSmartphoneFirst) {
      backs.add(new Back(front, hasChart, true, ALL_NOTES, Smartphone.HEADING));
      backs.add(new Back(front, hasChart, false, ALL_NOTES, Smartphone.HEADING));
    }
    var smartphone = isSmartphoneFirst ? Smartphone.ALL : Smartphone.NOTHING;
    backs.add(new Back(front, hasChart, false, ALL_NOTES, smartphone));
    for (int notes = 3; notes >= 0; notes--) {
      backs.add(new Back(front, hasChart, false, notes, smartphone));
    }
    if (isSmartphoneFirst) {
      backs.add(new Back(front, hasChart, false, 0, Smartphone.HEADING));
    }
    return List.copyOf(backs);
  }

  @Override
  public List<Block> blocks(LeafletPaper paper) {
    var advice = new AdvicePart(paper);
    boolean hasAllNotes = notes == ALL_NOTES;
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
    } else if (notes > 0) {
      blocks.add((canvas, frame) -> advice.notes(canvas, frame, fewNotes(paper.content())));
    } else if (!hasFirstNote(paper.content())) {
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

  private boolean hasFirstNote(LeafletContent content) {
    return front.hasNote() || LandlinePart.hasNote(content);
  }

  private List<Sentence> fewNotes(LeafletContent content) {
    var few = new ArrayList<Sentence>();
    if (!hasFirstNote(content)) {
      few.add(content.briefNote());
    }
    few.addAll(content.notes().sentences().subList(1, 1 + notes));
    return few;
  }
}
