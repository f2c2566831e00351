package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form fields of copies that stay editable. Each copy has its own: those of the second are
 * named with a 2 before, and so on, because fields of one name share their value. Not thread-safe.
 */
final class KeptFields {
  private static final OfficialFields.Kept NOTHING = new OfficialFields.Kept("", "");

  /** A field, or the parent of fields. */
  private static final class Node {
    final int object;
    final String part;
    final @Nullable Node parent;
    final List<Integer> kids = new ArrayList<>();

    Node(int object, String part, @Nullable Node parent) {
      this.object = object;
      this.part = part;
      this.parent = parent;
    }
  }

  private final ObjectWriter objects;
  private final OfficialPdf official;
  private final int fonts;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Node> ofCopy = new LinkedHashMap<>();
  private final Set<Node> written = new HashSet<>();
  private final Bytes roots = new Bytes();

  KeptFields(ObjectWriter objects, OfficialPdf official, int fonts) {
    this.objects = objects;
    this.official = official;
    this.fonts = fonts;
  }

  /** Writes a widget of a page; returns its object's number. */
  int widget(
      OfficialAnnotations.Widget widget, PageFrame frame, OfficialFill fill, int page, int copy) {
    Node field = ofCopy.get(widget.name());
    if (field == null) {
      field = node(copy == 0 ? widget.name() : copy + 1 + "." + widget.name());
      ofCopy.put(widget.name(), field);
    }
    String value = fill.values().get(widget.name());
    byte[] drawing = fill.drawings().get(widget.name());
    String look = widget.appearance();
    if (value != null && !widget.state().isEmpty()) {
      String state = widget.state().equals(value) ? value : "Off";
      look = look.replaceAll("/AS\\s*/[^/\\s]*", "") + "/AS" + name(state);
    } else if (value != null && drawing != null) {
      look = "/AP<</N " + appearance(widget, frame, drawing) + " 0 R>>";
    }
    int object = objects.allocate();
    Bytes out = objects.begin(object);
    out.ascii("<</Type/Annot/Subtype/Widget/Rect[").ascii(widget.rect()).ascii("]/P ");
    out.reference(page).ascii("/Parent ").reference(field.object).ascii("/F ");
    out.integer(value == null ? widget.flags() : widget.shownFlags());
    out.ascii(widget.entries()).ascii(look).ascii(">>");
    objects.end();
    field.kids.add(object);
    return object;
  }

  private int appearance(OfficialAnnotations.Widget widget, PageFrame frame, byte[] drawing) {
    int form = objects.allocate();
    var entries = new Bytes();
    entries.ascii("/Type/XObject/Subtype/Form/BBox[").ascii(widget.rect());
    entries.ascii("]/Resources<</Font ").reference(fonts);
    var body = new Bytes();
    if (widget.empty().form() > 0) {
      entries.ascii("/XObject<</Empty ").reference(widget.empty().form()).ascii(">>");
      body.ascii("q ").ascii(widget.empty().matrix()).ascii("cm/Empty Do Q\n");
    }
    body.ascii("/Tx BMC q ").ascii(frame.matrix()).ascii("cm\n").bytes(drawing);
    body.ascii("Q EMC");
    byte[] plain = body.toArray();
    objects.deflated(form, entries.ascii(">>").asciiText(), plain, plain.length);
    return form;
  }

  private Node node(String name) {
    Node known = nodes.get(name);
    if (known != null) {
      return known;
    }
    int dot = name.lastIndexOf('.');
    Node parent = dot < 0 ? null : node(name.substring(0, dot));
    var node = new Node(objects.allocate(), name.substring(dot + 1), parent);
    nodes.put(name, node);
    if (parent == null) {
      roots.reference(node.object).u8(' ');
    } else {
      parent.kids.add(node.object);
    }
    return node;
  }

  /** Writes the fields of a copy whose pages are written. */
  void finishCopy(OfficialFill fill) {
    ofCopy.forEach(
        (name, field) -> {
          OfficialFields.Kept kept = official.kept().getOrDefault(name, NOTHING);
          Bytes out = begin(field);
          out.ascii(kept.entries());
          String value = fill.values().get(name);
          if (value == null) {
            out.ascii(kept.value());
          } else if (Objects.requireNonNull(
                  official.fields().get(name), "fields are those of the official PDF")
              .isButton()) {
            out.ascii("/V").ascii(name(value));
          } else {
            out.ascii("/V").textString(value);
          }
          out.ascii(">>");
          objects.end();
        });
    written.addAll(ofCopy.values());
    ofCopy.clear();
  }

  private Bytes begin(Node node) {
    Bytes out = objects.begin(node.object);
    out.ascii("<</T").textString(node.part);
    if (node.parent != null) {
      out.ascii("/Parent ").reference(node.parent.object);
    }
    out.ascii("/Kids[");
    node.kids.forEach(kid -> out.reference(kid).u8(' '));
    return out.ascii("]");
  }

  /** Writes the parents of the fields; returns the form's entry of the catalog. */
  String finish() {
    for (Node node : nodes.values()) {
      if (!written.contains(node)) {
        begin(node).ascii(">>");
        objects.end();
      }
    }
    return "/AcroForm<</Fields[" + roots.asciiText() + "]" + official.formResources() + ">>";
  }

  /** Returns a name as it is written; characters beyond printable ones by their codes. */
  private static String name(String text) {
    var out = new StringBuilder("/");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isRegular = c > ' ' && c <= '~' && "()<>[]{}/%#".indexOf(c) < 0;
      out.append(
          isRegular ? String.valueOf(c) : String.format(Locale.ROOT, "#%02X", (int) c & 0xFF));
    }
    return out.toString();
  }
}
