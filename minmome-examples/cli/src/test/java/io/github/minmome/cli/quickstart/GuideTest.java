package io.github.minmome.cli.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.laws.SourceFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Code in docs/embedding.md is taken from the projects of an embedder in
 * minmome-examples/consumers, which CI builds against the published libraries; the project without
 * a framework is compiled and run here, too.
 */
final class GuideTest {
  private static final Path GUIDE = SourceFiles.ROOT.resolve("docs/embedding.md");
  private static final Path CONSUMERS = SourceFiles.ROOT.resolve("minmome-examples/consumers");
  private static final int MAX_LINES_OF_SNIPPET = 12;

  /** Public types that no caller creates, and why the guide need not name them. */
  private static final Map<String, String> NOT_IN_THE_GUIDE =
      Map.of("ConsistentApplicationValidator", "made by the validator");

  @Test
  void everySnippet_ofTheGuide_isInAConsumerAndShort() throws IOException {
    var sources = Snippets.squeezed(sources(CONSUMERS));
    assertThat(Snippets.of(GUIDE))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            snippet -> {
              assertThat(sources).anyMatch(s -> s.contains(Snippets.squeezed(snippet)));
              assertThat(snippet.lines()).hasSizeLessThanOrEqualTo(MAX_LINES_OF_SNIPPET);
            });
  }

  @Test
  void everySnippet_ofTheTestingKit_isInItsConsumer() throws IOException {
    var sources = Snippets.squeezed(sources(CONSUMERS.resolve("property-tests")));
    assertThat(Snippets.of(SourceFiles.ROOT.resolve("docs/testing-kit.md")))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            snippet -> assertThat(sources).anyMatch(s -> s.contains(Snippets.squeezed(snippet))));
  }

  @Test
  void snippets_compileWithoutWarningsAndRun(@TempDir Path classes)
      throws ReflectiveOperationException, IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var messages = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      var units =
          sources(CONSUMERS.resolve("plain/src/main/java")).stream()
              .filter(file -> !file.endsWith("module-info.java"))
              .toList();
      var options =
          List.of("-Xlint:all,-processing,-classfile", "-Werror", "-d", classes.toString());
      assertThat(
              compiler
                  .getTask(
                      messages,
                      files,
                      null,
                      options,
                      null,
                      files.getJavaFileObjectsFromPaths(units))
                  .call())
          .as(messages.toString())
          .isTrue();
    }
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      var steps =
          loader.loadClass("io.github.minmome.consumers.plain.guide.Guide").getMethod("run");
      assertThat((int) steps.invoke(null)).isGreaterThanOrEqualTo(40);
    }
  }

  @Test
  void everyPublicType_isInTheGuideAndUsedByAConsumer() throws IOException {
    var guide = SourceFiles.read(GUIDE);
    var consumers = sources(CONSUMERS).stream().map(SourceFiles::read).toList();
    var types = new ArrayList<String>();
    for (String module : List.of("minmome-core", "minmome-core/postal-codes", "minmome-pdf")) {
      types.addAll(publicTypes(SourceFiles.ROOT.resolve(module).resolve("src/main/java")));
    }
    types.removeAll(NOT_IN_THE_GUIDE.keySet());
    assertThat(types).hasSizeGreaterThan(80).contains("PhoneNumberClassifier", "KitRenderer");
    assertThat(types)
        .allSatisfy(
            type -> {
              var name = Pattern.compile("\\b" + type + "\\b").asPredicate();
              assertThat(guide).as("guide with " + type).matches(name);
              assertThat(consumers).as("consumers of " + type).anyMatch(name);
            });
  }

  @Test
  void linksWithinThePage_leadToHeadings() {
    var headings =
        Pattern.compile("(?m)^#+ (.*)$")
            .matcher(SourceFiles.read(GUIDE))
            .results()
            .map(m -> m.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'))
            .toList();
    assertThat(Pattern.compile("\\]\\(#([^)]+)\\)").matcher(SourceFiles.read(GUIDE)).results())
        .extracting(m -> m.group(1))
        .hasSizeGreaterThan(20)
        .isSubsetOf(headings);
  }

  private static List<String> publicTypes(Path sources) throws IOException {
    var exported =
        Pattern.compile("exports ([\\w.]+);")
            .matcher(SourceFiles.read(sources.resolve("module-info.java")))
            .results()
            .map(export -> sources.resolve(export.group(1).replace('.', '/')))
            .toList();
    return sources(sources).stream()
        .filter(file -> exported.contains(file.getParent()))
        .filter(file -> PUBLIC.matcher(SourceFiles.read(file)).find())
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .toList();
  }

  private static final Pattern PUBLIC =
      Pattern.compile("(?m)^public .*\\b(class|record|@?interface|enum) ");

  private static List<Path> sources(Path folder) throws IOException {
    return SourceFiles.javaSources(file -> Path.of(file).startsWith(folder));
  }
}
