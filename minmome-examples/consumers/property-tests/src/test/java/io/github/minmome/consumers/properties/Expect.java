package io.github.minmome.consumers.properties;

final class Expect {
  private Expect() {}

  static void that(boolean condition) {
    if (!condition) {
      throw new AssertionError();
    }
  }
}
