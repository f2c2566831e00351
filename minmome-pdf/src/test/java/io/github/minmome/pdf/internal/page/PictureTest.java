package io.github.minmome.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of partners: every kind of PNG, and what is none. */
final class PictureTest {
  private static final int GREY = 0;
  private static final int RGB = 2;
  private static final int RGBA = 6;

  /** Three pixels by the tables of the PNG specification (11.2.2 IHDR, 11.3.2 tRNS). */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "grey 1 bit,        1, 0, -, -,                  40,             FF000000 FFFFFFFF FF000000",
    "grey 2 bits,       2, 0, -, -,                  18,             FF000000 FF555555 FFAAAAAA",
    "grey 4 bits,       4, 0, -, -,                  08F0,           FF000000 FF888888 FFFFFFFF",
    "grey 8 bits,       8, 0, -, -,                  0080C8,         FF000000 FF808080 FFC8C8C8",
    "grey 16 bits,     16, 0, -, -,                  00008080C8C8,   FF000000 FF808080 FFC8C8C8",
    "grey and opacity,  8, 4, -, -,                  80FF80404000,   FF808080 40808080 00404040",
    "grey and op. 16,  16, 4, -, -, 8080FFFF8080404040400000,        FF808080 40808080 00404040",
    "grey with a key,   8, 0, -, 0080,               0080C8,         FF000000 00808080 FFC8C8C8",
    "colours with key,  8, 2, -, 000B002E005C, 0B2E5CFF000000FF01,   000B2E5C FFFF0000 FF00FF01",
    "colours,           8, 2, -, -,                  0B2E5CFF000000FF01, FF0B2E5C FFFF0000 FF00FF01",
    "colours 16 bits,  16, 2, -, -, 0B0B2E2E5C5CFFFF000000000000FFFF0101, FF0B2E5C FFFF0000 FF00FF01",
    "colours and op.,   8, 6, -, -, 0B2E5CFFFF00008000FF0101,        FF0B2E5C 80FF0000 0100FF01",
    "palette,           8, 3, 0B2E5CFFE0669B0016, -, 000102,         FF0B2E5C FFFFE066 FF9B0016",
    "palette 2 bits,    2, 3, 0B2E5CFFE0669B0016, -, 18,             FF0B2E5C FFFFE066 FF9B0016",
    "palette and op.,   8, 3, 0B2E5CFFE0669B0016, 0080, 000102,      000B2E5C 80FFE066 FF9B0016"
  })
  void read_everyKind_returnsThePixels(
      String kind, int bits, int type, String palette, String clear, String row, String pixels)
      throws IOException {
    var picture = Picture.read(png(3, 1, bits, type, palette, clear, row));
    assertThat(picture.width()).isEqualTo(3);
    assertThat(picture.height()).isEqualTo(1);
    assertThat(pixels(picture)).containsExactly(pixels.split(" "));
  }

  @Test
  void read_rowsFromTheTop_andPixelsFromTheLeft() throws IOException {
    var picture = Picture.read(png(2, 3, 8, GREY, "-", "-", "0102", "0304", "0506"));
    assertThat(picture.width()).isEqualTo(2);
    assertThat(picture.height()).isEqualTo(3);
    assertThat(pixels(picture))
        .containsExactly("FF010101", "FF020202", "FF030303", "FF040404", "FF050505", "FF060606");
  }

  @Test
  void opaquePicture_hasNoSoftMask() throws IOException {
    assertThat(Picture.read(png(1, 1, 8, RGBA, "-", "-", "0B2E5CFF")).opacity()).isNull();
    assertThat(Picture.read(png(2, 1, 8, RGBA, "-", "-", "0B2E5CFE0B2E5CFF")).opacity())
        .containsExactly(0xFE, 0xFF);
  }

  @Test
  void figure_isReadByAForeignReaderWithTheSamePixels() throws IOException {
    var colours = Picture.read(png(2, 1, 8, RGB, "-", "-", "0B2E5C9B0016"));
    var fading = Picture.read(png(1, 2, 8, RGBA, "-", "-", "FFE066FF", "4A4A4A80"));
    byte[] pdf =
        Paper.of(
            canvas -> {
              canvas.figure(
                  "一つ目",
                  new Box(10, 20, 40, 20),
                  () -> canvas.picture(colours, new Box(10, 20, 40, 20)));
              canvas.figure(
                  "二つ目",
                  new Box(60, 20, 15, 30),
                  () -> canvas.picture(fading, new Box(60, 20, 15, 30)));
              canvas.figure(
                  "また一つ目",
                  new Box(10, 60, 20, 10),
                  () -> canvas.picture(colours, new Box(10, 60, 20, 10)));
            });
    try (var document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(0).getResources();
      var names = new ArrayList<String>();
      resources.getXObjectNames().forEach(name -> names.add(name.getName()));
      assertThat(names)
          .as("a picture drawn twice is stored once")
          .containsExactlyInAnyOrder("I0", "I1");
      var first = (PDImageXObject) resources.getXObject(COSName.getPDFName("I0"));
      var second = (PDImageXObject) resources.getXObject(COSName.getPDFName("I1"));
      assertThat(argb(first.getImage())).containsExactly("FF0B2E5C", "FF9B0016");
      assertThat(argb(second.getImage())).containsExactly("FFFFE066", "804A4A4A");
    }
    assertThat(Paper.pictures(pdf))
        .usingRecursiveFieldByFieldElementComparator(
            RecursiveComparisonConfiguration.builder()
                .withComparatorForType(
                    (a, b) -> Math.abs(a - b) < 0.001 ? 0 : Double.compare(a, b), Double.class)
                .build())
        .containsExactly(new Box(10, 20, 40, 20), new Box(60, 20, 15, 30), new Box(10, 60, 20, 10));
  }

  @ParameterizedTest
  @CsvSource({"4096, 1, true", "1, 4096, true", "4097, 1, false", "1, 4097, false"})
  void read_moreThan4096PixelsASide_isRefused(int width, int height, boolean isRead)
      throws IOException {
    var rows = new String[height];
    Arrays.fill(rows, "00".repeat((width + 7) / 8));
    byte[] file = png(width, height, 1, GREY, "-", "-", rows);
    if (isRead) {
      assertThat(Picture.read(file).colors()).hasSize(3 * 4096);
    } else {
      assertThatThrownBy(() -> Picture.read(file))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("4096");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4097, 20_000, 60_000, Integer.MAX_VALUE})
  void pictureOfHugeDimensions_isRefusedBeforeDecoding(int side) throws IOException {
    byte[] file = png(side, side, 8, RGB, "-", "-");
    assertThatThrownBy(() -> Picture.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4096");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "gif", "bmp"})
  void anotherKindOfPicture_isRefused(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out))
        .isTrue();
    refuses(out.toByteArray());
  }

  @Test
  void read_otherThanAPicture_isRefused() throws IOException {
    refuses(new byte[0]);
    refuses("見本".getBytes(StandardCharsets.UTF_8));
    byte[] whole = png(3, 1, 8, GREY, "-", "-", "0080C8");
    for (int length : new int[] {8, 20, 33}) {
      refuses(Arrays.copyOf(whole, length));
    }
  }

  private static void refuses(byte[] file) {
    assertThatThrownBy(() -> Picture.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a PNG of at most 4096 pixels a side");
  }

  private static List<String> pixels(Picture picture) {
    var pixels = new ArrayList<String>();
    byte[] colors = picture.colors();
    byte[] opacity = picture.opacity();
    for (int i = 0; i < picture.width() * picture.height(); i++) {
      var digits = HexFormat.of().withUpperCase();
      pixels.add(
          (opacity == null ? "FF" : digits.toHexDigits(opacity[i]))
              + digits.formatHex(colors, 3 * i, 3 * i + 3));
    }
    return pixels;
  }

  private static List<String> argb(BufferedImage image) {
    var pixels = new ArrayList<String>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        pixels.add(HexFormat.of().withUpperCase().toHexDigits(image.getRGB(x, y)));
      }
    }
    return pixels;
  }

  // ---- a writer of PNG (ISO/IEC 15948)

  private static byte[] png(
      int width, int height, int bits, int type, String palette, String clear, String... rows)
      throws IOException {
    var file = new ByteArrayOutputStream();
    file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(file, "IHDR", header.put((byte) bits).put((byte) type).array());
    if (!palette.equals("-")) {
      chunk(file, "PLTE", HexFormat.of().parseHex(palette));
    }
    if (!clear.equals("-")) {
      chunk(file, "tRNS", HexFormat.of().parseHex(clear));
    }
    var data = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(data)) {
      for (String row : rows) {
        deflated.write(0);
        deflated.write(HexFormat.of().parseHex(row));
      }
    }
    chunk(file, "IDAT", data.toByteArray());
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data)
      throws IOException {
    var body = ByteBuffer.allocate(4 + data.length);
    body.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
    var sum = new CRC32();
    sum.update(body.array());
    file.write(ByteBuffer.allocate(4).putInt(data.length).array());
    file.write(body.array());
    file.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
