package io.github.minmome.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Black-box tests use what an embedder can use: exported packages and the published testing kit.
 */
final class BlackBoxTest {
  private static final String PACKAGE = "io.github.minmome.blackbox";

  private static final Set<String> TESTING_KIT =
      Set.of(
          "io.github.minmome.arbitrary", "io.github.minmome.privacy", "io.github.minmome.specimen");

  /** A type of ours by its whole name, or all of a package, imported or in the text. */
  private static final Pattern TYPE = Pattern.compile("\\b(io[.]github[.]minmome[a-z.]*)[.][A-Z*]");

  @ParameterizedTest
  @CsvSource({"minmome-core, 40", "minmome-pdf, 40"})
  void blackBoxTests_useExportedPackagesAndTheTestingKitOnly(String module, int least)
      throws IOException {
    var permitted = new HashSet<>(Libraries.EXPORTED);
    permitted.addAll(TESTING_KIT);
    var folder = SourceFiles.ROOT.resolve(module).resolve("src/blackbox/java");
    try (var walk = Files.walk(folder)) {
      var files = walk.filter(Files::isRegularFile).toList();
      assertThat(files).hasSizeGreaterThan(least);
      for (Path file : files) {
        var text = SourceFiles.read(file);
        assertThat(text).as(file.toString()).startsWith("package " + PACKAGE + ".");
        assertThat(TYPE.matcher(text).results().map(type -> type.group(1)))
            .as(file.toString())
            .allMatch(name -> name.startsWith(PACKAGE) || permitted.contains(name));
      }
    }
  }
}
