package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Picture;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills one sheet: chooses among sides, finds the largest sizes in which a side fits, and shares
 * the free space between its parts. Not thread-safe.
 */
final class SheetFilling {
  private static final double STEP = 0.25;

  /** How much smaller than designed what is seen from afar may become. */
  private static final double MIN_DISPLAY = 0.46;

  private static final double DISPLAY_STEP = 0.04;

  private final Leaflet leaflet;
  private final @Nullable Picture logo;
  private final LeafletInk ink;
  private final Sheet sheet;
  private final Canvas scratch;
  private final Map<Side, Optional<Sizes>> fits = new HashMap<>();

  /** A sheet to fill. */
  SheetFilling(
      Leaflet leaflet, @Nullable Picture logo, LeafletInk ink, Typefaces faces, Sheet sheet) {
    this.leaflet = leaflet;
    this.logo = logo;
    this.scratch = Canvas.measuring(sheet.size(), faces);
    this.ink = ink;
    this.sheet = sheet;
  }

  private record Sizes(double display, double body) {}

  /** Returns one of the sides, or of others if none of them fits. */
  <T extends Side> T chosen(List<T> sides, List<T> others) {
    return chosen(sides.stream().anyMatch(this::canHold) ? sides : others);
  }

  /**
   * Returns the first side in which what is seen from afar is large; if there is none, it may be
   * smaller, step by step. The last one if none fits.
   */
  <T extends Side> T chosen(List<T> sides) {
    for (double display = sheet.seen(); display >= MIN_DISPLAY - 0.001; display -= 0.06) {
      for (T side : sides) {
        var fit = fit(side);
        if (fit.isPresent() && fit.get().display() >= display - 0.001) {
          return side;
        }
      }
    }
    return sides.get(sides.size() - 1);
  }

  /** Returns whether a side fits. */
  boolean canHold(Side side) {
    return fit(side).isPresent();
  }

  /**
   * Returns the largest sizes in which a side fits.
   *
   * @throws UnprintableException if it does not fit: only a partner's imprint can be too long
   */
  LeafletStyle filled(Side side) {
    var fit =
        fit(side)
            .orElseThrow(
                () ->
                    new UnprintableException(List.of(Fit.problem("partner.name", sheet.least()))));
    double air = 0;
    for (double step = sheet.scale() * 6; step > 0.05; step /= 2) {
      if (isFree(style(fit.display(), fit.body(), air + step), side)) {
        air += step;
      }
    }
    return style(fit.display(), fit.body(), air);
  }

  /** Draws a side with its left edge there. */
  void draw(Canvas canvas, Side side, LeafletStyle style, double left) {
    bottom(canvas, side, style, left);
  }

  private Optional<Sizes> fit(Side side) {
    return fits.computeIfAbsent(side, this::searched);
  }

  /**
   * Returns what is seen from afar as large as it can be while running text is as large as it
   * should be; or while it is not too small.
   */
  private Optional<Sizes> searched(Side side) {
    if (!isFree(style(MIN_DISPLAY, sheet.least(), 0), side)) {
      return Optional.empty();
    }
    for (double body : new double[] {sheet.good(), sheet.least()}) {
      for (double display = 1; display > MIN_DISPLAY - 0.001; display -= DISPLAY_STEP) {
        if (isFree(style(display, body, 0), side)) {
          return Optional.of(new Sizes(display, largest(display, body, side)));
        }
      }
    }
    return Optional.of(new Sizes(MIN_DISPLAY, sheet.least()));
  }

  private double largest(double display, double fits, Side side) {
    double body = fits;
    while (body + STEP <= sheet.most() && isFree(style(display, body + STEP, 0), side)) {
      body += STEP;
    }
    return body;
  }

  private LeafletStyle style(double display, double body, double air) {
    return new LeafletStyle(
        sheet.scale(),
        display,
        body,
        sheet.least(),
        air,
        leaflet.content().language().typography(),
        ink);
  }

  private boolean isFree(LeafletStyle style, Side side) {
    return bottom(scratch, side, style, 0) <= sheet.size().height() - sheet.margin();
  }

  private double bottom(Canvas canvas, Side side, LeafletStyle style, double left) {
    var paper = new LeafletPaper(leaflet, logo, style, sheet.isPoster());
    double width = sheet.size().width() - 2 * sheet.margin();
    double gap = style.mm(2.6) + style.air();
    double y = sheet.margin();
    double bottom = y;
    for (Block block : side.blocks(paper)) {
      bottom = block.draw(canvas, new Frame(left + sheet.margin(), y, width));
      y = bottom + gap;
    }
    return bottom;
  }
}
