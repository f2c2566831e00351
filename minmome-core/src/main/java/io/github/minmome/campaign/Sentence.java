package io.github.minmome.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence or a heading of our papers: its text, the phrases (文節) inside which no line ends, and
 * the readings (ふりがな) of its kanji. In the tables of sentences {@code |} marks the end of a phrase
 * and a reading is in full-width parentheses after its kanji: {@code 電話（でんわ）を|止（と）めます}. A phrase
 * ends after a space, too. Immutable and safe for use by several threads.
 *
 * @param phrases the text without readings, divided into phrases; the spaces that end a phrase
 *     belong to it
 * @param readings the readings, in the order of the text
 * @since 0.1.0
 */
public record Sentence(List<String> phrases, List<Reading> readings) {
  private static final Pattern READING =
      Pattern.compile("(?<![\\p{IsHan}々])([\\p{IsHan}々]++)（(\\p{IsHiragana}++)）");

  private static final Pattern PHRASE_END = Pattern.compile("\\||(?<=[ \\u3000])(?![ \\u3000])");

  /** The sentence without text. */
  public static final Sentence EMPTY = new Sentence(List.of(), List.of());

  /**
   * The reading of a group of kanji.
   *
   * @param from index in {@link Sentence#base} of the first kanji
   * @param to index after the last kanji
   * @param kana the reading in hiragana
   * @since 0.1.0
   */
  public record Reading(int from, int to, String kana) {}

  /** Copies the lists. */
  public Sentence {
    phrases = List.copyOf(phrases);
    readings = List.copyOf(readings);
  }

  /** Returns the sentence of a text with marks. */
  public static Sentence of(String marked) {
    var phrases = new ArrayList<String>();
    var readings = new ArrayList<Reading>();
    int length = 0;
    for (String part : PHRASE_END.split(marked, -1)) {
      var base = new StringBuilder();
      var matcher = READING.matcher(part);
      int last = 0;
      while (matcher.find()) {
        base.append(part, last, matcher.end(1));
        int to = length + base.length();
        readings.add(new Reading(to - matcher.group(1).length(), to, matcher.group(2)));
        last = matcher.end();
      }
      base.append(part, last, part.length());
      if (base.length() > 0) {
        phrases.add(base.toString());
        length += base.length();
      }
    }
    return new Sentence(phrases, readings);
  }

  /** Returns the sentence of a text without marks: one phrase, nothing read as a reading. */
  public static Sentence plain(String text) {
    return text.isEmpty() ? EMPTY : new Sentence(List.of(text), List.of());
  }

  /**
   * Returns this sentence and another as one. The last phrase goes on in the first of the other,
   * unless it ends with a space.
   */
  Sentence with(Sentence other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    var joined = new ArrayList<>(phrases);
    var rest = other.phrases;
    String last = phrases.get(phrases.size() - 1);
    if (!last.endsWith(" ") && !last.endsWith("\u3000")) {
      joined.set(joined.size() - 1, last + rest.get(0));
      rest = rest.subList(1, rest.size());
    }
    joined.addAll(rest);
    int shift = base().length();
    var all = new ArrayList<>(readings);
    other.readings.forEach(r -> all.add(new Reading(r.from + shift, r.to + shift, r.kana)));
    return new Sentence(joined, all);
  }

  /** Returns whether there is no text. */
  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** Returns the text without readings. */
  public String base() {
    return String.join("", phrases);
  }

  /** Returns the text, each reading in full-width parentheses after its kanji. */
  public String text() {
    var text = new StringBuilder(base());
    for (int i = readings.size() - 1; i >= 0; i--) {
      text.insert(readings.get(i).to, "（" + readings.get(i).kana + "）");
    }
    return text.toString();
  }

  /** Returns the text as {@link #text} does. */
  @Override
  public String toString() {
    return text();
  }
}
