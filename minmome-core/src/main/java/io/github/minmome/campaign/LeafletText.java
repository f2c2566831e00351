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
    paragraph(content.title(), content.campaign() + "  " + content.tag(), content.addressedTo());
    warning(content.warning());
    leaflet.chart().ifPresent(this::chart);
    if (leaflet.isSmartphoneFirst()) {
      section(content.smartphone());
    }
    section(content.landline());
    contact(content.contact());
    section(content.notes());
    if (!leaflet.isSmartphoneFirst()) {
      section(content.smartphone());
    }
    var advice = content.advice();
    paragraph(advice.worried() + "  " + advice.line(), advice.urgent() + "  " + advice.emergency());
    paragraph(
        content.search().cue(), content.search().pageLabel() + "  " + content.search().page());
    leaflet.partner().ifPresent(partner -> partner(leaflet, partner));
    paragraph(leaflet.sourceLine(), content.issuer().edition());
    lines.remove(lines.size() - 1);
  }

  private void warning(LeafletContent.Warning warning) {
    boolean isSpaced = warning.lead().text().startsWith("a");
    heading(warning.sign() + (isSpaced ? " " : "") + warning.lead());
    warning.actions().forEach(action -> line("  " + action));
    warning.sentences().forEach(sentence -> line("  " + sentence));
    line("");
  }

  private void chart(LeafletChart chart) {
    heading(chart.title().text());
    for (LeafletChart.Bar bar : chart.bars()) {
      line("  " + bar.period() + "  " + bar.valueText() + bar.mark());
    }
    if (!chart.change().isEmpty()) {
      line("  " + chart.change());
    }
    chart.notes().forEach(note -> line("  " + note));
    line("");
  }

  private void contact(LeafletContent.Contact contact) {
    heading(contact.heading().text());
    line("  " + contact.name());
    if (!contact.gloss().isEmpty()) {
      line("  " + contact.gloss());
    }
    line("  " + contact.phone() + "  (" + contact.free() + ")");
    contact.hours().forEach(hours -> line("  " + hours.who() + "  " + hours.when()));
    line("  " + contact.webText() + "  " + contact.web());
    line("  " + contact.policeLabel() + "  " + contact.police());
    line("");
  }

  private void section(LeafletContent.Section section) {
    heading(section.heading().text());
    section.sentences().forEach(sentence -> line("  " + sentence));
    line("");
  }

  private void partner(Leaflet leaflet, PartnerImprint partner) {
    line("----------------------------------------");
    paragraph(leaflet.partnerHeading(), partner.name(), partner.department(), partner.phone());
  }

  private void heading(String heading) {
    line("■ " + heading);
  }

  private void paragraph(Object... parts) {
    Stream.of(parts).map(Object::toString).filter(part -> !part.isBlank()).forEach(this::line);
    line("");
  }

  private void line(String line) {
    lines.add(line);
  }
}
