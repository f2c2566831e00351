package io.github.minmome.csv;

import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionScope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads applications from the rows of a CSV file such as a partner exports, one value or its
 * problems at a time.
 *
 * <p>The first row is a header of column names in any order: those of {@link
 * io.github.minmome.application.ApplicationField#columns}, or other headings in use, each with a
 * note. A {@link ColumnMapping} gives a partner's own. Other columns are ignored with a note that
 * names them, and those whose names begin with {@code _} without.
 *
 * <p>The file is in UTF-8, with or without a byte order mark, or in windows-31j, which is detected
 * unless specified. Line ends may be CR LF, LF or CR. Quotes are those of RFC 4180, and a record is
 * at most 64 KiB long. One bad row never ends a file: undecodable bytes, a wrong number of cells or
 * a quote that is not closed are that row's problems. Blank lines and rows of empty cells are
 * skipped.
 *
 * <p>Text cells are taken as they are, except that one {@code '} before {@code = + - @} is taken
 * away, which our own writer and spreadsheets put there. Words and dates are understood as people
 * type them.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * try (ApplicationRows rows = ApplicationCsv.standard().open(file)) {
 *   if (rows.usable()) {
 *     for (ApplicationRow row : rows) { … row.reading() … }
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ApplicationCsv {
  private static final ApplicationCsv STANDARD = builder().build();

  private final @Nullable Charset charset;
  private final ColumnMapping columns;
  private final int skippedLines;
  private final @Nullable SuspensionScope defaultScope;
  private final @Nullable Partner partner;

  private ApplicationCsv(Builder builder) {
    this.charset = builder.charset;
    this.columns = builder.columns;
    this.skippedLines = builder.skippedLines;
    this.defaultScope = builder.defaultScope;
    this.partner = builder.partner;
  }

  /**
   * Returns a reader that detects the charset and reads the standard column names.
   *
   * @return the shared instance
   */
  public static ApplicationCsv standard() {
    return STANDARD;
  }

  /**
   * Returns a builder of a reader with other settings.
   *
   * @return a builder of which nothing is set
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Opens a file: reads its header, and what is wrong with the file as a whole.
   *
   * @param file a file of any length
   * @return the rows, to be read once, and the file's problems; close it after use
   * @throws IOException if the file cannot be read
   */
  public ApplicationRows open(Path file) throws IOException {
    var in = Files.newInputStream(file);
    try {
      return open(in);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Opens the bytes of a file: reads its header, and what is wrong with the file as a whole. The
   * stream is closed by {@link ApplicationRows#close} alone.
   *
   * @param in the bytes of the file, not yet buffered
   * @return the rows, to be read once, and the file's problems
   * @throws IOException if reading the stream fails
   */
  public ApplicationRows open(InputStream in) throws IOException {
    return new ApplicationRows(in, charset, columns, skippedLines, defaultScope, partner);
  }

  /**
   * Collects settings. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private @Nullable Charset charset;
    private ColumnMapping columns = ColumnMapping.none();
    private int skippedLines;
    private @Nullable SuspensionScope defaultScope;
    private @Nullable Partner partner;

    private Builder() {}

    /**
     * Sets the charset instead of detecting it. A byte order mark of UTF-8 goes before it.
     *
     * @param value windows-31j or UTF-8, or null to detect it
     * @return this builder
     * @throws IllegalArgumentException if it is another charset
     */
    public Builder charset(@Nullable Charset value) {
      if (value != null
          && !value.equals(StandardCharsets.UTF_8)
          && !value.equals(CharsetDetection.WINDOWS_31J)) {
        throw new IllegalArgumentException("Only UTF-8 and windows-31j are read, not " + value);
      }
      charset = value;
      return this;
    }

    /**
     * Sets which headings are read as which columns.
     *
     * @param value the mapping
     * @return this builder
     */
    public Builder columns(ColumnMapping value) {
      columns = Objects.requireNonNull(value, "columns");
      return this;
    }

    /**
     * Sets how many lines at the beginning of a file are no part of its table. Without it, titles
     * and notes above the headings are skipped where the headings are found in the first 30 rows.
     *
     * @param lines physical lines, 0 or more
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder skipLines(int lines) {
      if (lines < 0) {
        throw new IllegalArgumentException("Lines to skip are 0 or more");
      }
      skippedLines = lines;
      return this;
    }

    /**
     * Sets the scope of all rows that have none.
     *
     * @param value the scope, or null to leave it open
     * @return this builder
     */
    public Builder defaultScope(@Nullable SuspensionScope value) {
      defaultScope = value;
      return this;
    }

    /**
     * Sets the partner of all rows.
     *
     * @param value the organization that helps, or null for none
     * @return this builder
     */
    public Builder partner(@Nullable Partner value) {
      partner = value;
      return this;
    }

    /**
     * Makes the reader.
     *
     * @return a reader with these settings
     */
    public ApplicationCsv build() {
      return new ApplicationCsv(this);
    }
  }
}
