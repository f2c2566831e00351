package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

final class SrgbProfileTest {
  @Test
  void committedProfile_isWhatTheConstantsMake() {
    assertThat(SrgbProfile.committed()).isEqualTo(SrgbProfile.make());
  }

  @Test
  void committedProfile_isReadByTheJdkAsSrgb() {
    var profile = ICC_Profile.getInstance(SrgbProfile.committed());
    assertThat(profile.getMajorVersion()).isEqualTo(4);
    var ours = new ICC_ColorSpace(profile);
    for (float[] color :
        new float[][] {{0, 0, 0}, {1, 1, 1}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {.2f, .5f, .8f}}) {
      float[] back = ours.toRGB(color);
      for (int i = 0; i < 3; i++) {
        assertThat(back[i]).isCloseTo(color[i], org.assertj.core.api.Assertions.within(0.01f));
      }
    }
  }
}
