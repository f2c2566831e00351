package io.github.minmome.pdf.internal.form;

import java.util.List;

/**
 * What fills a form, laid out: each value in its place, glyph by glyph.
 *
 * @param placed the values that there are, in the order of the form
 */
public record FormValues(List<Placed> placed) {
  /** An empty form. */
  public static final FormValues NONE = new FormValues(List.of());

  /** Copies the list. */
  public FormValues {
    placed = List.copyOf(placed);
  }

  /**
   * A value in its place.
   *
   * @param field the place
   * @param pieces what is drawn there
   */
  record Placed(FormField field, List<FieldPainter.Piece> pieces) {}

  /** Returns how many values there are, never what they say. */
  @Override
  public String toString() {
    return "FormValues[" + placed.size() + "]";
  }
}
