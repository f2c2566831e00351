package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.page.Annotation;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Element;
import io.github.minmome.pdf.internal.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * The structure of a page in the order of its objects, so that each copy of the page only needs its
 * numbers filled in. Immutable.
 */
final class StructureTemplate {
  /**
   * Kids are distinguished by range: elements from 0, marks from -1 down, annotations from here.
   */
  private static final int ANNOTATIONS = 1 << 20;

  private final List<byte[]> heads = new ArrayList<>();
  private final List<int[]> kids = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Integer> annotationOwners = new ArrayList<>();
  private final int[] ownerOfMark;
  private final int[] roots;

  StructureTemplate(Page page) {
    ownerOfMark = new int[page.marks()];
    roots = new int[page.roots().size()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = add(page.roots().get(i), -1);
    }
  }

  private int add(Element element, int parent) {
    int self = heads.size();
    heads.add(head(element));
    parents.add(parent);
    kids.add(new int[0]);
    var own = new int[element.kids().size()];
    for (int i = 0; i < own.length; i++) {
      Object kid = element.kids().get(i);
      if (kid instanceof Element child) {
        own[i] = add(child, self);
      } else if (kid instanceof Annotation annotation) {
        own[i] = ANNOTATIONS + annotations.size();
        annotations.add(annotation);
        annotationOwners.add(self);
      } else {
        int mark = (Integer) kid;
        own[i] = -1 - mark;
        ownerOfMark[mark] = self;
      }
    }
    kids.set(self, own);
    return self;
  }

  private static byte[] head(Element element) {
    var out = new Bytes(64);
    out.ascii("<</S/").ascii(element.tag().pdfName()).ascii(element.tag().attributes());
    Box box = element.bounds();
    if (box != null) {
      out.ascii("/A<</O/Layout/Placement/Block/BBox[").number(box.x()).u8(' ').number(box.y());
      out.u8(' ').number(box.right()).u8(' ').number(box.bottom()).ascii("]>>");
    }
    if (element.alternative() != null) {
      out.ascii("/Alt").textString(element.alternative());
    }
    return out.ascii("/P ").toArray();
  }

  /** Returns how many elements. */
  int size() {
    return heads.size();
  }

  /** Positions of the topmost elements among the objects. */
  int[] roots() {
    return roots;
  }

  /** Returns the live rectangles. */
  List<Annotation> annotations() {
    return annotations;
  }

  /** Which element an annotation belongs to. */
  int ownerOf(int annotation) {
    return annotationOwners.get(annotation);
  }

  /** Writes the elements of one copy of the page, whose numbers begin at first. */
  void write(ObjectSink out, int first, int above, int page, int firstAnnotation) {
    for (int i = 0; i < heads.size(); i++) {
      Bytes bytes = out.begin(first + i);
      int parent = parents.get(i);
      bytes.bytes(heads.get(i)).reference(parent < 0 ? above : first + parent);
      int[] own = kids.get(i);
      if (hasMark(own)) {
        bytes.ascii("/Pg ").reference(page);
      }
      if (own.length > 0) {
        bytes.ascii("/K");
        if (own.length > 1) {
          bytes.u8('[');
        } else if (own[0] < 0) {
          bytes.u8(' ');
        }
        for (int k = 0; k < own.length; k++) {
          if (k > 0) {
            bytes.u8(' ');
          }
          appendKid(bytes, own[k], first, page, firstAnnotation, own.length > 1);
        }
        if (own.length > 1) {
          bytes.u8(']');
        }
      }
      bytes.ascii(">>");
      out.end();
    }
  }

  /** Returns whether an element has content of its own, whose page it then names. */
  private static boolean hasMark(int[] kids) {
    for (int kid : kids) {
      if (kid < 0) {
        return true;
      }
    }
    return false;
  }

  private static void appendKid(
      Bytes bytes, int kid, int first, int page, int firstAnnotation, boolean inArray) {
    if (kid < 0) {
      bytes.integer(-1 - kid);
    } else if (kid < ANNOTATIONS) {
      bytes.ascii(inArray ? "" : " ").reference(first + kid);
    } else {
      bytes.ascii("<</Type/OBJR/Obj ").reference(firstAnnotation + kid - ANNOTATIONS);
      bytes.ascii("/Pg ").reference(page).ascii(">>");
    }
  }

  /** The array that leads from the marks of a page to their elements. */
  void appendParents(Bytes bytes, int first) {
    bytes.u8('[');
    for (int owner : ownerOfMark) {
      bytes.reference(first + owner).u8(' ');
    }
    bytes.u8(']');
  }
}
