package io.github.minmome.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import io.github.minmome.application.Channel;
import io.github.minmome.application.LineType;
import io.github.minmome.application.Partner;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.application.WrittenDate;
import io.github.minmome.application.YesNo;
import io.github.minmome.csv.RawRecords.RawRecord;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a raw record into an application. Immutable, apart from what it remembers of words; for
 * many threads.
 */
final class RowParser {
  /** INCOMING_ONLY is understood, but nobody is told to write it. */
  private static final List<SuspensionScope> OFFERED =
      List.of(SuspensionScope.INCOMING_AND_OUTGOING, SuspensionScope.OUTGOING_ONLY);

  private static final char REPLACEMENT = '\uFFFD';

  private final Header header;
  private final @Nullable SuspensionScope defaultScope;
  private final @Nullable Partner partner;
  private final Remembering<LineType> lineTypes =
      Remembering.words(
          Column.LINE_TYPE, List.of(LineType.values()), LineType::label, LineType::tryParse);
  private final Remembering<SuspensionScope> scopes =
      Remembering.words(Column.SCOPE, OFFERED, SuspensionScope::label, SuspensionScope::tryParse);
  private final Remembering<Relation> relations =
      Remembering.words(
          Column.RELATION, List.of(Relation.values()), Relation::label, Relation::tryParse);
  private final Remembering<Channel> channels =
      Remembering.words(
          Column.CHANNEL, List.of(Channel.values()), Channel::label, Channel::tryParse);
  private final Remembering<Boolean> answers =
      Remembering.words(Column.USES_INTERNATIONAL_CALLS, "はい, いいえ", YesNo::tryParse);
  private final Remembering<LocalDate> dates =
      new Remembering<>(text -> WrittenDate.parse(text, Column.APPLIED_ON.path));

  RowParser(Header header, @Nullable SuspensionScope defaultScope, @Nullable Partner partner) {
    this.header = header;
    this.defaultScope = defaultScope;
    this.partner = partner;
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
    var scope = read(cells, Column.SCOPE, scopes, problems);
    boolean scopeIsEmpty = scope == null && header.value(cells, Column.SCOPE).isEmpty();
    return SuspensionApplication.builder()
        .reference(text(cells, Column.REFERENCE))
        .lineNumber(text(cells, Column.LINE_NUMBER))
        .lineType(read(cells, Column.LINE_TYPE, lineTypes, problems))
        .carrier(text(cells, Column.CARRIER))
        .scope(scopeIsEmpty ? defaultScope : scope)
        .applicantName(text(cells, Column.APPLICANT_NAME))
        .applicantKana(text(cells, Column.APPLICANT_KANA))
        .postalCode(text(cells, Column.POSTAL_CODE))
        .address(text(cells, Column.ADDRESS))
        .building(text(cells, Column.BUILDING))
        .contactPhone(text(cells, Column.CONTACT_PHONE))
        .contractHolderName(text(cells, Column.CONTRACT_HOLDER_NAME))
        .contractHolderKana(text(cells, Column.CONTRACT_HOLDER_KANA))
        .relation(read(cells, Column.RELATION, relations, problems))
        .channel(read(cells, Column.CHANNEL, channels, problems))
        .appliedOn(read(cells, Column.APPLIED_ON, dates, problems))
        .usesInternationalCalls(read(cells, Column.USES_INTERNATIONAL_CALLS, answers, problems))
        .partner(partner)
        .build();
  }

  private @Nullable String text(String[] cells, Column column) {
    String value = header.value(cells, column);
    return value.isEmpty() ? null : value;
  }

  private <T> @Nullable T read(
      String[] cells, Column column, Remembering<T> reader, List<Problem> problems) {
    String value = header.value(cells, column);
    if (value.isBlank()) {
      return null;
    }
    Reading<T> reading = reader.read(value);
    problems.addAll(reading.problems());
    return reading.value();
  }
}
