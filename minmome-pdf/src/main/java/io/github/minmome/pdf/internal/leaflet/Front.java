package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.pdf.internal.page.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The front of a sheet: besides the title, what to do when the telephone rings, the centre's number
 * and the advice line, which all fronts have.
 *
 * @param why what follows what to do
 * @param smartphone how much of the smartphone's part
 * @param hasLandlineText whether the sentences below the landline's heading
 * @param ways which ways to apply besides the number and its code
 * @param hasNote whether the first note before applying
 * @param closing how much of the closing part
 */
record Front(
    Why why,
    Smartphone smartphone,
    boolean hasLandlineText,
    Ways ways,
    boolean hasNote,
    Closing closing)
    implements Side {
  /** What follows what to do. */
  enum Why {
    CHART,
    SENTENCES,
    /** Without the one that states a figure, which needs its source beside it. */
    SENTENCES_WITHOUT_FIGURE,
    NOTHING
  }

  /** How much of the smartphone's part. */
  enum Smartphone {
    ALL,
    SHORT,
    HEADING,
    NOTHING
  }

  /** The ways to apply. */
  enum Ways {
    ALL(true, true, true, true),
    NO_POLICE(true, true, false, true),
    HOURS(true, false, false, true),
    WEB(false, true, false, true),
    NOTHING(false, false, false, true),
    /** The address without a code, for displays that no telephone is held before. */
    ADDRESS(false, true, false, false),
    /** The number alone. */
    NUMBER(false, false, false, false);

    final boolean hasHours;
    final boolean hasWeb;
    final boolean hasPolice;
    final boolean hasCode;

    Ways(boolean hasHours, boolean hasWeb, boolean hasPolice, boolean hasCode) {
      this.hasHours = hasHours;
      this.hasWeb = hasWeb;
      this.hasPolice = hasPolice;
      this.hasCode = hasCode;
    }
  }

  /** How much of the closing part. */
  enum Closing {
    /** The partner with its heading, the search, the advice line, the source. */
    ALL(true, true),
    /** Without the partner's heading and the search beside it. */
    COMPACT(true, true),
    /** Without the source, too. */
    NO_SOURCE(true, false),
    /** The advice line alone. */
    ADVICE(false, false);

    final boolean hasPartner;
    final boolean hasSource;

    Closing(boolean hasPartner, boolean hasSource) {
      this.hasPartner = hasPartner;
      this.hasSource = hasSource;
    }
  }

  /** Returns the posters for long names. */
  static List<Front> ofShortPoster() {
    return List.of(
        new Front(Why.NOTHING, Smartphone.NOTHING, false, Ways.WEB, false, Closing.COMPACT),
        new Front(Why.NOTHING, Smartphone.NOTHING, false, Ways.NOTHING, false, Closing.COMPACT));
  }

  /** Returns the posters with a chart for long names. */
  static List<Front> ofShortPosterWithChart() {
    return List.of(
        new Front(Why.CHART, Smartphone.NOTHING, false, Ways.WEB, false, Closing.COMPACT),
        new Front(Why.CHART, Smartphone.NOTHING, false, Ways.NOTHING, false, Closing.COMPACT));
  }

  /** Returns the fronts of the leaflet, from most to least; its back has the rest. */
  static List<Front> ofLeaflet() {
    return List.of(
        new Front(Why.SENTENCES, Smartphone.ALL, true, Ways.ALL, false, Closing.ALL),
        new Front(Why.SENTENCES, Smartphone.SHORT, false, Ways.ALL, false, Closing.ALL),
        new Front(Why.NOTHING, Smartphone.SHORT, false, Ways.ALL, false, Closing.ALL),
        new Front(Why.NOTHING, Smartphone.HEADING, false, Ways.ALL, false, Closing.COMPACT));
  }

  /** Returns the fronts of the leaflet for partners with long names. */
  static List<Front> ofLeafletWithoutPartner() {
    return List.of(
        new Front(Why.NOTHING, Smartphone.SHORT, false, Ways.ALL, false, Closing.ADVICE),
        new Front(Why.NOTHING, Smartphone.HEADING, false, Ways.ALL, false, Closing.ADVICE));
  }

  /** Returns the posters with a chart, from most to least. */
  static List<Front> ofPosterWithChart() {
    return List.of(
        new Front(Why.CHART, Smartphone.HEADING, false, Ways.ALL, true, Closing.ALL),
        new Front(Why.CHART, Smartphone.HEADING, false, Ways.NO_POLICE, true, Closing.COMPACT),
        new Front(Why.CHART, Smartphone.HEADING, false, Ways.NO_POLICE, false, Closing.COMPACT),
        new Front(Why.CHART, Smartphone.NOTHING, false, Ways.NO_POLICE, false, Closing.COMPACT));
  }

  /** Returns the posters without a chart, from most to least. */
  static List<Front> ofPoster() {
    return List.of(
        new Front(Why.SENTENCES, Smartphone.HEADING, false, Ways.ALL, true, Closing.ALL),
        new Front(Why.NOTHING, Smartphone.HEADING, false, Ways.ALL, true, Closing.ALL),
        new Front(Why.NOTHING, Smartphone.HEADING, false, Ways.ALL, true, Closing.COMPACT),
        new Front(Why.NOTHING, Smartphone.HEADING, false, Ways.NO_POLICE, true, Closing.COMPACT),
        new Front(Why.NOTHING, Smartphone.NOTHING, false, Ways.NO_POLICE, true, Closing.COMPACT),
        new Front(Why.NOTHING, Smartphone.NOTHING, false, Ways.NO_POLICE, false, Closing.COMPACT));
  }

  /** Returns the cards, from most to least; their backs have the rest. */
  static List<Front> ofCard() {
    return List.of(
        new Front(Why.NOTHING, Smartphone.NOTHING, false, Ways.ALL, true, Closing.ALL),
        new Front(Why.NOTHING, Smartphone.NOTHING, false, Ways.NO_POLICE, true, Closing.COMPACT),
        new Front(Why.NOTHING, Smartphone.NOTHING, false, Ways.NO_POLICE, true, Closing.NO_SOURCE),
        new Front(Why.NOTHING, Smartphone.NOTHING, false, Ways.HOURS, false, Closing.NO_SOURCE),
        new Front(Why.NOTHING, Smartphone.NOTHING, false, Ways.NOTHING, false, Closing.NO_SOURCE));
  }

  /** Returns the cards for partners with long names. */
  static List<Front> ofCardWithoutPartner() {
    return List.of(
        new Front(Why.NOTHING, Smartphone.NOTHING, false, Ways.HOURS, false, Closing.ADVICE),
        new Front(Why.NOTHING, Smartphone.NOTHING, false, Ways.NOTHING, false, Closing.ADVICE));
  }

  @Override
  public List<Block> blocks(LeafletPaper paper) {
    var advice = new AdvicePart(paper);
    var blocks = new ArrayList<Block>();
    blocks.add(new WarningPart(paper, why, closing == Closing.ALL));
    boolean isFirst = paper.leaflet().isSmartphoneFirst();
    if (isFirst) {
      blocks.add((canvas, frame) -> advice.first(canvas, frame, smartphone));
    }
    blocks.add(new LandlinePart(paper, hasLandlineText, ways));
    boolean isNoteAbove = LandlinePart.hasNote(paper.content());
    boolean hasSmartphone = !isFirst && smartphone == Smartphone.HEADING && !isNoteAbove;
    if (hasNote && hasSmartphone) {
      blocks.add(advice::noteAndSmartphone);
    } else if (hasNote && !isNoteAbove) {
      blocks.add(advice::briefNote);
    } else if (!isFirst && smartphone == Smartphone.HEADING && paper.isPoster()) {
      blocks.add(advice::smartphoneHeading);
    }
    blocks.add(new ClosingPart(paper, closing));
    return blocks;
  }
}
