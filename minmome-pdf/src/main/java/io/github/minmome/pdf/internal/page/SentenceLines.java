package io.github.minmome.pdf.internal.page;

import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.font.GlyphRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence set in lines of a width. Lines end between phrases, as evenly as the least number of
 * lines allows; a phrase that is wider than the width is broken by the rules of running text. A
 * reading is set above its kanji in half their size, at least 8 points, and neighbours give way for
 * one that is wider than its kanji.
 */
final class SentenceLines {
  /** The smallest type size of a reading in points. */
  static final double MIN_READING = 8;

  /** From this type size on a reading of half the size would be larger than anybody needs. */
  private static final double LARGE = 36;

  /** How far a reading may reach over a neighbour without a reading, in its own type sizes. */
  private static final double OVERHANG = 0.5;

  /** The least distance of two readings, in their own type sizes. */
  private static final double READING_GAP = 0.3;

  /** The height of a reading and of the white around it, in its own type sizes. */
  private static final double READING_HEIGHT = 1.2;

  /** A last line shorter than this share of the width looks lost. */
  private static final double LOST = 0.25;

  private final TextStyle style;
  private final TextStyle readingStyle;
  private final @Nullable Emphasis emphasis;
  private final boolean hasReadings;
  private final List<List<Piece>> lines = new ArrayList<>();

  /**
   * A run of glyphs, with a reading or without.
   *
   * @param before free space before its first glyph, in millimetres
   * @param width width of all of it, in millimetres
   */
  private record Piece(
      GlyphRun run, @Nullable GlyphRun reading, double before, double width, TextStyle style) {
    /** Returns how far the reading reaches over the left edge. */
    double overLeft(TextStyle ofReadings) {
      return reading == null ? 0 : Math.max(0, overEdges(reading, ofReadings) - before);
    }

    /** Returns how far the reading reaches over the right edge. */
    double overRight(TextStyle ofReadings) {
      double after = width - before - Surface.width(run, style);
      return reading == null ? 0 : Math.max(0, overEdges(reading, ofReadings) - after);
    }

    private double overEdges(GlyphRun kana, TextStyle ofReadings) {
      return (Surface.width(kana, ofReadings) - Surface.width(run, style)) / 2;
    }

    Piece widened(double left, double right) {
      return new Piece(run, reading, before + left, left + width + right, style);
    }
  }

  private SentenceLines(Sentence sentence, TextStyle style, @Nullable Emphasis emphasis) {
    this.style = style;
    this.emphasis = emphasis;
    double share = style.size() > LARGE ? 0.3 : 0.5;
    readingStyle = style.size(Math.max(MIN_READING, style.size() * share));
    hasReadings = !sentence.readings().isEmpty();
  }

  /** Sets a sentence. */
  static SentenceLines of(Surface surface, Sentence sentence, TextStyle style, double width) {
    return of(surface, sentence, style, null, width);
  }

  /** Sets a sentence with a word of it in another colour. */
  static SentenceLines of(
      Surface surface,
      Sentence sentence,
      TextStyle style,
      @Nullable Emphasis emphasis,
      double width) {
    var set = new SentenceLines(sentence, style, emphasis);
    if (sentence.phrases().size() == 1 && !set.hasReadings) {
      for (GlyphRun run : surface.lines("sentence", sentence.base(), style, width)) {
        set.lines.add(List.of(new Piece(run, null, 0, Surface.width(run, style), style)));
      }
      return set;
    }
    set.breakIntoLines(surface, set.phrases(surface, sentence), width);
    return set;
  }

  /** Returns the width of a sentence in one line, in millimetres. */
  static double width(Surface surface, Sentence sentence, TextStyle style) {
    var set = new SentenceLines(sentence, style, null);
    var pieces = new ArrayList<Piece>();
    set.phrases(surface, sentence).forEach(pieces::addAll);
    return width(set.withReadingsInside(pieces));
  }

  /** Returns how many lines there are. */
  int count() {
    return lines.size();
  }

  /** Returns the distance of base lines in millimetres. */
  double lineHeight() {
    double least = style.size() * 1.06 + readingStyle.size() * READING_HEIGHT;
    return hasReadings ? Math.max(style.lineHeight(), Units.mm(least)) : style.lineHeight();
  }

  /** Returns the height of all lines in millimetres. */
  double height() {
    return lines.size() * lineHeight();
  }

