package io.github.minmome.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words of forms and headings of files: width, case and spaces around do not matter in them. */
public final class WordKey {
  /** No word is longer, and composing a long row of combining marks takes quadratic time. */
  private static final int MAX_LENGTH = 200;

  private WordKey() {}

  /** Returns what two words have in common that mean the same; never meant for a name. */
  public static String of(CharSequence word) {
    return word.length() > MAX_LENGTH
        ? word.toString()
        : Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
