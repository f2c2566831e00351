package io.github.minmome.pdf.internal.form;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.document.OfficialField;
import io.github.minmome.pdf.internal.document.OfficialPdf;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an application puts into the official form's own fields. */
final class FieldFill {
  private static final String OFF = "Off";

  private FieldFill() {}

  /**
   * Returns the text or the button's state of each field that a profile fills, by the field's name.
   * A text field without a value in the application is left as it is, one that is left blank for
   * handwriting is empty.
   */
  static Map<String, String> values(List<FormField> fields, FormValues filled) {
    var values = new TreeMap<String, String>();
    for (FormField field : fields) {
      if (field.look().acroField() != null && field.look().state() != null) {
        values.put(field.look().acroField(), OFF);
      }
    }
    for (FormValues.Placed placed : filled.placed()) {
      FormField.Look look = placed.field().look();
      boolean isButton = look.state() != null;
      if (look.acroField() != null && !(isButton && placed.pieces().isEmpty())) {
        values.put(look.acroField(), isButton ? look.state() : placed.text());
      }
    }
    return values;
  }

  /** Returns the value of a field of the official form: of digits in boxes the digits alone. */
  static String text(FormField field, SuspensionApplication application) {
    String text = FieldPainter.text(field, application);
    if (text == null) {
      return "";
    }
    String digits = field.kind() == FormField.Kind.DIGIT_BOXES ? FieldPainter.digits(text) : null;
    return digits == null ? text : digits;
  }

  /**
   * Returns whether the official PDF itself shows the state of a button, so that no mark is drawn.
   */
  static boolean showsItself(OfficialPdf official, FormField field) {
    String name = field.look().acroField();
    OfficialField known = name == null ? null : official.fields().get(name);
    return known != null
        && known.isButton()
        && known.widgets().stream()
            .anyMatch(w -> w.state().equals(field.look().state()) && w.hasLook());
  }
}
