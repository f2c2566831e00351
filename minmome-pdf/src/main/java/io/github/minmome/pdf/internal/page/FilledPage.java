package io.github.minmome.pdf.internal.page;

/**
 * A page and what fills its slots. A document stores a page of several copies once.
 *
 * @param page the page, the same object for all its copies
 * @param values content of the {@link Overlay}, empty for none; do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FilledPage(Page page, byte[] values) {
  /** A page without slots. */
  public FilledPage(Page page) {
    this(page, new byte[0]);
  }
}
