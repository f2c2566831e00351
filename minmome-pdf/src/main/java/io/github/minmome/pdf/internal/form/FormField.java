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
 * @param hasUnits whether 年, 月 and 日 are printed on the page already, for a date
 */
public record FormField(
    FormValue value, int page, Box box, Kind kind, int boxes, double size, boolean hasUnits) {
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
    /** Year of the era, month and day; alone where the page has 年, 月 and 日. */
    ERA_DATE
  }
}
