package io.github.minmome.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of problems itself: whole, in both languages, and the same list as the constants. */
final class ProblemCatalogueTest {
  /** Arguments that no sentence prints. */
  private static final Set<String> FOR_PROGRAMS =
      Set.of("CONSTRAINT constraint", "ADDRESS_DOUBTFUL_CHARACTER codePoint");

  static Iterable<ProblemTable.Row> rows() {
    return ProblemTable.STANDARD.rows();
  }

  @Test
  void constantsAndTheTable_haveTheSameCodes() {
    var constants =
        Arrays.stream(ProblemCodes.class.getFields())
            .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == String.class)
            .map(
                f -> {
                  try {
                    assertThat(f.get(null)).isEqualTo(f.getName());
                  } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                  }
                  return f.getName();
                })
            .toList();
    assertThat(ProblemCodes.all()).containsExactlyInAnyOrderElementsOf(constants);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everySentence_endsAndIsInItsLanguage(ProblemTable.Row row) {
    assertThat(row.ja()).matches(Pattern.compile(".*。\\]?$")).matches(Pattern.compile(".*[ぁ-ん].*"));
    assertThat(row.en()).matches(Pattern.compile(".*[.?]\\]?$")).matches("[\\x20-\\x7E〓年月日令和]+");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everySentence_usesExactlyItsArguments(ProblemTable.Row row) {
    for (String sentence : new String[] {row.ja(), row.en()}) {
      var named =
          Pattern.compile("\\{(\\w+)\\}")
              .matcher(sentence)
              .results()
              .map(m -> m.group(1))
              .filter(name -> !name.equals("field"))
              .distinct()
              .toList();
      assertThat(named)
          .as(row.code())
          .containsExactlyInAnyOrderElementsOf(
              row.arguments().stream()
                  .filter(name -> !FOR_PROGRAMS.contains(row.code() + " " + name))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everySentence_withOrWithoutArguments_leavesNoPlaceOpen(ProblemTable.Row row) {
    var none = new Problem(row.code(), row.severity(), "applicant.name", null, java.util.List.of());
    var all = new Problem(row.code(), row.severity(), "applicant.name", null, row.arguments());
    for (var problem : new Problem[] {none, all}) {
      for (var locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
        assertThat(ProblemText.standard().sentence(problem, locale))
            .doesNotContain("{", "}", "[", "]");
      }
    }
  }

  @Test
  void unknownCode_hasNoSeverity() {
    assertThatIllegalArgumentException().isThrownBy(() -> ProblemCodes.severity("NO_SUCH_CODE"));
  }

  @Test
  void partInBrackets_goesWhenItsArgumentIsMissing() {
    var template = "long[ (at most {max})].";
    assertThat(ProblemText.fill(template, Map.of("max", "$5\\"))).isEqualTo("long (at most $5\\).");
    assertThat(ProblemText.fill(template, new HashMap<>())).isEqualTo("long.");
  }
}
