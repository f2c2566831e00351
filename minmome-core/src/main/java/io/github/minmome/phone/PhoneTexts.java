package io.github.minmome.phone;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The texts of this package, Japanese or English, from its properties files. */
final class PhoneTexts {
  private final Properties texts;

  private PhoneTexts(String name) {
    texts = new Properties();
    try (var in = PhoneTexts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside PhoneTexts");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PhoneTexts of(Locale locale) {
    return isJapanese(locale) ? Japanese.TEXTS : English.TEXTS;
  }

  static boolean isJapanese(Locale locale) {
    return locale.getLanguage().equals("ja");
  }

  String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no text for " + key);
    }
    return text;
  }

  private static final class Japanese {
    static final PhoneTexts TEXTS = new PhoneTexts("phone_ja.properties");
  }

  private static final class English {
    static final PhoneTexts TEXTS = new PhoneTexts("phone.properties");
  }
}
