package io.github.minmome.cli.quickstart;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** The README's example: what is this number, is this application right, print it. */
public final class Quickstart {
  private Quickstart() {}

  /** What came of the three lines. */
  public record Result(Classification call, List<Problem> problems) {}

  /** Runs the README's lines, and prints the form to {@code out}. */
  public static Result run(OutputStream out) throws IOException {
    Classification call =
        PhoneNumberClassifier.standard().classify("+1 (844) 555-0110", NumberContext.CALLER_ID);
    SuspensionApplication application =
        SuspensionApplication.builder()
            .lineNumber("03-3100-0000")
            .scope(SuspensionScope.INCOMING_AND_OUTGOING)
            .applicantName("見本 太郎")
            .applicantKana("ミホン タロウ")
            .postalCode("100-0013")
            .address("東京都千代田区霞が関1-3-2")
            .building("見本ビル503")
            .contactPhone("03-3100-0000")
            .appliedOn(LocalDate.of(2026, 11, 24))
            .build();
    var intake = ApplicationIntake.builder().build(ApplicationFormRenderer.standard()::prepare);
    var checked = intake.check(application); // accepted means that it can be printed
    if (checked.accepted()) {
      checked.paper().orElseThrow().writeTo(out);
    }
    return new Result(call, checked.problems());
  }
}
