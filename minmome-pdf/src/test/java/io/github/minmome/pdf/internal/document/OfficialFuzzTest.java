package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.problem.Problem;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;

/**
 * A form with every kind of field, damaged: refused with a reason, or its fields are listed, filled
 * and read back. {@code mvn verify} replays the kept inputs; docs/testing.md has the command that
 * searches for new ones.
 */
final class OfficialFuzzTest {
  private static final byte[] FORM = AcroFormTest.official(0);

  @FuzzTest(maxDuration = "10m")
  void fieldsOfADamagedForm_areRefusedOrFilled(FuzzedDataProvider data) throws IOException {
    byte[] official = FORM.clone();
    for (int edits = data.consumeInt(0, 12); edits > 0; edits--) {
      int at = data.consumeInt(0, official.length - 1);
      byte[] piece = data.consumeBytes(data.consumeInt(1, 12));
      System.arraycopy(piece, 0, official, at, Math.min(piece.length, official.length - at));
    }
    var skeleton = FormProfile.skeleton(official, "form.pdf");
    if (skeleton.value() == null) {
      assertThat(skeleton.problems()).extracting(Problem::code).isNotEmpty();
      return;
    }
    var profile =
        skeleton
            .value()
            .replace("\"source\": \"\"", "\"source\": \"見本\"")
            .replace("\"confirmedOn\": \"\"", "\"confirmedOn\": \"2026-11-24\"")
            .replaceAll("\"field\": \"\"(.*\"CHECK_MARK\")", "\"field\": \"relation.FAMILY\"$1")
            .replaceAll("\"field\": \"\"(.*\"DIGIT_BOXES\")", "\"field\": \"lineNumber\"$1")
            .replace("\"field\": \"\"", "\"field\": \"contractHolder.kana\"")
            .replace("\"fields\"", "\"keepFields\": " + data.consumeBoolean() + ", \"fields\"");
    var reading = FormProfile.read(profile.getBytes(StandardCharsets.UTF_8), name -> official);
    if (reading.value() == null) {
      assertThat(reading.problems()).isNotEmpty();
      return;
    }
    var out = new ByteArrayOutputStream();
    try {
      var forms = ApplicationFormRenderer.builder().profile(reading.value()).build();
      forms.render(Specimens.full(), out);
    } catch (UnprintableException refused) {
      assertThat(refused.problems()).isNotEmpty();
      return;
    }
    try (var document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isPositive();
    }
  }
}
