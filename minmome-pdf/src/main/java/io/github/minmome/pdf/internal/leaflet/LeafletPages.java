package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.pdf.LeafletOptions.Variant;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Picture;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sets the parts on a sheet: in the largest type in which all of them fit, with what room is left
 * shared out between them.
 */
public final class LeafletPages {
  private static final double STEP = 0.25;

  /** How much smaller than designed what is seen from afar may become. */
  private static final double MIN_DISPLAY = 0.46;

  /** From which size on nothing is left out to make what is seen from afar larger. */
  private static final double GOOD_DISPLAY = 0.84;

  /** How much smaller it may become for a chart that was asked for. */
  private static final double CHART_DISPLAY = 0.64;

  private static final int CHOICES_WITH_CHART = 3;

  private final Leaflet leaflet;
  private final @Nullable Picture logo;
  private final Typefaces faces;
  private final LeafletInk ink;

  /** The pages of a leaflet. */
  public LeafletPages(Leaflet leaflet, @Nullable Picture logo, LeafletInk ink, Typefaces faces) {
    this.leaflet = leaflet;
    this.logo = logo;
    this.ink = ink;
    this.faces = faces;
  }

  /** What a sheet holds, from top to bottom, made for its sizes. */
  private interface Parts extends Function<LeafletPaper, List<Block>> {}

  /**
   * A sheet to fill.
   *
   * @param margin free space at its edges
   * @param least the least type size of running text in points
   * @param good the type size at which what is seen from afar has precedence
   * @param most the largest
   * @param isPoster whether it is read from afar
   */
  private record Sheet(
      PageSize size, double margin, double least, double good, double most, boolean isPoster) {
    double scale() {
      return size.width() / PageSize.A4.width();
    }
  }

  // ---- the variants

  /** The pages of a variant. */
  public List<Page> pages(Variant variant, GlyphPool pool) {
    return switch (variant) {
      case A4 -> a4(pool);
      case POSTER_A4 -> poster(sheet(PageSize.A4, 8), pool);
      case POSTER -> poster(sheet(PageSize.A3, 11.3), pool);
      case COUNTER -> counter(pool);
    };
  }

  /** A page of A4, or both sides of it where one is not enough. */
  private List<Page> a4(GlyphPool pool) {
    boolean isOlder = leaflet.content().audience() == Audience.OLDER;
    double least = isOlder ? 16 : 12;
    var sheet = new Sheet(PageSize.A4, 8, least, isOlder ? 16 : 13, isOlder ? 19 : 16, false);
    var fronts = fronts();
    var front = firstThatFits(sheet, fronts);
    boolean isBrief = fronts.indexOf(front) > 0;
    var backSheet = new Sheet(PageSize.A4, 10, least, least, least + 3.5, false);
    var backs =
        List.<Parts>of(
            paper -> back(paper, isBrief, hasChart()), paper -> back(paper, isBrief, false));
    var sides = new ArrayList<>(pages(sheet, front, pool));
    sides.addAll(pages(backSheet, firstThatFits(backSheet, backs), pool));
    return sides;
  }

  /** What the front holds, from most to least; what it cannot hold is on the back. */
  private List<Parts> fronts() {
    return List.of(
        paper -> front(paper, false, false),
        paper -> front(paper, false, true),
        paper -> front(paper, true, true));
  }

  private List<Block> front(LeafletPaper paper, boolean isBriefWarning, boolean isBriefLandline) {
    var advice = new AdvicePart(paper);
    var blocks = new ArrayList<Block>();
    blocks.add(new WarningPart(paper, false, isBriefWarning, false));
    if (leaflet.isSmartphoneFirst()) {
      blocks.add(isBriefLandline ? advice::shortSmartphone : advice::smartphone);
    }
    blocks.add(new LandlinePart(paper, isBriefLandline, false));
    blocks.add(new ClosingPart(paper, false));
    return blocks;
  }

  private List<Block> back(LeafletPaper paper, boolean isFrontBrief, boolean hasChart) {
    var advice = new AdvicePart(paper);
    var blocks = new ArrayList<Block>();
    blocks.add(advice::backTitle);
    if (hasChart) {
      leaflet.chart().ifPresent(chart -> blocks.add(new ChartCard(paper, chart)));
    }
    if (isFrontBrief) {
      blocks.add(advice::landline);
    }
    blocks.add(advice::notes);
    if (!leaflet.isSmartphoneFirst() || isFrontBrief) {
      blocks.add(advice::smartphone);
    }
    return blocks;
  }

  /** A sheet of a poster; type for older people is larger. */
  private Sheet sheet(PageSize size, double margin) {
    boolean isOlder = leaflet.content().audience() == Audience.OLDER;
    double scale = size.width() / PageSize.A4.width();
    double least = isOlder ? Math.max(11, 16 * scale) : Math.max(11, 13 * scale);
    double good = isOlder ? Math.max(14, 17.5 * scale) : Math.max(11, 16 * scale);
    return new Sheet(size, margin, least, good, isOlder ? 21 * scale : good, true);
  }

  private List<Page> poster(Sheet sheet, GlyphPool pool) {
    return pages(sheet, posterParts(sheet), pool);
  }

  /** A chart for which figures were given has precedence over sentences. */
  private Parts posterParts(Sheet sheet) {
    var choices = choices();
    if (leaflet.isChartRequested() && hasChart()) {
      for (Parts parts : choices.subList(0, CHOICES_WITH_CHART)) {
        var fit = fit(sheet, parts);
        if (fit != null && fit.display() >= CHART_DISPLAY) {
          return parts;
        }
      }
    }
    return firstThatFits(sheet, choices);
  }

