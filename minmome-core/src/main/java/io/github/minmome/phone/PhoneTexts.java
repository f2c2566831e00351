package io.github.minmome.phone;

import io.github.minmome.text.JarText;
import io.github.minmome.text.Languages;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** The texts of this package, Japanese or English, from its properties files. */
final class PhoneTexts {
  private final Properties texts;

  private PhoneTexts(String name) {
    texts = new Properties();
    try {
      texts.load(new StringReader(JarText.read(PhoneTexts.class, name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PhoneTexts of(Locale locale) {
    return Languages.isJapanese(locale) ? Japanese.TEXTS : English.TEXTS;
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
