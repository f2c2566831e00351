package io.github.minmome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.campaign.Notice.Status;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** What the leaflet says, in three languages, to three audiences, before and after the lapse. */
final class LeafletTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @EnumSource(LeafletLanguage.class)
  void saysNamesSloganNumbersAndHoursExactly(LeafletLanguage language) {
    var leaflet = Leaflet.builder(TODAY).language(language).build();
    for (String form : List.of(leaflet.toText(), leaflet.toHtml())) {
      assertThat(form)
          .contains(
              "みんなでとめよう!!国際電話詐欺",
              "#みんとめ",
              "国際電話不取扱受付センター",
              "0120-210-364",
              "9:00～17:00".replace("～", language == LeafletLanguage.EN ? "–" : "～"),
              "https://www.kokusai-teishi.com",
              "https://www.npa.go.jp/bureau/safetylife/sos47/case/international-phone/",
              "86,180",
              "41,294",
              "+108.7%",
              "丁生企発第346号・丁組二発第185号")
          .doesNotContain("安心", "安全です", "is safe", "48,754")
          .doesNotContainIgnoringCase("guarantee");
    }
  }

  @Test
  void htmlStylesMayHaveBracesButTextHasNoPlaceholderLeft() {
    for (LeafletLanguage language : LeafletLanguage.values()) {
      for (Audience audience : Audience.values()) {
        for (LocalDate date : List.of(TODAY, LocalDate.of(2027, 4, 1))) {
          var text = Leaflet.builder(date).language(language).audience(audience).build().toText();
          assertThat(text).doesNotContain("{").doesNotContain("}");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, CURRENT",
    "2026-12-30, CURRENT",
    "2026-12-31, LAPSING",
    "2027-03-31, LAPSING",
    "2027-04-01, LAPSED"
  })
  void warnsNinetyDaysBeforeTheNoticeLapses(LocalDate date, Status status) {
    assertThat(LeafletContent.of(LeafletLanguage.JA).statusOn(date)).isEqualTo(status);
    assertThat(Leaflet.builder(date).build().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource(LeafletLanguage.class)
  void dropsTheCitationAndKeepsTheEditionOnceTheNoticeHasLapsed(LeafletLanguage language) {
    var lapsed =
        Leaflet.builder(LocalDate.of(2027, 4, 1)).language(language).build().content().issuer();
    assertThat(lapsed.basis())
        .doesNotContain("346")
        .contains(language == LeafletLanguage.JA ? "令和9年3月31日" : "2027");
    assertThat(lapsed.edition()).contains("2026").contains("11");
  }

  @Test
  void speaksToEachAudienceInItsOwnOrderWithTheSameFacts() {
    var young = Leaflet.builder(TODAY).audience(Audience.YOUNG).build().toText();
    var older = Leaflet.builder(TODAY).audience(Audience.OLDER).build().toText();
    assertThat(young.indexOf("スマートフォン:")).isLessThan(young.indexOf("固定電話:"));
    assertThat(older.indexOf("スマートフォン:")).isGreaterThan(older.indexOf("固定電話:"));
    assertThat(young).contains("若い世代の方へ", "おじいさん・おばあさん");
    assertThat(older).contains("ご高齢の方と、ご家族の方へ", "60～80歳代");
  }

  @Test
  void closesUpWithoutFigures() {
    var leaflet = Leaflet.builder(TODAY).statistics(List.of()).build();
    assertThat(leaflet.chart()).isEmpty();
    assertThat(leaflet.toText()).doesNotContain("犯行に使われた").doesNotContain("\n\n\n");
    assertThat(leaflet.toHtml()).doesNotContain("<figure>", "<svg");
  }

  @Test
  void keepsThePartnerApartAndTheirNameFromBecomingMarkup() {
    var leaflet =
        Leaflet.builder(TODAY)
            .partner(new PartnerImprint("見本<信用>金庫 & \"店\"", "窓口課", "03-3100-0000"))
            .build();
    assertThat(leaflet.toHtml()).contains("見本&lt;信用&gt;金庫 &amp; &quot;店&quot;");
    var text = leaflet.toText();
    assertThat(text.indexOf("この資料をお渡ししたところ")).isLessThan(text.indexOf("見本<信用>金庫"));
    assertThat(text.indexOf("警察庁・都道府県警察の発行物ではありません")).isLessThan(text.indexOf("見本<信用>金庫"));
    assertThatThrownBy(() -> PartnerImprint.of(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(LeafletLanguage.class)
  void htmlIsWellFormedLoadsNothingAndScopesItsStyle(LeafletLanguage language) throws Exception {
    var html =
        Leaflet.builder(TODAY)
            .language(language)
            .partner(PartnerImprint.of("見本信用金庫"))
            .build()
            .toHtml();
    assertThat(html)
        .doesNotContain("<script", "<link", "<img", "@import", "url(", "<html", "src=")
        .startsWith("<section class=\"minmome-leaflet\"");
    var style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
    for (String rule : style.replaceAll("@media[^{]*\\{", "").replace("}}", "}").split("}", 0)) {
      assertThat(rule).startsWith(".minmome-leaflet");
    }
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html.replace("<br>", "<br/>"))));
    assertThat(
            document.getElementsByTagName("svg").item(0).getAttributes().getNamedItem("aria-label"))
        .isNotNull();
    assertThat(document.getElementsByTagName("table").getLength()).isEqualTo(1);
    assertThat(Leaflet.builder(TODAY).build().toHtmlPage())
        .startsWith("<!DOCTYPE html>")
        .contains("<meta charset=\"utf-8\">", "<h1 id=\"mm-title\">");
  }

  @Test
  void setsReadingsOfEasyJapaneseAsRuby() {
    var html = Leaflet.builder(TODAY).language(LeafletLanguage.EASY_JA).build().toHtml();
    assertThat(html).contains("<ruby>電話<rp>（</rp><rt>でんわ</rt><rp>）</rp></ruby>");
  }

  @Test
  void easyJapaneseKeepsItsSentencesShort() {
    var content = LeafletContent.of(LeafletLanguage.EASY_JA);
    for (var section :
        List.of(content.warning(), content.landline(), content.notes(), content.smartphone())) {
      for (String sentence : section.sentences()) {
        for (String one : sentence.replaceAll("（\\p{IsHiragana}+）", "").split("。", 0)) {
          assertThat(one.length()).as(one).isLessThanOrEqualTo(45);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LeafletLanguage.class)
  void everySentenceNamesTheFactsItIsWrittenFrom(LeafletLanguage language) {
    Set<String> known = SourcedFact.all().stream().map(SourcedFact::id).collect(Collectors.toSet());
    var texts = LeafletTexts.in(language);
    assertThat(texts.texts().keySet())
        .isEqualTo(LeafletTexts.in(LeafletLanguage.JA).texts().keySet());
    texts
        .facts()
        .forEach(
            (key, facts) ->
                facts.stream()
                    .filter(fact -> !fact.equals("—"))
                    .forEach(fact -> assertThat(known).as(key).contains(fact)));
  }
}
