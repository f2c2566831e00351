package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Required properties of a profile, the places of fields, and the sizes of their values. */
final class FormProfileRulesTest {
  private static final String FIELD =
      """
      {"field":"lineNumber","page":1,"x":20,"y":20,"width":110,"height":9,"kind":"DIGIT_BOXES",\
      "boxes":11}\
      """;

  private static Reading<FormProfile> own(String... fields) {
    return read("{\"official\":null,\"fields\":[" + String.join(",", fields) + "]}");
  }

  private static Reading<FormProfile> read(String json) {
    return FormProfile.read(json.getBytes(StandardCharsets.UTF_8), name -> null);
  }

  private static String text(String field, double x, double y, double width, double height) {
    return "{\"field\":\"%s\",\"page\":1,\"x\":%s,\"y\":%s,\"width\":%s,\"height\":%s,\"kind\":\"TEXT\"}"
        .formatted(field, x, y, width, height);
  }

  private static List<String> problems(Reading<FormProfile> reading) {
    return reading.problems().stream().map(p -> p.path() + " " + p.code()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"field", "page", "x", "y", "width", "height", "kind", "boxes"})
  void place_withoutAProperty_isReported(String property) {
    var without = FIELD.replaceAll("\"" + property + "\":[^,}]+,?", "").replace(",}", "}");
    assertThat(problems(own(FIELD))).isEmpty();
    assertThat(problems(own(without))).containsExactly("fields[0]." + property + " REQUIRED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "confirmedOn", "fields"})
  void officialForm_hasASourceADayAndFields(String property) throws IOException {
    byte[] official = SpecimenOfficialForm.pdf();
    var whole =
        "{\"official\":\"form.pdf\",\"source\":\"見本\",\"confirmedOn\":\"2026-11-24\",\"fields\":[]}";
    var without = whole.replaceAll(",\"" + property + "\":(\"[^\"]*\"|\\[\\])", "");
    assertThat(
            FormProfile.read(whole.getBytes(StandardCharsets.UTF_8), name -> official).problems())
        .isEmpty();
    assertThat(
            problems(FormProfile.read(without.getBytes(StandardCharsets.UTF_8), name -> official)))
        .containsExactly(property + " REQUIRED");
  }

  /** A4 is 210 × 297 mm; a line may touch the edge. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 30, 9, true",
    "180, 288, 30, 9, true",
    "0, 0, 210, 297, true",
    "-0.1, 0, 30, 9, false",
    "0, -0.1, 30, 9, false",
    "180.2, 0, 30, 9, false",
    "0, 288.2, 30, 9, false"
  })
  void place_isOnItsPage(double x, double y, double width, double height, boolean stands) {
    assertThat(problems(own(text("carrier", x, y, width, height))))
        .isEqualTo(stands ? List.of() : List.of("fields[0] FORM_FIELD_OUTSIDE_PAGE"));
  }

  /** The first extends from 50 to 80 and from 50 to 60. */
  @ParameterizedTest
  @CsvSource({
    "80, 50, true", "20, 50, true", "50, 60, true", "50, 40, true",
    "79.8, 50, false", "20.2, 50, false", "50, 59.8, false", "50, 40.2, false",
    "79.8, 59.8, false", "50, 50, false"
  })
  void fields_mayTouchAndNotOverlap(double x, double y, boolean isFree) {
    var reading = own(text("carrier", 50, 50, 30, 10), text("applicant.name", x, y, 30, 10));
    assertThat(problems(reading))
        .isEqualTo(isFree ? List.of() : List.of("fields[1] FORM_FIELDS_OVERLAP"));
  }

  @ParameterizedTest
  @CsvSource({
    "scope, true", "scope.OUTGOING_ONLY, true", "partner, true", "applicant.name, true",
    "sco, false", "scope., false", "scope.NOTHING, false", "reference, false"
  })
  void dropAndLabel_unknownField_isAProblem(String name, boolean isKnown) {
    var expected = isKnown ? List.of() : List.of("fields[0].field FORM_FIELD_UNKNOWN");
    assertThat(problems(own("{\"field\":\"" + name + "\",\"drop\":true}"))).isEqualTo(expected);
    assertThat(problems(own("{\"field\":\"" + name + "\",\"label\":\"名\"}"))).isEqualTo(expected);
  }

  /** In points; people of 80 read nothing smaller than 10.5. */
  @ParameterizedTest
  @CsvSource({
    "TEXT, 4.2, 10.5",
    "TEXT, 8, 13.61",
    "TEXT, 20, 16",
    "MULTILINE, 20, 12",
    "DIGIT_BOXES, 4.2, 10.5",
    "DIGIT_BOXES, 8, 15.87",
    "DIGIT_BOXES, 20, 20"
  })
  void value_isAsLargeAsItsPlaceAllows(String kind, double height, float size) throws IOException {
    var field =
        "{\"field\":\"carrier\",\"page\":1,\"x\":20,\"y\":270,\"width\":80,\"height\":%s,\"kind\":\"%s\",\"boxes\":5}"
            .formatted(height, kind);
    assertThat(sizes(own(field), "77777")).containsOnly(size);
  }

  @Test
  void tick_isAsLargeAsTheShorterSideOfItsBox() throws IOException {
    var tick =
        "{\"field\":\"scope.INCOMING_AND_OUTGOING\",\"page\":1,\"x\":20,\"y\":270,\"width\":%s,\"height\":%s,\"kind\":\"CHECK_MARK\"}";
    for (var sides : List.of(List.of(5, 7), List.of(7, 5))) {
      assertThat(sizes(own(tick.formatted(sides.get(0), sides.get(1))), "見本")).contains(14.17f);
    }
  }

  /** Sizes of the sevens and ticks at the foot of the sheet. */
  private static List<Float> sizes(Reading<FormProfile> profile, String carrier)
      throws IOException {
    assertThat(profile.problems()).isEmpty();
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.builder()
        .profile(profile.value())
        .build()
        .render(Specimens.full().toBuilder().carrier(carrier).build(), out);
    var sizes = new ArrayList<Float>();
    try (var document = Loader.loadPDF(out.toByteArray())) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          if (text.getY() > 265 * 72 / 25.4 && "7✓".contains(text.getUnicode())) {
            sizes.add(Math.round(text.getFontSize() * 100) / 100f);
          }
        }
      }.getText(document);
    }
    return sizes;
  }

  @Test
  void officialPdf_isLookedForBesideTheProfile(@TempDir Path folder) throws IOException {
    Path json = folder.resolve("profile.json");
    Files.writeString(
        json,
        "{\"official\":\"form.pdf\",\"source\":\"s\",\"confirmedOn\":\"2026-11-24\",\"fields\":[]}");
    assertThat(FormProfile.read(json).problems())
        .extracting(Problem::code)
        .containsExactly("OFFICIAL_PDF_MISSING");
    Files.write(folder.resolve("form.pdf"), SpecimenOfficialForm.pdf());
    assertThat(FormProfile.read(json).value().pages()).isEqualTo(1);
  }
}
