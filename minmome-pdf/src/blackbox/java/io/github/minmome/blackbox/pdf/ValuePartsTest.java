package io.github.minmome.blackbox.pdf;

import static io.github.minmome.blackbox.pdf.FilledForm.field;
import static io.github.minmome.blackbox.pdf.FilledForm.forms;
import static io.github.minmome.blackbox.pdf.FilledForm.glyphs;
import static io.github.minmome.blackbox.pdf.FilledForm.read;
import static io.github.minmome.blackbox.pdf.FilledForm.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Severity;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values in the parts that forms have places for, and what cannot be taken apart. */
final class ValuePartsTest {
  private static SuspensionApplication with(String path, String text) {
    var builder = Specimens.full().toBuilder();
    return switch (path) {
      case "lineNumber" -> builder.lineNumber(text).build();
      case "applicant.contactPhone" -> builder.contactPhone(text).build();
      case "applicant.name" -> builder.applicantName(text).build();
      case "applicant.kana" -> builder.applicantKana(text).build();
      case "contractHolder.name" -> builder.contractHolderName(text).build();
      case "applicant.address.postalCode" -> builder.postalCode(text).build();
      case "applicant.address.text" -> builder.address(text).build();
      case "applicant.address.building" -> builder.building(text).build();
      case "appliedOn" -> builder.appliedOn(LocalDate.parse(text)).build();
      default -> throw new IllegalArgumentException(path);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "appliedOn, 2026-11-24, eraName, 令和",
    "appliedOn, 2026-11-24, eraYear, 8",
    "appliedOn, 2019-05-01, eraYear, 元",
    "appliedOn, 2026-11-24, era, 令和8",
    "appliedOn, 2026-11-24, year, 2026",
    "appliedOn, 2026-11-24, month, 11",
    "appliedOn, 2026-03-04, month, 3",
    "appliedOn, 2026-03-04, day, 4",
    "lineNumber, 03-3100-0000, area, 03",
    "lineNumber, ０３３１００００００, exchange, 3100",
    "lineNumber, 0331000000, subscriber, 0000",
    "lineNumber, 0422-31-0000, area, 0422",
    "lineNumber, 0422310000, exchange, 31",
    "lineNumber, 0120-210-364, exchange, 210",
    "applicant.contactPhone, 090-1234-5678, area, 090",
    "applicant.contactPhone, 06-4100-0000, subscriber, 0000",
    "applicant.address.postalCode, 100-0013, first, 100",
    "applicant.address.postalCode, 1000013, last, 0013",
    "applicant.name, 見本 太郎, family, 見本",
    "applicant.name, 見本　太郎, given, 太郎",
    "applicant.name, 髙﨑 𠮷𡈽, given, 𠮷𡈽",
    "applicant.kana, ミホン タロウ, given, タロウ",
    "contractHolder.name, 見本 花子, family, 見本"
  })
  void partOfAValue_isPrintedAlone(String path, String value, String part, String printed)
      throws IOException {
    var field = field(path + "." + part, "TEXT", 60, 9, "");
    assertThat(text(glyphs(field, with(path, value)))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "東京都千代田区霞が関1-3-2, 東京都, 千代田区霞が関1-3-2",
    "京都府京都市見本町1, 京都府, 京都市見本町1",
    "北海道 見本市1-1, 北海道, 見本市1-1",
    "千代田区霞が関1-3-2, '', 千代田区霞が関1-3-2"
  })
  void address_isPrintedWithItsPrefectureApart(String address, String prefecture, String rest)
      throws IOException {
    var application = with("applicant.address.text", address);
    var apart = field("applicant.address.prefecture", "TEXT", 60, 9, "");
    var after = field("applicant.address.afterPrefecture", "TEXT", 90, 9, "");
    assertThat(text(glyphs(apart, application))).isEqualTo(prefecture);
    assertThat(text(glyphs(after, application))).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({
    "applicant.name, 見本太郎, family",
    "applicant.name, 見本 太郎 ジュニア, given",
    "lineNumber, 見本, area"
  })
  void requiredValue_withoutParts_refusesTheApplication(String path, String value, String part)
      throws IOException {
    var problems = forms(field(path + "." + part, "TEXT", 60, 9, "")).check(with(path, value));
    assertThat(problems)
        .extracting(Problem::code, Problem::severity, Problem::path)
        .containsExactly(tuple("VALUE_WITHOUT_PARTS", Severity.ERROR, path));
    for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
      assertThat(ProblemText.standard().sentence(problems.get(0), locale))
          .contains(path + "." + part)
          .doesNotContain(value);
    }
  }

