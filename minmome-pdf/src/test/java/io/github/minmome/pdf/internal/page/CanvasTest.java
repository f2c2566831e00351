package io.github.minmome.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.minmome.blackbox.pdf.StructureReader;
import io.github.minmome.pdf.internal.font.GlyphPool;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;

/**
 * Every mark on a page is content of one element or decoration, whatever is drawn in whatever
 * order.
 */
final class CanvasTest {
  private static final TextStyle STYLE = TextStyle.of(12);
  private static final Set<String> PAINTING = Set.of("Tj", "S", "f", "B", "n", "Do");

  /** Kinds of content; a container contains what follows in the list. */
  enum Step {
    TEXT,
    DECORATING_TEXT,
    RECTANGLE,
    PICTURE,
    SLOT,
    FIELD,
    ELEMENT,
    FIGURE,
    LINK,
    ARTIFACT,
    GROUP
  }

  private static final Picture PICTURE =
      Picture.read(
          HexFormat.of()
              .parseHex(
                  "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
                      + "3a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"));

  private int slots;

  private void draw(Canvas canvas, Iterator<Step> steps) {
    if (!steps.hasNext()) {
      return;
    }
    var box = new Box(10, 10, 20, 10);
    Runnable within = () -> draw(canvas, steps);
    switch (steps.next()) {
      case TEXT -> canvas.tagged(Tag.P, () -> canvas.text("国", STYLE, 20, 20));
      case DECORATING_TEXT -> canvas.artifact(() -> canvas.text("電", STYLE, 20, 20));
      case RECTANGLE -> canvas.rect(box, Color.BLACK, null);
      case PICTURE -> canvas.picture(PICTURE, box);
      case SLOT -> canvas.tagged(Tag.P, () -> canvas.slot("slot" + slots++));
      case FIELD -> canvas.field(Annotation.Kind.TEXT, "f", "欄", box, 12, 0);
      case ELEMENT ->
          canvas.tagged(
              Tag.SECT,
              () -> {
                canvas.tagged(Tag.P, () -> canvas.text("話", STYLE, 20, 20));
                within.run();
              });
      case FIGURE ->
          canvas.figure(
              "図",
              box,
              () -> {
                canvas.rect(box, null, Stroke.of(1));
                within.run();
              });
      case LINK ->
          canvas.tagged(
              Tag.P,
              () ->
                  canvas.link(
                      "https://www.kokusai-teishi.com",
                      "ウェブ",
                      box,
                      () -> canvas.text("休", STYLE, 20, 20)));
      case ARTIFACT -> canvas.artifact(within);
      case GROUP -> canvas.rotated(90, 100, 50, within);
    }
    draw(canvas, steps);
  }

  @Property(tries = 500)
  void everyMark_isContentOfOneElementOrDecoration(@ForAll @Size(max = 20) List<Step> steps)
      throws IOException {
    var canvas = new Canvas(PageSize.A4, Typefaces.standard(), new GlyphPool());
    draw(canvas, steps.iterator());
    var page = canvas.finish();
    var marks = new ArrayList<Integer>(page.slots().values());
    marks.addAll(marksIn(page.content()));
    assertThat(marks)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, page.marks()).boxed().toList());
    var owned = new ArrayList<Integer>();
    page.roots().forEach(root -> collect(root, owned));
    assertThat(owned)
        .as("in reading order")
        .isEqualTo(IntStream.range(0, page.marks()).boxed().toList());
  }

  private static void collect(Element element, List<Integer> marks) {
    for (Object kid : element.kids()) {
      if (kid instanceof Integer mark) {
        marks.add(mark);
      } else if (kid instanceof Element inner) {
        collect(inner, marks);
      }
    }
  }

  /**
   * The numbers of the marked pieces. Fails unless pieces, groups and texts are closed in the order
   * in which they were opened, and everything that paints is in just one piece.
   */
  private static List<Integer> marksIn(byte[] content) throws IOException {
    var marks = new ArrayList<Integer>();
    var open = new ArrayDeque<String>();
    var parser = new PDFStreamParser(content);
    var operands = new ArrayList<Object>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (!(token instanceof Operator operator)) {
        operands.add(token);
        continue;
      }
      String name = operator.getName();
      switch (name) {
        case "BMC", "BDC" -> {
          assertThat(open).doesNotContain("EMC");
          open.push("EMC");
          if (name.equals("BDC")) {
            marks.add(((COSDictionary) operands.get(1)).getInt(COSName.MCID));
          } else {
            assertThat(operands).containsExactly(COSName.ARTIFACT);
          }
        }
        case "q" -> open.push("Q");
        case "BT" -> open.push("ET");
        case "EMC", "Q", "ET" -> assertThat(open.pop()).isEqualTo(name);
        default -> {
          if (PAINTING.contains(name)) {
            assertThat(open).contains("EMC");
          }
        }
      }
      operands.clear();
    }
    assertThat(open).isEmpty();
    return marks;
  }

  @Test
  void decoration_isNotReadByScreenReaders() throws IOException {
    byte[] pdf =
        Paper.of(
            canvas ->
                canvas.tagged(
                    Tag.P,
                    () -> {
                      canvas.text("国際", STYLE, 20, 20);
                      canvas.artifact(
                          () -> {
                            canvas.text("飾", STYLE, 20, 30);
                            canvas.artifact(() -> canvas.text("り", STYLE, 30, 30));
                            canvas.text("も", STYLE, 40, 30);
                          });
                      canvas.text("電話", STYLE, 40, 20);
                    }));
    assertThat(Paper.texts(pdf).stream().map(Paper.Text::character))
        .containsExactly("国", "際", "飾", "り", "も", "電", "話");
    assertThat(StructureReader.read(pdf))
        .extracting(StructureReader.Piece::type, StructureReader.Piece::text)
        .containsExactly(tuple("P", "国際電話"));
  }

  @Test
  void shapes_areContentInFiguresAlone() throws IOException {
    var canvas = new Canvas(PageSize.A4, Typefaces.standard(), new GlyphPool());
    var box = new Box(10, 10, 20, 10);
    canvas.figure(
        "図",
        box,
        () -> {
          canvas.figure("図の中の図", box, () -> canvas.rect(box, Color.BLACK, null));
          canvas.rect(box, Color.BLACK, null);
          canvas.artifact(() -> canvas.rect(box, Color.BLACK, null));
        });
    canvas.tagged(Tag.P, () -> canvas.rect(box, Color.BLACK, null));
    var page = canvas.finish();
    assertThat(marksIn(page.content())).containsExactly(0, 1);
    assertThat(page.roots().get(0).kids()).hasSize(2).last().isEqualTo(1);
    assertThat(page.roots().get(1).kids()).isEmpty();
  }

  @Test
  void text_outsideAnElement_throws() {
    var canvas = new Canvas(PageSize.A4, Typefaces.standard(), new GlyphPool());
    assertThatThrownBy(() -> canvas.text("国", STYLE, 20, 20))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> canvas.slot("name")).isInstanceOf(IllegalStateException.class);
    canvas.tagged(Tag.P, () -> canvas.slot("name"));
    assertThatThrownBy(() -> canvas.tagged(Tag.P, () -> canvas.slot("name")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void finish_withinAnElement_throws() {
    var canvas = new Canvas(PageSize.A4, Typefaces.standard(), new GlyphPool());
    assertThatThrownBy(() -> canvas.tagged(Tag.P, canvas::finish))
        .isInstanceOf(IllegalStateException.class);
  }
}
