package io.github.minmome.pdf.internal.picture;

import io.github.minmome.pdf.internal.page.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/** A picture as a PNG file in sRGB, with its title and its words as text (iTXt). */
public final class PngFile {
  private static final String FORMAT = "javax_imageio_png_1.0";

  private PngFile() {}

  /** Returns the file. */
  public static byte[] of(Scene scene) throws IOException {
    var image = new BufferedImage(scene.width(), scene.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, scene.width(), scene.height(), pixels(scene), 0, scene.width());
    return written(image, scene);
  }

  /** Returns a picture of pixels as a file, with its opacity. */
  static byte[] of(Picture picture) {
    var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
    var opacity = picture.opacity();
    for (int i = 0; i < picture.width() * picture.height(); i++) {
      int argb = opacity == null ? 255 : opacity[i] & 255;
      for (int part = 0; part < 3; part++) {
        argb = (argb << 8) | (picture.colors()[3 * i + part] & 255);
      }
      image.setRGB(i % picture.width(), i / picture.width(), argb);
    }
    try {
      return written(image, null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] written(BufferedImage image, @Nullable Scene scene) throws IOException {
    var file = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    // In memory alone: ImageIO would keep a copy in a file.
    try (var out = new MemoryCacheImageOutputStream(file)) {
      writer.setOutput(out);
      var type = ImageTypeSpecifier.createFromRenderedImage(image);
      var metadata = writer.getDefaultImageMetadata(type, null);
      if (scene != null) {
        describe(metadata, scene);
      }
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }

  private static int[] pixels(Scene scene) {
    var raster = new Raster(scene.width(), scene.height());
    for (Mark mark : scene.drawn()) {
      if (mark instanceof Pasted pasted) {
        raster.paste(pasted);
      } else if (mark instanceof Drawn drawn) {
        if (drawn.fill() != null) {
          raster.fill(drawn.path(), drawn.fill());
        }
        if (drawn.stroke() != null) {
          raster.fill(StrokeOutline.of(drawn), drawn.stroke());
        }
      }
    }
    return raster.pixels();
  }

  private static void describe(IIOMetadata metadata, Scene scene) throws IOException {
    var texts = new IIOMetadataNode("iTXt");
    texts.appendChild(text("Title", scene.title(), scene.language()));
    texts.appendChild(text("Description", scene.alternative(), scene.language()));
    var root = new IIOMetadataNode(FORMAT);
    var color = new IIOMetadataNode("sRGB");
    color.setAttribute("renderingIntent", "Relative colorimetric");
    root.appendChild(color);
    root.appendChild(texts);
    metadata.mergeTree(FORMAT, root);
  }

  private static IIOMetadataNode text(String keyword, String text, String language) {
    var entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", keyword);
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", language);
    entry.setAttribute("translatedKeyword", keyword);
    entry.setAttribute("text", text);
    return entry;
  }
}
