package io.github.minmome.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.ApplicationField.Kind;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.check.TextChecks;
import io.github.minmome.csv.RawRecords.RawRecord;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import io.github.minmome.problem.Severity;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a raw record into an application. Immutable, apart from the memory of its parsers; for many
 * threads.
 */
final class RowParser {
  private static final char REPLACEMENT = '\uFFFD';

  /** Alt+Enter in a spreadsheet or a workbook. */
  private static final String LINE_BREAKS = "\r\n\u2028\u2029";

  /** Line breaks with the spaces around them. */
  private static final Pattern LINE_BREAK =
      Pattern.compile("[ \u3000]*[" + LINE_BREAKS + "]+[ \u3000]*");

  private final Header header;
  private final char separator;
  private final @Nullable SuspensionScope defaultScope;
  private final @Nullable Partner partner;
  private final int otherHeadings;
  private final Map<ApplicationField, MemoizedParser<Object>> parsers =
      new EnumMap<>(ApplicationField.class);

  RowParser(
      Header header,
      char separator,
      @Nullable SuspensionScope defaultScope,
      @Nullable Partner partner) {
    this(header, separator, defaultScope, partner, 0);
  }

  private RowParser(
      Header header,
      char separator,
      @Nullable SuspensionScope defaultScope,
      @Nullable Partner partner,
      int otherHeadings) {
    this.header = header;
    this.separator = separator;
    this.defaultScope = defaultScope;
    this.partner = partner;
    this.otherHeadings = otherHeadings;
    for (var field : Columns.ALL) {
      if (!field.kind().isText()) {
        parsers.put(field, new MemoizedParser<>(text -> reading(field, text)));
      }
    }
  }

  /**
   * Returns what a cell means that is not text. A word of another system, such as NTT as the line
   * type, does not refuse a row that is accepted without it.
   */
  private static Reading<Object> reading(ApplicationField field, String text) {
    var reading = field.parse(text);
    boolean isSparable = field.kind() != Kind.DATE && !field.isRequired();
    return new Reading<>(
        reading.value(),
        reading.problems().stream()
            .map(problem -> isSparable ? leftOut(problem) : problem)
            .toList());
  }

  private static Problem leftOut(Problem problem) {
    return problem.code().equals(ProblemCodes.WORD_UNKNOWN)
        ? Problem.of(
            ProblemCodes.WORD_LEFT_OUT, problem.path(), problem.arguments().toArray(String[]::new))
        : problem;
  }

  /** Returns the cells of a record, or null if its quotes are not in order. */
  static String @Nullable [] cells(byte[] record, Charset charset, char separator) {
    try {
      return fastCsv(separator)
          .ofSingleCsvRecord(StringArrayHandler.of(), new String(record, charset));
    } catch (CsvParseException e) {
      return null;
    }
  }

  /**
   * Returns the parser for the rows below a record: this one, or one that refuses them, if the
   * record has headings of columns in another order, as where two files were joined.
   */
  RowParser below(RawRecord record, Charset charset, ColumnMapping columns) {
    if (otherHeadings > 0 || record.fault != RawRecords.Fault.NONE || hasNumber(record.bytes)) {
      return this;
    }
    String[] cells = cells(record.bytes, charset, separator);
    return cells != null
            && header.isOtherThan(Header.of(List.of(cells), columns, new ArrayList<>()))
        ? new RowParser(header, separator, defaultScope, partner, record.line)
        : this;
  }

  /**
   * Returns whether three digits follow each other: almost every row has them, and no headings
   * have.
   */
  private static boolean hasNumber(byte[] record) {
    int digits = 0;
    for (byte b : record) {
      digits = b >= '0' && b <= '9' ? digits + 1 : 0;
      if (digits == 3) {
        return true;
      }
    }
    return false;
  }

  private static CsvReaderBuilder fastCsv(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
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
    if (otherHeadings > 0) {
      problems.clear();
      problems.add(Problem.of(ProblemCodes.CSV_OTHER_COLUMNS, "", String.valueOf(otherHeadings)));
    } else if (cells != null && OtherRows.isNoApplication(header, cells)) {
      problems.clear();
      problems.add(Problem.of(ProblemCodes.CSV_NOT_AN_APPLICATION, ""));
    } else if (cells != null) {
      String[] fitted = fitted(cells, problems);
      application = fitted == null ? null : application(fitted, problems);
    }
    return new Reading<>(
        application, problems.stream().map(problem -> problem.withLine(record.line)).toList());
  }

  /**
   * Returns the cells as many as the header has: spreadsheets leave off empty cells at the end of a
   * row, or add some. Null if a value may be in another column than its own.
   */
  private String @Nullable [] fitted(String[] cells, List<Problem> problems) {
    int size = header.size();
    if (cells.length == size) {
      return cells;
    }
    boolean hasMore = cells.length > size;
    boolean fits =
        hasMore
            ? Arrays.stream(cells).skip(size).allMatch(TextChecks::isBlank)
            : header.mayEndBefore(cells.length);
    if (!fits || !hasMore) {
      problems.add(
          Problem.of(
              fits ? ProblemCodes.CSV_CELLS_MISSING : ProblemCodes.CSV_FIELD_COUNT,
              "",
              String.valueOf(size),
              String.valueOf(cells.length)));
    }
    if (!fits) {
      return null;
    }
    var fitted = Arrays.copyOf(cells, size);
    Arrays.fill(fitted, Math.min(cells.length, size), size, "");
    return fitted;
  }

  private String @Nullable [] cells(byte[] record, Charset charset, List<Problem> problems) {
    String[] cells = cells(record, charset, separator);
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
   * Returns the cells of a record that may hold bytes of no character: those that do are problems
   * and read as empty.
   */
  private String[] decodable(byte[] record, Charset charset, List<Problem> problems) {
    var raw = RawCells.split(record, separator, true);
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
    unnamedValues(cells, problems);
    for (var field : Columns.ALL) {
      String cell = header.value(cells, field);
      if (header.digitsMeet(cells, field)) {
        problems.add(Problem.of(ProblemCodes.CSV_JOINED_DIGITS, field.path()));
      }
      if ((field.kind() == Kind.ADDRESS || field.kind() == Kind.BUILDING) && hasLineBreak(cell)) {
        cell = LINE_BREAK.matcher(cell.strip()).replaceAll(" ");
        problems.add(Problem.of(ProblemCodes.CSV_LINE_BREAK, field.path()));
      }
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

  private static boolean hasLineBreak(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (LINE_BREAKS.indexOf(cell.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Reports values in columns without a heading: beside a merged heading they are its rest. */
  private void unnamedValues(String[] cells, List<Problem> problems) {
    var byPath = new LinkedHashMap<String, StringJoiner>();
    for (int place : header.unnamed()) {
      if (!TextChecks.isBlank(cells[place])) {
        byPath
            .computeIfAbsent(header.pathBeside(place), path -> new StringJoiner(", "))
            .add(String.valueOf(place + 1));
      }
    }
    byPath.forEach(
        (path, columns) ->
            problems.add(
                Problem.of(
                    ProblemCodes.CSV_UNNAMED_COLUMN,
                    path.isEmpty() ? Severity.NOTE : Severity.CONFIRM,
                    path,
                    columns.toString())));
  }
}
