package io.github.minmome.pdf.internal.form;

import static io.github.minmome.pdf.internal.form.FormLayout.NOTE;
import static io.github.minmome.pdf.internal.form.FormLayout.TEXT;
import static io.github.minmome.pdf.internal.form.FormLayout.TEXTS;

import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.ItemList;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Tag;
import java.util.List;
import java.util.stream.Stream;

/** Below the table of the form: what a suspension does, and how to apply for it. */
final class FormAdvice {
  private static final List<Sentence> EFFECTS =
      Stream.of("effect.incoming", "effect.outgoing", "effect.days").map(TEXTS::sentence).toList();

  private final Canvas canvas;
  private final ReceptionCentre centre = ReceptionCentre.standard();

  FormAdvice(Canvas canvas) {
    this.canvas = canvas;
  }

  /** Draws both side by side. */
  void draw(double left, double right, double y) {
    heading("effects.heading", left, y);
    ItemList.bullets(TEXT.proportional(), Palette.NAVY, 0, EFFECTS)
        .draw(canvas, new Frame(left, y + 6.5, right - left - 3));
    howToApply(right, y);
  }

  private void heading(String key, double x, double y) {
    var style = TEXT.strong().size(13).color(Palette.NAVY).proportional();
    canvas.rect(new Box(x, y, 1.6, 5.4), Palette.NAVY, null);
    canvas.tagged(
        Tag.H2, () -> canvas.line(TEXTS.text(key), style, new Box(x + 3, y, 90, 5.4), Align.LEFT));
  }

  private void howToApply(double x, double y) {
    heading("how.heading", x, y);
    canvas.tagged(
        Tag.P,
        () -> {
          canvas.text(TEXTS.text("how.phone"), TEXT.proportional(), x, y + 12);
          canvas.text(centre.phone(), TEXT.strong().size(22), x + 24, y + 12.8);
          hours("how.operator", x, y + 18.3);
          hours("how.voice", x, y + 23.3);
        });
    canvas.tagged(
        Tag.P,
        () -> {
          String address = centre.web().toString();
          canvas.text(TEXTS.text("how.web"), TEXT, x, y + 28.8);
          canvas.link(
              address,
              TEXTS.text("how.web.link", "name", centre.name()),
              new Box(x + 15, y + 24.8, 58, 5.5),
              () -> canvas.text(address.replace("https://", ""), TEXT, x + 15, y + 28.8));
        });
    canvas.tagged(Tag.P, () -> canvas.text(TEXTS.text("how.police"), NOTE, x, y + 34));
  }

  private void hours(String key, double x, double baseline) {
    var hours =
        TEXTS.text(
            key + ".hours",
            "from",
            Dates.hour(centre.operatorFrom()),
            "until",
            Dates.hour(centre.operatorUntil()));
    canvas.text(TEXTS.text(key), TEXT.proportional(), x, baseline);
    canvas.text(hours, TEXT.proportional(), x + 27, baseline);
  }
}
