package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.internal.font.GlyphPool;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one copy of a page with slots. Every mark belongs to the slot that is open; slots
 * that get no value are written empty at the end. Not thread-safe.
 */
public final class Overlay extends Surface {
  private final Map<String, Integer> open;
  private final boolean isFree;
  private boolean inSlot;

  /** Values for a page. */
  public Overlay(Page page, Typefaces faces, GlyphPool pool) {
    super(page.size(), faces, pool);
    open = new LinkedHashMap<>(page.slots());
    isFree = false;
  }

  /** Marks anywhere on a page that is not ours, without structure. */
  public Overlay(PageSize size, Typefaces faces, GlyphPool pool) {
    super(size, faces, pool);
    open = new LinkedHashMap<>();
    isFree = true;
  }

  /**
   * Draws the value of a slot.
   *
   * @throws IllegalStateException when the page has no such slot, or it was drawn already
   */
  public void slot(String name, Runnable body) {
    slot(name, null, body);
  }

  /**
   * Draws the value of a slot that is read and copied as a text (ActualText).
   *
   * @param actual the text, null for what is drawn
   * @throws IllegalStateException when the page has no such slot, or it was drawn already
   */
  public void slot(String name, @Nullable String actual, Runnable body) {
    Integer mark = open.remove(name);
    if (mark == null || inSlot) {
      throw new IllegalStateException("No free slot " + name);
    }
    content.ascii("/Span<</MCID ").integer(mark);
    if (actual != null) {
      content.ascii("/ActualText").textString(actual);
    }
    content.ascii(">>BDC\n");
    inSlot = true;
    body.run();
    inSlot = false;
    content.ascii("EMC\n");
  }

  /** Returns the finished content stream, not compressed. */
  public byte[] finish() {
    for (int mark : open.values()) {
      content.ascii("/Span<</MCID ").integer(mark).ascii(">>BDC EMC\n");
    }
    return content.toArray();
  }

  @Override
  void beforeText() {
    beforeShape();
  }

  @Override
  void beforeShape() {
    if (!inSlot && !isFree) {
      throw new IllegalStateException("A mark outside any slot");
    }
  }

  @Override
  void betweenGroups() {}
}
