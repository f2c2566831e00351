package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.Conformance;
import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.FilledPage;
import io.github.minmome.pdf.internal.page.Overlay;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** {@link Conformance} reports files that do not conform. */
@org.junit.jupiter.api.Tag("conformance")
final class ConformanceCanFailTest {
  /** ISO 19005-2 6.6.4 requires the part that a file names to be 2. */
  @Test
  void violations_anotherPartOfTheStandard_areOfTheIdentification() throws IOException {
    var violations = new ArrayList<>(Conformance.violations(ofPart(1)));
    violations.removeAll(Conformance.violations(ofPart(2)));
    assertThat(violations).isNotEmpty().allMatch(broken -> broken.startsWith("2a 6.6.4-"));
  }

  /** ISO 14289-1 7.1 requires content to be tagged, or to be an artifact. */
  @Test
  void violations_untaggedMark_areOfTheTags() throws IOException {
    assertThat(Conformance.violations(withUntaggedMark()))
        .anyMatch(broken -> broken.startsWith("ua1 7.1-"));
  }

  /** A form that PDFBox saved again with the part of the standard that it names. */
  private static byte[] ofPart(int part) throws IOException {
    try (var pdf = Loader.loadPDF(form())) {
      var metadata = pdf.getDocumentCatalog().getMetadata();
      var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp).containsOnlyOnce("<pdfaid:part>2<");
      var changed = xmp.replace("<pdfaid:part>2<", "<pdfaid:part>" + part + "<");
      metadata.importXMPMetadata(changed.getBytes(StandardCharsets.UTF_8));
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] withUntaggedMark() throws IOException {
    var pool = new GlyphPool();
    var canvas = new Canvas(PageSize.A4, Typefaces.standard(), pool);
    canvas.tagged(Tag.P, () -> canvas.text("文", TextStyle.of(12), 20, 20));
    var untagged = new Overlay(PageSize.A4, Typefaces.standard(), pool);
    untagged.text("字", TextStyle.of(12), 20, 40);
    var out = new ByteArrayOutputStream();
    try (var writer = new DocumentWriter(out, Metadata.of("題", "ja-JP"), pool)) {
      writer.page(new FilledPage(canvas.finish(), untagged.finish()));
      writer.finish();
    }
    return out.toByteArray();
  }

  private static byte[] form() throws IOException {
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.standard().render(Specimens.full(), out);
    return out.toByteArray();
  }
}
