package io.github.minmome.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Specimen applications for tests. */
public final class Applications {
  /** Every field of text, and an application that has a text there. */
  static final Map<String, Function<String, SuspensionApplication>> TEXT_FIELDS =
      new LinkedHashMap<>();

  /** The limits, said once more so that a change is noticed. */
  static final Map<String, Integer> LIMITS = new LinkedHashMap<>();

  static {
    field("reference", 64, text -> clean().toBuilder().reference(text).build());
    field("lineNumber", 60, text -> clean().toBuilder().lineNumber(text).build());
    field("carrier", 60, text -> clean().toBuilder().carrier(text).build());
    field("applicant.name", 80, Applications::withName);
    field("applicant.kana", 120, Applications::withKana);
    field("applicant.address.postalCode", 20, text -> withAddress(new Address(text, "東京都", null)));
    field("applicant.address.text", 200, text -> withAddress(new Address(null, text, null)));
    field("applicant.address.building", 120, text -> withAddress(new Address(null, "東京都", text)));
    field("applicant.contactPhone", 60, Applications::withContactPhone);
    field("contractHolder.name", 80, text -> withHolder(new ContractHolder(text, null)));
    field("contractHolder.kana", 120, text -> withHolder(new ContractHolder("見本 太郎", text)));
    field("partner.name", 100, text -> withPartner(new Partner(text, "支援", "30日")));
    field("partner.purpose", 400, text -> withPartner(new Partner("見本", text, "30日")));
    field("partner.retention", 200, text -> withPartner(new Partner("見本", "支援", text)));
  }

  private Applications() {}

  private static void field(String path, int limit, Function<String, SuspensionApplication> with) {
    TEXT_FIELDS.put(path, with);
    LIMITS.put(path, limit);
  }

  /** An application without any problem. */
  public static SuspensionApplication clean() {
    return SuspensionApplication.builder()
        .reference("K-000123")
        .lineNumber("03-3100-0000")
        .scope(SuspensionScope.INCOMING_AND_OUTGOING)
        .applicant(
            new Applicant(
                "見本 太郎",
                "ミホン タロウ",
                new Address("100-0013", "東京都千代田区霞が関1-3-2", "見本ビル503"),
                "06-4100-0000"))
        .appliedOn(LocalDate.of(2026, 11, 24))
        .usesInternationalCalls(false)
        .build();
  }

  static SuspensionApplication withName(String name) {
    var of = clean().applicant();
    return with(new Applicant(name, of.kana(), of.address(), of.contactPhone()));
  }

  static SuspensionApplication withKana(String kana) {
    var of = clean().applicant();
    return with(new Applicant(of.name(), kana, of.address(), of.contactPhone()));
  }

  static SuspensionApplication withAddress(Address address) {
    var of = clean().applicant();
    return with(new Applicant(of.name(), of.kana(), address, of.contactPhone()));
  }

  static SuspensionApplication withContactPhone(String phone) {
    var of = clean().applicant();
    return with(new Applicant(of.name(), of.kana(), of.address(), phone));
  }

  static SuspensionApplication withHolder(ContractHolder holder) {
    return clean().toBuilder().contractHolder(holder).relation(Relation.FAMILY).build();
  }

  static SuspensionApplication withPartner(Partner partner) {
    return clean().toBuilder().partner(partner).build();
  }

  private static SuspensionApplication with(Applicant applicant) {
    return clean().toBuilder().applicant(applicant).build();
  }
}
