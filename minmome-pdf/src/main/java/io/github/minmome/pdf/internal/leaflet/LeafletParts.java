package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Picture;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a leaflet: each is drawn from a height down in a width, and tells where it ends. The
 * same part drawn on a {@link #scratch} tells how high it will be.
 */
final class LeafletParts {
  /** A part of a leaflet. */
  interface Part {
    /** Draws it with its upper left corner there; its lower edge. */
    double draw(LeafletParts on, double x, double y, double width);
  }

  final Canvas canvas;
  final LeafletStyle style;
  private final PageSize size;
  private final Typefaces faces;
  private final Leaflet leaflet;
  private final LeafletContent content;
  private final @Nullable Picture logo;

  LeafletParts(
      Canvas canvas,
      PageSize size,
      Typefaces faces,
      LeafletStyle style,
      Leaflet leaflet,
      @Nullable Picture logo) {
    this.canvas = canvas;
    this.size = size;
    this.faces = faces;
    this.style = style;
    this.leaflet = leaflet;
    this.content = leaflet.content();
    this.logo = logo;
  }

  /** The same parts on a page that is thrown away. */
  LeafletParts scratch() {
    return new LeafletParts(
        new Canvas(size, faces, new GlyphPool()), size, faces, style, leaflet, logo);
  }

  /** How high a part is. */
  double height(Part part, double width) {
    return part.draw(scratch(), 0, 0, width);
  }

  // ---- building blocks

  /** Text in one element; the lower edge. */
  double text(Tag tag, String text, TextStyle type, double x, double y, double width) {
    return text(tag, text, type, Align.LEFT, x, y, width);
  }

  double text(Tag tag, String text, TextStyle type, Align align, double x, double y, double width) {
    if (text.isEmpty()) {
      return y;
    }
    double[] bottom = {y};
    canvas.tagged(tag, () -> bottom[0] = RubyText.of(text).draw(canvas, type, align, x, y, width));
    return bottom[0];
  }

  double paragraphs(List<String> sentences, TextStyle type, double x, double y, double width) {
    double bottom = y;
    for (String sentence : sentences) {
      bottom = text(Tag.P, sentence, type, x, bottom, width);
    }
    return bottom;
  }

  /** A part on a ground of its own. */
  double boxed(
      double x,
      double y,
      double width,
      double padding,
      @Nullable Color fill,
      @Nullable Stroke stroke,
      Part inner) {
    double height = height(inner, width - 2 * padding) + 2 * padding;
    canvas.roundedRect(new Box(x, y, width, height), style.gap(0.6), fill, stroke);
    inner.draw(this, x + padding, y + padding, width - 2 * padding);
    return y + height;
  }

  /**
   * The type in which a text just fits a width in one line, at most some times the body's size; a
   * text that would need less than 12 points gets several lines.
   */
  TextStyle fitted(String text, double most, double width) {
    var base = RubyText.of(text).base();
    double largest = style.body() * most;
    double one = canvas.width(base, TextStyle.of(100).bold());
    return style.heading(Math.max(12, Math.min(largest, 100 * width / one)) / style.body());
  }

  double qr(String url, double x, double y, double side) {
    QrMark.draw(canvas, url, leaflet.qrAlternative(url), x, y, side);
    return y + side;
  }

  double link(String url, TextStyle type, double x, double y, double width) {
    var lines = canvas.lines("url", url, type, width);
    double bottom = y + lines.size() * type.lineHeight();
    canvas.tagged(
        Tag.P,
        () ->
            canvas.link(
                url,
                url,
                new Box(x, y, width, bottom - y),
                () -> canvas.paragraph(lines, type, Align.LEFT, new Frame(x, y, width))));
    return bottom;
  }

  // ---- parts

  /** Campaign and tag on a band over the whole width of the page, and under them whom it is for. */
  double header(double left, double width, double margin, boolean isBrief) {
    double room = width - 2 * margin;
    var tag = fitted(content.tag(), 1.6, room / 5);
    double tagWidth = canvas.width(content.tag(), tag) + style.gap(1.2);
    var title = fitted(content.campaign(), 3, room - tagWidth - style.gap(0.8));
    var sub = style.heading(1.15).color(Color.WHITE);
    double top = margin * 0.6;
    double second = top + title.lineHeight() + style.gap(0.1);
    double bottom =
        second + height((on, x, y, w) -> on.subtitles(sub, x, y, w, isBrief), room) + margin * 0.5;
    canvas.rect(new Box(left, 0, width, bottom), LeafletStyle.NAVY, null);
    text(Tag.H1, content.campaign(), title.color(Color.WHITE), left + margin, top, room);
    double pillHeight = tag.size() * 1.35 * 25.4 / 72;
    var pill =
        new Box(
            left + width - margin - tagWidth,
            top + (title.lineHeight() - pillHeight) / 2,
            tagWidth,
            pillHeight);
    canvas.roundedRect(pill, pill.height() / 2, LeafletStyle.YELLOW, null);
    canvas.tagged(Tag.P, () -> canvas.line(content.tag(), tag, pill, Align.CENTER));
    subtitles(sub, left + margin, second, room, isBrief);
    return bottom;
  }

  private double subtitles(TextStyle type, double x, double y, double width, boolean isBrief) {
    var to = content.addressedTo();
    double bottom =
        isBrief && !to.isEmpty() ? y : text(Tag.P, content.subtitle(), type, x, y, width);
    return text(Tag.P, to, type, x, bottom, width);
  }

  double warning(double x, double y, double width) {
    return warning(x, y, width, content.warning().sentences());
  }

  double briefWarning(double x, double y, double width) {
    return warning(x, y, width, List.of());
  }

  private double warning(double x, double y, double width, List<String> sentences) {
    return boxed(
        x,
        y,
        width,
        style.gap(0.65),
        LeafletStyle.YELLOW,
        null,
        (on, left, top, inner) -> {
          var heading = content.warning().heading();
          double bottom =
              on.text(Tag.H2, heading, on.fitted(heading, 2.4, inner), left, top, inner);
          return on.paragraphs(sentences, on.style.text(), left, bottom, inner);
        });
  }

  double chart(double x, double y, double width) {
    return leaflet
        .chart()
        .map(chart -> new LeafletChartPart(this, chart).draw(x, y, width))
        .orElse(y);
  }

  /**
   * What can be done about a landline, and the number to ring: the heart of the leaflet.
   *
   * @param isBrief whether the heading has to do without its sentences
   */
  double landline(double x, double y, double width, double qrSide, boolean isBrief) {
    return boxed(
        x,
        y,
        width,
        style.gap(0.75),
        LeafletStyle.NAVY,
        null,
        (on, left, top, inner) -> {
          double bottom = on.headline(content.landline(), true, 2.1, left, top, inner);
          for (String sentence : isBrief ? List.<String>of() : content.landline().sentences()) {
            bottom =
                on.text(Tag.P, sentence, on.style.text().color(Color.WHITE), left, bottom, inner);
          }
          return on.boxed(
              left,
              bottom + on.style.gap(0.4),
              inner,
              on.style.gap(0.65),
              Color.WHITE,
              null,
              (panel, px, py, pw) ->
                  new LeafletContactPart(panel, content.contact(), qrSide, isBrief)
                      .draw(px, py, pw));
        });
  }

  /**
   * A label and a heading: side by side where the heading stays large, else one below the other.
   */
  private double headline(
      LeafletContent.Section section,
      boolean onDark,
      double times,
      double x,
      double y,
      double width) {
    double beside = labelWidth(section.label()) + style.gap(0.6);
    var type = fitted(section.heading(), times, width - beside);
    boolean isLarge =
        type.size() >= style.body() * times * 0.8
            && canvas.width(RubyText.of(section.heading()).base(), type) <= width - beside + 0.1;
    if (!isLarge) {
      type = fitted(section.heading(), times, width);
    }
    type = RubyText.of(section.heading()).roomy(onDark ? type.color(Color.WHITE) : type);
    if (!isLarge) {
      double bottom = label(section.label(), onDark, x, y);
      return text(Tag.H2, section.heading(), type, x, bottom + style.gap(0.15), width);
    }
    double labelHeight = labelHeight(section.label());
    double bottom = y + Math.max(type.lineHeight(), labelHeight);
    label(section.label(), onDark, x, y + (bottom - y - labelHeight) / 2);
    text(
        Tag.H2,
        section.heading(),
        type,
        x + beside,
        y + (bottom - y - type.lineHeight()) / 2,
        width - beside + 0.1);
    return bottom;
  }

  private TextStyle labelType() {
    return style.heading(1.15);
  }

  private double labelWidth(String label) {
    return canvas.width(RubyText.of(label).base(), labelType()) + style.gap(1.4);
  }

  private double labelHeight(String label) {
    return labelType().lineHeight() + labelRise(label);
  }

  private double labelRise(String label) {
    return RubyText.of(label).readings().isEmpty() ? 0 : style.gap(0.35);
  }

  private double label(String label, boolean onDark, double x, double y) {
    var type = labelType();
    double width = labelWidth(label);
    double height = labelHeight(label);
    canvas.roundedRect(
        new Box(x, y, width, height),
        style.gap(0.5),
        onDark ? LeafletStyle.YELLOW : LeafletStyle.NAVY,
        null);
    text(
        Tag.P,
        label,
        onDark ? type : type.color(Color.WHITE),
        x + style.gap(0.7),
        y + labelRise(label),
        width - style.gap(1.4) + 0.1);
    return y + height;
  }

  double notes(double x, double y, double width) {
    double bottom = text(Tag.H2, content.notes().heading(), style.heading(1.25), x, y, width);
    double[] at = {bottom};
    canvas.tagged(
        Tag.L,
        () -> {
          for (String sentence : content.notes().sentences()) {
            double top = at[0];
            canvas.tagged(
                Tag.LI,
                () -> {
                  text(Tag.LBL, "●", style.text().color(LeafletStyle.NAVY), x, top, style.gap(1.2));
                  at[0] =
                      text(
                          Tag.LBODY,
                          sentence,
                          style.text(),
                          x + style.gap(1.2),
                          top,
                          width - style.gap(1.2));
                });
            at[0] += style.gap(0.1);
          }
        });
    return at[0];
  }

  double smartphone(double x, double y, double width) {
    return boxed(
        x,
        y,
        width,
        style.gap(0.65),
        LeafletStyle.PALE,
        null,
        (on, left, top, inner) -> {
          double bottom = on.headline(content.smartphone(), false, 1.25, left, top, inner);
          return on.paragraphs(
              content.smartphone().sentences(), on.style.text(), left, bottom, inner);
        });
  }

  /**
   * How to find the police's page, and whose paper this is.
   *
   * @param isBrief whether it has to do without what it was written from
   */
  double closing(double x, double y, double width, double qrSide, boolean isBrief) {
    var page = content.search().page().toString();
    double left = x + qrSide + 1.5;
    double right = width - qrSide - 1.5;
    qr(page, x, y, qrSide);
    var cue = style.heading(1.3);
    double bottom = text(Tag.P, content.search().cue(), cue, left, y, right);
    double beside = canvas.width(RubyText.of(content.search().cue()).base(), cue) + style.gap(1);
    var label = content.search().pageLabel();
    boolean isLabelBeside =
        beside + canvas.width(RubyText.of(label).base(), style.fineText()) <= right;
    if (isLabelBeside) {
      var type = style.fineText().leading(cue.lineHeight() / style.fineText().size() * 72 / 25.4);
      text(Tag.P, label, type, left + beside, y, right - beside);
    } else {
      bottom = text(Tag.P, label, style.fineText(), left, bottom, right);
    }
    bottom = link(page, style.fineText(), left, bottom, right);
    var issuer = content.issuer();
    var own = isBrief ? issuer.independent() + " " + issuer.edition() : issuer.independent();
    bottom = text(Tag.P, own, style.fineText().bold(), left, bottom, right);
    if (isBrief) {
      return Math.max(bottom, y + qrSide);
    }
    return text(
        Tag.P,
        issuer.basis() + " " + issuer.edition(),
        style.fineText(),
        x,
        Math.max(bottom, y + qrSide),
        width);
  }

  /** Who hands it out: under a line of its own, with a heading that says so. */
  double partner(double x, double y, double width) {
    var partner = leaflet.partner().orElse(null);
    if (partner == null) {
      return y;
    }
    double top = y + style.gap(0.3);
    canvas.line(x, top, x + width, top, Stroke.of(0.5, LeafletStyle.GREY));
    canvas.line(x, top + 0.9, x + width, top + 0.9, Stroke.of(0.2, LeafletStyle.GREY));
    double[] bottom = {0};
    canvas.tagged(
        Tag.SECT,
        () -> {
          double textLeft = x;
          double logoBottom = top;
          if (logo != null) {
            double height = style.gap(3.2);
            double logoWidth =
                Math.min(width / 3, height * logo.width() / Math.max(1, logo.height()));
            height = logoWidth * logo.height() / logo.width();
            var box = new Box(x, top + style.gap(0.7), logoWidth, height);
            canvas.figure(partner.name(), box, () -> canvas.picture(logo, box));
            textLeft += logoWidth + style.gap(1);
            logoBottom = box.bottom();
          }
          double textWidth = x + width - textLeft;
          var heading = style.fineText();
          double at = top + style.gap(0.4);
          double beside =
              canvas.width(RubyText.of(leaflet.partnerHeading()).base(), heading) + style.gap(1);
          text(Tag.P, leaflet.partnerHeading(), heading, textLeft, at, textWidth);
          var line =
              List.of(partner.name(), partner.department(), partner.phone()).stream()
                  .filter(part -> !part.isBlank())
                  .reduce((a, b) -> a + "　" + b)
                  .orElse("");
          // As given: what stands in parentheses is part of a name, not a reading of it.
          var type = style.heading(1.1);
          if (beside + canvas.width(line, type) <= textWidth) {
            double rest = textWidth - beside + 0.1;
            at =
                canvas.paragraph(
                    Tag.P, "partner", line, type, new Frame(textLeft + beside, at, rest));
          } else {
            double below = at + heading.lineHeight();
            at =
                canvas.paragraph(
                    Tag.P, "partner", line, type, new Frame(textLeft, below, textWidth));
          }
          bottom[0] = Math.max(at, logoBottom);
        });
    return bottom[0];
  }
}
