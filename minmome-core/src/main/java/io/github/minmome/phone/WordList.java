package io.github.minmome.phone;

import io.github.minmome.text.NumberCharacters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Words looked for at a place in a text, whatever their width and case; finding allocates nothing.
 */
final class WordList {
  private final char[] firsts;
  private final String[][] byFirst;

  /** Words separated by "|"; made with plain loops, because streams would slow the first call. */
  WordList(String... lines) {
    var words = new TreeMap<Character, List<String>>();
    for (String line : lines) {
      for (String word : line.split("[|]", -1)) {
        var text = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
          text.setCharAt(i, folded(word.charAt(i)));
        }
        words.computeIfAbsent(text.charAt(0), first -> new ArrayList<>()).add(text.toString());
      }
    }
    firsts = new char[words.size()];
    byFirst = new String[words.size()][];
    int index = 0;
    for (var entry : words.entrySet()) {
      entry.getValue().sort((a, b) -> b.length() - a.length());
      firsts[index] = entry.getKey();
      byFirst[index++] = entry.getValue().toArray(new String[0]);
    }
  }

  /** The end of the longest word that the text has at i, or i. */
  int endOf(CharSequence text, int i) {
    if (i >= text.length()) {
      return i;
    }
    int index = Arrays.binarySearch(firsts, folded(text.charAt(i)));
    if (index >= 0) {
      for (String word : byFirst[index]) {
        if (matches(text, i, word)) {
          return i + word.length();
        }
      }
    }
    return i;
  }

  /** Whether the text between start and end is one of the words. */
  boolean isOneOf(CharSequence text, int start, int end) {
    int index = start < end ? Arrays.binarySearch(firsts, folded(text.charAt(start))) : -1;
    if (index >= 0) {
      for (String word : byFirst[index]) {
        if (word.length() == end - start && matches(text, start, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the text has a folded word at i. */
  static boolean matches(CharSequence text, int i, String word) {
    if (i + word.length() > text.length()) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (folded(text.charAt(i + k)) != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private static char folded(char c) {
    char half = NumberCharacters.fold(c);
    return half >= 'a' && half <= 'z' ? (char) (half - 0x20) : half;
  }
}
