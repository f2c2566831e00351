package io.github.minmome.pdf.internal.font;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The embedded fonts of one document as they grow: every glyph that a page uses gets its code here.
 * A pool may be based on another, finished one (a printed form's unchanging part) and uses the
 * glyphs that it has already. Not thread-safe; a finished pool may be read by many.
 */
public final class GlyphPool {
  private final @Nullable GlyphPool base;
  private final List<FontSubset> subsets = new ArrayList<>();

  /** An empty pool. */
  public GlyphPool() {
    this(null);
  }

  /** An empty pool that uses the glyphs of a finished one first. */
  public GlyphPool(@Nullable GlyphPool base) {
    this.base = base;
  }

  /**
   * Returns the code of a glyph of a run: the number of its embedded font ({@link
   * FontSubset#number}) above sixteen bits of character code.
   */
  public int code(GlyphRun run, int index) {
    return code(run.font(index), run.glyph(index), run.key(index));
  }

  /** Returns the code of one character that a font has; for fonts to type with. */
  public int code(OpenTypeFont font, int codePoint) {
    return code(font, font.glyph(codePoint), codePoint);
  }

  private int code(OpenTypeFont font, int glyph, long key) {
    int found = find(font, key);
    if (found != 0) {
      return found;
    }
    FontSubset subset = subset(font);
    return subset.number() << 16 | subset.add(key, glyph);
  }

  private int find(OpenTypeFont font, long key) {
    for (FontSubset subset : subsets) {
      if (subset.font() == font) {
        int code = subset.find(key);
        if (code != 0) {
          return subset.number() << 16 | code;
        }
      }
    }
    return base == null ? 0 : base.find(font, key);
  }

  private FontSubset subset(OpenTypeFont font) {
    for (FontSubset subset : subsets) {
      if (subset.font() == font && !subset.isFull()) {
        return subset;
      }
    }
    var subset = new FontSubset(font, firstNumber() + subsets.size());
    subsets.add(subset);
    return subset;
  }

  private int firstNumber() {
    return base == null ? 1 : base.firstNumber() + base.subsets.size();
  }

  /**
   * Returns the embedded fonts that this pool itself has begun, without those of the pool below.
   */
  public List<FontSubset> subsets() {
    return List.copyOf(subsets);
  }

  /** Returns the finished pool below. */
  public @Nullable GlyphPool base() {
    return base;
  }
}
