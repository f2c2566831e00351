package io.github.minmome.blackbox.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import io.github.minmome.problem.Severity;
import java.util.ListResourceBundle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ProblemTextTest {
  private static final ProblemText TEXT = ProblemText.standard();

  @Test
  void sentence_namesTheFieldInTheLanguage() {
    var problem = Problem.of(ProblemCodes.REQUIRED, "applicant.name");
    assertThat(TEXT.sentence(problem, Locale.JAPAN)).isEqualTo("申込者名を記入してください。");
    assertThat(TEXT.sentence(problem, Locale.US)).isEqualTo("Fill in the applicant's name.");
    assertThat(TEXT.sentence(problem, Locale.FRANCE)).isEqualTo("Fill in the applicant's name.");
  }

  @Test
  void sentence_pathWithAPrefix_namesTheField() {
    var problem = Problem.of(ProblemCodes.REQUIRED, "applicant.name").withPathPrefix("rows[3]");
    assertThat(problem.path()).isEqualTo("rows[3].applicant.name");
    assertThat(TEXT.sentence(problem, Locale.JAPAN)).isEqualTo("申込者名を記入してください。");
  }

  @Test
  void sentence_unknownField_isNamedByItsPath() {
    assertThat(TEXT.sentence(Problem.of(ProblemCodes.REQUIRED, "a.b"), Locale.JAPAN))
        .isEqualTo("a.bを記入してください。");
  }

  @Test
  void sentence_emptyPath_namesTheDocument() {
    var problem = Problem.of(ProblemCodes.JSON_TYPE, "", "object");
    assertThat(TEXT.sentence(problem, Locale.JAPAN)).startsWith("文書の");
    assertThat(TEXT.sentence(problem, Locale.US)).startsWith("The value of the document is");
  }

  @Test
  void sentence_arguments_areFilledInByPosition() {
    var problem = Problem.of(ProblemCodes.TEXT_TOO_LONG, "carrier", "60");
    assertThat(TEXT.sentence(problem, Locale.JAPANESE)).isEqualTo("電話会社が長すぎます。60文字以内に縮めてください。");
    assertThat(TEXT.sentence(problem, Locale.ENGLISH))
        .isEqualTo("The carrier is too long. Shorten it to at most 60 characters.");
  }

  @Test
  void applicationsOwnBundle_goesFirstAndOnlyForItsLanguage() {
    var own =
        TEXT.overriding(
            Locale.JAPANESE,
            new ListResourceBundle() {
              @Override
              protected Object[][] getContents() {
                return new Object[][] {
                  {"REQUIRED", "{field}が空です。"}, {"OUR_OWN_CODE", "{field}は当行では扱えません。"}
                };
              }
            });
    var problem = Problem.of(ProblemCodes.REQUIRED, "lineNumber");
    assertThat(own.sentence(problem, Locale.JAPAN)).isEqualTo("休止する電話番号が空です。");
    assertThat(own.sentence(problem, Locale.ENGLISH)).isEqualTo("Fill in the line number.");
    var ours = Problem.of("OUR_OWN_CODE", Severity.CONFIRM, "scope");
    assertThat(own.sentence(ours, Locale.JAPAN)).isEqualTo("休止の種類は当行では扱えません。");
    assertThat(own.sentence(ours, Locale.ENGLISH)).isEqualTo("OUR_OWN_CODE");
    var other = Problem.of(ProblemCodes.GAIJI, "applicant.name", "U+E000", "2");
    assertThat(own.sentence(other, Locale.JAPAN)).isEqualTo(TEXT.sentence(other, Locale.JAPAN));
  }

  @Test
  void withLineAndWithPathPrefix_returnNewProblems() {
    var problem = Problem.of(ProblemCodes.REQUIRED, "");
    assertThat(problem.withLine(7).line()).isEqualTo(7);
    assertThat(problem.withPathPrefix("a").path()).isEqualTo("a");
    assertThat(Problem.of(ProblemCodes.REQUIRED, "[1].b").withPathPrefix("a").path())
        .isEqualTo("a[1].b");
    assertThat(Problem.of(ProblemCodes.REQUIRED, "b").withPathPrefix("").path()).isEqualTo("b");
  }

  @Test
  void reading_isAcceptedWithAValueAndNoError() {
    var error = Problem.of(ProblemCodes.REQUIRED, "a");
    var note = Problem.of(ProblemCodes.FURIGANA_KATAKANA, "a");
    assertThat(Reading.of("secret").accepted()).isTrue();
    assertThat(new Reading<>("secret", java.util.List.of(note)).accepted()).isTrue();
    assertThat(new Reading<>("secret", java.util.List.of(error)).accepted()).isFalse();
    assertThat(Reading.failed(note).accepted()).isFalse();
    assertThat(Reading.failed(note).optional()).isEmpty();
    assertThat(Reading.of("secret")).hasToString("Reading[a value, []]");
    assertThat(Reading.failed(note).toString()).startsWith("Reading[nothing, [");
    assertThat(Reading.of("secret").optional()).contains("secret");
  }
}
