package io.github.minmome.cli.quickstart;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.problem.ProblemText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Classifies a number, checks an application and prints its form. */
public final class Quickstart {
  public static void main(String[] args) throws IOException {
    var call =
        PhoneNumberClassifier.standard().classify("+1 (844) 555-0110", NumberContext.CALLER_ID);
    System.out.println(call.displayName(Locale.ENGLISH)); // International (United States)

    var application =
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
    for (var problem : checked.problems()) {
      System.out.println(ProblemText.standard().sentence(problem, Locale.ENGLISH));
    }
    if (checked.accepted()) {
      Path form = Path.of(args.length == 0 ? "form.pdf" : args[0]);
      try (OutputStream out = Files.newOutputStream(form)) {
        checked.paper().orElseThrow().writeTo(out);
      }
    }
  }
}
