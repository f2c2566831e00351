package io.github.minmome.phone;

import static io.github.minmome.phone.PackedClassification.code;

import io.github.minmome.phone.PlanNames.AreaCode;
import io.github.minmome.phone.PlanNames.Dates;
import io.github.minmome.phone.PlanNames.Names;
import io.github.minmome.phone.PlanTables.CallingCode;
import io.github.minmome.phone.PlanTables.CarrierCode;
import io.github.minmome.phone.PlanTables.RangeRow;
import io.github.minmome.phone.TsvTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the readable tables (TSV) into the binary form that classifiers read.
 *
 * <p>The same code makes the resource that the library ships and the plan that an application loads
 * at run time. What it writes depends on the tables alone.
 */
@SuppressWarnings("ArrayRecordComponent") // its records carry results from step to step
final class PlanCompiler {
  private static final int THREE_DIGITS = 1_000;
  private static final String GLOBAL = "001";

  /** An index of rows has a byte for each number, and 0 stands for none. */
  private static final int MAX_ROWS = 255;

  private final PlanSources sources;

  private PlanCompiler(PlanSources sources) {
    this.sources = sources;
  }

  /**
   * Compiles the tables in a directory; with a base, a table that is missing there is the base's.
   */
  static byte[] compile(Path directory, @Nullable NumberingPlan base) throws IOException {
    return new PlanCompiler(new PlanSources(directory, base)).compile();
  }

  private byte[] compile() throws IOException {
    var ranges = ranges();
    var blocks = blocks();
    var shortCodes = shortCodes();
    var callingCodes = callingCodes();
    var areaCodes = areaCodes();
    var exchanges = ExchangeTables.compile(sources, areaCodes);
    var tables =
        new PlanTables(
            exchanges.bytes(),
            ranges.index(),
            ranges.rows(),
            shortCodes.kinds(),
            callingCodes.index(),
            callingCodes.rows(),
            carriers(),
            blocks.pages(),
            blocks.bits());
    var regions = regions();
    var regionPrefixes = regionPrefixes();
    var names =
        new PlanNames(
            new Dates(exchanges.asOf(), exchanges.lengthsAsOf(), sources.newest()),
            areaCodes,
            exchanges.runs(),
            exchanges.runAreas(),
            regions,
            callingCodes.regions(),
            regionPrefixes,
            shortCodes.names());
    return PlanFile.write(tables, names);
  }

  private record Ranges(byte[] index, int[] rows) {}

