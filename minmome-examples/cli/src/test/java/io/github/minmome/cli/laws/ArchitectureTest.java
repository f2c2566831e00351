package io.github.minmome.cli.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The rules of both libraries; those of the packages of one module are tested there.
 * docs/testing.md has the table of all laws.
 */
final class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> PROMISED =
      DescribedPredicate.describe("a public type of an exported package", Libraries::isPublicApi);

  @Test
  void exports_areThePromisedPackages() {
    assertThat(Libraries.EXPORTED)
        .containsExactlyInAnyOrder(
            "io.github.minmome.application",
            "io.github.minmome.campaign",
            "io.github.minmome.constraint",
            "io.github.minmome.csv",
            "io.github.minmome.jackson",
            "io.github.minmome.json",
            "io.github.minmome.pdf",
            "io.github.minmome.phone",
            "io.github.minmome.pictogram",
            "io.github.minmome.postal",
            "io.github.minmome.postal.codes",
            "io.github.minmome.problem");
  }

  @Test
  void publicSignatures_nameOnlyTheJdkJakartaJspecifyAndPromisedTypes() {
    noCodeUnits()
        .that()
        .areDeclaredInClassesThat(PROMISED)
        .and()
        .haveModifier(JavaModifier.PUBLIC)
        .should(
            ArchCondition.from(
                DescribedPredicate.describe(
                    "name a type that is neither promised nor of these",
                    codeUnit -> typesNamedBy(codeUnit).anyMatch(ArchitectureTest::isForeign))))
        .check(Libraries.ALL);
  }

  private static Stream<JavaClass> typesNamedBy(JavaCodeUnit codeUnit) {
    var types = new HashSet<>(codeUnit.getReturnType().getAllInvolvedRawTypes());
    codeUnit.getParameterTypes().forEach(type -> types.addAll(type.getAllInvolvedRawTypes()));
    types.addAll(codeUnit.getExceptionTypes());
    return types.stream();
  }

  private static boolean isForeign(JavaClass type) {
    var base = type.getBaseComponentType();
    return !base.isPrimitive()
        && !base.getName().matches("(java|jakarta[.]validation|org[.]jspecify)[.].*")
        && !Libraries.isPublicApi(base);
  }

  @Test
  void everyPackage_isNullMarked() {
    var packages =
        Libraries.ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    packages.remove(""); // module-info
    var marked =
        Libraries.ALL.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .toList();
    assertThat(marked).containsExactlyInAnyOrderElementsOf(packages);
  }

  /** The Javadoc of a mutable type states that it is for one thread. */
  @Test
  void publicTypes_areImmutable() {
    fields()
        .that()
        .areDeclaredInClassesThat(PROMISED)
        .and()
        .areDeclaredInClassesThat()
        .haveNameNotMatching(".*([.$][A-Za-z]*Builder|[.]ApplicationRows)")
        .and()
        .doNotHaveModifier(JavaModifier.VOLATILE) // what is computed once, at its first use
        .should()
        .beFinal()
        .check(Libraries.ALL);
  }

  @Test
  void publicTypes_areFinal() {
    classes()
        .that(PROMISED)
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(Libraries.ALL);
  }

  @Test
  void classes_useNoLoggingNoNetworkAndNoThreadLocal() {
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
                            && !type.getSimpleName().startsWith("URI"))))
        .check(Libraries.ALL);
  }

  /** Names are never normalized; dates, words and headings are, and the pair behind one glyph. */
  @Test
  void normalizer_isUsedByTheNamedClassesOnly() {
    var users =
        Libraries.ALL.stream()
            .filter(
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().isEquivalentTo(Normalizer.class)))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    assertThat(users).isEqualTo(Set.of("FontChain", "Kana", "WordKey", "WrittenDate"));
  }

  /** Each of these has its line in docs/dependencies.md. */
  @Test
  void dependencies_areThoseOfTheDecisions() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.github.minmome..",
            "java..",
            "javax.imageio..",
            "com.fasterxml.jackson.annotation..",
            "com.fasterxml.jackson.core..",
            "com.fasterxml.jackson.databind..", // optional, package jackson alone
            "tools.jackson..", // the same
            "com.lowagie..",
            "de.siegmar.fastcsv..",
            "io.nayuki.qrcodegen..",
            "jakarta.validation..",
            "org.jspecify..")
        .check(Libraries.ALL);
  }
}
