package io.github.minmome.postal;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The towns with a numeral in their names that reads as a house number, such as 八丁堀 and 麻布十番. */
final class NumeralTowns {
  static final PostalCodeTable TABLE = load();

  private NumeralTowns() {}

  private static PostalCodeTable load() {
    try (var in = NumeralTowns.class.getResourceAsStream("numeral-towns.tsv")) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks numeral-towns.tsv");
      }
      return PostalCodeTable.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
