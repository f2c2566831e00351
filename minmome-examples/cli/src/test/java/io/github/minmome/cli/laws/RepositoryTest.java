package io.github.minmome.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of all files of the repository. */
final class RepositoryTest {
  /** A public type and the text above it, back to the end of the previous one. */
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)((?:/[*][*](?:(?![*]/)[\\s\\S])*[*]/)?)((?:\\s*@[A-Z]\\w*(?:[(][^;]*?[)])?)*)\\s*"
              + "^( {0,2})public (?:static |final )*(?:class|record|enum|interface|@interface) (\\w+)");

  @TestFactory
  Stream<DynamicTest> aTableSaysWhereItIsFromAndFromWhenAndWhoseItIs() throws IOException {
    var tables =
        SourceFiles.texts().stream()
            .filter(
                file -> file.toString().endsWith(".tsv") && file.toString().contains("/src/main/"))
            .toList();
    assertThat(tables).hasSizeGreaterThan(15);
    return tables.stream()
        .map(
            table ->
                DynamicTest.dynamicTest(
                    table.getFileName().toString(),
                    () ->
                        assertThat(header(table))
                            .containsPattern("(?i)\\bsource\\b")
                            .containsPattern("\\b20[0-9]{2}-[01][0-9]\\b")
                            .containsPattern("(?i)\\blicence\\b")));
  }

  private static String header(Path table) {
    return SourceFiles.read(table)
        .lines()
        .takeWhile(line -> line.startsWith("#"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyPublicType_hasSince() throws IOException {
    int types = 0;
    for (Path source : Libraries.exportedSources()) {
      var text = SourceFiles.read(source);
      if (!Pattern.compile("(?m)^public ").matcher(text).find()) {
        continue;
      }
      var type = PUBLIC_TYPE.matcher(text);
      while (type.find()) {
        types++;
        assertThat(type.group(1)).as(source.getFileName() + " " + type.group(4)).contains("@since");
      }
    }
    assertThat(types).isGreaterThan(100);
  }

  /** {@code Problem.isError} and the verdicts built on it: no reader of them has to compare. */
  @Test
  void severityError_comparison_isInOnePlace() throws IOException {
    var comparison =
        Pattern.compile("Severity[.]ERROR\\s*[=!]=|[=!]=\\s*(?:\\w+[.])*Severity[.]ERROR");
    for (Path file : SourceFiles.texts()) {
      var path = SourceFiles.ROOT.relativize(file).toString();
      if (path.matches(".*(src/main|consumers|service|docs)/.*[.](java|md)|README.*[.]md")) {
        assertThat(comparison.matcher(SourceFiles.read(file)).results().count())
            .as(path)
            .isEqualTo(path.endsWith("/problem/Problem.java") ? 1 : 0);
      }
    }
  }

  /** A number can be described; whether a caller is to be trusted cannot. */
  @Test
  void texts_neverStateThatANumberIsSafe() throws IOException {
    int texts = 0;
    var promise = Pattern.compile("(?i)\\bsafe(ly)?\\b|安全です|安心です|安全な番号");
    for (Path file : SourceFiles.texts()) {
      var name = file.getFileName().toString();
      if (file.toString().contains("/src/main/resources/")
          && name.matches(".*[.](tsv|properties|html|js)")) {
        var text =
            SourceFiles.read(file)
                .lines()
                .filter(l -> !l.startsWith("#"))
                .collect(Collectors.joining("\n"));
        assertThat(promise.matcher(text).find()).as(file.toString()).isFalse();
        texts++;
      }
    }
    assertThat(texts).isGreaterThan(40);
  }

  /** Where an artifact comes from is the builder's settings, and nothing is outside this folder. */
  @Test
  void files_nameNoRegistryAndNoPlaceOutside() throws IOException {
    var hosts =
        List.of(
            "repo.maven.apache" + ".org",
            "repo1.maven" + ".org",
            "registry.npmjs" + ".org",
            "registry.yarnpkg" + ".com",
            "files.pythonhosted" + ".org",
            "pypi" + ".org");
    for (Path file : SourceFiles.texts()) {
      var text = SourceFiles.read(file).toLowerCase(Locale.ROOT);
      assertThat(hosts.stream().filter(text::contains)).as(file.toString()).isEmpty();
      assertThat(text.contains("../sha" + "red")).as(file.toString()).isFalse();
    }
  }
}
