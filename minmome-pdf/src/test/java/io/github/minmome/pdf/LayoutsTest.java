package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.Layouts;
import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of layouts can fail. */
final class LayoutsTest {
  @ParameterizedTest
  @CsvSource({"50, 52, 1", "50, 52.4, 1", "50, 56, 0", "50, 301, 1"})
  void faults_linesThatOverlapOrAreOffThePage_areFound(double first, double second, int faults)
      throws IOException {
    for (double degrees : new double[] {0, 90}) {
      var pool = new GlyphPool();
      var canvas = new Canvas(PageSize.A4, Typefaces.standard(), pool);
      var style = TextStyle.of(12);
      canvas.tagged(
          Tag.P,
          () ->
              canvas.rotated(
                  degrees,
                  degrees == 0 ? 0 : 210,
                  0,
                  () -> {
                    canvas.text("国", style, 50, first);
                    canvas.text("電", style, 50, second);
                  }));
      var out = new ByteArrayOutputStream();
      try (var writer = new DocumentWriter(out, Metadata.of("検査", "ja-JP"), pool)) {
        writer.page(canvas.finish());
        writer.finish();
      }
      assertThat(Layouts.faults(out.toByteArray())).hasSize(faults);
    }
  }
}
