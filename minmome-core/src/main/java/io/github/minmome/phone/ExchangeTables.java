package io.github.minmome.phone;

import static io.github.minmome.phone.PackedClassification.code;

import io.github.minmome.phone.PlanNames.AreaCode;
import io.github.minmome.phone.TsvTable.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every exchange of Japan, from the tables of designated blocks and of the lengths of area codes.
 *
 * @param bytes by the first five national digits: as {@link PlanTables#exchange} packs them
 * @param runs exchanges of one message area in a row: the first of them, ascending
 * @param runAreas for each run: the area's name, or ""
 * @param asOf the date of the designations, as an epoch day
 * @param lengthsAsOf the date of the lengths
 */
@SuppressWarnings("ArrayRecordComponent") // carries results from step to step
record ExchangeTables(
    byte[] bytes, int[] runs, List<String> runAreas, long asOf, long lengthsAsOf) {
  private static final int FIVE_DIGITS = 100_000;
  private static final int MAX_AREA_CODE_DIGITS = 4;

  private record Lengths(byte[] areaDigits, long asOf) {}

  static ExchangeTables compile(PlanSources sources, Map<String, AreaCode> areaCodes)
      throws IOException {
    var lengths = areaCodeLengths(sources);
    var bytes = new byte[FIVE_DIGITS];
    for (int five = 0; five < FIVE_DIGITS; five++) {
      int areaDigits = areaDigits(five, lengths.areaDigits()[five], areaCodes);
      bytes[five] = PlanTables.exchange(areaDigits, code(Designation.UNDESIGNATED));
    }
    var table = sources.table("jp-exchanges.tsv", "from", "to", "area_code", "area_ja", "status");
    if (table == null) {
      var base = sources.base();
      for (int five = 0; five < FIVE_DIGITS; five++) {
        bytes[five] = PlanTables.designated(bytes[five], base.tables().designation(five));
      }
      var names = base.names();
      return new ExchangeTables(
          bytes, names.runs(), names.runAreas(), base.names().dates().exchanges(), lengths.asOf());
    }
    var areas = designate(bytes, table);
    var runs = new ArrayList<Integer>();
    var runAreas = new ArrayList<String>();
    for (var entry : areas.entrySet()) {
      if (runAreas.isEmpty() || !runAreas.get(runAreas.size() - 1).equals(entry.getValue())) {
        runs.add(entry.getKey());
        runAreas.add(entry.getValue());
      }
    }
    return new ExchangeTables(
        bytes,
        runs.stream().mapToInt(Integer::intValue).toArray(),
        runAreas,
        table.asOf().toEpochDay(),
        lengths.asOf());
  }

  private static Lengths areaCodeLengths(PlanSources sources) throws IOException {
    var table = sources.table("jp-area-code-lengths.tsv", "prefix", "area_code_digits");
    var digits = new byte[FIVE_DIGITS];
    if (table == null) {
      var base = sources.base();
      for (int five = 0; five < FIVE_DIGITS; five++) {
        digits[five] = (byte) base.tables().areaDigits(five);
      }
      return new Lengths(digits, base.names().dates().lengths());
    }
    for (Row row : table.rows()) {
      int length = row.number(1, 1, 4);
      for (int five : PlanSources.under(row.digits(0, 1, 5), 5)) {
        digits[five] = (byte) length;
      }
    }
    return new Lengths(digits, table.asOf().toEpochDay());
  }

  /** Where the table of lengths leads to no area code, the longest area code that there is. */
  private static int areaDigits(int five, int length, Map<String, AreaCode> areaCodes) {
    String digits = "0" + Integer.toString(FIVE_DIGITS + five).substring(1);
    int digitsOfCode = length == 0 ? MAX_AREA_CODE_DIGITS : length;
    while (digitsOfCode > 0 && !areaCodes.containsKey(digits.substring(0, digitsOfCode + 1))) {
      digitsOfCode--;
    }
    return digitsOfCode;
  }

  /** Enters the status of each exchange; the first exchange of each range to its message area. */
  private static Map<Integer, String> designate(byte[] bytes, TsvTable table) throws IOException {
    var areas = new TreeMap<Integer, String>();
    areas.put(0, "");
    int next = 0;
    for (Row row : table.rows()) {
      int from = row.number(0, 10_000, FIVE_DIGITS - 1);
      int to = row.number(1, from, FIVE_DIGITS - 1);
      if (from < next) {
        throw row.wrong(0, "above the ranges before it");
      }
      int status = code(row.name(4, Designation.class));
      for (int five = from; five <= to; five++) {
        bytes[five] = PlanTables.designated(bytes[five], status);
      }
      areas.put(next, "");
      areas.put(from, row.text(3));
      next = to + 1;
    }
    areas.put(next, "");
    return areas;
  }
}
