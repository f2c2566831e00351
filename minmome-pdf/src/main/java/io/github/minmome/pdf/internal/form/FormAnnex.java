package io.github.minmome.pdf.internal.form;

import static io.github.minmome.pdf.internal.form.FormLayout.TEXTS;

import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import java.util.Map;

/** The page (別紙) of the values that are too long for their places on the form. */
final class FormAnnex {
  private static final Frame PAGE = new Frame(20, 20, 170);
  private static final TextStyle TEXT = TextStyle.of(12);

  private FormAnnex() {}

  /**
   * Draws it.
   *
   * @param number of the form in its document, from 1
   * @param values the values by name, in the order of the form
   */
  static void draw(Canvas canvas, int number, Map<String, String> values) {
    double y =
        canvas.sentence(Tag.H1, TEXTS.sentence("annex.title"), TextStyle.running(20).bold(), PAGE);
    var of = TEXTS.sentence("annex.of", "number", String.valueOf(number));
    y = canvas.sentence(Tag.P, of, TextStyle.running(12), PAGE.at(y));
    for (Map.Entry<String, String> value : values.entrySet()) {
      var label = TEXTS.sentence(value.getKey());
      y = canvas.sentence(Tag.H2, label, TextStyle.running(13).bold(), PAGE.at(y + 5));
      y = canvas.paragraph(Tag.P, value.getKey(), value.getValue(), TEXT, PAGE.at(y));
    }
  }
}
