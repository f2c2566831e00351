package io.github.minmome.pdf.internal.picture;

import io.github.minmome.pdf.internal.page.Element;
import io.github.minmome.pdf.internal.page.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a page, in reading order: the words of its text and the alternatives of its figures,
 * as a screen reader reads them out.
 *
 * @param marked the text of each marked piece of the page
 */
record SpokenWords(Map<Integer, StringBuilder> marked) {
  /** Returns the words, a line for each paragraph, heading, row and figure. */
  String of(List<Element> roots) {
    var words = new StringBuilder();
    roots.forEach(root -> append(root, words));
    return words
        .toString()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private void append(Element element, StringBuilder words) {
    var alternative = element.alternative();
    boolean isInline = element.tag() == Tag.SPAN || element.tag() == Tag.LINK;
    words.append(isInline ? ' ' : '\n');
    if (alternative != null && element.tag() == Tag.FIGURE) {
      words.append(alternative);
    } else {
      for (Object kid : element.kids()) {
        if (kid instanceof Element inner) {
          append(inner, words);
        } else if (kid instanceof Integer mark) {
          words.append(marked.getOrDefault(mark, new StringBuilder()));
        }
      }
    }
    words.append(isInline ? ' ' : '\n');
  }
}
