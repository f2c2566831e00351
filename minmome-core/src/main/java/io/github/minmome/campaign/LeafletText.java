package io.github.minmome.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The leaflet as plain text. */
final class LeafletText {
  private final List<String> lines = new ArrayList<>();

  private LeafletText() {}

  static String of(Leaflet leaflet) {
    var text = new LeafletText();
    text.write(leaflet);
    return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void write(Leaflet leaflet) {
    var content = leaflet.content();
    var contact = content.contact();
    paragraph(content.campaign() + "  " + content.tag(), content.subtitle(), content.addressedTo());
    section(content.warning());
    leaflet
        .chart()
        .ifPresent(
            chart -> {
              heading(chart.title());
              chart
                  .bars()
                  .forEach(
                      bar ->
                          line(
                              "  "
                                  + bar.period()
                                  + "  "
                                  + bar.valueText()
                                  + "  ("
                                  + bar.status()
                                  + ")"));
              paragraph(chart.change(), chart.definition(), chart.source());
            });
    if (content.audience() == Audience.YOUNG) {
      section(content.smartphone());
    }
    section(content.landline());
    heading(contact.heading());
    line("  " + contact.name());
    line("  " + contact.phone() + "  (" + contact.free() + ")");
    contact.hours().forEach(hours -> line("  " + hours.who() + "  " + hours.when()));
    paragraph("  " + contact.webLabel() + "  " + contact.web(), "  " + contact.police());
    section(content.notes());
    if (content.audience() != Audience.YOUNG) {
      section(content.smartphone());
    }
    paragraph(
        content.search().cue(), content.search().pageLabel() + "  " + content.search().page());
    var issuer = content.issuer();
    paragraph(issuer.independent(), issuer.basis(), issuer.edition());
    leaflet
        .partner()
        .ifPresent(
            partner -> {
              line("----------------------------------------");
              paragraph(
                  leaflet.partnerHeading(), partner.name(), partner.department(), partner.phone());
            });
    lines.remove(lines.size() - 1);
  }

  private void section(LeafletContent.Section section) {
    heading((section.label().isEmpty() ? "" : section.label() + ": ") + section.heading());
    section.sentences().forEach(sentence -> line("  " + sentence));
    line("");
  }

  private void heading(String heading) {
    line("■ " + heading);
  }

  private void paragraph(String... parts) {
    Stream.of(parts).filter(part -> !part.isBlank()).forEach(this::line);
    line("");
  }

  private void line(String line) {
    lines.add(line);
  }
}
