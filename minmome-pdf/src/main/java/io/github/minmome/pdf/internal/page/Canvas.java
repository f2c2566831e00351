package io.github.minmome.pdf.internal.page;

import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.font.GlyphPool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A page being drawn. Text belongs to the innermost element that is open; shapes and pictures
 * belong to the innermost figure, and outside figures are artifacts. Not thread-safe.
 */
public final class Canvas extends Surface {
  private enum Marked {
    NOTHING,
    CONTENT,
    ARTIFACT
  }

  /** A sentence as it is measured: what encloses a part measures the same again and again. */
  private record Measured(Sentence sentence, TextStyle style, double width) {}

  private final PageSize size;
  private final List<Element> roots = new ArrayList<>();
  private final Map<String, Integer> slots = new LinkedHashMap<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final Map<Measured, Double> heights = new HashMap<>();
  private final Map<Measured, Double> widths = new HashMap<>();
  private @Nullable Canvas scratch;
  private @Nullable Element current;
  private boolean decorating;
  private boolean picturing;
  private boolean replacing;
  private Marked marked = Marked.NOTHING;
  private int marks;

  /** An empty page whose glyphs get their codes from the pool of its document. */
  public Canvas(PageSize size, Typefaces faces, GlyphPool pool) {
    this(size, faces, pool, false);
  }

  private Canvas(PageSize size, Typefaces faces, GlyphPool pool, boolean isMeasuring) {
    super(size, faces, pool, isMeasuring);
    this.size = size;
  }

  /**
   * Returns a page that is not printed, for finding out what fits. Text has its place and is not
   * drawn; bodies of figures and of artifacts, which have no lower edge, are not run.
   */
  public static Canvas measuring(PageSize size, Typefaces faces) {
    return new Canvas(size, faces, new GlyphPool(), true);
  }

  /** Draws what belongs to an element. */
  public void tagged(Tag tag, Runnable body) {
    within(new Element(tag, null, null), returning(body));
  }

  /** Draws what belongs to an element; returns what the drawing returns, such as a lower edge. */
  public double tagged(Tag tag, DoubleSupplier body) {
    return within(new Element(tag, null, null), body);
  }

  /**
   * Draws a text in lines of a width, as an element of its own.
   *
   * @param field what to call the text when a character cannot be printed
   * @return the lower edge of the last line
   */
  public double paragraph(Tag tag, String field, String text, TextStyle style, Frame frame) {
    return tagged(
        tag, () -> paragraph(lines(field, text, style, frame.width()), style, Align.LEFT, frame));
  }

  /**
   * Draws one of our sentences as an element of its own; returns the lower edge of its last line.
   */
  public double sentence(Tag tag, Sentence sentence, TextStyle style, Frame frame) {
    return sentence(tag, sentence, style, Align.LEFT, frame);
  }

  /**
   * Draws one of our sentences as an element of its own: its lines end between phrases, and
   * readings are set above the kanji as decoration, so that the text is read and copied without
   * them. An empty sentence draws nothing.
   *
   * @return the lower edge of the last line
   */
  public double sentence(Tag tag, Sentence sentence, TextStyle style, Align align, Frame frame) {
    return sentence(tag, sentence, style, null, align, frame);
  }

  /** Draws one of our sentences with a word of it in another colour. */
  public double sentence(
      Tag tag,
      Sentence sentence,
      TextStyle style,
      @Nullable Emphasis emphasis,
      Align align,
      Frame frame) {
    if (sentence.isEmpty()) {
      return frame.y();
    }
    if (isMeasuring) {
      return frame.y() + heights.computeIfAbsent(measured(sentence, style, frame), this::height);
    }
    var lines = SentenceLines.of(this, sentence, style, emphasis, frame.width());
    double bottom = tagged(tag, () -> lines.draw(this, align, frame));
    artifact(() -> lines.drawReadings(this, align, frame));
    return bottom;
  }

  private static Measured measured(Sentence sentence, TextStyle style, Frame frame) {
    return new Measured(sentence, style, frame.width());
  }

  private double height(Measured text) {
    return SentenceLines.of(this, text.sentence, text.style, text.width).height();
  }

  /** Returns the width of one of our sentences in one line, in millimetres. */
  public double width(Sentence sentence, TextStyle style) {
    return widths.computeIfAbsent(
        new Measured(sentence, style, 0),
        text -> SentenceLines.width(this, text.sentence, text.style));
  }

  /**
   * Returns the style in the largest size up to its own in which a sentence fits one line of a
   * width.
   */
  public TextStyle fitted(Sentence sentence, TextStyle style, double width) {
    double own = width(sentence, style);
    return own <= width ? style : style.size(Math.floor(style.size() * 20 * width / own) / 20);
  }

  /** Returns how high something is in a width, in millimetres. */
  public double height(Block block, double width) {
    if (scratch == null) {
      scratch = isMeasuring ? this : measuring(size, faces());
    }
    return block.draw(scratch, new Frame(0, 0, width));
  }

