package io.github.minmome.pdf.internal.document;

import java.util.Map;

/**
 * What is written into the form fields of one copy of a page.
 *
 * @param values the text or the button's state of each field that is filled, by the field's name
 * @param drawings the same texts as content of the page, where fields stay editable
 * @param keepsFields whether they stay editable
 */
public record OfficialFill(
    Map<String, String> values, Map<String, byte[]> drawings, boolean keepsFields) {
  /** No field is filled, and all become part of the page. */
  public static final OfficialFill NONE = new OfficialFill(Map.of(), Map.of(), false);

  /** Copies the maps. */
  public OfficialFill {
    values = Map.copyOf(values);
    drawings = Map.copyOf(drawings);
  }

  /** Returns how many fields are filled, never with what. */
  @Override
  public String toString() {
    return "OfficialFill[" + values.size() + "]";
  }
}
