package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.blackbox.pdf.FilledForm;
import io.github.minmome.blackbox.pdf.PdfBoxReader;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official form's own fields: listed, filled, flattened or kept, and read back by PDFBox. */
final class AcroFormTest {
  private static final String LOOK =
      "/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</Helv 5 0 R>>>>";
  private static final String DOT = "/Type/XObject/Subtype/Form/BBox[0 0 12 12]";

  /** Text with an example in it, a comb, a radio group of two, a box to tick, text of two lines. */
  static byte[] official(int rotation) {
    var upright = new String(upright(rotation), StandardCharsets.ISO_8859_1);
    // On a page that is turned, places are upright as the page is read.
    var turned =
        rotation % 180 == 0
            ? upright
            : upright
                .replaceAll("Rect\\[(\\d+) (\\d+) (\\d+) (\\d+)\\]", "Rect[$2 $1 $4 $3]")
                .replace("[0 0 595 842]", "[0 0 842 595]");
    return turned.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] upright(int rotation) {
    return new HandmadePdf()
            .object(
                "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R 8 0 R 10 0 R 13 0 R 16 0 R 22 0 R 23 0 R]"
                    + "/NeedAppearances true/DA(/Helv 0 Tf 0 g)/DR<</Font<</Helv 5 0 R>>>>>>>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate "
                    + rotation
                    + "/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>"
                    + "/Annots[6 0 R 8 0 R 11 0 R 12 0 R 13 0 R 17 0 R 22 0 R 23 0 R]>>")
            .stream("", "BT /F1 14 Tf 60 800 Td (SPECIMEN FORM) Tj ET")
            .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
            .object(
                "<</Type/Annot/Subtype/Widget/FT/Tx/T<FEFF6C0F540D>/V(example)/F 4"
                    + "/Rect[100 700 300 720]/DA(/Helv 12 Tf 0 g)/AP<</N 7 0 R>>>>")
            .stream(
                LOOK,
                "1 1 .8 rg 0 0 200 20 re f /Tx BMC BT /Helv 12 Tf 2 5 Td (example) Tj ET EMC 0 0 1 RG 0 0 200 20 re S")
            .object(
                "<</Type/Annot/Subtype/Widget/FT/Tx/T(phone)/Ff 16777216/MaxLen 10/F 4"
                    + "/Rect[100 660 300 680]/DA(/Helv 0 Tf 0 g)/AP<</N 9 0 R>>>>")
            .stream(LOOK, "0 G 0 0 200 20 re S")
            .object("<</FT/Btn/Ff 32768/T(scope)/Kids[11 0 R 12 0 R]/V/Off>>")
            .object(
                "<</Type/Annot/Subtype/Widget/Parent 10 0 R/F 4/Rect[100 630 112 642]/AS/Off"
                    + "/AP<</N<</both 14 0 R/Off 15 0 R>>>>>>")
            .object(
                "<</Type/Annot/Subtype/Widget/Parent 10 0 R/F 4/Rect[150 630 162 642]/AS/Off"
                    + "/AP<</N<</out 14 0 R/Off 15 0 R>>>>>>")
            .object(
                "<</Type/Annot/Subtype/Widget/FT/Btn/T(abroad)/F 4/Rect[100 600 112 612]/AS/Off"
                    + "/AP<</N<</Yes 14 0 R/Off 15 0 R>>>>>>")
            .stream(DOT, "1 0 0 rg 1 1 10 10 re f")
            .stream(DOT, "0 G 1 1 10 10 re S")
            .object("<</T(address)/Kids[17 0 R]>>")
            .object(
                "<</Type/Annot/Subtype/Widget/Parent 16 0 R/FT/Tx/T(text)/Ff 4096/F 4"
                    + "/Rect[100 540 300 580]/DA(/Helv 11 Tf 0 g)>>")
            .object("null")
            .object("null")
            .object("null")
            .object("null")
            .object(
                "<</Type/Annot/Subtype/Widget/FT/Ch/Ff 131072/T(type)/Opt[(a)(b)]/F 4/Q 1"
                    + "/Rect[320 700 400 720]/DA(/Helv 10 Tf 0 g)/AP<</N 9 0 R>>>>")
            .object(
                "<</Type/Annot/Subtype/Widget/FT/Tx/Ff 1/T(centre)/V(read only)/F 4"
                    + "/Rect[320 660 420 680]/AP<</N 7 0 R>>>>")
            .bytes();
  }

