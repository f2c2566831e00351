package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The envelope and the labels as PDF. */
final class EnvelopeRendererTest {
  @ParameterizedTest
  @CsvSource({"N14, none", "N14, stamped", "N14, paid", "LABEL, none", "LABEL, stamped"})
  void conformsToArchivingAndAccessibility(EnvelopeRenderer.Shape shape, String profile)
      throws IOException {
    byte[] pdf = render(shape, profile);
    Files.write(Path.of("target/envelope-" + shape + "-" + profile + ".pdf"), pdf);
    assertThat(Conformance.violations(pdf)).isEmpty();
    assertThat(Layouts.faults(pdf)).isEmpty();
  }

  @Test
  void saysPlainlyThatItHasNoAddressee() throws IOException {
    assertThat(text(render(EnvelopeRenderer.Shape.N14, "none")))
        .contains("この封筒には、まだ宛先がありません", "0120-210-364", "実際のサイズ", "100%")
        .doesNotContain("御中");
  }

  @Test
  void printsSourceAndDateOfTheAddressee() throws IOException {
    for (EnvelopeRenderer.Shape shape : EnvelopeRenderer.Shape.values()) {
      assertThat(text(render(shape, "stamped")))
          .contains("見本受付センター", "見本（検査用の架空の宛先）", "24", "0120-210-364で確認できます");
    }
    assertThat(text(render(EnvelopeRenderer.Shape.N14, "paid")))
        .contains("料金受取人払郵便", "見本局承認", "1234", "2028年9月30日まで")
        .doesNotContain("切手をはる");
  }

  @Test
  void refusesAnAddressWithoutAFontOrTooLongBeforeTheFirstByte() {
    var sample = Samples.stamped();
    for (String line : List.of("東京都\uE000", "東京都千代田区霞が関".repeat(60))) {
      var profile =
          new EnvelopeProfile(
              new EnvelopeProfile.Addressee(
                  sample.addressee().postalCode(), List.of(line), "見本", "御中"),
              "見本",
              sample.confirmedOn(),
              sample.postage());
      for (EnvelopeRenderer.Shape shape : EnvelopeRenderer.Shape.values()) {
        var renderer = EnvelopeRenderer.builder().shape(shape).profile(profile).build();
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> renderer.render(out))
            .isInstanceOfAny(UnprintableTextException.class, IllegalArgumentException.class);
        assertThat(out.size()).isZero();
      }
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace("\n", "");
    }
  }

  private static byte[] render(EnvelopeRenderer.Shape shape, String profile) throws IOException {
    var out = new ByteArrayOutputStream();
    EnvelopeRenderer.builder()
        .shape(shape)
        .asOf(Samples.TODAY)
        .profile(
            switch (profile) {
              case "stamped" -> Samples.stamped();
              case "paid" -> Samples.receiverPaid();
              default -> null;
            })
        .build()
        .render(out);
    return out.toByteArray();
  }
}
