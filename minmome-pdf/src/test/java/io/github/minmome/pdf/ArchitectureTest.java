package io.github.minmome.pdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * What the packages of minmome-pdf may use. The laws that both libraries have are tested in the
 * command's tests, which see both.
 */
@AnalyzeClasses(
    packages = "io.github.minmome.pdf",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> PROMISED =
      DescribedPredicate.describe(
          "a public type of the exported package",
          type ->
              type.getPackageName().equals("io.github.minmome.pdf")
                  && type.getModifiers().contains(JavaModifier.PUBLIC));

  @ArchTest
  static final ArchRule onlyInternalDocumentUsesOpenPdf =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.minmome.pdf.internal.document..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.lowagie..");

  @ArchTest
  static final ArchRule fontsDoNotUsePages =
      noClasses()
          .that()
          .resideInAPackage("io.github.minmome.pdf.internal.font..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.github.minmome.pdf.internal.page..", "io.github.minmome.pdf.internal.document..");

  /** A window, a font of the system or a screen's resolution would be ambient. */
  @ArchTest
  static final ArchRule noClassUsesAwtButForImages =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "AWT but for an image in memory",
                  type ->
                      type.getPackageName().startsWith("java.awt")
                          && !type.getPackageName().equals("java.awt.image")));

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
}
