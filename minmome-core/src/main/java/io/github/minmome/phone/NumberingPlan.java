package io.github.minmome.phone;

import io.github.minmome.phone.PlanFile.Dates;
import io.github.minmome.phone.PlanFile.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The tables that numbers are judged by: MIC's designations for Japan, E.164 calling codes for the
 * world.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * <p>Source of the Japanese tables: 「電気通信番号指定状況」（総務省）を加工して作成.
 *
 * @since 0.1.0
 */
public final class NumberingPlan {
  private final Dates dates;
  private final PlanTables tables;
  private final Source source;
  private final int namesAt;
  private volatile @Nullable PlanNames names;
  private volatile @Nullable String version;

  NumberingPlan(Dates dates, PlanTables tables, Source source, int namesAt) {
    this.dates = dates;
    this.tables = tables;
    this.source = source;
    this.namesAt = namesAt;
  }

  /** The plan that this version of the library was built with. */
  public static NumberingPlan standard() {
    return Standard.PLAN;
  }

  /**
   * The standard plan with the tables found in a directory put in place of its own.
   *
   * <p>A table is a UTF-8 file of the name and columns described in docs/phone-numbers.md, such as
   * {@code jp-exchanges.tsv}; a table that is not there stays as it was. At least one must be
   * there.
   *
   * @throws IOException when a file cannot be read or a row is malformed; the message names file,
   *     line and column
   */
  public static NumberingPlan read(Path directory) throws IOException {
    byte[] compiled = PlanCompiler.compile(directory, standard());
    return PlanFile.read(() -> new ByteArrayInputStream(compiled));
  }

  /**
   * The age of the tables: the older of the dates of the exchanges' and the area codes' sources.
   * What was designated later is {@link Designation#UNDESIGNATED} here.
   */
  public LocalDate asOf() {
    return LocalDate.ofEpochDay(Math.min(dates.exchanges(), dates.lengths()));
  }

  /** Names the editions of the tables, for reports; equal tables have equal versions. */
  public String version() {
    var known = version;
    if (known == null) {
      var checksum = new CRC32();
      checksum.update(file());
      known =
          LocalDate.ofEpochDay(dates.newest())
              + "-"
              + HexFormat.of().toHexDigits((int) checksum.getValue());
      version = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return "NumberingPlan[" + version() + "]";
  }

  private byte[] file() {
    try (var in = source.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the numbering plan cannot be read again", e);
    }
  }

  Dates dates() {
    return dates;
  }

  PlanTables tables() {
    return tables;
  }

  PlanNames names() {
    var read = names;
    if (read == null) {
      read = PlanFile.readNames(file(), namesAt);
      names = read;
    }
    return read;
  }

  private static final class Standard {
    static final NumberingPlan PLAN = load();

    private static NumberingPlan load() {
      try {
        return PlanFile.read(new Resource());
      } catch (IOException e) {
        throw new IllegalStateException("numbering-plan.bin cannot be read", e);
      }
    }
  }

  /** The plan beside this class. A lambda would slow the first call. */
  private static final class Resource implements Source {
    @Override
    public InputStream open() {
      var in = NumberingPlan.class.getResourceAsStream("numbering-plan.bin");
      if (in == null) {
        throw new IllegalStateException(
            "numbering-plan.bin is missing beside NumberingPlan: mvn process-classes makes it");
      }
      return in;
    }
  }
}
