package io.github.minmome.blackbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers that docs/falsehoods.md documents. */
final class FalsehoodsTest {
  private static final Pattern ROW =
      Pattern.compile("\\| [^|]+ \\| `([^`]+)`( CALLER_ID)? \\| ([A-Z0-9_]+)(( [^ |]+)*) \\|");

  record Falsehood(String input, NumberContext context, String kind, List<String> documented) {}

  static Stream<Falsehood> falsehoods() throws IOException {
    var rows = new ArrayList<Falsehood>();
    for (String line : Files.readAllLines(Path.of("../docs/falsehoods.md"))) {
      if (line.startsWith("| ") && line.contains("`")) {
        var row = ROW.matcher(line);
        assertThat(row.matches()).as(line).isTrue();
        rows.add(
            new Falsehood(
                CaseTable.unescape(row.group(1)),
                row.group(2) == null ? NumberContext.WRITTEN : NumberContext.CALLER_ID,
                row.group(3),
                List.of(row.group(4).strip().split(" ", -1))));
      }
    }
    assertThat(rows).hasSizeGreaterThan(40);
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("falsehoods")
  void classify_numberOfAFalsehood_isAsDocumented(Falsehood row) {
    var c = PhoneNumberClassifier.standard().classify(row.input(), row.context());
    assertThat(c.kind().name()).isEqualTo(row.kind());
    String flags = c.flags().stream().map(Enum::name).collect(Collectors.joining(","));
    for (String documented : row.documented()) {
      if (!documented.isEmpty()) {
        assertThat(documented)
            .isIn(c.e164().orElse(""), c.reason().name(), c.designation().name(), flags);
      }
    }
    boolean hasNumber =
        row.documented().stream().anyMatch(documented -> documented.equals(c.e164().orElse("")));
    assertThat(hasNumber || c.e164().isEmpty()).as("the E.164 form is documented").isTrue();
  }
}
