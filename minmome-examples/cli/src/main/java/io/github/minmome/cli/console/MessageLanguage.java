package io.github.minmome.cli.console;

import java.util.Locale;
import java.util.Optional;

/** The languages of the messages. */
public enum MessageLanguage {
  JA(Locale.JAPANESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  MessageLanguage(Locale locale) {
    this.locale = locale;
  }

  /** Returns the locale of the messages. */
  public Locale locale() {
    return locale;
  }

  /** Returns Japanese where the user's locale is Japanese, English everywhere else. */
  static Locale of(Locale user) {
    return user.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
  }

  /**
   * Returns the language of {@code --lang}, read before the options are parsed, so that an error
   * about an option is in that language, too.
   */
  public static Optional<Locale> ofOption(String[] args) {
    for (int i = 0; i < args.length; i++) {
      String value = "";
      if (args[i].startsWith("--lang=")) {
        value = args[i].substring("--lang=".length());
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        value = args[i + 1];
      }
      for (MessageLanguage language : values()) {
        if (language.name().equalsIgnoreCase(value)) {
          return Optional.of(language.locale);
        }
      }
    }
    return Optional.empty();
  }
}
