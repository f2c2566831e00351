package io.github.minmome.pdf.internal.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the operators of a page's content stream (ISO 32000-1, 7.8.2) as our own pages write them.
 * Not thread-safe.
 */
final class ContentTokens {
  /** An operator and its operands: numbers, names with their slash, strings of hex. */
  record Operator(String name, List<Object> operands) {
    double number(int index) {
      return (Double) operands.get(index);
    }

    String text(int index) {
      return (String) operands.get(index);
    }
  }

  private final byte[] content;
  private int at;

  ContentTokens(byte[] content) {
    this.content = content;
  }

  /** Returns the next operator, or null at the end. */
  @Nullable Operator next() {
    var operands = new ArrayList<Object>(6);
    while (skipSpace()) {
      int c = content[at];
      if (c == '<' && content[at + 1] == '<') {
        operands.add(upTo(">>"));
      } else if (c == '<') {
        operands.add(upTo(">"));
      } else if (c == '[') {
        operands.add(upTo("]"));
      } else {
        String word = word();
        if (isNumber(word)) {
          operands.add(Double.valueOf(word));
        } else if (word.charAt(0) == '/') {
          operands.add(word);
        } else {
          return new Operator(word, operands);
        }
      }
    }
    return null;
  }

  private boolean skipSpace() {
    while (at < content.length && content[at] <= ' ') {
      at++;
    }
    return at < content.length;
  }

  /** Returns a string, array or dictionary with its brackets; none of ours is nested. */
  private String upTo(String end) {
    int from = at;
    at += end.length();
    while (!new String(content, at, end.length(), StandardCharsets.US_ASCII).equals(end)
        || (end.length() == 2 && at + 2 < content.length && content[at + 2] == '>')) {
      at++;
    }
    at += end.length();
    return new String(content, from, at - from, StandardCharsets.US_ASCII);
  }

  private String word() {
    int from = at++;
    while (at < content.length && content[at] > ' ' && "/<[".indexOf(content[at]) < 0) {
      at++;
    }
    return new String(content, from, at - from, StandardCharsets.US_ASCII);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> "0123456789.-".indexOf(c) >= 0);
  }
}
