package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class BundledFontsTest {
  @Test
  void font_isReadWhenFirstNeededAndThenKept() {
    var resource = BundledFonts.resource("BIZUDGothic-Regular.ttf");
    OpenTypeFont font = resource.get();
    assertThat(font.postScriptName()).isEqualTo("BIZUDGothic-Regular");
    assertThat(resource.get()).isSameAs(font);
  }

  @Test
  void missingFont_isNamed() {
    var missing = BundledFonts.resource("Missing.ttf"); // read when it is first needed
    assertThatThrownBy(missing::get)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Missing.ttf");
  }
}
