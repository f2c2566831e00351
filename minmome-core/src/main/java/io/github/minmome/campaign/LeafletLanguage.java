package io.github.minmome.campaign;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language that the leaflet is written in.
 *
 * @since 0.1.0
 */
public enum LeafletLanguage {
  /** Japanese (日本語). */
  JA("ja", Locale.JAPANESE, new Typography(1.5, "、", "「", "」")),
  /** English. */
  EN("en", Locale.ENGLISH, new Typography(1.35, "; ", "“", "”")),
  /** Easy Japanese (やさしい日本語): short sentences, plain words, readings of kanji. */
  EASY_JA("easy-ja", Locale.JAPANESE, new Typography(1.5, "、", "「", "」"));

  /**
   * How text of a language is set.
   *
   * @param leading distance of base lines as a multiple of the type size; lines with readings need
   *     more
   * @param listSeparator what is between items of a list in a sentence
   * @param openingQuote the mark before a quotation
   * @param closingQuote the mark after a quotation
   * @since 0.1.0
   */
  public record Typography(
      double leading, String listSeparator, String openingQuote, String closingQuote) {}

  private final String tag;
  private final Locale locale;

  @SuppressWarnings("ImmutableEnumChecker") // a record of strings and a number
  private final Typography typography;

  LeafletLanguage(String tag, Locale locale, Typography typography) {
    this.tag = tag;
    this.locale = locale;
    this.typography = typography;
  }

  /** Returns the name in options and data: {@code ja}, {@code en}, {@code easy-ja}. */
  public String tag() {
    return tag;
  }

  /** Returns the language that documents declare. */
  public Locale locale() {
    return locale;
  }

  /** Returns how its text is set. */
  public Typography typography() {
    return typography;
  }

  /** Returns the language of that name, empty if there is none. */
  public static Optional<LeafletLanguage> ofTag(String tag) {
    return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }
}
