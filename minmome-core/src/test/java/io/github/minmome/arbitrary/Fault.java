package io.github.minmome.arbitrary;

import static io.github.minmome.problem.ProblemCodes.*;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One way in which an accepted application becomes one with exactly one error. */
record Fault(String code, String path, UnaryOperator<SuspensionApplication> made) {

  /** Returns every fault of an application that is checked on a day. */
  static List<Fault> all(LocalDate today) {
    var faults = new ArrayList<Fault>();
    absent(faults);
    unusableText(faults);
    lineNumbers(faults);
    places(faults);
    faults.add(value(APPLIED_ON_FUTURE, ApplicationField.APPLIED_ON, today.plusDays(1)));
    faults.add(value(SCOPE_INCOMING_ONLY, ApplicationField.SCOPE, SuspensionScope.INCOMING_ONLY));
    faults.add(
        new Fault(
            PURPOSE_REQUIRED,
            "partner.purpose",
            given -> given.toBuilder().partnerName("見本信用金庫").partnerPurpose(null).build()));
    return List.copyOf(faults);
  }

  private static void absent(List<Fault> faults) {
    for (var field :
        List.of(
            ApplicationField.LINE_NUMBER,
            ApplicationField.SCOPE,
            ApplicationField.APPLICANT_NAME,
            ApplicationField.ADDRESS)) {
      faults.add(value(REQUIRED, field, null));
    }
  }

  /** What no text may contain, at any place of it. */
  private static void unusableText(List<Fault> faults) {
    for (var field :
        List.of(
            ApplicationField.REFERENCE,
            ApplicationField.APPLICANT_NAME,
            ApplicationField.ADDRESS,
            ApplicationField.BUILDING)) {
      faults.add(value(TEXT_TOO_LONG, field, "見".repeat(field.limit() + 1)));
    }
    for (var field : List.of(ApplicationField.APPLICANT_NAME, ApplicationField.BUILDING)) {
      faults.add(value(TEXT_CONTROL_CHARACTER, field, "見本\u0007太郎"));
      faults.add(value(TEXT_BIDI_CONTROL, field, "見本\u202E太郎"));
      faults.add(value(TEXT_INVISIBLE_CHARACTER, field, "見本\u200B太郎"));
      faults.add(value(TEXT_BROKEN_CHARACTER, field, "見本\uD842太郎"));
      faults.add(value(GAIJI, field, "見本\uE000太郎"));
      faults.add(value(TEXT_SPREADSHEET_ERROR, field, "#N/A"));
    }
    faults.add(value(NAME_REPLACEMENT_CHARACTER, ApplicationField.APPLICANT_NAME, "見本 ?郎"));
    faults.add(value(TEXT_REPLACEMENT_CHARACTER, ApplicationField.BUILDING, "見本\uFFFDビル"));
    faults.add(value(NAME_WITHOUT_LETTERS, ApplicationField.APPLICANT_NAME, "1234"));
    faults.add(value(FURIGANA_CHARACTER, ApplicationField.APPLICANT_KANA, "見本 タロウ"));
  }

  private static void lineNumbers(List<Fault> faults) {
    var line = ApplicationField.LINE_NUMBER;
    faults.add(value(LINE_NUMBER_MOBILE, line, "090-3100-0000"));
    faults.add(value(LINE_NUMBER_IP_PHONE, line, "050-3100-0000"));
    faults.add(value(LINE_NUMBER_TOLL_FREE, line, "0120-310-000"));
    faults.add(value(LINE_NUMBER_OF_THE_CENTRE, line, "0120-210-364"));
    faults.add(value(LINE_NUMBER_UNIFIED, line, "0570-031-000"));
    faults.add(value(LINE_NUMBER_INTERNATIONAL, line, "+1 844 555 0110"));
    faults.add(value(LINE_NUMBER_M2M, line, "020-1100-0000"));
    faults.add(value(LINE_NUMBER_PAGER, line, "020-4100-0000"));
    faults.add(value(LINE_NUMBER_CARRIER_SERVICE, line, "0077-7111"));
    faults.add(value(LINE_NUMBER_AREA_CODE, line, "08-1234-5678"));
    faults.add(value(LINE_NUMBER_EXCHANGE, line, "03-1100-0000"));
    faults.add(value(LINE_NUMBER_FMC, line, "0600-310-0000"));
    faults.add(value(LINE_NUMBER_EMERGENCY, line, "110"));
    faults.add(value(LINE_NUMBER_SPECIAL_SERVICE, line, "171"));
    faults.add(value(LINE_NUMBER_NO_AREA_CODE, line, "3100-0000"));
    faults.add(value(LINE_NUMBER_TOO_SHORT, line, "03-3100-000"));
    faults.add(value(LINE_NUMBER_TOO_LONG, line, "03-3100-00000"));
    faults.add(value(LINE_NUMBER_SEVERAL, line, "03-3100-0000 06-4100-0000"));
    faults.add(value(LINE_NUMBER_MASKED, line, "03-3100-xxxx"));
    faults.add(value(LINE_NUMBER_SCIENTIFIC, line, "3.31E+08"));
    faults.add(value(LINE_NUMBER_DATE, line, "2026/11/24"));
    faults.add(value(LINE_NUMBER_NOT_DISPLAYED, line, "非通知"));
    faults.add(value(LINE_NUMBER_NOT_A_NUMBER, line, "不明です"));
  }

  private static void places(List<Fault> faults) {
    faults.add(value(POSTAL_CODE_FORMAT, ApplicationField.POSTAL_CODE, "100-00133"));
    faults.add(value(POSTAL_CODE_LOST_ZERO, ApplicationField.POSTAL_CODE, "600001"));
    faults.add(value(ADDRESS_DATE, ApplicationField.ADDRESS, "2001/1/3"));
    faults.add(value(ADDRESS_NUMBER_ONLY, ApplicationField.ADDRESS, "1-3-2"));
    faults.add(value(CONTACT_PHONE_FORMAT, ApplicationField.CONTACT_PHONE, "母の携帯"));
    faults.add(value(CONTACT_PHONE_NO_AREA_CODE, ApplicationField.CONTACT_PHONE, "3100-0000"));
    faults.add(value(CONTACT_PHONE_UNREACHABLE, ApplicationField.CONTACT_PHONE, "110"));
  }

  private static Fault value(String code, ApplicationField field, @Nullable Object value) {
    return new Fault(
        code,
        field.path(),
        given -> {
          var builder = given.toBuilder();
          field.set(builder, value);
          return builder.build();
        });
  }
}
