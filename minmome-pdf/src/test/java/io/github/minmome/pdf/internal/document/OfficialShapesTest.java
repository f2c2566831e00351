package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.FilledForm;
import io.github.minmome.blackbox.pdf.PdfBoxReader;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.problem.Problem;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes of sound PDFs, as other software writes them: filled, or refused in true words. */
final class OfficialShapesTest {
  private static final String NAME =
      "{'field':'applicant.name','page':1,'x':20,'y':20,'width':60,'height':9,'kind':'TEXT'}";

  private static byte[] official(String catalog, String pages, String page) {
    return new HandmadePdf()
            .object("<</Type/Catalog/Pages 2 0 R" + catalog + ">>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1" + pages + ">>")
            .object("<</Type/Page/Parent 2 0 R" + page + ">>")
            .stream("", "BT /F1 14 Tf 60 300 Td (OFFICIAL) Tj ET")
            .stream("", "")
            .object("[4 0 R 5 0 R null 99 0 R]")
            .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
            .object("<</Font<</F1 7 0 R>>>>")
            .object("<</Type/OCG/Name(draft)>>")
            .stream("/Type/XObject/Subtype/Form/BBox[0 0 90 20]", "1 0 0 rg 0 0 90 20 re f")
            .object("<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/F 4/Rect[60 200 150 220]>>")
            .object(
                "<</Type/Annot/Subtype/Widget/FT/Sig/T(signature)/F 4/Rect[60 100 150 120]"
                    + "/V<</Type/Sig/Filter/Adobe.PPKLite/Contents<00>/ByteRange[0 1 2 3]>>/AP<</N 10 0 R>>>>")
            .object("<</FT/Btn/Ff 32768/T(radio)/Opt[(yes)(no)]/Kids[14 0 R 15 0 R]/V/0>>")
            .object(
                "<</Type/Annot/Subtype/Widget/Parent 13 0 R/F 4/Rect[60 150 70 160]/AS/0/AP<</N<</0 10 0 R>>>>>>")
            .object(
                "<</Type/Annot/Subtype/Widget/Parent 13 0 R/F 4/Rect[90 150 100 160]/AS/Off/AP<</N<</1 10 0 R>>>>>>")
            .object(
                "<</Type/Annot/Subtype/Widget/FT/Ch/T(list)/Opt[[(a)(Apple)][(b)(Berry)]]/F 4/Rect[160 200 250 260]>>")
            .bytes();
  }

  private static final String PAGE = "/MediaBox[0 0 300 400]/Resources 8 0 R/Contents 4 0 R";

