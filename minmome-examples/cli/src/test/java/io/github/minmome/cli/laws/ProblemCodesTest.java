package io.github.minmome.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.SchemeNote;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue contains no problem that no module reports. */
final class ProblemCodesTest {
  private static final Pattern RAISED =
      Pattern.compile("\\bProblemCodes\\s*\\.\\s*([A-Z][A-Z_0-9]+)");

  @Test
  void everyCodeOfTheCatalogue_isRaisedSomewhere() throws IOException {
    var raised = new TreeSet<String>();
    for (String module : new String[] {"minmome-core", "minmome-pdf", "minmome-examples/cli"}) {
      try (Stream<Path> files = Files.walk(SourceFiles.ROOT.resolve(module + "/src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          RAISED.matcher(SourceFiles.read(file)).results().forEach(m -> raised.add(m.group(1)));
        }
      }
    }
    SchemeNote.all().forEach(note -> raised.add(note.code()));
    assertThat(raised).containsAll(ProblemCodes.all());
  }
}
