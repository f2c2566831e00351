package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletContent.Contact;
import io.github.minmome.campaign.LeafletContent.Hours;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import java.util.function.Function;

/**
 * Where to apply: name and number as large as they can be beside the code of the web address, then
 * hours, address and police.
 */
final class LeafletContactPart {
  private final LeafletParts on;
  private final LeafletStyle style;
  private final Contact contact;
  private final double codeSide;
  private final boolean isBrief;

  /**
   * The part, to be drawn on a page.
   *
   * @param isBrief whether it has to do without the police's sentence
   */
  LeafletContactPart(LeafletParts on, Contact contact, double codeSide, boolean isBrief) {
    this.on = on;
    this.style = on.style;
    this.contact = contact;
    this.codeSide = codeSide;
    this.isBrief = isBrief;
  }

  double draw(double x, double y, double width) {
    var fitted = on.fitted(contact.webLabel(), 1, 1.3 * codeSide);
    var webType = fitted.size() < 0.8 * style.body() ? style.heading(1) : fitted;
    double labelWidth = Math.min(width(contact.webLabel(), webType) + 0.1, 1.3 * codeSide);
    double codeWidth = Math.max(codeSide, labelWidth);
    double left = width - codeWidth - style.gap(0.8);
    double right = x + width - codeWidth;
    double bottom = nameAndNumber(x, y, left);
    double codeTop =
        on.text(Tag.P, contact.webLabel(), webType, Align.CENTER, right, y, codeWidth + 0.1);
    double codeBottom =
        on.qr(contact.web().toString(), right + (codeWidth - codeSide) / 2, codeTop, codeSide);
    double below = Math.max(bottom, codeBottom) + style.gap(0.2);
    double half = (width - style.gap(1)) * 0.44;
    if (hoursColumn() + widest(Hours::when, style.text()) <= half) {
      double rest = width - half - style.gap(1);
      return Math.max(hours(x, below, half), web(x + width - rest, below, rest));
    }
    return web(x, hours(x, below, width), width);
  }

  private double nameAndNumber(double x, double y, double width) {
    var bold = style.heading(1.1);
    var red = bold.color(LeafletStyle.RED);
    double bottom = on.text(Tag.H3, contact.heading(), bold, x, y, width);
    double beside = width(contact.heading(), bold) + style.gap(1);
    boolean isFreeBeside = beside + width(contact.free(), bold) <= width;
    if (isFreeBeside) {
      on.text(Tag.P, contact.free(), red, Align.RIGHT, x + beside, y, width - beside);
    }
    bottom =
        on.text(Tag.P, contact.name(), on.fitted(contact.name(), 1.8, width), x, bottom, width);
    var number = on.fitted(contact.phone(), 8, width).leading(1.05).color(LeafletStyle.RED);
    bottom = on.text(Tag.P, contact.phone(), number, x, bottom, width);
    return isFreeBeside ? bottom : on.text(Tag.P, contact.free(), red, x, bottom, width);
  }

  private double hours(double x, double y, double width) {
    double column = hoursColumn();
    double[] bottom = {y};
    on.canvas.tagged(
        Tag.TABLE,
        () -> {
          for (Hours hours : contact.hours()) {
            double top = bottom[0];
            on.canvas.tagged(
                Tag.TR,
                () -> {
                  on.text(Tag.TH_ROW, hours.who(), hoursType(), x, top, column);
                  double rest = width - column + 0.1;
                  bottom[0] = on.text(Tag.TD, hours.when(), style.text(), x + column, top, rest);
                });
          }
        });
    return bottom[0];
  }

  private double web(double x, double y, double width) {
    var address = contact.web().toString();
    double bottom = on.link(address, on.fitted(address, 1.1, width), x, y, width);
    return isBrief ? bottom : on.text(Tag.P, contact.police(), style.text(), x, bottom, width);
  }

  private TextStyle hoursType() {
    return style.heading(1).leading(style.leading());
  }

  private double hoursColumn() {
    return widest(Hours::who, hoursType()) + style.gap(1);
  }

  private double widest(Function<Hours, String> part, TextStyle type) {
    return contact.hours().stream()
        .mapToDouble(hours -> width(part.apply(hours), type))
        .max()
        .orElse(0);
  }

  private double width(String text, TextStyle type) {
    return on.canvas.width(RubyText.of(text).base(), type);
  }
}
