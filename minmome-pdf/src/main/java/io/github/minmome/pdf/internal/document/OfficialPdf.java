package io.github.minmome.pdf.internal.document;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Units;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;

/**
 * An official PDF, read once into the objects that its pages need, with the numbers that they have
 * in every file we write. What its pages draw is not changed, layers included, and what their form
 * fields, stamps and notes show on paper becomes part of the page; its tags, bookmarks, links and
 * scripts are left out. Immutable, safe for any number of threads.
 */
public final class OfficialPdf {
  private static final Pattern ENCRYPTION =
      Pattern.compile("/Encrypt[ \\t\\r\\n\\f\\x00]*(\\d+|<<)");

  /**
   * A page: what its dictionary says, and what it draws.
   *
   * @param matrix from the page as it is read, in points, to the page as it is stored
   * @param states its graphics states, by which readers see whether a page blends colours
   * @param content number of the form XObject with what its content draws
   * @param marks what its annotations show, above the content
   */
  record Sheet(
      PageSize size,
      String entries,
      String matrix,
      String states,
      int content,
      List<OfficialAnnotations.Mark> marks) {}

  private final OfficialObjects objects = new OfficialObjects();
  private final List<Sheet> sheets = new ArrayList<>();
  private final String layers;

  private OfficialPdf(PdfReader reader, List<Problem> notes) throws IOException {
    PdfDictionary catalog = reader.getCatalog();
    var annotations = new OfficialAnnotations(objects, catalog);
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      for (int i = 1; i <= reader.getNumberOfPages(); i++) {
        double[] box = box(reader.getPageSize(i), reader.getCropBox(i));
        sheets.add(
            sheet(reader.getPageN(i), reader.getPageRotation(i), box, annotations, deflater));
      }
    } finally {
      deflater.end();
    }
    PdfObject properties = catalog.get(PdfName.OCPROPERTIES);
    layers = properties == null ? "" : "/OCProperties " + objects.text(properties);
    note(notes, ProblemCodes.OFFICIAL_PDF_FIELDS_LEFT_OUT, annotations.fieldsLeftOut());
    note(notes, ProblemCodes.OFFICIAL_PDF_NOTES_LEFT_OUT, annotations.notesLeftOut());
    if (catalog.getDirectObject(PdfName.STRUCTTREEROOT) != null) {
      notes.add(Problem.of(ProblemCodes.OFFICIAL_PDF_TAGS_LEFT_OUT, "official"));
    }
  }

  private static void note(List<Problem> notes, String code, int count) {
    if (count > 0) {
      notes.add(Problem.of(code, "official", String.valueOf(count)));
    }
  }

  /** What is seen of a page: the crop box within the media box (ISO 32000-1 14.11.2). */
  private static double[] box(Rectangle media, Rectangle crop) {
    double[] box = {
      Math.max(media.getLeft(), crop.getLeft()),
      Math.max(media.getBottom(), crop.getBottom()),
      Math.min(media.getRight(), crop.getRight()),
      Math.min(media.getTop(), crop.getTop())
    };
    return box[0] < box[2] && box[1] < box[3]
        ? box
        : new double[] {media.getLeft(), media.getBottom(), media.getRight(), media.getTop()};
  }

  /**
   * Reads a PDF; refuses one that is encrypted, an XFA form, or damaged. A NOTE names what of it is
   * left out.
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
      var notes = new ArrayList<Problem>();
      return new Reading<>(new OfficialPdf(reader, notes), notes);
    } catch (BadPasswordException | LinkageError e) {
      // Decryption needs a library that is not there; OpenPDF says so with NoClassDefFoundError.
      return refused(ProblemCodes.OFFICIAL_PDF_ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Whoever nests objects thousands deep, or numbers one so high that OpenPDF asks for a table
      // larger than all memory, has not made a form.
      return refused(
          isEncrypted(file)
              ? ProblemCodes.OFFICIAL_PDF_ENCRYPTED
              : ProblemCodes.OFFICIAL_PDF_DAMAGED);
    }
  }

  /** Whether a trailer names an encryption, for those of which OpenPDF knows nothing. */
  private static boolean isEncrypted(byte[] file) {
    return ENCRYPTION.matcher(new String(file, StandardCharsets.ISO_8859_1)).find();
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

  List<OfficialObjects.Part> parts() {
    return objects.parts();
  }

  Sheet sheet(int page) {
    return sheets.get(page);
  }

  /** What the catalog says of layers (optional content), empty when there are none. */
  String layers() {
    return layers;
  }

  private Sheet sheet(
      PdfDictionary page,
      int rotation,
      double[] box,
      OfficialAnnotations annotations,
      Deflater deflater)
      throws IOException {
    PdfNumber userUnit = page.getAsNumber(PdfName.USERUNIT);
    double unit = userUnit == null ? 1 : userUnit.doubleValue();
    if (!(unit > 0)) {
      throw new IOException("A page whose unit is nothing");
    }
    double width = Units.mm((box[2] - box[0]) * unit);
    double height = Units.mm((box[3] - box[1]) * unit);
    var size = rotation % 180 == 0 ? new PageSize(width, height) : new PageSize(height, width);
    var bounds = new Bytes();
    for (double edge : box) {
      bounds.number(edge).u8(' ');
    }
    var entries = new Bytes();
    entries.ascii("/MediaBox[").bytes(bounds).ascii("]/Rotate ").integer(rotation);
    if (userUnit != null) {
      entries.ascii("/UserUnit ").number(unit);
    }
    if (page.get(PdfName.GROUP) != null) {
      entries.ascii("/Group ").ascii(objects.text(page.get(PdfName.GROUP)));
    }
    byte[] plain = IsolatedContent.of(page.get(PdfName.CONTENTS));
    PdfDictionary resources = page.getAsDict(PdfName.RESOURCES);
    PdfObject states = resources == null ? null : resources.get(PdfName.EXTGSTATE);
    var form = new Bytes();
    form.ascii("/Type/XObject/Subtype/Form/BBox[").bytes(bounds).ascii("]/Resources ");
    form.ascii(resources == null ? "<<>>" : objects.text(resources));
    form.ascii("/Filter/FlateDecode");
    int content = objects.add(form.asciiText(), Streams.deflate(plain, plain.length, deflater));
    return new Sheet(
        size,
        entries.asciiText(),
        matrix(rotation, box, 1 / unit),
        states == null ? "" : "/ExtGState " + objects.text(states),
        content,
        annotations.marks(page));
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
}
