package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages look as they did. After a change that is meant, look at the pictures in target/golden
 * and accept them: {@code ACCEPT_GOLDEN=true mvn -pl minmome-pdf -am test -Dtest=GoldenPictureTest
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class GoldenPictureTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final int DPI = 72;

  /** A pixel differs when its brightness is this far off: finer is the rasterizer's business. */
  private static final int DISTANCE = 64;

  /** How many pixels may differ, of ten thousand. */
  private static final int TOLERANCE = 20;

  private static byte[] pdf(String name) throws IOException {
    var out = new ByteArrayOutputStream();
    var form = ApplicationFormRenderer.standard();
    switch (name) {
      case "form-blank" -> form.renderBlank(1, out);
      case "form-filled" -> form.render(Specimens.full(), out);
      case "form-hard-name" -> form.render(Specimens.named(Specimens.HARD_NAME), out);
      default -> form.renderGrid(out);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"form-blank", "form-filled", "form-hard-name", "form-grid"})
  void looksAsBefore(String name) throws IOException {
    BufferedImage now;
    try (var document = Loader.loadPDF(pdf(name))) {
      now = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
    }
    Path made = Files.createDirectories(Path.of("target/golden")).resolve(name + ".png");
    ImageIO.write(now, "png", made.toFile());
    Path golden = GOLDEN.resolve(name + ".png");
    if ("true".equals(System.getenv("ACCEPT_GOLDEN"))) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, Files.readAllBytes(made));
    }
    assertThat(golden).exists();
    assertThat(differingPixels(now, ImageIO.read(golden.toFile())))
        .as("pixels of ten thousand that differ from %s", golden)
        .isLessThanOrEqualTo(TOLERANCE);
  }

  private static int differingPixels(BufferedImage a, BufferedImage b) {
    assertThat(a.getWidth()).isEqualTo(b.getWidth());
    assertThat(a.getHeight()).isEqualTo(b.getHeight());
    int differing = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        int one = a.getRaster().getSample(x, y, 0);
        int other = b.getRaster().getSample(x, y, 0);
        differing += Math.abs(one - other) > DISTANCE ? 1 : 0;
      }
    }
    return (int) Math.ceil(differing * 10_000.0 / (a.getWidth() * a.getHeight()));
  }
}