  private static final String FIELDS =
      """
      {"field":"applicant.name","acroField":"氏名"},
      {"field":"lineNumber","acroField":"phone"},
      {"field":"scope.INCOMING_AND_OUTGOING","acroField":"scope","state":"both"},
      {"field":"scope.OUTGOING_ONLY","acroField":"scope","state":"out"},
      {"field":"usesInternationalCalls.false","acroField":"abroad"},
      {"field":"applicant.address.text","acroField":"address.text"},
      {"field":"carrier","acroField":"type"}""";

  private static Reading<FormProfile> profile(String fields, boolean keeps, int rotation) {
    var more = "'keepFields':" + keeps + ",";
    return FilledForm.read(official(rotation), "見本", more, fields);
  }

  private static byte[] filled(boolean keeps, int rotation, SuspensionApplication... applications)
      throws IOException {
    var reading = profile(FIELDS, keeps, rotation);
    assertThat(reading.problems()).isEmpty();
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.builder()
        .profile(reading.value())
        .build()
        .renderAll(List.of(applications), out);
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/acroform-" + keeps + "-" + rotation + ".pdf"), out.toByteArray());
    return out.toByteArray();
  }

  private static String value(PDDocument document, String name) {
    PDField field = document.getDocumentCatalog().getAcroForm().getField(name);
    assertThat(field).as(name).isNotNull();
    return field.getValueAsString();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void filledForm_showsTheValuesAndKeepsNoFields(int rotation) throws IOException {
    byte[] pdf = filled(false, rotation, Specimens.full());
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
      assertThat(document.getPage(0).getAnnotations()).isEmpty();
    }
    assertThat(PdfBoxReader.text(pdf))
        .contains("見本 太郎", "東京都千代田区", "見本電話")
        .containsOnlyOnce("example"); // that of the field for reading alone
    var picture = PdfBoxReader.picture(pdf, 72);
    assertThat(isRed(picture, rotation, 106, 636)).as("both is chosen").isTrue();
    assertThat(isRed(picture, rotation, 156, 636)).as("out is not").isFalse();
    assertThat(isRed(picture, rotation, 106, 606)).as("the box is ticked").isTrue();
    if (rotation == 0) {
      assertThat(PdfBoxReader.textIn(pdf, 100, 162, 200, 20).replaceAll("\\s", ""))
          .isEqualTo("0331000000");
      assertThat(PdfBoxReader.textIn(pdf, 100, 162, 20, 20).strip()).isEqualTo("0");
      assertThat(PdfBoxReader.textIn(pdf, 280, 162, 20, 20).strip()).isEqualTo("0");
    }
  }

