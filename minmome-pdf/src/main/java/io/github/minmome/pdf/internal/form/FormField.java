package io.github.minmome.pdf.internal.form;

import io.github.minmome.pdf.internal.page.Box;

/**
 * A place on a page for a value.
 *
 * @param value what is printed
 * @param page the page, from 0
 * @param box where, in millimetres from the top left corner
 * @param kind how
 * @param boxes into how many boxes digits go, 0 for other kinds
 * @param size wished type size in points; smaller when the value is long
 */
public record FormField(FormValue value, int page, Box box, Kind kind, int boxes, double size) {
  /** Returns the field in the place of another, with the value of this one. */
  FormField movedTo(FormField other) {
    Kind moved = value.kind() == FormValue.Kind.TEXT ? Kind.TEXT : other.kind;
    return new FormField(
        value,
        0,
        other.box,
        other.kind == Kind.ERA_DATE ? moved : other.kind,
        other.boxes,
        other.size);
  }

  /** What its place on a page is called: a value may have several. */
  String slot() {
    return value.name() + " " + box.x() + " " + box.y();
  }

  /** How a value is set. */
  public enum Kind {
    /** One line, smaller when it is long, then two lines where the box is high enough. */
    TEXT,
    /** As many lines as the box holds. */
    MULTILINE,
    /** One digit to a box; hyphens are left out. */
    DIGIT_BOXES,
    /** A check mark when the application has this answer. */
    CHECK_MARK,
    /** A day such as 令和8年11月24日. */
    ERA_DATE
  }
}
