package io.github.minmome.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.postal.AddressNumber;
import io.github.minmome.postal.CustomerBarcode;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.problem.ProblemText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Untrusted text, JSON and CSV: nothing throws, nothing loops, and what was read is consistent.
 * {@code mvn verify} replays the kept inputs; docs/testing.md describes how to search for new ones.
 */
final class CoreFuzzTest {
  private static final PhoneNumberClassifier CLASSIFIER = PhoneNumberClassifier.standard();
  private static final MinmomeJson JSON = MinmomeJson.standard();

  @FuzzTest(maxDuration = "10m")
  void anyTextIsClassified(FuzzedDataProvider data) {
    var context = data.consumeBoolean() ? NumberContext.WRITTEN : NumberContext.CALLER_ID;
    var text = data.consumeRemainingAsString();
    var classification = CLASSIFIER.classify(text, context);
    assertThat(classification.packed()).isEqualTo(CLASSIFIER.classifyPacked(text, context));
    if (classification.kind() == NumberKind.FIXED_LINE) {
      var national = classification.national().orElseThrow();
      assertThat(CLASSIFIER.classify(national).e164()).isEqualTo(classification.e164());
    }
  }

  @FuzzTest(maxDuration = "10m")
  void anyNameAndAddressIsChecked(FuzzedDataProvider data) {
    var application =
        SuspensionApplication.builder()
            .lineNumber(data.consumeString(40))
            .carrier(data.consumeString(20))
            .applicantName(data.consumeString(60))
            .applicantKana(data.consumeString(60))
            .postalCode(data.consumeString(12))
            .address(data.consumeString(80))
            .building(data.consumeString(40))
            .contactPhone(data.consumeString(30))
            .appliedOn(LocalDate.of(2026, 11, 24))
            .build();
    for (var problem :
        ApplicationIntake.builder()
            .today(LocalDate.of(2026, 11, 24))
            .build()
            .check(application)
            .problems()) {
      assertThat(ProblemText.standard().sentence(problem, Locale.JAPANESE)).isNotBlank();
      assertThat(ProblemText.standard().sentence(problem, Locale.ENGLISH)).isNotBlank();
    }
  }

  @FuzzTest(maxDuration = "10m")
  void anyBytesAreReadAsJson(byte[] bytes) {
    var reading = JSON.readApplication(bytes);
    var application = reading.value();
    if (application != null && reading.problems().isEmpty()) {
      assertThat(JSON.readApplication(JSON.writeApplication(application)).value())
          .isEqualTo(application);
    }
  }

  @FuzzTest(maxDuration = "10m")
  void anyBytesAreReadAsCsv(byte[] bytes) throws IOException {
    var rows = ApplicationCsv.standard().open(new ByteArrayInputStream(bytes));
    assertThat(rows.problems()).doesNotContainNull();
    if (rows.usable()) {
      int last = 0;
      for (var row : rows) {
        assertThat(row.line()).isGreaterThan(last);
        assertThat(row.reading().problems())
            .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(row.line()));
        last = row.line();
      }
    }
  }

  @FuzzTest(maxDuration = "10m")
  void anyAddressGivesABarcodeOrNone(FuzzedDataProvider data) {
    var address = data.consumeRemainingAsString();
    AddressNumber.tryOfAddress(address)
        .ifPresent(
            number -> {
              var barcode = new CustomerBarcode(PostalCode.of("100-0013"), number);
              int sum = barcode.values().stream().mapToInt(Integer::intValue).sum();
              assertThat((sum + barcode.checkDigit()) % 19).isZero();
              assertThat(barcode.bars()).hasSize(67);
            });
  }
}
