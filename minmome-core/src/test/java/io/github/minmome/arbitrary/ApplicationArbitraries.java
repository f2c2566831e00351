package io.github.minmome.arbitrary;

import io.github.minmome.application.Address;
import io.github.minmome.application.Applicant;
import io.github.minmome.application.Partner;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Applications with their verdicts: accepted ones, and ones with exactly one fault.
 *
 * @since 0.1.0
 */
public final class ApplicationArbitraries {
  /** An address, and the landlines of its area: others would be to be confirmed. */
  private record Place(Address address, String landlines) {}

  private static final Arbitrary<Place> PLACES =
      Arbitraries.of(
          tokyo("霞が関1-3-2", "100-0013"),
          tokyo("霞が関１丁目３番２号", "〒１００－００１３"),
          tokyo("永田町一丁目7-1", "1000014"),
          osaka("大手前2丁目1-22", "540-0008"),
          osaka("谷町２－３－１", null));

  private static Place tokyo(String rest, @Nullable String postalCode) {
    return new Place(Address.of("東京都千代田区" + rest).withPostalCode(postalCode), "03-3100-xxxx");
  }

  private static Place osaka(String rest, @Nullable String postalCode) {
    return new Place(Address.of("大阪府大阪市中央区" + rest).withPostalCode(postalCode), "06-4100-xxxx");
  }

  private ApplicationArbitraries() {}

  /**
   * Returns applications that are accepted on a day, strictly too: nothing is to be confirmed. Some
   * have only what is required, some every field; names may have rare characters.
   *
   * @param today the day of the check; applications are dated on it or up to 30 days before
   */
  public static Arbitrary<SuspensionApplication> accepted(LocalDate today) {
    return accepted(today, NameArbitraries.names());
  }

  static Arbitrary<SuspensionApplication> accepted(LocalDate today, Arbitrary<String> names) {
    return PLACES.flatMap(place -> accepted(today, names, place));
  }

  private static Arbitrary<SuspensionApplication> accepted(
      LocalDate today, Arbitrary<String> names, Place place) {
    return Combinators.combine(
            applicants(names, place.address()),
            NumberArbitraries.written(List.of(place.landlines())),
            Arbitraries.integers().between(0, 30),
            Arbitraries.of("K-000123", "A1", "窓口-7").injectNull(0.3),
            names.injectNull(0.5),
            Arbitraries.of(
                    Partner.named("見本信用金庫").withPurpose("申込みのお手伝い"),
                    Partner.named("見本市役所").withPurpose("取次ぎ").withRetention("印刷後に消去"))
                .injectNull(0.5))
        .as(
            (applicant, line, days, reference, holder, partner) ->
                SuspensionApplication.builder()
                    .reference(reference)
                    .lineNumber(line)
                    .scope(SuspensionScope.INCOMING_AND_OUTGOING)
                    .applicant(applicant)
                    .contractHolderName(holder)
                    .relation(holder == null ? null : Relation.FAMILY)
                    .appliedOn(today.minusDays(days))
                    .usesInternationalCalls(false)
                    .partner(partner)
                    .build());
  }

  private static Arbitrary<Applicant> applicants(Arbitrary<String> names, Address address) {
    return Combinators.combine(
            names,
            NameArbitraries.furigana().injectNull(0.3),
            Arbitraries.of("見本ビル503", "コーポ見本 102号室").injectNull(0.5),
            Arbitraries.of("03-3100-0000", "０６（４１００）００００", "090-3100-0000").injectNull(0.2))
        .as(
            (name, kana, building, phone) ->
                Applicant.named(name)
                    .withKana(kana)
                    .withAddress(address.withBuilding(building))
                    .withContactPhone(phone));
  }

  /**
   * Returns applications with one fault, each fault as often; {@link #faults} has their codes.
   *
   * @param today the day of the check
   */
  public static Arbitrary<FaultyApplication> withOneFault(LocalDate today) {
    return Combinators.combine(accepted(today), Arbitraries.of(Fault.all(today)))
        .as(
            (given, fault) ->
                new FaultyApplication(fault.made().apply(given), fault.code(), fault.path()));
  }

  /**
   * Returns the codes of the faults, as {@link io.github.minmome.problem.ProblemCodes} has them.
   */
  public static Set<String> faults() {
    var codes = new TreeSet<String>();
    Fault.all(LocalDate.EPOCH).forEach(fault -> codes.add(fault.code()));
    return codes;
  }
}
