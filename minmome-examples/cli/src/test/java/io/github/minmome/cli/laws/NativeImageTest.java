package io.github.minmome.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reachability metadata of GraalVM native images names whatever is read or created by name.
 * Native images themselves are not built here.
 */
final class NativeImageTest {
  private static final Map<String, String> ARTIFACTS =
      Map.of(
          "minmome-core", "minmome-core",
          "minmome-core/postal-codes", "minmome-postal-codes",
          "minmome-pdf", "minmome-pdf");

  private static JsonNode metadata(String module) throws IOException {
    return new ObjectMapper()
        .readTree(
            SourceFiles.ROOT
                .resolve(module)
                .resolve("src/main/resources/META-INF/native-image/io.github.minmome")
                .resolve(ARTIFACTS.get(module))
                .resolve("reachability-metadata.json")
                .toFile());
  }

  private static List<String> values(JsonNode entries, String name) {
    return StreamSupport.stream(entries.spliterator(), false)
        .filter(entry -> entry.has(name))
        .map(entry -> entry.get(name).asText())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"minmome-core", "minmome-core/postal-codes", "minmome-pdf"})
  void everyResourceOfTheJar_isMatchedByAGlob(String module) throws IOException {
    var globs =
        values(metadata(module).get("resources"), "glob").stream()
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
    Path classes = SourceFiles.ROOT.resolve(module).resolve("target/classes");
    try (Stream<Path> files = Files.walk(classes)) {
      List<Path> resources =
          files
              .filter(Files::isRegularFile)
              .map(classes::relativize)
              .filter(file -> !file.toString().endsWith(".class") && !file.startsWith("META-INF"))
              .toList();
      assertThat(resources)
          .isNotEmpty()
          .allSatisfy(file -> assertThat(globs).anyMatch(glob -> glob.matches(file)));
    }
  }

  @Test
  void everyValidator_canBeCreatedByName() throws IOException {
    var listed = values(metadata("minmome-core").get("reflection"), "type");
    var validators =
        Libraries.ALL.stream()
            .filter(type -> type.isAssignableTo(ConstraintValidator.class))
            .filter(type -> !type.getModifiers().toString().contains("ABSTRACT"))
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    assertThat(validators).hasSizeGreaterThan(5);
    assertThat(listed).containsAll(validators);
  }

  @Test
  void everyRecordOfAnApplication_canBeBoundByAMapper() throws IOException {
    var listed = values(metadata("minmome-core").get("reflection"), "type");
    var records =
        Libraries.ALL.stream()
            .filter(JavaClass::isRecord)
            .filter(type -> type.getPackageName().equals("io.github.minmome.application"))
            .filter(Libraries::isPublicApi)
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    assertThat(records).contains("io.github.minmome.application.SuspensionApplication");
    assertThat(listed).containsAll(records);
  }
}