  private static boolean isRed(java.awt.image.BufferedImage picture, int rotation, int x, int y) {
    int[] at =
        switch (rotation) {
          case 90 -> new int[] {x, y};
          case 180 -> new int[] {595 - x, y};
          case 270 -> new int[] {595 - x, 842 - y};
          default -> new int[] {x, 842 - y};
        };
    return (picture.getRGB(at[0], at[1]) & 0xFFFFFF) == 0xFF0000;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90})
  void keptFields_containAndShowTheValues(int rotation) throws IOException {
    byte[] pdf = filled(true, rotation, Specimens.full());
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(value(document, "氏名")).isEqualTo("見本 太郎");
      assertThat(value(document, "phone")).isEqualTo("0331000000");
      assertThat(value(document, "scope")).isEqualTo("both");
      assertThat(value(document, "abroad")).isEqualTo("Yes");
      assertThat(value(document, "address.text")).isEqualTo("東京都千代田区霞が関1-3-2");
      assertThat(value(document, "centre")).isEqualTo("read only");
      var form = document.getDocumentCatalog().getAcroForm();
      assertThat(form.getNeedAppearances()).isFalse();
      assertThat(((PDCheckBox) form.getField("abroad")).isChecked()).isTrue();
    }
    byte[] flat = filled(false, rotation, Specimens.full());
    assertThat(Pixels.differences(pdf, flat)).as("kept fields, flattened ones").isLessThan(40);
  }

  @Test
  void fieldsOfSeveralCopies_doNotShareTheirValues() throws IOException {
    byte[] pdf = filled(true, 0, Specimens.full(), Specimens.named("山田 花子"));
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(value(document, "氏名")).isEqualTo("見本 太郎");
      assertThat(value(document, "2.氏名")).isEqualTo("山田 花子");
      assertThat(value(document, "2.address.text")).isEqualTo("東京都千代田区霞が関1-3-2");
      assertThat(document.getPage(1).getAnnotations()).hasSize(8);
    }
  }

  @Test
  void fieldWithoutAValue_isLeftAsItIs() throws IOException {
    var empty = Specimens.full().toBuilder().applicant(null).scope(null).build();
    try (var document = Loader.loadPDF(filled(true, 0, empty))) {
      assertThat(value(document, "氏名")).isEqualTo("example");
      assertThat(value(document, "scope")).isEqualTo("Off");
    }
  }

  @Test
  void skeleton_namesEveryFieldItsKindAndItsPlace() {
    var reading = FormProfile.skeleton(official(0), "form.pdf");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value())
        .contains(
            "{ \"field\": \"\", \"acroField\": \"氏名\", \"kind\": \"TEXT\", \"page\": 1, \"x\": 35.3, \"y\": 43.0, \"width\": 70.6, \"height\": 7.1 }",
            "\"acroField\": \"phone\", \"kind\": \"DIGIT_BOXES\", \"boxes\": 10",
            "\"acroField\": \"scope\", \"state\": \"both\", \"kind\": \"CHECK_MARK\"",
            "\"acroField\": \"scope\", \"state\": \"out\"",
            "\"acroField\": \"address.text\", \"kind\": \"MULTILINE\"");
    var filledIn =
        reading
            .value()
            .replace("\"source\": \"\"", "\"source\": \"見本\"")
            .replace("\"confirmedOn\": \"\"", "\"confirmedOn\": \"2026-11-24\"")
            .replace(
                "\"field\": \"\", \"acroField\": \"氏名\"",
                "\"field\": \"applicant.name\", \"acroField\": \"氏名\"");
    var profile = FormProfile.read(filledIn.getBytes(StandardCharsets.UTF_8), name -> official(0));
    assertThat(profile.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'field':'applicant.name','acroField':'name'}                       |ACRO_FIELD_UNKNOWN",
        "{'field':'applicant.nmae','acroField':'氏名'}                         |FORM_FIELD_UNKNOWN",
        "{'field':'scope.OUTGOING_ONLY','acroField':'scope'}                 |ACRO_FIELD_STATE",
        "{'field':'scope.OUTGOING_ONLY','acroField':'scope','state':'in'}    |ACRO_FIELD_STATE",
        "{'field':'scope.OUTGOING_ONLY','acroField':'氏名'}                    |FORM_FIELD_KIND",
        "{'field':'applicant.name','acroField':'abroad'}                     |FORM_FIELD_KIND",
        "{'field':'applicant.name','acroField':'氏名','x':99}                  |ACRO_FIELD_PLACE",
        "{'field':'applicant.name','acroField':'氏名','page':2}                |ACRO_FIELD_PLACE",
        "{'field':'carrier','acroField':'氏名'},{'field':'applicant.name','acroField':'氏名'}|FORM_FIELDS_OVERLAP",
        "{'field':'lineNumber','acroField':'phone','boxes':8}                |FORM_FIELD_TOO_FEW_BOXES",
        "{'field':'lineNumber','acroField':'氏名','kind':'DIGIT_BOXES'}        |REQUIRED"
      })
  void wrongField_isAnErrorThatNamesIt(String fields, String code) {
    assertThat(profile(fields.replace('\'', '"'), false, 0).problems())
        .extracting(Problem::code)
        .containsExactly(code);
  }
}
