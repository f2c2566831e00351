package io.github.minmome.pdf.internal.document;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import io.github.minmome.pdf.internal.page.Align;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form fields of an official PDF, read from the annotations of its pages and the fields above
 * them (ISO 32000-1 12.7.3). Not thread-safe.
 */
final class OfficialFields {
  private static final int MULTILINE = 1 << 12;
  private static final int RADIO = 1 << 15;
  private static final int PUSH_BUTTON = 1 << 16;
  private static final int COMB = 1 << 24;
  private static final int MAX_DEPTH = 32;
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final PdfName[] KEPT = {
    PdfName.FT, PdfName.FF, PdfName.MAXLEN, PdfName.Q, PdfName.DA, PdfName.OPT, PdfName.TU
  };
  private static final Pattern SIZE = Pattern.compile("([0-9.]+)\\s+Tf\\b");

  /** A field as it is being read. */
  static final class Draft {
    final PdfDictionary terminal;
    final String name;
    final List<OfficialField.Widget> widgets = new ArrayList<>();

    Draft(PdfDictionary terminal, String name) {
      this.terminal = terminal;
      this.name = name;
    }
  }

  private final IdentityHashMap<PdfDictionary, Draft> byDictionary = new IdentityHashMap<>();
  private final Map<String, Draft> byName = new LinkedHashMap<>();

  /** Adds a widget of a page; returns the name of its field, or null when it has none. */
  @Nullable String add(PdfDictionary widget, OfficialField.Widget place) {
    PdfDictionary terminal = widget;
    if (widget.getDirectObject(PdfName.T) == null && widget.getAsDict(PdfName.PARENT) != null) {
      terminal = widget.getAsDict(PdfName.PARENT);
    }
    Draft draft = byDictionary.get(terminal);
    if (draft == null) {
      String name = name(terminal);
      if (name.isEmpty()) {
        return null;
      }
      PdfDictionary found = terminal;
      draft = byName.computeIfAbsent(name, n -> new Draft(found, n));
      byDictionary.put(terminal, draft);
    }
    draft.widgets.add(place);
    return draft.name;
  }

  private static String name(PdfDictionary terminal) {
    var name = new StringBuilder();
    PdfDictionary node = terminal;
    for (int depth = 0; node != null && depth < MAX_DEPTH; depth++) {
      if (node.getDirectObject(PdfName.T) instanceof PdfString part) {
        name.insert(0, text(part) + (name.length() == 0 ? "" : "."));
      }
      node = node.getAsDict(PdfName.PARENT);
    }
    return name.toString();
  }

  /** Returns a text string; UTF-8 after its byte order mark is one since PDF 2.0. */
  private static String text(PdfString string) {
    byte[] bytes = string.getBytes();
    boolean isUtf8 =
        bytes.length >= UTF_8_MARK.length
            && Arrays.equals(bytes, 0, UTF_8_MARK.length, UTF_8_MARK, 0, UTF_8_MARK.length);
    return isUtf8
        ? new String(
            bytes, UTF_8_MARK.length, bytes.length - UTF_8_MARK.length, StandardCharsets.UTF_8)
        : string.toUnicodeString();
  }

  /** Returns the fields in the order of the pages, by name. */
  Map<String, OfficialField> fields() {
    var fields = new LinkedHashMap<String, OfficialField>();
    byName.forEach((name, draft) -> fields.put(name, field(draft)));
    return fields;
  }

  private static OfficialField field(Draft draft) {
    PdfDictionary field = draft.terminal;
    int flags = number(field, PdfName.FF);
    int most = number(field, PdfName.MAXLEN);
    boolean isComb = (flags & COMB) != 0 && most > 0 && most <= 100;
    return new OfficialField(
        draft.name,
        type(field),
        (flags & MULTILINE) != 0,
        isComb ? most : 0,
        size(field),
        switch (number(field, PdfName.Q)) {
          case 1 -> Align.CENTER;
          case 2 -> Align.RIGHT;
          default -> Align.LEFT;
        },
        draft.widgets);
  }

  static OfficialField.Type type(PdfDictionary field) {
    PdfObject type = OfficialAnnotations.inherited(field, PdfName.FT);
    int flags = number(field, PdfName.FF);
    if (PdfName.TX.equals(type)) {
      return OfficialField.Type.TEXT;
    }
    if (PdfName.CH.equals(type)) {
      return OfficialField.Type.CHOICE;
    }
    if (PdfName.BTN.equals(type) && (flags & PUSH_BUTTON) == 0) {
      return (flags & RADIO) == 0 ? OfficialField.Type.CHECK_BOX : OfficialField.Type.RADIO;
    }
    return OfficialField.Type.OTHER;
  }

  static int number(PdfDictionary field, PdfName key) {
    return OfficialAnnotations.inherited(field, key) instanceof PdfNumber number
        ? number.intValue()
        : 0;
  }

  private static double size(PdfDictionary field) {
    PdfObject look = OfficialAnnotations.inherited(field, PdfName.DA);
    Matcher size = SIZE.matcher(look instanceof PdfString text ? text.toUnicodeString() : "");
    try {
      return size.find() ? Math.min(72, Double.parseDouble(size.group(1))) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /**
   * Returns the state of a button that is on, as its appearances name it; empty for other fields.
   */
  static String state(PdfDictionary widget) {
    PdfDictionary appearances = widget.getAsDict(PdfName.AP);
    for (PdfName kind : new PdfName[] {PdfName.N, PdfName.D}) {
      PdfObject states = appearances == null ? null : appearances.getDirectObject(kind);
      if (states instanceof PdfDictionary all && !(states instanceof PRStream)) {
        for (Object key : all.getKeys()) {
          String name = PdfName.decodeName(key.toString());
          if (!name.equals("Off")) {
            return name;
          }
        }
      }
    }
    return "";
  }

  /**
   * What copies that keep their fields say of one.
   *
   * @param entries its dictionary without name, value and places
   * @param value its entry V as it is, empty for none
   */
  record Kept(String entries, String value) {}

  Map<String, Kept> kept(OfficialObjects objects) throws IOException {
    var kept = new LinkedHashMap<String, Kept>();
    for (Draft draft : byName.values()) {
      var entries = new StringBuilder();
      for (PdfName key : KEPT) {
        PdfObject value = OfficialAnnotations.inherited(draft.terminal, key);
        if (value != null) {
          entries.append(key).append(' ').append(objects.text(value));
        }
      }
      PdfObject value = OfficialAnnotations.inherited(draft.terminal, PdfName.V);
      boolean hasValue = value != null && type(draft.terminal) != OfficialField.Type.OTHER;
      kept.put(
          draft.name, new Kept(entries.toString(), hasValue ? "/V " + objects.text(value) : ""));
    }
    return kept;
  }

  static List<PdfDictionary> dictionaries(@Nullable PdfArray array) {
    var all = new ArrayList<PdfDictionary>();
    for (int i = 0; array != null && i < array.size(); i++) {
      if (array.getDirectObject(i) instanceof PdfDictionary dictionary) {
        all.add(dictionary);
      }
    }
    return all;
  }
}
