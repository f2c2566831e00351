package io.github.minmome.cli.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.minmome.application.ApplicationField;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.postal.PostalCodeTable;
import io.github.minmome.postal.codes.JapanPost;
import java.util.List;
import java.util.Map;

/**
 * {@code POST /api/towns} and {@code POST /api/postal-codes}: the towns of a postal code, and the
 * postal codes of an address, by Japan Post's table. What is asked is in the body: an address of
 * the service holds nothing about a person.
 */
final class TownApi {
  /** A postal code as it was typed. */
  record Code(@JsonProperty(required = true) String postalCode) {}

  /** The day of the table, and the towns; none of a code that is not in it, or is no code. */
  record Towns(String asOf, List<Town> towns) {}

  /** A town; the text is what an address begins with. */
  record Town(String postalCode, String prefecture, String city, String name, String text) {}

  /** An address as it was typed. */
  record Place(@JsonProperty(required = true) String address) {}

  /** The day of the table, and the codes; none if the address does not get as far as its town. */
  record Codes(String asOf, List<String> postalCodes) {}

  private TownApi() {}

  static List<Route> routes() {
    return List.of(
        Route.post(
            "/api/towns",
            request -> {
              request.query(Map.of());
              return Answer.json(towns(Json.read(request.json(), Code.class).postalCode()));
            }),
        Route.post(
            "/api/postal-codes",
            request -> {
              request.query(Map.of());
              return Answer.json(codes(Json.read(request.json(), Place.class).address()));
            }));
  }

  private static Towns towns(String text) {
    PostalCodeTable table = JapanPost.table();
    return new Towns(
        table.asOf().toString(),
        text.length() > ApplicationField.POSTAL_CODE.limit()
            ? List.of()
            : PostalCode.tryParse(text).stream()
                .flatMap(code -> table.towns(code).stream())
                .map(TownApi::town)
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
