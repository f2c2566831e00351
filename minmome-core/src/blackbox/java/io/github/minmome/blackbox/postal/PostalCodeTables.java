package io.github.minmome.blackbox.postal;

import io.github.minmome.postal.PostalCodeTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small tables of postal codes for tests. */
public final class PostalCodeTables {
  private PostalCodeTables() {}

  /** Returns the table of a text in the format of the shipped one. */
  public static PostalCodeTable of(String text) {
    try {
      return PostalCodeTable.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
