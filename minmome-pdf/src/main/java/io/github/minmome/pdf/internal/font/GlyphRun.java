package io.github.minmome.pdf.internal.font;

import java.util.Arrays;

/** A text as the glyphs that print it, each with the font it is in and the text it prints. */
public final class GlyphRun {
  /** Marks, beside a follower, a glyph that is the vertical form of its character. */
  private static final int VERTICAL = 1 << 24;

  private OpenTypeFont[] fonts;
  private int[] glyphs;
  private int[] codePoints;
  private int[] followers;
  private int size;
  private int width;

  GlyphRun(int capacity) {
    fonts = new OpenTypeFont[capacity];
    glyphs = new int[capacity];
    codePoints = new int[capacity];
    followers = new int[capacity];
  }

  void add(OpenTypeFont font, int glyph, int codePoint, int follower) {
    add(font, glyph, codePoint, follower, font.advance(glyph));
  }

  void add(OpenTypeFont font, int glyph, int codePoint, int follower, int advance) {
    if (size == glyphs.length) {
      int capacity = Math.max(8, 2 * size);
      fonts = Arrays.copyOf(fonts, capacity);
      glyphs = Arrays.copyOf(glyphs, capacity);
      codePoints = Arrays.copyOf(codePoints, capacity);
      followers = Arrays.copyOf(followers, capacity);
    }
    fonts[size] = font;
    glyphs[size] = glyph;
    codePoints[size] = codePoint;
    followers[size++] = follower;
    width += advance;
  }

  /** Returns how many glyphs. */
  public int size() {
    return size;
  }

  /** Returns how far all of them move the pen, in thousandths of the type size. */
  public int width() {
    return width;
  }

  /** Returns how far one glyph moves the pen, in thousandths of the type size. */
  public int advance(int index) {
    return fonts[index].advance(glyphs[index]);
  }

  /** Returns the font a glyph is in. */
  public OpenTypeFont font(int index) {
    return fonts[index];
  }

  /** Returns a glyph's number in its font. */
  public int glyph(int index) {
    return glyphs[index];
  }

  /** Returns the character a glyph prints. */
  public int codePoint(int index) {
    return codePoints[index];
  }

  /** Returns the variation selector or voicing mark that the glyph prints with it, or 0. */
  public int follower(int index) {
    return followers[index] & ~VERTICAL;
  }

  /**
   * Returns what distinguishes a glyph's text in an embedded font: character, follower, vertical
   * form.
   */
  long key(int index) {
    return (long) followers[index] << 21 | codePoints[index];
  }

  /** Returns the run with the glyphs of vertical writing (縦書き) where their fonts have them. */
  public GlyphRun vertical() {
    var run = new GlyphRun(size);
    for (int i = 0; i < size; i++) {
      int form = fonts[i].verticalForm(glyphs[i]);
      int mark = form == glyphs[i] ? 0 : VERTICAL;
      run.add(fonts[i], form, codePoints[i], followers[i] | mark);
    }
    return run;
  }

  /** Part of the run. */
  public GlyphRun slice(int from, int to) {
    var part = new GlyphRun(to - from);
    for (int i = from; i < to; i++) {
      part.add(fonts[i], glyphs[i], codePoints[i], followers[i]);
    }
    return part;
  }
}
