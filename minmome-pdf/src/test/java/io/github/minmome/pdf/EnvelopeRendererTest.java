package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
