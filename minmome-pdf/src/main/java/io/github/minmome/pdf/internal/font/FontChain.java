package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.UnprintablePolicy;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fonts in the order in which they are searched for a character. A character, or a character with
 * the variation selector that follows it, is printed by the first font that has exactly it, and a
 * letter with the combining mark that follows it by the first that has both as one glyph; a later
 * font is loaded only when an earlier one does not. Immutable, safe for any number of threads when
 * the suppliers are.
 */
public final class FontChain {
  private static final int FIRST_MARK = 0x300;
  private static final int LAST_LETTER_MARK = 0x36F;
  private static final int VOICED = 0x3099;
  private static final int SEMI_VOICED = 0x309A;

  private final List<Supplier<OpenTypeFont>> bundled;
  private final List<OpenTypeFont> added;
  private final @Nullable UnprintablePolicy policy;
  private final Consumer<Problem> refusals;
  private final KnownGlyphs known;

  /**
   * A chain of fonts.
   *
   * @param bundled each loaded when first needed; the suppliers remember what they loaded
   * @param added searched after them, and alone for characters of private use
   * @param policy what to print for characters that no font has, or null to refuse them
   */
  public FontChain(
      List<Supplier<OpenTypeFont>> bundled,
      List<OpenTypeFont> added,
      @Nullable UnprintablePolicy policy) {
    this(
        List.copyOf(bundled),
        List.copyOf(added),
        policy,
        problem -> {
          throw new UnprintableException(List.of(problem));
        },
        new KnownGlyphs());
  }

  private FontChain(
      List<Supplier<OpenTypeFont>> bundled,
      List<OpenTypeFont> added,
      @Nullable UnprintablePolicy policy,
      Consumer<Problem> refusals,
      KnownGlyphs known) {
    this.bundled = bundled;
    this.added = added;
    this.policy = policy;
    this.refusals = refusals;
    this.known = known;
  }

  /** Returns the same fonts, which report what they cannot print, and go on without it. */
  public FontChain reporting(Consumer<Problem> to) {
    return new FontChain(bundled, added, policy, to, known);
  }

  /** Returns the font that sets line heights: the first. */
  public OpenTypeFont first() {
    return bundled.get(0).get();
  }

  /**
   * Returns the glyphs that print a text.
   *
   * @param field what to call the text when it cannot be printed, such as {@code applicant.name}
   * @throws UnprintableException unless {@link #reporting}, when a character, or a character with
   *     its variation selector, has no glyph of its own in any font, or has no visible form
   *     (controls, direction marks)
   */
  public GlyphRun plan(String field, String text) {
    var run = new GlyphRun(text.length());
    int position = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int follower = i < text.length() ? text.codePointAt(i) : 0;
      boolean pair =
          follower >= FIRST_MARK && (isSelector(follower) || isMarkOf(codePoint, follower));
      if (!pair) {
        follower = 0;
      }
      boolean isAdded =
          follower == 0
              ? addAlone(run, codePoint)
              : !isInvisible(codePoint) && add(run, codePoint, follower);
      if (!isAdded) {
        substitute(run, field, codePoint, follower, position);
      }
      if (pair) {
        i += Character.charCount(follower);
        position++;
      }
      position++;
    }
    return run;
  }

  private void substitute(GlyphRun run, String field, int codePoint, int follower, int position) {
    String other = policy == null ? null : policy.substitute(field, codePoint, follower, position);
    if (other == null || !addAll(run, other)) {
      refusals.accept(
          Problem.of(
              ProblemCodes.TEXT_UNPRINTABLE,
              field,
              name(codePoint, follower),
              String.valueOf(position + 1)));
    }
  }

  private static String name(int codePoint, int follower) {
    String name = String.format(Locale.ROOT, "U+%04X", codePoint);
    return follower == 0 ? name : String.format(Locale.ROOT, "%s U+%04X", name, follower);
  }

  private boolean addAll(GlyphRun run, String text) {
    for (int c : text.codePoints().toArray()) {
      if (!addAlone(run, c)) {
        return false;
      }
    }
    return true;
  }

  /** Adds a character without a follower; which glyph it has is searched for once. */
  private boolean addAlone(GlyphRun run, int codePoint) {
    long entry = known.get(codePoint);
    if (entry != 0) {
      var font = font(KnownGlyphs.font(entry));
      run.add(font, KnownGlyphs.number(entry), codePoint, 0, KnownGlyphs.advance(entry));
      return true;
    }
    if (isInvisible(codePoint) || !add(run, codePoint, 0)) {
      return false;
    }
    int last = run.size() - 1;
    known.put(codePoint, index(run.font(last)), run.glyph(last), run.advance(last));
    return true;
  }

  private OpenTypeFont font(int index) {
    return index < bundled.size() ? bundled.get(index).get() : added.get(index - bundled.size());
  }

  /** Looks among the added ones first: that loads no bundled one. */
  private int index(OpenTypeFont font) {
    int index = added.indexOf(font);
    if (index >= 0) {
      return bundled.size() + index;
    }
    index = 0;
    while (bundled.get(index).get() != font) {
      index++;
    }
    return index;
  }

  private boolean add(GlyphRun run, int codePoint, int follower) {
    if (Character.getType(codePoint) != Character.PRIVATE_USE) {
      for (Supplier<OpenTypeFont> font : bundled) {
        if (add(run, font.get(), codePoint, follower)) {
          return true;
        }
      }
    }
    for (OpenTypeFont font : added) {
      if (add(run, font, codePoint, follower)) {
        return true;
      }
    }
    return false;
  }

  private static boolean add(GlyphRun run, OpenTypeFont font, int codePoint, int follower) {
    int glyph = glyph(font, codePoint, follower);
    if (glyph > 0
        && (font.hasOutline(glyph) || isSpace(codePoint))
        && !(isMark(codePoint) && font.advance(glyph) > 0)) {
      run.add(font, glyph, codePoint, follower);
      return true;
    }
    return false;
  }

  private static int glyph(OpenTypeFont font, int codePoint, int follower) {
    if (follower == 0) {
      return font.glyph(codePoint);
    }
    if (isSelector(follower)) {
      return font.variant(codePoint, follower);
    }
    return font.glyph(composed(codePoint, follower));
  }

  /** Returns whether a character chooses among the shapes of the one before it. */
  static boolean isSelector(int codePoint) {
    return (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  /** Returns whether a letter and the mark after it (か + ゙, e + ́) are what one glyph draws. */
  private static boolean isMarkOf(int codePoint, int follower) {
    return (follower <= LAST_LETTER_MARK || isVoicing(follower))
        && composed(codePoint, follower) != 0;
  }

  private static boolean isVoicing(int codePoint) {
    return codePoint == VOICED || codePoint == SEMI_VOICED;
  }

  /**
   * Returns whether a character belongs over the letter before it, so that a glyph that moves the
   * pen would print it beside the letter. The voicing marks of kana are read there, too.
   */
  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> !isVoicing(codePoint);
      default -> false;
    };
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
