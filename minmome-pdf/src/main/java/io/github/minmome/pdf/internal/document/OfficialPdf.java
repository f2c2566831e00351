package io.github.minmome.pdf.internal.document;

import com.lowagie.text.Document;
import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Units;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An official PDF, read once into the objects that its pages need, with the numbers that they have
 * in every file we write. What its pages draw is not changed, layers included; its own structure,
 * bookmarks, scripts, annotations and form fields are left out. Immutable, safe for any number of
 * threads.
 */
public final class OfficialPdf {
  /** The objects of the official pages begin after those that every file of ours has. */
  static final int FIRST_OBJECT = 10;

  /** An object as it is written; one with a body is a stream. */
  static final class Part {
    final String entries;
    final byte @Nullable [] body;

    Part(String entries, byte @Nullable [] body) {
      this.entries = entries;
      this.body = body;
    }
  }

  /** A page: what its dictionary says, without its contents' frame. */
  record Sheet(
      PageSize size,
      String entries,
      List<String> contents,
      String xObjects,
      String matrix,
      StateBalance balance) {}

  private final List<Part> parts = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final String layers;

  private OfficialPdf(PdfReader reader) throws IOException {
    for (int i = 1; i <= reader.getNumberOfPages(); i++) {
      sheets.add(sheet(reader.getPageN(i), reader.getPageRotation(i), box(reader, i)));
    }
    PdfObject properties = reader.getCatalog().get(PdfName.OCPROPERTIES);
    layers = properties == null ? "" : "/OCProperties " + text(properties);
  }

  private static double[] box(PdfReader reader, int page) {
    var rectangle = reader.getCropBox(page);
    return new double[] {
      rectangle.getLeft(), rectangle.getBottom(), rectangle.getRight(), rectangle.getTop()
    };
  }

  /**
   * Reads a PDF; refuses one that is encrypted, an XFA form, or damaged.
   *
   * @throws IllegalStateException when another library's {@code com.lowagie} stands in for OpenPDF
   */
  public static Reading<OfficialPdf> read(byte[] file) {
    requireOpenPdf(Document.getVersion());
    try {
      var reader = new PdfReader(file);
      if (reader.isEncrypted()) {
        return refused(ProblemCodes.OFFICIAL_PDF_ENCRYPTED);
      }
      if (reader.isRebuilt() || reader.getNumberOfPages() == 0) {
        return refused(ProblemCodes.OFFICIAL_PDF_DAMAGED);
      }
      PdfDictionary form = reader.getCatalog().getAsDict(PdfName.ACROFORM);
      if (form != null && form.get(PdfName.XFA) != null) {
        return refused(ProblemCodes.OFFICIAL_PDF_XFA);
      }
      return Reading.of(new OfficialPdf(reader));
    } catch (BadPasswordException | LinkageError e) {
      // Decryption needs a library that is not there; OpenPDF says so with NoClassDefFoundError.
      return refused(ProblemCodes.OFFICIAL_PDF_ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Whoever nests objects thousands deep, or numbers one so high that OpenPDF asks for a table
      // larger than all memory, has not made a form.
      return refused(ProblemCodes.OFFICIAL_PDF_DAMAGED);
    }
  }

  /** Old iText and what brings it have classes of the same names, which fail in other ways. */
  static void requireOpenPdf(String version) {
    if (!version.startsWith("OpenPDF 2.")) {
      throw new IllegalStateException(
          "An official PDF is read with OpenPDF 2, but its classes (com.lowagie) come from "
              + version
              + ": remove that library from the class path, or put OpenPDF before it");
    }
  }

  private static Reading<OfficialPdf> refused(String code) {
    return Reading.failed(Problem.of(code, "official"));
  }

  /** How many pages. */
  public int pages() {
    return sheets.size();
  }

  /** Size of a page, counted from 0, as it is read. */
  public PageSize size(int page) {
    return sheets.get(page).size();
  }

  List<Part> parts() {
    return parts;
  }

  Sheet sheet(int page) {
    return sheets.get(page);
  }

  /** What the catalog says of layers (optional content), empty when there are none. */
  String layers() {
    return layers;
  }

  private Sheet sheet(PdfDictionary page, int rotation, double[] box) throws IOException {
    PdfNumber userUnit = page.getAsNumber(PdfName.USERUNIT);
    double unit = userUnit == null ? 1 : userUnit.doubleValue();
    if (!(unit > 0)) {
      throw new IOException("A page whose unit is nothing");
    }
    double width = Units.mm((box[2] - box[0]) * unit);
    double height = Units.mm((box[3] - box[1]) * unit);
    var size = rotation % 180 == 0 ? new PageSize(width, height) : new PageSize(height, width);
    var entries = new Bytes();
    entries.ascii("/MediaBox[");
    for (double edge : box) {
      entries.number(edge).u8(' ');
    }
    entries.ascii("]/Rotate ").integer(rotation);
    if (userUnit != null) {
      entries.ascii("/UserUnit ").number(unit);
    }
    if (page.get(PdfName.GROUP) != null) {
      entries.ascii("/Group ");
      append(page.get(PdfName.GROUP), entries);
    }
    var xObjects = new Bytes();
    entries.ascii("/Resources<<");
    PdfDictionary resources = page.getAsDict(PdfName.RESOURCES);
    if (resources != null) {
      for (Object key : resources.getKeys()) {
        var name = (PdfName) key;
        if (PdfName.XOBJECT.equals(name)) {
          PdfDictionary own = resources.getAsDict(name);
          for (Object inner : own.getKeys()) {
            append((PdfName) inner, xObjects);
            xObjects.u8(' ');
            append(own.get((PdfName) inner), xObjects);
          }
        } else {
          append(name, entries);
          entries.u8(' ');
          append(resources.get(name), entries);
        }
      }
    }
    var contents = new ArrayList<String>();
    PdfObject content = page.get(PdfName.CONTENTS);
    PdfObject direct = PdfReader.getPdfObject(content);
    if (direct instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        contents.add(text(array.getPdfObject(i)));
      }
    } else if (content != null) {
      contents.add(text(content));
    }
    return new Sheet(
        size,
        entries.asciiText(),
        contents,
        xObjects.asciiText(),
        matrix(rotation, box, 1 / unit),
        StateBalance.of(content));
  }

