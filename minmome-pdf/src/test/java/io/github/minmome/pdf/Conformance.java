package io.github.minmome.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a file keeps the rules it claims to keep. */
public final class Conformance {
  private static final List<PDFAFlavour> CLAIMED =
      List.of(
          PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFUA_1);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** The rules that a file breaks, by flavour; empty when it keeps all. */
  public static List<String> violations(byte[] pdf) {
    return CLAIMED.stream().flatMap(flavour -> violations(pdf, flavour)).toList();
  }

  private static Stream<String> violations(byte[] pdf, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(
              broken ->
                  flavour.getId()
                      + " "
                      + broken.getRuleId().getClause()
                      + "-"
                      + broken.getRuleId().getTestNumber()
                      + " "
                      + broken.getMessage()
                      + " at "
                      + broken.getLocation().getContext())
          .distinct();
    } catch (Exception e) {
      throw new AssertionError("veraPDF could not read the file", e);
    }
  }
}