  private static byte[] filled(byte[] official, String more) throws IOException {
    var reading = FilledForm.read(official, "見本", "", NAME + more);
    boolean isSigned = new String(official, StandardCharsets.ISO_8859_1).contains("/SigFlags 3");
    assertThat(reading.problems())
        .extracting(Problem::code)
        .isEqualTo(isSigned ? List.of("OFFICIAL_PDF_SIGNATURE_LEFT_OUT") : List.of());
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.builder()
        .profile(reading.value())
        .build()
        .render(Specimens.full(), out);
    // PDFBox breaks text that runs downwards into lines.
    assertThat(PdfBoxReader.text(out.toByteArray()).replaceAll("\\s", ""))
        .contains("OFFICIAL", "見本太郎");
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain                      |''|''|/MediaBox[0 0 300 400]/Resources 8 0 R/Contents 4 0 R",
        "array with an empty stream |''|''|/MediaBox[0 0 300 400]/Resources 8 0 R/Contents[5 0 R 4 0 R 5 0 R]",
        "an indirect array, null too|''|''|/MediaBox[0 0 300 400]/Resources 8 0 R/Contents 6 0 R",
        "inherited boxes            |''|/MediaBox[0 0 300 400]/CropBox[0 0 290 390]|/Resources 8 0 R/Contents 4 0 R",
        "inherited resources        |''|/Resources 8 0 R|/MediaBox[0 0 300 400]/Contents 4 0 R",
        "inherited rotation         |''|/Rotate 90|/MediaBox[0 0 300 400]/Resources 8 0 R/Contents 4 0 R",
        "boxes of reals             |''|''|/MediaBox[0.0 .5 300.25 +400]/Resources 8 0 R/Contents 4 0 R",
        "a larger unit              |''|''|/UserUnit 2/MediaBox[0 0 300 400]/Resources 8 0 R/Contents 4 0 R",
        "page labels                |/PageLabels<</Nums[0<</S/r>>]>>|''|/MediaBox[0 0 300 400]/Resources 8 0 R/Contents 4 0 R",
        "a layer that is off        |/OCProperties<</OCGs[9 0 R]/D<</OFF[9 0 R]/Order[9 0 R]>>>>|''|/MediaBox[0 0 300 400]/Resources 8 0 R/Contents 4 0 R",
        "a signature                |/AcroForm<</SigFlags 3/Fields[12 0 R]>>|''|/MediaBox[0 0 300 400]/Resources 8 0 R/Contents 4 0 R/Annots[12 0 R]",
        "fields without appearances |/AcroForm<</NeedAppearances true/Fields[11 0 R 16 0 R]>>|''|/MediaBox[0 0 300 400]/Resources 8 0 R/Contents 4 0 R/Annots[11 0 R 16 0 R]",
        "fields that no list names  |''|''|/MediaBox[0 0 300 400]/Resources 8 0 R/Contents 4 0 R/Annots[11 0 R]",
        "scripts and an open action |/OpenAction<</S/JavaScript/JS(app.alert)>>/Names<</JavaScript<</Names[]>>>>|''|/MediaBox[0 0 300 400]/Resources 8 0 R/Contents 4 0 R"
      })
  void profile_wellFormedPdf_isFilled(String what, String catalog, String pages, String page)
      throws IOException {
    byte[] pdf = filled(official(catalog, pages, page), "");
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(document.getDocumentCatalog().getNames()).isNull();
    }
  }

  /** Object streams, and a later version of an object appended (ISO 32000-1 7.5.6 and 7.5.7). */
  @Test
  void fileThatOtherSoftwareSavedAgain_isFilled() throws IOException {
    byte[] plain = official("", "", PAGE);
    for (var compression :
        new CompressParameters[] {
          CompressParameters.DEFAULT_COMPRESSION, CompressParameters.NO_COMPRESSION
        }) {
      try (var document = Loader.loadPDF(plain)) {
        var out = new ByteArrayOutputStream();
        document.save(out, compression);
        filled(out.toByteArray(), "");
      }
    }
    try (var document = Loader.loadPDF(plain)) {
      document.getDocumentCatalog().getCOSObject().setName(COSName.PAGE_MODE, "UseNone");
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      var out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      assertThat(new String(out.toByteArray(), StandardCharsets.ISO_8859_1)).contains("/Prev");
      filled(out.toByteArray(), "");
    }
  }

  /** States are named 0 and 1 where Opt has the words (ISO 32000-1 12.7.4.2.4). */
  @Test
  void radioButtons_withWordsInOpt_areChosenByTheirStates() throws IOException {
    byte[] official =
        official("/AcroForm<</Fields[13 0 R 16 0 R]>>", "", PAGE + "/Annots[14 0 R 15 0 R 16 0 R]");
    assertThat(FormProfile.skeleton(official, "f").value())
        .contains("\"state\": \"0\"", "\"state\": \"1\"", "\"list\", \"kind\": \"TEXT\"");
    byte[] pdf =
        filled(
            official,
            ",{\"field\":\"scope.OUTGOING_ONLY\",\"acroField\":\"radio\",\"state\":\"0\"},"
                + "{\"field\":\"scope.INCOMING_AND_OUTGOING\",\"acroField\":\"radio\",\"state\":\"1\"},"
                + "{\"field\":\"carrier\",\"acroField\":\"list\"}");
    assertThat(PdfBoxReader.text(pdf)).contains("見本電話");
    var picture = PdfBoxReader.picture(pdf, 72);
    assertThat(picture.getRGB(65, 245) & 0xFFFFFF).as("0 is no longer chosen").isEqualTo(0xFFFFFF);
    assertThat(picture.getRGB(95, 245) & 0xFFFFFF).as("1 is").isEqualTo(0xFF0000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an XFA form   |/AcroForm<</XFA 4 0 R/Fields[]>>|''|OFFICIAL_PDF_XFA",
        "no pages      |''|/Kids[]/Count 0|OFFICIAL_PDF_DAMAGED",
        "a unit of zero|''|/X 0|OFFICIAL_PDF_DAMAGED"
      })
  void fileThatCannotBeFilled_isRefusedWithAReason(
      String what, String catalog, String pages, String code) {
    var page = what.startsWith("a unit") ? PAGE + "/UserUnit 0" : PAGE;
    byte[] official = official(catalog, pages, page);
    if (what.startsWith("no pages")) {
      official =
          new HandmadePdf()
              .object("<</Type/Catalog/Pages 2 0 R>>")
              .object("<</Type/Pages" + pages + ">>")
              .bytes();
    }
    assertThat(OfficialPdf.read(official).problems())
        .extracting(Problem::code)
        .containsExactly(code);
  }
}
