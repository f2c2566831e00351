package io.github.minmome.cli.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.postal.codes.JapanPost;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code POST /api/towns}: the beginnings of addresses that a postal code stands for. Not a GET: a
 * postal code is where a person lives, and addresses are remembered by browsers.
 */
final class TownsApi {
  /** What is asked. */
  record Question(@JsonProperty(required = true) String postalCode) {}

  /** What is answered: none if the text is no postal code, or no town has it. */
  record Message(List<String> addresses) {}

  private TownsApi() {}

  static Route route() {
    return Route.post(
        "/api/towns",
        request -> {
          request.query(Map.of());
          String text = Json.read(request.json(), Question.class).postalCode();
          return Answer.json(new Message(addresses(PostalCode.tryParse(text))));
        });
  }

  private static List<String> addresses(Optional<PostalCode> code) {
    var found = new LinkedHashSet<String>();
    code.ifPresent(
        c ->
            JapanPost.table()
                .towns(c)
                .forEach(town -> found.add(town.prefecture() + town.city() + town.name())));
    return List.copyOf(found);
  }
}