  /** Draws the text; returns the lower edge of its last line. */
  double draw(Surface surface, Align align, Frame frame) {
    double y = frame.y();
    for (List<Piece> line : lines) {
      double x = frame.x() + align.share() * (frame.width() - width(line));
      double baseline = baseline(surface, y);
      for (Piece piece : line) {
        surface.run(piece.run, piece.style, x + piece.before, baseline);
        x += piece.width;
      }
      y += lineHeight();
    }
    return y;
  }

  /** Draws the readings. */
  void drawReadings(Surface surface, Align align, Frame frame) {
    double y = frame.y();
    for (List<Piece> line : lines) {
      double x = frame.x() + align.share() * (frame.width() - width(line));
      double baseline =
          baseline(surface, y) - Units.mm(style.size() * 0.9 + readingStyle.size() * 0.18);
      for (Piece piece : line) {
        if (piece.reading != null) {
          double middle = x + piece.before + Surface.width(piece.run, style) / 2;
          double width = Surface.width(piece.reading, readingStyle);
          surface.run(piece.reading, readingStyle, middle - width / 2, baseline);
        }
        x += piece.width;
      }
      y += lineHeight();
    }
  }

  private double baseline(Surface surface, double top) {
    if (!hasReadings) {
      return surface.middle(style, new Box(0, top, 0, lineHeight()));
    }
    double text = Units.mm(style.size() * 1.06);
    double reading = Units.mm(readingStyle.size() * READING_HEIGHT);
    double spare = (lineHeight() - text - reading) / 2;
    return surface.middle(style, new Box(0, top + spare + reading, 0, text));
  }

  /** Returns the base line of the first line below an upper edge. */
  double firstBaseline(Surface surface, double top) {
    return baseline(surface, top);
  }

  // ---- phrases

  private List<List<Piece>> phrases(Surface surface, Sentence sentence) {
    var phrases = new ArrayList<List<Piece>>();
    int start = 0;
    for (String phrase : sentence.phrases()) {
      phrases.add(pieces(surface, sentence, phrase, start));
      start += phrase.length();
    }
    return phrases;
  }

  private List<Piece> pieces(Surface surface, Sentence sentence, String phrase, int start) {
    var pieces = new ArrayList<Piece>();
    int at = start;
    int end = start + phrase.length();
    for (Sentence.Reading reading : sentence.readings()) {
      if (reading.from() < start || reading.to() > end) {
        continue;
      }
      if (reading.from() > at) {
        pieces.addAll(plain(surface, phrase.substring(at - start, reading.from() - start)));
      }
      pieces.add(
          read(
              surface,
              sentence,
              phrase.substring(reading.from() - start, reading.to() - start),
              reading));
      at = reading.to();
    }
    if (at < end) {
      pieces.addAll(plain(surface, phrase.substring(at - start)));
    }
    return pieces;
  }

  private List<Piece> plain(Surface surface, String text) {
    int from = emphasis == null || emphasis.word().isEmpty() ? -1 : text.indexOf(emphasis.word());
    if (emphasis == null || from < 0) {
      return List.of(piece(surface, text, style));
    }
    int to = from + emphasis.word().length();
    var pieces = new ArrayList<Piece>();
    if (from > 0) {
      pieces.add(piece(surface, text.substring(0, from), style));
    }
    pieces.add(piece(surface, emphasis.word(), style.color(emphasis.color())));
    if (to < text.length()) {
      pieces.add(piece(surface, text.substring(to), style));
    }
    return pieces;
  }

  private static Piece piece(Surface surface, String text, TextStyle style) {
    var run = surface.plan("sentence", text, style);
    return new Piece(run, null, 0, Surface.width(run, style), style);
  }

  private Piece read(Surface surface, Sentence sentence, String kanji, Sentence.Reading reading) {
    var run = surface.plan("sentence", kanji, style);
    var kana = surface.plan("sentence", reading.kana(), readingStyle);
    double em = Units.mm(readingStyle.size());
    double excess = (Surface.width(kana, readingStyle) - Surface.width(run, style)) / 2;
    boolean follows = isBeside(sentence, reading, -1);
    boolean isFollowed = isBeside(sentence, reading, 1);
    double before = room(excess, em, follows || reading.from() == 0);
    double after = room(excess, em, isFollowed);
    return new Piece(run, kana, before, before + Surface.width(run, style) + after, style);
  }

