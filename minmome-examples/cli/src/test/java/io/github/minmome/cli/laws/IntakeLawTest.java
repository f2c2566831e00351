package io.github.minmome.cli.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.github.minmome.application.SuspensionApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Examples print only what an intake accepted and prepared. The rules themselves are not public, so
 * that there is no other way to apply them; here calls of the renderers without one are excluded.
 */
final class IntakeLawTest {
  private static final Pattern BY_HAND =
      Pattern.compile(
          "(?:render|renderAll|renderSplit|check|prepareAll)\\(\\s*\\w*[aA]pplications?\\b");

  /**
   * A renderer's methods that take applications; its {@code prepare} as a method reference is no
   * call.
   */
  private static final DescribedPredicate<JavaCall<?>> PRINTS_BY_HAND =
      DescribedPredicate.describe(
          "give an application to a renderer",
          call ->
              call.getTargetOwner().getPackageName().equals("io.github.minmome.pdf")
                  && call.getTarget().getParameterTypes().stream()
                      .map(JavaType::getAllInvolvedRawTypes)
                      .anyMatch(
                          types ->
                              types.stream()
                                  .anyMatch(t -> t.isEquivalentTo(SuspensionApplication.class))));

  @Test
  void command_printsOnlyWhatTheIntakePrepared() {
    var classes =
        new ClassFileImporter()
            .withImportOption(IntakeLawTest::isMain)
            .importPackages("io.github.minmome.cli");
    assertThat(classes.stream().map(JavaClass::getSimpleName)).contains("BatchCommand", "PaperApi");
    noClasses().should().callCodeUnitWhere(PRINTS_BY_HAND).check(classes);
  }

  private static boolean isMain(Location location) {
    return !location.contains("test-classes");
  }

  /**
   * Those that are built apart, by their sources; the guide's pages on renderers show them alone,
   * and an outreach report contains no application.
   */
  @Test
  void sparkAndConsumers_checkThroughTheIntake() throws IOException {
    for (String part : List.of("spark/src/main", "consumers")) {
      Path root = SourceFiles.ROOT.resolve("minmome-examples").resolve(part);
      try (Stream<Path> files = Files.walk(root)) {
        assertThat(
                files
                    .filter(file -> file.toString().matches(".*/src/main/.*[.]java"))
                    .filter(file -> !file.endsWith("guide/Papers.java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .filter(
                        file ->
                            SourceFiles.read(file)
                                .replace("io.github.minmome.pdf.OutreachReportRenderer", "")
                                .contains("io.github.minmome.pdf"))
                    .toList())
            .isNotEmpty()
            .allSatisfy(
                file ->
                    assertThat(SourceFiles.read(file).replace("intake.check(application", ""))
                        .contains("ApplicationIntake")
                        .doesNotContainPattern(BY_HAND));
      }
    }
  }
}
