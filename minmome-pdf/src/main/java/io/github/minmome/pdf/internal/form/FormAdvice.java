package io.github.minmome.pdf.internal.form;

import static io.github.minmome.pdf.internal.form.FormLayout.NOTE;
import static io.github.minmome.pdf.internal.form.FormLayout.TEXT;

import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Tag;
import java.time.LocalTime;

/** Below the table of the form: what a suspension does, and how to apply for it. */
final class FormAdvice {
  private final Canvas canvas;
  private final ReceptionCentre centre = ReceptionCentre.standard();

  FormAdvice(Canvas canvas) {
    this.canvas = canvas;
  }

  /** Draws both side by side. */
  void draw(double left, double right, double y) {
    effects(left, y);
    howToApply(right, y);
  }

  private void effects(double x, double y) {
    heading("休止するとどうなりますか", x, y);
    canvas.tagged(
        Tag.L,
        () -> {
          double top = y + 7;
          top = item("着信も休止すると、海外からの電話が止まります。", x, top);
          top = item("海外へかける電話も止まるかどうかは、\n電話会社によって違います。", x, top);
          top = item("費用はかかりません。", x, top);
          top = item("止まるまで、若干の日数がかかります。", x, top);
          item("番号が変わったら、もう一度申し込みが必要です。", x, top);
        });
  }

  private void heading(String text, double x, double y) {
    canvas.rect(new Box(x, y, 1.6, 5.4), Palette.NAVY, null);
    canvas.tagged(
        Tag.H2,
        () ->
            canvas.line(
                text,
                TEXT.strong().size(13).color(Palette.NAVY),
                new Box(x + 3, y, 90, 5.4),
                Align.LEFT));
  }

  private double item(String text, double x, double top) {
    return canvas.tagged(
        Tag.LI,
        () -> {
          canvas.tagged(Tag.LBL, () -> canvas.paragraph("・", TEXT, new Frame(x, top, 5)));
          return canvas.tagged(
              Tag.LBODY, () -> canvas.paragraph(text, TEXT, new Frame(x + 4.3, top, 100)));
        });
  }

  private void howToApply(double x, double y) {
    heading("申し込み方法", x, y);
    canvas.tagged(
        Tag.P,
        () -> {
          canvas.text("電話(無料)", TEXT, x, y + 12);
          canvas.text(centre.phone(), TEXT.strong().size(23), x + 23, y + 12.8);
          String hours = hour(centre.operatorFrom()) + "～" + hour(centre.operatorUntil());
          canvas.text("オペレーター　平日" + hours, NOTE, x, y + 19);
          canvas.text("自動音声　　　24時間", NOTE, x, y + 24);
        });
    canvas.tagged(
        Tag.P,
        () -> {
          String address = centre.web().toString();
          canvas.text("ウェブ", TEXT, x, y + 30.3);
          canvas.link(
              address,
              centre.name() + "のウェブサイト",
              new Box(x + 15, y + 26.3, 58, 5.5),
              () -> canvas.text(address.replace("https://", ""), TEXT, x + 15, y + 30.3));
        });
    canvas.tagged(Tag.P, () -> canvas.text("申込書は、お近くの警察署でもらえます。", NOTE, x, y + 36));
  }

  private static String hour(LocalTime time) {
    return time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
  }
}
