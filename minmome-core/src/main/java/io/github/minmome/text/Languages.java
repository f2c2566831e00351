package io.github.minmome.text;

import java.util.Locale;

/** The two languages of this library. */
public final class Languages {
  private Languages() {}

  /** Returns whether a reader is to be addressed in Japanese; all others are in English. */
  public static boolean isJapanese(Locale locale) {
    return locale.getLanguage().equals("ja");
  }
}
