package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.Document;
import io.github.minmome.problem.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Checks of untrusted PDFs before they are read. */
final class OfficialPdfTest {
  @Test
  void requireOpenPdf_otherLibraryOfTheSameNames_isNamed() {
    OfficialPdf.requireOpenPdf(Document.getVersion());
    assertThatThrownBy(() -> OfficialPdf.requireOpenPdf("iText 2.1.7 by 1T3XT"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("iText 2.1.7 by 1T3XT")
        .hasMessageContaining("class path");
  }

  @Test
  void objectsNestedWithoutEnd_areRefused() {
    assertThat(OfficialPdf.read(withResources("<<>>")).problems()).isEmpty();
    int depth = 200_000;
    var deep = "<</Pattern<</P " + "[".repeat(depth) + "]".repeat(depth) + ">>>>";
    assertThat(OfficialPdf.read(withResources(deep)).problems())
        .extracting(Problem::code)
        .containsExactly("OFFICIAL_PDF_DAMAGED");
  }

  @Test
  void missingObject_isRefused() {
    assertThat(OfficialPdf.read(withResources("<</P )>>")).problems())
        .extracting(Problem::code)
        .containsExactly("OFFICIAL_PDF_DAMAGED");
    assertThat(OfficialPdf.read(withResources("<</P[true false null]>>")).problems()).isEmpty();
  }

  @Test
  void objectNumberedBeyondAllMemory_isRefused() {
    byte[] file =
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n1000000000 0 obj\n<<>>\nendobj\ntrailer<</Root 1 0 R>>"
            .getBytes(StandardCharsets.US_ASCII);
    assertThat(OfficialPdf.read(file).problems())
        .extracting(Problem::code)
        .containsExactly("OFFICIAL_PDF_DAMAGED");
  }

  private static byte[] withResources(String resources) {
    return new HandmadePdf()
        .object("<</Type/Catalog/Pages 2 0 R>>")
        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources " + resources + ">>")
        .bytes();
  }
}
