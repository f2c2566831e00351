package io.github.minmome.application;

import static io.github.minmome.problem.ProblemCodes.APPLIED_ON_FUTURE;
import static io.github.minmome.problem.ProblemCodes.APPLIED_ON_OLD;
import static io.github.minmome.problem.ProblemCodes.CONTACT_PHONE_MISSING;
import static io.github.minmome.problem.ProblemCodes.CONTRACT_HOLDER_MISSING;
import static io.github.minmome.problem.ProblemCodes.CORPORATE_LINE;
import static io.github.minmome.problem.ProblemCodes.DATE_DOES_NOT_EXIST;
import static io.github.minmome.problem.ProblemCodes.INTERNATIONAL_CALLS_UNANSWERED;
import static io.github.minmome.problem.ProblemCodes.POSTAL_CODE_MISMATCH;
import static io.github.minmome.problem.ProblemCodes.POSTAL_CODE_MISSING;
import static io.github.minmome.problem.ProblemCodes.POSTAL_CODE_UNKNOWN;
import static io.github.minmome.problem.ProblemCodes.PREFECTURE_MISMATCH;
import static io.github.minmome.problem.ProblemCodes.PURPOSE_REQUIRED;
import static io.github.minmome.problem.ProblemCodes.RELATION_CONTRADICTS;
import static io.github.minmome.problem.ProblemCodes.RELATION_MISSING;
import static io.github.minmome.problem.ProblemCodes.REQUIRED;
import static io.github.minmome.problem.ProblemCodes.USES_INTERNATIONAL_CALLS;

import io.github.minmome.check.Organizations;
import io.github.minmome.check.Placeholders;
import io.github.minmome.check.TextChecks;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.postal.PostalCodeTable;
import io.github.minmome.postal.Prefectures;
import io.github.minmome.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules that look at more than the text of one field, each a line of one table. */
final class CrossFieldRules {
  /** Codes of large offices (大口事業所個別番号) and for business replies, which no table of towns has. */
  private static final Pattern LARGE_OFFICE = Pattern.compile("[0-9]{3}(?:8[0-9]|79)[0-9]{2}");

