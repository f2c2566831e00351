package io.github.minmome.pdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;

/** The rooms of minmome-pdf and the direction of the arrows between them. */
@AnalyzeClasses(
    packages = "io.github.minmome.pdf",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> OF_ANOTHER_HOUSE =
      DescribedPredicate.describe(
          "a type of OpenPDF, of the QR library or of an internal package",
          type -> {
            var name = type.getBaseComponentType().getName();
            return name.startsWith("com.lowagie.")
                || name.startsWith("io.nayuki.")
                || name.startsWith("io.github.minmome.pdf.internal.");
          });

  private static final DescribedPredicate<JavaClass> PROMISED =
      DescribedPredicate.describe(
          "a public type of the exported package",
          type ->
              type.getPackageName().equals("io.github.minmome.pdf")
                  && type.getModifiers().contains(JavaModifier.PUBLIC));

  @ArchTest
  static final ArchRule onlyInternalDocumentKnowsOpenPdf =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.minmome.pdf.internal.document..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.lowagie..");

  @ArchTest
  static final ArchRule publicSignaturesNameNoForeignAndNoInternalType =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("io.github.minmome.pdf")
          .should()
          .haveRawReturnType(OF_ANOTHER_HOUSE)
          .orShould()
          .haveRawParameterTypes(
              DescribedPredicate.describe(
                  "a foreign or internal parameter",
                  types -> types.stream().anyMatch(OF_ANOTHER_HOUSE)))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule fontsKnowNothingOfPages =
      noClasses()
          .that()
          .resideInAPackage("io.github.minmome.pdf.internal.font..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.github.minmome.pdf.internal.page..", "io.github.minmome.pdf.internal.document..")
          .allowEmptyShould(true);

  /** A window, a font of the system or a screen's resolution would be ambient. */
  @ArchTest
  static final ArchRule onlyPicturesOfPartnersUseAwt =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "AWT but for an image in memory",
                  type ->
                      type.getPackageName().startsWith("java.awt")
                          && !type.getName().equals("java.awt.image.BufferedImage")));

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

  /** Builders collect; a renderer is shared by threads. */
  @ArchTest
  static final ArchRule whatEmbeddersHoldIsImmutable =
      fields()
          .that()
          .areDeclaredInClassesThat(PROMISED)
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Builder")
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
  static final ArchRule renderersComeFromFactoriesThatMayGrow =
      noConstructors()
          .that()
          .areDeclaredInClassesThat(PROMISED)
          .and()
          .areDeclaredInClassesThat()
          .areNotAssignableTo(Record.class)
          .and()
          .areDeclaredInClassesThat()
          .areNotAssignableTo(Throwable.class)
          .should()
          .bePublic();

  @ArchTest
  static void onlyThePublicRoomIsExported(JavaClasses all) {
    var module =
        ModuleFinder.of(Path.of("target/classes")).find("io.github.minmome.pdf").orElseThrow();
    assertThat(module.descriptor().exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactly("io.github.minmome.pdf");
  }
}
