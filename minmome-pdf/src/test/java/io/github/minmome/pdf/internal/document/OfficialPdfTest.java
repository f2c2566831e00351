package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.Document;
import io.github.minmome.problem.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What stands between us and strangers' PDFs. */
final class OfficialPdfTest {
  @Test
  void anotherLibrarysClassesOfTheSameNamesAreNamed() {
    OfficialPdf.requireOpenPdf(Document.getVersion());
    assertThatThrownBy(() -> OfficialPdf.requireOpenPdf("iText 2.1.7 by 1T3XT"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("iText 2.1.7 by 1T3XT")
        .hasMessageContaining("class path");
  }

  @Test
  void objectsNestedWithoutEndAreRefused() {
    assertThat(OfficialPdf.read(withResources("<<>>")).problems()).isEmpty();
    int depth = 200_000;
    var deep = "<</Pattern<</P " + "[".repeat(depth) + "]".repeat(depth) + ">>>>";
    assertThat(OfficialPdf.read(withResources(deep)).problems())
        .extracting(Problem::code)
        .containsExactly("OFFICIAL_PDF_DAMAGED");
  }

  private static byte[] withResources(String resources) {
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources " + resources + ">>"
    };
    var file = new StringBuilder("%PDF-1.7\n");
    var table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = file.length();
    file.append(table).append("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n").append(start);
    return file.append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
