package io.github.minmome.postal.codes;

import io.github.minmome.postal.PostalCodeTable;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Japan Post's table of the postal codes of all towns (住所の郵便番号), for look-ups without a network.
 *
 * <p>The source, its date and its licence are in the first lines of {@code japan-post.tsv} beside
 * this class. Japan Post claims no rights in the data.
 *
 * @since 0.1.0
 */
public final class JapanPost {
  private JapanPost() {}

  /** Loads the table at its first use, in about a tenth of a second. */
  private static final class Holder {
    static final PostalCodeTable TABLE = load();

    private static PostalCodeTable load() {
      try (var in = JapanPost.class.getResourceAsStream("japan-post.tsv")) {
        if (in == null) {
          throw new IllegalStateException("The jar lacks japan-post.tsv");
        }
        return PostalCodeTable.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Returns the table of all Japan, the same each time. */
  public static PostalCodeTable table() {
    return Holder.TABLE;
  }
}
