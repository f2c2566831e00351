package io.github.minmome.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.Address;
import io.github.minmome.application.Applicant;
import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.LineType;
import io.github.minmome.application.Partner;
import io.github.minmome.application.PersonalName;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.check.Placeholders;
import io.github.minmome.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** ERROR problems and constraint violations are the same, by path, code and arguments. */
final class RulesAndConstraintsAgreeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static String pathAndCode(Problem problem) {
    return problem.path() + " " + problem.code() + " " + problem.arguments();
  }

  @Property(tries = 3000)
  void errorsAndViolations_areTheSame(@ForAll("applications") SuspensionApplication application) {
    var errors =
        ApplicationIntake.builder().today(TODAY).build().check(application).errors().stream()
            .map(RulesAndConstraintsAgreeTest::pathAndCode)
            .toList();
    var violations = Validators.JAPANESE.validate(application);
    assertThat(ConstraintProblems.of(violations))
        .hasSameSizeAs(violations)
        .extracting(RulesAndConstraintsAgreeTest::pathAndCode)
        .containsExactlyInAnyOrderElementsOf(errors);
  }

  private static Arbitrary<String> texts(String... some) {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.of(some)),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(12)),
            net.jqwik.api.Tuple.of(1, Arbitraries.of("", "　", "見\uE000", "a\u202Eb", "\uFFFD")),
            net.jqwik.api.Tuple.of(1, Arbitraries.of("ア".repeat(81), "長".repeat(401))))
        .injectNull(0.2);
  }

  @Provide
  Arbitrary<SuspensionApplication> applications() {
    var phones =
        texts("03-3100-0000", "090-1234-5678", "110", "03-1234-5678", "3.31E+08", "0120-210-364");
    var names = texts("見本 太郎", "\uD842\uDFB7田", "見?", "-", "見本様", "見本株式会社");
    var kana = texts("ミホン タロウ", "みほん", "ﾐﾎﾝ", "見本");
    var addresses =
        Combinators.combine(
                texts("100-0013", "600001", "10"),
                texts("東京都千代田区霞が関1-3-2", "大阪府大阪市2001/3/2", "1-2", "千代田区?"),
                texts("503", "見本ビル", "3月2日"))
            .as(Address::new)
            .injectNull(0.2);
    var applicants =
        Combinators.combine(names, kana, addresses, phones).as(Applicant::new).injectNull(0.1);
    // A dash in an optional name is absent for an application, and no name for the constraint.
    var holders =
        Combinators.combine(
                names.filter(name -> name == null || !Placeholders.isAbsent(name)), kana)
            .as(PersonalName::new)
            .injectNull(0.5);
    var partners =
        Combinators.combine(texts("見本信用金庫"), texts("支援"), texts("30日"))
            .as(Partner::new)
            .injectNull(0.5);
    var dates =
        Arbitraries.of(
                TODAY, TODAY.plusDays(1), TODAY.minusDays(1), TODAY.minusYears(2), LocalDate.MAX)
            .injectNull(0.2);
    var builders =
        Combinators.combine(texts("K-1"), phones, applicants, holders, partners, dates)
            .as(
                (reference, line, applicant, holder, partner, date) ->
                    SuspensionApplication.builder()
                        .reference(reference)
                        .lineNumber(line)
                        .applicant(applicant)
                        .contractHolder(holder)
                        .partner(partner)
                        .appliedOn(date));
    return Combinators.combine(
            builders,
            texts("NTT東日本", "KDDI"),
            Arbitraries.of(SuspensionScope.class).injectNull(0.2),
            Arbitraries.of(LineType.class).injectNull(0.2),
            Arbitraries.of(Relation.class).injectNull(0.2),
            Arbitraries.of(List.of(true, false)).injectNull(0.3))
        .as(
            (builder, carrier, scope, lineType, relation, uses) ->
                builder
                    .carrier(carrier)
                    .scope(scope)
                    .lineType(lineType)
                    .relation(relation)
                    .usesInternationalCalls(uses)
                    .build());
  }
}
