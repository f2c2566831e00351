package io.github.minmome.cli.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.command.PdfTexts;
import io.github.minmome.cli.laws.SourceFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code, commands and links of the README and the guides work as they are written. */
final class DocumentationTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");

  private static List<String> sources = List.of();

  @BeforeAll
  static void readSources() throws IOException {
    sources = Snippets.squeezed(SourceFiles.javaSources(file -> true));
  }

  static Stream<Path> pages() throws IOException {
    try (var docs = Files.walk(SourceFiles.ROOT.resolve("docs"));
        var top = Files.list(SourceFiles.ROOT)) {
      return Stream.concat(top, docs)
          .filter(page -> page.toString().endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyJavaSnippet_isPartOfACompiledSource(Path page) {
    assertThat(Snippets.of(page))
        .allSatisfy(
            snippet -> assertThat(sources).anyMatch(s -> s.contains(Snippets.squeezed(snippet))));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void relativeLinks_leadToFiles(Path page) throws IOException {
    var targets =
        LINK.matcher(Files.readString(page)).results().map((MatchResult r) -> r.group(1)).toList();
    assertThat(targets)
        .allSatisfy(target -> assertThat(page.resolveSibling(target).normalize()).exists());
  }

  @Test
  void readmes_inBothLanguages_haveTheSameTwoCommands() throws IOException {
    var main =
        "mvn -q -DskipTests package && java -jar minmome-examples/cli/target/minmome.jar kit --out"
            + " kit";
    assertThat(Files.readString(SourceFiles.ROOT.resolve("README.md")).lines())
        .contains(main, "mvn verify");
    assertThat(Files.readString(SourceFiles.ROOT.resolve("README.ja.md")).lines())
        .contains(main, "mvn verify");
  }

  @Test
  void programOfTheReadme_classifiesChecksAndPrints(@TempDir Path folder) throws IOException {
    Path form = folder.resolve("form.pdf");
    var out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[] {form.toString()});
    } finally {
      System.setOut(before);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("International (United States)");
    assertThat(PdfTexts.text(form)).contains("見本 太郎", "0120-210-364");
  }
}
