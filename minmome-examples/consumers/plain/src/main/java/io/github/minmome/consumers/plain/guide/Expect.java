package io.github.minmome.consumers.plain.guide;

import java.util.Objects;

/** Requires the results that the guide shows, or ends the run. */
final class Expect {
  private Expect() {}

  static void same(Object actual, Object expected) {
    that(Objects.equals(actual, expected), "it is " + actual + " and not " + expected);
  }

  static void that(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }

  static void isPdf(byte[] document) {
    that(document.length > 1000 && document[0] == '%' && document[1] == 'P', "no PDF was written");
  }
}
