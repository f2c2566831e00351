package io.github.minmome.campaign;

import io.github.minmome.pictogram.Pictogram;
import io.github.minmome.text.JarText;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The leaflet as HTML that loads nothing. */
final class LeafletHtml {
  private static final String STYLE =
      JarText.read(LeafletHtml.class, "leaflet.css").replace("\n", "");

  private final StringBuilder html = new StringBuilder();
  private final Leaflet leaflet;
  private final int level;

  /** The level is that of the first heading; the others are one below. */
  private LeafletHtml(Leaflet leaflet, int level) {
    this.leaflet = leaflet;
    this.level = level;
  }

  static String fragment(Leaflet leaflet) {
    return new LeafletHtml(leaflet, 2).write();
  }

  static String page(Leaflet leaflet) {
    var content = leaflet.content();
    return "<!DOCTYPE html>\n<html lang=\""
        + content.language().locale().toLanguageTag()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
        + escape(content.campaign().base() + " " + content.tag())
        + "</title>\n<style>body{margin:0}@media (prefers-color-scheme:dark)"
        + "{body{background:#121212}}@page{size:A4;margin:8mm}</style>\n</head>\n<body>\n<main>\n"
        + new LeafletHtml(leaflet, 1).write()
        + "</main>\n</body>\n</html>\n";
  }

  private String write() {
    var content = leaflet.content();
    line(
        "<section class=\"minmome-leaflet\" lang=\""
            + content.language().locale().toLanguageTag()
            + "\" aria-labelledby=\"mm-title\">");
    line("<style>" + STYLE + "</style>");
    header(content);
    warning(content.warning());
    leaflet.chart().ifPresent(this::chart);
    if (leaflet.isSmartphoneFirst()) {
      section(content.smartphone(), Pictogram.SMARTPHONE);
    }
    landline(content);
    list(content.notes());
    if (!leaflet.isSmartphoneFirst()) {
      section(content.smartphone(), Pictogram.SMARTPHONE);
    }
    advice(content.advice());
    line(
        "<p class=\"mm-search\"><strong>"
            + inline(content.search().cue())
            + "</strong><br>"
            + inline(content.search().pageLabel())
            + "<br>"
            + link(content.search().page())
            + "</p>");
    leaflet.partner().ifPresent(this::partner);
    line("<div class=\"mm-small\">");
    paragraph("", leaflet.sourceLine());
    paragraph("", content.issuer().edition());
    line("</div>");
    line("</section>");
    return html.toString();
  }

  /** The title in the reader's words is the larger one, where there is one. */
  private void header(LeafletContent content) {
    var campaign =
        "<span lang=\"ja\">"
            + inline(content.campaign())
            + "</span> <span class=\"mm-tag\" lang=\"ja\">"
            + escape(content.tag())
            + "</span>";
    line("<div class=\"mm-header\">");
    if (content.title().isEmpty()) {
      line(heading(level, " id=\"mm-title\"", campaign));
    } else {
      line(heading(level, " id=\"mm-title\"", inline(content.title())));
      line("<p>" + campaign + "</p>");
    }
    paragraph("mm-label", content.addressedTo());
    line("</div>");
  }

  private void warning(LeafletContent.Warning warning) {
    line("<div class=\"mm-box mm-warning\">");
    line(Pictogram.PHONE.toSvg(leaflet.alternative(Pictogram.PHONE)));
    line(
        heading(
            level + 1,
            "",
            "<span class=\"mm-sign\">"
                + escape(warning.sign())
                + "</span><span class=\"mm-lead\">"
                + inline(warning.lead())
                + "</span> "
                + warning.actions().stream()
                    .map(action -> "<span class=\"mm-action\">" + inline(action) + "</span>")
                    .collect(Collectors.joining(" "))));
    warning.sentences().forEach(sentence -> paragraph("", sentence));
    line("</div>");
  }

  private void landline(LeafletContent content) {
    var contact = content.contact();
    line("<div class=\"mm-box mm-landline\">");
    sectionBody(content.landline());
    line("<div class=\"mm-panel\"><div>");
    line("<p class=\"mm-label\">" + inline(contact.heading()) + "</p>");
    line("<p lang=\"ja\">" + inline(contact.name()) + "</p>");
    paragraph("", contact.gloss());
    line(
        "<p><a class=\"mm-phone\" href=\"tel:"
            + contact.phone().replace("-", "")
            + "\">"
            + escape(contact.phone())
            + "</a>"
            + inline(contact.free())
            + "</p>");
    line("<dl class=\"mm-hours\">");
    for (LeafletContent.Hours hours : contact.hours()) {
      line("<dt>" + inline(hours.who()) + "</dt><dd>" + inline(hours.when()) + "</dd>");
    }
    line("</dl></div><div>");
    way(Pictogram.WEB, inline(contact.webText()) + "<br>" + link(contact.web()));
    way(
        Pictogram.POLICE_STATION,
        "<strong>" + inline(contact.policeLabel()) + "</strong><br>" + inline(contact.police()));
    line("</div></div></div>");
  }

  private void way(Pictogram pictogram, String text) {
    line("<div class=\"mm-way\">" + pictogram.toSvg("") + "<p>" + text + "</p></div>");
  }

