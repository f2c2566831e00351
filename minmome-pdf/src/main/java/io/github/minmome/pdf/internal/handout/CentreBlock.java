package io.github.minmome.pdf.internal.handout;

import io.github.minmome.campaign.LeafletContent.Contact;
import io.github.minmome.campaign.LeafletContent.Hours;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.leaflet.QrMark;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.Units;

/** Where to apply and to ask: the centre's number, hours and web address, and a code of it. */
final class CentreBlock {
  /** The side of the code in millimetres. */
  private static final double CODE = 27;

  private final HandoutParts parts;
  private final Canvas canvas;
  private final Contact contact;

  CentreBlock(HandoutParts parts) {
    this.parts = parts;
    this.canvas = parts.canvas();
    this.contact = parts.content().contact();
  }

  /** Draws it in a frame; returns its lower edge. */
  double draw(Frame frame) {
    return parts.framed(Palette.NAVY, frame, this::inside);
  }

  private double inside(Frame frame) {
    var beside = frame.left(frame.width() - CODE - 3);
    var heading = parts.bold(1).color(Palette.NAVY);
    double y = canvas.sentence(Tag.H2, contact.heading(), heading, beside);
    y = canvas.sentence(Tag.P, contact.name(), parts.bold(1), beside.at(y));
    if (!contact.gloss().isEmpty()) {
      y = canvas.sentence(Tag.P, contact.gloss(), parts.text(), beside.at(y));
    }
    var number = Sentence.plain(contact.phone());
    var digits = canvas.fitted(number, parts.bold(2.6).leading(1.1), beside.width());
    y = canvas.sentence(Tag.P, number, digits, beside.at(y));
    y = canvas.sentence(Tag.P, contact.free(), parts.bold(1).color(Palette.RED), beside.at(y));
    double bottom = hoursAndWeb(frame.at(Math.max(y, frame.y() + CODE)));
    var url = contact.web().toString();
    var words = parts.paper().leaflet().qrAlternative(url);
    QrMark.draw(canvas, url, words, frame.right() - CODE, frame.y(), CODE);
    return bottom;
  }

  private double hoursAndWeb(Frame frame) {
    double y = frame.y();
    for (Hours hours : contact.hours()) {
      y = line(hours.who(), hours.when(), frame.at(y));
    }
    var url = contact.web().toString();
    var style = parts.text().bold();
    double label = canvas.width(contact.webText(), parts.text()) + Units.mm(style.size());
    boolean isBeside = label + canvas.width(url, style) <= frame.width();
    double below = canvas.sentence(Tag.P, contact.webText(), parts.text(), frame.at(y));
    var at = isBeside ? frame.indent(label).at(y) : frame.at(below);
    var box = at.box(isBeside ? below - y : style.lineHeight());
    canvas.address(url, box, () -> canvas.line(url, style, box, Align.LEFT));
    return box.bottom();
  }

  /** Two sentences beside one another, or below one another where the width is too small. */
  private double line(Sentence label, Sentence words, Frame frame) {
    double space = Units.mm(parts.text().size());
    double width = canvas.width(label, parts.text()) + space;
    boolean isBeside = width + canvas.width(words, parts.text()) <= frame.width();
    double y = canvas.sentence(Tag.P, label, parts.text(), frame);
    var at = isBeside ? frame.indent(width) : frame.at(y).indent(space);
    return Math.max(y, canvas.sentence(Tag.P, words, parts.text(), at));
  }
}
