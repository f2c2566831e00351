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
 * @param hasReasons whether the sentences on calls, if the front lacks them
 * @param hasLandlineText whether the sentences on landlines, if the front lacks them
 * @param notes how many notes before applying follow the first; with fewer than all, the first is
 *     in few words, and left out if the front has it
 * @param smartphone how much of the smartphone's part: all, or without the steps, or its heading
 */
record Back(
    Front front,
    boolean hasChart,
    boolean hasReasons,
    boolean hasLandlineText,
    int notes,
    Smartphone smartphone)
    implements Side {
  private static final int ALL_NOTES = Integer.MAX_VALUE;

  /** Returns the backs, from most to least. */
  static List<Back> of(Front front, boolean hasChart, boolean isSmartphoneFirst) {
    var backs = new ArrayList<Back>();
    backs.add(new Back(front, hasChart, true, true, ALL_NOTES, Smartphone.ALL));
    backs.add(new Back(front, hasChart, false, true, ALL_NOTES, Smartphone.ALL));
    if (isSmartphoneFirst) {
      backs.add(new Back(front, hasChart, true, true, ALL_NOTES, Smartphone.SHORT));
      backs.add(new Back(front, hasChart, false, true, ALL_NOTES, Smartphone.SHORT));
    } else {
      backs.add(new Back(front, hasChart, false, true, ALL_NOTES, Smartphone.HEADING));
      backs.add(new Back(front, hasChart, false, false, ALL_NOTES, Smartphone.HEADING));
    }
    var smartphone = isSmartphoneFirst ? Smartphone.SHORT : Smartphone.NOTHING;
    backs.add(new Back(front, hasChart, false, false, ALL_NOTES, smartphone));
    for (int notes = 3; notes >= 0; notes--) {
      backs.add(new Back(front, hasChart, false, false, notes, smartphone));
    }
    if (isSmartphoneFirst) {
      backs.add(new Back(front, hasChart, false, false, 0, Smartphone.HEADING));
    }
    return List.copyOf(backs);
  }

  /** Returns whether all notes and all sentences are on the sheet, except steps and reasons. */
  boolean isWhole() {
    return hasLandlineText
        && notes == ALL_NOTES
        && (smartphone == Smartphone.ALL || smartphone == Smartphone.SHORT);
  }

  @Override
  public List<Block> blocks(LeafletPaper paper) {
    var advice = new AdvicePart(paper);
    boolean hasAllNotes = notes == ALL_NOTES;
    var blocks = new ArrayList<Block>();
    blocks.add(advice::backTitle);
    if (hasReasons && front.why() == Front.Why.NOTHING) {
      blocks.add(advice::reasons);
    }
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
    var sentences = sentences(paper.content(), isOnFront);
    if (smartphone == Smartphone.HEADING && !isOnFront) {
      blocks.add(advice::smartphoneHeading);
    } else if (!sentences.isEmpty()) {
      blocks.add((canvas, frame) -> advice.smartphone(canvas, frame, sentences));
    }
    if (!front.closing().hasSource) {
      blocks.add(new ClosingPart(paper, front.closing())::source);
    }
    return blocks;
  }

  /** Returns the sentences on smartphones that are not on the front. */
  private List<Sentence> sentences(LeafletContent content, boolean isOnFront) {
    return switch (smartphone) {
      case ALL -> isOnFront ? content.smartphoneSteps() : content.smartphone().sentences();
      case SHORT -> isOnFront ? List.of() : content.smartphoneAdvice();
      case HEADING, NOTHING -> List.of();
    };
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
