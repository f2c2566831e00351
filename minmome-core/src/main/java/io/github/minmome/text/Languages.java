package io.github.minmome.text;

import java.util.Locale;

/** The two languages that this library speaks. */
public final class Languages {
  private Languages() {}

  /** Tells whether a reader is to be addressed in Japanese; all others are in English. */
  public static boolean isJapanese(Locale locale) {
    return locale.getLanguage().equals("ja");
  }
}
