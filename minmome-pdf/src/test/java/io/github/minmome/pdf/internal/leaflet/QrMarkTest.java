package io.github.minmome.pdf.internal.leaflet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.minmome.blackbox.pdf.Drawn;
import io.github.minmome.blackbox.pdf.PdfBoxReader;
import io.github.minmome.blackbox.pdf.QrCodes;
import io.github.minmome.pdf.internal.page.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two-dimensional code on paper. */
final class QrMarkTest {
  private static final String ADDRESS = "https://www.kokusai-teishi.com";

  /**
   * 30 bytes at level M need version 3 (ISO/IEC 18004): 29 modules and a quiet zone of 4 on each
   * side, here of 1 mm.
   */
  @Test
  void draw_keepsTheQuietZoneAndIsReadByAForeignReader() throws Exception {
    byte[] pdf = Paper.of(canvas -> QrMark.draw(canvas, ADDRESS, "二次元コード", 50, 80, 37));
    var shapes = Drawn.of(pdf).shapes;
    assertThat(shapes.get(0).left()).isEqualTo(50, within(0.01));
    assertThat(shapes.get(0).top()).isEqualTo(80, within(0.01));
    assertThat(shapes.get(0).width()).isEqualTo(37, within(0.01));
    assertThat(shapes.get(0).height()).isEqualTo(37, within(0.01));
    var modules = shapes.subList(1, shapes.size());
    assertThat(edge(modules, 54, 84)).as("of the finder patterns").isTrue();
    assertThat(modules)
        .allMatch(bar -> bar.left() > 53.99 && bar.right() < 83.01)
        .allMatch(bar -> bar.top() > 83.98 && bar.bottom() < 113.02)
        .allMatch(bar -> bar.width() > 0.99 && bar.height() < 1.03);
    assertThat(QrCodes.texts(PdfBoxReader.picture(pdf, 100))).containsExactly(ADDRESS);
  }

  /** The upper edge of the finder pattern on the left: seven modules. */
  private static boolean edge(List<Drawn.Shape> modules, double x, double y) {
    return modules.stream()
        .anyMatch(
            bar ->
                Math.abs(bar.left() - x) < 0.01
                    && Math.abs(bar.top() - y) < 0.03
                    && Math.abs(bar.width() - 7) < 0.01);
  }
}
