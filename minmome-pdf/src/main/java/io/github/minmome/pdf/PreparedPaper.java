package io.github.minmome.pdf;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A paper laid out and ready to be written: what was laid out to see whether it fits is what is
 * drawn. The {@code prepare} methods of the renderers make it. Immutable and safe for use by
 * several threads; its text form shows no personal value.
 *
 * @since 0.1.0
 */
public final class PreparedPaper {
  /** What a paper has in common with others of its renderer. */
  interface Content {
    /** Returns how many pages it takes. */
    int pages();

    /** Writes a document of this paper alone. */
    void writeTo(OutputStream out) throws IOException;
  }

  private final Content content;

  PreparedPaper(Content content) {
    this.content = content;
  }

  Content content() {
    return content;
  }

  /** Returns how many pages the paper takes. */
  public int pages() {
    return content.pages();
  }

  /**
   * Writes the paper as a document.
   *
   * @param out gets the document; it is not closed
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void writeTo(OutputStream out) throws IOException {
    content.writeTo(out);
  }

  /** Returns the number of pages, nothing of what is on them. */
  @Override
  public String toString() {
    return "PreparedPaper[" + pages() + " pages]";
  }
}
