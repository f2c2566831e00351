package io.github.minmome.blackbox.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.CrimeStatistic;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletContent.Section;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.campaign.Sentence;
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

/** Text and HTML contain all of the leaflet in the same order, and draw its chart to scale. */
final class LeafletFormsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final PartnerImprint PARTNER =
      new PartnerImprint("見本信用金庫", "窓口課", "03-3100-0000", PartnerImprint.Role.PARTNER);

  static Stream<Arguments> leaflets() {
    return Stream.of(LeafletLanguage.values())
        .flatMap(
            language ->
                Stream.of(Audience.values()).map(audience -> Arguments.of(language, audience)));
  }

  private static Leaflet leaflet(LeafletLanguage language, Audience audience) {
    return Leaflet.builder(TODAY).language(language).audience(audience).partner(PARTNER).build();
  }

  /** Every text of the page, in its order. */
  private static List<String> texts(Leaflet leaflet) {
    var content = leaflet.content();
    var contact = content.contact();
    var chart = leaflet.chart().orElseThrow();
    var texts = new ArrayList<Object>();
    texts.addAll(List.of(content.title(), content.campaign(), content.tag()));
    texts.add(content.addressedTo());
    texts.addAll(List.of(content.warning().sign(), content.warning().lead()));
    texts.addAll(content.warning().actions());
    texts.addAll(content.warning().sentences());
    texts.add(chart.title());
    for (var bar : chart.bars()) {
      texts.addAll(List.of(bar.period(), bar.valueText(), bar.mark()));
    }
    texts.addAll(chart.notes());
    texts.addAll(leaflet.isSmartphoneFirst() ? texts(content.smartphone()) : List.of());
    texts.addAll(texts(content.landline()));
    texts.addAll(List.of(contact.heading(), contact.name(), contact.gloss(), contact.phone()));
    texts.add(contact.free());
    contact.hours().forEach(hours -> texts.addAll(List.of(hours.who(), hours.when())));
    texts.addAll(List.of(contact.webText(), contact.web(), contact.policeLabel()));
    texts.add(contact.police());
    texts.addAll(texts(content.notes()));
    texts.addAll(leaflet.isSmartphoneFirst() ? List.of() : texts(content.smartphone()));
    var advice = content.advice();
    texts.addAll(List.of(advice.worried(), advice.line(), advice.urgent(), advice.emergency()));
    texts.addAll(List.of(content.search().cue(), content.search().pageLabel()));
    texts.add(content.search().page());
    texts.addAll(List.of(leaflet.partnerHeading(), PARTNER.name(), PARTNER.department()));
    texts.add(PARTNER.phone());
    texts.addAll(List.of(leaflet.sourceLine(), content.issuer().edition()));
    return texts.stream().map(Object::toString).filter(text -> !text.isEmpty()).toList();
  }

  private static List<Sentence> texts(Section section) {
    return Stream.concat(Stream.of(section.heading()), section.sentences().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("leaflets")
  void text_containsEverySentence(LeafletLanguage language, Audience audience) {
    var leaflet = leaflet(language, audience);
    assertThat(leaflet.toText()).containsSubsequence(texts(leaflet));
  }

  @ParameterizedTest
  @MethodSource("leaflets")
  void html_containsEverySentence(LeafletLanguage language, Audience audience) throws Exception {
    var leaflet = leaflet(language, audience);
    assertThat(read(leaflet.toHtml()).getDocumentElement().getTextContent())
        .containsSubsequence(texts(leaflet));
  }

  @Test
  void text_keepsItsParagraphsApartByOneEmptyLine() {
    var leaflet = leaflet(LeafletLanguage.JA, Audience.EVERYONE);
    var content = leaflet.content();
    var paragraphs = leaflet.toText().split("\n\n", -1);
    assertThat(paragraphs)
        .extracting(text -> text.lines().findFirst().orElse("").replaceFirst("^■ ", ""))
        .containsExactly(
            content.campaign() + "  " + content.tag(),
            "+" + content.warning().lead(),
            leaflet.chart().orElseThrow().title().text(),
            content.landline().heading().text(),
            content.contact().heading().text(),
            content.notes().heading().text(),
            content.smartphone().heading().text(),
            content.advice().worried() + "  #9110",
            content.search().cue().text(),
            "----------------------------------------",
            leaflet.sourceLine() + "");
    assertThat(leaflet.toText()).doesNotContain("\n\n\n");
  }

  @Test
  void chart_isDrawnToScaleWithABarForEachFigure() throws Exception {
    var rectangles = bars(CrimeStatistic.shipped());
    assertThat(rectangles).hasSize(2);
    double shorter = Double.parseDouble(rectangles.get(0).getAttribute("height"));
    double longer = Double.parseDouble(rectangles.get(1).getAttribute("height"));
    assertThat(shorter / longer)
        .isCloseTo(41_294.0 / 86_180, org.assertj.core.data.Offset.offset(0.001));
    assertThat(rectangles.get(0).hasAttribute("stroke-dasharray")).isFalse();
    assertThat(rectangles.get(1).hasAttribute("stroke-dasharray")).as("provisional").isTrue();
    int right = 0;
    for (Element bar : rectangles) {
      assertThat(Integer.parseInt(bar.getAttribute("x"))).as("apart").isGreaterThan(right);
      right = Integer.parseInt(bar.getAttribute("x")) + 56;
      double foot =
          Double.parseDouble(bar.getAttribute("y"))
              + Double.parseDouble(bar.getAttribute("height"));
      assertThat(foot).isCloseTo(205, org.assertj.core.data.Offset.offset(0.2));
    }
    var box = ((Element) rectangles.get(0).getParentNode()).getAttribute("viewBox").split(" ", -1);
    assertThat(longer).as("the maximum height").isEqualTo(200);
    assertThat(Integer.parseInt(box[2])).as("within the picture").isBetween(right, right + 30);
  }

  @Test
  void figuresOfZero_areDrawnWithoutLength() throws Exception {
    var none =
        CrimeStatistic.published(
            0, LocalDate.of(2025, 1, 31), false, CrimeStatistic.NATIONAL_POLICE_AGENCY_COUNT, "s");
    assertThat(bars(List.of(none)))
        .singleElement()
        .satisfies(bar -> assertThat(bar.getAttribute("height")).isEqualTo("0.0"));
  }

  private static List<Element> bars(List<CrimeStatistic> figures) throws Exception {
    var html = Leaflet.builder(TODAY).statistics(figures).build().toHtml();
    return elements(read(html).getElementsByTagName("rect"));
  }

  @Test
  void headings_goDownOneLevel() throws Exception {
    var leaflet = leaflet(LeafletLanguage.EN, Audience.EVERYONE);
    var fragment = read(leaflet.toHtml());
    assertThat(fragment.getElementsByTagName("h2").getLength()).isEqualTo(1);
    assertThat(fragment.getElementsByTagName("h3").getLength()).isEqualTo(5);
    assertThat(leaflet.toHtmlPage().split("<h1", -1)).hasSize(2);
    assertThat(leaflet.toHtmlPage().split("<h2", -1)).hasSize(6);
  }

  @Test
  void toHtml_withoutAValue_hasNoEmptyElement() {
    var html = Leaflet.builder(TODAY).partner(PartnerImprint.of("見本信用金庫")).build().toHtml();
    assertThat(html).contains("<p>見本信用金庫</p>").doesNotContain("class=\"\"", "<p></p>");
    assertThat(Leaflet.builder(TODAY).build().toHtml())
        .doesNotContain("<div class=\"mm-partner\">");
  }

  @Test
  void qrCode_isReadOutByItsAddress() {
    for (LeafletLanguage language : LeafletLanguage.values()) {
      assertThat(leaflet(language, Audience.EVERYONE).qrAlternative("https://example.jp/a"))
          .contains("https://example.jp/a")
          .hasSizeGreaterThan(25);
    }
  }

  @Test
  void problems_noticeLapsingOrLapsed_isReported() {
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
        .parse(
            new InputSource(
                new StringReader(html.replace("<br>", "<br/>").replace("<wbr>", "<wbr/>"))));
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
