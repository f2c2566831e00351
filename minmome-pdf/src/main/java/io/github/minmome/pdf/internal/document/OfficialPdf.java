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
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

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
   * A page: its dictionary and its content.
   *
   * @param frame how it is shown to its reader
   * @param states its graphics states, by which readers see whether a page blends colours
   * @param content number of the form XObject with what its content draws
   * @param marks what its annotations show, above the content
   * @param imprints what minmome printed of its source when it filled it before
   */
  record Sheet(
      PageFrame frame,
      String entries,
      String states,
      int content,
      List<OfficialAnnotations.Mark> marks,
      List<PrintedImprint> imprints) {}

  private final OfficialObjects objects = new OfficialObjects();
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, OfficialField> fields;
  private final Map<String, OfficialFields.Kept> kept;
  private final String formResources;
  private final String layers;

  private OfficialPdf(PdfReader reader, List<Problem> notes) throws IOException {
    PdfDictionary catalog = reader.getCatalog();
    var found = new OfficialFields();
    var annotations = new OfficialAnnotations(objects, catalog, found);
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      for (int i = 1; i <= reader.getNumberOfPages(); i++) {
        sheets.add(sheet(reader, i, annotations, deflater));
      }
    } finally {
      deflater.end();
    }
    fields = found.fields();
    kept = found.kept(objects);
    PdfDictionary form = catalog.getAsDict(PdfName.ACROFORM);
    PdfObject shared = form == null ? null : form.get(PdfName.DR);
    formResources = shared == null ? "" : "/DR " + objects.text(shared);
    PdfObject properties = catalog.get(PdfName.OCPROPERTIES);
    layers = properties == null ? "" : "/OCProperties " + objects.text(properties);
    note(notes, ProblemCodes.OFFICIAL_PDF_FIELDS_LEFT_OUT, annotations.fieldsLeftOut());
    note(notes, ProblemCodes.OFFICIAL_PDF_NOTES_LEFT_OUT, annotations.notesLeftOut());
    if (catalog.getDirectObject(PdfName.STRUCTTREEROOT) != null) {
      notes.add(Problem.of(ProblemCodes.OFFICIAL_PDF_TAGS_LEFT_OUT, "official"));
    }
    if (isSigned(catalog, form)) {
      notes.add(Problem.of(ProblemCodes.OFFICIAL_PDF_SIGNATURE_LEFT_OUT, "official"));
    }
  }

  /**
   * Returns whether there is a signature, or a field for one (ISO 32000-1 12.7.2, SignaturesExist).
   */
  private static boolean isSigned(PdfDictionary catalog, @Nullable PdfDictionary form) {
    PdfNumber flags = form == null ? null : form.getAsNumber(PdfName.SIGFLAGS);
    return (flags != null && (flags.intValue() & 1) != 0)
        || catalog.getDirectObject(PdfName.PERMS) != null;
  }

  private static void note(List<Problem> notes, String code, int count) {
    if (count > 0) {
      notes.add(Problem.of(code, "official", String.valueOf(count)));
    }
  }

  /** Returns what is seen of a page: the crop box within the media box (ISO 32000-1 14.11.2). */
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
   * @throws IllegalStateException when another library's {@code com.lowagie} replaces OpenPDF
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
      // Decryption needs a library that is not there; OpenPDF reports it with NoClassDefFoundError.
      return refused(ProblemCodes.OFFICIAL_PDF_ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A file that nests objects thousands deep, or numbers one so high that OpenPDF requests a
      // table larger than all memory, has no form.
      return refused(
          isEncrypted(file)
              ? ProblemCodes.OFFICIAL_PDF_ENCRYPTED
              : ProblemCodes.OFFICIAL_PDF_DAMAGED);
    }
  }

  /** Returns whether a trailer names an encryption, for those that OpenPDF does not detect. */
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

  /** Returns how many pages. */
  public int pages() {
    return sheets.size();
  }

  /** Size of a page, counted from 0, as it is read. */
  public PageSize size(int page) {
    return sheets.get(page).frame().size();
  }

  /**
   * Returns what minmome printed of the form's source on a page, counted from 0, when it filled it.
   */
  public List<PrintedImprint> imprints(int page) {
    return sheets.get(page).imprints();
  }

  /** Returns its form fields by their names, in the order of the pages. */
  public Map<String, OfficialField> fields() {
    return fields;
  }

  /** Returns what copies that keep their fields need of each. */
  Map<String, OfficialFields.Kept> kept() {
    return kept;
  }

  /** Returns the entry of the form's resources, such as the fonts to type with; empty for none. */
  String formResources() {
    return formResources;
  }

  List<OfficialObjects.Part> parts() {
    return objects.parts();
  }

  Sheet sheet(int page) {
    return sheets.get(page);
  }

  /** Returns the entry of the catalog on layers (optional content), empty when there are none. */
  String layers() {
    return layers;
  }

  private Sheet sheet(
      PdfReader reader, int number, OfficialAnnotations annotations, Deflater deflater)
      throws IOException {
    PdfDictionary page = reader.getPageN(number);
    PdfNumber userUnit = page.getAsNumber(PdfName.USERUNIT);
    double unit = userUnit == null ? 1 : userUnit.doubleValue();
    if (!(unit > 0)) {
      throw new IOException("A page whose unit is nothing");
    }
    int turned = reader.getPageRotation(number);
    int rotation = turned % 90 == 0 ? turned : 0; // what is no quarter turn is ignored
    double[] box = box(reader.getPageSize(number), reader.getCropBox(number));
    var frame = new PageFrame(box[0], box[1], box[2], box[3], rotation, unit);
    var entries = new Bytes();
    entries.ascii("/MediaBox[").ascii(frame.bounds()).ascii("]/Rotate ").integer(rotation);
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
    form.ascii("/Type/XObject/Subtype/Form/BBox[").ascii(frame.bounds()).ascii("]/Resources ");
    form.ascii(resources == null ? "<<>>" : objects.text(resources));
    form.ascii("/Filter/FlateDecode");
    int content = objects.add(form.asciiText(), Streams.deflate(plain, plain.length, deflater));
    return new Sheet(
        frame,
        entries.asciiText(),
        states == null ? "" : "/ExtGState " + objects.text(states),
        content,
        annotations.marks(page, number - 1, frame),
        PrintedImprint.read(page));
  }
}
