package io.github.minmome.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Severity;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** The published arbitraries agree with the library, and numbers with libphonenumber, too. */
final class ArbitrariesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ApplicationIntake<SuspensionApplication> STRICT =
      ApplicationIntake.builder().today(TODAY).strict(true).build();

  @Provide
  static Arbitrary<SuspensionApplication> accepted() {
    return ApplicationArbitraries.accepted(TODAY);
  }

  @Provide
  static Arbitrary<FaultyApplication> faulty() {
    return ApplicationArbitraries.withOneFault(TODAY);
  }

  @Provide
  static Arbitrary<GeneratedNumber> numbers() {
    return NumberArbitraries.numbers();
  }

  @Provide
  static Arbitrary<GeneratedCsv> files() {
    return Arbitraries.oneOf(CsvArbitraries.inWindows31j(TODAY), CsvArbitraries.inUtf8(TODAY));
  }

  @Property
  void accepted_isAcceptedStrictly(@ForAll("accepted") SuspensionApplication application) {
    assertThat(STRICT.check(application).rejections()).isEmpty();
  }

  @Property
  void withOneFault_hasExactlyTheErrorOfTheFault(@ForAll("faulty") FaultyApplication faulty) {
    assertThat(
            ApplicationIntake.builder().today(TODAY).build().check(faulty.application()).errors())
        .extracting(Problem::code, Problem::path)
        .containsExactly(org.assertj.core.api.Assertions.tuple(faulty.code(), faulty.path()));
  }

  @Test
  void faults_areEveryErrorOfAnApplicationThatIsNotReadOrPrinted() {
    var ofReadingOrPaper =
        Set.of("TEXT_UNPRINTABLE", "TEXT_DOES_NOT_FIT", ProblemCodes.WORD_UNKNOWN);
    var errors =
        ProblemCodes.all().stream()
            .filter(code -> ProblemCodes.severity(code) == Severity.ERROR)
            .filter(
                code ->
                    code.matches(
                        "(TEXT|LINE_NUMBER|NAME|FURIGANA|POSTAL_CODE|ADDRESS|CONTACT_PHONE|SCOPE"
                            + "|APPLIED_ON|PURPOSE)_.*|REQUIRED|GAIJI"))
            .filter(code -> !ofReadingOrPaper.contains(code))
            .toList();
    assertThat(ApplicationArbitraries.faults()).containsExactlyInAnyOrderElementsOf(errors);
    for (var fault : Fault.all(TODAY)) {
      var checked = ApplicationIntake.standard().check(fault.made().apply(Specimens.clean()));
      if (!fault.code().equals(ProblemCodes.APPLIED_ON_FUTURE)) {
        assertThat(checked.errors()).as(fault.code() + " " + fault.path()).hasSize(1);
      }
    }
  }

  @Property
  void numbers_areOfTheirKind(@ForAll("numbers") GeneratedNumber number) {
    Statistics.collect(number.kind());
    assertThat(PhoneNumberClassifier.standard().classify(number.text(), number.context()).kind())
        .as(number.text())
        .isEqualTo(number.kind());
  }

  /** Listed from the numbering plan, independently of libphonenumber. */
  @Property
  void numbers_thatAreDialled_areOfLibphonenumbersKind(@ForAll("numbers") GeneratedNumber number)
      throws NumberParseException {
    var expected =
        switch (number.kind()) {
          case FIXED_LINE -> PhoneNumberUtil.PhoneNumberType.FIXED_LINE;
          case MOBILE -> PhoneNumberUtil.PhoneNumberType.MOBILE;
          case IP_PHONE -> PhoneNumberUtil.PhoneNumberType.VOIP;
          case TOLL_FREE -> PhoneNumberUtil.PhoneNumberType.TOLL_FREE;
          case UNIFIED_NUMBER -> PhoneNumberUtil.PhoneNumberType.UAN;
          case PREMIUM_RATE -> PhoneNumberUtil.PhoneNumberType.PREMIUM_RATE;
          default -> null;
        };
    if (expected != null) {
      var util = PhoneNumberUtil.getInstance();
      assertThat(util.getNumberType(util.parse(number.text(), "JP")))
          .as(number.text())
          .isEqualTo(expected);
    }
  }

  @Test
  void numbers_ofAKindWithoutAny_areRefusedByName() {
    assertThat(NumberArbitraries.kinds()).hasSizeGreaterThan(15);
    assertThatThrownBy(() -> NumberArbitraries.ofKind(NumberKind.SMS_SHORT_CODE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SMS_SHORT_CODE");
  }

  @Property(tries = 200)
  void files_areReadAsTheApplicationsThatTheyHave(@ForAll("files") GeneratedCsv file)
      throws IOException {
    var read = new ArrayList<SuspensionApplication>();
    try (var rows = ApplicationCsv.standard().open(new ByteArrayInputStream(file.bytes()))) {
      assertThat(rows.problems()).isEmpty();
      for (ApplicationRow row : rows) {
        assertThat(STRICT.check(row.reading()).rejections()).isEmpty();
        read.add(row.reading().value());
      }
    }
    assertThat(read).isEqualTo(file.applications());
    assertThat(new String(file.bytes(), file.charset()).getBytes(file.charset()))
        .isEqualTo(file.bytes());
  }

  @Test
  void names_haveEveryKindOfRareCharacter() {
    var names = NameArbitraries.names().sampleStream().limit(2000).toList();
    assertThat(names)
        .anyMatch(name -> name.codePoints().anyMatch(Character::isSupplementaryCodePoint))
        .anyMatch(name -> name.contains("\uDB40\uDD00"))
        .anyMatch(name -> !Charset.forName("Shift_JIS").newEncoder().canEncode(name));
    assertThat(NameArbitraries.namesInWindows31j().sampleStream().limit(2000).toList())
        .allMatch(name -> Charset.forName("windows-31j").newEncoder().canEncode(name))
        .anyMatch(name -> name.contains("髙") || name.contains("﨑"));
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(String.join("", names))).isTrue();
  }
}
