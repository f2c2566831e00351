package io.github.minmome.pdf.internal.document;

import static io.github.minmome.pdf.internal.document.StreamEncoders.flate;
import static io.github.minmome.pdf.internal.document.StreamEncoders.hexadecimal;
import static io.github.minmome.pdf.internal.document.StreamEncoders.pdfBox;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.PdfBoxReader;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Overlay;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.pdf.internal.page.Units;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every filter, each way of leaving a state open, each box and rotation: what the page drew before
 * stays, pixel for pixel, and a value is in its place, as PDFBox renders them.
 */
final class OfficialIsolationTest {
  private static final String DRAWING =
      "0.8 0.9 1 rg 20 20 555 802 re f 0 g BT /F1 12 Tf 60 780 Td (OFFICIAL FORM) Tj ET\n";

  /** A filter as written in a stream's dictionary, and an encoder for its bytes. */
  private record Filter(String entries, UnaryOperator<byte[]> encode) {}

  private static final List<Filter> FILTERS =
      List.of(
          new Filter("", plain -> plain),
          new Filter("/Filter/FlateDecode", StreamEncoders::flate),
          new Filter("/Filter/Fl", StreamEncoders::flate),
          new Filter("/Filter[/FlateDecode]/DecodeParms[null]", StreamEncoders::flate),
          new Filter("/Filter/FlateDecode/DecodeParms<</Predictor 1>>", StreamEncoders::flate),
          new Filter(
              "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 8>>",
              plain -> flate(rows(plain))),
          new Filter("/Filter/LZWDecode", plain -> pdfBox(COSName.LZW_DECODE, plain)),
          new Filter("/Filter/LZW", plain -> pdfBox(COSName.LZW_DECODE, plain)),
          new Filter("/Filter/RunLengthDecode", StreamEncoders::runs),
          new Filter("/Filter/RL", StreamEncoders::runs),
          new Filter("/Filter/ASCIIHexDecode", StreamEncoders::hexadecimal),
          new Filter("/Filter/AHx", StreamEncoders::hexadecimal),
          new Filter("/Filter/ASCII85Decode", plain -> pdfBox(COSName.ASCII85_DECODE, plain)),
          new Filter(
              "/Filter[/A85/LZW]/DecodeParms[null<</EarlyChange 1>>]",
              plain -> pdfBox(COSName.ASCII85_DECODE, pdfBox(COSName.LZW_DECODE, plain))),
          new Filter("/Filter[/AHx/Fl]", plain -> hexadecimal(flate(plain))));

  private static final List<String> BALANCES =
      List.of(
          "",
          "0.5 0 0 0.5 100 100 cm q",
          "Q 0.5 0 0 0.5 100 100 cm",
          "Q Q Q 2 0 0 2 9 9 cm q q",
          "0 0 5 5 re W n q 3 Tr",
          "BT /F1 12 Tf 3 Tr 60 600 Td (open) Tj",
          "/OC /L1 BDC",
          "/OC /L1 BDC q 0.5 0 0 0.5 9 9 cm BT",
          "/P <</MCID 0>> BDC EMC EMC Q",
          "100 100 m 300 300 l 100 300 l",
          "q 50 0 0 50 60 400 cm BI /W 4 /H 4 /BPC 8 /CS /G ID q Q EI q(<)>EI x\nEI Q 2 0 0 2 9 9 cm q");

  private static final List<String> BOXES =
      List.of(
          "/MediaBox[0 0 595 842]",
          "/MediaBox[0 0 595 842]/CropBox[-100 -100 800 1000]",
          "/MediaBox[0 0 595 842]/CropBox[10 20 585 830]",
          "/MediaBox[-30 -40 565 802]/CropBox[-30 300 900 900]",
          "/MediaBox[595 842 0 0]");

  /** What the page shows before, the same under every filter. */
  private static final Map<String, BufferedImage> BEFORE = new HashMap<>();

  static List<Filter> filters() {
    return FILTERS;
  }

