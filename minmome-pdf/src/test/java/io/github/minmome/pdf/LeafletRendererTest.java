package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.CrimeStatistic;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.LeafletOptions.Variant;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The leaflet as PDF. */
final class LeafletRendererTest {
  static Stream<Arguments> all() {
    return Stream.of(Variant.values())
        .flatMap(
            variant ->
                Stream.of(LeafletLanguage.values())
                    .map(language -> Arguments.of(variant, language)));
  }

  static Stream<Arguments> editions() {
    return all()
        .flatMap(
            arguments ->
                Stream.of(Audience.values())
                    .map(
                        audience ->
                            Arguments.of(arguments.get()[0], arguments.get()[1], audience)));
  }

  @Tag("conformance")
  @ParameterizedTest
  @MethodSource("editions")
  void conformsToArchivingAndAccessibility(
      Variant variant, LeafletLanguage language, Audience audience) throws IOException {
    byte[] pdf = render(variant, language, audience);
    assertThat(Conformance.violations(pdf)).isEmpty();
  }

  @Tag("conformance")
  @ParameterizedTest
  @EnumSource(Variant.class)
  void conformsInOneColourToo(Variant variant) throws IOException {
    var leaflet = Leaflet.builder(Samples.TODAY).partner(IMPRINT).build();
    byte[] pdf = print(LeafletOptions.of(leaflet).variant(variant).ink(LeafletOptions.Ink.MONO));
    assertThat(Conformance.violations(pdf)).isEmpty();
  }

  @Tag("pictures")
  @ParameterizedTest
  @MethodSource("all")
  void isReadByAForeignReaderWithItsCodesDecodedAt150Dpi(Variant variant, LeafletLanguage language)
      throws Exception {
    byte[] pdf = render(variant, language, Audience.EVERYONE);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains(
              "みんなでとめよう!!国際電話詐欺",
              "#みんとめ",
              "国際電話不取扱受付センター",
              "0120-210-364",
              "https://www.kokusai-teishi.com",
              imprint(variant, language).name(),
              "#9110",
              "みんとめ")
          .contains(language == LeafletLanguage.EN ? "Do not answer" : "出ない")
          .contains(language == LeafletLanguage.EN ? "Do not call back" : "かけ直さない");
      var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
      assertThat(codes(image)).contains("https://www.kokusai-teishi.com");
    }
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void fitsForEveryAudienceWithAndWithoutFiguresAndAfterTheLapse(Audience audience)
      throws IOException {
    for (Variant variant : Variant.values()) {
      for (LeafletLanguage language : LeafletLanguage.values()) {
        for (LocalDate date : List.of(Samples.TODAY, LocalDate.of(2027, 4, 1))) {
          var leaflet =
              Leaflet.builder(date)
                  .language(language)
                  .audience(audience)
                  .statistics(date.equals(Samples.TODAY) ? CrimeStatistic.shipped() : List.of())
                  .partner(imprint(variant, language))
                  .build();
          var out = new ByteArrayOutputStream();
          LeafletRenderer.standard().render(LeafletOptions.of(leaflet).variant(variant), out);
          assertThat(Layouts.faults(out.toByteArray()))
              .as("%s %s %s", variant, language, audience)
              .isEmpty();
          // PDFBox cuts sizes to whole points.
          double least = variant == Variant.POSTER ? 15 : variant == Variant.COUNTER ? 8 : 10;
          assertThat(smallestType(out.toByteArray(), language))
              .as("%s %s %s", variant, language, audience)
              .isGreaterThanOrEqualTo((float) least);
        }
      }
    }
  }

