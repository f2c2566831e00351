package io.github.minmome.consumers.plain.guide;

import java.util.Objects;

/** What the guide says came out, or the run ends. */
final class Expect {
  private Expect() {}

  static void same(Object actual, Object expected) {
    that(Objects.equals(actual, expected), "it is " + actual + " and not " + expected);
  }

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  static void isPdf(byte[] document) {
    that(document.length > 1000 && document[0] == '%' && document[1] == 'P', "no PDF was written");
  }
}
