package io.github.minmome.pdf.internal.form;

import java.util.ArrayList;
import java.util.List;

/** A text in what readers see as its characters: a kanji keeps its variation selector. */
final class Characters {
  private Characters() {}

  static List<String> of(String text) {
    var characters = new ArrayList<String>(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = i + Character.charCount(text.codePointAt(i));
      while (end < text.length() && isFollower(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      characters.add(text.substring(i, end));
      i = end;
    }
    return characters;
  }

  private static boolean isFollower(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
