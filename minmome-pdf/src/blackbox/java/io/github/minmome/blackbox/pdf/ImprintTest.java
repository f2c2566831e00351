package io.github.minmome.blackbox.pdf;

import static io.github.minmome.blackbox.pdf.FilledForm.field;
import static io.github.minmome.blackbox.pdf.FilledForm.glyphs;
import static io.github.minmome.blackbox.pdf.FilledForm.read;
import static io.github.minmome.blackbox.pdf.FilledForm.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.minmome.blackbox.pdf.FilledForm.Glyph;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.problem.Problem;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line that names where an official form comes from. */
final class ImprintTest {
  private static final String LINE = "様式の出所: 見本（2026年11月24日確認）";

  private static List<Glyph> printed(String imprint) throws IOException {
    var reading = read("", imprint);
    assertThat(reading.problems()).isEmpty();
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.builder().profile(reading.value()).build().renderBlank(1, out);
    return glyphs(out.toByteArray());
  }

  @Test
  void imprint_isAtTheLowerRight_sixMillimetresFromTheEdges() throws IOException {
    var glyphs = printed("");
    assertThat(text(glyphs)).isEqualTo(LINE);
    Glyph last = glyphs.get(glyphs.size() - 1);
    assertThat(last.x() + last.width()).isCloseTo(204, offset(0.1));
    assertThat(last.baseline()).isBetween(287.0, 291.0);
  }

  @Test
  void imprint_withAPlace_isThere() throws IOException {
    var glyphs = printed("'imprint':{'page':1,'x':20,'y':10,'width':100},");
    assertThat(text(glyphs)).isEqualTo(LINE);
    Glyph last = glyphs.get(glyphs.size() - 1);
    assertThat(last.x() + last.width()).isCloseTo(120, offset(0.1));
    assertThat(last.baseline()).isBetween(11.0, 14.0);
  }

  @Test
  void imprint_thatIsFalse_isNotPrinted() throws IOException {
    assertThat(printed("'imprint':false,")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 120, 286, true",
    "'', 120, 280, false",
    "\"imprint\":false, 120, 286, false",
    "'\"imprint\":{\"page\":1,\"x\":20,\"y\":10,\"width\":100}', 120, 286, false",
    "'\"imprint\":{\"page\":1,\"x\":20,\"y\":10,\"width\":100}', 60, 5, true"
  })
  void fieldInThePlaceOfTheImprint_isAnErrorThatNamesBoth(
      String imprint, double x, double y, boolean overlaps) throws IOException {
    var field =
        field("applicant.name", "TEXT", 80, 7, "")
            .replace("'x':50,'y':50", "'x':" + x + ",'y':" + y);
    var problems = read(field, imprint.isEmpty() ? "" : imprint + ",").problems();
    if (!overlaps) {
      assertThat(problems).isEmpty();
      return;
    }
    assertThat(problems).extracting(Problem::code).containsExactly("FORM_FIELDS_OVERLAP");
    assertThat(problems.get(0).arguments()).containsExactly("applicant.name", "imprint");
  }

  /** A form with its partner that is filled again for the applicant is a PDF of minmome. */
  @ParameterizedTest
  @CsvSource({"見本, 1", "別の見本, 2"})
  void formThatIsFilledTwice_hasEachImprintOnce(String source, int count) throws IOException {
    byte[] once = rendered(FilledForm.blank(), "見本", "applicant.kana", 40);
    byte[] twice = rendered(once, source, "applicant.name", 60);
    byte[] again = rendered(twice, source, "carrier", 80);
    var glyphs = glyphs(again);
    assertThat(text(glyphs)).contains("ミホン タロウ", "見本 太郎", "見本電話");
    var baselines = glyphs.stream().filter(g -> g.text().equals("様")).map(Glyph::baseline).toList();
    assertThat(baselines).hasSize(count);
    if (count == 2) {
      assertThat(Math.abs(baselines.get(1) - baselines.get(0))).isGreaterThan(3.2);
      assertThat(baselines.get(1)).isBetween(282.0, 291.0);
    }
  }

  @Test
  void imprint_overOneThatIsPrintedAlready_isAnError() throws IOException {
    byte[] once = rendered(FilledForm.blank(), "見本", "applicant.kana", 40);
    var imprint = "'imprint':{'page':1,'x':20,'y':288,'width':180},";
    assertThat(FilledForm.read(once, "別の見本", imprint, "").problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple("FORM_FIELDS_OVERLAP", "imprint"));
    var field = field("carrier", "TEXT", 80, 7, "").replace("'x':50,'y':50", "'x':120,'y':286");
    assertThat(FilledForm.read(once, "別の見本", "'imprint':false,", field).problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple("FORM_FIELDS_OVERLAP", "fields[0]"));
  }

  private static byte[] rendered(byte[] official, String source, String name, double y)
      throws IOException {
    var field = field(name, "TEXT", 80, 9, "").replace("'y':50", "'y':" + y);
    var reading = FilledForm.read(official, source, "", field);
    assertThat(reading.problems()).isEmpty();
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.builder()
        .profile(reading.value())
        .build()
        .render(Specimens.full(), out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "true, JSON_TYPE",
    "'{\"page\":2,\"x\":20,\"y\":10,\"width\":100}', FORM_FIELD_OUTSIDE_PAGE",
    "'{\"page\":1,\"x\":150,\"y\":10,\"width\":100}', FORM_FIELD_OUTSIDE_PAGE",
    "'{\"page\":1,\"x\":20,\"y\":295,\"width\":100}', FORM_FIELD_OUTSIDE_PAGE",
    "'{\"page\":1,\"x\":20,\"y\":10}', REQUIRED",
    "'{\"page\":1,\"x\":20,\"y\":10,\"width\":100,\"size\":9}', JSON_UNKNOWN_PROPERTY"
  })
  void imprint_thatCannotBePrinted_isAnError(String imprint, String code) throws IOException {
    assertThat(read("", "'imprint':" + imprint + ",").problems())
        .extracting(Problem::code)
        .containsExactly(code);
  }
}
