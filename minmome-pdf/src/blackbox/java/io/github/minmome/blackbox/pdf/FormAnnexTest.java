package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The separate sheet (別紙) of values that are too long for their places. */
final class FormAnnexTest {
  private static final ApplicationFormRenderer FORM = ApplicationFormRenderer.standard();
  private static final String TEXT = "国際電話の利用休止";

  private static SuspensionApplication longOne() {
    return Specimens.full().toBuilder()
        .carrier(longest(ApplicationField.CARRIER, TEXT))
        .applicantKana(longest(ApplicationField.APPLICANT_KANA, "ア"))
        .building(longest(ApplicationField.BUILDING, TEXT))
        .contractHolderName(longest(ApplicationField.CONTRACT_HOLDER_NAME, TEXT))
        .contractHolderKana(longest(ApplicationField.CONTRACT_HOLDER_KANA, "カ"))
        .partnerName(longest(ApplicationField.PARTNER_NAME, TEXT))
        .partnerPurpose(longest(ApplicationField.PARTNER_PURPOSE, TEXT))
        .partnerRetention(longest(ApplicationField.PARTNER_RETENTION, TEXT))
        .build();
  }

  /** Returns a text as long as the rules allow for the field. */
  private static String longest(ApplicationField field, String text) {
    return text.repeat(field.limit()).substring(0, field.limit());
  }

  private static byte[] printed(SuspensionApplication... applications) throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.renderAll(List.of(applications), out);
    return out.toByteArray();
  }

  /** Every value that need not be given may be as long as the rules allow. */
  @Test
  void optionalFields_asLongAsTheRulesAllow_neverRefuseTheForm() throws IOException {
    assertThat(FORM.check(longOne())).isEmpty();
    assertThat(ApplicationPapersRenderer.standard().check(longOne())).isEmpty();
    byte[] pdf = printed(longOne());
    assertThat(Layouts.faults(pdf)).isEmpty();
    var pages = PdfBoxReader.textOfPages(pdf);
    assertThat(pages).hasSize(2);
    assertThat(pages.get(0)).contains("別紙に書いてあります");
    assertThat(pages.get(1))
        .contains(
            longest(ApplicationField.PARTNER_PURPOSE, TEXT),
            longest(ApplicationField.APPLICANT_KANA, "ア"),
            longest(ApplicationField.CONTRACT_HOLDER_KANA, "カ"));
  }

  @Tag("conformance")
  @Test
  void sheet_conforms() throws IOException {
    assertThat(Conformance.violations(printed(longOne()))).isEmpty();
  }

  /** Sheets follow all forms, so that form n is page n, and name the form that they belong to. */
  @Test
  void sheets_followAllFormsAndNameTheirs() throws IOException {
    byte[] pdf = printed(Specimens.full(), longOne(), Specimens.full(), longOne());
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(6);
      var titles = document.getDocumentCatalog().getDocumentOutline().children().iterator();
      for (int form = 0; form < 4; form++) {
        var item = titles.next();
        assertThat(item.getTitle()).isEqualTo((form + 1) + "件目");
        assertThat(document.getPages().indexOf(item.findDestinationPage(document))).isEqualTo(form);
      }
    }
    var pages = PdfBoxReader.textOfPages(pdf);
    assertThat(pages.get(4)).contains("2件目の下書き用紙の別紙").doesNotContain("4件目");
    assertThat(pages.get(5)).contains("4件目の下書き用紙の別紙");
    assertThat(pages.get(0)).doesNotContain("別紙");
  }

  /** A value is whole on the sheet, below the label that it has on the form. */
  @Test
  void sheet_hasEachValueBelowItsLabel() throws IOException {
    var sheet = PdfBoxReader.textOfPages(printed(longOne())).get(1);
    int purpose = sheet.indexOf("利用目的");
    int retention = sheet.indexOf("保存");
    assertThat(purpose).isPositive().isLessThan(sheet.indexOf(TEXT.repeat(44)));
    assertThat(retention).isGreaterThan(purpose);
    assertThat(sheet.lastIndexOf(TEXT.repeat(22))).isGreaterThan(retention);
  }

  /** What fits its place is on the form alone. */
  @Test
  void form_whoseValuesFit_hasNoSheet() throws IOException {
    assertThat(PdfBoxReader.pages(printed(Specimens.full()))).isEqualTo(1);
  }
}
