package io.github.minmome.consumers.plain.guide;

import io.github.minmome.application.Address;
import io.github.minmome.application.Applicant;
import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.Channel;
import io.github.minmome.application.CheckReport;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.application.Choice;
import io.github.minmome.application.LineType;
import io.github.minmome.application.PersonalName;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SchemeNote;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.application.Versions;
import io.github.minmome.application.WrittenDate;
import io.github.minmome.application.YesNo;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import io.github.minmome.problem.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Applications in Java and from a form's fields, their problems, and sentences about these. */
final class Applications {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private Applications() {}

  /** Returns an application that the rules accept, with a value in every field. */
  static SuspensionApplication specimen() {
    return SuspensionApplication.builder()
        .reference("A-1")
        .lineNumber("03-3100-0000")
        .lineType(LineType.HIKARI)
        .carrier("見本電話")
        .scope(SuspensionScope.INCOMING_AND_OUTGOING)
        .applicantName("見本 太郎")
        .applicantKana("ミホン タロウ")
        .postalCode("100-0013")
        .address("東京都千代田区霞が関1-3-2")
        .building("見本ビル503")
        .contactPhone("03-3100-0000")
        .contractHolderName("山田 花子")
        .contractHolderKana("ヤマダ ハナコ")
        .relation(Relation.FAMILY)
        .channel(Channel.PARTNER_EVENT)
        .appliedOn(LocalDate.of(2026, 11, 24))
        .usesInternationalCalls(false)
        .partnerName("見本信用金庫")
        .partnerPurpose("申込みのお手伝い")
        .partnerRetention("印刷後に消去")
        .build();
  }

  static void built() {
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
            .usesInternationalCalls(false)
            .build();
    Expect.that(
        ApplicationIntake.standard().check(application).accepted(), "what is needed is there");
    Expect.that(!application.toString().contains("見本"), "its text form is masked");
  }

  static void check() {
    SuspensionApplication application = specimen().toBuilder().lineNumber("090-3100-0000").build();
    LocalDate today = TODAY;
    List<String> answer = new ArrayList<>();
    ApplicationIntake<?> intake = ApplicationIntake.builder().today(today).build();
    CheckedApplication<?> checked = intake.check(application);
    for (Problem problem : checked.problems()) {
      String sentence = ProblemText.standard().sentence(problem, Locale.JAPANESE);
      answer.add(problem.path() + ": " + sentence);
    }
    Expect.that(!checked.accepted(), "a mobile number is no landline");
    Expect.that(
        checked.errors().stream().anyMatch(p -> p.code().equals(ProblemCodes.LINE_NUMBER_MOBILE)),
        "the code is that of a mobile number");
    Expect.that(answer.get(0).startsWith("lineNumber: "), "problems come in the order of fields");
    Expect.that(intake.check(specimen()).accepted(), "the specimen is accepted");
  }

  static void numberAlone() {
    List<Problem> problems = ApplicationIntake.standard().checkLineNumber("050-3100-0000");
    Expect.same(problems.get(0).code(), ProblemCodes.LINE_NUMBER_IP_PHONE);
  }

  static void fieldsAndParts() {
    Map<String, String> labels = new HashMap<>();
    for (ApplicationField field : ApplicationField.values()) {
      labels.put(field.path(), field.label(Locale.JAPANESE));
    }
    Address address = Address.of("東京都千代田区霞が関1-3-2").withPostalCode("100-0013");
    Applicant applicant = Applicant.named("見本 太郎").withAddress(address);
    PersonalName holder = new PersonalName("見本 花子", "ミホン ハナコ");
    List<Choice> answers = ApplicationField.SCOPE.choices();
    Expect.that(labels.containsKey("applicant.name"), "every field has a label");
    Expect.same(applicant.personalName().name(), "見本 太郎");
    Expect.same(holder.kanaInFullWidthKatakana().orElseThrow(), "ミホン ハナコ");
    Expect.that(answers.contains(SuspensionScope.OUTGOING_ONLY), "answers are constants");
  }

  static void formFields() {
    Map<String, String> form =
        Map.of("tel", "03-3100-0000", "scope", "発着信", "date", "令和8年11月31日", "abroad", "いいえ");
    Reading<LocalDate> date = WrittenDate.parse(form.get("date"), "appliedOn");
    SuspensionApplication application =
        SuspensionApplication.builder()
            .lineNumber(form.get("tel"))
            .scope(SuspensionScope.tryParse(form.get("scope")).orElse(null))
            .usesInternationalCalls(YesNo.tryParse(form.get("abroad")).orElse(null))
            .appliedOn(date.value())
            .build();
    Reading<SuspensionApplication> reading = new Reading<>(application, date.problems());
    CheckedApplication<?> checked = ApplicationIntake.standard().check(reading);
    Expect.same(application.scope(), SuspensionScope.INCOMING_AND_OUTGOING);
    Expect.same(application.usesInternationalCalls(), false);
    Expect.same(
        checked.errors().stream()
            .filter(p -> p.path().equals("appliedOn"))
            .map(Problem::code)
            .toList(),
        List.of(ProblemCodes.DATE_DOES_NOT_EXIST));
  }

  static void audit() {
    SuspensionApplication application = specimen();
    CheckReport report = ApplicationIntake.standard().check(application).report();
    Versions versions = report.versions(); // library, rules, numberingPlan
    Expect.that(report.accepted(), "the specimen is accepted");
    Expect.that(report.problemsOf(Severity.ERROR).isEmpty(), "it has no error");
    Expect.same(versions, Versions.current());
  }

  static void schemeNotes() {
    SuspensionApplication application =
        specimen().toBuilder().scope(SuspensionScope.OUTGOING_ONLY).build();
    List<String> heard = new ArrayList<>();
    for (SchemeNote note : SchemeNote.all()) {
      if (note.appliesTo(application)) {
        heard.add(note.code() + ": " + note.confidence() + ", " + note.source());
      }
    }
    Expect.that(!heard.isEmpty(), "there are notes about outgoing calls");
  }

  static void sentences() {
    Problem problem = ApplicationIntake.standard().checkLineNumber("050-3100-0000").get(0);
    String ja = ProblemText.standard().sentence(problem, Locale.JAPANESE);
    String en = ProblemText.standard().sentence(problem, Locale.ENGLISH);
    Expect.that(ja.contains("050"), "the sentence is about 050 numbers");
    Expect.that(en.contains("050") && !en.equals(ja), "there is an English one");
  }

  /** In a project of your own this is a file: messages_ja.properties. */
  public static final class OurSentences extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {
        {"LINE_NUMBER_IP_PHONE", "{field}が050番号です。窓口でご案内します。"},
        {"BRANCH_CLOSED", "{field}の支店は閉店しました。"}
      };
    }
  }

  static void ownSentences() {
    ResourceBundle bundle = new OurSentences();
    ProblemText text = ProblemText.standard().overriding(Locale.JAPANESE, bundle);
    Problem ours = Problem.of("BRANCH_CLOSED", Severity.CONFIRM, "branch");
    String sentence = text.sentence(ours, Locale.JAPANESE);
    Problem theirs = ApplicationIntake.standard().checkLineNumber("050-3100-0000").get(0);
    Expect.that(
        text.sentence(theirs, Locale.JAPANESE).endsWith("窓口でご案内します。"), "our sentence is used");
    Expect.that(sentence.endsWith("の支店は閉店しました。"), "a code of our own has its sentence");
  }
}
