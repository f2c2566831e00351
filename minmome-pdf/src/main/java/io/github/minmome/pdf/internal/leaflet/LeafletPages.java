package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.pdf.LeafletOptions.Variant;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Picture;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays the sides of a leaflet out: the leaflet and the cards have a front and a back, the posters a
 * front.
 */
public final class LeafletPages {
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

  /** Returns the pages of a variant. */
  public List<Page> pages(Variant variant, GlyphPool pool) {
    var audience = leaflet.content().audience();
    return switch (variant) {
      case A4 -> {
        var sheet = Sheet.leaflet(audience);
        var filling = filling(sheet);
        var front = filling.chosen(Front.ofLeaflet(), Front.ofLeafletWithoutPartner());
        yield bothSides(sheet, filling, front, false, pool);
      }
      case POSTER_A4 -> poster(Sheet.posterA4(audience), pool);
      case POSTER -> poster(Sheet.poster(audience), pool);
      case COUNTER -> {
        var sheet = Sheet.card(audience);
        var filling = filling(sheet);
        var front = filling.chosen(Front.ofCard(), Front.ofCardWithoutPartner());
        yield bothSides(sheet, filling, front, true, pool);
      }
    };
  }

  /** Returns a square picture for social networks. */
  public Page square(GlyphPool pool) {
    var sheet = Sheet.square();
    var filling = filling(sheet);
    return page(
        sheet,
        filling,
        filling.chosen(PictureSide.square(), PictureSide.shortSquare()),
        false,
        pool);
  }

  /** Returns a picture of 16:9 for signage, each half filled by itself. */
  public Page signage(GlyphPool pool) {
    var half = Sheet.signageHalf();
    var canvas =
        new Canvas(new PageSize(2 * half.size().width(), half.size().height()), faces, pool);
    double left = 0;
    for (var sides : List.of(PictureSide.warning(), PictureSide.centre())) {
      var filling = filling(half);
      var side = filling.chosen(sides);
      filling.draw(canvas, side, filling.filled(side), left);
      left += half.size().width();
    }
    return canvas.finish();
  }

  private SheetFilling filling(Sheet sheet) {
    return new SheetFilling(leaflet, logo, ink, faces, sheet);
  }

  /**
   * Returns whether a chart is drawn: if it was requested, or has space. In easy Japanese its
   * message is a sentence unless it was requested.
   */
  private boolean hasChart() {
    return leaflet.chart().isPresent()
        && (leaflet.isChartRequested() || leaflet.content().language() != LeafletLanguage.EASY_JA);
  }

  private List<Page> bothSides(
      Sheet sheet, SheetFilling filling, Front front, boolean isCard, GlyphPool pool) {
    var backFilling = filling(sheet.back());
    var back = backFilling.chosen(backs(front, backFilling));
    return List.of(
        page(sheet, filling, front, isCard, pool), page(sheet, backFilling, back, isCard, pool));
  }

  /** A requested chart has precedence over sentences; others are left out first. */
  private List<Back> backs(Front front, SheetFilling filling) {
    boolean isFirst = leaflet.isSmartphoneFirst();
    var without = Back.of(front, false, isFirst);
    if (!hasChart()) {
      return without;
    }
    var with = Back.of(front, true, isFirst);
    if (leaflet.isChartRequested() && with.stream().anyMatch(filling::canHold)) {
      return with;
    }
    var backs = new ArrayList<>(with.stream().filter(Back::isWhole).toList());
    backs.addAll(without);
    return backs;
  }

  private List<Page> poster(Sheet sheet, GlyphPool pool) {
    var filling = filling(sheet);
    return List.of(page(sheet, filling, posterFront(filling), false, pool));
  }

  private Front posterFront(SheetFilling filling) {
    var fronts = new ArrayList<>(Front.ofPoster());
    if (hasChart()) {
      var withChart = Front.ofPosterWithChart();
      if (leaflet.isChartRequested()) {
        var front = filling.chosen(withChart, Front.ofShortPosterWithChart());
        if (filling.canHold(front)) {
          return front;
        }
      }
      fronts.add(0, withChart.get(0));
    }
    return filling.chosen(fronts, Front.ofShortPoster());
  }

  private Page page(Sheet sheet, SheetFilling filling, Side side, boolean isCard, GlyphPool pool) {
    var style = filling.filled(side);
    if (!isCard) {
      var canvas = new Canvas(sheet.size(), faces, pool);
      filling.draw(canvas, side, style, 0);
      return canvas.finish();
    }
    return cards(sheet, filling, side, style, pool);
  }

  /** Two equal cards of A5 on A4, with marks where to cut between them. */
  private Page cards(
      Sheet sheet, SheetFilling filling, Side side, LeafletStyle style, GlyphPool pool) {
    var size = PageSize.A4.turned();
    var canvas = new Canvas(size, faces, pool);
    double middle = sheet.size().width();
    for (double left : new double[] {0, middle}) {
      canvas.tagged(Tag.SECT, () -> filling.draw(canvas, side, style, left));
    }
    var mark = Stroke.of(0.2, Palette.LINE);
    canvas.line(middle, 6.5, middle, 11, mark);
    canvas.line(middle, size.height() - 11, middle, size.height() - 6.5, mark);
    return canvas.finish();
  }
}
