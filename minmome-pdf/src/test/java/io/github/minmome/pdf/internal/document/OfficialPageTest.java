package io.github.minmome.pdf.internal.document;

import static io.github.minmome.pdf.internal.document.StreamEncoders.flate;
import static io.github.minmome.pdf.internal.document.StreamEncoders.hexadecimal;
import static io.github.minmome.pdf.internal.document.StreamEncoders.runs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.github.minmome.blackbox.pdf.PdfBoxReader;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.problem.Problem;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Official pages as PDFBox renders them: their content stays, and values are in their places. */
final class OfficialPageTest {
  /** The content of the test below, by another's encoder. */
  private static final String ASCII85 = "/i=b*+>=oj2'=n%3?VgK+E8MX+>=oq+>k9^AKYR~>";

  private static final String SHEET = "/MediaBox[-50 -20 150 380]";

  /** What an official page draws: a blue field off its middle and something from its resources. */
  private static final String DRAWING = "0 0 1 rg -30 100 40 80 re f ";

  private static byte[] official(String page, String... contents) {
    var pdf =
        new HandmadePdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R" + page + ">>")
                .object("[5 0 R 6 0 R]")
                .stream("", contents[0])
                .stream("", contents.length > 1 ? contents[1] : "")
                .stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 50 50]/Resources<<>>",
                    "0 1 0 rg 5 5 30 9 re f")
                .object("<</FunctionType 2/Domain[0 1]/C0[1 .5 0]/C1[0 .25 1]/N 1>>")
                .object("[/Indexed/DeviceRGB 1<FF8000008040>]")
                .object("null");
    return pdf.bytes();
  }

  /** A page of one stream under a filter. */
  private static byte[] filtered(String filter, byte[] body) {
    return new HandmadePdf()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object("<</Type/Page/Parent 2 0 R" + SHEET + "/Contents 4 0 R>>")
            .stream("/Filter" + filter, new String(body, StandardCharsets.ISO_8859_1))
            .bytes();
  }

  private static byte[] filled(byte[] official, String overlay) throws IOException {
    var reading = OfficialPdf.read(official);
    assertThat(reading.problems()).isEmpty();
    var out = new ByteArrayOutputStream();
    try (var writer =
        new OfficialWriter(out, reading.value(), Metadata.of("様式", "ja-JP"), new GlyphPool())) {
      writer.page(0, overlay.getBytes(StandardCharsets.US_ASCII));
      writer.finish();
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one stream            |/Resources<<>>/Contents 5 0 R",
        "streams in an array   |/Resources<<>>/Contents[5 0 R 6 0 R]",
        "a reference to those  |/Resources<<>>/Contents 4 0 R",
        "no resources          |/Contents 5 0 R",
        "forms in resources    |/Resources<</XObject<</A 7 0 R/B#2FC 7 0 R>>>>/Contents[5 0 R 6 0 R]",
        "shading and functions |/Resources<</Shading<</S<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 100 0]/Function 8 0 R/Extend[true false]>>>>>>/Contents[5 0 R 6 0 R]",
        "colours in a string   |/Resources<</ColorSpace<</C 9 0 R>>>>/Contents[5 0 R 6 0 R]",
        "a state of its own    |/Resources<</ExtGState<</G<</ca .5/BM/Multiply/SMask/None>>>>>>/Contents[5 0 R 6 0 R]",
        "objects that are null |/Resources<</Properties<</P 10 0 R/Q 99 0 R/R null>>>>/Contents[5 0 R 6 0 R]",
        "a way back to the page|/PieceInfo<</X 3 0 R>>/Resources<</Properties<</P 3 0 R>>>>/Contents 5 0 R",
        "a page in a group     |/Group<</S/Transparency/CS/DeviceRGB/I true>>/Resources<<>>/Contents 5 0 R"
      })
  void contentOfThePage_isUnchanged(String what, String entries) throws IOException {
    var more =
        switch (what) {
          case "forms in resources" -> "/A Do 1 0 0 1 -40 300 cm /B#2FC Do";
          case "shading and functions" -> "/S sh";
          case "colours in a string" -> "/C cs 1 sc 20 20 50 50 re f 0 sc 20 200 50 50 re f";
          case "a state of its own" -> "/G gs -20 90 90 20 re f";
          default -> "0 1 0 rg 20 200 50 50 re f";
        };
    byte[] official = official(SHEET + entries, DRAWING, more);
    assertThat(Pixels.differences(filled(official, ""), official)).isZero();
    assertThat(Pixels.reds(filled(official, "1 0 0 rg 10 20 30 40 re f")))
        .isEqualTo(new Rectangle(10, 400 - 60, 30, 40));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void values_onATurnedAndShiftedPage_areUpright(int rotation) throws IOException {
    byte[] official =
        official(SHEET + "/CropBox[-40 10 140 310]/Contents 5 0 R/Rotate " + rotation, DRAWING);
    byte[] pdf = filled(official, "1 0 0 rg 10 20 30 40 re f");
    int height = rotation % 180 == 0 ? 300 : 180;
    assertThat(Pixels.reds(pdf)).isEqualTo(new Rectangle(10, height - 60, 30, 40));
    assertThat(Pixels.differences(filled(official, ""), official)).isZero();
    var corner = "1 0 0 rg " + (470 - height) + " " + (height - 10) + " 10 10 re f";
    assertThat(Pixels.reds(filled(official, corner)))
        .isEqualTo(new Rectangle(470 - height, 0, 10, 10));
    var size = OfficialPdf.read(official).value().size(0);
    assertThat(size.height()).isCloseTo(height * 25.4 / 72, offset(1e-9));
    assertThat(size.width()).isCloseTo((480 - height) * 25.4 / 72, offset(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 45, 100, -30})
  void turnThatIsNoQuarter_isIgnored(int rotation) throws IOException {
    byte[] official = official(SHEET + "/Contents 5 0 R/Rotate " + rotation, DRAWING);
    byte[] pdf = filled(official, "1 0 0 rg 10 20 30 40 re f");
    assertThat(Pixels.reds(pdf)).isEqualTo(new Rectangle(10, 400 - 60, 30, 40));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getCOSObject().getInt(COSName.ROTATE)).isZero();
    }
  }

  /** Each moves the page while a state is open that is not restored, or after one too many was. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 0 0 2 30 30 cm q 0 0 1 rg 0 0 5 5 re f",
        "q 2 0 0 2 30 30 cm q 3 0 0 3 1 1 cm q Q q 0 0 1 rg 0 0 5 5 re f",
        "Q .5 0 0 .5 9 9 cm 0 0 1 rg 0 0 5 5 re f",
        "q Q Q Q .5 0 0 .5 9 9 cm 0 0 1 rg 0 0 5 5 re f",
        "Q .5 0 0 .5 9 9 cm q 2 0 0 2 30 30 cm q 0 0 5 5 re f",
        "2 0 0 2 9 9 cm q BT (Q Q \\) Q) Tj [(Q) 3 <51>] TJ ET % Q Q\n/Q gs 0 0 5 5 re f",
        "2 0 0 2 9 9 cm q BI /W 3 /H 1 /BPC 8 /CS /G ID QEI Q Q EI 0 0 5 5 re f",
        "2 0 0 2 9 9 cm q BI /W 1 /H 1 /BPC 8 /CS /G ID Q EI"
      })
  void values_contentThatLeavesItsStateOpen_areInTheirPlaces(String content) throws IOException {
    byte[] pdf = filled(official(SHEET + "/Contents 5 0 R", content), "1 0 0 rg 10 20 30 40 re f");
    assertThat(Pixels.reds(pdf)).isEqualTo(new Rectangle(10, 400 - 60, 30, 40));
  }

  @Test
  void operator_mayEndAStreamAndTheNextBeginAnother() throws IOException {
    byte[] official =
        official(SHEET + "/Contents[5 0 R 6 0 R]", "2 0 0 2 30 30 cm q", "q 0 0 5 5 re f");
    assertThat(Pixels.reds(filled(official, "1 0 0 rg 10 20 30 40 re f")))
        .isEqualTo(new Rectangle(10, 400 - 60, 30, 40));
  }

  /** Its filter is not read here, or its predictor: it is taken to be in order, and kept. */
  @Test
  void contentUnderAnotherFilter_isKept() throws IOException {
    byte[] plain = "0 0 1 rg 0 0 50 50 re f".getBytes(StandardCharsets.US_ASCII);
    for (byte[] official :
        List.of(
            filtered("/RunLengthDecode", runs(plain)),
            filtered("/FlateDecode/DecodeParms<</Predictor 1>>", flate(plain)))) {
      assertThat(Pixels.differences(filled(official, ""), official)).isZero();
    }
  }

  @Test
  void values_compressedContentThatLeavesItsStateOpen_areInTheirPlaces() throws IOException {
    byte[] plain = ".5 0 0 .5 9 9 cm q 0 0 5 5 re f".getBytes(StandardCharsets.US_ASCII);
    for (byte[] official :
        List.of(
            filtered("/FlateDecode", flate(plain)),
            filtered("[/FlateDecode]", flate(plain)),
            filtered("/ASCIIHexDecode", hexadecimal(plain)),
            filtered("/ASCII85Decode", ASCII85.getBytes(StandardCharsets.US_ASCII)),
            filtered("[/ASCIIHexDecode/FlateDecode]", hexadecimal(flate(plain))))) {
      assertThat(Pixels.reds(filled(official, "1 0 0 rg 10 20 30 40 re f")))
          .isEqualTo(new Rectangle(10, 400 - 60, 30, 40));
    }
  }

  /** A megabyte that unfolds to a thousand. */
  @Test
  void contentMadeToFillTheMemory_isRefused() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(bomb)) {
      var spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 1000; i++) {
        deflater.write(spaces);
      }
    }
    assertRefused(filtered("/FlateDecode", bomb.toByteArray()));
    assertRefused(filtered("[/FlateDecode/FlateDecode]", flate(bomb.toByteArray())));
  }

  @ParameterizedTest
  @CsvSource({"q , 999, true", "q , 1000, false", "Q , 999, true", "Q , 1000, false"})
  void states_leftOpenOrClosedAThousandTimes_areRefused(String operator, int times, boolean isRead)
      throws IOException {
    byte[] official = official(SHEET + "/Contents 5 0 R", (operator + " ").repeat(times));
    if (isRead) {
      assertThat(Pixels.reds(filled(official, "1 0 0 rg 10 20 30 40 re f")))
          .isEqualTo(new Rectangle(10, 400 - 60, 30, 40));
    } else {
      assertRefused(official);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void pageWhoseUnitIsNothing_isRefused(String unit) {
    assertRefused(official(SHEET + "/Contents 5 0 R/UserUnit " + unit, ""));
  }

  /** What follows such content would be part of it: the values would not be seen. */
  @ParameterizedTest
  @ValueSource(strings = {"BI /W 3 /H 1 /BPC 8 /CS /G ID Q Q", "BT (Q", "BT <51"})
  void contentWithoutItsEnd_isRefused(String content) {
    assertRefused(official(SHEET + "/Contents 5 0 R", content));
  }

  private static void assertRefused(byte[] official) {
    assertThat(OfficialPdf.read(official).problems())
        .extracting(Problem::code)
        .containsExactly("OFFICIAL_PDF_DAMAGED");
  }

  @Test
  void page_inLargerUnits_hasItsSize() throws IOException {
    byte[] official =
        official("/MediaBox[0 0 297.5 421]/UserUnit 2/Contents 5 0 R", "0 0 1 rg 0 0 50 50 re f");
    var size = OfficialPdf.read(official).value().size(0);
    assertThat(size.width()).isCloseTo(595 * 25.4 / 72, offset(1e-9));
    assertThat(size.height()).isCloseTo(842 * 25.4 / 72, offset(1e-9));
    byte[] pdf = filled(official, "1 0 0 rg 100 200 30 40 re f");
    try (var document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      assertThat(page.getCOSObject().getFloat("UserUnit")).isEqualTo(2);
      assertThat(page.getMediaBox().getWidth()).isEqualTo(297.5f);
    }
    // PDFBox draws in the page's own units, half as large.
    assertThat(Pixels.reds(pdf)).isEqualTo(new Rectangle(50, 421 - 120, 15, 20));
  }

  @Test
  void file_hasTheIdOfWhatIsInIt() throws IOException {
    byte[] one = official(SHEET + "/Contents 5 0 R", DRAWING);
    byte[] other = official(SHEET + "/Contents 5 0 R", DRAWING + " ");
    assertThat(
            List.of(
                PdfBoxReader.id(filled(one, "")),
                PdfBoxReader.id(filled(one, "q Q")),
                PdfBoxReader.id(filled(other, ""))))
        .doesNotHaveDuplicates();
    assertThat(PdfBoxReader.id(filled(one, ""))).isEqualTo(PdfBoxReader.id(filled(one, "")));
  }

  @Test
  void filledForm_hasMetadataAndClaimsNoConformance() throws IOException {
    byte[] pdf = filled(official(SHEET + "/Contents 5 0 R", DRAWING), "");
    try (var document = new PDFParser(new RandomAccessReadBuffer(pdf)).parse(false)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("様式");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja-JP");
      var xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp).contains("様式").doesNotContain("pdfaid:part", "pdfuaid:part");
    }
  }

  @Test
  void copies_areWrittenAsTheyComeUntilAnInterruption() throws IOException {
    var form = OfficialPdf.read(official(SHEET + "/Contents 5 0 R", DRAWING)).value();
    var overlay = new byte[100_000];
    new Random(1).nextBytes(overlay);
    var out = new ByteArrayOutputStream();
    try (var writer = new OfficialWriter(out, form, Metadata.of("様式", "ja-JP"), new GlyphPool())) {
      for (int copy = 1; copy <= 3; copy++) {
        writer.page(0, overlay);
        assertThat(out.size()).isGreaterThan(copy * 90_000);
      }
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> writer.page(0, overlay)).isInstanceOf(InterruptedIOException.class);
      assertThat(Thread.interrupted()).isFalse();
    }
  }
}