  @Tag("conformance")
  @Test
  void printsALogoBesideTheImprintAndRefusesOneWithoutAName() throws IOException {
    var leaflet = Leaflet.builder(Samples.TODAY).partner(IMPRINT).build();
    var out = new ByteArrayOutputStream();
    LeafletRenderer.standard().render(LeafletOptions.of(leaflet).logo(Samples.logo()), out);
    assertThat(Conformance.violations(out.toByteArray())).isEmpty();
    assertThat(Layouts.faults(out.toByteArray())).isEmpty();
    var logo = Samples.logo();
    var nameless = LeafletOptions.of(Samples.TODAY);
    assertThatThrownBy(() -> nameless.logo(logo)).isInstanceOf(IllegalArgumentException.class);
    var options = LeafletOptions.of(leaflet);
    assertThatThrownBy(() -> options.logo(new byte[] {1, 2, 3}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("all")
  void printsAPartnersNameAsGivenParenthesesIncluded(Variant variant, LeafletLanguage language)
      throws IOException {
    var leaflet =
        Leaflet.builder(Samples.TODAY)
            .language(language)
            .partner(PartnerImprint.of("見本信用金庫（しんきん）"))
            .build();
    var out = new ByteArrayOutputStream();
    LeafletRenderer.standard().render(LeafletOptions.of(leaflet).variant(variant), out);
    try (var document = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(document)).contains("見本信用金庫（しんきん）");
    }
  }

  @Test
  void refusesAnImprintWithoutAFontOrTooLongBeforeTheFirstByte() {
    for (String name : List.of("見本\uE000", "見本信用金庫".repeat(200))) {
      var leaflet = Leaflet.builder(Samples.TODAY).partner(PartnerImprint.of(name)).build();
      var out = new ByteArrayOutputStream();
      assertThatThrownBy(() -> LeafletRenderer.standard().render(LeafletOptions.of(leaflet), out))
          .isInstanceOf(UnprintableException.class);
      assertThat(LeafletRenderer.standard().check(LeafletOptions.of(leaflet))).isNotEmpty();
      assertThat(out.size()).isZero();
    }
  }

  @Test
  void chartThatWasAskedFor_isDrawnOrAProblemSaysThatItIsNot() {
    for (Variant variant : Variant.values()) {
      for (LeafletLanguage language : LeafletLanguage.values()) {
        var leaflet =
            Leaflet.builder(Samples.TODAY)
                .language(language)
                .statistics(CrimeStatistic.shipped())
                .build();
        var options = LeafletOptions.of(leaflet).variant(variant);
        var prepared = LeafletRenderer.standard().prepare(options);
        assertThat(prepared.value()).isNotNull();
        boolean isDrawn = language == LeafletLanguage.JA && variant != Variant.COUNTER;
        if (isDrawn) {
          assertThat(prepared.problems()).as(variant + " " + language).isEmpty();
        } else if (language == LeafletLanguage.EASY_JA) {
          assertThat(prepared.problems())
              .extracting(Problem::code)
              .containsExactly(ProblemCodes.LEAFLET_CHART_LEFT_OUT);
        }
      }
    }
    var unasked = LeafletOptions.of(Samples.TODAY).variant(Variant.COUNTER);
    assertThat(LeafletRenderer.standard().prepare(unasked).problems()).isEmpty();
  }

  /**
   * The smallest type but for letters of the drawing; readings above kanji are half of what they
   * stand on.
   */
  private static float smallestType(byte[] pdf, LeafletLanguage language) throws IOException {
    var sizes = new TreeMap<Float, StringBuilder>();
    try (var document = Loader.loadPDF(pdf)) {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              int character = text.getUnicode().codePointAt(0);
              boolean isKana = character >= 0x3041 && character <= 0x309F;
              if (language != LeafletLanguage.EASY_JA || !isKana) {
                sizes
                    .computeIfAbsent(text.getFontSizeInPt(), size -> new StringBuilder())
                    .append(text.getUnicode().strip());
              }
            }
          };
      stripper.getText(document);
    }
    sizes.values().removeIf(text -> text.toString().replace(DRAWN_NUMBER, "").isEmpty());
    return sizes.firstKey();
  }

  private static List<String> codes(BufferedImage image) throws NotFoundException {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var bitmap =
        new BinaryBitmap(
            new HybridBinarizer(
                new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
    return Stream.of(
            new QRCodeMultiReader()
                .decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE)))
        .map(Result::getText)
        .toList();
  }

  /** The number on the display of the drawn telephone, a part of the picture. */
  private static final String DRAWN_NUMBER = "+18445550110";

  private static final PartnerImprint IMPRINT =
      new PartnerImprint("見本信用金庫 霞が関支店", "営業課", "03-3100-0000", PartnerImprint.Role.PARTNER);

  private static byte[] render(Variant variant, LeafletLanguage language, Audience audience)
      throws IOException {
    var leaflet =
        Leaflet.builder(Samples.TODAY)
            .language(language)
            .audience(audience)
            // A card in easy Japanese has no room for a long name beside its readings: it is
            // refused.
            .partner(
                variant == Variant.COUNTER && language == LeafletLanguage.EASY_JA
                    ? PartnerImprint.of("見本警察署")
                    : IMPRINT)
            .build();
    return print(LeafletOptions.of(leaflet).variant(variant));
  }

  /** A card in easy Japanese has no room for a long name beside its readings: it is refused. */
  private static PartnerImprint imprint(Variant variant, LeafletLanguage language) {
    return variant == Variant.COUNTER && language == LeafletLanguage.EASY_JA
        ? PartnerImprint.of("見本警察署")
        : IMPRINT;
  }

  private static byte[] print(LeafletOptions options) throws IOException {
    var out = new ByteArrayOutputStream();
    LeafletRenderer.standard().render(options, out);
    return out.toByteArray();
  }
}
