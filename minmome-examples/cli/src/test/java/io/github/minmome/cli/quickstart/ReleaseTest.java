package io.github.minmome.cli.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.Versions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a release says of itself is the same everywhere; docs/releasing.md tells how one is made.
 */
final class ReleaseTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern OURS =
      Pattern.compile(
          "(?:<artifactId>minmome-[a-z]+</artifactId>\\s*<version>|<version[.]minmome>"
              + "|io[.]github[.]minmome:minmome-[a-z]+:)([^<$:\")]+)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "minmome-core/pom.xml",
        "minmome-core/bom/pom.xml",
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
    assertThat(OURS.matcher(Files.readString(ROOT.resolve(file))).results())
        .extracting(match -> match.group(1))
        .isNotEmpty()
        .containsOnly(libraryVersion());
  }

  @Test
  void command_printsTheVersionOfItsPom() throws IOException {
    assertThat(Files.readString(ROOT.resolve("minmome-examples/cli/pom.xml")))
        .contains("<Implementation-Version>${project.version}</Implementation-Version>");
  }

  @Test
  void jars_haveTheirVersionInTheManifest() throws IOException {
    assertThat(Files.readString(ROOT.resolve("pom.xml")))
        .contains("<addDefaultImplementationEntries>true</addDefaultImplementationEntries>");
  }

  @Test
  void changelog_hasThisVersion() throws IOException {
    assertThat(Files.readString(ROOT.resolve("CHANGELOG.md"))).contains(libraryVersion());
  }

  @ParameterizedTest
  @ValueSource(strings = {"minmome-core", "minmome-pdf"})
  void everyPublicType_hasSince(String module) throws IOException {
    var sources = ROOT.resolve(module).resolve("src/main/java");
    List<Path> types =
        exportedPackages(sources)
            .flatMap(name -> filesIn(sources.resolve(name.replace('.', '/'))))
            .filter(file -> PUBLIC_TYPE.matcher(text(file)).find())
            .toList();
    assertThat(types).isNotEmpty();
    assertThat(types).allMatch(file -> text(file).contains(" * @since "), "tells @since");
  }

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("(?m)^public .*\\b(class|record|@?interface|enum) ");

  private static Stream<String> exportedPackages(Path sources) {
    return Pattern.compile("exports ([\\w.]+);")
        .matcher(text(sources.resolve("module-info.java")))
        .results()
        .map((MatchResult match) -> match.group(1));
  }

  private static Stream<Path> filesIn(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String libraryVersion() {
    return Versions.current().library();
  }
}
