package io.github.minmome.campaign;

import io.github.minmome.text.JarText;
import io.github.minmome.text.SentenceTable;
import java.util.List;

/**
 * Short texts about the campaign (文例) for newsletters, web pages, announcements and social
 * networks, each in every language of the leaflet.
 *
 * <p>Lengths count characters (code points) without the readings of easy Japanese, which are in
 * full-width parentheses after their kanji. Each text contains what to do when the telephone rings
 * (出ない・かけ直さない) and the number of the reception centre. The words are ours; the facts that they
 * state are rows of {@code docs/facts.md}. Constants may be added in a minor version.
 *
 * @since 0.1.0
 */
public enum ShortText {
  /** At most 100 characters (100字). */
  CHARACTERS_100("characters-100", 100),
  /** At most 200 characters (200字). */
  CHARACTERS_200("characters-200", 200),
  /** At most 400 characters (400字). */
  CHARACTERS_400("characters-400", 400),
  /**
   * To be read aloud in 30 seconds (防災無線・放送): at most 150 characters of Japanese or 80 words of
   * English, with symbols and numbers in words.
   */
  BROADCAST("broadcast", 400),
  /**
   * A post on a social network (SNS) with the campaign's tag: at most 140 characters of Japanese.
   */
  POST("post", 280);

  private static final SentenceTable TABLE =
      SentenceTable.of(JarText.read(ShortText.class, "short-texts.tsv"));

  private final String key;
  private final int maxLength;

  ShortText(String key, int maxLength) {
    this.key = key;
    this.maxLength = maxLength;
  }

  /** Returns the largest number of characters in any language, without readings. */
  public int maxLength() {
    return maxLength;
  }

  /** Returns the ids of the facts that the text states, rows of facts.tsv. */
  List<String> facts() {
    return TABLE.facts(key);
  }

  /** Returns the text in a language, on one line. */
  public String text(LeafletLanguage language) {
    return TABLE.get(key, language.tag());
  }
}
