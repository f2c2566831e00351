package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.FilledForm;
import io.github.minmome.blackbox.pdf.PdfBoxReader;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Form fields as odd files have them: hidden, off the page, listed twice, named in UTF-8. */
final class AcroFormShapesTest {
  private static final String PLACE = "/Rect[100 700 300 720]";

  /** A page with fields, each given by its entries. */
  private static byte[] official(String annotations, String... fields) {
    var pdf =
        new HandmadePdf()
                .object("<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R 6 0 R]>>>>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>"
                        + "/Annots["
                        + annotations
                        + "]>>")
                .stream("", "0 0 10 10 re S");
    for (String field : fields) {
      String type = field.contains("/FT") ? "" : "/FT/Tx";
      pdf.object("<</Type/Annot/Subtype/Widget" + type + field + ">>");
    }
    return pdf.bytes();
  }

  private static Reading<FormProfile> profile(byte[] official, boolean keeps, String... names) {
    var fields = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      fields.append(i == 0 ? "{\"field\":\"applicant.name\"" : ",{\"field\":\"lineNumber\"");
      fields.append(",\"acroField\":\"").append(names[i]).append("\"}");
    }
    return FilledForm.read(official, "見本", "'keepFields':" + keeps + ",", fields.toString());
  }

  private static byte[] filled(Reading<FormProfile> profile) throws IOException {
    assertThat(profile.problems()).isEmpty();
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.builder()
        .profile(profile.value())
        .build()
        .renderAll(List.of(Specimens.clean()), out);
    return out.toByteArray();
  }

  private static String code(Reading<FormProfile> profile) {
    assertThat(profile.problems()).hasSize(1);
    Problem problem = profile.problems().get(0);
    return problem.code() + " " + problem.path();
  }

  @ParameterizedTest
  @CsvSource({"/F 2,4", "/F 36,4", "/F 32,4", "/F 0,4", "'',4", "/F 6,4", "/F 132,132"})
  void keptField_thatIsFilled_isShownOnScreenAndPaper(String flags, int shown) throws IOException {
    byte[] official = official("5 0 R", "/T(name)" + PLACE + flags);
    try (PDDocument document = Loader.loadPDF(filled(profile(official, true, "name")))) {
      var widget = (PDAnnotationWidget) document.getPage(0).getAnnotations().get(0);
      assertThat(widget.getAnnotationFlags()).isEqualTo(shown);
      assertThat(widget.getNormalAppearanceStream()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void button_withoutALookForItsState_hasOurMark(boolean keeps) throws IOException {
    byte[] official =
        official("5 0 R", "/FT/Btn/T(calls)/F 4/Rect[100 700 112 712]/AP<</D<</Yes 4 0 R>>>>");
    var profile =
        FilledForm.read(
            official,
            "見本",
            "'keepFields':" + keeps + ",",
            "{'field':'usesInternationalCalls.false','acroField':'calls'}");
    assertThat(PdfBoxReader.text(filled(profile))).contains("✓");
  }

  @Test
  void keptField_thatIsNotFilled_staysHidden() throws IOException {
    byte[] official =
        official(
            "5 0 R 6 0 R", "/T(name)" + PLACE, "/T(other)/Rect[100 600 300 620]/F 2/V(hidden)");
    try (PDDocument document = Loader.loadPDF(filled(profile(official, true, "name")))) {
      assertThat(document.getPage(0).getAnnotations().get(1).isHidden()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1000 700 1200 720]",
        "[-300 700 -100 720]",
        "[100 900 300 920]",
        "[500 700 700 720]"
      })
  void fieldOutsideItsPage_isAnErrorThatNamesIt(String place) {
    byte[] official = official("5 0 R", "/T(name)/F 4/Rect" + place);
    assertThat(code(profile(official, false, "name")))
        .isEqualTo("FORM_FIELD_OUTSIDE_PAGE fields[0]");
    assertThat(code(profile(official, true, "name")))
        .isEqualTo("FORM_FIELD_OUTSIDE_PAGE fields[0]");
  }

  @Test
  void fieldAtTheEdgeOfItsPage_isFilled() throws IOException {
    byte[] official = official("5 0 R", "/T(name)/F 4/Rect[-1 822 200 843]");
    assertThat(PdfBoxReader.text(filled(profile(official, false, "name")))).contains("見本 太郎");
  }

  @ParameterizedTest
  @ValueSource(strings = {PLACE, "/Rect[110 702 290 718]", "/Rect[100 695 300 715]"})
  void fieldsOverEachOther_areAnErrorThatNamesThem(String place) {
    byte[] official = official("5 0 R 6 0 R", "/T(name)/F 4" + PLACE, "/T(line)/F 4" + place);
    assertThat(code(profile(official, false, "name", "line")))
        .isEqualTo("FORM_FIELDS_OVERLAP fields[1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Rect[100 682 300 702]", "/Rect[296 700 500 720]"})
  void fieldsWhoseEdgesOverlap_areFilled(String place) throws IOException {
    byte[] official = official("5 0 R 6 0 R", "/T(name)/F 4" + PLACE, "/T(line)/F 4" + place);
    assertThat(PdfBoxReader.text(filled(profile(official, false, "name", "line"))))
        .contains("見本 太郎", "03-3100-0000");
  }

  @Test
  void fieldThatItsPageListsTwice_isFilledOnce() throws IOException {
    byte[] official = official("5 0 R 5 0 R", "/T(name)/F 4" + PLACE);
    assertThat(PdfBoxReader.text(filled(profile(official, false, "name"))))
        .containsOnlyOnce("見本 太郎");
  }

  @Test
  void nameInUtf8_isRead() throws IOException {
    byte[] official = official("5 0 R", "/T<EFBBBFE6B08FE5908D>/F 4" + PLACE);
    try (PDDocument document = Loader.loadPDF(filled(profile(official, true, "氏名")))) {
      var form = document.getDocumentCatalog().getAcroForm();
      assertThat(form.getField("氏名").getValueAsString()).isEqualTo("見本 太郎");
    }
  }
}
