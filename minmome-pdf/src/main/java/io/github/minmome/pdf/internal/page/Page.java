package io.github.minmome.pdf.internal.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finished page. Immutable; may be written any number of times, by any number of threads. Two
 * pages are never equal: a document stores the one given again once.
 */
public final class Page {
  private final PageSize size;
  private final byte[] content;
  private final List<Element> roots;
  private final int marks;
  private final Map<String, Integer> slots;
  private final List<Picture> pictures;

  Page(
      PageSize size,
      byte[] content,
      List<Element> roots,
      int marks,
      Map<String, Integer> slots,
      List<Picture> pictures) {
    this.size = size;
    this.content = content;
    this.roots = List.copyOf(roots);
    this.marks = marks;
    this.slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
    this.pictures = List.copyOf(pictures);
  }

  /** Returns its size. */
  public PageSize size() {
    return size;
  }

  /** Returns the content stream, not compressed; do not change it. */
  public byte[] content() {
    return content;
  }

  /** Returns what is on the page, in reading order. */
  public List<Element> roots() {
    return roots;
  }

  /** Returns how many marked pieces the content has, slots included. */
  public int marks() {
    return marks;
  }

  /** Returns the number of the marked piece that each slot's value will be. */
  public Map<String, Integer> slots() {
    return slots;
  }

  /** Returns the pictures it uses, named I and their index. */
  public List<Picture> pictures() {
    return pictures;
  }
}
