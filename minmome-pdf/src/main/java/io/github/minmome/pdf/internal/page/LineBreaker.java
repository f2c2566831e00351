package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.internal.font.FontChain;
import io.github.minmome.pdf.internal.font.GlyphRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Breaks text into lines by the usual rules of Japanese typesetting (禁則処理): closing marks, small
 * kana and the long-vowel mark do not begin a line, opening brackets do not end one, and words and
 * numbers in Latin letters stay whole while they fit; an address of the web breaks after a slash.
 * Running text ends its lines between phrases where it needs no more lines for that.
 */
final class LineBreaker {
  private static final String NOT_FIRST =
      "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】゠–〜～…‥%‰％℃" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ,.:;?!)]}";
  private static final String NOT_LAST = "‘“（〔［｛〈《「『【〒￥＄¥$([{#＃";

  private static final String ENDS_CLAUSE = "、。！？";
  private static final String ENDS_PHRASE = "はがをにでとのもへや";

  /** A last line of fewer characters looks lost, unless all lines are short. */
  private static final int MIN_LAST_LINE = 4;

  /** How many characters shorter a line may be for the sake of a phrase. */
  private static final int REACH = 7;

  private static final int NOT_AT_ALL = 4;

  private LineBreaker() {}

  /** Lines of running text; spaces at the end of a line are left out. */
  static List<GlyphRun> lines(
      FontChain chain, String field, String text, TextStyle style, double width) {
    var lines = new ArrayList<GlyphRun>();
    for (String part : text.split("\n", -1)) {
      var rest = chain.plan(field, part);
      var full = broken(rest, style, width);
      while (full.size() > 1) {
        int end = end(rest, full, style, width);
        var line = rest.slice(0, end);
        lines.add(line.slice(0, withoutSpaces(line)));
        rest = rest.slice(end, rest.size());
        full = broken(rest, style, width);
      }
      lines.add(rest.slice(0, withoutSpaces(rest)));
    }
    return lines;
  }

  /**
   * Returns where the first line of a text ends that fills these lines: there or a little earlier.
   */
  private static int end(GlyphRun run, List<GlyphRun> full, TextStyle style, double width) {
    int last = full.get(0).size();
    int least = Math.min(MIN_LAST_LINE, last / 2);
    for (int rank = 0; rank < NOT_AT_ALL; rank++) {
      for (int end = last; end >= Math.max(1, last - REACH); end--) {
        if (run.size() - end >= least
            && rank(run.codePoint(end - 1), run.codePoint(end)) == rank
            && broken(run.slice(end, run.size()), style, width).size() < full.size()) {
          return end;
        }
      }
    }
    return last;
  }

  /**
   * Returns how well a line ends: best after a clause, then after a phrase, last inside a katakana
   * word.
   */
  private static int rank(int before, int after) {
    if (!mayBreak(before, after)) {
      return NOT_AT_ALL;
    }
    if (ENDS_CLAUSE.indexOf(before) >= 0) {
      return 0;
    }
    boolean isPhrase =
        (ENDS_PHRASE.indexOf(before) >= 0 && !isHiragana(after))
            || (before == ' ' && !isOfWord(after))
            || (NOT_LAST.indexOf(after) >= 0 && !isOfWord(before));
    return isPhrase ? 1 : isKatakana(before) && isKatakana(after) ? 3 : 2;
  }

  /** Lines that together contain every glyph of the run. */
  static List<GlyphRun> broken(GlyphRun run, TextStyle style, double width) {
    double room = Units.pt(width) + 0.01;
    if (run.width() * style.size() / 1000 <= room) {
      return List.of(run);
    }
    return broken(run, i -> run.advance(i) * style.size() / 1000, room);
  }

  /**
   * Returns lines that together have every glyph of the run, each as wide as a function returns.
   */
  static List<GlyphRun> broken(GlyphRun run, IntToDoubleFunction advance, double room) {
    var lines = new ArrayList<GlyphRun>();
    int from = 0;
    double used = 0;
    int opportunity = 0;
    for (int i = 0; i < run.size(); i++) {
      used += advance.applyAsDouble(i);
      if (i > from && mayBreak(run.codePoint(i - 1), run.codePoint(i))) {
        opportunity = i;
      }
      while (used > room && i > from && run.codePoint(i) != ' ') {
        int end = opportunity > from ? opportunity : i;
        lines.add(run.slice(from, end));
        from = end;
        used = 0;
        for (int j = from; j <= i; j++) {
          used += advance.applyAsDouble(j);
        }
      }
    }
    lines.add(run.slice(from, run.size()));
    return lines;
  }

  /** Returns how many glyphs there are before the spaces at the end. */
  static int withoutSpaces(GlyphRun run) {
    int last = run.size();
    while (last > 0 && (run.codePoint(last - 1) == ' ' || run.codePoint(last - 1) == '\u3000')) {
      last--;
    }
    return last;
  }

  /** Returns whether a line may end between two characters. */
  static boolean mayBreak(int before, int after) {
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

  private static boolean isHiragana(int codePoint) {
    return codePoint >= 0x3041 && codePoint <= 0x309F;
  }

  /** A letter, and not the long-vowel mark, after which a long word is best divided. */
  private static boolean isKatakana(int codePoint) {
    return codePoint >= 0x30A1 && codePoint <= 0x30FA;
  }
}
