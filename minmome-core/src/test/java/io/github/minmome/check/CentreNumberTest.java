package io.github.minmome.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The centre's number in sentences and checks is that of its table. */
final class CentreNumberTest {
  private static final String NUMBER = ReceptionCentre.standard().phone();

  @Test
  void checkLineNumber_numberOfTheCentre_isAProblem() {
    assertThat(ApplicationIntake.standard().checkLineNumber(NUMBER))
        .containsExactly(Problem.of(ProblemCodes.LINE_NUMBER_OF_THE_CENTRE, "lineNumber"));
  }

  @Test
  void resources_nameNoOtherTollFreeNumber() throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.walk(Path.of("src/main/resources"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*(tsv|properties)")).toList()) {
        Pattern.compile("0120-\\d+-\\d+")
            .matcher(Files.readString(file))
            .results()
            .forEach(number -> found.add(number.group()));
      }
    }
    assertThat(found).hasSizeGreaterThan(20).containsOnly(NUMBER);
  }
}
