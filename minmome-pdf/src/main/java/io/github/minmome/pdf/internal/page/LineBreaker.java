package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.internal.font.FontChain;
import io.github.minmome.pdf.internal.font.GlyphRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines by the usual rules of Japanese typesetting (禁則処理): closing marks, small
 * kana and the long-vowel mark do not begin a line, opening brackets do not end one, and words and
 * numbers in Latin letters stay whole while they fit; an address of the web breaks after a slash.
 */
final class LineBreaker {
  private static final String NOT_FIRST =
      "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】゠–〜～…‥%‰％℃" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ,.:;?!)]}";
  private static final String NOT_LAST = "‘“（〔［｛〈《「『【〒￥＄¥$([{#＃";

  /** A last line of fewer characters looks lost. */
  private static final int LEAST = 4;

  private LineBreaker() {}

  /**
   * Lines of running text; spaces at the end of a line are left out, and the last line gets some
   * characters more when it would hold one or two.
   */
  static List<GlyphRun> lines(
      FontChain chain, String field, String text, TextStyle style, double width) {
    var lines = new ArrayList<GlyphRun>();
    for (String part : text.split("\n", -1)) {
      for (GlyphRun line : balanced(chain.plan(field, part), style, width)) {
        lines.add(line.slice(0, withoutSpaces(line)));
      }
    }
    return lines;
  }

  /** As few lines as the width allows, a little narrower where the last one would be too short. */
  private static List<GlyphRun> balanced(GlyphRun run, TextStyle style, double width) {
    List<GlyphRun> lines = broken(run, style, width);
    int count = lines.size();
    double character = style.size() / Surface.POINTS_PER_MM;
    for (int less = 1; count > 1 && less <= LEAST; less++) {
      if (lines.get(count - 1).size() >= LEAST) {
        break;
      }
      List<GlyphRun> narrower = broken(run, style, width - less * character);
      if (narrower.size() > count) {
        break;
      }
      lines = narrower;
    }
    return lines;
  }

  /** Lines that together hold every glyph of the run. */
  static List<GlyphRun> broken(GlyphRun run, TextStyle style, double width) {
    double room = width * Surface.POINTS_PER_MM + 0.01;
    var lines = new ArrayList<GlyphRun>();
    int from = 0;
    double used = 0;
    int opportunity = 0;
    for (int i = 0; i < run.size(); i++) {
      used += run.advance(i) * style.size() / 1000;
      if (i > from && mayBreak(run.codePoint(i - 1), run.codePoint(i))) {
        opportunity = i;
      }
      while (used > room && i > from && run.codePoint(i) != ' ') {
        int end = opportunity > from ? opportunity : i;
        lines.add(run.slice(from, end));
        from = end;
        used = 0;
        for (int j = from; j <= i; j++) {
          used += run.advance(j) * style.size() / 1000;
        }
      }
    }
    lines.add(run.slice(from, run.size()));
    return lines;
  }

  private static int withoutSpaces(GlyphRun run) {
    int last = run.size();
    while (last > 0 && run.codePoint(last - 1) == ' ') {
      last--;
    }
    return last;
  }

  private static boolean mayBreak(int before, int after) {
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ') {
      return false;
    }
    return before == ' '
        || before == '\u3000'
        || !(isOfWord(before) && isOfWord(after))
        || (before == '/' && Character.isLetter(after));
  }

  private static boolean isOfWord(int codePoint) {
    return codePoint > 0x20 && codePoint < 0x2E80 && codePoint != 0x25A1 && codePoint != 0x25CB;
  }
}
