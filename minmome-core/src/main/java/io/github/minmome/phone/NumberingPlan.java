package io.github.minmome.phone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The tables by which numbers are classified: MIC's designations for Japan, E.164 calling codes for
 * the world.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * <p>Source of the Japanese tables: 「電気通信番号指定状況」（総務省）を加工して作成.
 *
 * @since 0.1.0
 */
public final class NumberingPlan {
  private static final String FILE_SCHEME = "file:";
  private static final String FILE = "numbering-plan.bin";
  private static final NumberingPlan STANDARD = readStandard();

  private final PlanTables tables;

  /** The compiled plan, null where it is the resource. */
  private final byte @Nullable [] compiled;

  private volatile @Nullable PlanNames names;
  private volatile @Nullable WordList places;
  private volatile @Nullable String version;

  private NumberingPlan(PlanTables tables, byte @Nullable [] compiled) {
    this.tables = tables;
    this.compiled = compiled;
  }

  /** Returns the plan that this version of the library was built with. */
  public static NumberingPlan standard() {
    return STANDARD;
  }

  /**
   * Returns the standard plan with the tables found in a directory put in place of its own.
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
    return new NumberingPlan(PlanFile.read(new ByteArrayInputStream(compiled)), compiled);
  }

  /**
   * Returns the age of the tables: the older of the dates of the exchanges' and the area codes'
   * sources. What was designated later is {@link Designation#UNDESIGNATED} here.
   */
  public LocalDate asOf() {
    var dates = names().dates();
    return LocalDate.ofEpochDay(Math.min(dates.exchanges(), dates.lengths()));
  }

  /** Names the editions of the tables, for reports; equal tables have equal versions. */
  public String version() {
    var known = version;
    if (known == null) {
      var checksum = new CRC32();
      checksum.update(file());
      known =
          LocalDate.ofEpochDay(names().dates().newest())
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

  PlanTables tables() {
    return tables;
  }

  PlanNames names() {
    var read = names;
    if (read == null) {
      read = PlanNamesFile.read(file(), PlanFile.namesAt(tables));
      names = read;
    }
    return read;
  }

  /** Returns the names of places that are written beside numbers. */
  WordList places() {
    var list = places;
    if (list == null) {
      list = Places.of(names());
      places = list;
    }
    return list;
  }

  private byte[] file() {
    if (compiled != null) {
      return compiled;
    }
    try (var in = resource()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " cannot be read again", e);
    }
  }

  private static InputStream resource() {
    var in = NumberingPlan.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IllegalStateException(
          FILE + " is missing beside NumberingPlan: mvn process-classes makes it");
    }
    return in;
  }

  /**
   * Returns the plan beside this class. To find and open a resource takes a third of the time to a
   * program's first number, so a jar that is a file is opened as the file that it is.
   */
  private static NumberingPlan readStandard() {
    try {
      return new NumberingPlan(standardTables(ownJar()), null);
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " cannot be read", e);
    }
  }

  private static PlanTables standardTables(String jar) throws IOException {
    if (!jar.isEmpty()) {
      try (var zip = new ZipFile(jar)) {
        String folder = NumberingPlan.class.getPackageName().replace('.', '/');
        var entry = zip.getEntry(folder + "/" + FILE);
        if (entry != null) {
          return PlanFile.read(zip.getInputStream(entry));
        }
      } catch (IOException e) {
        // No file any more: the class loader may have it open still.
        return PlanFile.read(resource());
      }
    }
    return PlanFile.read(resource());
  }

  /**
   * Returns the jar file that this class is from, or "" when it is from none or its name is
   * encoded.
   */
  private static String ownJar() {
    var source = NumberingPlan.class.getProtectionDomain().getCodeSource();
    // As text: this library has no class that could open a connection.
    String location = source == null ? "" : String.valueOf((Object) source.getLocation());
    return location.startsWith(FILE_SCHEME)
            && location.endsWith(".jar")
            && location.indexOf('%') < 0
        ? location.substring(FILE_SCHEME.length())
        : "";
  }
}
