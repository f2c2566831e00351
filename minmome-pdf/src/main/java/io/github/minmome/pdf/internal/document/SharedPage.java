package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.page.Annotation;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the copies of one page share, and the objects that each copy has of its own: the page, its
 * structure, the array that leads from its marks to their elements, its annotations. The numbers of
 * a copy's objects follow each other.
 */
final class SharedPage {
  private final Page page;
  private final int content;
  private final Bytes resources;
  private final StructureTemplate structure;

  /**
   * Prepares the copies of a page.
   *
   * @param content the number of its content stream
   * @param resources its resources but for the fonts
   */
  SharedPage(Page page, int content, Bytes resources) {
    this.page = page;
    this.content = content;
    this.resources = resources;
    this.structure = new StructureTemplate(page);
  }

  /** Returns how many objects a copy has. */
  int size() {
    return 2 + structure.size() + structure.annotations().size();
  }

  private int parents(int first) {
    return first + 1 + structure.size();
  }

  private int annotation(int first, int index) {
    return parents(first) + 1 + index;
  }

  /**
   * Writes the objects of a copy.
   *
   * @param first the number of its first object, the page
   * @param overlay the number of the stream that fills its slots; 0 for none
   * @param fields writes fields to fill in, null in a file that has none
   */
  void write(ObjectSink out, int first, int overlay, @Nullable FillableParts fields) {
    List<Annotation> annotations = structure.annotations();
    Bytes bytes = out.begin(first);
    bytes.ascii("<</Type/Page/Parent ").reference(DocumentWriter.PAGES).ascii("/MediaBox[0 0 ");
    bytes.number(Units.pt(page.size().width())).u8(' ');
    bytes.number(Units.pt(page.size().height())).ascii("]/Contents");
    if (overlay == 0) {
      bytes.u8(' ').reference(content);
    } else {
      bytes.u8('[').reference(content).u8(' ').reference(overlay).u8(']');
    }
    bytes.ascii("/Resources<</Font ").reference(DocumentWriter.FONTS).bytes(resources);
    bytes.ascii(">>/StructParents ").integer(first).ascii("/Tabs/S");
    if (!annotations.isEmpty()) {
      bytes.ascii("/Annots[");
      for (int i = 0; i < annotations.size(); i++) {
        bytes.reference(annotation(first, i)).u8(' ');
      }
      bytes.u8(']');
    }
    bytes.ascii(">>");
    out.end();
    structure.write(out, first + 1, DocumentWriter.DOCUMENT, first, annotation(first, 0));
    structure.appendParents(out.begin(parents(first)), first + 1);
    out.end();
    for (int i = 0; i < annotations.size(); i++) {
      var annotation = annotations.get(i);
      if (annotation.kind() == Annotation.Kind.LINK) {
        writeLink(out, annotation, annotation(first, i));
      } else if (fields != null) {
        fields.write(annotation, annotation(first, i), first);
      } else {
        throw new IllegalStateException("A field on a page of a file that is not fillable");
      }
    }
  }

  /** The key of an annotation in the parent tree is its number. */
  private static void writeLink(ObjectSink out, Annotation link, int object) {
    Box box = link.bounds();
    Bytes bytes = out.begin(object);
    bytes.ascii("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[").number(box.x()).u8(' ');
    bytes.number(box.y()).u8(' ').number(box.right()).u8(' ').number(box.bottom());
    bytes.ascii("]/Contents").textString(link.description()).ascii("/StructParent ");
    bytes.integer(object).ascii("/A<</S/URI/URI(").ascii(escaped(link.uri())).ascii(")>>>>");
    out.end();
  }

  private static String escaped(@Nullable String uri) {
    if (uri == null || !uri.chars().allMatch(c -> c > 0x20 && c < 0x7F)) {
      throw new IllegalArgumentException("An address of a link is written in ASCII");
    }
    return uri.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }

  /** Appends the topmost elements of a copy. */
  void appendRoots(Bytes roots, int first) {
    for (int root : structure.roots()) {
      roots.reference(first + 1 + root).u8(' ');
    }
  }

  /** Appends the keys of a copy in the parent tree, ascending, each with what it leads to. */
  void appendKeys(Bytes tree, int first) {
    tree.integer(first).u8(' ').reference(parents(first)).u8(' ');
    for (int i = 0; i < structure.annotations().size(); i++) {
      tree.integer(annotation(first, i)).u8(' ');
      tree.reference(first + 1 + structure.ownerOf(i)).u8(' ');
    }
  }
}
