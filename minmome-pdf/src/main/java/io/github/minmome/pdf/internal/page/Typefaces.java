package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.UnprintablePolicy;
import io.github.minmome.pdf.internal.font.BundledFonts;
import io.github.minmome.pdf.internal.font.FontChain;
import io.github.minmome.pdf.internal.font.TrueTypeFont;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that pages are set in.
 *
 * @param regular fonts of running text, in the order in which they are asked
 * @param bold fonts of emphasized text, in the order in which they are asked
 */
public record Typefaces(FontChain regular, FontChain bold) {
  private static final Typefaces STANDARD = of(List.of(), null);

  /** BIZ UDGothic, then Noto Sans JP. */
  public static Typefaces standard() {
    return STANDARD;
  }

  /**
   * The same, and fonts that are asked last.
   *
   * @param policy what to print for characters that no font has, or null to refuse them
   */
  public static Typefaces of(List<TrueTypeFont> added, @Nullable UnprintablePolicy policy) {
    return new Typefaces(
        new FontChain(List.of(BundledFonts.REGULAR, BundledFonts.NOTO), added, policy),
        new FontChain(
            List.of(BundledFonts.BOLD, BundledFonts.REGULAR, BundledFonts.NOTO), added, policy));
  }

  FontChain of(TextStyle style) {
    return style.isBold() ? bold : regular;
  }
}
