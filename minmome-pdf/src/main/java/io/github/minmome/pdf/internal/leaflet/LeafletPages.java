package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.leaflet.LeafletParts.Part;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Picture;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets the parts on a sheet: in the largest type in which all of them fit, with what room is left
 * shared out between them.
 */
public final class LeafletPages {
  private static final double STEP = 0.25;

  private final Leaflet leaflet;
  private final @Nullable Picture logo;
  private final Typefaces faces;

  /** The pages of a leaflet. */
  public LeafletPages(Leaflet leaflet, @Nullable Picture logo, Typefaces faces) {
    this.leaflet = leaflet;
    this.logo = logo;
    this.faces = faces;
  }

  /** A page of A4, or both sides of it where one is not enough for 12 points. */
  public List<Page> a4(GlyphPool pool) {
    boolean isYoung = leaflet.content().audience() == Audience.YOUNG;
    Part both =
        (on, x, y, width) -> {
          double column = (width - 4) * 0.56;
          return Math.max(
              on.notes(x, y, column), on.smartphone(x + column + 4, y, width - column - 4));
        };
    Part landline = (on, x, y, width) -> on.landline(x, y, width, 33, false);
    Part closing = (on, x, y, width) -> on.closing(x, y, width, 22, false);
    var sheet = new Sheet(PageSize.A4, 10, 12, 18, 0.8, false);
    var one =
        isYoung
            ? List.<Part>of(
                LeafletParts::warning,
                LeafletParts::chart,
                LeafletParts::smartphone,
                landline,
                LeafletParts::notes,
                closing,
                LeafletParts::partner)
            : List.of(
                LeafletParts::warning,
                LeafletParts::chart,
                landline,
                both,
                closing,
                LeafletParts::partner);
    if (largest(sheet, one) > 0) {
      return pages(sheet, one, pool);
    }
    var front = new ArrayList<Part>(List.of(LeafletParts::warning, landline, closing));
    front.add(LeafletParts::partner);
    var back = new ArrayList<Part>(List.of(LeafletParts::chart, LeafletParts::notes));
    front.add(1, LeafletParts::smartphone);
    if (!isYoung || largest(sheet, front) == 0) {
      back.add(front.remove(1));
    }
    var sides = new ArrayList<>(pages(sheet, front, pool));
    sides.addAll(pages(sheet, back, pool));
    return sides;
  }

  /** A poster of A3: as much as the least size of 28 points lets it hold. */
  public List<Page> poster(GlyphPool pool) {
    var sheet = new Sheet(PageSize.A3, 13, 28, 44, 0.58, true);
    return pages(sheet, firstThatFits(sheet, choices(52, 34)), pool);
  }

  /** What a sheet holds that is read from afar or is small, from most to least. */
  private List<List<Part>> choices(double largeCode, double smallCode) {
    Part warning = LeafletParts::warning;
    Part chart = LeafletParts::chart;
    Part smartphone = LeafletParts::smartphone;
    Part landline = (on, x, y, width) -> on.landline(x, y, width, largeCode, false);
    Part briefLandline = (on, x, y, width) -> on.landline(x, y, width, largeCode, true);
    Part closing = (on, x, y, width) -> on.closing(x, y, width, smallCode, false);
    Part briefClosing = (on, x, y, width) -> on.closing(x, y, width, smallCode, true);
    Part partner = LeafletParts::partner;
    Part briefWarning = LeafletParts::briefWarning;
    return List.of(
        List.of(warning, chart, landline, smartphone, closing, partner),
        List.of(warning, landline, smartphone, closing, partner),
        List.of(warning, briefLandline, smartphone, closing, partner),
        List.of(warning, briefLandline, smartphone, briefClosing, partner),
        List.of(warning, landline, briefClosing, partner),
        List.of(warning, briefLandline, briefClosing, partner),
        List.of(briefWarning, briefLandline, briefClosing, partner));
  }

