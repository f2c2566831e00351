package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.internal.font.BundledFonts;
import io.github.minmome.pdf.internal.font.FontChain;
import java.util.List;

/**
 * The fonts that pages are set in.
 *
 * @param regular fonts of running text, in the order in which they are asked
 * @param bold fonts of emphasized text, in the order in which they are asked
 */
public record Typefaces(FontChain regular, FontChain bold) {
  private static final Typefaces STANDARD =
      new Typefaces(
          new FontChain(List.of(BundledFonts.REGULAR, BundledFonts.NOTO), List.of(), null),
          new FontChain(
              List.of(BundledFonts.BOLD, BundledFonts.REGULAR, BundledFonts.NOTO),
              List.of(),
              null));

  /** BIZ UDGothic, then Noto Sans JP. */
  public static Typefaces standard() {
    return STANDARD;
  }

  FontChain of(TextStyle style) {
    return style.isBold() ? bold : regular;
  }
}
