package io.github.minmome.pdf.internal.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a profile changes of our own page.
 *
 * @param moved fields in other places
 * @param labels other labels, by the name of a value
 * @param dropped names of values that are left out
 */
public record LayoutChanges(
    List<FormField> moved, Map<String, String> labels, List<String> dropped) {
  /** Nothing is changed. */
  public static final LayoutChanges NONE = new LayoutChanges(List.of(), Map.of(), List.of());

  /** Copies the collections. */
  public LayoutChanges {
    moved = List.copyOf(moved);
    labels = Map.copyOf(labels);
    dropped = List.copyOf(dropped);
  }

  /** Returns whether a value, or the question it answers, is left out. */
  boolean drops(String name) {
    return dropped.stream().anyMatch(d -> name.equals(d) || name.startsWith(d + "."));
  }

  /** Returns where a value goes instead, or null. */
  @Nullable FormField movedTo(String name) {
    for (FormField field : moved) {
      if (field.value().name().equals(name)) {
        return field;
      }
    }
    return null;
  }
}
