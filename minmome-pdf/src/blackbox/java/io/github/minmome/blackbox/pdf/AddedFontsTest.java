package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.FontMember;
import io.github.minmome.pdf.FontSet;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.UnusableFontException;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fonts that callers add, in each format, on a real form. */
final class AddedFontsTest {
  /** Characters that the bundled fonts lack. */
  private static final String KOREAN = "김철수";

  private static final String LATIN = "ǆ";

  private static byte[] collection() throws IOException {
    return FontCollections.of(
        SpecimenFonts.file("MihonNameKeyed"), SpecimenFonts.file("MihonCidKeyed"));
  }

  private static FontSet with(byte[] font) throws IOException {
    return FontSet.standard().with(new ByteArrayInputStream(font));
  }

  private static FontSet with(byte[] font, String member) throws IOException {
    return FontSet.standard().with(new ByteArrayInputStream(font), member);
  }

  static List<Arguments> fonts() throws IOException {
    return List.of(
        Arguments.of("MihonCidKeyed", KOREAN, with(SpecimenFonts.file("MihonCidKeyed"))),
        Arguments.of("MihonNameKeyed", LATIN, with(SpecimenFonts.file("MihonNameKeyed"))),
        Arguments.of("MihonNameKeyed", LATIN, with(collection(), "0")),
        Arguments.of("MihonCidKeyed", KOREAN, with(collection(), "1")),
        Arguments.of("MihonCidKeyed", KOREAN, with(collection(), "mihoncidkeyed")),
        Arguments.of("MihonCidKeyed", KOREAN, with(collection(), "Mihon Cid Keyed")));
  }

  private static byte[] form(FontSet fonts, String name) throws IOException {
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.builder().fonts(fonts).build().render(Specimens.named(name), out);
    return out.toByteArray();
  }

  @Tag("conformance")
  @ParameterizedTest(name = "{0} {1} {index}")
  @MethodSource("fonts")
  void form_conformsAndContainsTheExactText(String font, String text, FontSet fonts)
      throws IOException {
    String name = "見本 " + text;
    assertThatThrownBy(() -> form(FontSet.standard(), name))
        .isInstanceOf(UnprintableException.class);
    byte[] pdf = form(fonts, name);
    assertThat(Conformance.violations(pdf)).isEmpty();
    assertThat(PdfBoxReader.text(pdf)).contains(name);
    try (var document = Loader.loadPDF(pdf)) {
      var embedded = new ArrayList<String>();
      var resources = document.getPage(0).getResources();
      for (var key : resources.getFontNames()) {
        var type0 = (PDType0Font) resources.getFont(key);
        assertThat(type0.isEmbedded()).isTrue();
        assertThat(type0.isDamaged()).isFalse();
        if (type0.getDescendantFont() instanceof PDCIDFontType0 cff) {
          embedded.add(cff.getBaseFont().substring(7));
        }
      }
      assertThat(embedded).containsExactly(font);
    }
    assertThat(fonts.addedFonts()).containsExactly(font);
  }

  @Test
  void membersOfACollection_areListed() throws IOException {
    assertThat(FontSet.members(new ByteArrayInputStream(collection())))
        .extracting(FontMember::toString)
        .containsExactly(
            "#0 MihonNameKeyed (Mihon Name Keyed)", "#1 MihonCidKeyed (Mihon Cid Keyed)");
    assertThat(FontSet.members(new ByteArrayInputStream(SpecimenFonts.file("MihonCidKeyed"))))
        .hasSize(1);
  }

  @Test
  void collectionAlone_isAProblemInTheUsersLanguage() throws IOException {
    byte[] collection = collection();
    assertThatThrownBy(() -> with(collection))
        .isInstanceOfSatisfying(
            UnusableFontException.class,
            e -> {
              var text = ProblemText.standard();
              assertThat(text.sentence(e.problem(), Locale.JAPANESE))
                  .contains("「#番号」", "#0 MihonNameKeyed (Mihon Name Keyed), #1 MihonCidKeyed");
              assertThat(text.sentence(e.problem(), Locale.ENGLISH))
                  .contains("Choose one", "#1 MihonCidKeyed (Mihon Cid Keyed)");
            });
  }
}