  /** From the page as it is read, in points, to the page as it is stored. */
  private static String matrix(int rotation, double[] box, double scale) {
    double[] matrix =
        switch (rotation) {
          case 90 -> new double[] {0, scale, -scale, 0, box[2], box[1]};
          case 180 -> new double[] {-scale, 0, 0, -scale, box[2], box[3]};
          case 270 -> new double[] {0, -scale, scale, 0, box[0], box[3]};
          default -> new double[] {scale, 0, 0, scale, box[0], box[1]};
        };
    var out = new Bytes();
    for (double entry : matrix) {
      out.number(entry).u8(' ');
    }
    return out.asciiText();
  }

  private String text(PdfObject object) throws IOException {
    var out = new Bytes();
    append(object, out);
    return out.asciiText();
  }

  private void append(PdfObject object, Bytes out) throws IOException {
    if (object instanceof PRIndirectReference reference) {
      out.reference(number(reference));
    } else if (object instanceof PdfDictionary dictionary) {
      out.ascii("<<");
      for (Object key : dictionary.getKeys()) {
        append((PdfName) key, out);
        out.u8(' ');
        append(dictionary.get((PdfName) key), out);
      }
      out.ascii(">>");
    } else if (object instanceof PdfArray array) {
      out.u8('[');
      for (int i = 0; i < array.size(); i++) {
        append(array.getPdfObject(i), out);
        out.u8(' ');
      }
      out.u8(']');
    } else if (object instanceof PdfString string) {
      out.u8('<');
      out.ascii(HexFormat.of().formatHex(string.getOriginalBytes()));
      out.u8('>');
    } else if (object instanceof PdfName name) {
      append(name, out);
    } else if (object instanceof PdfNumber number) {
      out.ascii(number.toString());
    } else {
      out.ascii(object == null ? "null" : object.toString());
    }
  }

  private static void append(PdfName name, Bytes out) {
    out.bytes(name.getBytes());
  }

  private int number(PRIndirectReference reference) throws IOException {
    Integer known = numbers.get(reference.getNumber());
    if (known != null) {
      return known;
    }
    int number = FIRST_OBJECT + parts.size();
    numbers.put(reference.getNumber(), number);
    parts.add(new Part("null", null));
    PdfObject object = PdfReader.getPdfObject(reference);
    Part part;
    if (object instanceof PRStream stream) {
      byte[] body = PdfReader.getStreamBytesRaw(stream);
      var entries = new Bytes();
      for (Object key : stream.getKeys()) {
        if (!PdfName.LENGTH.equals(key)) {
          append((PdfName) key, entries);
          entries.u8(' ');
          append(stream.get((PdfName) key), entries);
        }
      }
      part = new Part(entries.asciiText(), body);
    } else if (object instanceof PdfDictionary page
        && PdfName.PAGE.equals(page.get(PdfName.TYPE))) {
      part = new Part("null", null);
    } else {
      part = new Part(object == null ? "null" : text(object), null);
    }
    parts.set(number - FIRST_OBJECT, part);
    return number;
  }
}
