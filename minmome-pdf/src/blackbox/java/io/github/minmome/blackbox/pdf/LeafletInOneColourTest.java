package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.fail;

import io.github.minmome.blackbox.pdf.LeafletCases.Edition;
import java.awt.image.Raster;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Leaflets for printers with one colour, as PDFBox renders them. */
final class LeafletInOneColourTest {
  @Tag("pictures")
  @ParameterizedTest
  @MethodSource("io.github.minmome.blackbox.pdf.LeafletCases#editions")
  void oneColour_hasNoAreaDarkerThan15PercentGrey(Edition edition) throws IOException {
    try (var document = Loader.loadPDF(LeafletCases.mono(edition))) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        var image = new PDFRenderer(document).renderImageWithDPI(page, 100, ImageType.GRAY);
        // Strokes of the largest letters are narrower than this, areas are wider.
        int side = Math.round(image.getWidth() * 5f / 210);
        var light = lightPixels(image.getRaster());
        for (int y = 0; y + side <= image.getHeight(); y += 4) {
          for (int x = 0; x + side <= image.getWidth(); x += 4) {
            int found =
                light[y + side][x + side] - light[y][x + side] - light[y + side][x] + light[y][x];
            if (found == 0) {
              fail("%s has a dark area at %d, %d of %d", edition, x, y, image.getWidth());
            }
          }
        }
      }
    }
  }

  /** How many pixels above and to the left of each place are lighter than 15 % grey. */
  private static int[][] lightPixels(Raster raster) {
    int[][] light = new int[raster.getHeight() + 1][raster.getWidth() + 1];
    for (int y = 0; y < raster.getHeight(); y++) {
      int[] row = raster.getPixels(0, y, raster.getWidth(), 1, (int[]) null);
      int inRow = 0;
      for (int x = 0; x < row.length; x++) {
        inRow += row[x] >= 0.85 * 255 - 2 ? 1 : 0;
        light[y + 1][x + 1] = light[y][x + 1] + inRow;
      }
    }
    return light;
  }
}