  /** Returns whether another reading is next to one, or apart by a mark, which may be narrow. */
  private static boolean isBeside(Sentence sentence, Sentence.Reading reading, int side) {
    var base = sentence.base();
    int edge = side < 0 ? reading.from() : reading.to();
    int mark = side < 0 ? edge - 1 : edge;
    boolean isMark =
        mark >= 0 && mark < base.length() && !Character.isLetterOrDigit(base.charAt(mark));
    return sentence.readings().stream()
        .mapToInt(other -> side < 0 ? other.to() : other.from())
        .anyMatch(other -> other == edge || (isMark && other == edge + side));
  }

  private static double room(double excess, double em, boolean isBeside) {
    return Math.max(0, isBeside ? excess + READING_GAP / 2 * em : excess - OVERHANG * em);
  }

  // ---- lines

  private void breakIntoLines(Surface surface, List<List<Piece>> phrases, double width) {
    int count = phrases.size();
    double[] from = new double[count + 1];
    for (int i = 0; i < count; i++) {
      from[i + 1] = from[i] + width(phrases.get(i));
    }
    int[] lineCount = new int[count + 1];
    double[] cost = new double[count + 1];
    int[] next = new int[count + 1];
    for (int i = count - 1; i >= 0; i--) {
      lineCount[i] = Integer.MAX_VALUE;
      for (int k = i + 1; k <= count; k++) {
        double used = from[k] - from[i] - trailing(phrases.get(k - 1)) + over(phrases, i, k - 1);
        if (used > width + 0.01 && k > i + 1) {
          break;
        }
        double free = Math.max(0, width - used) / width;
        boolean isLost = k == count && used < LOST * width && i > 0;
        double here = k == count ? (isLost ? 0.5 : 0) : free * free;
        if (lineCount[k] + 1 < lineCount[i]
            || (lineCount[k] + 1 == lineCount[i] && here + cost[k] < cost[i])) {
          lineCount[i] = lineCount[k] + 1;
          cost[i] = here + cost[k];
          next[i] = k;
        }
      }
    }
    for (int i = 0; i < count; i = next[i]) {
      var line = new ArrayList<Piece>();
      phrases.subList(i, next[i]).forEach(line::addAll);
      addLine(surface, withReadingsInside(withoutSpaces(line)), width);
    }
  }

  /** Returns how far readings reach over the edges of a line of these phrases. */
  private double over(List<List<Piece>> phrases, int first, int last) {
    var end = withoutSpaces(phrases.get(last));
    return phrases.get(first).get(0).overLeft(readingStyle)
        + end.get(end.size() - 1).overRight(readingStyle);
  }

  /** A line whose first and last readings do not reach over its edges. */
  private List<Piece> withReadingsInside(List<Piece> line) {
    if (!hasReadings || line.isEmpty()) {
      return line;
    }
    var inside = new ArrayList<>(line);
    var first = inside.get(0);
    inside.set(0, first.widened(first.overLeft(readingStyle), 0));
    int end = inside.size() - 1;
    var last = inside.get(end);
    inside.set(end, last.widened(0, last.overRight(readingStyle)));
    return inside;
  }

  /** A phrase that is too wide alone is broken like running text. */
  private void addLine(Surface surface, List<Piece> line, double width) {
    if (width(line) <= width + 0.01 || line.stream().anyMatch(piece -> piece.reading != null)) {
      lines.add(line);
      return;
    }
    var text = new StringBuilder();
    for (Piece piece : line) {
      for (int i = 0; i < piece.run.size(); i++) {
        text.appendCodePoint(piece.run.codePoint(i));
        if (piece.run.follower(i) != 0) {
          text.appendCodePoint(piece.run.follower(i));
        }
      }
    }
    var whole = surface.plan("sentence", text.toString(), style);
    for (GlyphRun run : LineBreaker.broken(whole, style, width)) {
      lines.add(List.of(new Piece(run, null, 0, Surface.width(run, style), style)));
    }
  }

  private double trailing(List<Piece> phrase) {
    return width(phrase) - width(withoutSpaces(phrase));
  }

  private List<Piece> withoutSpaces(List<Piece> line) {
    var last = line.get(line.size() - 1);
    int end = LineBreaker.withoutSpaces(last.run);
    if (end == last.run.size()) {
      return line;
    }
    var run = last.run.slice(0, end);
    var shorter = new ArrayList<>(line.subList(0, line.size() - 1));
    if (end > 0 || shorter.isEmpty()) {
      shorter.add(new Piece(run, null, 0, Surface.width(run, style), last.style));
    }
    return shorter;
  }

  private static double width(List<Piece> pieces) {
    return pieces.stream().mapToDouble(Piece::width).sum();
  }
}
