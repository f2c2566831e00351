package io.github.minmome.pdf.internal.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture of pixels in sRGB, such as a partner's logo. Immutable.
 *
 * <p>The rows of {@link #colors} and {@link #opacity} run from the top; do not change the arrays.
 */
public final class Picture {
  private static final int MAX_SIDE = 4096;

  private final int width;
  private final int height;
  private final byte[] colors;
  private final byte @Nullable [] opacity;

  private Picture(int width, int height, byte[] colors, byte @Nullable [] opacity) {
    this.width = width;
    this.height = height;
    this.colors = colors;
    this.opacity = opacity;
  }

  /**
   * Reads a PNG. Its size is looked at before any of it is decoded.
   *
   * @throws IllegalArgumentException when it is no PNG, or more than 4096 pixels wide or high
   */
  public static Picture read(byte[] file) {
    BufferedImage image;
    try {
      image = decoded(file);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("Not a PNG of at most 4096 pixels a side", e);
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean isGrey = image.getColorModel().getNumColorComponents() == 1;
    int beyondEight = image.getColorModel().getComponentSize(0) - 8;
    var colors = new byte[3 * width * height];
    var opacity = new byte[width * height];
    boolean opaque = true;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int argb = image.getRGB(x, y);
        int at = y * width + x;
        if (isGrey) {
          // Java takes grey for an amount of light, and its sRGB would be too light.
          byte grey = (byte) (image.getRaster().getSample(x, y, 0) >> beyondEight);
          Arrays.fill(colors, 3 * at, 3 * at + 3, grey);
        } else {
          colors[3 * at] = (byte) (argb >> 16);
          colors[3 * at + 1] = (byte) (argb >> 8);
          colors[3 * at + 2] = (byte) argb;
        }
        opacity[at] = (byte) (argb >>> 24);
        opaque &= argb >>> 24 == 255;
      }
    }
    return new Picture(width, height, colors, opaque ? null : opacity);
  }

  /** In memory alone: ImageIO would keep a copy in a file. */
  private static BufferedImage decoded(byte[] file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) > MAX_SIDE || reader.getHeight(0) > MAX_SIDE) {
        throw new IOException("Too large");
      }
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  /** Width in pixels. */
  public int width() {
    return width;
  }

  /** Height in pixels. */
  public int height() {
    return height;
  }

  /** Red, green and blue of each pixel. */
  public byte[] colors() {
    return colors;
  }

  /** Returns how opaque each pixel is, or null when all are. */
  public byte @Nullable [] opacity() {
    return opacity;
  }
}
