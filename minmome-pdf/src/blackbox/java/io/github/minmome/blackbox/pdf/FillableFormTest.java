package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.pdf.ApplicationFormRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

final class FillableFormTest {
  private static byte[] fillable() throws IOException {
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.standard().renderFillable(out);
    return out.toByteArray();
  }

  @Test
  void fields_typedText_isReadBack() throws IOException {
    var typed = new ByteArrayOutputStream();
    try (var document = Loader.loadPDF(fillable())) {
      var form = document.getDocumentCatalog().getAcroForm();
      for (PDField field : form.getFieldTree()) {
        if (field instanceof PDCheckBox box) {
          box.check();
        } else if (field instanceof PDTextField text) {
          text.setValue(
              text.getMaxLen() > 0 ? "0331000000".substring(0, text.getMaxLen()) : "髙﨑 花子 ①");
        }
      }
      document.save(typed);
    }
    Files.write(Path.of("target/fillable-typed.pdf"), typed.toByteArray());
    try (var document = Loader.loadPDF(typed.toByteArray())) {
      var form = document.getDocumentCatalog().getAcroForm();
      assertThat(form.getField("applicant_name").getValueAsString()).isEqualTo("髙﨑 花子 ①");
      assertThat(form.getField("lineNumber").getValueAsString()).isEqualTo("0331000000");
      assertThat(((PDCheckBox) form.getField("scope_OUTGOING_ONLY")).isChecked()).isTrue();
    }
  }

  /** Text that scrolls out of a field is typed, and missing on paper. */
  @Test
  void fields_textLongerThanTheField_isNotScrolled() throws IOException {
    try (var document = Loader.loadPDF(fillable())) {
      var form = document.getDocumentCatalog().getAcroForm();
      for (PDField field : form.getFieldTree()) {
        if (field instanceof PDTextField text) {
          assertThat(text.doNotScroll()).as(field.getPartialName()).isTrue();
        }
      }
      assertThat(((PDTextField) form.getField("applicant_address_text")).isMultiline()).isTrue();
    }
  }

  /**
   * PDFium sets a character in the font of the field only if its charset is that of the character,
   * or the font is one of symbols by its name.
   */
  @Test
  void fields_font_isEmbeddedAndNamedAsOneOfSymbols() throws IOException {
    try (var document = Loader.loadPDF(fillable())) {
      var form = document.getDocumentCatalog().getAcroForm();
      var font = form.getDefaultResources().getFont(COSName.getPDFName("Wingdings"));
      assertThat(font.isEmbedded()).isTrue();
      assertThat(font.getStringWidth("漢字かなカナABC髙﨑①")).isPositive();
      for (PDField field : form.getFieldTree()) {
        if (field instanceof PDTextField text) {
          assertThat(text.getDefaultAppearance()).startsWith("/Wingdings ");
        }
      }
    }
  }

  @Test
  void everyField_hasADescriptionForScreenReaders() throws IOException {
    try (var document = Loader.loadPDF(fillable())) {
      var form = document.getDocumentCatalog().getAcroForm();
      List<String> descriptions = new ArrayList<>();
      for (PDField field : form.getFieldTree()) {
        assertThat(field.getAlternateFieldName()).as(field.getPartialName()).isNotBlank();
        descriptions.add(field.getAlternateFieldName());
      }
      assertThat(descriptions).hasSize(30).contains("休止の種類 発信だけ休止", "申込日 年");
      assertThat(document.getPage(0).getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
          .isEqualTo("S");
    }
  }
}
