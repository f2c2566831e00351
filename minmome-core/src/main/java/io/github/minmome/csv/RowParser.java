package io.github.minmome.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.csv.RawRecords.RawRecord;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a raw record into an application. Immutable, apart from the memory of its parsers; for many
 * threads.
 */
final class RowParser {
  private static final char REPLACEMENT = '\uFFFD';

  private final Header header;
  private final @Nullable SuspensionScope defaultScope;
  private final @Nullable Partner partner;
  private final Map<ApplicationField, MemoizedParser<Object>> parsers =
      new EnumMap<>(ApplicationField.class);

  RowParser(Header header, @Nullable SuspensionScope defaultScope, @Nullable Partner partner) {
    this.header = header;
    this.defaultScope = defaultScope;
    this.partner = partner;
    for (var field : Columns.ALL) {
      if (!field.kind().isText()) {
        parsers.put(field, new MemoizedParser<>(text -> reading(field, text)));
      }
    }
  }

  private static Reading<Object> reading(ApplicationField field, String text) {
    var reading = field.parse(text);
    return new Reading<>(reading.value(), reading.problems());
  }

  /** The cells of a record, or null if its quotes are not in order. */
  static String @Nullable [] cells(byte[] record, Charset charset) {
    try {
      return fastCsv().ofSingleCsvRecord(StringArrayHandler.of(), new String(record, charset));
    } catch (CsvParseException e) {
      return null;
    }
  }

  private static CsvReaderBuilder fastCsv() {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .skipEmptyLines(false);
  }

  Reading<SuspensionApplication> parse(RawRecord record, Charset charset) {
    var problems = new ArrayList<Problem>();
    String[] cells = null;
    switch (record.fault) {
      case QUOTE -> problems.add(Problem.of(ProblemCodes.CSV_QUOTE, ""));
      case TOO_LONG ->
          problems.add(
              Problem.of(ProblemCodes.CSV_ROW_TOO_LONG, "", String.valueOf(RawRecords.MAX_RECORD)));
      case NONE -> cells = cells(record.bytes, charset, problems);
    }
    SuspensionApplication application = null;
    if (cells != null && cells.length != header.size()) {
      problems.add(
          Problem.of(
              ProblemCodes.CSV_FIELD_COUNT,
              "",
              String.valueOf(header.size()),
              String.valueOf(cells.length)));
    } else if (cells != null) {
      application = application(cells, problems);
    }
    return new Reading<>(
        application, problems.stream().map(problem -> problem.withLine(record.line)).toList());
  }

  private String @Nullable [] cells(byte[] record, Charset charset, List<Problem> problems) {
    String[] cells = cells(record, charset);
    if (cells == null) {
      problems.add(Problem.of(ProblemCodes.CSV_QUOTE, ""));
      return null;
    }
    for (String cell : cells) {
      if (cell.indexOf(REPLACEMENT) >= 0) {
        return decodable(record, charset, problems);
      }
    }
    return cells;
  }

  /**
   * The cells of a record that may hold bytes of no character: those that do are problems and read
   * as empty.
   */
  private String[] decodable(byte[] record, Charset charset, List<Problem> problems) {
    var raw = RawCells.split(record, true);
    var cells = new String[raw.size()];
    for (int i = 0; i < cells.length; i++) {
      try {
        var content = ByteBuffer.wrap(RawCells.content(raw.get(i)));
        cells[i] = charset.newDecoder().decode(content).toString();
      } catch (CharacterCodingException e) {
        cells[i] = "";
        if (raw.size() == header.size() && header.isRead(i)) {
          problems.add(Problem.of(ProblemCodes.CSV_UNDECODABLE, header.path(i), charset.name()));
        }
      }
    }
    return cells;
  }

  private SuspensionApplication application(String[] cells, List<Problem> problems) {
    var application = SuspensionApplication.builder().partner(partner);
    for (var field : Columns.ALL) {
      String cell = header.value(cells, field);
      var parser = parsers.get(field);
      if (cell.isEmpty()) {
        if (field == ApplicationField.SCOPE) {
          application.scope(defaultScope);
        }
      } else if (parser == null) {
        field.set(application, cell);
      } else if (!cell.isBlank()) {
        Reading<Object> reading = parser.parse(cell);
        problems.addAll(reading.problems());
        field.set(application, reading.value());
      }
    }
    return application.build();
  }
}
