package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.page.Page;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The groups of copies of one page, prepared at their first use and kept for all documents that
 * begin alike. Safe for any number of threads.
 */
final class CopyGroups {
  /** Above this number of a document's objects, copies are written in groups. */
  static final int BEGIN = 2_000;

  private final Page page;
  private final Map<Integer, Optional<CopyGroup>> byDigits = new ConcurrentHashMap<>();

  CopyGroups(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  /**
   * Returns the group whose numbers begin with those of {@code leading}; nothing for a page that
   * cannot be compressed once.
   */
  Optional<CopyGroup> of(SharedPage parts, int leading) {
    int digits = String.valueOf(leading).length();
    return byDigits.computeIfAbsent(digits, any -> CopyGroup.of(parts, digits));
  }
}
