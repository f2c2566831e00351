package io.github.minmome.pdf.internal.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What fills a form, laid out: each value in its place, glyph by glyph.
 *
 * @param placed the values that there are, in the order of the form
 * @param annex the values that are too long for their places, by name: they go on another page
 */
public record FormValues(List<Placed> placed, Map<String, String> annex) {
  /** A page without values. */
  public static final FormValues NONE = new FormValues(List.of(), Map.of());

  /** Copies the collections. */
  public FormValues {
    placed = List.copyOf(placed);
    annex = annex.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(annex));
  }

  /**
   * A value in its place.
   *
   * @param field the place
   * @param text the value of the official form's own field; empty where there is none
   * @param pieces what is drawn there
   * @param actual what they are read and copied as, null for what is drawn
   */
  record Placed(
      FormField field, String text, List<FieldPainter.Piece> pieces, @Nullable String actual) {
    /** Returns the place alone; the value is personal. */
    @Override
    public String toString() {
      return "Placed[" + field.value().name() + "]";
    }
  }

  /** Returns how many values there are, never the values. */
  @Override
  public String toString() {
    return "FormValues[" + placed.size() + "]";
  }
}
