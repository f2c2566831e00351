package io.github.minmome.pdf.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.blackbox.pdf.FontCollections;
import io.github.minmome.blackbox.pdf.SpecimenFonts;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.FontSet;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.UnusableFontException;
import io.github.minmome.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Damaged fonts and damaged official PDFs: refused with a reason, or used; never half used. {@code
 * mvn verify} replays the kept inputs; docs/testing.md has the command that searches for new ones.
 */
final class PdfFuzzTest {
  private static final byte[] PROFILE =
      """
      { "official": "form.pdf", "source": "見本", "confirmedOn": "2026-11-24", "fields": [
        { "field": "lineNumber", "page": 1, "x": 20, "y": 20, "width": 100, "height": 9,
          "kind": "DIGIT_BOXES", "boxes": 11 } ] }\
      """
          .getBytes(StandardCharsets.UTF_8);

  private static final byte[] SMALL_FONT = smallFont();

  private static final byte[] CID_KEYED = testFont("MihonCidKeyed");
  private static final byte[] NAME_KEYED = testFont("MihonNameKeyed");
  private static final byte[] COLLECTION = FontCollections.of(SMALL_FONT, CID_KEYED);

  private static byte[] testFont(String name) {
    try {
      return SpecimenFonts.file(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font of a few letters, in which most edits are in a table that is read. */
  private static byte[] smallFont() {
    try (var whole =
        new TTFParser()
            .parse(new RandomAccessReadBuffer(SpecimenFonts.bundled("BIZUDGothic-Regular")))) {
      var subset = new TTFSubsetter(whole);
      "見本太郎山田花子ミホンタロウ 0123456789".codePoints().forEach(subset::add);
      var out = new ByteArrayOutputStream();
      subset.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FuzzTest(maxDuration = "10m")
  void aDamagedFontIsRefusedOrPrints(FuzzedDataProvider data) throws IOException {
    printOrRefuse(SpecimenFonts.bundled("BIZUDGothic-Regular"), data);
  }

  @FuzzTest(maxDuration = "10m")
  void aDamagedSmallFontIsRefusedOrPrints(FuzzedDataProvider data) throws IOException {
    printOrRefuse(SMALL_FONT.clone(), data);
  }

  @FuzzTest(maxDuration = "10m")
  void aDamagedCffFontIsRefusedOrPrints(FuzzedDataProvider data) throws IOException {
    printOrRefuse((data.consumeBoolean() ? CID_KEYED : NAME_KEYED).clone(), data);
  }

  @FuzzTest(maxDuration = "10m")
  void aDamagedCollectionIsRefusedOrPrints(FuzzedDataProvider data) throws IOException {
    String member = data.pickValue(new String[] {null, "0", "1", "2", "Mihon Cid Keyed"});
    printOrRefuse(COLLECTION.clone(), member, data);
  }

  private static void printOrRefuse(byte[] font, FuzzedDataProvider data) throws IOException {
    printOrRefuse(font, null, data);
  }

  private static void printOrRefuse(byte[] font, String member, FuzzedDataProvider data)
      throws IOException {
    for (int edits = data.consumeInt(0, 40); edits > 0; edits--) {
      int most = data.consumeBoolean() ? 400 : font.length - 1;
      font[data.consumeInt(0, most)] = data.consumeByte();
    }
    int length = data.consumeBoolean() ? font.length : data.consumeInt(0, font.length);
    FontSet fonts;
    try {
      var in = new ByteArrayInputStream(font, 0, length);
      fonts = member == null ? FontSet.standard().with(in) : FontSet.standard().with(in, member);
    } catch (UnusableFontException refused) {
      assertThat(refused.problem().code()).startsWith("FONT_");
      assertThat(refused).hasMessageNotContaining("null");
      return;
    }
    var application =
        SuspensionApplication.builder().applicantName(data.consumeRemainingAsString()).build();
    try {
      ApplicationFormRenderer.builder()
          .fonts(fonts)
          .build()
          .render(application, OutputStream.nullOutputStream());
    } catch (UnprintableException refused) {
      assertThat(refused.problems()).extracting(Problem::path).containsOnly("applicant.name");
    }
  }

  @FuzzTest(maxDuration = "10m")
  void anOfficialPdfIsRefusedOrFilled(byte[] official) throws IOException {
    var reading = FormProfile.read(PROFILE, name -> official);
    var profile = reading.value();
    if (profile == null) {
      assertThat(reading.problems()).isNotEmpty();
      return;
    }
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.builder()
        .profile(profile)
        .build()
        .render(SuspensionApplication.builder().lineNumber("03-3100-0000").build(), out);
    assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }
}
