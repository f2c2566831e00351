package io.github.minmome;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of minmome-core and the direction of the arrows between them. */
@AnalyzeClasses(
    packages = "io.github.minmome",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  /** From the ground up: each room may use those before it in this list. */
  private static final List<String> ROOMS =
      List.of(
          "text",
          "phone",
          "problem",
          "postal",
          "check",
          "constraint",
          "application",
          "campaign",
          "json",
          "csv");

  @ArchTest
  static void eachRoomUsesOnlyRoomsBelowIt(com.tngtech.archunit.core.domain.JavaClasses all) {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      var above =
          ROOMS.subList(i + 1, ROOMS.size()).stream()
              .map(room -> "io.github.minmome." + room + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("io.github.minmome." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .allowEmptyShould(true)
          .check(all);
    }
  }

  @ArchTest
  static final ArchRule phoneUsesTheJdkAndJspecifyAlone =
      classes()
          .that()
          .resideInAPackage("io.github.minmome.phone..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.github.minmome.phone..", "io.github.minmome.text..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule onlyTheWireFormatKnowsDatabind =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.minmome.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

  @ArchTest
  static final ArchRule onlyTheCsvRoomKnowsFastCsv =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.minmome.csv..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("de.siegmar..");

  @ArchTest
  static final ArchRule publicSignaturesNameOnlyTheJdkJakartaJspecifyAndOurOwnTypes =
      codeUnits()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(
              nameOnlyTypesFrom(
                  "java.", "jakarta.validation.", "org.jspecify.", "io.github.minmome."));

  private static ArchCondition<JavaCodeUnit> nameOnlyTypesFrom(String... prefixes) {
    return new ArchCondition<>("name only types from " + String.join(", ", prefixes)) {
      @Override
      public void check(JavaCodeUnit codeUnit, ConditionEvents events) {
        var types = new ArrayList<JavaClass>(codeUnit.getRawParameterTypes());
        types.add(codeUnit.getRawReturnType());
        types.addAll(codeUnit.getThrowsClause().getTypes().stream().toList());
        for (JavaClass type : types) {
          var base = type.getBaseComponentType();
          boolean allowed =
              base.isPrimitive() || Stream.of(prefixes).anyMatch(base.getName()::startsWith);
          if (!allowed) {
            events.add(
                SimpleConditionEvent.violated(codeUnit, codeUnit.getFullName() + " names " + base));
          }
        }
      }
    };
  }

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .that(
              DescribedPredicate.describe(
                  "are package-info", c -> c.getSimpleName().equals("package-info")))
          .should()
          .beAnnotatedWith(org.jspecify.annotations.NullMarked.class);

  private static final List<String> EXPORTED =
      ModuleFinder.of(Path.of("target/classes"))
          .find("io.github.minmome.core")
          .orElseThrow()
          .descriptor()
          .exports()
          .stream()
          .map(ModuleDescriptor.Exports::source)
          .toList();

  private static final DescribedPredicate<JavaClass> PROMISED =
      DescribedPredicate.describe(
          "a public type of an exported package",
          type ->
              type.getModifiers().contains(JavaModifier.PUBLIC)
                  && EXPORTED.contains(type.getPackageName()));

  /** What is filled or read step by step says in its Javadoc that one thread uses it. */
  @ArchTest
  static final ArchRule whatEmbeddersHoldIsImmutable =
      fields()
          .that()
          .areDeclaredInClassesThat(PROMISED)
          .and()
          .areDeclaredInClassesThat()
          .haveNameNotMatching(".*[$.](Builder|ApplicationRows|JsonObject)")
          .and()
          .doNotHaveModifier(JavaModifier.VOLATILE) // what is computed once, when first asked for
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule nobodyExtendsWhatEmbeddersHold =
      classes()
          .that(PROMISED)
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule nothingIsLoggedSentOrTiedToAThread =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "log, reach for a network or hide state in a thread",
                  type ->
                      type.isAssignableTo(ThreadLocal.class)
                          || type.isAssignableTo(System.Logger.class)
                          || type.getPackageName().matches("java[.]util[.]logging|org[.]slf4j.*")
                          || (type.getPackageName().startsWith("java.net")
                              && !type.getSimpleName().startsWith("URI"))));

  @ArchTest
  static void internalRoomsAreNotExported(com.tngtech.archunit.core.domain.JavaClasses all) {
    assertThat(EXPORTED)
        .containsExactlyInAnyOrder(
            "io.github.minmome.application",
            "io.github.minmome.campaign",
            "io.github.minmome.constraint",
            "io.github.minmome.csv",
            "io.github.minmome.json",
            "io.github.minmome.phone",
            "io.github.minmome.postal",
            "io.github.minmome.problem");
  }
}
