package io.github.minmome.pdf.internal.handout;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.HandoutField;
import io.github.minmome.pdf.HandoutOptions;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.PaperTexts;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A handout being laid out: its sentences and values, and its sheets, each filled with the largest
 * type that fits. Not thread-safe.
 */
public final class HandoutPaper {
  /** Free space at the edges of every sheet in millimetres: printers print nothing there. */
  static final double MARGIN = 6;

  /** The smallest type of running text, in points. */
  static final double MIN_TEXT = 12;

  private static final double STEP = 0.25;

  private final HandoutOptions options;
  private final Leaflet leaflet;
  private final PaperTexts texts;
  private final Typefaces faces;
  private final GlyphPool pool;
  private final List<Canvas> canvases = new ArrayList<>();

  /** A handout without sheets yet. */
  public HandoutPaper(HandoutOptions options, Leaflet leaflet, Typefaces faces, GlyphPool pool) {
    this.options = options;
    this.leaflet = leaflet;
    this.faces = faces;
    this.pool = pool;
    this.texts =
        PaperTexts.load(HandoutPaper.class, options.handout().key() + ".tsv", options.language());
  }

  /** Returns the title of the document. */
  public String title() {
    return texts.text("metadata");
  }

  /** Returns the pages drawn. */
  public List<Page> pages() {
    return canvases.stream().map(Canvas::finish).toList();
  }

  /** Returns what the leaflet in the same language says: what to do, the centre, the advice. */
  LeafletContent content() {
    return leaflet.content();
  }

  /** Returns the leaflet in the same language for the same partner: its imprint and sources. */
  Leaflet leaflet() {
    return leaflet;
  }

  /** Returns a sentence of the paper with its {@code {names}} replaced: name, value … */
  Sentence sentence(String key, String... namesAndValues) {
    return texts.sentence(key, namesAndValues);
  }

  /** Returns a value, empty for a blank. */
  Optional<String> value(HandoutField field) {
    return options.value(field);
  }

  /**
   * Adds a sheet with one side.
   *
   * @param largest the largest type of running text, in points
   */
  void sheet(PageSize size, double largest, HandoutSide side) {
    cards(size, 1, 1, largest, side);
  }

  /**
   * Adds a sheet of equal cards, with lines to cut by.
   *
   * @param columns cards beside one another
   * @param rows cards below one another
   * @param largest the largest type of running text, in points
   * @throws UnprintableException if the text does not fit: only a partner's imprint or a value can
   *     be too long
   */
  void cards(PageSize size, int columns, int rows, double largest, HandoutSide side) {
    var cards = new Cards(size, columns, rows);
    double body = largest;
    while (!isFree(cards, side, body, 0)) {
      body -= STEP;
      if (body < MIN_TEXT) {
        throw new UnprintableException(List.of(Fit.problem("partner", MIN_TEXT)));
      }
    }
    double air = 0;
    for (double step = 4; step > 0.05; step /= 2) {
      air += isFree(cards, side, body, air + step) ? step : 0;
    }
    var canvas = new Canvas(size, faces, pool);
    canvases.add(canvas);
    var parts = new HandoutParts(this, canvas, body, air, cards.room());
    for (int i = 0; i < columns * rows; i++) {
      var frame = cards.frame(i);
      if (columns * rows == 1) {
        side.draw(parts, frame);
      } else {
        canvas.tagged(Tag.SECT, () -> side.draw(parts, frame));
      }
    }
    cards.cuts(canvas);
  }

  private boolean isFree(Cards cards, HandoutSide side, double body, double air) {
    var scratch = new Canvas(cards.size, faces, new GlyphPool());
    var frame = cards.frame(0);
    double bottom = side.draw(new HandoutParts(this, scratch, body, air, cards.room()), frame);
    return bottom <= frame.y() + cards.room() + 0.01;
  }

  /** Equal cards on a sheet. A card at an edge leaves the margin free, others leave less. */
  private record Cards(PageSize size, int columns, int rows) {
    private static final double PADDING = 4;

    double height() {
      return size.height() / rows;
    }

    /** How high the content of a card may be. */
    double room() {
      return rows == 1 ? size.height() - 2 * MARGIN : height() - 2 * PADDING;
    }

    Frame frame(int index) {
      double width = size.width() / columns;
      int row = index / columns;
      double least = MARGIN;
      double most = size.height() - MARGIN - room();
      double top = Math.min(most, Math.max(least, row * height() + PADDING));
      return new Frame(index % columns * width + MARGIN, top, width - 2 * MARGIN);
    }

    void cuts(Canvas canvas) {
      var cut = Stroke.of(0.2, Palette.LINE).dashed(2, 1.5);
      for (int column = 1; column < columns; column++) {
        double x = column * size.width() / columns;
        canvas.line(x, MARGIN, x, size.height() - MARGIN, cut);
      }
      for (int row = 1; row < rows; row++) {
        canvas.line(MARGIN, row * height(), size.width() - MARGIN, row * height(), cut);
      }
    }
  }
}