  @ParameterizedTest
  @MethodSource("filters")
  void filledPage_showsWhatItShowedAndTheValueInItsPlace(Filter filter) throws IOException {
    for (String balance : BALANCES) {
      byte[] body = filter.encode.apply(latin(DRAWING + balance + "\n"));
      for (String box : BOXES) {
        for (int rotation : new int[] {0, 90, 180, 270}) {
          var what = filter.entries + " " + balance + " " + box + " " + rotation;
          byte[] official = official(box + "/Rotate " + rotation, filter.entries, body);
          // PDFBox draws nothing of content under a predictor: it is shown the same without filter.
          var before =
              BEFORE.computeIfAbsent(
                  box + "/Rotate " + rotation + balance,
                  key -> pictureBefore(box + "/Rotate " + rotation, balance));
          byte[] blank = filled(official, "");
          assertThat(Pixels.differences(before, PdfBoxReader.picture(blank, 18))).as(what).isZero();
          assertThat(placeOfTheName(filled(official, "見本 太郎"))).as(what).isEqualTo("50.0 40.0");
        }
      }
    }
  }

  /** ISO 32000-1 14.11.2 leaves nothing of such a page; readers show its media box. */
  @Test
  void cropBoxOutsideTheMediaBox_isNone() {
    byte[] official =
        official("/MediaBox[0 0 595 842]/CropBox[600 900 700 1000]", "", latin(DRAWING));
    assertThat(OfficialPdf.read(official).value().size(0).height()).isEqualTo(Units.mm(842));
  }

  private static byte[] official(String page, String filter, byte[] body) {
    return new HandmadePdf()
            .object("<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object(
                "<</Type/Page/Parent 2 0 R"
                    + page
                    + "/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/Properties<</L1 6 0 R>>>>>>")
            .stream(filter, new String(body, StandardCharsets.ISO_8859_1))
            .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
            .object("<</Type/OCG/Name(draft)>>")
            .bytes();
  }

  /** Lays a name over the page that begins at x 50 mm on a base line of y 40 mm. */
  private static byte[] filled(byte[] official, String name) throws IOException {
    var reading = OfficialPdf.read(official);
    assertThat(reading.problems()).isEmpty();
    var out = new ByteArrayOutputStream();
    var pool = new GlyphPool();
    try (var writer = new OfficialWriter(out, reading.value(), Metadata.of("様式", "ja-JP"), pool)) {
      var overlay = new Overlay(reading.value().size(0), Typefaces.standard(), pool);
      if (!name.isEmpty()) {
        overlay.text(name, TextStyle.of(12).color(new Color(0xC00000)), Align.LEFT, 50, 40);
      }
      writer.page(0, overlay.finish());
      writer.finish();
    }
    return out.toByteArray();
  }

  private static BufferedImage pictureBefore(String page, String balance) {
    try {
      return PdfBoxReader.picture(official(page, "", latin(DRAWING + balance)), 18);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the name begins on the page as it is read, in millimetres; it has to be visible. */
  private static String placeOfTheName(byte[] pdf) throws IOException {
    var found = new StringBuilder();
    try (var document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          if (text.getUnicode().equals("見")) {
            assertThat(getGraphicsState().getTextState().getRenderingMode().isFill()).isTrue();
            found.append(Math.round(text.getXDirAdj() * 254 / 72) / 10.0).append(' ');
            found.append(Math.round(text.getYDirAdj() * 254 / 72) / 10.0);
          }
        }
      }.getText(document);
    }
    return found.toString();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Rows of eight bytes, each as its difference from the row above. */
  private static byte[] rows(byte[] plain) {
    var out = new ByteArrayOutputStream();
    for (int row = 0; row < plain.length; row += 8) {
      out.write(2);
      for (int i = row; i < row + 8; i++) {
        int value = i < plain.length ? plain[i] : ' ';
        out.write(value - (i < 8 ? 0 : plain[i - 8]));
      }
    }
    return out.toByteArray();
  }
}