  private void chart(LeafletChart chart) {
    line("<div class=\"mm-figures\">");
    line(heading(level + 1, "", inline(chart.title())));
    line("<figure>");
    line("<div class=\"mm-chart\">");
    line(bars(chart));
    paragraph("mm-change", chart.change());
    line("</div>");
    line("<figcaption>");
    line("<table aria-label=\"" + escape(chart.title().base()) + "\">");
    line(
        "<thead><tr><th scope=\"col\">"
            + inline(chart.periodHeading())
            + "</th><th scope=\"col\">"
            + inline(chart.valueHeading())
            + "</th></tr></thead><tbody>");
    for (LeafletChart.Bar bar : chart.bars()) {
      line(
          "<tr><th scope=\"row\">"
              + inline(bar.period())
              + "</th><td class=\"mm-number\">"
              + escape(bar.valueText())
              + escape(bar.mark())
              + "</td></tr>");
    }
    line("</tbody></table>");
    line("<div class=\"mm-small\">");
    chart.notes().forEach(note -> paragraph("", note));
    line("</div>");
    line("</figcaption></figure></div>");
  }

  /** Upright bars in the ink of the page; a provisional bar is hollow with a broken outline. */
  private static String bars(LeafletChart chart) {
    long most = chart.bars().stream().mapToLong(LeafletChart.Bar::value).max().orElse(0);
    int width = 80 * chart.bars().size() + 8;
    var svg = new StringBuilder();
    svg.append("<svg class=\"mm-bars\" role=\"img\" aria-label=\"")
        .append(escape(chart.alternative()))
        .append("\" viewBox=\"0 0 ")
        .append(width)
        .append(" 210\">");
    for (int i = 0; i < chart.bars().size(); i++) {
      var bar = chart.bars().get(i);
      double height = most == 0 ? 0 : 200.0 * bar.value() / most;
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"%d\" y=\"%.1f\" width=\"56\" height=\"%.1f\" fill=\"currentColor\""
                  + " stroke=\"currentColor\" stroke-width=\"3\"%s/>",
              80 * i + 16,
              205 - height,
              height,
              bar.provisional() ? " fill-opacity=\"0.25\" stroke-dasharray=\"10 6\"" : ""));
    }
    return svg.append("</svg>").toString();
  }

  private void section(LeafletContent.Section section, Pictogram pictogram) {
    line("<div class=\"mm-box mm-plain mm-half\">");
    line(pictogram.toSvg(""));
    sectionBody(section);
    line("</div>");
  }

  private void sectionBody(LeafletContent.Section section) {
    line(heading(level + 1, "", inline(section.heading())));
    section.sentences().forEach(sentence -> paragraph("", sentence));
  }

  private void list(LeafletContent.Section section) {
    line("<div class=\"mm-box mm-plain mm-notes\">");
    line(heading(level + 1, "", inline(section.heading())));
    line("<ul>");
    section.sentences().forEach(sentence -> line("<li>" + inline(sentence) + "</li>"));
    line("</ul></div>");
  }

  private void advice(LeafletContent.Advice advice) {
    line(
        "<p class=\"mm-advice\"><span>"
            + inline(advice.worried())
            + " <a href=\"tel:"
            + advice.line().replace("#", "%23")
            + "\">"
            + advice.line()
            + "</a></span> <span>"
            + inline(advice.urgent())
            + " <a href=\"tel:"
            + advice.emergency()
            + "\">"
            + advice.emergency()
            + "</a></span></p>");
  }

  private void partner(PartnerImprint partner) {
    line("<div class=\"mm-partner\">");
    paragraph("mm-label", leaflet.partnerHeading());
    line(
        "<p>"
            + List.of(partner.name(), partner.department(), partner.phone()).stream()
                .filter(part -> !part.isBlank())
                .map(LeafletHtml::escape)
                .collect(Collectors.joining("<br>"))
            + "</p>");
    line("</div>");
  }

  private static String heading(int level, String attributes, String html) {
    return "<h" + level + attributes + ">" + html + "</h" + level + ">";
  }

  private void paragraph(String style, Sentence text) {
    if (!text.isEmpty()) {
      line(
          "<p" + (style.isEmpty() ? "" : " class=\"" + style + "\"") + ">" + inline(text) + "</p>");
    }
  }

  private static String link(URI address) {
    var text = escape(address.toString());
    return "<a href=\"" + text + "\">" + text + "</a>";
  }

  /** Returns a sentence whose lines may end between its phrases, with its readings as ruby. */
  static String inline(Sentence sentence) {
    var html = new StringBuilder();
    int at = 0;
    for (String phrase : sentence.phrases()) {
      if (at > 0 && !html.toString().endsWith(" ")) {
        html.append("<wbr>");
      }
      int end = at + phrase.length();
      int from = at;
      for (Sentence.Reading reading : sentence.readings()) {
        if (reading.from() >= at && reading.to() <= end) {
          html.append(escape(phrase.substring(from - at, reading.from() - at)));
          html.append("<ruby>")
              .append(escape(phrase.substring(reading.from() - at, reading.to() - at)))
              .append("<rp>（</rp><rt>")
              .append(reading.kana())
              .append("</rt><rp>）</rp></ruby>");
          from = reading.to();
        }
      }
      html.append(escape(phrase.substring(from - at)));
      at = end;
    }
    return html.toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void line(String line) {
    html.append(line).append('\n');
  }
}
