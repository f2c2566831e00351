package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;

/** The profiles of veraPDF that {@link Conformance} validates. */
final class ConformanceTest {
  /** Each rule as what it is about, what it tests and how: not by its number alone. */
  private static Set<String> rules(PDFAFlavour flavour) {
    VeraGreenfieldFoundryProvider.initialise();
    return Profiles.getVeraProfileDirectory()
        .getValidationProfileByFlavour(flavour)
        .getRules()
        .stream()
        .map(ConformanceTest::described)
        .collect(Collectors.toSet());
  }

  private static String described(Rule rule) {
    return rule.getRuleId().getClause() + " " + rule.getObject() + " " + rule.getTest();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_U", "PDFA_2_B"})
  void archiving_ofLevelA_includesEveryRuleOfTheOtherLevels(PDFAFlavour level) {
    assertThat(rules(level)).hasSizeGreaterThan(100);
    var others = rules(level);
    others.removeAll(rules(PDFAFlavour.PDFA_2_A));
    // The others permit level A to be named, and level A requires it.
    assertThat(others).singleElement().asString().endsWith(" || conformance == \"A\"");
    assertThat(rules(PDFAFlavour.PDFA_2_A))
        .contains("6.6.4 PDFAIdentification conformance == \"A\"");
  }
}
