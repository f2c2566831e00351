package io.github.minmome.check;

import static java.util.Map.entry;

import io.github.minmome.phone.Classification;
import io.github.minmome.phone.Designation;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.NumberReason;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.text.NumberCharacters;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of phone numbers; a text that is null or blank has no problem. */
public final class PhoneChecks {
  /** The reception centre's own number, which people copy from the leaflet. */
  private static final String CENTRE = "+81120210364";

  /** What to tell a person whose line's number is of another kind than a landline. */
  private static final Map<NumberKind, String> OTHER_KINDS =
      Map.ofEntries(
          entry(NumberKind.MOBILE, ProblemCodes.LINE_NUMBER_MOBILE),
          entry(NumberKind.IP_PHONE, ProblemCodes.LINE_NUMBER_IP_PHONE),
          entry(NumberKind.M2M, ProblemCodes.LINE_NUMBER_M2M),
          entry(NumberKind.PAGER, ProblemCodes.LINE_NUMBER_PAGER),
          entry(NumberKind.FMC, ProblemCodes.LINE_NUMBER_FMC),
          entry(NumberKind.TOLL_FREE, ProblemCodes.LINE_NUMBER_TOLL_FREE),
          entry(NumberKind.UNIFIED_NUMBER, ProblemCodes.LINE_NUMBER_UNIFIED),
          entry(NumberKind.PREMIUM_RATE, ProblemCodes.LINE_NUMBER_UNIFIED),
          entry(NumberKind.MASS_CALLING, ProblemCodes.LINE_NUMBER_UNIFIED),
          entry(NumberKind.MESSAGE_SERVICE, ProblemCodes.LINE_NUMBER_CARRIER_SERVICE),
          entry(NumberKind.SPECIFIC_CONNECTION, ProblemCodes.LINE_NUMBER_CARRIER_SERVICE),
          entry(NumberKind.CARRIER_SERVICE, ProblemCodes.LINE_NUMBER_CARRIER_SERVICE),
          entry(NumberKind.SMS_SHORT_CODE, ProblemCodes.LINE_NUMBER_CARRIER_SERVICE),
          entry(NumberKind.EMERGENCY, ProblemCodes.LINE_NUMBER_EMERGENCY),
          entry(NumberKind.SPECIAL_SERVICE, ProblemCodes.LINE_NUMBER_SPECIAL_SERVICE),
          entry(NumberKind.HASH_SERVICE, ProblemCodes.LINE_NUMBER_SPECIAL_SERVICE),
          entry(NumberKind.LOCAL_ONLY, ProblemCodes.LINE_NUMBER_NO_AREA_CODE),
          entry(NumberKind.INTERNATIONAL, ProblemCodes.LINE_NUMBER_INTERNATIONAL),
          entry(NumberKind.INTERNATIONAL_GLOBAL_SERVICE, ProblemCodes.LINE_NUMBER_INTERNATIONAL),
          entry(NumberKind.INTERNATIONAL_UNASSIGNED, ProblemCodes.LINE_NUMBER_INTERNATIONAL),
          entry(NumberKind.CALLER_ID_WITHHELD, ProblemCodes.LINE_NUMBER_NOT_DISPLAYED),
          entry(NumberKind.CALLER_ID_UNAVAILABLE, ProblemCodes.LINE_NUMBER_NOT_DISPLAYED),
          entry(NumberKind.CALLER_ID_PAYPHONE, ProblemCodes.LINE_NUMBER_NOT_DISPLAYED));

  /** What to tell a person whose line's number could not be read. */
  private static final Map<NumberReason, String> UNREADABLE =
      Map.of(
          NumberReason.TOO_SHORT, ProblemCodes.LINE_NUMBER_TOO_SHORT,
          NumberReason.TOO_LONG, ProblemCodes.LINE_NUMBER_TOO_LONG,
          NumberReason.BAD_AREA_CODE, ProblemCodes.LINE_NUMBER_AREA_CODE,
          NumberReason.BAD_COUNTRY_CODE, ProblemCodes.LINE_NUMBER_NOT_A_NUMBER,
          NumberReason.CONTROL_CHAR, ProblemCodes.TEXT_CONTROL_CHARACTER,
          NumberReason.MASKED, ProblemCodes.LINE_NUMBER_MASKED,
          NumberReason.SCIENTIFIC, ProblemCodes.LINE_NUMBER_SCIENTIFIC,
          NumberReason.SEVERAL_NUMBERS, ProblemCodes.LINE_NUMBER_SEVERAL);

