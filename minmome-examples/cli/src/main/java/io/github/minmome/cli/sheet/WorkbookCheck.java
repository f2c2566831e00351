package io.github.minmome.cli.sheet;

import io.github.minmome.cli.console.CliException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a workbook before it is read, and refuses what would exhaust memory or time or what
 * the reader would stumble over: zip bombs, document types, texts and tables beyond a spreadsheet's
 * limits, cells without a place, references to strings that do not exist.
 *
 * <p>Every part is expanded once and forgotten; memory does not grow with the file.
 */
final class WorkbookCheck {
  /** Limits of a worksheet (ECMA-376 as implemented: XFD1048576, 32,767 characters a cell). */
  private static final int MAX_COLUMNS = 16_384;

  private static final int MAX_ROWS = 1_048_576;
  private static final int MAX_CELL_TEXT = 32_767;

  private static final int MAX_PARTS = 10_000;
  private static final long MAX_PART_BYTES = 4L << 30;
  private static final long UNSUSPICIOUS_BYTES = 64L << 20;
  private static final int MAX_EXPANSION = 200;
  private static final int MAX_RUN = 1 << 20; // bytes between two marks of XML

  private static final Set<String> CELL_TYPES = Set.of("b", "e", "n", "str", "s", "inlineStr");
  private static final Set<String> PARTS =
      Set.of("worksheet", "sharedStrings", "styles", "officeDocument");

  private static final XMLInputFactory XML = factory();

  private final Path file;
  private int width;
  private boolean styled;
  private boolean dates1904;
  private int hiddenRows;
  private long strings;
  private long stringCharacters;
  private long lastString = -1;

  private WorkbookCheck(Path file) {
    this.file = file;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * What has to be known of a workbook before it is read.
   *
   * @param width columns up to the last one with a value, in any sheet
   * @param styled whether it has a table of formats
   * @param dates1904 whether days are counted from 1904 instead of 1900
   * @param hiddenRows rows with values that a filter or a person has hidden, in all sheets
   */
  record Findings(int width, boolean styled, boolean dates1904, int hiddenRows) {}

  /**
   * Looks through the file.
   *
   * @throws CliException if it is not a workbook, or one that is not read
   */
  static Findings of(Path file) throws IOException {
    WorkbookCheck check = new WorkbookCheck(file);
    check.requireZip();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      check.parts(zip);
    } catch (ZipException | XMLStreamException | IllegalArgumentException e) {
      throw check.damaged();
    }
    if (check.lastString >= check.strings) {
      throw check.damaged();
    }
    return new Findings(check.width, check.styled, check.dates1904, check.hiddenRows);
  }

  private CliException damaged() {
    return new CliException("sheet.damaged", file);
  }

