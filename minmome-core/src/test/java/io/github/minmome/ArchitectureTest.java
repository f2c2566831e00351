package io.github.minmome;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The packages of minmome-core and the order in which they may use each other. The laws that both
 * libraries have are tested in the command's tests, which see both.
 */
@AnalyzeClasses(
    packages = "io.github.minmome",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  /** From the bottom: each package may use those before it in this list. */
  private static final List<String> PACKAGES =
      List.of(
          "text",
          "pictogram",
          "phone",
          "problem",
          "postal",
          "check",
          "constraint",
          "application",
          "campaign",
          "json",
          "jackson",
          "csv");

  @Test
  void packages_everyPackageOfTheLibrary_isInTheOrder() throws IOException {
    try (var folders = Files.list(Path.of("src/main/java/io/github/minmome"))) {
      assertThat(folders.filter(Files::isDirectory).map(folder -> folder.getFileName() + ""))
          .containsExactlyInAnyOrderElementsOf(PACKAGES);
    }
  }

  @ArchTest
  static void eachPackageUsesOnlyThoseBeforeIt(JavaClasses all) {
    for (int i = 0; i < PACKAGES.size() - 1; i++) {
      var above =
          PACKAGES.subList(i + 1, PACKAGES.size()).stream()
              .map(name -> "io.github.minmome." + name + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("io.github.minmome." + PACKAGES.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .allowEmptyShould(true)
          .check(all);
    }
  }

  @ArchTest
  static final ArchRule phoneUsesTheJdkAndAnnotationsAlone =
      classes()
          .that()
          .resideInAPackage("io.github.minmome.phone..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.github.minmome.phone..",
              "io.github.minmome.text..",
              "java..",
              "com.fasterxml.jackson.annotation..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule onlyTheWireFormatAndTheModulesUseTheParserOfJackson =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.github.minmome.json..", "io.github.minmome.jackson..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson.core..");

  @ArchTest
  static final ArchRule onlyTheModulesUseDatabind_whichIsOptional =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.minmome.jackson..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson..");

  @ArchTest
  static final ArchRule onlyCsvUsesFastCsv =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.minmome.csv..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("de.siegmar..");
}
