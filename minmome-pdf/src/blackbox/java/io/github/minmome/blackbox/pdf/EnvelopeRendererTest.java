package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeRenderer;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The envelope and the labels as PDF. */
final class EnvelopeRendererTest {
  @Tag("conformance")
  @ParameterizedTest
  @CsvSource({
    "N14, none",
    "N14, stamped",
    "N14, paid",
    "N3, stamped",
    "N3, paid",
    "K2, stamped",
    "K2, paid",
    "LABEL, none",
    "LABEL, stamped",
    "LABEL, paid"
  })
  void envelope_conformsToArchivingAndAccessibility(EnvelopeRenderer.Shape shape, String profile)
      throws IOException {
    byte[] pdf = render(shape, profile);
    Files.write(Path.of("target/envelope-" + shape + "-" + profile + ".pdf"), pdf);
    assertThat(Conformance.violations(pdf)).isEmpty();
    assertThat(Layouts.faults(pdf)).isEmpty();
  }

  @Test
  void envelope_withoutAddressee_isMarkedAsSuch() throws IOException {
    assertThat(PdfBoxReader.textOfPages(render(EnvelopeRenderer.Shape.N14, "none")).get(0))
        .contains("まだ宛先がありません", "0120-210-364", "実際のサイズ", "100%")
        .doesNotContain("御中");
  }

  @Test
  void addressee_isPrintedWithSourceAndDate() throws IOException {
    for (EnvelopeRenderer.Shape shape :
        List.of(EnvelopeRenderer.Shape.N14, EnvelopeRenderer.Shape.LABEL)) {
      assertThat(PdfBoxReader.textOfPages(render(shape, "stamped")).get(0))
          .contains("見本受付センター", "見本（検査用の架空の宛先）", "24", "0120-210-364で確認できます");
    }
    assertThat(PdfBoxReader.textOfPages(render(EnvelopeRenderer.Shape.N14, "paid")).get(0))
        .contains("料金受取人払郵便", "見本局承認", "1234", "2028年9月30日まで")
        .doesNotContain("切手を貼る");
  }

  @ParameterizedTest
  @EnumSource(names = {"N3", "K2"})
  void source_isNotOnABoughtEnvelope(EnvelopeRenderer.Shape shape) throws IOException {
    assertThat(PdfBoxReader.textOfPages(render(shape, "stamped")).get(0))
        .contains("見本受付センター")
        .doesNotContain("検査用")
        .doesNotContain("確認");
    assertThat(rendererOf(shape, "source", "東京都千代田区霞が関".repeat(40)).check()).isEmpty();
  }

  @Test
  void source_isOnATabAlone() throws IOException {
    byte[] pdf = render(EnvelopeRenderer.Shape.N14, "stamped");
    assertThat(PdfBoxReader.textIn(pdf, inPoints(40), inPoints(20), inPoints(217), inPoints(190)))
        .contains("差")
        .doesNotContain("確");
  }

