package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The copy that people take home. */
final class TakeHomeRendererTest {
  @Test
  void tellsWhatWasAppliedForWhatToExpectAndWhomToAsk() throws IOException {
    var out = new ByteArrayOutputStream();
    TakeHomeRenderer.standard().render(Samples.application(), out);
    assertThat(Conformance.violations(out.toByteArray())).isEmpty();
    try (var document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isOne();
      assertThat(new PDFTextStripper().getText(document))
          .contains(
              "03-3100-0000",
              "発着信",
              "2026年11月24日",
              "見本信用金庫 霞が関支店",
              "若干の日数",
              "すべての詐欺電話が止まるわけではありません",
              "もう一度",
              "0120-210-364",
              "平日 9:00～17:00",
              "#9110")
          .doesNotContain("見本 太郎", "ミホン", "霞が関1-3-2");
    }
  }

  @Test
  void canBeEmptyForBoothsWithoutData() throws IOException {
    var out = new ByteArrayOutputStream();
    TakeHomeRenderer.standard().renderBlank(3, out);
    assertThat(Conformance.violations(out.toByteArray())).isEmpty();
    try (var document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
    }
  }

  @Test
  void refusesACharacterWithoutAFontBeforeTheFirstByte() {
    var out = new ByteArrayOutputStream();
    var application =
        Samples.application().toBuilder()
            .partner(new io.github.minmome.application.Partner("見本\uE000", "p", null))
            .build();
    assertThatThrownBy(() -> TakeHomeRenderer.standard().render(application, out))
        .isInstanceOf(UnprintableTextException.class)
        .hasMessageContaining("partner.name")
        .hasMessageNotContaining("見本");
    assertThat(out.size()).isZero();
  }
}
