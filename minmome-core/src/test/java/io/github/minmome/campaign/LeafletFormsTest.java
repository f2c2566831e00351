package io.github.minmome.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.LeafletContent.Section;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Text and HTML say all that the leaflet holds, in the same order, and draw its chart to scale. */
final class LeafletFormsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final PartnerImprint PARTNER = new PartnerImprint("見本信用金庫", "窓口課", "03-3100-0000");

  static Stream<Arguments> leaflets() {
    return Stream.of(LeafletLanguage.values())
        .flatMap(
            language ->
                Stream.of(Audience.values()).map(audience -> Arguments.of(language, audience)));
  }

  private static Leaflet leaflet(LeafletLanguage language, Audience audience) {
    return Leaflet.builder(TODAY).language(language).audience(audience).partner(PARTNER).build();
  }

  /** All that a reader is to be told, in the order of the page. */
  private static List<String> said(Leaflet leaflet) {
    var content = leaflet.content();
    var contact = content.contact();
    var chart = leaflet.chart().orElseThrow();
    var said = new ArrayList<String>();
    said.addAll(List.of(content.campaign(), content.tag(), content.subtitle()));
    said.add(content.addressedTo());
    said.addAll(said(content.warning()));
    said.add(chart.title());
    for (var bar : chart.bars()) {
      said.addAll(List.of(bar.period(), bar.valueText(), bar.status()));
    }
    said.addAll(List.of(chart.change(), chart.definition(), chart.source()));
    boolean smartphoneFirst = content.audience() == Audience.YOUNG;
    said.addAll(smartphoneFirst ? said(content.smartphone()) : List.of());
    said.addAll(said(content.landline()));
    said.addAll(List.of(contact.heading(), contact.name(), contact.phone(), contact.free()));
    contact.hours().forEach(hours -> said.addAll(List.of(hours.who(), hours.when())));
    said.addAll(List.of(contact.webLabel(), contact.web().toString(), contact.police()));
    said.addAll(said(content.notes()));
    said.addAll(smartphoneFirst ? List.of() : said(content.smartphone()));
    said.addAll(List.of(content.search().cue(), content.search().pageLabel()));
    said.add(content.search().page().toString());
    var issuer = content.issuer();
    said.addAll(List.of(issuer.independent(), issuer.basis(), issuer.edition()));
    said.addAll(List.of(leaflet.partnerHeading(), PARTNER.name(), PARTNER.department()));
    said.add(PARTNER.phone());
    return said;
  }

  private static List<String> said(Section section) {
    return Stream.concat(
            Stream.of(section.label(), section.heading()), section.sentences().stream())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("leaflets")
  void theTextSaysAllOfIt(LeafletLanguage language, Audience audience) {
    var leaflet = leaflet(language, audience);
    assertThat(leaflet.toText()).containsSubsequence(said(leaflet));
  }

  @ParameterizedTest
  @MethodSource("leaflets")
  void theHtmlSaysAllOfIt(LeafletLanguage language, Audience audience) throws Exception {
    var leaflet = leaflet(language, audience);
    assertThat(read(leaflet.toHtml()).getDocumentElement().getTextContent())
        .containsSubsequence(said(leaflet));
  }

  @Test
  void theTextKeepsItsParagraphsApartByOneEmptyLine() {
    var leaflet = leaflet(LeafletLanguage.JA, Audience.EVERYONE);
    var content = leaflet.content();
    var paragraphs = leaflet.toText().split("\n\n", -1);
    assertThat(paragraphs)
        .extracting(text -> text.lines().findFirst().orElse("").replaceFirst("^■ (.*: )?", ""))
        .containsExactly(
            content.campaign() + "  " + content.tag(),
            content.warning().heading(),
            leaflet.chart().orElseThrow().title(),
            content.landline().heading(),
            content.contact().heading(),
            content.notes().heading(),
            content.smartphone().heading(),
            content.search().cue(),
            content.issuer().independent(),
            "----------------------------------------");
    assertThat(leaflet.toText()).endsWith(PARTNER.phone() + "\n").doesNotContain("\n\n\n");
  }

  @Test
  void theChartIsDrawnToScaleWithABarForEachFigure() throws Exception {
    var rectangles = bars(CrimeStatistic.shipped());
    assertThat(rectangles).hasSize(2);
    double shorter = Double.parseDouble(rectangles.get(0).getAttribute("width"));
    double longer = Double.parseDouble(rectangles.get(1).getAttribute("width"));
    assertThat(shorter / longer)
        .isCloseTo(41_294.0 / 86_180, org.assertj.core.data.Offset.offset(0.001));
    assertThat(rectangles.get(0).hasAttribute("stroke-dasharray")).isFalse();
    assertThat(rectangles.get(1).hasAttribute("stroke-dasharray")).as("provisional").isTrue();
    int bottom = 0;
    for (Element bar : rectangles) {
      assertThat(Integer.parseInt(bar.getAttribute("y"))).as("apart").isGreaterThan(bottom);
      bottom = Integer.parseInt(bar.getAttribute("y")) + 32;
    }
    var box = ((Element) rectangles.get(0).getParentNode()).getAttribute("viewBox").split(" ", -1);
    assertThat(longer + 4).as("as wide as there is room").isBetween(550.0, 600.0);
    assertThat(Integer.parseInt(box[3])).as("within the picture").isBetween(bottom, bottom + 30);
  }

  @Test
  void figuresOfZeroAreDrawnWithoutLength() throws Exception {
    var none =
        CrimeStatistic.published(
            0, LocalDate.of(2025, 1, 31), false, CrimeStatistic.NATIONAL_POLICE_AGENCY_COUNT, "s");
    assertThat(bars(List.of(none)))
        .singleElement()
        .satisfies(bar -> assertThat(bar.getAttribute("width")).isEqualTo("0.0"));
  }

  private static List<Element> bars(List<CrimeStatistic> figures) throws Exception {
    var html = Leaflet.builder(TODAY).statistics(figures).build().toHtml();
    return elements(read(html).getElementsByTagName("rect"));
  }

  @Test
  void headingsGoDownOneLevel() throws Exception {
    var leaflet = leaflet(LeafletLanguage.EN, Audience.EVERYONE);
    var fragment = read(leaflet.toHtml());
    assertThat(fragment.getElementsByTagName("h2").getLength()).isEqualTo(1);
    assertThat(fragment.getElementsByTagName("h3").getLength()).isEqualTo(5);
    assertThat(leaflet.toHtmlPage().split("<h1", -1)).hasSize(2);
    assertThat(leaflet.toHtmlPage().split("<h2", -1)).hasSize(6);
  }

  @Test
  void whatIsNotGivenLeavesNoEmptyPlace() {
    var html = Leaflet.builder(TODAY).partner(PartnerImprint.of("見本信用金庫")).build().toHtml();
    assertThat(html).contains("<p>見本信用金庫</p>").doesNotContain("class=\"\"", "<p></p>");
    assertThat(Leaflet.builder(TODAY).build().toHtml())
        .doesNotContain("<div class=\"mm-partner\">");
  }

  @Test
  void theQrCodeIsReadOutByItsAddress() {
    for (LeafletLanguage language : LeafletLanguage.values()) {
      assertThat(leaflet(language, Audience.EVERYONE).qrAlternative("https://example.jp/a"))
          .contains("https://example.jp/a")
          .hasSizeGreaterThan(25);
    }
  }

  @Test
  void whoHandsItOutLearnsWhetherTheNoticeIsStillInForce() {
    assertThat(Leaflet.builder(TODAY).build().problems()).isEmpty();
    assertThat(Leaflet.builder(LocalDate.of(2027, 1, 1)).build().problems())
        .extracting(problem -> problem.code() + " " + problem.arguments())
        .containsExactly("LEAFLET_LAPSING [2027-03-31]");
    assertThat(Leaflet.builder(LocalDate.of(2027, 4, 1)).build().problems())
        .extracting(problem -> problem.code() + " " + problem.arguments())
        .containsExactly("LEAFLET_LAPSED [2027-03-31]");
  }

  private static Document read(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html.replace("<br>", "<br/>"))));
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