  @ParameterizedTest
  @CsvSource({
    "N14, addressee.lines, 40",
    "N14, addressee.name, 60",
    "N14, source, 40",
    "N3, addressee.lines, 40",
    "N3, addressee.name, 60",
    "K2, addressee.lines, 300",
    "K2, addressee.name, 300",
    "N14, postage.postOffice, 2",
    "N14, postage.approvalNumber, 2",
    "LABEL, addressee.lines, 10",
    "LABEL, addressee.name, 10",
    "LABEL, source, 10"
  })
  void render_tooLongForItsPlace_isRefusedBeforeTheFirstByte(
      EnvelopeRenderer.Shape shape, String path, int times) {
    var renderer = rendererOf(shape, path, "東京都千代田区霞が関".repeat(times));
    assertThat(renderer.check())
        .extracting(Problem::code)
        .containsExactly(ProblemCodes.TEXT_DOES_NOT_FIT);
    var reported = renderer.check().get(0).path();
    assertThat(reported).isIn(path, "addressee.lines");
    var out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> renderer.render(out))
        .isInstanceOf(UnprintableException.class)
        .hasMessageContaining(reported)
        .hasMessageNotContaining("東京都");
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "N14, addressee.lines",
    "N14, addressee.name",
    "N14, source",
    "N3, addressee.name",
    "K2, addressee.name",
    "N14, postage.postOffice",
    "N14, postage.approvalNumber",
    "LABEL, addressee.lines",
    "LABEL, addressee.name",
    "LABEL, source"
  })
  void check_characterWithoutAFont_isAProblemOfItsField(EnvelopeRenderer.Shape shape, String path) {
    var renderer = rendererOf(shape, path, "東京都\uE000");
    assertThat(renderer.check())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCodes.TEXT_UNPRINTABLE, path));
    var out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> renderer.render(out)).isInstanceOf(UnprintableException.class);
    assertThat(out.size()).isZero();
  }

  @Test
  void source_ofThreeLines_doesNotTouchTheLabels() throws IOException {
    var renderer = rendererOf(EnvelopeRenderer.Shape.LABEL, "source", "東京都千代田区霞が関".repeat(5));
    assertThat(renderer.check()).isEmpty();
    var out = new ByteArrayOutputStream();
    renderer.render(out);
    assertThat(Layouts.faults(out.toByteArray())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void sender_isTheApplicantWithoutTheTelephoneNumber(EnvelopeRenderer.Writing writing)
      throws IOException {
    var out = new ByteArrayOutputStream();
    var applicant = Samples.application();
    var other = applicant.toBuilder().applicantName("山田 花子").address("大阪府大阪市".repeat(33)).build();
    EnvelopeRenderer.builder().writing(writing).build().renderAll(List.of(applicant, other), out);
    assertThat(Layouts.faults(out.toByteArray())).isEmpty();
    var text = PdfBoxReader.textOfPages(out.toByteArray()).get(0);
    assertThat(text)
        .contains("見本 太郎", "東京都千代田区霞が関", "1000013")
        .doesNotContain("3100", "4100")
        .as("too long for its place: left blank for handwriting")
        .doesNotContain("山田 花子", "大阪府");
  }

  @ParameterizedTest
  @CsvSource({
    "東京都千代田区霞が関1, Mihon Centre, VERTICAL",
    "1-3-2 Kasumigaseki, センター, VERTICAL",
    "1-3-2 Kasumigaseki, Mihon Centre, HORIZONTAL"
  })
  void writing_byDefault_isThatOfTheScriptOfTheAddressee(
      String line, String name, EnvelopeRenderer.Writing writing) throws IOException {
    var of = Samples.stamped();
    var to = new EnvelopeProfile.Addressee(of.addressee().postalCode(), List.of(line), name, "");
    var builder =
        EnvelopeRenderer.builder()
            .profile(new EnvelopeProfile(to, of.source(), of.confirmedOn(), of.postage()));
    var usual = new ByteArrayOutputStream();
    builder.build().render(usual);
    for (EnvelopeRenderer.Writing each : EnvelopeRenderer.Writing.values()) {
      var out = new ByteArrayOutputStream();
      builder.writing(each).build().render(out);
      assertThat(Arrays.equals(out.toByteArray(), usual.toByteArray())).isEqualTo(each == writing);
    }
  }

  @ParameterizedTest
  @CsvSource({"N3, 120, 235", "K2, 240, 332"})
  void boughtEnvelope_isAPageOfItsSize(EnvelopeRenderer.Shape shape, double width, double height)
      throws IOException {
    for (EnvelopeRenderer.Writing writing : EnvelopeRenderer.Writing.values()) {
      var out = new ByteArrayOutputStream();
      EnvelopeRenderer.builder()
          .shape(shape)
          .writing(writing)
          .profile(Samples.stamped())
          .build()
          .render(out);
      assertThat(Layouts.faults(out.toByteArray())).isEmpty();
      assertThat(Extent.margins(out.toByteArray()))
          .singleElement(InstanceOfAssertFactories.DOUBLE)
          .isGreaterThanOrEqualTo(6);
      try (var document = Loader.loadPDF(out.toByteArray())) {
        var box = document.getPage(0).getMediaBox();
        assertThat(box.getWidth() * 25.4 / 72).isCloseTo(width, within(0.01));
        assertThat(box.getHeight() * 25.4 / 72).isCloseTo(height, within(0.01));
      }
    }
  }

  @Test
  void combination_thatCannotBePrinted_isAProblem() {
    for (EnvelopeRenderer.Shape shape :
        List.of(EnvelopeRenderer.Shape.N3, EnvelopeRenderer.Shape.K2)) {
      assertThat(EnvelopeRenderer.builder().shape(shape).build().check())
          .extracting(Problem::code, Problem::path)
          .containsExactly(tuple(ProblemCodes.ENVELOPE_ADDRESSEE_REQUIRED, "addressee"));
    }
    var labels = EnvelopeRenderer.builder().shape(EnvelopeRenderer.Shape.LABEL);
    assertThat(labels.writing(EnvelopeRenderer.Writing.HORIZONTAL).build().check()).isEmpty();
    assertThat(labels.writing(EnvelopeRenderer.Writing.VERTICAL).build().check())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCodes.ENVELOPE_LABEL_WRITING, "writing"));
  }

  private static double inPoints(double mm) {
    return mm * 72 / 25.4;
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
