package io.github.minmome.phone;

import io.github.minmome.text.NumberCharacters;
import java.util.Arrays;

/**
 * Words looked for at a place in a text, whatever their width and case, each with the roles it may
 * have; finding allocates nothing.
 *
 * <p>A trie whose edges are a hash table with open addressing: from a node by a character to the
 * next node. Node 0 is the root.
 */
final class WordList {
  /** What {@link #find} returns: where the word ends, and its roles. */
  static final BitField END = BitField.first(31);

  static final BitField ROLES = END.next(16);

  /** By edge, its character, and above it the node that it leaves. */
  private final long[] labels;

  /** By edge, the node that it leads to, never 0. */
  private final int[] targets;

  /** By node, the roles of the word that ends there. */
  private final short[] roles;

  private WordList(long[] labels, int[] targets, short[] roles) {
    this.labels = labels;
    this.targets = targets;
    this.roles = roles;
  }

  /** Collects words; a word that is added twice has both roles. */
  static final class Builder {
    private long[] labels = new long[1 << 11];
    private int[] targets = new int[1 << 11];
    private short[] roles = new short[1 << 10];
    private int nodes = 1;

    /** Adds words separated by "|". */
    Builder add(int role, String... lines) {
      for (String line : lines) {
        int node = 0;
        for (int i = 0; i < line.length(); i++) {
          if (line.charAt(i) == '|') {
            roles[node] |= (short) role;
            node = 0;
          } else {
            node = grown(node, folded(line.charAt(i)));
          }
        }
        roles[node] |= (short) role;
      }
      return this;
    }

    private int grown(int node, char c) {
      long label = label(node, c);
      int slot = slot(labels, targets, label);
      if (targets[slot] == 0) {
        if (nodes == roles.length) {
          roles = Arrays.copyOf(roles, 2 * nodes);
          rehash();
          slot = slot(labels, targets, label);
        }
        labels[slot] = label;
        targets[slot] = nodes++;
      }
      return targets[slot];
    }

    private void rehash() {
      var moved = new long[2 * labels.length];
      var movedTargets = new int[moved.length];
      for (int i = 0; i < labels.length; i++) {
        if (targets[i] != 0) {
          int slot = slot(moved, movedTargets, labels[i]);
          moved[slot] = labels[i];
          movedTargets[slot] = targets[i];
        }
      }
      labels = moved;
      targets = movedTargets;
    }

    WordList build() {
      return new WordList(labels, targets, roles);
    }
  }

  /**
   * Returns the longest word with one of the roles that the text has at i, packed, or 0. A Latin
   * word is not found at the beginning of a longer one.
   */
  long find(CharSequence text, int i, int wanted) {
    long found = 0;
    int node = 0;
    for (int p = i; p < text.length(); p++) {
      node = targets[slot(labels, targets, label(node, folded(text.charAt(p))))];
      if (node == 0) {
        break;
      }
      int wantedHere = roles[node] & wanted;
      if (wantedHere != 0 && !goesOn(text, p + 1)) {
        found = END.of(p + 1) | ROLES.of(wantedHere);
      }
    }
    return found;
  }

  private static long label(int node, char c) {
    return (long) node << Character.SIZE | c;
  }

  /** Returns where the edge is, or would be. */
  private static int slot(long[] labels, int[] targets, long label) {
    int last = labels.length - 1;
    int slot = (int) ((label * 0x9E3779B97F4A7C15L) >>> 40) & last;
    while (labels[slot] != label && targets[slot] != 0) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  /** Returns whether the text has a Latin letter before and at i. */
  private static boolean goesOn(CharSequence text, int i) {
    return i < text.length() && isLatin(text.charAt(i)) && isLatin(text.charAt(i - 1));
  }

  private static boolean isLatin(char c) {
    char folded = folded(c);
    return folded >= 'A' && folded <= 'Z';
  }

  /** Returns whether the text has a folded word at i. */
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
