package io.github.minmome.cli.command;

import java.util.Locale;
import java.util.Optional;

/** The languages in which the command speaks. */
enum Languages {
  JA(Locale.JAPANESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Languages(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** Japanese where the user's locale is Japanese, English everywhere else. */
  static Locale of(Locale user) {
    return user.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
  }

  /**
   * The language of {@code --lang}, read before anything else, so that even the complaint about a
   * wrong option comes in it.
   */
  static Optional<Locale> asked(String[] args) {
    for (int i = 0; i < args.length; i++) {
      String value = "";
      if (args[i].startsWith("--lang=")) {
        value = args[i].substring("--lang=".length());
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        value = args[i + 1];
      }
      for (Languages language : values()) {
        if (language.name().equalsIgnoreCase(value)) {
          return Optional.of(language.locale);
        }
      }
    }
    return Optional.empty();
  }
}
