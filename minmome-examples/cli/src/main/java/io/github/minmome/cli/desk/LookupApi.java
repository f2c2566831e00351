package io.github.minmome.cli.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.minmome.application.ApplicationField;
import io.github.minmome.phone.Advice;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.Designation;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.NumberReason;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.postal.PostalCodeTable;
import io.github.minmome.postal.codes.JapanPost;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Single values looked up in the library's tables: {@code POST /api/classify}, what a telephone
 * number is and what to advise; {@code POST /api/towns} and {@code POST /api/postal-codes}, the
 * towns of a postal code and the postal codes of an address. The value is in the body: an address
 * of the service has nothing about a person.
 */
final class LookupApi {
  /** A telephone number as it was typed. */
  record TypedNumber(
      @JsonProperty(required = true) String number,
      @JsonProperty(required = true) NumberContext context) {}

  /** A classification; the number comes back only in its standard forms. */
  record Classified(
      NumberKind kind,
      DialForm form,
      Designation designation,
      NumberReason reason,
      Set<NumberFlag> flags,
      boolean international,
      String e164,
      String national,
      String area,
      String areaName,
      List<String> prefectures,
      List<String> regions,
      String displayName,
      List<AdviceMessage> advice) {}

  record AdviceMessage(Advice code, String text) {}

  /** A postal code as it was typed. */
  record TypedCode(@JsonProperty(required = true) String postalCode) {}

  /** The day of the table, and the towns; none of a code that is not in it, or is no code. */
  record Towns(String asOf, List<Town> towns) {}

  /** A town; the text is what an address begins with. */
  record Town(String postalCode, String prefecture, String city, String name, String text) {}

  /** An address as it was typed. */
  record TypedAddress(@JsonProperty(required = true) String address) {}

  /** The day of the table, and the codes; none if the address does not get as far as its town. */
  record Codes(String asOf, List<String> postalCodes) {}

  /** Answers a message of a type. */
  private interface Lookup<T> {
    Object answer(T message, Locale locale);
  }

  private LookupApi() {}

  static List<Route> routes() {
    return List.of(
        route("/api/classify", TypedNumber.class, LookupApi::classified),
        route("/api/towns", TypedCode.class, (typed, locale) -> towns(typed.postalCode())),
        route("/api/postal-codes", TypedAddress.class, (typed, locale) -> codes(typed.address())));
  }

  private static <T> Route route(String path, Class<T> type, Lookup<T> lookup) {
    return Route.post(
            path,
            request ->
                Answer.json(lookup.answer(Json.read(request.json(), type), request.locale())))
        .withoutChoices();
  }

  private static Classified classified(TypedNumber typed, Locale locale) {
    Classification number =
        PhoneNumberClassifier.standard().classify(typed.number(), typed.context());
    return new Classified(
        number.kind(),
        number.form(),
        number.designation(),
        number.reason(),
        number.flags(),
        number.isInternational(),
        number.e164().orElse(""),
        number.national().orElse(""),
        number.area(),
        number.areaName(locale),
        number.prefectures(),
        number.regions(),
        number.displayName(locale),
        number.advice().stream().map(a -> new AdviceMessage(a, a.text(locale))).toList());
  }

  private static Towns towns(String text) {
    PostalCodeTable table = JapanPost.table();
    return new Towns(
        table.asOf().toString(),
        text.length() > ApplicationField.POSTAL_CODE.limit()
            ? List.of()
            : PostalCode.tryParse(text).stream()
                .flatMap(code -> table.towns(code).stream())
                .map(LookupApi::town)
                .toList());
  }

  private static Town town(io.github.minmome.postal.Town town) {
    return new Town(
        town.postalCode().hyphenated(),
        town.prefecture(),
        town.city(),
        town.name(),
        town.prefecture() + town.city() + town.name());
  }

  private static Codes codes(String address) {
    PostalCodeTable table = JapanPost.table();
    return new Codes(
        table.asOf().toString(),
        address.length() > ApplicationField.ADDRESS.limit()
            ? List.of()
            : table.postalCodes(address).stream().map(PostalCode::hyphenated).toList());
  }
}
