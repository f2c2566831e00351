package io.github.minmome.pdf;

import io.github.minmome.pdf.internal.picture.PngFile;
import io.github.minmome.pdf.internal.picture.Scene;
import io.github.minmome.pdf.internal.picture.SvgFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A picture laid out and ready to be written as vectors or as pixels. Made by {@link
 * CampaignPictureRenderer#prepare}. Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class PreparedPicture {
  private final Scene scene;

  PreparedPicture(Scene scene) {
    this.scene = scene;
  }

  /** Returns the width in pixels. */
  public int width() {
    return scene.width();
  }

  /** Returns the height in pixels. */
  public int height() {
    return scene.height();
  }

  /**
   * Returns the words of the picture in reading order with what its pictograms show, a line for
   * each part: the alternative text (代替テキスト) to enter where the picture is posted. Both files
   * contain it.
   */
  public String alternative() {
    return scene.alternative();
  }

  /**
   * Writes the picture as SVG: outlines alone but for a logo, so that no font is needed, with title
   * and description, and without a reference to anything outside. The same picture gives the same
   * bytes.
   *
   * @param out gets the file as UTF-8; it is not closed
   * @throws IOException when the stream fails
   */
  public void writeSvg(OutputStream out) throws IOException {
    out.write(SvgFile.of(scene).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes the picture as PNG in sRGB, with title and description in its {@code iTXt} chunks.
   *
   * @param out gets the file; it is not closed
   * @throws IOException when the stream fails
   */
  public void writePng(OutputStream out) throws IOException {
    out.write(PngFile.of(scene));
  }

  /** Returns the size of the picture, nothing of what is on it. */
  @Override
  public String toString() {
    return "PreparedPicture[" + width() + "×" + height() + "]";
  }
}