  private Ranges ranges() throws IOException {
    var table =
        sources.table(
            "jp-ranges.tsv",
            "prefix",
            "kind",
            "digits_min",
            "digits_max",
            "layout",
            "designation",
            "otherwise",
            "loses_zero",
            "term_ja");
    if (table == null) {
      return new Ranges(sources.base().tables().ranges(), sources.base().tables().rangeRows());
    }
    var index = new byte[THREE_DIGITS];
    var lengths = new byte[THREE_DIGITS];
    var rows = new ArrayList<Integer>();
    for (Row row : table.rows()) {
      String prefix = row.digits(0, 1, 3);
      if (rows.size() == Byte.MAX_VALUE) {
        throw row.wrong(0, "among the first " + Byte.MAX_VALUE + " ranges");
      }
      int[] layout = layout(row);
      rows.add(
          RangeRow.pack(
              row.name(1, NumberKind.class),
              row.number(2, 4, 16),
              row.number(3, 4, 16),
              row.name(5, Designation.class),
              row.text(6).equals(NumberKind.FIXED_LINE.name()),
              layout[0],
              layout[1],
              row.text(7).equals("yes")));
      for (int three : PlanSources.under(prefix, 3)) {
        if (prefix.length() > lengths[three]) {
          lengths[three] = (byte) prefix.length();
          index[three] = (byte) rows.size();
        }
      }
    }
    return new Ranges(index, ints(rows));
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private record Blocks(byte[] pages, byte[] bits) {}

  private Blocks blocks() throws IOException {
    var table = sources.table("jp-blocks.tsv", "from", "to", "kind");
    if (table == null) {
      return new Blocks(sources.base().tables().blockPages(), sources.base().tables().blocks());
    }
    var pages = new byte[THREE_DIGITS];
    var bits = new byte[0];
    int next = 0;
    for (Row row : table.rows()) {
      String from = row.digits(0, 5, 6);
      String to = row.digits(1, from.length(), from.length());
      int first = PlanSources.under(from, 6)[0];
      int behind = PlanSources.under(to, 6)[0] + PlanSources.under(to, 6).length;
      if (behind <= first || first < next) {
        throw row.wrong(0, "above the blocks before it, or to is below from");
      }
      next = behind;
      for (int six = first; six < behind; six++) {
        int three = six / 1000;
        if (pages[three] == 0) {
          if (bits.length == Byte.MAX_VALUE * PlanTables.PAGE) {
            throw row.wrong(0, "within " + Byte.MAX_VALUE + " prefixes of three digits");
          }
          bits = Arrays.copyOf(bits, bits.length + PlanTables.PAGE);
          pages[three] = (byte) (bits.length / PlanTables.PAGE);
        }
        int block = six % 1000;
        bits[(pages[three] - 1) * PlanTables.PAGE + block / 8] |= (byte) (1 << block % 8);
      }
    }
    return new Blocks(pages, bits);
  }

  /** Returns how many digits stand in each part of a number; zeros where it has no hyphens. */
  private static int[] layout(Row row) throws IOException {
    if (row.text(4).equals("-")) {
      return new int[3];
    }
    if (!row.text(4).matches("[1-9]-[1-9]-[1-9]")) {
      throw row.wrong(4, "a layout like 3-4-4, or -");
    }
    int[] parts = row.text(4).chars().filter(c -> c != '-').map(c -> c - '0').toArray();
    int digits = parts[0] + parts[1] + parts[2];
    if (digits != row.number(2, 4, 16) || digits != row.number(3, 4, 16)) {
      throw row.wrong(4, "a layout of as many digits as the number has");
    }
    return parts;
  }

  private record ShortCodes(byte[] kinds, Map<String, Names> names) {}

  private ShortCodes shortCodes() throws IOException {
    var table = sources.table("jp-short-codes.tsv", "code", "kind", "name_ja", "name_en", "ended");
    if (table == null) {
      return new ShortCodes(
          sources.base().tables().shortCodes(), sources.base().names().shortCodes());
    }
    var kinds = new byte[THREE_DIGITS];
    var names = new TreeMap<String, Names>();
    for (Row row : table.rows()) {
      if (!row.text(0).startsWith("#")) {
        kinds[row.number(0, 100, 999)] = (byte) code(row.name(1, NumberKind.class));
      }
      if (!row.text(2).isEmpty()) {
        names.put(row.text(0), new Names(row.text(2), row.text(3)));
      }
    }
    return new ShortCodes(kinds, names);
  }

  private long[] carriers() throws IOException {
    var table =
        sources.table(
            "jp-carrier-prefixes.tsv", "code", "digits", "in_use", "free_min", "free_max", "note");
    if (table == null) {
      return sources.base().tables().carriers();
    }
    var longestFirst = new ArrayList<>(table.rows());
    longestFirst.sort((a, b) -> b.text(0).length() - a.text(0).length());
    var carriers = new long[longestFirst.size()];
    for (int i = 0; i < carriers.length; i++) {
      var row = longestFirst.get(i);
      String code = row.digits(0, 3, 8);
      boolean free = !row.text(3).isEmpty();
      carriers[i] =
          CarrierCode.pack(
              Integer.parseUnsignedInt(code, 16),
              code.length(),
              row.number(1, 3, 8),
              row.text(2).equals("yes"),
              free ? row.number(3, 5, 16) : 31,
              free ? row.number(4, 5, 16) : 0);
    }
    return carriers;
  }

  private record CallingCodes(byte[] index, int[] rows, Map<String, String> regions) {}

  private CallingCodes callingCodes() throws IOException {
    var table =
        sources.table(
            "calling-codes.tsv", "calling_code", "regions", "national_prefix", "national_lengths");
    if (table == null) {
      var base = sources.base();
      return new CallingCodes(
          base.tables().callingCodes(),
          base.tables().callingCodeRows(),
          base.names().callingCodes());
    }
    var index = new byte[THREE_DIGITS];
    var rows = new ArrayList<Integer>();
    var regions = new TreeMap<String, String>();
    for (Row row : table.rows()) {
      String code = row.digits(0, 1, 3);
      int lengths = 0;
      for (String length : row.text(3).split(",", -1)) {
        if (!length.matches("[4-9]|1[0-9]")) {
          throw row.wrong(3, "lengths from 4 to 19 joined by commas");
        }
        lengths |= 1 << Integer.parseInt(length);
      }
      boolean global = row.text(1).equals(GLOBAL);
      int packed = CallingCode.pack(code.length(), lengths, row.text(2).equals("0"), global);
      if (!rows.contains(packed)) {
        if (rows.size() == MAX_ROWS) {
          throw row.wrong(3, "among the first " + MAX_ROWS + " sets of lengths");
        }
        rows.add(packed);
      }
      for (int three : PlanSources.under(code, 3)) {
        index[three] = (byte) (1 + rows.indexOf(packed));
      }
      regions.put(code, global ? "" : row.text(1));
    }
    return new CallingCodes(index, ints(rows), regions);
  }

  private Map<String, Names> regions() throws IOException {
    var table = sources.table("regions.tsv", "region", "name_ja", "name_en");
    if (table == null) {
      return sources.base().names().regions();
    }
    var regions = new TreeMap<String, Names>();
    for (Row row : table.rows()) {
      regions.put(row.text(0), new Names(row.text(1), row.text(2)));
    }
    return regions;
  }

  private Map<String, String> regionPrefixes() throws IOException {
    var table = sources.table("region-prefixes.tsv", "calling_code", "prefix", "regions");
    if (table == null) {
      return sources.base().names().regionPrefixes();
    }
    var prefixes = new TreeMap<String, String>();
    for (Row row : table.rows()) {
      prefixes.put(row.digits(0, 1, 3) + row.digits(1, 0, 6), row.text(2));
    }
    return prefixes;
  }

  private Map<String, AreaCode> areaCodes() throws IOException {
    var table =
        sources.table("jp-area-codes.tsv", "area_code", "areas_ja", "areas_en", "prefectures");
    if (table == null) {
      return sources.base().names().areaCodes();
    }
    var areaCodes = new TreeMap<String, AreaCode>();
    for (Row row : table.rows()) {
      if (!row.text(0).matches("0[1-9][0-9]{0,3}")) {
        throw row.wrong(0, "an area code with its 0");
      }
      areaCodes.put(row.text(0), new AreaCode(row.list(1), row.list(2), row.list(3)));
    }
    return areaCodes;
  }

  /**
   * Writes the compiled form of the tables in one directory to a file.
   *
   * @param arguments the directory and the file
   */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[1]), compile(Path.of(arguments[0]), null));
  }
}
