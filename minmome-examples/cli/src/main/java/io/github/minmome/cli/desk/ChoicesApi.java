package io.github.minmome.cli.desk;

import io.github.minmome.application.Channel;
import io.github.minmome.application.LineType;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionScope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * {@code GET /api/choices}: the answers that an application's fields may have, and their labels.
 */
final class ChoicesApi {
  /** What is answered. */
  record Message(
      List<Choice> lineType, List<Choice> scope, List<Choice> relation, List<Choice> channel) {}

  record Choice(String value, String label) {}

  private ChoicesApi() {}

  static Route route() {
    return Route.get(
        "/api/choices",
        request -> {
          request.query(Map.of());
          Locale locale = request.locale();
          return Answer.json(
              new Message(
                  choices(LineType.values(), LineType::label, locale),
                  choices(SuspensionScope.values(), SuspensionScope::label, locale),
                  choices(Relation.values(), Relation::label, locale),
                  choices(Channel.values(), Channel::label, locale)));
        });
  }

  private static <E extends Enum<E>> List<Choice> choices(
      E[] values, BiFunction<E, Locale, String> label, Locale locale) {
    return Stream.of(values).map(v -> new Choice(v.name(), label.apply(v, locale))).toList();
  }
}
