package io.github.minmome.consumers.properties;

import static io.github.minmome.consumers.properties.Expect.that;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.arbitrary.ApplicationArbitraries;
import io.github.minmome.arbitrary.CsvArbitraries;
import io.github.minmome.arbitrary.FaultyApplication;
import io.github.minmome.arbitrary.GeneratedCsv;
import io.github.minmome.arbitrary.GeneratedNumber;
import io.github.minmome.arbitrary.NameArbitraries;
import io.github.minmome.arbitrary.NumberArbitraries;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.PreparedPaper;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Properties that the code of a counter could have, here of the library itself. */
class CounterProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final ApplicationFormRenderer FORMS = ApplicationFormRenderer.standard();
  private static final ApplicationIntake<PreparedPaper> INTAKE =
      ApplicationIntake.builder().today(TODAY).build(FORMS::prepare);

  @Provide
  Arbitrary<SuspensionApplication> accepted() {
    return ApplicationArbitraries.accepted(TODAY);
  }

  @Provide
  Arbitrary<FaultyApplication> faulty() {
    return ApplicationArbitraries.withOneFault(TODAY);
  }

  @Property
  void check_cleanApplication_isPrinted(@ForAll("accepted") SuspensionApplication application) {
    that(INTAKE.check(application).paper().isPresent());
  }

  @Property
  void check_oneFault_isReportedByItsCodeAndPath(@ForAll("faulty") FaultyApplication faulty) {
    List<Problem> errors = INTAKE.check(faulty.application()).errors();
    that(errors.size() == 1);
    that(errors.get(0).code().equals(faulty.code()));
    that(errors.get(0).path().equals(faulty.path()));
  }

  @Provide
  Arbitrary<GeneratedNumber> numbers() {
    return NumberArbitraries.numbers(); // or ofKind(NumberKind.INTERNATIONAL)
  }

  @Property
  void classify_generatedNumber_isOfItsKind(@ForAll("numbers") GeneratedNumber number) {
    Classification found =
        PhoneNumberClassifier.standard().classify(number.text(), number.context());
    that(found.kind() == number.kind());
  }

  @Provide
  Arbitrary<GeneratedCsv> exports() {
    return CsvArbitraries.inWindows31j(TODAY); // rows, names and headings of Excel in Japan
  }

  @Property(tries = 100)
  void applicationCsv_exports_areReadWithoutLoss(@ForAll("exports") GeneratedCsv file)
      throws IOException {
    List<SuspensionApplication> read = new ArrayList<>();
    for (ApplicationRow row :
        ApplicationCsv.standard().open(new ByteArrayInputStream(file.bytes()))) {
      read.add(row.reading().value());
    }
    that(read.equals(file.applications()));
  }

  @Provide
  Arbitrary<String> names() {
    return NameArbitraries.names();
  }

  @Property
  void applicantName_isKeptCharacterForCharacter(@ForAll("names") String name) {
    SuspensionApplication kept = SuspensionApplication.builder().applicantName(name).build();
    that(kept.applicant().name().equals(name));
  }
}
