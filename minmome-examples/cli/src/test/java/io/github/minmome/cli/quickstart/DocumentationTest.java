package io.github.minmome.cli.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the README and the guides to what compiles and runs. */
final class DocumentationTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");

  static Stream<Path> pages() throws IOException {
    try (var docs = Files.walk(ROOT.resolve("docs"));
        var top = Files.list(ROOT)) {
      return Stream.concat(top, docs)
          .filter(page -> page.toString().endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyJavaSnippet_isPartOfACompiledSource(Path page) throws IOException {
    var sources = squeezedSources();
    var strangers =
        JAVA.matcher(Files.readString(page))
            .results()
            .map(block -> squeeze(block.group(1)))
            .filter(snippet -> sources.stream().noneMatch(source -> source.contains(snippet)))
            .toList();
    assertThat(strangers).as("snippets that are in no source").isEmpty();
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
  void readmes_showTheSameTwoCommands() throws IOException {
    var main =
        "mvn -q -DskipTests package && java -jar minmome-examples/cli/target/minmome.jar kit --out"
            + " kit";
    assertThat(Files.readString(ROOT.resolve("README.md")).lines()).contains(main, "mvn verify");
    assertThat(Files.readString(ROOT.resolve("README.ja.md")).lines()).contains(main, "mvn verify");
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
    try (var pdf = Loader.loadPDF(form.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("見本 太郎", "0120-210-364");
    }
  }

  private static List<String> squeezedSources() throws IOException {
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .map(DocumentationTest::read)
          .map(DocumentationTest::squeeze)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String squeeze(String code) {
    return code.replaceAll("\\s+", "");
  }
}
