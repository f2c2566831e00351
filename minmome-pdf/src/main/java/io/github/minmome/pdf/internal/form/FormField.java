package io.github.minmome.pdf.internal.form;

import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Fit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place on a page for a value.
 *
 * @param value what is printed
 * @param page the page, from 0
 * @param box where, in millimetres from the top left corner
 * @param kind how
 * @param boxes into how many boxes digits go, 0 for other kinds
 * @param size designed type size in points; smaller when the value is long
 * @param look what else a profile has for it
 */
public record FormField(
    FormValue value, int page, Box box, Kind kind, int boxes, double size, Look look) {
  /** A place for which a profile has nothing else. */
  public FormField(FormValue value, int page, Box box, Kind kind, int boxes, double size) {
    this(value, page, box, kind, boxes, size, Look.PLAIN);
  }

  /**
   * What a profile may have for a place.
   *
   * @param mark the mark of an answer
   * @param align where a text is, or null for the usual side
   * @param spacing space between characters, in millimetres
   * @param isVertical whether text runs from top to bottom
   * @param gaps after how many digit boxes a gap follows
   * @param gap width of each gap in millimetres
   * @param floor the smallest type size, in points
   * @param inset space at both ends of a text, in millimetres
   * @param acroField name of the official form's field, or null for a place in millimetres
   * @param state which of a button's states is the answer, or null
   */
  public record Look(
      String mark,
      @Nullable Align align,
      double spacing,
      boolean isVertical,
      List<Integer> gaps,
      double gap,
      double floor,
      double inset,
      @Nullable String acroField,
      @Nullable String state) {
    private static final double INSET = 2;
    private static final double FIELD_INSET = 0.7;

    /** Nothing. */
    public static final Look PLAIN =
        new Look(FormValue.CHECK, null, 0, false, List.of(), 0, Fit.FLOOR, INSET, null, null);

    /** Copies the list. */
    public Look {
      gaps = List.copyOf(gaps);
    }

    /** Returns the same with gaps of a width. */
    public Look gap(double width) {
      return new Look(
          mark, align, spacing, isVertical, gaps, width, floor, inset, acroField, state);
    }

    /** Returns the same in a field of the official form. */
    public Look in(String field, @Nullable String chosen, @Nullable Align side, double smallest) {
      return new Look(
          mark, side, spacing, isVertical, gaps, gap, smallest, FIELD_INSET, field, chosen);
    }

    Align alignOr(Align usual) {
      return align == null ? usual : align;
    }
  }

  /** Returns the same with another look. */
  public FormField look(Look other) {
    return new FormField(value, page, box, kind, boxes, size, other);
  }

  /** Returns the field in the place of another, with the value of this one. */
  FormField movedTo(FormField other) {
    Kind moved = value.kind() == FormValue.Kind.TEXT ? Kind.TEXT : other.kind;
    Kind kind = other.kind == Kind.ERA_DATE ? moved : other.kind;
    return new FormField(value, 0, other.box, kind, other.boxes, other.size, other.look);
  }

  /** Returns what its place on a page is called: a value may have several. */
  String slot() {
    return value.name() + " " + box.x() + " " + box.y();
  }

  /** How a value is set. */
  public enum Kind {
    /** One line, smaller when it is long, then two lines where the box is high enough. */
    TEXT,
    /** As many lines as fit the box. */
    MULTILINE,
    /** One digit to a box, hyphens left out; of other text one character to a box. */
    DIGIT_BOXES,
    /** A mark when the application has this answer. */
    CHECK_MARK,
    /** A circle around a printed answer when the application has it. */
    CIRCLE,
    /** A day such as 令和8年11月24日. */
    ERA_DATE
  }
}
