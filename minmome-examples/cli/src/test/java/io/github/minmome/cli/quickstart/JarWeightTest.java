package io.github.minmome.cli.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an embedder adds to a deployment, in bytes; docs/dependencies.md has the same figures. */
final class JarWeightTest {
  @ParameterizedTest
  @CsvSource({
    "minmome-core, minmome-core, 1000000",
    "minmome-core/postal-codes, minmome-postal-codes, 700000",
    "minmome-pdf, minmome-pdf, 10500000"
  })
  void jar_ofEachModule_isSmallerThanItsLimit(String folder, String artifact, long most)
      throws IOException {
    var jar = Path.of("../..", folder, "target", artifact + "-0.1.0.jar");
    assumeTrue(Files.exists(jar), "the jars are built by package and later phases");
    assertThat(Files.size(jar)).isLessThan(most);
  }

  @Test
  void dependencies_tableHasVersionsAndSizes() throws IOException {
    var rows =
        Pattern.compile("(?m)^\\| `[\\w.]+:([\\w.-]+)` ([\\w.]+) .*\\| ([0-9.]+) (KB|MB) \\|$")
            .matcher(Files.readString(Path.of("../../docs/dependencies.md")))
            .results()
            .toList();
    assertThat(rows).hasSizeGreaterThan(5);
    for (MatchResult row : rows) {
      var jar = onTheClassPath(row.group(1) + "-" + row.group(2) + ".jar");
      double documented =
          Double.parseDouble(row.group(3)) * (row.group(4).equals("KB") ? 1e3 : 1e6);
      assertThat((double) Files.size(jar))
          .as(jar.toString())
          .isCloseTo(documented, withPercentage(8));
    }
  }

  private static Path onTheClassPath(String name) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(name))
        .findFirst()
        .map(Path::of)
        .orElseThrow(() -> new AssertionError("not on the class path: " + name));
  }
}
