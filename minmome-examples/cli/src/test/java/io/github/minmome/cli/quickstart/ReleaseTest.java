package io.github.minmome.cli.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.Versions;
import io.github.minmome.cli.laws.SourceFiles;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The version is the same in every file of a release; docs/releasing.md documents how one is made.
 */
final class ReleaseTest {
  private static final Pattern OURS =
      Pattern.compile(
          "(?:<artifactId>minmome-[a-z-]+</artifactId>\\s*<version>|<version[.]minmome>"
              + "|io[.]github[.]minmome:minmome-[a-z-]+:)([^<$:\")]+)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "minmome-core/pom.xml",
        "minmome-core/bom/pom.xml",
        "minmome-core/postal-codes/pom.xml",
        "minmome-pdf/pom.xml",
        "minmome-examples/pom.xml",
        "minmome-examples/cli/pom.xml",
        "minmome-examples/benchmarks/pom.xml",
        "minmome-examples/spark/pom.xml",
        "minmome-examples/consumers/pom.xml",
        "minmome-examples/service/pom.xml",
        "README.md",
        "docs/embedding.md"
      })
  void everyFile_namesTheVersionOfTheLibrary(String file) throws IOException {
    assertThat(OURS.matcher(SourceFiles.read(SourceFiles.ROOT.resolve(file))).results())
        .extracting(match -> match.group(1))
        .isNotEmpty()
        .containsOnly(libraryVersion());
  }

  @Test
  void pomOfTheCommand_writesItsVersionIntoTheManifest() throws IOException {
    assertThat(SourceFiles.read(SourceFiles.ROOT.resolve("minmome-examples/cli/pom.xml")))
        .contains("<Implementation-Version>${project.version}</Implementation-Version>");
  }

  @Test
  void pomOfAllModules_writesTheirVersionIntoTheManifest() throws IOException {
    assertThat(SourceFiles.read(SourceFiles.ROOT.resolve("pom.xml")))
        .contains("<addDefaultImplementationEntries>true</addDefaultImplementationEntries>");
  }

  @Test
  void changelog_hasThisVersion() throws IOException {
    assertThat(SourceFiles.read(SourceFiles.ROOT.resolve("CHANGELOG.md")))
        .contains(libraryVersion());
  }

  private static String libraryVersion() {
    return Versions.current().library();
  }
}
