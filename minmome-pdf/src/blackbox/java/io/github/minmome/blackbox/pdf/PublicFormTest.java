package io.github.minmome.blackbox.pdf;

import static io.github.minmome.blackbox.pdf.FilledForm.isInked;
import static io.github.minmome.blackbox.pdf.FilledForm.picture;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.blackbox.pdf.FilledForm.Glyph;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.FormProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented form of 21 questions that docs/official-form.md fills, read back by PDFBox. */
final class PublicFormTest {
  private static final Path SAMPLES = Path.of("../minmome-examples/cli/samples/official-form");

  private static byte[] flat;
  private static byte[] kept;

  @BeforeAll
  static void fill() throws IOException {
    var profile = Files.readString(SAMPLES.resolve("public-profile.json"));
    flat = filled(profile);
    kept = filled(profile.replace("\"fields\"", "\"keepFields\": true, \"fields\""));
  }

  private static byte[] filled(String profile) throws IOException {
    byte[] official = Files.readAllBytes(SAMPLES.resolve("public-form.pdf"));
    var reading = FormProfile.read(profile.getBytes(StandardCharsets.UTF_8), name -> official);
    assertThat(reading.problems()).isEmpty();
    byte[] specimen = Files.readAllBytes(SAMPLES.resolve("public-specimen.json"));
    SuspensionApplication application = MinmomeJson.standard().readApplication(specimen).value();
    var out = new ByteArrayOutputStream();
    var forms = ApplicationFormRenderer.builder().profile(reading.value()).build();
    assertThat(forms.check(application)).isEmpty();
    forms.render(application, out);
    return out.toByteArray();
  }

  @Test
  void pdf_ofEachSpecimen_isTheFileOfTheSamples() throws IOException {
    assertThat(SpecimenOfficialForm.pdf())
        .isEqualTo(Files.readAllBytes(SAMPLES.resolve("form.pdf")));
    assertThat(SpecimenPublicForm.pdf())
        .isEqualTo(Files.readAllBytes(SAMPLES.resolve("public-form.pdf")));
  }

  /** Places in millimetres: of form fields, and of boxes that are printed alone. */
  @ParameterizedTest
  @CsvSource({
    "142, 40, 11, 7, 8",
    "158, 40, 10, 7, 11",
    "173, 40, 10, 7, 24",
    "75, 60, 21, 8, 100",
    "104, 60, 28, 8, 0013",
    "111, 60, 7, 8, 0",
    "70, 71, 22, 8, 東京都",
    "94, 71, 94, 13, 千代田区霞が関1-3-2",
    "70, 87, 118, 8, 見本ビル503",
    "80, 98, 45, 8, ミホン",
    "138, 98, 50, 8, タロウ",
    "80, 110, 45, 10, 見本",
    "138, 110, 50, 10, 太郎",
    "75, 124, 24, 8, 06",
    "106, 124, 28, 8, 4100",
    "143, 124, 28, 8, 0000",
    "72, 153, 9, 9, 0",
    "81, 153, 9, 9, 3",
    "94, 153, 9, 9, 3",
    "103, 153, 9, 9, 1",
    "134, 153, 36, 9, 0000",
    "72, 168, 116, 9, 見本 花子",
    "192, 60, 10, 70, 見本 太郎"
  })
  void answers_areInTheirPlaces(double x, double y, double width, double height, String expected)
      throws IOException {
    for (byte[] pdf : new byte[][] {flat, picturedAsPage(kept)}) {
      var text =
          FilledForm.glyphs(pdf).stream()
              .filter(g -> g.x() >= x - 0.1 && g.x() + g.width() <= x + width + 0.1)
              .filter(g -> g.baseline() > y && g.baseline() <= y + height)
              .map(Glyph::text)
              .collect(Collectors.joining());
      assertThat(text.strip()).isEqualTo(expected);
    }
  }

  /** What fields show as part of the page, by PDFBox. */
  private static byte[] picturedAsPage(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().getAcroForm().flatten();
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Middles of the sides of circles, of the dot and of the tick; beside those of other answers. */
  @Test
  void chosenAnswers_areCircledOrMarked_andNoOthers() throws IOException {
    for (byte[] pdf : new byte[][] {flat, kept}) {
      var picture = picture(pdf);
      assertThat(isInked(picture, 107, 187.5)).as("家族").isTrue();
      assertThat(isInked(picture, 75, 187.5)).as("本人").isFalse();
      assertThat(isInked(picture, 139, 187.5)).as("その他").isFalse();
      assertThat(isInked(picture, 115.5, 232.5)).as("無").isTrue();
      assertThat(isInked(picture, 79.5, 232.5)).as("有").isFalse();
      assertThat(isInked(picture, 74.5, 202.5)).as("発信と着信の両方").isTrue();
      assertThat(isInked(picture, 130.5, 202.5)).as("発信のみ").isFalse();
      assertThat(isInked(picture, 104.2, 218.8)).as("ひかり電話").isTrue();
      assertThat(isInked(picture, 74.2, 217.8)).as("固定電話").isFalse();
    }
  }

  @Test
  void fieldsThatAreKept_haveTheValues() throws IOException {
    var values = new TreeMap<String, String>();
    try (var document = Loader.loadPDF(kept)) {
      document
          .getDocumentCatalog()
          .getAcroForm()
          .getFieldTree()
          .forEach(field -> values.put(field.getFullyQualifiedName(), field.getValueAsString()));
    }
    assertThat(values)
        .hasSize(21)
        .containsAllEntriesOf(
            Map.of(
                "申込年", "8", "郵便番号1", "100", "都道府県", "東京都", "メイ", "タロウ", "電話2", "4100", "休止の種類",
                "both", "回線1", "Off", "回線2", "Yes", "契約者", "見本 花子"));
  }

  @Test
  void profileToStartFrom_hasEveryField() throws IOException {
    byte[] official = Files.readAllBytes(SAMPLES.resolve("public-form.pdf"));
    var skeleton = FormProfile.skeleton(official, "public-form.pdf").value();
    assertThat(skeleton.split("\"acroField\"", -1)).hasSize(1 + 16 + 2 + 4);
    assertThat(skeleton).contains("\"郵便番号1\", \"kind\": \"DIGIT_BOXES\", \"boxes\": 3");
  }
}
