package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The envelope and the labels as PDF. */
final class EnvelopeRendererTest {
  @Tag("conformance")
  @ParameterizedTest
  @CsvSource({
    "N14, none",
    "N14, stamped",
    "N14, paid",
    "LABEL, none",
    "LABEL, stamped",
    "LABEL, paid"
  })
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

  @ParameterizedTest
  @CsvSource({
    "N14, addressee.lines, 40",
    "N14, addressee.name, 60",
    "N14, source, 40",
    "N14, postage.postOffice, 2",
    "N14, postage.approvalNumber, 2",
    "LABEL, addressee.lines, 10",
    "LABEL, addressee.name, 10",
    "LABEL, source, 10"
  })
  void namesWhatIsTooLongForItsPlaceBeforeTheFirstByte(
      EnvelopeRenderer.Shape shape, String path, int times) {
    var renderer = rendererOf(shape, path, "東京都千代田区霞が関".repeat(times));
    assertThat(renderer.check())
        .extracting(Problem::code)
        .containsExactly(ProblemCodes.TEXT_DOES_NOT_FIT);
    var told = renderer.check().get(0).path();
    assertThat(told).isIn(path, "addressee.lines");
    var out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> renderer.render(out))
        .isInstanceOf(UnprintableException.class)
        .hasMessageContaining(told)
        .hasMessageNotContaining("東京都");
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "N14, addressee.lines",
    "N14, addressee.name",
    "N14, source",
    "N14, postage.postOffice",
    "N14, postage.approvalNumber",
    "LABEL, addressee.lines",
    "LABEL, addressee.name",
    "LABEL, source"
  })
  void namesTheFieldOfACharacterWithoutAFont(EnvelopeRenderer.Shape shape, String path) {
    var renderer = rendererOf(shape, path, "東京都\uE000");
    assertThat(renderer.check())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCodes.TEXT_UNPRINTABLE, path));
    var out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> renderer.render(out)).isInstanceOf(UnprintableException.class);
    assertThat(out.size()).isZero();
  }

  @Test
  void aSourceOfThreeLinesStandsClearOfTheLabels() throws IOException {
    var renderer = rendererOf(EnvelopeRenderer.Shape.LABEL, "source", "東京都千代田区霞が関".repeat(5));
    assertThat(renderer.check()).isEmpty();
    var out = new ByteArrayOutputStream();
    renderer.render(out);
    assertThat(Layouts.faults(out.toByteArray())).isEmpty();
  }

  private static EnvelopeRenderer rendererOf(
      EnvelopeRenderer.Shape shape, String path, String text) {
    var sample = Samples.receiverPaid();
    var to = sample.addressee();
    var paid = (EnvelopeProfile.ReceiverPaid) sample.postage();
    var profile =
        new EnvelopeProfile(
            new EnvelopeProfile.Addressee(
                to.postalCode(),
                path.equals("addressee.lines") ? List.of(text) : to.lines(),
                path.equals("addressee.name") ? text : to.name(),
                to.honorific()),
            path.equals("source") ? text : sample.source(),
            sample.confirmedOn(),
            new EnvelopeProfile.ReceiverPaid(
                path.equals("postage.approvalNumber") ? text : paid.approvalNumber(),
                path.equals("postage.postOffice") ? text : paid.postOffice(),
                paid.validFrom(),
                paid.validUntil(),
                paid.barcodePostalCode(),
                paid.barcodeAddress()));
    return EnvelopeRenderer.builder().shape(shape).profile(profile).today(Samples.TODAY).build();
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
        .today(Samples.TODAY)
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
