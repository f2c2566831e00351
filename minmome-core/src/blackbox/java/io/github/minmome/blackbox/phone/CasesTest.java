package io.github.minmome.blackbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.phone.Classification;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of cases, in every column that it fills. */
@DisplayName("Every row of the tables of cases")
final class CasesTest {
  static Stream<CaseTable.Case> cases() {
    return Stream.of("cases.tsv", "kinds.tsv", "edges.tsv").flatMap(CaseTable::read);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void classify_caseOfTheTable_hasTheValueOfEveryColumn(CaseTable.Case row) {
    var context = NumberContext.valueOf(row.get("context"));
    var classifier = PhoneNumberClassifier.standard();
    var c = classifier.classify(row.input(), context);
    var softly = new SoftAssertions();
    check(softly, row, "kind", c.kind().name());
    checkReading(softly, row, c);
    check(softly, row, "area", c.area().isEmpty() ? "-" : c.area());
    String flags = c.flags().stream().map(Enum::name).collect(Collectors.joining(","));
    check(softly, row, "flags", flags.isEmpty() ? "-" : flags);
    softly.assertAll();
    assertThat(classifier.classifyPacked(row.input(), context)).isEqualTo(c.packed());
  }

  static Stream<CaseTable.Case> reported() {
    return CaseTable.read("reported.tsv");
  }

  @ParameterizedTest
  @MethodSource("reported")
  void classify_textOfMachinesAndDisplays_isRead(CaseTable.Case row) {
    var context = NumberContext.valueOf(row.get("context"));
    var c = PhoneNumberClassifier.standard().classify(row.input(), context);
    var softly = new SoftAssertions();
    String kind = row.get("kind");
    if (kind.startsWith("!")) {
      softly.assertThat(c.kind().name()).as("kind").doesNotStartWith(kind.substring(1));
    } else {
      check(softly, row, "kind", c.kind().name());
    }
    checkReading(softly, row, c);
    check(softly, row, "regions", String.join(",", c.regions()));
    for (String flag : row.get("has").split(",", -1)) {
      if (!flag.isEmpty()) {
        softly.assertThat(c.flags()).as("flags").contains(NumberFlag.valueOf(flag));
      }
    }
    softly.assertAll();
    assertThat(PhoneNumberClassifier.standard().classifyPacked(row.input(), context))
        .isEqualTo(c.packed());
  }

  private static void checkReading(SoftAssertions softly, CaseTable.Case row, Classification c) {
    check(softly, row, "e164", c.e164().orElse("-"));
    check(softly, row, "form", c.form().name());
    check(softly, row, "designation", c.designation().name());
    check(softly, row, "reason", c.reason().name());
    check(softly, row, "national", c.national().orElse("-"));
  }

  private static void check(
      SoftAssertions softly, CaseTable.Case row, String column, String actual) {
    if (!row.get(column).isEmpty()) {
      softly.assertThat(actual).as(column).isEqualTo(row.get(column));
    }
  }
}
