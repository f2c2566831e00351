package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.pdf.internal.font.GlyphRun;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Surface;
import io.github.minmome.pdf.internal.page.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in which kanji are followed by their reading in parentheses, such as 電話（でんわ）: the reading
 * is set above the kanji in half its size, as decoration, so that the text itself is read and
 * copied without it. A text without readings is set as it is.
 */
record RubyText(String base, List<Reading> readings) {
  private static final Pattern READING =
      Pattern.compile("(?<![\\p{IsHan}々])([\\p{IsHan}々]++)（(\\p{IsHiragana}++)）");

  /** A reading of the base text from one index to another. */
  record Reading(int from, int to, String kana) {}

  static RubyText of(String text) {
    var base = new StringBuilder();
    var readings = new ArrayList<Reading>();
    var matcher = READING.matcher(text);
    int last = 0;
    while (matcher.find()) {
      base.append(text, last, matcher.end(1));
      readings.add(
          new Reading(base.length() - matcher.group(1).length(), base.length(), matcher.group(2)));
      last = matcher.end();
    }
    return new RubyText(base.append(text.substring(last)).toString(), readings);
  }

  /** The type with room above its lines for the readings, if there are any. */
  TextStyle roomy(TextStyle type) {
    return readings.isEmpty() ? type : type.leading(Math.max(type.leading(), 1.72));
  }

  /** Draws the text in lines of a width; the lower edge of the last. */
  double draw(Canvas canvas, TextStyle style, Align align, double x, double top, double width) {
    var lines = canvas.lines("leaflet", base, style, width);
    double bottom = canvas.paragraph(lines, style, align, new Frame(x, top, width));
    if (!readings.isEmpty()) {
      canvas.artifact(() -> readings(canvas, lines, style, align, x, top, width));
    }
    return bottom;
  }

  private void readings(
      Canvas canvas,
      List<GlyphRun> lines,
      TextStyle style,
      Align align,
      double x,
      double top,
      double width) {
    var small = style.size(style.size() / 2);
    int at = 0;
    double y = top;
    for (GlyphRun line : lines) {
      while (at < base.length() && (base.charAt(at) == ' ' || base.charAt(at) == '\n')) {
        at++;
      }
      double free = width - Surface.width(line, style);
      double left = x + (align == Align.LEFT ? 0 : align == Align.CENTER ? free / 2 : free);
      for (Reading reading : readings) {
        int from = Math.max(reading.from, at) - at;
        int to = Math.min(reading.to, at + line.size()) - at;
        if (from < to) {
          double start = left + Surface.width(line.slice(0, from), style);
          double end = left + Surface.width(line.slice(0, to), style);
          double baseline = y + style.lineHeight() / 2 - 0.43 * style.size() * 25.4 / 72;
          canvas.text(
              share(reading, from + at, to + at), small, Align.CENTER, (start + end) / 2, baseline);
        }
      }
      at += line.size();
      y += style.lineHeight();
    }
  }

  /** The part of a reading that belongs to the kanji on one line. */
  private static String share(Reading reading, int from, int to) {
    int kanji = reading.to - reading.from;
    int kana = reading.kana.length();
    return reading.kana.substring(
        (from - reading.from) * kana / kanji, (to - reading.from) * kana / kanji);
  }
}
