package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ApplicationFormRendererTest {
  private static final ApplicationFormRenderer FORM = ApplicationFormRenderer.standard();

  private static byte[] one(String name) throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.render(Specimens.named(name), out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Tag("conformance")
  @Test
  void aFilledFormConforms() throws IOException {
    assertThat(Conformance.violations(one("見本 太郎"))).isEmpty();
  }

  @Tag("conformance")
  @Test
  void aFormWithHardNamesConforms() throws IOException {
    assertThat(Conformance.violations(one(Specimens.HARD_NAME))).isEmpty();
  }

  @Tag("conformance")
  @Test
  void anEmptyFormConforms() throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.renderBlank(1, out);
    assertThat(Conformance.violations(out.toByteArray())).isEmpty();
  }

  @Tag("conformance")
  @Test
  void twoHundredFormsInOneDocumentConform() throws IOException {
    var out = new ByteArrayOutputStream();
    var applications = new ArrayList<io.github.minmome.application.SuspensionApplication>();
    for (int i = 0; i < 200; i++) {
      applications.add(Specimens.named("見本 " + "太郎花子一二三".charAt(i % 7)));
    }
    FORM.renderAll(applications, out);
    assertThat(Conformance.violations(out.toByteArray())).isEmpty();
  }

  @Test
  void aNameComesBackCharacterForCharacter() throws IOException {
    assertThat(text(one(Specimens.HARD_NAME))).contains(Specimens.HARD_NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"03-3100-0000", "０３（３１００）００００", "+81 3 3100 0000", "331000000"})
  void theLineNumberFillsItsTenBoxesHoweverItWasWritten(String written) throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.render(Specimens.full().toBuilder().lineNumber(written).build(), out);
    assertThat(StructureReader.read(out.toByteArray()))
        .anyMatch(piece -> piece.text().startsWith("0331000000"));
  }

  /** The eras of Java begin on 1873-01-01; a form is printed whatever day stands in it. */
  @ParameterizedTest
  @CsvSource({
    "1872-12-31, 1872",
    "1873-01-01, 明治6",
    "2019-04-30, 平成31",
    "2019-05-01, 令和元",
    "2026-11-24, 令和8"
  })
  void aDayIsWrittenInTheYearOfItsEra(LocalDate day, String year) throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.render(Specimens.full().toBuilder().appliedOn(day).build(), out);
    assertThat(text(out.toByteArray())).contains(year);
  }

  @Test
  void thePartnersOwnKeyIsNeverPrinted() throws IOException {
    assertThat(text(one("見本 太郎"))).doesNotContain("K-000123");
  }

  @Test
  void aCharacterWithoutGlyphIsRefusedBeforeTheFirstByte() {
    var out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> FORM.render(Specimens.named("見本 \uE000"), out))
        .isInstanceOfSatisfying(
            UnprintableTextException.class,
            e -> {
              assertThat(e.field()).isEqualTo("applicant.name");
              assertThat(e.codePoint()).isEqualTo(0xE000);
              assertThat(e.position()).isEqualTo(3);
              assertThat(e).hasMessageNotContaining("見本");
            });
    assertThat(out.size()).isZero();
  }
}
