package io.github.minmome.pdf.internal.handout;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.LeafletLanguage;
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
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A handout being laid out: its sentences and values, and its sheets, each filled with the largest
 * type that fits. Not thread-safe.
 */
public final class HandoutPaper {
  /**
   * Free space at the edges of every sheet in millimetres, half of a frame's line included: 6 mm
   * stay white, where many printers print nothing.
   */
  static final double MARGIN = 6.4;

  /** The smallest type of running text, in points. */
  static final double MIN_TEXT = 12;

  private static final double STEP = 0.25;

  private final HandoutOptions options;
  private final Leaflet leaflet;
  private final PaperTexts texts;
  private final PaperTexts common;
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
    this.common = PaperTexts.load(HandoutPaper.class, "parts.tsv", options.language());
  }

  /** Returns the title of the document. */
  public String title() {
    return texts.text("metadata");
  }

  /** Returns the pages drawn. */
  public List<Page> pages() {
    return canvases.stream().map(Canvas::finish).toList();
  }

  /**
   * Returns the content of the leaflet in the same language: what to do, the centre, the advice.
   */
  LeafletContent content() {
    return leaflet.content();
  }

  /** Returns the leaflet in the same language for the same partner: its imprint and sources. */
  Leaflet leaflet() {
    return leaflet;
  }

  /** Returns the day on which it is handed out. */
  LocalDate today() {
    return options.today();
  }

  /** Returns a sentence of the paper with its {@code {names}} replaced: name, value … */
  Sentence sentence(String key, String... namesAndValues) {
    return texts.sentence(key, namesAndValues);
  }

  /** Returns a sentence of those that several handouts have in common. */
  Sentence common(String key, String... namesAndValues) {
    return common.sentence(key, namesAndValues);
  }

  /** Returns the day on which help is offered in words, empty for a blank. */
  Optional<Sentence> eventDate() {
    return value(HandoutField.EVENT_DATE).map(LocalDate::parse).map(this::written);
  }

  private Sentence written(LocalDate date) {
    boolean isEnglish = options.language() == LeafletLanguage.EN;
    String month =
        isEnglish
            ? date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            : Integer.toString(date.getMonthValue());
    String day = Integer.toString(date.getDayOfMonth());
    var sentence =
        common(
            "day",
            "year",
            Integer.toString(date.getYear()),
            "month",
            month,
            "day",
            day,
            "weekday",
            common("weekday." + date.getDayOfWeek().getValue()).text());
    var readings = common("day-readings").base();
    return readings.isEmpty()
        ? sentence
        : withReading(sentence, day, readings.split(" ", -1)[date.getDayOfMonth() - 1]);
  }

  /** A day has a reading for its number and 日 together, or for 日 alone. */
  private static Sentence withReading(Sentence sentence, String day, String kana) {
    int end = sentence.base().indexOf("月" + day + "日") + 1 + day.length() + 1;
    int from = kana.equals("にち") ? end - 1 : end - 1 - day.length();
    var readings = new ArrayList<>(sentence.readings());
    readings.add(new Sentence.Reading(from, end, kana));
    readings.sort(Comparator.comparingInt(Sentence.Reading::from));
    return new Sentence(sentence.phrases(), readings);
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
    var scratch = Canvas.measuring(size, faces);
    double body = largest;
    while (!isFree(scratch, cards, side, body, 0)) {
      body -= STEP;
      if (body < MIN_TEXT) {
        throw new UnprintableException(List.of(Fit.problem("partner.name", MIN_TEXT)));
      }
    }
    double air = 0;
    for (double step = 4; step > 0.05; step /= 2) {
      air += isFree(scratch, cards, side, body, air + step) ? step : 0;
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

  private boolean isFree(Canvas scratch, Cards cards, HandoutSide side, double body, double air) {
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

    /** Returns how high the content of a card may be. */
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
