package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.internal.font.GlyphRun;
import io.github.minmome.text.KanjiNumerals;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of vertical writing (縦書き): characters upright one below the other, brackets, punctuation
 * and long-vowel marks in their vertical forms, single digits and numbers of three and more digits
 * in kanji (一, 五〇三), numbers of two digits side by side (縦中横), hyphens between numbers as upright
 * dashes, longer words in Latin letters turned. Immutable.
 */
public final class VerticalLine {
  private static final char DASH = '―';
  private static final Pattern PART =
      Pattern.compile(
          "[0-9０-９]+|(?<=[0-9０-９])[-‐‑‒–—―−－ー](?=[0-9０-９])|"
              + "[\\p{IsLatin}&&[\\x00-\\u1FFF]][[\\p{IsLatin}&&[\\x00-\\u1FFF]]\\u0300-\\u036F0-9&.'-]{3,}|\\X");
  private static final int AFTER_LATIN = 0x2000;

  private enum Kind {
    UPRIGHT,
    ACROSS,
    TURNED
  }

  /** A run of glyphs that stays together; its length along the line in ems. */
  private record Cell(GlyphRun run, Kind kind, double length) {
    int first() {
      return run.codePoint(0);
    }

    int last() {
      return run.codePoint(run.size() - 1);
    }
  }

  private final List<Cell> cells;

  private VerticalLine(List<Cell> cells) {
    this.cells = cells;
  }

  /**
   * Returns the line of a text.
   *
   * @param field the name of the text when a character cannot be printed
   */
  public static VerticalLine of(Surface surface, String field, String text, TextStyle style) {
    // Every character is looked up as it was given, so that what has no glyph is reported.
    surface.plan(field, text, style);
    var cells = new ArrayList<Cell>();
    Matcher parts = PART.matcher(text);
    while (parts.find()) {
      add(cells, surface, field, parts.group(), style);
    }
    return new VerticalLine(List.copyOf(cells));
  }

  private static void add(
      List<Cell> cells, Surface surface, String field, String part, TextStyle style) {
    int first = part.codePointAt(0);
    if (Character.digit(first, 10) >= 0) {
      addNumber(cells, surface, field, part, style);
    } else if (part.length() > 3 && first < AFTER_LATIN) {
      GlyphRun run = surface.plan(field, part, style);
      cells.add(new Cell(run, Kind.TURNED, run.width() / 1000.0));
    } else {
      boolean isDash = part.length() == 1 && "-‐‑‒–—−－".indexOf(first) >= 0;
      String shown = isDash ? String.valueOf(DASH) : fullWidth(part);
      double length = part.equals(" ") ? 0.5 : 1;
      cells.add(new Cell(surface.plan(field, shown, style).vertical(), Kind.UPRIGHT, length));
    }
  }

  private static void addNumber(
      List<Cell> cells, Surface surface, String field, String digits, TextStyle style) {
    if (digits.length() == 2) {
      var narrow = new StringBuilder();
      digits.chars().forEach(digit -> narrow.append(Character.digit(digit, 10)));
      cells.add(new Cell(surface.plan(field, narrow.toString(), style), Kind.ACROSS, 1));
      return;
    }
    for (int i = 0; i < digits.length(); i++) {
      char kanji = KanjiNumerals.DIGITS.charAt(Character.digit(digits.charAt(i), 10));
      cells.add(new Cell(surface.plan(field, String.valueOf(kanji), style), Kind.UPRIGHT, 1));
    }
  }

  private static String fullWidth(String part) {
    char c = part.charAt(0);
    return part.length() == 1 && c > ' ' && c < 0x7F ? String.valueOf((char) (c + 0xFEE0)) : part;
  }

  /** Returns the length of the line in a type size, in millimetres. */
  public double length(TextStyle style) {
    return cells.stream().mapToDouble(Cell::length).sum() * Units.mm(style.size());
  }

  /** Returns lines of a length that together have every character of this one. */
  public List<VerticalLine> broken(TextStyle style, double length) {
    double room = length / Units.mm(style.size());
    var lines = new ArrayList<VerticalLine>();
    int from = 0;
    double used = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (used + cells.get(i).length > room + 0.001 && i > from) {
        int end = opportunity(from, i);
        lines.add(new VerticalLine(cells.subList(from, end)));
        from = end;
        used = cells.subList(from, i).stream().mapToDouble(Cell::length).sum();
      }
      used += cells.get(i).length;
    }
    lines.add(new VerticalLine(cells.subList(from, cells.size())));
    return lines;
  }

  /** Returns where a line from there may end before that cell, or there when it may not. */
  private int opportunity(int from, int at) {
    for (int i = at; i > from + at / 2 - from / 2; i--) {
      int before = cells.get(i - 1).last();
      int after = cells.get(i).first();
      if (LineBreaker.mayBreak(before, after) && !(isNumeral(before) && isNumeral(after))) {
        return i;
      }
    }
    return at;
  }

  private static boolean isNumeral(int codePoint) {
    return KanjiNumerals.DIGITS.indexOf(codePoint) >= 0 || codePoint == DASH;
  }

  /** Draws the line from a height down, centred at a place; returns its lower end. */
  public double draw(Surface surface, TextStyle style, double center, double top) {
    double em = Units.mm(style.size());
    double y = top;
    for (Cell cell : cells) {
      double width = Surface.width(cell.run, style);
      if (cell.kind == Kind.TURNED) {
        double at = y;
        var box = new Box(0, -em / 2, width, em);
        surface.rotated(
            90, center, at, () -> surface.run(cell.run, style, 0, surface.middle(style, box)));
      } else {
        double baseline = surface.middle(style, new Box(center - em / 2, y, em, em));
        surface.run(cell.run, style, center - width / 2, baseline);
      }
      y += cell.length * em;
    }
    return y;
  }
}
