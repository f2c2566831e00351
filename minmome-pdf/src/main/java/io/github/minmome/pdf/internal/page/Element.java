package io.github.minmome.pdf.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a page's structure: its kind, and in reading order the content and nodes in it. */
public final class Element {
  private final Tag tag;
  private final @Nullable String alternative;
  private final @Nullable Box bounds;
  private final List<Object> kids = new ArrayList<>();

  Element(Tag tag, @Nullable String alternative, @Nullable Box bounds) {
    this.tag = tag;
    this.alternative = alternative;
    this.bounds = bounds;
  }

  void add(Object kid) {
    kids.add(kid);
  }

  /** Returns what it is. */
  public Tag tag() {
    return tag;
  }

  /** Returns what a picture shows or where a link leads, in words. */
  public @Nullable String alternative() {
    return alternative;
  }

  /** Returns where a picture is, in points from the lower left corner. */
  public @Nullable Box bounds() {
    return bounds;
  }

  /**
   * Returns what is in it, in reading order: an {@link Element}, an {@link Annotation}, or an
   * {@link Integer}, the number of a marked piece of the page's content.
   */
  public List<Object> kids() {
    return kids;
  }
}
