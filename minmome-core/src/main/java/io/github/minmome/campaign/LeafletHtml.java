package io.github.minmome.campaign;

import io.github.minmome.text.JarText;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The leaflet as HTML that loads nothing. */
final class LeafletHtml {
  /** A kanji word with its reading in parentheses, which HTML sets as ruby. */
  private static final Pattern READING =
      Pattern.compile("(?<![\\p{IsHan}々])([\\p{IsHan}々]++)（(\\p{IsHiragana}++)）");

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
        + escape(content.campaign() + " " + content.tag())
        + "</title>\n<style>body{margin:0}@media (prefers-color-scheme:dark)"
        + "{body{background:#121212}}</style>\n</head>\n<body>\n<main>\n"
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
    line(
        heading(
            level,
            " id=\"mm-title\"",
            "<span lang=\"ja\">"
                + escape(content.campaign())
                + "</span> <span class=\"mm-tag\" lang=\"ja\">"
                + escape(content.tag())
                + "</span>"));
    paragraph("mm-label", content.subtitle());
    paragraph("mm-label", content.addressedTo());
    section("mm-warning", content.warning());
    leaflet.chart().ifPresent(this::chart);
    if (content.audience() == Audience.YOUNG) {
      section("mm-plain", content.smartphone());
    }
    landline(content);
    list(content.notes());
    if (content.audience() != Audience.YOUNG) {
      section("mm-plain", content.smartphone());
    }
    line(
        "<p><strong>"
            + ruby(content.search().cue())
            + "</strong><br>"
            + ruby(content.search().pageLabel())
            + "<br>"
            + link(content.search().page())
            + "</p>");
    line("<div class=\"mm-small\">");
    paragraph("", content.issuer().independent());
    paragraph("", content.issuer().basis());
    paragraph("", content.issuer().edition());
    line("</div>");
    leaflet.partner().ifPresent(this::partner);
    line("</section>");
    return html.toString();
  }

  private void landline(LeafletContent content) {
    var contact = content.contact();
    line("<div class=\"mm-box mm-landline\">");
    sectionBody(content.landline());
    line("<p class=\"mm-label\">" + ruby(contact.heading()) + "</p>");
    line("<p lang=\"ja\">" + escape(contact.name()) + "</p>");
    line(
        "<p><a class=\"mm-phone\" href=\"tel:"
            + contact.phone().replace("-", "")
            + "\">"
            + escape(contact.phone())
            + "</a>"
            + ruby(contact.free())
            + "</p>");
    line("<dl class=\"mm-hours\">");
    contact
        .hours()
        .forEach(
            hours -> line("<dt>" + ruby(hours.who()) + "</dt><dd>" + ruby(hours.when()) + "</dd>"));
    line("</dl>");
    line("<p>" + ruby(contact.webLabel()) + "<br>" + link(contact.web()) + "</p>");
    paragraph("", contact.police());
    line("</div>");
  }

  private void chart(LeafletChart chart) {
    line(heading(level + 1, "", ruby(chart.title())));
    line("<figure>");
    line(bars(chart));
    line("<figcaption>");
    line(
        "<div class=\"mm-scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
            + escape(chart.title())
            + "\">");
    line("<table aria-label=\"" + escape(chart.title()) + "\">");
    line(
        "<thead><tr><th scope=\"col\">"
            + ruby(chart.periodHeading())
            + "</th><th scope=\"col\">"
            + ruby(chart.valueHeading())
            + "</th><th scope=\"col\">"
            + ruby(chart.statusHeading())
            + "</th></tr></thead><tbody>");
    for (LeafletChart.Bar bar : chart.bars()) {
      line(
          "<tr><th scope=\"row\">"
              + ruby(bar.period())
              + "</th><td class=\"mm-number\">"
              + ruby(bar.valueText())
              + "</td><td>"
              + ruby(bar.status())
              + "</td></tr>");
    }
    line("</tbody></table></div>");
    paragraph("mm-label", chart.change());
    paragraph("mm-small", chart.definition());
    paragraph("mm-small", chart.source());
    line("</figcaption></figure>");
  }

  /** Bars in the ink of the page; a provisional bar is hollow with a broken outline. */
  private static String bars(LeafletChart chart) {
    long most = chart.bars().stream().mapToLong(LeafletChart.Bar::value).max().orElse(0);
    int height = 44 * chart.bars().size() + 4;
    var svg = new StringBuilder();
    svg.append("<svg class=\"mm-bars\" role=\"img\" aria-label=\"")
        .append(escape(chart.alternative()))
        .append("\" viewBox=\"0 0 600 ")
        .append(height)
        .append("\">");
    for (int i = 0; i < chart.bars().size(); i++) {
      var bar = chart.bars().get(i);
      double width = most == 0 ? 0 : 590.0 * bar.value() / most;
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"4\" y=\"%d\" width=\"%.1f\" height=\"32\" fill=\"currentColor\""
                  + " stroke=\"currentColor\" stroke-width=\"3\"%s/>",
              44 * i + 6,
              width,
              bar.provisional() ? " fill-opacity=\"0.25\" stroke-dasharray=\"10 6\"" : ""));
    }
    return svg.append("</svg>").toString();
  }

  private void section(String style, LeafletContent.Section section) {
    line("<div class=\"mm-box " + style + "\">");
    sectionBody(section);
    line("</div>");
  }

  private void sectionBody(LeafletContent.Section section) {
    paragraph("mm-label", section.label());
    line(heading(level + 1, "", ruby(section.heading())));
    section.sentences().forEach(sentence -> paragraph("", sentence));
  }

  private void list(LeafletContent.Section section) {
    line(heading(level + 1, "", ruby(section.heading())));
    line("<ul>");
    section.sentences().forEach(sentence -> line("<li>" + ruby(sentence) + "</li>"));
    line("</ul>");
  }

  private void partner(PartnerImprint partner) {
    line("<div class=\"mm-partner\">");
    paragraph("mm-small", leaflet.partnerHeading());
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

  private void paragraph(String style, String text) {
    if (!text.isEmpty()) {
      line("<p" + (style.isEmpty() ? "" : " class=\"" + style + "\"") + ">" + ruby(text) + "</p>");
    }
  }

  private static String link(URI address) {
    var text = escape(address.toString());
    return "<a href=\"" + text + "\">" + text + "</a>";
  }

  private static String ruby(String text) {
    return READING
        .matcher(escape(text))
        .replaceAll("<ruby>$1<rp>（</rp><rt>$2</rt><rp>）</rp></ruby>");
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
