package io.github.minmome.json.internal;

import io.github.minmome.problem.ProblemCodes;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads numbers of an object within bounds; what is none or outside is reported. */
final class JsonNumbers {
  private static final String WHOLE = "whole number";

  private JsonNumbers() {}

  /** Returns the number of a property, or null. */
  static @Nullable BigDecimal decimal(
      JsonProperties properties, String name, BigDecimal min, BigDecimal max) {
    var figures = properties.node(name, "number", JsonParsing.Figures.class);
    return figures == null
        ? null
        : within(properties, () -> properties.place().property(name), figures, min, max);
  }

  /** Returns the whole number of a property, or null. */
  static @Nullable BigDecimal whole(JsonProperties properties, String name, long min, long max) {
    var value = decimal(properties, name, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    return value == null || isWhole(properties, () -> properties.place().property(name), value)
        ? value
        : null;
  }

  /** Returns the elements of an array that are whole numbers. */
  static List<Integer> integers(JsonProperties properties, String name, int min, int max) {
    var least = BigDecimal.valueOf(min);
    var most = BigDecimal.valueOf(max);
    return properties.elements(
        name,
        WHOLE,
        JsonParsing.Figures.class,
        (figures, at) -> {
          var value = within(properties, () -> at, figures, least, most);
          return value == null || !isWhole(properties, () -> at, value)
              ? null
              : (Integer) value.intValueExact();
        });
  }

  private static @Nullable BigDecimal within(
      JsonProperties properties,
      Supplier<Place> at,
      JsonParsing.Figures figures,
      BigDecimal min,
      BigDecimal max) {
    var value = figures.within(min, max);
    if (value == null) {
      properties.report(ProblemCodes.JSON_NUMBER_RANGE, at.get(), plain(min), plain(max));
    }
    return value;
  }

  private static boolean isWhole(JsonProperties properties, Supplier<Place> at, BigDecimal value) {
    if (value.signum() == 0 || value.stripTrailingZeros().scale() <= 0) {
      return true;
    }
    properties.report(ProblemCodes.JSON_TYPE, at.get(), WHOLE);
    return false;
  }

  private static String plain(BigDecimal bound) {
    return bound.signum() == 0 ? "0" : bound.stripTrailingZeros().toPlainString();
  }
}
