package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import java.util.ArrayList;
import java.util.List;

/** The bookmarks of a document, all on one level. Not thread-safe. */
final class Bookmarks {
  private final List<String> titles = new ArrayList<>(0);
  private final List<Integer> pages = new ArrayList<>(0);

  /** Adds a bookmark at the page that is added next. */
  void add(String title) {
    titles.add(title);
  }

  /** Sets the page of the bookmark that was added before it, if there is one. */
  void pageAdded(int page) {
    if (pages.size() < titles.size()) {
      pages.add(page);
    }
  }

  boolean isEmpty() {
    return titles.isEmpty();
  }

  /** Writes the outline; returns the number of its root object. */
  int write(ObjectWriter objects) {
    int count = titles.size();
    int root = objects.allocate();
    int first = objects.allocate(count);
    Bytes bytes = objects.begin(root);
    bytes.ascii("<</Type/Outlines/First ").reference(first).ascii("/Last ");
    bytes.reference(first + count - 1).ascii("/Count ").integer(count).ascii(">>");
    objects.end();
    for (int i = 0; i < count; i++) {
      bytes = objects.begin(first + i);
      bytes.ascii("<</Title").textString(titles.get(i)).ascii("/Parent ").reference(root);
      if (i > 0) {
        bytes.ascii("/Prev ").reference(first + i - 1);
      }
      if (i < count - 1) {
        bytes.ascii("/Next ").reference(first + i + 1);
      }
      bytes.ascii("/Dest[").reference(pages.get(i)).ascii("/Fit]>>");
      objects.end();
    }
    return root;
  }
}
