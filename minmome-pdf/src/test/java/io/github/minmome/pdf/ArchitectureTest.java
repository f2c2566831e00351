package io.github.minmome.pdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
}