  /** Two counter cards of A5 on A4, with marks where to cut between them. */
  private List<Page> counter(GlyphPool pool) {
    var card = sheet(new PageSize(148.5, 210), 6);
    var parts = posterParts(card);
    var style = filled(card, parts);
    var size = PageSize.A4.turned();
    var canvas = new Canvas(size, faces, pool);
    for (int i = 0; i < 2; i++) {
      double left = i * card.size().width();
      canvas.tagged(Tag.SECT, () -> draw(canvas, card, style, left, parts));
    }
    double middle = card.size().width();
    var mark = Stroke.of(0.2, Palette.LINE);
    canvas.line(middle, 6, middle, 11, mark);
    canvas.line(middle, size.height() - 11, middle, size.height() - 6, mark);
    return List.of(canvas.finish());
  }

  /** Whether the chart is drawn: in easy Japanese its message is a sentence. */
  private boolean hasChart() {
    return leaflet.chart().isPresent() && leaflet.content().language() != LeafletLanguage.EASY_JA;
  }

  /** What a poster or a card holds, from most to least. */
  private List<Parts> choices() {
    var choices = new ArrayList<Parts>();
    for (boolean chart : hasChart() ? new boolean[] {true, false} : new boolean[] {false}) {
      choices.add(paper -> posterParts(paper, chart, false, true, false));
      choices.add(paper -> posterParts(paper, chart, true, true, false));
      choices.add(paper -> posterParts(paper, chart, true, false, false));
    }
    choices.add(paper -> posterParts(paper, false, true, false, true));
    return choices;
  }

  private List<Block> posterParts(
      LeafletPaper paper,
      boolean hasChart,
      boolean isBrief,
      boolean hasSmartphone,
      boolean isCompact) {
    var advice = new AdvicePart(paper);
    var blocks = new ArrayList<Block>();
    blocks.add(new WarningPart(paper, hasChart, isBrief, isCompact));
    if (leaflet.isSmartphoneFirst()) {
      blocks.add(
          isCompact ? advice::brief : isBrief ? advice::shortSmartphone : advice::smartphone);
    }
    blocks.add(new LandlinePart(paper, true, isCompact));
    if (!isCompact || !leaflet.isSmartphoneFirst()) {
      blocks.add(hasSmartphone && !leaflet.isSmartphoneFirst() ? advice::brief : advice::briefNote);
    }
    blocks.add(new ClosingPart(paper, isCompact));
    return blocks;
  }

  // ---- filling a sheet

  private Parts firstThatFits(Sheet sheet, List<Parts> choices) {
    for (double display = GOOD_DISPLAY; display >= MIN_DISPLAY - 0.001; display -= 0.06) {
      for (Parts parts : choices) {
        var fit = fit(sheet, parts);
        if (fit != null && fit.display() >= display - 0.001) {
          return parts;
        }
      }
    }
    return choices.get(choices.size() - 1);
  }

  private List<Page> pages(Sheet sheet, Parts parts, GlyphPool pool) {
    var canvas = new Canvas(sheet.size(), faces, pool);
    draw(canvas, sheet, filled(sheet, parts), 0, parts);
    return List.of(canvas.finish());
  }

  /** The largest sizes in which the parts fit; only a partner's imprint can be too long. */
  private LeafletStyle filled(Sheet sheet, Parts parts) {
    var fit = fit(sheet, parts);
    if (fit == null) {
      throw new UnprintableException(List.of(Fit.problem("partner", sheet.least())));
    }
    double air = 0;
    for (double step = sheet.scale() * 4; step > 0.05; step /= 2) {
      if (free(sheet, style(sheet, fit.display(), fit.body(), air + step), parts) >= 0) {
        air += step;
      }
    }
    return style(sheet, fit.display(), fit.body(), air);
  }

  private record Sizes(double display, double body) {}

  /**
   * What is seen from afar as large as it can be while running text is as large as it should be; or
   * while it is not too small.
   */
  private @Nullable Sizes fit(Sheet sheet, Parts parts) {
    for (double body : new double[] {sheet.good(), sheet.least()}) {
      for (double display = 1; display > MIN_DISPLAY - 0.001; display -= 0.04) {
        if (free(sheet, style(sheet, display, body, 0), parts) >= 0) {
          return new Sizes(display, largest(sheet, display, body, parts));
        }
      }
    }
    return null;
  }

  private double largest(Sheet sheet, double display, double fits, Parts parts) {
    double body = fits;
    while (body + STEP <= sheet.most()
        && free(sheet, style(sheet, display, body + STEP, 0), parts) >= 0) {
      body += STEP;
    }
    return body;
  }

  private LeafletStyle style(Sheet sheet, double display, double body, double air) {
    return new LeafletStyle(
        sheet.scale(), display, body, air, leaflet.content().language().typography(), ink);
  }

  private double free(Sheet sheet, LeafletStyle style, Parts parts) {
    var scratch = new Canvas(sheet.size(), faces, new GlyphPool());
    return sheet.size().height() - sheet.margin() - draw(scratch, sheet, style, 0, parts);
  }

  private double draw(Canvas canvas, Sheet sheet, LeafletStyle style, double left, Parts parts) {
    var paper = new LeafletPaper(leaflet, logo, style, sheet.isPoster());
    double width = sheet.size().width() - 2 * sheet.margin();
    double gap = style.mm(2.6) + style.air();
    double y = sheet.margin();
    double bottom = y;
    for (Block block : parts.apply(paper)) {
      bottom = block.draw(canvas, new Frame(left + sheet.margin(), y, width));
      y = bottom + gap;
    }
    return bottom;
  }
}