  private static final Set<NumberKind> ANSWERED_BY_PEOPLE =
      EnumSet.of(
          NumberKind.FIXED_LINE,
          NumberKind.MOBILE,
          NumberKind.IP_PHONE,
          NumberKind.FMC,
          NumberKind.TOLL_FREE,
          NumberKind.UNIFIED_NUMBER);

  private static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)[0-9]{2}([-/.])[0-9]{1,2}\\1[0-9]{1,2}(?:[T ][0-9:.]+)?"
              + "|(?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9]{1,2}月[0-9]{1,2}日"
              + "|(?i:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-[0-9]{1,4})"
              + "|(?i:[0-9]{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:-[0-9]{2,4})?)"
              // The serial numbers of 1954 to 2064.
              + "|[2-5][0-9]{4}");

  private static final Pattern DIGITS = Pattern.compile("\\s*[0-9]{8,12}");

  private static final Pattern IMPOSSIBLE_MOBILE =
      Pattern.compile(
          "(?:^|[^0-9])0?(?:[6-9]0[^0-9]{1,2}0[0-9]{3}[^0-9]{0,2}[0-9]{4}|[79]00[0-9]{7})$");

  private PhoneChecks() {}

  /**
   * Returns the class of a phone number as it is written in an application: of a text within its
   * limit; null of one that is absent, blank or longer.
   */
  public static @Nullable Classification classified(@Nullable CharSequence text) {
    return text == null
            || TextChecks.isBlank(text)
            || !TextChecks.length("", text, Limits.PHONE, problem -> {})
        ? null
        : PhoneNumberClassifier.standard().classify(integer(text), NumberContext.WRITTEN);
  }

  /** Returns the class of a contact phone, which may have whose it is beside it: （娘）. */
  public static @Nullable Classification classifiedContact(@Nullable CharSequence text) {
    if (text == null || Placeholders.isAbsent(text)) {
      return null;
    }
    var whole = classified(text);
    return whole == null ? null : ContactNumbers.besideWords(text, whole);
  }

  /** Returns a number without the decimals that an export of a column of numbers gives it: .0 */
  private static CharSequence integer(CharSequence text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '0') {
      end--;
    }
    boolean hasZeros = end < text.length() && end > 1 && text.charAt(end - 1) == '.';
    return hasZeros && DIGITS.matcher(text.subSequence(0, end - 1)).matches()
        ? text.subSequence(0, end - 1)
        : text;
  }

  /** Checks the number of the line to be suspended: a landline. */
  public static void lineNumber(String path, @Nullable CharSequence text, Consumer<Problem> to) {
    lineNumber(path, text, classified(text), to);
  }

  /** Checks the number of the line to be suspended, {@link #classified} already. */
  public static void lineNumber(
      String path,
      @Nullable CharSequence text,
      @Nullable Classification number,
      Consumer<Problem> to) {
    if (text == null || number == null) {
      tooLong(path, text, to);
    } else if (Placeholders.isSpreadsheetError(text)) {
      to.accept(Problem.of(ProblemCodes.TEXT_SPREADSHEET_ERROR, path));
    } else if (number.form() != DialForm.TRUNK_0 && isDate(text)) {
      to.accept(Problem.of(ProblemCodes.LINE_NUMBER_DATE, path));
    } else if (number.kind() == NumberKind.FIXED_LINE) {
      landline(path, text, number, to);
    } else {
      to.accept(Problem.of(whyNotALandline(text, number), path));
    }
  }

  private static void tooLong(String path, @Nullable CharSequence text, Consumer<Problem> to) {
    if (text != null && !TextChecks.isBlank(text)) {
      TextChecks.length(path, text, Limits.PHONE, to);
    }
  }

  private static String whyNotALandline(CharSequence text, Classification number) {
    if (number.e164().filter(CENTRE::equals).isPresent()) {
      return ProblemCodes.LINE_NUMBER_OF_THE_CENTRE;
    }
    if (isImpossibleMobile(text, number)) {
      return ProblemCodes.LINE_NUMBER_MOBILE;
    }
    var kind = OTHER_KINDS.get(number.kind());
    return kind != null
        ? kind
        : UNREADABLE.getOrDefault(number.reason(), ProblemCodes.LINE_NUMBER_NOT_A_NUMBER);
  }

  /**
   * Returns whether the number is written as a mobile with a 0 where no mobile has one: 090-0…,
   * which no range covers, and 080-0… or 060-0… in the groups of a mobile, which the plan gives to
   * 0800 and 0600. Who fills it in means a mobile.
   */
  private static boolean isImpossibleMobile(CharSequence text, Classification number) {
    return (number.kind() == NumberKind.INVALID
            || number.kind() == NumberKind.TOLL_FREE
            || number.kind() == NumberKind.FMC)
        && IMPOSSIBLE_MOBILE.matcher(ascii(text)).find();
  }

  private static void landline(
      String path, CharSequence text, Classification number, Consumer<Problem> to) {
    if (number.isImpossibleExchange()) {
      to.accept(Problem.of(ProblemCodes.LINE_NUMBER_EXCHANGE, path));
    } else if (number.designation() == Designation.UNDESIGNATED) {
      String asOf = PhoneNumberClassifier.standard().plan().asOf().toString();
      to.accept(Problem.of(ProblemCodes.LINE_NUMBER_UNDESIGNATED, path, asOf));
    }
    if (number.form() == DialForm.LOST_ZERO) {
      boolean ambiguous = number.has(NumberFlag.AMBIGUOUS);
      to.accept(
          Problem.of(
              ambiguous
                  ? ProblemCodes.LINE_NUMBER_AMBIGUOUS
                  : ProblemCodes.LINE_NUMBER_ZERO_RESTORED,
              path));
    }
    if (number.form() == DialForm.CARRIER_DOMESTIC
        || number.has(NumberFlag.CALLER_ID_BLOCK)
        || number.has(NumberFlag.CALLER_ID_SHOW)
        || number.has(NumberFlag.OUTSIDE_LINE)
        || (number.form() == DialForm.TRUNK_0 && number.has(NumberFlag.AMBIGUOUS))) {
      to.accept(Problem.of(ProblemCodes.LINE_NUMBER_PREFIX, path));
    }
    if (number.has(NumberFlag.EXTENSION)) {
      to.accept(Problem.of(ProblemCodes.LINE_NUMBER_EXTENSION, path));
    }
    if (text.toString().indexOf('代') >= 0) {
      to.accept(Problem.of(ProblemCodes.LINE_NUMBER_REPRESENTATIVE, path));
    }
  }

  /** Checks a number on which a person can be called back. */
  public static void contactPhone(String path, @Nullable CharSequence text, Consumer<Problem> to) {
    contactPhone(path, text, classifiedContact(text), to);
  }

  /** Checks a number on which a person can be called back, classified as a contact already. */
  public static void contactPhone(
      String path,
      @Nullable CharSequence text,
      @Nullable Classification number,
      Consumer<Problem> to) {
    if (text == null || number == null) {
      if (!Placeholders.isAbsent(text)) {
        tooLong(path, text, to);
      }
      return;
    }
    String code =
        Placeholders.isSpreadsheetError(text)
            ? ProblemCodes.TEXT_SPREADSHEET_ERROR
            : ContactNumbers.areSeveral(text, number)
                ? ProblemCodes.CONTACT_PHONE_SEVERAL
                : contactPhoneProblem(number);
    if (!code.isEmpty()) {
      to.accept(Problem.of(code, path));
    }
  }

  private static String contactPhoneProblem(Classification number) {
    if (number.e164().filter(CENTRE::equals).isPresent()) {
      return ProblemCodes.CONTACT_PHONE_UNREACHABLE;
    }
    if (ANSWERED_BY_PEOPLE.contains(number.kind())) {
      if (number.isImpossibleExchange()) {
        return ProblemCodes.CONTACT_PHONE_FORMAT;
      }
      return number.form() == DialForm.LOST_ZERO ? ProblemCodes.CONTACT_PHONE_ZERO_RESTORED : "";
    }
    return switch (number.kind()) {
      case INTERNATIONAL, INTERNATIONAL_GLOBAL_SERVICE -> ProblemCodes.CONTACT_PHONE_ABROAD;
      case LOCAL_ONLY -> ProblemCodes.CONTACT_PHONE_NO_AREA_CODE;
      case INVALID, UNKNOWN, INTERNATIONAL_UNASSIGNED -> ProblemCodes.CONTACT_PHONE_FORMAT;
      default -> ProblemCodes.CONTACT_PHONE_UNREACHABLE;
    };
  }

  private static boolean isDate(CharSequence text) {
    return DATE.matcher(ascii(text)).matches();
  }

  /** Full-width digits and signs in half width, without the space around. */
  private static String ascii(CharSequence text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(NumberCharacters.fold(text.charAt(i)));
    }
    return out.toString().strip();
  }
}
