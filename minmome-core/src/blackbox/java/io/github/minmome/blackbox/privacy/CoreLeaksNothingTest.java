package io.github.minmome.blackbox.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.constraint.ConstraintProblems;
import io.github.minmome.constraint.Validators;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.PhoneNumber;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.privacy.CapturedOutput;
import io.github.minmome.privacy.LeakSuite;
import io.github.minmome.privacy.PersonalValues;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite, with the whole of core as the service. */
final class CoreLeaksNothingTest implements LeakSuite {
  private static final ApplicationIntake<SuspensionApplication> INTAKE =
      ApplicationIntake.builder().today(LocalDate.of(2026, 11, 24)).build();

  @Override
  public List<String> outputsOf(SuspensionApplication application) throws IOException {
    try (var captured = CapturedOutput.begin(Level.ALL)) {
      var texts = new ArrayList<String>();
      texts.add(application.toString());
      texts.add(application.applicant() + " " + application.contractHolder());
      texts.add(application.applicant().address() + " " + application.partner());
      var checked = INTAKE.check(application);
      var report = checked.report();
      texts.add(checked + " " + report);
      texts.addAll(textsOf(report.problems()));
      for (var violation : Validators.JAPANESE.validate(application)) {
        texts.add(violation.getMessage() + violation.getMessageTemplate());
        texts.add(violation.getPropertyPath().toString());
        texts.addAll(textsOf(List.of(ConstraintProblems.of(violation))));
      }
      texts.addAll(outputsOfDocument(MinmomeJson.standard().writeApplication(application)));
      texts.addAll(outputsOfCsv(application));
      texts.addAll(outputsOfNumber(application.lineNumber()));
      texts.addAll(outputsOfNumber(application.applicant().contactPhone()));
      texts.addAll(outputsOfPostalCode(application.applicant().address().postalCode()));
      texts.addAll(captured.texts());
      return texts;
    }
  }

  @Override
  public List<String> outputsOfDocument(String json) {
    var reading = MinmomeJson.standard().readApplication(json);
    var texts = textsOf(reading.problems());
    texts.add(reading.toString());
    return texts;
  }

  private static List<String> outputsOfCsv(SuspensionApplication application) throws IOException {
    var applicant = application.applicant();
    String csv =
        "管理番号,電話番号,休止の種類,申込者名,フリガナ,郵便番号,住所,建物名,連絡先電話番号,申込日\r\n"
            + String.join(
                ",",
                application.reference(),
                application.lineNumber(),
                applicant.name(),
                applicant.name(),
                applicant.kana(),
                applicant.address().postalCode(),
                applicant.address().text(),
                "\"" + applicant.address().building(),
                applicant.contactPhone(),
                applicant.name())
            + "\r\n";
    var texts = new ArrayList<String>();
    for (String text : new String[] {csv, csv.replace("\"", "")}) {
      var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      var rows = ApplicationCsv.standard().open(in);
      texts.addAll(textsOf(rows.problems()));
      for (var row : rows) {
        texts.add(row + " " + row.reading());
        texts.addAll(textsOf(row.reading().problems()));
      }
    }
    return texts;
  }

  private static List<String> outputsOfNumber(String number) {
    var texts = new ArrayList<String>();
    for (var context : NumberContext.values()) {
      texts.add(PhoneNumberClassifier.standard().classify(number, context).toString());
    }
    texts.add(String.valueOf(PhoneNumber.tryParse(number)));
    texts.add(String.valueOf(PhoneNumber.parse(number)));
    texts.addAll(PersonalValues.textsOf(thrownBy(() -> PhoneNumber.of(number))));
    return texts;
  }

  private static List<String> outputsOfPostalCode(String text) {
    var texts = new ArrayList<String>();
    texts.add(PostalCode.parse(text).toString());
    texts.add(PostalCode.tryParse(text).toString());
    texts.addAll(PersonalValues.textsOf(thrownBy(() -> PostalCode.of(text))));
    texts.addAll(PersonalValues.textsOf(thrownBy(() -> new PostalCode(text))));
    return texts;
  }

  private static Throwable thrownBy(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    var thrown = catchThrowable(call);
    return thrown == null ? new IllegalStateException("nothing was thrown") : thrown;
  }

  private static List<String> textsOf(List<Problem> problems) {
    var texts = new ArrayList<String>();
    for (var problem : problems) {
      texts.add(problem.toString());
      texts.add(ProblemText.standard().sentence(problem, Locale.JAPANESE));
      texts.add(ProblemText.standard().sentence(problem, Locale.ENGLISH));
    }
    return texts;
  }

  @Test
  void leakSuite_specimen_isAcceptedAndFaultyOnesAreNot() {
    assertThat(INTAKE.check(PersonalValues.application()).accepted()).isTrue();
    assertThat(PersonalValues.faultyApplications())
        .isNotEmpty()
        .noneMatch(application -> INTAKE.check(application).accepted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "露木 太郎",
        "name=\\u9732\\u6728",
        "+81331007391",
        "0331007391",
        "(03) 3100 7391",
        "〒100-9753",
        "kanri-zq77",
        "アサギリ",
        "log: 06-4100-8264 ok"
      })
  void leakedField_valueInAnyForm_isFound(String text) {
    assertThat(PersonalValues.leakedField(text)).isPresent();
  }

  @Test
  void leakSuite_serviceThatLeaks_isFound() {
    LeakSuite leaky =
        application -> {
          throw new IllegalStateException(
              "cannot store", new IOException("value: " + application.applicant().name()));
        };
    assertThat(leaky.noApplicationLeaks())
        .isNotEmpty()
        .allSatisfy(
            test ->
                assertThat(catchThrowable(() -> test.getExecutable().execute()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("applicant.name")
                    .hasMessageNotContaining("露木"));
    LeakSuite quiet = application -> List.of(application.toString());
    assertThat(quiet.noApplicationLeaks())
        .isNotEmpty()
        .allSatisfy(test -> test.getExecutable().execute());
  }

  @Test
  void leakSuite_serviceWithoutOutput_isRefused() {
    LeakSuite mute = application -> List.of();
    assertThat(mute.noApplicationLeaks())
        .isNotEmpty()
        .allSatisfy(
            test ->
                assertThat(catchThrowable(() -> test.getExecutable().execute()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("nothing came out"));
  }
}
