package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.problem.Problem;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields, stamps and notes of a page: on paper as a reader shows them, or reported. */
final class OfficialAnnotationsTest {
  private static final String WIDGET =
      "/Subtype/Widget/FT/Tx/T(name)/V(x)/F 4/Rect[50 60 90 80]/AP<</N 5 0 R>>";

  private static byte[] official(String page, String form, String annotation) {
    return new HandmadePdf()
            .object(
                "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>/OCProperties<</OCGs[6 0 R]"
                    + "/D<</OFF[6 0 R]>>>>>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 400]/Annots[4 0 R]" + page + ">>")
            .object("<</Type/Annot" + annotation + ">>")
            .stream(form, "1 0 0 rg 0 0 1000 1000 re f")
            .object("<</Type/OCG/Name(draft)>>")
            .bytes();
  }

  private static final String FORM = "/Type/XObject/Subtype/Form/BBox[0 0 40 20]";

  private static byte[] filled(byte[] official) throws IOException {
    var out = new ByteArrayOutputStream();
    var form = OfficialPdf.read(official).value();
    try (var writer = new OfficialWriter(out, form, Metadata.of("様式", "ja-JP"), new GlyphPool())) {
      writer.page(0, new byte[0]);
      writer.finish();
    }
    return out.toByteArray();
  }

  private static List<String> notes(byte[] official) {
    return OfficialPdf.read(official).problems().stream().map(Problem::code).toList();
  }

  /** Its box is moved and scaled to the annotation's place, whatever its own matrix. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Type/XObject/Subtype/Form/BBox[0 0 40 20]",
        "/BBox[0 0 40 20]",
        "/Subtype/Form/BBox[0 0 4 2]",
        "/Subtype/Form/BBox[5 5 45 25]/Matrix[1 0 0 1 3 9]",
        "/Subtype/Form/BBox[0 0 20 40]/Matrix[0 1 -1 0 20 0]",
        "/Subtype/Form/BBox[0 0 20 40]/Matrix[0 -2 2 0 0 40]"
      })
  void appearance_fillsItsPlace(String form) throws IOException {
    for (int rotation : new int[] {0, 90, 180, 270}) {
      byte[] official = official("/Rotate " + rotation, form, WIDGET);
      assertThat(notes(official)).isEmpty();
      assertThat(Pixels.reds(filled(official))).isNotNull().isEqualTo(Pixels.reds(official));
    }
    assertThat(Pixels.reds(filled(official("", form, WIDGET))))
        .isEqualTo(new Rectangle(50, 320, 40, 20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a stamp               |/Subtype/Stamp/F 4/Rect[50 60 90 80]/AP<</N 5 0 R>>|true|",
        "a hidden stamp        |/Subtype/Stamp/F 6/Rect[50 60 90 80]/AP<</N 5 0 R>>|false|",
        "on the screen alone   |/Subtype/Stamp/Rect[50 60 90 80]/AP<</N 5 0 R>>|false|OFFICIAL_PDF_NOTES_LEFT_OUT",
        "on paper alone        |/Subtype/Stamp/F 36/Rect[50 60 90 80]/AP<</N 5 0 R>>|true|",
        "nowhere               |/Subtype/Stamp/F 32/Rect[50 60 90 80]/AP<</N 5 0 R>>|false|",
        "a layer that is off   |/Subtype/Stamp/F 4/OC 6 0 R/Rect[50 60 90 80]/AP<</N 5 0 R>>|false|",
        "a note without a look |/Subtype/Text/F 4/Rect[50 60 90 80]/Contents(!)|false|OFFICIAL_PDF_NOTES_LEFT_OUT",
        "a link                |/Subtype/Link/Rect[50 60 90 80]|false|",
        "the window of a note  |/Subtype/Popup/Rect[50 60 90 80]|false|",
        "a button for screens  |/Subtype/Widget/FT/Btn/Ff 65536/Rect[50 60 90 80]/AP<</N 5 0 R>>|false|OFFICIAL_PDF_FIELDS_LEFT_OUT",
        "a ticked box          |/Subtype/Widget/FT/Btn/F 4/AS/Yes/Rect[50 60 90 80]/AP<</N<</Yes 5 0 R>>>>|true|",
        "a box not ticked      |/Subtype/Widget/FT/Btn/F 4/AS/Off/Rect[50 60 90 80]/AP<</N<</Yes 5 0 R>>>>|false|",
        "a value without a look|/Subtype/Widget/FT/Tx/V(x)/F 4/Rect[50 60 90 80]|false|OFFICIAL_PDF_FIELDS_LEFT_OUT",
        "an empty field        |/Subtype/Widget/FT/Tx/V()/F 4/Rect[50 60 90 80]|false|",
        "a place of no size    |/Subtype/Stamp/F 4/Rect[50 60 50 80]/AP<</N 5 0 R>>|false|"
      })
  void annotations_shownOnPaper_areKeptAndTheOthersReported(
      String what, String annotation, boolean isShown, String note) throws IOException {
    byte[] official = official("", FORM, annotation);
    assertThat(Pixels.reds(filled(official)))
        .isEqualTo(isShown ? new Rectangle(50, 320, 40, 20) : null);
    assertThat(notes(official)).isEqualTo(note == null ? List.of() : List.of(note));
  }

  @Test
  void tagsThatAreLeftOut_areReported() {
    byte[] official =
        new HandmadePdf()
            .object("<</Type/Catalog/Pages 2 0 R/StructTreeRoot<</Type/StructTreeRoot>>>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 400]>>")
            .bytes();
    assertThat(notes(official)).containsExactly("OFFICIAL_PDF_TAGS_LEFT_OUT");
  }

  @ParameterizedTest
  @CsvSource({
    "'/AcroForm<</Fields[]/SigFlags 3>>', OFFICIAL_PDF_SIGNATURE_LEFT_OUT",
    "'/Perms<</DocMDP 3 0 R>>', OFFICIAL_PDF_SIGNATURE_LEFT_OUT",
    "'/AcroForm<</Fields[]/SigFlags 0>>',"
  })
  void signaturesThatAreLeftOut_areReported(String catalog, String note) {
    byte[] official =
        new HandmadePdf()
            .object("<</Type/Catalog/Pages 2 0 R" + catalog + ">>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 400]>>")
            .bytes();
    assertThat(notes(official)).isEqualTo(note == null ? List.of() : List.of(note));
  }

  /** AES of 256 bits is unknown to OpenPDF, which calls such a file broken. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<</Filter/Standard/V 5/R 6/Length 256/O<00>/U<00>/P -4>>",
        "<</Filter/Standard/V 5/R 5/Length 256/O<00>/U<00>/P -4>>",
        "<</Filter/Adobe.PubSec/V 4>>"
      })
  void encryption_ofAnyKind_isReportedAsEncryption(String encryption) {
    var file =
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
            + "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000056 00000 n \n"
            + "trailer\n<</Size 3/Root 1 0 R/ID[<00><00>]/Encrypt "
            + encryption
            + ">>\nstartxref\n105\n%%EOF\n";
    assertThat(notes(file.getBytes(StandardCharsets.US_ASCII)))
        .containsExactly("OFFICIAL_PDF_ENCRYPTED");
  }
}
