package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.UnprintablePolicy;
import io.github.minmome.pdf.internal.font.BundledFonts;
import io.github.minmome.pdf.internal.font.FontChain;
import io.github.minmome.pdf.internal.font.GlyphRun;
import io.github.minmome.pdf.internal.font.OpenTypeFont;
import io.github.minmome.problem.Problem;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that pages are set in. Fonts are searched in order.
 *
 * @param regular fonts of text whose letters all have the same width
 * @param bold the same, bold
 * @param running fonts of running text, whose letters have widths of their own
 * @param runningBold the same, bold
 */
public record Typefaces(
    FontChain regular, FontChain bold, FontChain running, FontChain runningBold) {
  private static final Typefaces STANDARD = of(List.of(), null);

  /** BIZ UDGothic and BIZ UDPGothic, then Noto Sans JP. */
  public static Typefaces standard() {
    return STANDARD;
  }

  /**
   * Returns the same, and fonts that are searched last.
   *
   * @param policy what to print for characters that no font has, or null to refuse them
   */
  public static Typefaces of(List<OpenTypeFont> added, @Nullable UnprintablePolicy policy) {
    var regular = List.of(BundledFonts.REGULAR, BundledFonts.NOTO);
    var bold = List.of(BundledFonts.BOLD, BundledFonts.REGULAR, BundledFonts.NOTO);
    return new Typefaces(
        new FontChain(regular, added, policy),
        new FontChain(bold, added, policy),
        new FontChain(first(BundledFonts.PROPORTIONAL, regular), added, policy),
        new FontChain(first(BundledFonts.PROPORTIONAL_BOLD, bold), added, policy));
  }

  private static List<Supplier<OpenTypeFont>> first(
      Supplier<OpenTypeFont> font, List<Supplier<OpenTypeFont>> others) {
    return Stream.concat(Stream.of(font), others.stream()).toList();
  }

  /** Returns the same fonts, which report what they cannot print, and go on without it. */
  public Typefaces reporting(Consumer<Problem> to) {
    return new Typefaces(
        regular.reporting(to),
        bold.reporting(to),
        running.reporting(to),
        runningBold.reporting(to));
  }

  /** Returns the glyphs of a text in a style. */
  public GlyphRun plan(String field, String text, TextStyle style) {
    return of(style).plan(field, text);
  }

  FontChain of(TextStyle style) {
    if (style.isProportional()) {
      return style.isBold() ? runningBold : running;
    }
    return style.isBold() ? bold : regular;
  }
}
