package io.github.minmome.json;

import io.github.minmome.application.Address;
import io.github.minmome.application.Applicant;
import io.github.minmome.application.Channel;
import io.github.minmome.application.LineType;
import io.github.minmome.application.Partner;
import io.github.minmome.application.PersonalName;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import org.jspecify.annotations.Nullable;

/** An application as JSON. */
final class ApplicationFormat {
  static final String SCHEMA = "minmome/application/1";

  private ApplicationFormat() {}

  static @Nullable SuspensionApplication read(JsonObject json) {
    if (!SchemaVersion.isRead(json, SCHEMA)) {
      return null;
    }
    var applicant = json.object("applicant");
    var holder = json.object("contractHolder");
    var partner = json.object("partner");
    return SuspensionApplication.builder()
        .reference(json.textWithBrokenCharacters("reference"))
        .lineNumber(json.textWithBrokenCharacters("lineNumber"))
        .lineType(json.word("lineType", LineType.class))
        .carrier(json.textWithBrokenCharacters("carrier"))
        .scope(json.word("scope", SuspensionScope.class))
        .applicant(applicant == null ? null : applicant(applicant))
        .contractHolder(
            holder == null
                ? null
                : new PersonalName(
                    holder.textWithBrokenCharacters("name"),
                    holder.textWithBrokenCharacters("kana")))
        .relation(json.word("relation", Relation.class))
        .channel(json.word("channel", Channel.class))
        .appliedOn(json.date("appliedOn"))
        .usesInternationalCalls(json.bool("usesInternationalCalls"))
        .partner(partner == null ? null : partner(partner))
        .build();
  }

  private static Applicant applicant(JsonObject json) {
    var address = json.object("address");
    return new Applicant(
        json.textWithBrokenCharacters("name"),
        json.textWithBrokenCharacters("kana"),
        address == null
            ? null
            : new Address(
                address.textWithBrokenCharacters("postalCode"),
                address.textWithBrokenCharacters("text"),
                address.textWithBrokenCharacters("building")),
        json.textWithBrokenCharacters("contactPhone"));
  }

  static Partner partner(JsonObject json) {
    return new Partner(
        json.textWithBrokenCharacters("name"),
        json.textWithBrokenCharacters("purpose"),
        json.textWithBrokenCharacters("retention"));
  }

  static String write(SuspensionApplication application) {
    return JsonWriting.document(
        json ->
            json.text("schema", SCHEMA)
                .text("reference", application.reference())
                .text("lineNumber", application.lineNumber())
                .word("lineType", application.lineType())
                .text("carrier", application.carrier())
                .word("scope", application.scope())
                .object("applicant", applicant(application.applicant()))
                .object("contractHolder", holder(application.contractHolder()))
                .word("relation", application.relation())
                .word("channel", application.channel())
                .date("appliedOn", application.appliedOn())
                .bool("usesInternationalCalls", application.usesInternationalCalls())
                .object("partner", partner(application.partner())));
  }

  private static JsonWriting.@Nullable Content applicant(@Nullable Applicant applicant) {
    return applicant == null
        ? null
        : json ->
            json.text("name", applicant.name())
                .text("kana", applicant.kana())
                .object("address", address(applicant.address()))
                .text("contactPhone", applicant.contactPhone());
  }

  private static JsonWriting.@Nullable Content address(@Nullable Address address) {
    return address == null
        ? null
        : json ->
            json.text("postalCode", address.postalCode())
                .text("text", address.text())
                .text("building", address.building());
  }

  private static JsonWriting.@Nullable Content holder(@Nullable PersonalName holder) {
    return holder == null
        ? null
        : json -> json.text("name", holder.name()).text("kana", holder.kana());
  }

  private static JsonWriting.@Nullable Content partner(@Nullable Partner partner) {
    return partner == null
        ? null
        : json ->
            json.text("name", partner.name())
                .text("purpose", partner.purpose())
                .text("retention", partner.retention());
  }
}
