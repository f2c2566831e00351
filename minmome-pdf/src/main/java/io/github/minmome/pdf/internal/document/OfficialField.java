package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import java.util.List;

/**
 * A form field of an official PDF (AcroForm, ISO 32000-1 12.7).
 *
 * @param name its full name, such as {@code applicant.name}
 * @param type what kind of field it is
 * @param isMultiline whether a text may have several lines
 * @param boxes into how many boxes a text goes (comb), 0 for none
 * @param size type size in points, 0 when it follows from the place
 * @param align where a text is aligned
 * @param widgets its places
 */
public record OfficialField(
    String name,
    Type type,
    boolean isMultiline,
    int boxes,
    double size,
    Align align,
    List<Widget> widgets) {
  /** Copies the list. */
  public OfficialField {
    widgets = List.copyOf(widgets);
  }

  /** What kind of field it is. */
  public enum Type {
    /** Text to type. */
    TEXT,
    /** A list to choose from. */
    CHOICE,
    /** A box to tick. */
    CHECK_BOX,
    /** Buttons of which one is chosen. */
    RADIO,
    /** A button to push or a signature, which are not filled. */
    OTHER
  }

  /**
   * A place of a field.
   *
   * @param page the page, from 0
   * @param box where, in millimetres from the top left corner of the page as it is read
   * @param state the state of a button that is on, empty for other fields
   * @param hasLook whether the PDF itself shows that state
   */
  public record Widget(int page, Box box, String state, boolean hasLook) {}

  /** Returns whether it is a box to tick or a button to choose. */
  public boolean isButton() {
    return type == Type.CHECK_BOX || type == Type.RADIO;
  }

  /** Returns the states of its buttons, each once. */
  public List<String> states() {
    return widgets.stream().map(Widget::state).filter(s -> !s.isEmpty()).distinct().toList();
  }
}
