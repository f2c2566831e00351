package io.github.minmome.blackbox.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.constraint.AddressText;
import io.github.minmome.constraint.BuildingText;
import io.github.minmome.constraint.ConstraintProblems;
import io.github.minmome.constraint.ContactPhone;
import io.github.minmome.constraint.Furigana;
import io.github.minmome.constraint.Landline;
import io.github.minmome.constraint.PersonName;
import io.github.minmome.constraint.PlainText;
import io.github.minmome.constraint.PostalCodeText;
import io.github.minmome.constraint.Validators;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints on classes of callers. */
final class ConstraintsTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void putBackTheLocale() {
    Locale.setDefault(before);
  }

  record Customer(
      @Landline String line,
      @ContactPhone CharSequence contact,
      @PostalCodeText String postalCode,
      @PersonName(max = 5) String name,
      @Furigana String kana,
      @AddressText String address,
      @BuildingText String building,
      @PlainText(max = 3) String memo) {}

  record Lines(List<@Landline String> lines) {}

  record LinesByName(Map<String, @Landline String> lines) {}

  record OwnMessages(
      @Landline(message = "{our.message}") String line,
      @ContactPhone(message = "{our.message}") String contact,
      @PostalCodeText(message = "{our.message}") String postalCode,
      @PersonName(message = "{our.message}") String name,
      @Furigana(message = "{our.message}") String kana,
      @AddressText(message = "{our.message}") String address,
      @BuildingText(message = "{our.message}") String building,
      @PlainText(message = "{our.message}") String memo) {}

  record Strict(@NotBlank @Landline String line) {}

  record Twice(@PlainText(max = 2) @PlainText(max = 4) String memo) {}

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "　"})
  void nullAndBlank_areValid(String text) {
    assertThat(
            Validators.JAPANESE.validate(
                new Customer(text, text, text, text, text, text, text, text)))
        .isEmpty();
  }

  @Test
  void goodValues_areValid() {
    assertThat(
            Validators.JAPANESE.validate(
                new Customer(
                    "03-3100-0000",
                    "090-1234-5678",
                    "100-0013",
                    "見本 太郎",
                    "みほん たろう",
                    "東京都千代田区霞が関1-3-2",
                    "503",
                    "メモ?")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "line, LINE_NUMBER_MOBILE",
    "contact, CONTACT_PHONE_FORMAT",
    "postalCode, POSTAL_CODE_LOST_ZERO",
    "name, NAME_REPLACEMENT_CHARACTER",
    "kana, FURIGANA_CHARACTER",
    "address, ADDRESS_DATE",
    "building, GAIJI",
    "memo, TEXT_TOO_LONG",
  })
  void violations_ofEachBadValue_areSeparate(String path, String code) {
    var bad =
        new Customer(
            "090-1234-5678", "?", "600001", "見? 太郎", "見本", "霞が関2001/3/2", "\uE000", "1234");
    assertThat(ConstraintProblems.of(Validators.fresh().validate(bad)))
        .hasSize(8)
        .filteredOn(problem -> problem.path().equals(path))
        .extracting(Problem::code)
        .containsExactly(code);
  }

  @Test
  void elementsOfCollections_areChecked() {
    assertThat(Validators.JAPANESE.validate(new Lines(List.of("03-3100-0000", "110"))))
        .singleElement()
        .satisfies(v -> assertThat(v.getPropertyPath()).hasToString("lines[1].<list element>"));
  }

  @Test
  void path_keyOfAMap_isNotReported() {
    var violations = Validators.JAPANESE.validate(new LinesByName(Map.of("山田 花子", "110")));
    assertThat(ConstraintProblems.of(violations))
        .containsExactly(Problem.of(ProblemCodes.LINE_NUMBER_EMERGENCY, "lines[…]"));
  }

  @Test
  void constraint_repeated_isCheckedEachTime() {
    assertThat(Validators.JAPANESE.validate(new Twice("123"))).hasSize(1);
    assertThat(Validators.JAPANESE.validate(new Twice("12345"))).hasSize(2);
  }

  @Test
  void constraints_besideThoseOfTheStandard_areChecked() {
    assertThat(Validators.JAPANESE.validate(new Strict(" "))).hasSize(1);
    assertThat(Validators.JAPANESE.validate(new Strict("110"))).hasSize(1);
  }

  @Test
  void message_ofTheCaller_replacesThoseOfTheProblems() {
    var bad = "\uE000";
    var violations =
        Validators.fresh().validate(new OwnMessages(bad, bad, bad, bad, bad, bad, bad, bad));
    assertThat(violations)
        .hasSize(8)
        .extracting(ConstraintViolation::getMessageTemplate)
        .containsOnly("{our.message}");
    assertThat(ConstraintProblems.of(violations))
        .hasSize(8)
        .contains(Problem.of(ProblemCodes.CONSTRAINT, "line", "Landline", "{our.message}"));
  }

  record Enquiry(
      @NotBlank @Landline String line,
      @NotNull String name,
      @Size(max = 2, message = "2文字まで") String note,
      @Pattern(regexp = "a", message = "not ${validatedValue}") String secret,
      @Landline(message = "固定電話だけ") String other) {}

  @Test
  void problemsOfViolations_otherConstraintsAndCustomMessages_areKept() {
    var violations = Validators.JAPANESE.validate(new Enquiry("", null, "長いです", "秘密の値", "110"));
    assertThat(ConstraintProblems.of(violations))
        .hasSameSizeAs(violations)
        .containsExactlyInAnyOrder(
            Problem.of(ProblemCodes.REQUIRED, "line"),
            Problem.of(ProblemCodes.REQUIRED, "name"),
            Problem.of(ProblemCodes.CONSTRAINT, "note", "Size", "2文字まで"),
            Problem.of(ProblemCodes.CONSTRAINT, "secret", "Pattern"),
            Problem.of(ProblemCodes.CONSTRAINT, "other", "Landline", "固定電話だけ"));
  }

  @Test
  void problemsOfViolations_haveTheArgumentsOfTheRules() {
    var bad = new Customer(null, null, null, "見\u202E", null, null, null, null);
    assertThat(ConstraintProblems.of(Validators.JAPANESE.validate(bad)))
        .containsExactly(Problem.of(ProblemCodes.TEXT_BIDI_CONTROL, "name", "U+202E", "2"));
  }

  @Test
  void problems_ofViolations_haveTheLimitAndAreInOrder() {
    var bad = new Customer("110", null, null, "見本太郎見本", null, null, null, null);
    assertThat(ConstraintProblems.of(Validators.JAPANESE.validate(bad)))
        .containsExactly(
            Problem.of(ProblemCodes.LINE_NUMBER_EMERGENCY, "line"),
            Problem.of(ProblemCodes.TEXT_TOO_LONG, "name", "5"));
  }

  record Desk(Map<String, @Valid Strict> waiting, List<@Landline String> lines) {}

  static final class Service {
    void take(@Valid Desk desk, @Landline String number) {}
  }

  @Test
  void problems_paths_nameFieldsAndNeitherMethodsNorKeys() throws NoSuchMethodException {
    var desk = new Desk(Map.of("見本 太郎", new Strict("110")), List.of("03-3100-0000", "110"));
    var violations =
        Validators.JAPANESE
            .forExecutables()
            .validateParameters(
                new Service(),
                Service.class.getDeclaredMethod("take", Desk.class, String.class),
                new Object[] {desk, "110"});
    assertThat(ConstraintProblems.of(violations))
        .extracting(Problem::path)
        .containsExactlyInAnyOrder("waiting[…].line", "lines[1]", "number");
  }

  @Test
  void severalProblemsOfOneValue_areOrderedByCode() {
    var bad = new Customer(null, null, null, "見\uE000\u202E\u200B", null, null, null, null);
    assertThat(ConstraintProblems.of(Validators.JAPANESE.validate(bad)))
        .extracting(Problem::code)
        .containsExactly("GAIJI", "TEXT_BIDI_CONTROL", "TEXT_INVISIBLE_CHARACTER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en", "fr"})
  void messages_inAnyDefaultLocale_areInTheRequestedLanguage(String machine) {
    Locale.setDefault(Locale.forLanguageTag(machine));
    var bad = new Customer("110", null, "1", null, null, null, null, "1234");
    assertThat(messages(Validators.JAPANESE.validate(bad)))
        .containsExactlyInAnyOrder(
            "これは警察・消防などへの緊急通報用の番号です。休止したい固定電話の番号を市外局番から記入してください。",
            "郵便番号は、前の3桁と後の4桁、合わせて7桁の数字で記入してください。",
            "この欄が長すぎます。3文字以内に縮めてください。");
    assertThat(messages(Validators.ENGLISH.validate(bad)))
        .containsExactlyInAnyOrder(
            "This is an emergency number. Fill in the landline to be suspended, with its area"
                + " code.",
            "Write the postal code as seven digits, three and then four.",
            "This field is too long. Shorten it to at most 3 characters.");
  }

  /**
   * A resource bundle without a file for a language falls back to the machine's, not to the root.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"en", "vi", "zh-CN", "zh-Hant-TW", "ko", "pt-BR", "ne", "tl", "my", "id", "fr"})
  void messages_inAJapaneseDefaultLocale_areEnglishForOtherLanguages(String reader) {
    Locale.setDefault(Locale.JAPAN);
    var messages =
        ResourceBundle.getBundle("ContributorValidationMessages", Locale.forLanguageTag(reader));
    assertThat(messages.getString("io.github.minmome.problem.REQUIRED"))
        .isEqualTo("Fill in this field.");
  }

  private static List<String> messages(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream().<String>map(ConstraintViolation::getMessage).toList();
  }
}
