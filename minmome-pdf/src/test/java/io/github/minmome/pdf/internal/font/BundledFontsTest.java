package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class BundledFontsTest {
  @Test
  void font_isReadWhenFirstNeededAndThenKept() {
    var resource = new BundledFonts.Resource("BIZUDGothic-Regular.ttf");
    OpenTypeFont font = resource.get();
    assertThat(font.postScriptName()).isEqualTo("BIZUDGothic-Regular");
    assertThat(resource.get()).isSameAs(font);
  }

  @Test
  void missingFont_isNamed() {
    assertThatThrownBy(() -> new BundledFonts.Resource("Missing.ttf").get())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Missing.ttf");
  }
}