  /** Old workbooks (.xls) and those with a password are OLE documents instead. */
  private void requireZip() throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(4);
    }
    if (start.length == 4 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF) {
      throw new CliException("sheet.locked", file);
    }
    if (start.length < 4 || start[0] != 'P' || start[1] != 'K') {
      throw damaged();
    }
  }

  private void parts(ZipFile zip) throws IOException, XMLStreamException {
    if (zip.size() > MAX_PARTS) {
      throw new CliException("sheet.toolarge", file);
    }
    Set<String> names = new HashSet<>();
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (!names.add(name)) {
        throw damaged(); // readers would differ in which of the two they take
      }
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        try (InputStream in = new Limited(zip.getInputStream(entry), entry.getCompressedSize())) {
          part(XML.createXMLStreamReader(in));
        }
      }
    }
  }

  private void part(XMLStreamReader xml) throws XMLStreamException {
    boolean sheet = false;
    int depth = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw damaged();
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (depth++ == 0) {
          sheet = name.equals("worksheet");
        }
        switch (name) {
          case "Relationship" ->
              requireXml("Type", "/", xml.getAttributeValue(null, "Target"), xml);
          case "Override" ->
              requireXml("ContentType", "+xml", xml.getAttributeValue(null, "PartName"), xml);
          case "workbookPr" -> dates1904 = isTrue(xml.getAttributeValue(null, "date1904"));
          case "styleSheet" -> styled = true;
          case "si" -> {
            strings++;
            stringCharacters += 30 + text(xml);
            requireMemory();
            depth--;
          }
          case "sheetData" -> {
            if (!sheet) {
              throw damaged();
            }
            table(xml);
            depth--;
          }
          default -> {}
        }
      }
    }
  }

  /** The parts that are read have to be among those that are looked through here. */
  private void requireXml(
      String attribute, String mark, @Nullable String target, XMLStreamReader xml) {
    String kind = Objects.requireNonNullElse(xml.getAttributeValue(null, attribute), "");
    boolean read =
        mark.equals("/")
            ? PARTS.contains(kind.substring(kind.lastIndexOf('/') + 1))
            : kind.contains("spreadsheetml") && kind.endsWith(mark);
    if (read && (target == null || !target.toLowerCase(Locale.ROOT).endsWith(".xml"))) {
      throw damaged();
    }
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }

  /** The reader keeps all shared strings: at most a third of the memory, two bytes a character. */
  private void requireMemory() {
    if (stringCharacters * 2 > Runtime.getRuntime().maxMemory() / 3) {
      throw new CliException("sheet.memory", file);
    }
  }

  private void table(XMLStreamReader xml) throws XMLStreamException {
    int row = 0;
    int column = 0;
    boolean hidden = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("sheetData")) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("row")) {
        String number = xml.getAttributeValue(null, "r");
        int next = number == null ? row + 1 : Integer.parseInt(number);
        if (next <= row || next > MAX_ROWS) {
          throw damaged();
        }
        row = next;
        column = 0;
        hidden = isTrue(xml.getAttributeValue(null, "hidden"));
      } else if (xml.getLocalName().equals("c")) {
        column = column(xml.getAttributeValue(null, "r"), column);
        if (cell(xml)) {
          width = Math.max(width, column);
          hiddenRows += hidden ? 1 : 0;
          hidden = false; // each once
        }
      }
    }
  }

  /** Returns the number of a cell's column from 1, which is the next one if it is not given. */
  private int column(@Nullable String reference, int before) {
    int column = 0;
    int letters = 0;
    if (reference == null) {
      column = before + 1;
    } else {
      while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
        int letter = Character.toUpperCase(reference.charAt(letters++)) - 'A';
        if (letter < 0 || letter > 25 || letters > 3) {
          throw damaged();
        }
        column = column * 26 + letter + 1;
      }
      Integer.parseInt(reference.substring(letters));
    }
    if (column < 1 || column > MAX_COLUMNS) {
      throw damaged();
    }
    return column;
  }

  /** Passes a cell and returns whether it has a value. */
  private boolean cell(XMLStreamReader xml) throws XMLStreamException {
    String type = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
    if (!CELL_TYPES.contains(type)) {
      throw damaged();
    }
    String style = xml.getAttributeValue(null, "s");
    if (style != null) {
      Integer.parseInt(style);
    }
    boolean filled = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        return filled;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("v") && type.equals("s")) {
          String index = xml.getElementText().strip();
          if (!index.isEmpty()) {
            filled = true;
            lastString = Math.max(lastString, Integer.parseUnsignedInt(index) & 0xFFFFFFFFL);
          }
        } else {
          filled |= text(xml) > 0 && !name.equals("f");
        }
      }
    }
  }

  /** Passes an element and returns how many characters are in it. */
  private long text(XMLStreamReader xml) throws XMLStreamException {
    long characters = 0;
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (xml.hasText()) {
        characters += xml.getTextLength();
      }
    }
    if (characters > 2L * MAX_CELL_TEXT) { // with the reading of kanji beside it
      throw new CliException("sheet.toolarge", file);
    }
    return characters;
  }

  /** Ends with a sentence where a part expands too far, or has no end of a mark for too long. */
  private final class Limited extends FilterInputStream {
    private final long compressed;
    private long bytes;
    private int run;

    Limited(InputStream in, long compressed) {
      super(in);
      this.compressed = compressed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      for (int i = 0; i < n; i++) {
        byte b = buffer[from + i];
        run = b == '<' || b == '>' ? 0 : run + 1;
        if (run > MAX_RUN) {
          throw new CliException("sheet.toolarge", file);
        }
      }
      bytes += Math.max(n, 0);
      if (bytes > MAX_PART_BYTES
          || (bytes > UNSUSPICIOUS_BYTES && bytes > MAX_EXPANSION * compressed)) {
        throw new CliException("sheet.toolarge", file);
      }
      return n;
    }
  }
}
