package io.github.minmome.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.campaign.Notice.Status;
import io.github.minmome.campaign.PartnerImprint.Role;
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

/** The leaflet in three languages, for three audiences, before and after the lapse. */
final class LeafletTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @EnumSource(LeafletLanguage.class)
  void content_namesSloganNumbersAndHours_areExact(LeafletLanguage language) {
    var leaflet = Leaflet.builder(TODAY).language(language).build();
    for (String form : List.of(leaflet.toText(), leaflet.toHtml())) {
      assertThat(
              form.replace("<wbr>", "")
                  .replaceAll("<ruby>([^<]*)<rp>（</rp><rt>[^<]*</rt><rp>）</rp></ruby>", "$1")
                  .replaceAll("(\\p{IsHan})（\\p{IsHiragana}+）", "$1"))
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
              "#9110")
          .contains(
              language == LeafletLanguage.EN ? "Do not answer" : "出",
              language == LeafletLanguage.EN ? "Do not call back" : "かけ直")
          .doesNotContain("安心", "安全です", "is safe", "48,754")
          .doesNotContainIgnoringCase("guarantee");
    }
  }

  @Test
  void toText_ofEveryLeaflet_hasNoPlaceholder() {
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
  void statusOn_ninetyDaysBeforeTheNoticeLapses_warns(LocalDate date, Status status) {
    assertThat(LeafletContent.of(LeafletLanguage.JA).statusOn(date)).isEqualTo(status);
    assertThat(Leaflet.builder(date).build().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource(LeafletLanguage.class)
  void issuer_afterTheNoticeHasLapsed_isTheEditionAlone(LeafletLanguage language) {
    var current = Leaflet.builder(TODAY).language(language).build().content().issuer();
    var lapsed =
        Leaflet.builder(LocalDate.of(2027, 4, 1)).language(language).build().content().issuer();
    assertThat(current.source().base())
        .contains(language == LeafletLanguage.EN ? "National Police Agency" : "警察庁");
    assertThat(lapsed.source()).isEqualTo(Sentence.EMPTY);
    assertThat(lapsed.edition().base()).contains("2026").contains("11");
  }

  @Test
  void audience_hasItsOwnOrderAndTheSameFacts() {
    var young = Leaflet.builder(TODAY).audience(Audience.YOUNG).build().toText();
    var older = Leaflet.builder(TODAY).audience(Audience.OLDER).build().toText();
    assertThat(young.indexOf("スマートフォンは、")).isLessThan(young.indexOf("固定電話なら、"));
    assertThat(older.indexOf("スマートフォンは、")).isGreaterThan(older.indexOf("固定電話なら、"));
    assertThat(young).contains("若い世代の方へ", "実家や、祖父母の家の固定電話");
    assertThat(older).contains("固定電話をお使いの皆さまへ", "60～80歳代");
  }

  @Test
  void leaflet_withoutFigures_leavesNoGap() {
    var leaflet = Leaflet.builder(TODAY).statistics(List.of()).build();
    assertThat(leaflet.chart()).isEmpty();
    assertThat(leaflet.toText()).doesNotContain("犯行に使われた").doesNotContain("\n\n\n");
    assertThat(leaflet.toHtml()).doesNotContain("<figure>", "class=\"mm-bars\"");
  }

  @Test
  void partner_isSeparateAndItsNameIsEscaped() {
    var partner = new PartnerImprint("見本<信用>金庫 & \"店\"", "窓口課", "03-3100-0000", Role.PARTNER);
    var leaflet = Leaflet.builder(TODAY).partner(partner).build();
    assertThat(leaflet.toHtml()).contains("見本&lt;信用&gt;金庫 &amp; &quot;店&quot;");
    assertThat(leaflet.toText())
        .containsSubsequence("お手伝い・ご相談はこちら", "見本<信用>金庫", "作成・配布：見本<信用>金庫", "警察庁の公表資料をもとに作成");
    assertThatThrownBy(() -> PartnerImprint.of(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void policeStation_isNamedNeitherAsMakerNorAsNone() {
    var police = new PartnerImprint("見本警察署", "生活安全課", "03-3100-0110", Role.POLICE);
    for (LeafletLanguage language : LeafletLanguage.values()) {
      var leaflet = Leaflet.builder(TODAY).language(language).partner(police).build();
      assertThat(leaflet.sourceLine()).isEqualTo(leaflet.content().issuer().source());
      assertThat(leaflet.toText())
          .contains("見本警察署")
          .doesNotContain("発行物ではありません", "作成・配布", "not issued by");
    }
  }

  @ParameterizedTest
  @EnumSource(LeafletLanguage.class)
  void html_isWellFormedLoadsNothingAndScopesItsStyle(LeafletLanguage language) throws Exception {
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
            .parse(
                new InputSource(
                    new StringReader(html.replace("<br>", "<br/>").replace("<wbr>", "<wbr/>"))));
    assertThat(
            document.getElementsByTagName("svg").item(0).getAttributes().getNamedItem("aria-label"))
        .as("of the ringing telephone")
        .isNotNull();
    assertThat(document.getElementsByTagName("table").getLength()).isEqualTo(1);
    assertThat(Leaflet.builder(TODAY).build().toHtmlPage())
        .startsWith("<!DOCTYPE html>")
        .contains("<meta charset=\"utf-8\">", "<h1 id=\"mm-title\">");
  }

  @Test
  void toHtml_readingsOfEasyJapanese_areRuby() {
    var html = Leaflet.builder(TODAY).language(LeafletLanguage.EASY_JA).build().toHtml();
    assertThat(html).contains("<ruby>電話<rp>（</rp><rt>でんわ</rt><rp>）</rp></ruby>");
  }

  @Test
  void easyJapanese_keepsItsSentencesShort() {
    var content = LeafletContent.of(LeafletLanguage.EASY_JA);
    for (var section : List.of(content.landline(), content.notes(), content.smartphone())) {
      for (Sentence sentence : section.sentences()) {
        for (String one : sentence.base().split("。", 0)) {
          assertThat(one.length()).as(one).isLessThanOrEqualTo(45);
        }
      }
    }
  }

  @Test
  void sentences_nameTheFactsTheyAreWrittenFrom() {
    Set<String> known = SourcedFact.all().stream().map(SourcedFact::id).collect(Collectors.toSet());
    for (String key : LeafletTexts.TABLE.keys()) {
      assertThat(known).as(key).containsAll(LeafletTexts.TABLE.facts(key));
    }
  }

  /**
   * Empty by intention: a title of its own in Japanese, a gloss of a Japanese name, an emphasis.
   */
  private static final Set<String> MAY_BE_EMPTY =
      Set.of("title", "for.everyone", "contact.gloss", "landline.emphasis");

  @ParameterizedTest
  @EnumSource(LeafletLanguage.class)
  void everySentence_isWrittenInEveryLanguage(LeafletLanguage language) {
    for (String key : LeafletTexts.TABLE.keys()) {
      if (!MAY_BE_EMPTY.contains(key)) {
        assertThat(LeafletTexts.TABLE.get(key, language.tag())).as(key).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = LeafletLanguage.class,
      names = {"JA", "EASY_JA"})
  void phrases_areShortEnoughForTheNarrowestColumn(LeafletLanguage language) {
    for (String key : LeafletTexts.TABLE.keys()) {
      if (!key.startsWith("alt.") && !key.startsWith("campaign") && !key.contains("published")) {
        for (String phrase : new LeafletTexts(language).get(key).phrases()) {
          assertThat(phrase.length()).as(key + " " + phrase).isLessThanOrEqualTo(18);
        }
      }
    }
  }

  /** What is read out instead of a picture needs no readings. */
  private static List<String> printed() {
    return LeafletTexts.TABLE.keys().stream().filter(key -> !key.startsWith("alt.")).toList();
  }

  @Test
  void easyJapanese_hasAReadingForEveryKanji() {
    for (String key : printed()) {
      var sentence = new LeafletTexts(LeafletLanguage.EASY_JA).get(key);
      assertThat(withoutReading(sentence)).as(key).doesNotContainPattern("\\p{IsHan}");
    }
  }

  /** Returns the part of a sentence that has no reading. */
  static String withoutReading(Sentence sentence) {
    var rest = new StringBuilder(sentence.base());
    for (int i = sentence.readings().size() - 1; i >= 0; i--) {
      rest.delete(sentence.readings().get(i).from(), sentence.readings().get(i).to());
    }
    return rest.toString();
  }
}
