package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.UnprintableTextException;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Supplier;

/**
 * Fonts in the order in which they are asked for a character. A character, or a character with the
 * variation selector that follows it, is printed by the first font that knows exactly it; a later
 * font is loaded only when an earlier one does not. Immutable, safe for any number of threads when
 * the suppliers are.
 */
public final class FontChain {
  private static final int VOICED = 0x3099;
  private static final int SEMI_VOICED = 0x309A;

  private final List<Supplier<TrueTypeFont>> fonts;

  /** A chain of fonts, each loaded when first needed; the suppliers remember what they loaded. */
  public FontChain(List<Supplier<TrueTypeFont>> fonts) {
    this.fonts = List.copyOf(fonts);
    if (fonts.isEmpty()) {
      throw new IllegalArgumentException("A chain needs a font");
    }
  }

  /** The font that sets line heights: the first. */
  public TrueTypeFont first() {
    return fonts.get(0).get();
  }

  /**
   * The glyphs that print a text.
   *
   * @param field what to call the text when it cannot be printed, such as {@code applicant.name}
   * @throws UnprintableTextException when a character, or a character with its variation selector,
   *     has no glyph of its own in any font, or has no visible form (controls, direction marks)
   */
  public GlyphRun plan(String field, String text) {
    var run = new GlyphRun(text.length());
    int position = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int follower = i < text.length() ? text.codePointAt(i) : 0;
      boolean pair = isSelector(follower) || isVoicingOf(codePoint, follower);
      if (!pair) {
        follower = 0;
      }
      if (isInvisible(codePoint) || !add(run, codePoint, follower)) {
        throw new UnprintableTextException(field, codePoint, follower, position);
      }
      if (pair) {
        i += Character.charCount(follower);
        position++;
      }
      position++;
    }
    return run;
  }

  private boolean add(GlyphRun run, int codePoint, int follower) {
    for (Supplier<TrueTypeFont> supplier : fonts) {
      TrueTypeFont font = supplier.get();
      int glyph = glyph(font, codePoint, follower);
      if (glyph > 0 && (font.hasOutline(glyph) || isSpace(codePoint))) {
        run.add(font, glyph, codePoint, follower);
        return true;
      }
    }
    return false;
  }

  private static int glyph(TrueTypeFont font, int codePoint, int follower) {
    if (follower == 0) {
      return font.glyph(codePoint);
    }
    if (isSelector(follower)) {
      return font.variant(codePoint, follower);
    }
    return font.glyph(composed(codePoint, follower));
  }

  /** Whether a character chooses among the shapes of the one before it. */
  static boolean isSelector(int codePoint) {
    return (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  /** Whether a kana and the mark after it (か + ゙) are what one glyph (が) draws. */
  private static boolean isVoicingOf(int codePoint, int follower) {
    return (follower == VOICED || follower == SEMI_VOICED) && composed(codePoint, follower) != 0;
  }

  private static int composed(int codePoint, int mark) {
    var pair = new StringBuilder().appendCodePoint(codePoint).appendCodePoint(mark).toString();
    var composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
    return composed.codePointCount(0, composed.length()) == 1 ? composed.codePointAt(0) : 0;
  }

  private static boolean isSpace(int codePoint) {
    return Character.getType(codePoint) == Character.SPACE_SEPARATOR;
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isSelector(codePoint);
    };
  }
}
