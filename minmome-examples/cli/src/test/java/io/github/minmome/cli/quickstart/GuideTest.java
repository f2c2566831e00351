package io.github.minmome.cli.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds docs/embedding.md to a stranger's projects, which CI builds outside of this reactor: what
 * it shows is taken from there, and the project without a framework is compiled and run here as
 * well.
 */
final class GuideTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path CONSUMERS = ROOT.resolve("minmome-examples/consumers");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
  private static final int LONGEST_SNIPPET = 12;

  /** Public types that no caller begins with, and why they need no place in the guide. */
  private static final Map<String, String> NOT_TO_BEGIN_WITH =
      Map.of("ConsistentApplicationValidator", "made by the validator");

  @Test
  void everySnippet_isInAConsumerAndShort() {
    var sources = sources(CONSUMERS).map(GuideTest::squeezed).toList();
    var snippets = JAVA.matcher(guide()).results().map(m -> m.group(1)).toList();
    assertThat(snippets)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            snippet -> {
              assertThat(sources).as(snippet).anyMatch(s -> s.contains(squeezed(snippet)));
              assertThat(snippet.lines()).as(snippet).hasSizeLessThanOrEqualTo(LONGEST_SNIPPET);
            });
  }

  @Test
  void everySnippetOfTheTestingKit_isInItsConsumer() {
    var sources = sources(CONSUMERS.resolve("property-tests")).map(GuideTest::squeezed).toList();
    assertThat(JAVA.matcher(text(ROOT.resolve("docs/testing-kit.md"))).results())
        .hasSizeGreaterThan(3)
        .allSatisfy(
            snippet ->
                assertThat(sources)
                    .as(snippet.group(1))
                    .anyMatch(source -> source.contains(squeezed(snippet.group(1)))));
  }

  @Test
  void snippets_compileWithoutWarningsAndRun(@TempDir Path classes)
      throws ReflectiveOperationException, IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var said = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      var units =
          sources(CONSUMERS.resolve("plain/src/main/java"))
              .filter(file -> !file.endsWith("module-info.java"))
              .toList();
      var options =
          List.of("-Xlint:all,-processing,-classfile", "-Werror", "-d", classes.toString());
      assertThat(
              compiler
                  .getTask(
                      said, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                  .call())
          .as(said.toString())
          .isTrue();
    }
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      var steps =
          loader.loadClass("io.github.minmome.consumers.plain.guide.Guide").getMethod("run");
      assertThat((int) steps.invoke(null)).isGreaterThanOrEqualTo(40);
    }
  }

  @Test
  void everyPublicType_isInTheGuideAndUsedByAConsumer() {
    var guide = guide();
    var strangers = sources(CONSUMERS).map(GuideTest::text).toList();
    var types =
        Stream.of("minmome-core", "minmome-core/postal-codes", "minmome-pdf")
            .flatMap(module -> publicTypes(ROOT.resolve(module).resolve("src/main/java")))
            .filter(type -> !NOT_TO_BEGIN_WITH.containsKey(type))
            .toList();
    assertThat(types).hasSizeGreaterThan(80).contains("PhoneNumberClassifier", "KitRenderer");
    assertThat(types)
        .allSatisfy(
            type -> {
              var name = Pattern.compile("\\b" + type + "\\b").asPredicate();
              assertThat(guide).as("the guide names " + type).matches(name);
              assertThat(strangers).as("a stranger uses " + type).anyMatch(name);
            });
  }

  @Test
  void linksWithinThePage_leadToHeadings() {
    var headings =
        Pattern.compile("(?m)^#+ (.*)$")
            .matcher(guide())
            .results()
            .map(m -> m.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'))
            .toList();
    assertThat(Pattern.compile("\\]\\(#([^)]+)\\)").matcher(guide()).results())
        .extracting(m -> m.group(1))
        .hasSizeGreaterThan(20)
        .isSubsetOf(headings);
  }

  private static Stream<String> publicTypes(Path sources) {
    return Pattern.compile("exports ([\\w.]+);")
        .matcher(text(sources.resolve("module-info.java")))
        .results()
        .map((MatchResult export) -> sources.resolve(export.group(1).replace('.', '/')))
        .flatMap(folder -> sources(folder))
        .filter(file -> PUBLIC.matcher(text(file)).find())
        .map(file -> file.getFileName().toString().replace(".java", ""));
  }

  private static final Pattern PUBLIC =
      Pattern.compile("(?m)^public .*\\b(class|record|@?interface|enum) ");

  private static Stream<Path> sources(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> !file.toString().contains("/internal/"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String guide() {
    return text(ROOT.resolve("docs/embedding.md"));
  }

  private static String squeezed(Path file) {
    return squeezed(text(file));
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
