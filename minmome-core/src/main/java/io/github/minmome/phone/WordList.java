package io.github.minmome.phone;

import io.github.minmome.text.NumberCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words looked for at a place in a text, whatever their width and case, each with the roles it may
 * have; finding allocates nothing. Made with plain loops, because streams would slow the first
 * call.
 */
final class WordList {
  /** What {@link #find} returns: where the word ends, and its roles. */
  static final BitField END = BitField.first(31);

  static final BitField ROLES = END.next(16);

  /** A hash table of the first characters, open addressing: the index of each, plus 1. */
  private final short[] slots;

  private final char[] firsts;
  private final String[][] words;
  private final int[][] roles;

  private WordList(Map<String, Integer> rolesOfWords) {
    var byFirst = new TreeMap<Character, List<String>>();
    for (String word : rolesOfWords.keySet()) {
      byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
    }
    firsts = new char[byFirst.size()];
    slots = new short[4 * Integer.highestOneBit(firsts.length + 1)];
    words = new String[firsts.length][];
    roles = new int[firsts.length][];
    int index = 0;
    for (var entry : byFirst.entrySet()) {
      entry.getValue().sort((a, b) -> b.length() - a.length());
      firsts[index] = entry.getKey();
      int slot = slot(firsts[index]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = (short) (index + 1);
      words[index] = entry.getValue().toArray(new String[0]);
      roles[index] = new int[words[index].length];
      for (int i = 0; i < words[index].length; i++) {
        roles[index][i] = rolesOfWords.getOrDefault(words[index][i], 0);
      }
      index++;
    }
  }

  /** Collects words; a word that is added twice has both roles. */
  static final class Builder {
    private final Map<String, Integer> words = new HashMap<>();

    /** Adds words separated by "|". */
    Builder add(int role, String... lines) {
      for (String line : lines) {
        for (String word : line.split("[|]", -1)) {
          var text = new StringBuilder(word);
          for (int i = 0; i < word.length(); i++) {
            text.setCharAt(i, folded(word.charAt(i)));
          }
          words.merge(text.toString(), role, (a, b) -> a | b);
        }
      }
      return this;
    }

    WordList build() {
      return new WordList(words);
    }
  }

  /**
   * The longest word with one of the roles that the text has at i, packed, or 0. A Latin word is
   * not found at the beginning of a longer one.
   */
  long find(CharSequence text, int i, int wanted) {
    int index = i < text.length() ? indexOf(folded(text.charAt(i))) : -1;
    if (index >= 0) {
      for (int k = 0; k < words[index].length; k++) {
        String word = words[index][k];
        if ((roles[index][k] & wanted) != 0
            && matches(text, i, word)
            && !goesOn(text, i + word.length())) {
          return END.of(i + word.length()) | ROLES.of(roles[index][k] & wanted);
        }
      }
    }
    return 0;
  }

  /** Whether the text has a Latin letter before and at i. */
  private static boolean goesOn(CharSequence text, int i) {
    return i < text.length() && isLatin(text.charAt(i)) && isLatin(text.charAt(i - 1));
  }

  private static boolean isLatin(char c) {
    char folded = folded(c);
    return folded >= 'A' && folded <= 'Z';
  }

  private int slot(char first) {
    return ((first * 0x9E37) >>> 4) & (slots.length - 1);
  }

  /** The index of a first character, or -1. */
  private int indexOf(char first) {
    int slot = slot(first);
    while (slots[slot] != 0 && firsts[slots[slot] - 1] != first) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slots[slot] - 1;
  }

  /** Whether the text has a folded word at i. */
  static boolean matches(CharSequence text, int i, String word) {
    if (i + word.length() > text.length()) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      char c = text.charAt(i + k);
      if (c != word.charAt(k) && folded(c) != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private static char folded(char c) {
    char half = NumberCharacters.fold(c);
    boolean small = (half >= 'a' && half <= 'z') || (half >= 'а' && half <= 'я');
    return small ? (char) (half - 0x20) : half;
  }
}
