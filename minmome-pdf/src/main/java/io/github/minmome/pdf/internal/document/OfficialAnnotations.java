package io.github.minmome.pdf.internal.document;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import io.github.minmome.pdf.internal.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations of an official page show on paper, as form XObjects to be drawn on the page:
 * form fields, stamps, notes (ISO 32000-1 12.5). What a reader would show on the screen alone, or
 * would have to make up because it has no appearance, is counted and left out. Not thread-safe.
 */
final class OfficialAnnotations {
  private static final int HIDDEN = 1 << 1;
  private static final int PRINT = 1 << 2;
  private static final int NO_VIEW = 1 << 5;
  private static final PdfName OFF = new PdfName("Off");

  /**
   * A form XObject in its place on a page.
   *
   * @param matrix from the form XObject's space to the page's, six numbers
   * @param form number of the form XObject, 0 for nothing
   */
  record Look(String matrix, int form) {
    static final Look NOTHING = new Look("1 0 0 1 0 0 ", 0);
  }

  /**
   * What an annotation shows.
   *
   * @param shown its appearance as it is
   * @param field the form field that it belongs to, or null
   */
  record Mark(Look shown, @Nullable Widget field) {}

  /**
   * A place of a form field.
   *
   * @param name the field's name
   * @param state the state of a button that is on, empty for other fields
   * @param empty what it shows without its value, or when it is off
   * @param on what a button shows when it is on
   * @param rect its place on the stored page, four numbers
   * @param flags its annotation flags (ISO 32000-1, table 165)
   * @param entries its further entries in a copy that keeps its fields
   * @param appearance its entries AP and AS as they are
   */
  record Widget(
      String name,
      String state,
      Look empty,
      Look on,
      String rect,
      int flags,
      String entries,
      String appearance) {
    /** Returns its flags when it shows a value that was filled in: on paper and on the screen. */
    int shownFlags() {
      return (flags | PRINT) & ~(HIDDEN | NO_VIEW);
    }
  }

  private final OfficialObjects objects;
  private final @Nullable PdfDictionary resources;
  private final OfficialFields fields;
  private int fieldsLeftOut;
  private int notesLeftOut;

  /** Reads annotations of a file. */
  OfficialAnnotations(OfficialObjects objects, PdfDictionary catalog, OfficialFields fields) {
    this.objects = objects;
    this.fields = fields;
    PdfDictionary form = catalog.getAsDict(PdfName.ACROFORM);
    resources = form == null ? null : form.getAsDict(PdfName.DR);
  }

  int fieldsLeftOut() {
    return fieldsLeftOut;
  }

  int notesLeftOut() {
    return notesLeftOut;
  }

