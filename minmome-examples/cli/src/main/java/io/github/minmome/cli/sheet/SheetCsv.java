package io.github.minmome.cli.sheet;

import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.csv.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook as the bytes of a CSV file in UTF-8, made row by row, so that its rows are
 * read by the one reader of rows: line N of the bytes is row N of the sheet. A line break within a
 * cell becomes U+2028, which is refused or passed over as a line break is.
 */
public final class SheetCsv extends InputStream {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String UNREADABLE = "#VALUE!"; // what the rules refuse by name

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final WorkbookCheck.Findings findings;
  private final Path file;
  private byte[] bytes = BYTE_ORDER_MARK;
  private int position;
  private int line = 1; // of which the bytes are next

  private SheetCsv(
      Path file, ReadableWorkbook workbook, Stream<Row> stream, WorkbookCheck.Findings findings) {
    this.file = file;
    this.workbook = workbook;
    this.stream = stream;
    this.rows = stream.iterator();
    this.findings = findings;
  }

  /** Returns whether a file goes by the name of a workbook. */
  public static boolean isWorkbook(Path file) {
    String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx");
  }

  /**
   * Opens a sheet.
   *
   * @param name the sheet, or null for the first one that is not hidden
   * @throws CliException if the file is not a workbook, is one that is not read, or has no such
   *     sheet
   */
  public static SheetCsv open(Path file, @Nullable String name, Console console)
      throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw new CliException("batch.notafile", file);
    }
    WorkbookCheck.Findings findings = WorkbookCheck.of(file);
    ReadableWorkbook workbook = null;
    try {
      workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(findings.styled(), true));
      Sheet sheet = sheet(workbook, file, name);
      if (name == null && workbook.getSheets().count() > 1) {
        console.info("sheet.read", sheet.getName());
      }
      if (findings.hiddenRows() > 0) {
        console.info("sheet.hidden", findings.hiddenRows());
      }
      Stream<Row> stream = sheet.openStream();
      return new SheetCsv(file, workbook, stream, findings);
    } catch (RuntimeException e) {
      if (workbook != null) {
        workbook.close();
      }
      throw e instanceof CliException ? e : new CliException("sheet.damaged", file);
    }
  }

  private static Sheet sheet(ReadableWorkbook workbook, Path file, @Nullable String name) {
    List<Sheet> sheets = workbook.getSheets().toList();
    return sheets.stream()
        .filter(
            sheet ->
                name == null
                    ? sheet.getVisibility() == SheetVisibility.VISIBLE
                    : name.equals(sheet.getName()))
        .findFirst()
        .orElseThrow(
            () -> {
              String names = sheets.stream().map(Sheet::getName).collect(Collectors.joining(", "));
              return new CliException("sheet.unknown", file, names);
            });
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    while (position == bytes.length) {
      if (!fill()) {
        return -1;
      }
    }
    int n = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, buffer, from, n);
    position += n;
    return n;
  }

  /** Makes the bytes of the next row, and of the empty ones before it. */
  private boolean fill() throws IOException {
    int number = line;
    List<String> cells;
    try {
      if (!rows.hasNext()) {
        return false;
      }
      Row row = rows.next();
      number = row.getRowNum();
      cells = cells(row);
    } catch (RuntimeException e) {
      if (e instanceof ExcelReaderException && e.getCause() instanceof XMLStreamException) {
        throw new CliException("sheet.damaged", file);
      }
      cells = Collections.nCopies(findings.width(), UNREADABLE); // one row, not the file
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (; line < number; line++) {
      out.write('\n');
    }
    CsvWriter.begin(out, StandardCharsets.UTF_8, cells).flush();
    line++;
    bytes = out.toByteArray();
    position = 0;
    return true;
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(findings.width());
    for (int i = 0; i < findings.width(); i++) {
      Cell cell = i < row.getCellCount() ? row.getCell(i) : null;
      String text = cell == null ? "" : CellText.of(cell, findings.dates1904());
      cells.add(text.replace("\r\n", "\n").replace('\r', '\n').replace('\n', '\u2028'));
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