  /** Two counter cards of A5 on A4, with marks where to cut between them. */
  public List<Page> counter(GlyphPool pool) {
    var card = new Sheet(new PageSize(148.5, 210), 7, 12, 18, 1, true);
    var choices = choices(27, 21);
    var parts = firstThatFits(card, choices);
    var style = card.style(requireFit(card, parts), leaflet);
    double free = free(card, style, parts);
    var size = PageSize.A4.turned();
    var canvas = new Canvas(size, faces, pool);
    for (int i = 0; i < 2; i++) {
      double left = i * card.size().width();
      canvas.tagged(
          Tag.SECT, () -> draw(on(canvas, size, style), card, left, gap(free, parts), parts));
    }
    double middle = card.size().width();
    var mark = Stroke.of(0.2);
    for (double x : new double[] {0, middle, size.width()}) {
      canvas.line(x, 0, x, 5, x == middle ? Stroke.of(0.2, Color.WHITE) : mark);
      canvas.line(x, size.height() - 5, x, size.height(), mark);
    }
    canvas.line(
        middle, 5, middle, size.height() - 5, Stroke.of(0.15, LeafletStyle.GREY).dashed(1, 3));
    return List.of(canvas.finish());
  }

  private List<Part> firstThatFits(Sheet sheet, List<List<Part>> choices) {
    return choices.stream()
        .filter(parts -> largest(sheet, parts) > 0)
        .findFirst()
        .orElse(choices.get(choices.size() - 1));
  }

  /** The largest type size in which the parts fit; only a partner's imprint can be too long. */
  private double requireFit(Sheet sheet, List<Part> parts) {
    double body = largest(sheet, parts);
    if (body == 0) {
      throw new UnprintableException(List.of(Fit.problem("partner", sheet.least())));
    }
    return body;
  }

  /**
   * A sheet to fill.
   *
   * @param least the least type size of running text
   * @param most the largest
   * @param fine the type size of sources as a share of that of running text
   * @param isBrief whether a line for the audience takes the place of the subtitle
   */
  private record Sheet(
      PageSize size, double margin, double least, double most, double fine, boolean isBrief) {
    LeafletStyle style(double body, Leaflet leaflet) {
      return LeafletStyle.of(body, Math.max(12, body * fine), leaflet.content().language());
    }
  }

  private List<Page> pages(Sheet sheet, List<Part> parts, GlyphPool pool) {
    var style = sheet.style(requireFit(sheet, parts), leaflet);
    var canvas = new Canvas(sheet.size(), faces, pool);
    draw(on(canvas, sheet.size(), style), sheet, 0, gap(free(sheet, style, parts), parts), parts);
    return List.of(canvas.finish());
  }

  private static double gap(double free, List<Part> parts) {
    return Math.min(free / parts.size(), 8);
  }

  /** The largest type size of running text in which the parts fit, 0 if none does. */
  private double largest(Sheet sheet, List<Part> parts) {
    int fits = -1;
    int fails = (int) Math.round((sheet.most() - sheet.least()) / STEP) + 1;
    while (fails - fits > 1) {
      int middle = fits < 0 ? 0 : (fits + fails) / 2;
      double body = sheet.least() + middle * STEP;
      if (free(sheet, sheet.style(body, leaflet), parts) >= 0) {
        fits = middle;
      } else if (middle == 0) {
        return 0;
      } else {
        fails = middle;
      }
    }
    return sheet.least() + fits * STEP;
  }

  private double free(Sheet sheet, LeafletStyle style, List<Part> parts) {
    var scratch = on(new Canvas(sheet.size(), faces, new GlyphPool()), sheet.size(), style);
    return sheet.size().height() - sheet.margin() * 0.7 - draw(scratch, sheet, 0, 0, parts);
  }

  private LeafletParts on(Canvas canvas, PageSize size, LeafletStyle style) {
    return new LeafletParts(canvas, size, faces, style, leaflet, logo);
  }

  private static double draw(
      LeafletParts on, Sheet sheet, double left, double extra, List<Part> parts) {
    double y = on.header(left, sheet.size().width(), sheet.margin(), sheet.isBrief());
    for (Part part : parts) {
      double top = y + on.style.gap(0.45) + extra;
      double bottom =
          part.draw(on, left + sheet.margin(), top, sheet.size().width() - 2 * sheet.margin());
      y = bottom == top ? y : bottom;
    }
    return y;
  }
}