  /** A form is never refused for a value that need not be given. */
  @ParameterizedTest
  @CsvSource({
    "applicant.kana, ミホンタロウ, applicant.kana.given, TEXT, 60, ''",
    "contractHolder.name, 見本花子, contractHolder.name.family, TEXT, 60, ''",
    "applicant.contactPhone, +1 202-555-0147, applicant.contactPhone.area, TEXT, 60, ''",
    "applicant.contactPhone, +1 202-555-0147, applicant.contactPhone, DIGIT_BOXES, 60, ',\"boxes\":10'",
    "applicant.contactPhone, 090-1234-5678, applicant.contactPhone, DIGIT_BOXES, 60, ',\"boxes\":10'",
    "contractHolder.name, 見本株式会社霞が関支店総務部長見本花子, contractHolder.name, TEXT, 20, ''",
    "contractHolder.name, 見本株式会社霞が関支店総務部長見本花子, contractHolder.name, TEXT, 20, ',\"spacing\":2'",
    "contractHolder.name, 見本株式会社霞が関支店総務部長見本花子, contractHolder.name, TEXT, 20, ',\"vertical\":true'"
  })
  void optionalValueThatHasNoPlace_isLeftBlankAndToBeConfirmed(
      String path, String value, String name, String kind, double width, String more)
      throws IOException {
    var forms = forms(field(name, kind, width, 9, more));
    var application = with(path, value);
    var checked =
        ApplicationIntake.builder()
            .today(LocalDate.of(2026, 11, 24))
            .build(forms::prepare)
            .check(application);
    assertThat(checked.accepted()).isTrue();
    assertThat(checked.problems())
        .filteredOn(p -> p.code().equals("PLACE_LEFT_BLANK"))
        .extracting(Problem::severity, Problem::path, p -> p.arguments().get(0))
        .containsExactly(tuple(Severity.CONFIRM, path, name));
    var out = new ByteArrayOutputStream();
    checked.paper().orElseThrow().writeTo(out);
    assertThat(glyphs(out.toByteArray())).isEmpty();
  }

  @Test
  void building_withoutAPlaceBesideItsAddress_isToBeConfirmed() throws IOException {
    var forms = forms(field("applicant.address.text", "TEXT", 120, 9, ""));
    assertThat(forms.prepare(with("applicant.address.building", "見本ビル503")).problems())
        .containsExactly(
            Problem.of("BUILDING_WITHOUT_PLACE", Severity.CONFIRM, "applicant.address.building"));
    assertThat(forms.prepare(with("applicant.address.building", "")).problems()).isEmpty();
  }

  @Test
  void characterOfAPart_thatNoFontHas_isNamedWithItsPositionInTheWhole() throws IOException {
    var forms = forms(field("applicant.name.given", "TEXT", 60, 9, ""));
    assertThat(forms.check(with("applicant.name", "見本 太\uE000")))
        .containsExactly(Problem.of("TEXT_UNPRINTABLE", "applicant.name", "U+E000", "5"));
  }

  @Test
  void part_ofAValueThatWasNotGiven_isBlankAndNotReported() throws IOException {
    var nothing = Specimens.full().toBuilder().contactPhone(null).applicantKana(" ").build();
    for (String name : new String[] {"applicant.contactPhone.area", "applicant.kana.given"}) {
      var place = field(name, "TEXT", 60, 9, "");
      assertThat(forms(place).check(nothing)).isEmpty();
      assertThat(glyphs(place, nothing)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"applicant.name.first", "lineNumber.prefix", "appliedOn.week"})
  void partThatNoValueHas_isAnErrorThatNamesIt(String name) throws IOException {
    assertThat(read(field(name, "TEXT", 60, 9, ""), "").problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple("FORM_FIELD_UNKNOWN", "fields[0].field"));
  }
}