  /** Draws a picture: all of it is one figure, with words for those who cannot see it. */
  public void figure(String alternative, Box bounds, Runnable body) {
    if (isMeasuring) {
      return;
    }
    boolean outer = picturing;
    within(
        new Element(Tag.FIGURE, alternative, onPage(bounds)),
        () -> {
          picturing = true;
          body.run();
          return 0;
        });
    picturing = outer;
  }

  /** Draws the text of a link, which works anywhere in the bounds. */
  public void link(String uri, String description, Box bounds, Runnable body) {
    if (isMeasuring) {
      return;
    }
    var element = new Element(Tag.LINK, description, null);
    within(element, returning(body));
    element.add(new Annotation(Annotation.Kind.LINK, onPage(bounds), description, uri, null, 0, 0));
  }

  /** Draws a web address as a paragraph that links to it anywhere in the bounds. */
  public void address(String uri, Box bounds, Runnable body) {
    tagged(Tag.P, () -> link(uri, uri, bounds, body));
  }

  /**
   * Places a field to fill in.
   *
   * @param description what a screen reader reads out for it
   * @param size type size in points
   * @param boxes into how many boxes its characters go, 0 for none
   */
  public void field(
      Annotation.Kind kind, String name, String description, Box bounds, double size, int boxes) {
    if (isMeasuring) {
      return;
    }
    var element = new Element(Tag.FORM, null, null);
    element.add(new Annotation(kind, onPage(bounds), description, null, name, size, boxes));
    within(element, () -> 0);
  }

  /** Draws decoration: it is on paper, and screen readers pass over it. */
  public void artifact(Runnable body) {
    if (isMeasuring) {
      return;
    }
    boolean outer = decorating;
    decorating = true;
    body.run();
    decorating = outer;
  }

  /**
   * Draws marks that are read and copied as a text (ActualText), such as an empty box to tick or
   * vertical writing.
   *
   * @throws IllegalStateException when no element is open
   */
  public void actual(String text, Runnable body) {
    if (isMeasuring) {
      return;
    }
    if (current == null || replacing) {
      throw new IllegalStateException("A replacement outside any element, or inside another");
    }
    close();
    content.ascii("/Span<</MCID ").integer(marks).ascii("/ActualText").textString(text);
    content.ascii(">>BDC\n");
    current.add(marks++);
    replacing = true;
    body.run();
    replacing = false;
    content.ascii("EMC\n");
  }

  /**
   * Leaves the place of a value in the current element; an {@link Overlay} draws it.
   *
   * @throws IllegalStateException when no element is open
   */
  public void slot(String name) {
    if (isMeasuring) {
      return;
    }
    if (current == null || slots.containsKey(name)) {
      throw new IllegalStateException("A slot outside any element, or a second one: " + name);
    }
    close();
    slots.put(name, marks);
    current.add(marks++);
  }

  /** Draws a picture of pixels in a box. */
  public void picture(Picture picture, Box box) {
    if (isMeasuring) {
      return;
    }
    beforeShape();
    int index = pictures.indexOf(picture);
    if (index < 0) {
      index = pictures.size();
      pictures.add(picture);
    }
    content.ascii("q ").number(Units.pt(box.width())).ascii(" 0 0 ");
    content.number(Units.pt(box.height())).u8(' ');
    point(box.x(), box.bottom());
    content.ascii("cm/I").integer(index).ascii(" Do Q\n");
  }

  /** Returns the finished page. */
  public Page finish() {
    if (current != null || isMeasuring) {
      throw new IllegalStateException("An element is still open, or nothing is drawn");
    }
    close();
    return new Page(size, content.toArray(), roots, marks, slots, pictures);
  }

  private static DoubleSupplier returning(Runnable body) {
    return () -> {
      body.run();
      return 0;
    };
  }

  private double within(Element element, DoubleSupplier body) {
    if (isMeasuring) {
      return body.getAsDouble();
    }
    Element outer = current;
    close();
    if (outer == null) {
      roots.add(element);
    } else {
      outer.add(element);
    }
    current = element;
    double result = body.getAsDouble();
    close();
    current = outer;
    return result;
  }

  @Override
  void beforeText() {
    if (replacing) {
      return;
    }
    if (decorating) {
      open(Marked.ARTIFACT);
    } else if (current == null) {
      throw new IllegalStateException("Text outside any element: tag it or make it an artifact");
    } else {
      open(Marked.CONTENT);
    }
  }

  @Override
  void beforeShape() {
    if (!replacing) {
      open(picturing && !decorating ? Marked.CONTENT : Marked.ARTIFACT);
    }
  }

  @Override
  void betweenGroups() {
    if (!replacing) {
      close();
    }
  }

  private void open(Marked kind) {
    if (marked == kind) {
      return;
    }
    close();
    if (kind == Marked.ARTIFACT) {
      content.ascii("/Artifact BMC\n");
    } else if (current != null) {
      content.u8('/').ascii(current.tag().pdfName()).ascii("<</MCID ").integer(marks);
      content.ascii(">>BDC\n");
      current.add(marks++);
    }
    marked = kind;
  }

  private void close() {
    if (marked != Marked.NOTHING) {
      content.ascii("EMC\n");
      marked = Marked.NOTHING;
    }
  }
}