  /** A rule: what it is about, its message, and when it applies. */
  private record Rule(String path, String code, BiPredicate<PrintedNumbers, CheckOptions> broken) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule("lineNumber", PREFECTURE_MISMATCH, (n, o) -> prefecturesDiffer(n)),
          rule("applicant.name", CORPORATE_LINE, a -> isCorporate(name(a.applicant()))),
          new Rule(
              "applicant.address.postalCode",
              POSTAL_CODE_MISMATCH,
              CrossFieldRules::isOfAnotherPlace),
          new Rule("applicant.address.postalCode", POSTAL_CODE_UNKNOWN, CrossFieldRules::isUnknown),
          new Rule(
              "applicant.address.postalCode",
              POSTAL_CODE_MISSING,
              CrossFieldRules::lacksPostalCode),
          rule(
              "applicant.contactPhone",
              CONTACT_PHONE_MISSING,
              a -> Placeholders.isAbsent(contactPhone(a))),
          rule("contractHolder.name", CONTRACT_HOLDER_MISSING, CrossFieldRules::holderMissing),
          rule("contractHolder.name", CORPORATE_LINE, a -> isCorporate(holder(a))),
          rule("relation", RELATION_MISSING, CrossFieldRules::relationMissing),
          rule("relation", RELATION_CONTRADICTS, CrossFieldRules::relationContradicts),
          new Rule(
              "appliedOn", APPLIED_ON_FUTURE, (n, o) -> o.isFuture(n.application().appliedOn())),
          rule("appliedOn", DATE_DOES_NOT_EXIST, a -> isBeforeTheCalendar(a.appliedOn())),
          new Rule(
              "appliedOn",
              APPLIED_ON_OLD,
              (n, o) ->
                  o.isMoreThanAYearAgo(n.application().appliedOn())
                      && !isBeforeTheCalendar(n.application().appliedOn())),
          rule(
              "usesInternationalCalls",
              USES_INTERNATIONAL_CALLS,
              a -> Objects.equals(a.usesInternationalCalls(), true)),
          rule(
              "usesInternationalCalls",
              INTERNATIONAL_CALLS_UNANSWERED,
              a -> a.usesInternationalCalls() == null),
          rule("partner.purpose", PURPOSE_REQUIRED, CrossFieldRules::purposeMissing));

  private CrossFieldRules() {}

  private static Rule rule(String path, String code, Predicate<SuspensionApplication> broken) {
    return new Rule(path, code, (numbers, options) -> broken.test(numbers.application()));
  }

  static void check(PrintedNumbers numbers, CheckOptions options, Consumer<Problem> to) {
    for (var field : ApplicationField.values()) {
      if (field.isRequired(options) && field.isAbsent(numbers.application())) {
        to.accept(Problem.of(REQUIRED, field.path()));
      }
    }
    for (var rule : RULES) {
      if (rule.broken().test(numbers, options)) {
        to.accept(Problem.of(rule.code(), rule.path()));
      }
    }
    for (var note : SchemeNote.all()) {
      if (note.reported() && note.appliesTo(numbers.application())) {
        to.accept(note.problem());
      }
    }
  }

  /** An address that names no prefecture, and a number that is no landline, prove nothing. */
  private static boolean prefecturesDiffer(PrintedNumbers numbers) {
    var line = numbers.line();
    var address = addressText(numbers.application());
    if (line == null || address == null) {
      return false;
    }
    var prefecture = Prefectures.ofAddress(address);
    if (prefecture.isEmpty()) {
      return false;
    }
    var ofNumber = line.prefectures();
    return !ofNumber.isEmpty() && !ofNumber.contains(prefecture.get());
  }

  private static boolean isOfAnotherPlace(PrintedNumbers numbers, CheckOptions options) {
    var address = addressText(numbers.application());
    return address != null
        && isCode(
            numbers,
            options,
            (table, code) -> table.match(code, address) == PostalCodeTable.Match.DIFFERENT);
  }

  private static boolean isUnknown(PrintedNumbers numbers, CheckOptions options) {
    return isCode(
        numbers,
        options,
        (table, code) -> !table.contains(code) && !LARGE_OFFICE.matcher(code.digits()).matches());
  }

  private static boolean isCode(
      PrintedNumbers numbers,
      CheckOptions options,
      BiPredicate<PostalCodeTable, PostalCode> condition) {
    var table = options.postalCodes().orElse(null);
    var given = postalCode(numbers.application());
    return table != null
        && given != null
        && PostalCode.tryParse(given).filter(code -> condition.test(table, code)).isPresent();
  }

  private static boolean lacksPostalCode(PrintedNumbers numbers, CheckOptions options) {
    var address = addressText(numbers.application());
    return options.postalCodes().isPresent()
        && address != null
        && Placeholders.isAbsent(postalCode(numbers.application()))
        && options.postalCodes().get().postalCodes(address).size() == 1;
  }

  private static boolean holderMissing(SuspensionApplication a) {
    boolean another = a.relation() == Relation.FAMILY || a.relation() == Relation.OTHER;
    return absent(holder(a)) && (another || hasKanaAlone(a.contractHolder()));
  }

  private static boolean hasKanaAlone(@Nullable PersonalName holder) {
    return holder != null && !absent(holder.kana());
  }

  private static boolean relationMissing(SuspensionApplication a) {
    return a.relation() == null && holderDiffers(a);
  }

  private static boolean relationContradicts(SuspensionApplication a) {
    return a.relation() == Relation.SELF && holderDiffers(a);
  }

  /** Spaces between family and given name are no difference here; the names stay as they are. */
  private static boolean holderDiffers(SuspensionApplication a) {
    var holder = holder(a);
    return !absent(holder) && !unspaced(holder).equals(unspaced(name(a.applicant())));
  }

  private static boolean purposeMissing(SuspensionApplication a) {
    return a.partner() != null && !absent(a.partner().name()) && absent(a.partner().purpose());
  }

  /** A mistyped year such as 0026 or 1026, which JSON writes as well as any other. */
  private static boolean isBeforeTheCalendar(@Nullable LocalDate date) {
    return date != null && date.isBefore(WrittenDate.EARLIEST);
  }

  private static boolean isCorporate(@Nullable String name) {
    return name != null && Organizations.isOrganization(name);
  }

  private static boolean absent(@Nullable String text) {
    return text == null || TextChecks.isBlank(text);
  }

  private static String unspaced(@Nullable String name) {
    var letters = new StringBuilder();
    for (int i = 0; name != null && i < name.length(); i++) {
      if (!Character.isWhitespace(name.charAt(i))) {
        letters.append(name.charAt(i));
      }
    }
    return letters.toString();
  }

  private static @Nullable String name(@Nullable Applicant applicant) {
    return applicant == null ? null : applicant.name();
  }

  private static @Nullable String contactPhone(SuspensionApplication a) {
    return a.applicant() == null ? null : a.applicant().contactPhone();
  }

  private static @Nullable String addressText(SuspensionApplication a) {
    var address = a.applicant() == null ? null : a.applicant().address();
    return address == null ? null : address.text();
  }

  private static @Nullable String postalCode(SuspensionApplication a) {
    var address = a.applicant() == null ? null : a.applicant().address();
    return address == null ? null : address.postalCode();
  }

  private static @Nullable String holder(SuspensionApplication a) {
    var name = a.contractHolder() == null ? null : a.contractHolder().name();
    return Placeholders.isAbsent(name) ? null : name;
  }
}
