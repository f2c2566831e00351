package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.pdf.UnusableFontException;

/** Checks that fonts are refused when they are read. */
final class RefusedFonts {
  private RefusedFonts() {}

  static void assertRefused(byte[] file, String reason) {
    assertThatThrownBy(() -> OpenTypeFont.read(file))
        .isInstanceOf(UnusableFontException.class)
        .hasMessageContaining(reason);
  }

  static void assertRefused(TinyFont font, String reason) {
    assertRefused(font.bytes(), reason);
  }

  static void assertDamaged(byte[] file) {
    assertRefused(file, "FONT_DAMAGED");
  }

  static void assertDamaged(TinyFont font) {
    assertDamaged(font.bytes());
  }

  static void assertDamaged(TinyCff cff) {
    assertDamaged(cff.font());
  }
}