  /** Returns what the annotations of a page show, the lowest first. */
  List<Mark> marks(PdfDictionary page, int number, PageFrame frame) throws IOException {
    var marks = new ArrayList<Mark>();
    Set<PdfDictionary> read = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PdfDictionary annotation : OfficialFields.dictionaries(page.getAsArray(PdfName.ANNOTS))) {
      if (!read.add(annotation)) {
        continue;
      }
      double[] place = numbers(annotation.getAsArray(PdfName.RECT), 4);
      if (place == null || place[0] == place[2] || place[1] == place[3]) {
        continue;
      }
      boolean isWidget = PdfName.WIDGET.equals(annotation.getAsName(PdfName.SUBTYPE));
      Widget widget = isWidget ? widget(annotation, place, number, frame) : null;
      Look shown = shown(annotation, place, isWidget);
      if (shown.form() > 0 || widget != null) {
        marks.add(new Mark(shown, widget));
      }
    }
    return marks;
  }

  private Look shown(PdfDictionary annotation, double[] place, boolean isWidget)
      throws IOException {
    PdfName subtype = annotation.getAsName(PdfName.SUBTYPE);
    int flags = flags(annotation);
    boolean isSeen = (flags & HIDDEN) == 0 && (flags & (PRINT | NO_VIEW)) != NO_VIEW;
    if (!isSeen || PdfName.POPUP.equals(subtype)) {
      return Look.NOTHING;
    }
    PRStream appearance = appearance(annotation);
    if (appearance == null ? looksEmpty(annotation, subtype) : isEmpty(appearance)) {
      return Look.NOTHING;
    }
    if (appearance == null || (flags & PRINT) == 0) {
      fieldsLeftOut += isWidget ? 1 : 0;
      notesLeftOut += isWidget ? 0 : 1;
      return Look.NOTHING;
    }
    return placed(annotation, appearance, place);
  }

  private static int flags(PdfDictionary annotation) {
    PdfNumber flags = annotation.getAsNumber(PdfName.F);
    return flags == null ? 0 : flags.intValue();
  }

  private @Nullable Widget widget(
      PdfDictionary annotation, double[] place, int page, PageFrame frame) throws IOException {
    OfficialField.Type type = OfficialFields.type(annotation);
    String state =
        type == OfficialField.Type.CHECK_BOX || type == OfficialField.Type.RADIO
            ? OfficialFields.state(annotation)
            : "";
    PRStream on = state.isEmpty() ? null : appearance(annotation, new PdfName(state));
    String name =
        fields.add(
            annotation, new OfficialField.Widget(page, frame.asRead(place), state, on != null));
    if (name == null) {
      return null;
    }
    PRStream off = state.isEmpty() ? appearance(annotation) : appearance(annotation, OFF);
    return new Widget(
        name,
        state,
        off == null || isEmpty(off) ? Look.NOTHING : empty(annotation, off, place, state),
        on == null || isEmpty(on) ? Look.NOTHING : placed(annotation, on, place),
        text(place),
        flags(annotation),
        kept(annotation, PdfName.MK, PdfName.BS, PdfName.BORDER, PdfName.H),
        kept(annotation, PdfName.AP, PdfName.AS));
  }

  private String kept(PdfDictionary annotation, PdfName... keys) throws IOException {
    var out = new StringBuilder();
    for (PdfName key : keys) {
      PdfObject value = annotation.get(key);
      if (value != null) {
        out.append(key).append(' ').append(objects.text(value));
      }
    }
    return out.toString();
  }

  /**
   * Returns a text field without its text, which is between /Tx BMC and EMC; a button that is off.
   */
  private Look empty(PdfDictionary annotation, PRStream appearance, double[] place, String state)
      throws IOException {
    if (!state.isEmpty()) {
      return placed(annotation, appearance, place);
    }
    byte[] plain = IsolatedContent.withoutText(StreamFilters.decoded(appearance));
    if (plain == null) {
      // Without the mark a text cannot be distinguished from the field's border.
      String value = String.valueOf(inherited(annotation, PdfName.V));
      boolean hasValue = !value.isEmpty() && !value.equals("null");
      return hasValue ? Look.NOTHING : placed(annotation, appearance, place);
    }
    String entries =
        formEntries(appearance, PdfName.FILTER, PdfName.DECODEPARMS, new PdfName("DP"));
    return new Look(text(matrix(appearance, place)), objects.add(entries, plain));
  }

  /**
   * Returns whether a reader shows nothing of an annotation that has no appearance for its state.
   */
  private static boolean looksEmpty(PdfDictionary annotation, @Nullable PdfName subtype) {
    if (PdfName.LINK.equals(subtype)) {
      return true;
    }
    if (!PdfName.WIDGET.equals(subtype)) {
      return false;
    }
    PdfDictionary appearances = annotation.getAsDict(PdfName.AP);
    if (appearances != null && appearances.getDirectObject(PdfName.N) instanceof PdfDictionary) {
      return true;
    }
    PdfDictionary look = annotation.getAsDict(PdfName.MK);
    boolean hasLook = look != null && (look.contains(PdfName.BC) || look.contains(PdfName.BG));
    String value = String.valueOf(inherited(annotation, PdfName.V));
    return !hasLook && (value.isEmpty() || value.equals("null") || value.equals("/Off"));
  }

  private static boolean isEmpty(PRStream appearance) {
    double[] box = numbers(appearance.getAsArray(PdfName.BBOX), 4);
    return box == null || box[0] == box[2] || box[1] == box[3];
  }

  /** Returns an entry of a field or of those above it. */
  static @Nullable PdfObject inherited(PdfDictionary field, PdfName key) {
    PdfDictionary node = field;
    for (int depth = 0; node != null && depth < 32; depth++) {
      PdfObject value = node.getDirectObject(key);
      if (value != null) {
        return value;
      }
      node = node.getAsDict(PdfName.PARENT);
    }
    return null;
  }

  private static @Nullable PRStream appearance(PdfDictionary annotation) {
    PdfName state = annotation.getAsName(PdfName.AS);
    return appearance(annotation, state == null ? OFF : state);
  }

  private static @Nullable PRStream appearance(PdfDictionary annotation, PdfName state) {
    PdfDictionary appearances = annotation.getAsDict(PdfName.AP);
    PdfObject normal = appearances == null ? null : appearances.getDirectObject(PdfName.N);
    if (normal instanceof PdfDictionary states && !(normal instanceof PRStream)) {
      normal = states.getDirectObject(state);
    }
    return normal instanceof PRStream stream ? stream : null;
  }

  private Look placed(PdfDictionary annotation, PRStream appearance, double[] place)
      throws IOException {
    double[] matrix = matrix(appearance, place);
    int form = form(appearance);
    PdfObject layer = annotation.get(PdfName.OC);
    if (layer == null) {
      return new Look(text(matrix), form);
    }
    var entries = new Bytes();
    entries.ascii("/Type/XObject/Subtype/Form/BBox[").ascii(text(place)).ascii("]/OC ");
    entries.ascii(objects.text(layer)).ascii("/Resources<</XObject<</A ").reference(form);
    entries.ascii(">>>>");
    var body = new Bytes().ascii("q ").ascii(text(matrix)).ascii("cm/A Do Q");
    return new Look("1 0 0 1 0 0 ", objects.add(entries.asciiText(), body.toArray()));
  }

  private int form(PRStream appearance) throws IOException {
    return objects.add(formEntries(appearance), PdfReader.getStreamBytesRaw(appearance));
  }

  /** Returns the appearance's entries, whole even where its dictionary leaves some out. */
  private String formEntries(PRStream appearance, PdfName... without) throws IOException {
    var left = new ArrayList<>(List.of(without));
    left.addAll(List.of(PdfName.LENGTH, PdfName.TYPE, PdfName.SUBTYPE, PdfName.RESOURCES));
    String entries = objects.entries(appearance, left.toArray(PdfName[]::new));
    PdfObject own = appearance.get(PdfName.RESOURCES);
    String used = objects.text(own == null && resources != null ? resources : own);
    return "/Type/XObject/Subtype/Form"
        + entries
        + "/Resources "
        + (used.equals("null") ? "<<>>" : used);
  }

  /** Algorithm 8.1 of ISO 32000-1, 12.5.5: what the form's box has to be moved and scaled by. */
  private static double[] matrix(PRStream appearance, double[] place) {
    double[] box = numbers(appearance.getAsArray(PdfName.BBOX), 4);
    double[] own = numbers(appearance.getAsArray(PdfName.MATRIX), 6);
    double left = Double.MAX_VALUE;
    double bottom = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = -Double.MAX_VALUE;
    for (int corner = 0; box != null && corner < 4; corner++) {
      double x = box[corner % 2 == 0 ? 0 : 2];
      double y = box[corner < 2 ? 1 : 3];
      double px = own == null ? x : own[0] * x + own[2] * y + own[4];
      double py = own == null ? y : own[1] * x + own[3] * y + own[5];
      left = Math.min(left, px);
      right = Math.max(right, px);
      bottom = Math.min(bottom, py);
      top = Math.max(top, py);
    }
    double x0 = Math.min(place[0], place[2]);
    double y0 = Math.min(place[1], place[3]);
    double scaleX = Math.abs(place[2] - place[0]) / (right - left);
    double scaleY = Math.abs(place[3] - place[1]) / (top - bottom);
    return new double[] {scaleX, 0, 0, scaleY, x0 - scaleX * left, y0 - scaleY * bottom};
  }

  static double @Nullable [] numbers(@Nullable PdfArray array, int count) {
    if (array == null || array.size() < count) {
      return null;
    }
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      if (!(array.getDirectObject(i) instanceof PdfNumber number)) {
        return null;
      }
      numbers[i] = number.doubleValue();
    }
    return numbers;
  }

  private static String text(double[] numbers) {
    var out = new Bytes();
    for (double number : numbers) {
      out.number(number).u8(' ');
    }
    return out.asciiText();
  }
}
