package io.github.minmome.blackbox.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks by veraPDF whether a file conforms to the standards that it names. */
public final class Conformance {
  /** PDF/A-2a includes every rule of 2u and 2b: {@code ConformanceTest}. */
  private static final List<PDFAFlavour> CLAIMED =
      List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** The rules that a file breaks, by flavour; empty when it keeps all. */
  public static List<String> violations(byte[] pdf) {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), CLAIMED.get(0));
        var validator = foundry.createValidator(CLAIMED)) {
      var results = validator.validateAll(parser);
      if (results.size() != CLAIMED.size()) {
        throw new IllegalStateException("veraPDF did not check every claim");
      }
      return results.stream().flatMap(Conformance::violations).toList();
    } catch (Exception e) {
      throw new AssertionError("veraPDF could not read the file", e);
    }
  }

  private static Stream<String> violations(ValidationResult result) {
    if (result.getTotalAssertions() == 0) {
      throw new IllegalStateException("veraPDF checked nothing");
    }
    return result.getTestAssertions().stream()
        .filter(checked -> checked.getStatus() == TestAssertion.Status.FAILED)
        .map(
            broken ->
                result.getPDFAFlavour().getId()
                    + " "
                    + broken.getRuleId().getClause()
                    + "-"
                    + broken.getRuleId().getTestNumber()
                    + " "
                    + broken.getMessage()
                    + " at "
                    + broken.getLocation().getContext())
        .distinct();
  }
}
