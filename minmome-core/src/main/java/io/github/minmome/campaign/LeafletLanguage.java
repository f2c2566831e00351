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
  JA("ja", Locale.JAPANESE),
  /** English. */
  EN("en", Locale.ENGLISH),
  /** Easy Japanese (やさしい日本語): short sentences, plain words, readings of kanji. */
  EASY_JA("easy-ja", Locale.JAPANESE);

  private final String tag;
  private final Locale locale;

  LeafletLanguage(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
  }

  /** The name in options and data: {@code ja}, {@code en}, {@code easy-ja}. */
  public String tag() {
    return tag;
  }

  /** The language that documents declare. */
  public Locale locale() {
    return locale;
  }

  /** The language of that name, empty if there is none. */
  public static Optional<LeafletLanguage> ofTag(String tag) {
    return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }
}
