package io.github.minmome.pdf.internal.font;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The glyphs that a chain of fonts has found for characters of the basic plane, so that each is
 * searched for and measured once. An entry is one number: which font of the chain, which glyph of
 * it, and how far that moves the pen. Safe for any number of threads: a thread that does not see an
 * entry yet searches again.
 */
final class KnownGlyphs {
  private static final int BLOCK = 256;
  private static final int NUMBER_BITS = 16;
  private static final int ADVANCE_BITS = 24;
  private static final int MAX_FONTS = 1 << 20;

  private final AtomicReferenceArray<AtomicLongArray> blocks =
      new AtomicReferenceArray<>(0x10000 / BLOCK);

  /** Returns the entry of a character, 0 if there is none. */
  long get(int codePoint) {
    if (codePoint > 0xFFFF) {
      return 0;
    }
    var block = blocks.getPlain(codePoint / BLOCK);
    return block == null ? 0 : block.getPlain(codePoint % BLOCK);
  }

  /** Returns which font of its chain an entry names, from 0. */
  static int font(long entry) {
    return (int) (entry >>> (NUMBER_BITS + ADVANCE_BITS)) - 1;
  }

  /** Returns which glyph an entry names. */
  static int number(long entry) {
    return (int) entry & ((1 << NUMBER_BITS) - 1);
  }

  /** Returns how far an entry's glyph moves the pen, in thousandths of the type size. */
  static int advance(long entry) {
    return (int) (entry >>> NUMBER_BITS) & ((1 << ADVANCE_BITS) - 1);
  }

  /** Keeps the glyph of a character. */
  void put(int codePoint, int font, int glyph, int advance) {
    if (codePoint > 0xFFFF || font >= MAX_FONTS) {
      return;
    }
    var block = blocks.get(codePoint / BLOCK);
    if (block == null) {
      block = new AtomicLongArray(BLOCK);
      blocks.set(codePoint / BLOCK, block);
    }
    block.set(
        codePoint % BLOCK,
        (font + 1L) << (NUMBER_BITS + ADVANCE_BITS) | (long) advance << NUMBER_BITS | glyph);
  }
}
