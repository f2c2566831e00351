package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.CampaignPictureRenderer.Format;
import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.problem.ProblemCodes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures for screens as foreign readers see them: ImageIO, an XML parser, PDFBox. */
final class CampaignPictureRendererTest {
  /** Pixels of a millimetre: 1080 pixels are 210 mm high. */
  private static final double PIXELS_PER_POINT = 1080 / (210 / 25.4 * 72);

  private static final double MIN_CONTRAST = 7;

  /** The side of squares that are compared, in pixels. */
  private static final int SQUARE = 6;

  /** Where edges are smoothed otherwise; a stroke that is missing makes twice as much. */
  private static final double MAX_DIFFERENCE = 60;

  /** A picture as our writers write it, and its page as a PDF that PDFBox reads. */
  @SuppressWarnings("ArrayRecordComponent") // files, compared byte by byte where they are compared
  private record Shown(
      Format format, PreparedPicture picture, BufferedImage png, byte[] pngFile, byte[] pdf) {
    String svg() throws IOException {
      var out = new ByteArrayOutputStream();
      picture.writeSvg(out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  private static final Map<String, Shown> SHOWN = new ConcurrentHashMap<>();

  static Stream<Arguments> all() {
    var cases = new ArrayList<Arguments>();
    for (Format format : Format.values()) {
      for (LeafletLanguage language : LeafletLanguage.values()) {
        cases.add(Arguments.of(format, language, "long"));
      }
      cases.add(Arguments.of(format, LeafletLanguage.JA, "nobody"));
      cases.add(Arguments.of(format, LeafletLanguage.EN, "police"));
      cases.add(Arguments.of(format, LeafletLanguage.JA, "logo"));
    }
    return cases.stream();
  }

  private static Leaflet leaflet(LeafletLanguage language, String partner) {
    var imprint =
        switch (partner) {
          case "police" -> LeafletCases.POLICE;
          case "long" -> LeafletCases.LONG;
          case "logo" -> LeafletCases.PARTNER;
          default -> null;
        };
    return Leaflet.builder(Samples.TODAY).language(language).partner(imprint).build();
  }

  private static Shown shown(Format format, LeafletLanguage language, String partner) {
    return SHOWN.computeIfAbsent(
        format + " " + language + " " + partner,
        key -> drawn(format, options(language, partner), FontSet.standard()));
  }

  private static LeafletOptions options(LeafletLanguage language, String partner) {
    var options = LeafletOptions.of(leaflet(language, partner));
    try {
      return partner.equals("logo") ? options.logo(Samples.logo()) : options;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** One layout, read by us as a picture and by PDFBox as a page. */
  private static Shown drawn(Format format, LeafletOptions options, FontSet fonts) {
    var pool = new GlyphPool();
    var page = CampaignPictureRenderer.page(options, format, fonts.typefaces(), pool);
    var scene = CampaignPictureRenderer.scene(options.leaflet(), format, page, pool);
    var picture = new PreparedPicture(scene);
    try {
      var png = new ByteArrayOutputStream();
      picture.writePng(png);
      var image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
      var pdf = new ByteArrayOutputStream();
      try (var writer = new DocumentWriter(pdf, Metadata.of("見本", "ja-JP"), pool)) {
        writer.page(page);
        writer.finish();
      }
      return new Shown(format, picture, image, png.toByteArray(), pdf.toByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static BufferedImage foreign(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      return renderer.renderImage(0, (float) PIXELS_PER_POINT, ImageType.RGB);
    }
  }

  /** The largest difference of the mean colours of a square of six pixels, 255 at most. */
  private static double difference(BufferedImage one, BufferedImage other) {
    double most = 0;
    for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE) {
      for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE) {
        for (int shift = 0; shift <= 16; shift += 8) {
          most = Math.max(most, Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift)));
        }
      }
    }
    return most;
  }

  private static double mean(BufferedImage image, int left, int top, int shift) {
    int sum = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        sum += image.getRGB(x, y) >> shift & 255;
      }
    }
    return (double) sum / SQUARE / SQUARE;
  }

  @Nested
  class Png {
    @ParameterizedTest
    @MethodSource("io.github.minmome.pdf.CampaignPictureRendererTest#all")
    void png_hasItsSizeAndIsOpaque(Format format, LeafletLanguage language, String partner) {
      var shown = shown(format, language, partner);
      assertThat(shown.png.getWidth()).isEqualTo(format.width()).isEqualTo(shown.picture.width());
      assertThat(shown.png.getHeight()).isEqualTo(1080).isEqualTo(shown.picture.height());
      assertThat(shown.png.getColorModel().hasAlpha()).isFalse();
      assertThat(format.width()).isEqualTo(format == Format.SQUARE ? 1080 : 1920);
    }

    @ParameterizedTest
    @MethodSource("io.github.minmome.pdf.CampaignPictureRendererTest#all")
    void png_containsItsWordsAsText(Format format, LeafletLanguage language, String partner)
        throws IOException {
      var shown = shown(format, language, partner);
      var reader = ImageIO.getImageReadersByFormatName("png").next();
      try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(shown.pngFile))) {
        reader.setInput(in);
        var root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        NodeList texts = root.getElementsByTagName("iTXtEntry");
        var found = new HashMap<String, String>();
        for (int i = 0; i < texts.getLength(); i++) {
          var entry = (Element) texts.item(i);
          found.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
          assertThat(entry.getAttribute("languageTag"))
              .isEqualTo(language.locale().toLanguageTag());
        }
        assertThat(found.get("Description")).isEqualTo(shown.picture.alternative());
        assertThat(found.get("Title")).contains("#みんとめ");
        assertThat(root.getElementsByTagName("sRGB").getLength()).isOne();
      } finally {
        reader.dispose();
      }
    }

    /** The same page drawn by PDFBox: where one smooths an edge otherwise, few pixels differ. */
    @ParameterizedTest
    @MethodSource("io.github.minmome.pdf.CampaignPictureRendererTest#all")
    void png_looksAsPdfBoxDrawsThePage(Format format, LeafletLanguage language, String partner)
        throws IOException {
      var shown = shown(format, language, partner);
      assertThat(difference(shown.png, foreign(shown.pdf))).isLessThan(MAX_DIFFERENCE);
    }
  }

  @Nested
  class Svg {
    @ParameterizedTest
    @MethodSource("io.github.minmome.pdf.CampaignPictureRendererTest#all")
    void svg_isPathsWithTitleAndDescription(Format format, LeafletLanguage language, String partner)
        throws Exception {
      var shown = shown(format, language, partner);
      var svg = parsed(shown.svg()).getDocumentElement();
      assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 " + format.width() + " 1080");
      assertThat(svg.getAttribute("width")).isEqualTo("" + format.width());
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getAttribute("xml:lang")).isEqualTo(language.locale().toLanguageTag());
      assertThat(text(svg, "desc")).isEqualTo(shown.picture.alternative());
      assertThat(text(svg, "title")).contains("#みんとめ");
      var names = new TreeSet<String>();
      var attributes = new TreeSet<String>();
      NodeList elements = svg.getElementsByTagName("*");
      for (int i = 0; i < elements.getLength(); i++) {
        names.add(elements.item(i).getNodeName());
        var given = elements.item(i).getAttributes();
        for (int k = 0; k < given.getLength(); k++) {
          var image = elements.item(i).getNodeName().equals("image") ? "image " : "";
          attributes.add(image + given.item(k).getNodeName());
        }
      }
      var permitted = new TreeSet<>(Set.of("title", "desc", "path"));
      if (partner.equals("logo")) {
        permitted.add("image");
        assertThat(((Element) svg.getElementsByTagName("image").item(0)).getAttribute("href"))
            .startsWith("data:image/png;base64,");
      }
      assertThat(names).isEqualTo(permitted);
      assertThat(attributes)
          .isSubsetOf(
              Set.of(
                  "image preserveAspectRatio",
                  "image x",
                  "image y",
                  "image width",
                  "image height",
                  "image href",
                  "id",
                  "d",
                  "fill",
                  "stroke",
                  "stroke-width",
                  "stroke-linecap",
                  "stroke-linejoin",
                  "stroke-miterlimit"));
    }

    private static Document parsed(String svg) throws Exception {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var bytes = svg.getBytes(StandardCharsets.UTF_8);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Element svg, String name) {
      return svg.getElementsByTagName(name).item(0).getTextContent();
    }
  }

  @Nested
  class Text {
    @ParameterizedTest
    @MethodSource("io.github.minmome.pdf.CampaignPictureRendererTest#all")
    void everyMark_isInsideThePictureAndNoTextOverlaps(
        Format format, LeafletLanguage language, String partner) throws IOException {
      var shown = shown(format, language, partner);
      assertThat(Extent.margins(shown.pdf)).allMatch(margin -> margin > 3);
      assertThat(Layouts.faults(shown.pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.minmome.pdf.CampaignPictureRendererTest#all")
    void everyText_isLargeEnoughAndHasAContrastOfSeven(
        Format format, LeafletLanguage language, String partner) throws IOException {
      var shown = shown(format, language, partner);
      for (Letter letter : Letter.of(shown.pdf)) {
        if (letter.text().codePoints().allMatch(Character::isSpaceChar)) {
          continue;
        }
        double pixels = letter.size() * PIXELS_PER_POINT;
        double least = letter.isArtifact() ? 14 : letter.isDrawn() ? 18 : 28;
        assertThat(pixels).as(letter.toString()).isGreaterThanOrEqualTo(least - 0.2);
        assertThat(contrast(shown.png, letter))
            .as(letter.toString())
            .isGreaterThanOrEqualTo(MIN_CONTRAST);
      }
    }

    /** Between the most frequent colour where a letter is, its ground, and the one farthest off. */
    private static double contrast(BufferedImage image, Letter letter) {
      int left = (int) (letter.x() * PIXELS_PER_POINT);
      int right = (int) Math.ceil((letter.x() + letter.width()) * PIXELS_PER_POINT);
      int bottom = (int) Math.ceil((letter.baseline() + 0.2 * letter.size()) * PIXELS_PER_POINT);
      int top = (int) ((letter.baseline() - 0.85 * letter.size()) * PIXELS_PER_POINT);
      var counts = new HashMap<Integer, Integer>();
      for (int y = top; y < bottom; y++) {
        for (int x = left; x < Math.min(right, image.getWidth()); x++) {
          counts.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
        }
      }
      int ground =
          counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      return counts.keySet().stream()
          .mapToDouble(ink -> Contrasts.ratio(ink, ground))
          .max()
          .orElseThrow();
    }

    /** What PDFBox reads of the page, letter by letter, is in the alternative text. */
    @ParameterizedTest
    @MethodSource("io.github.minmome.pdf.CampaignPictureRendererTest#all")
    void alternative_containsEveryWord(Format format, LeafletLanguage language, String partner)
        throws IOException {
      var shown = shown(format, language, partner);
      var words = shown.picture.alternative().replaceAll("[\\s\u3000]", "");
      for (String word : words(shown.pdf)) {
        assertThat(words).contains(word);
      }
      assertThat(words).contains("0120-210-364", "#9110", "+1844");
      if (partner.equals("long")) {
        assertThat(words).contains(LeafletCases.LONG.name(), LeafletCases.LONG.phone());
      }
    }

    /** Runs of letters on one line, without decoration and pictograms. */
    private static List<String> words(byte[] pdf) throws IOException {
      var words = new ArrayList<String>();
      var word = new StringBuilder();
      double baseline = -1;
      for (Letter letter : Letter.of(pdf)) {
        boolean isWord = !letter.isArtifact() && !letter.isDrawn();
        if (!isWord || letter.baseline() != baseline) {
          words.add(word.toString());
          word.setLength(0);
        }
        if (isWord) {
          word.append(letter.text());
          baseline = letter.baseline();
        }
      }
      words.add(word.toString());
      return words;
    }

    @Test
    void figureWithoutItsSource_isNotShown() {
      for (LeafletLanguage language : LeafletLanguage.values()) {
        var chart = leaflet(language, "long").chart();
        assertThat(chart).isPresent();
        assertThat(shown(Format.SIGNAGE, language, "long").picture.alternative())
            .doesNotContain(chart.get().sentence().base());
      }
    }
  }

  @Nested
  class Preparation {
    @Test
    void samePicture_hasTheSameBytes() throws IOException {
      var once = shown(Format.SQUARE, LeafletLanguage.JA, "nobody");
      var again =
          CampaignPictureRenderer.standard()
              .prepare(leaflet(LeafletLanguage.JA, "nobody"), Format.SQUARE)
              .value();
      var svg = new ByteArrayOutputStream();
      again.writeSvg(svg);
      assertThat(svg.toString(StandardCharsets.UTF_8)).isEqualTo(once.svg());
      var png = new ByteArrayOutputStream();
      again.writePng(png);
      assertThat(png.toByteArray()).isEqualTo(once.pngFile);
    }

    @Test
    void characterWithoutFont_isAProblemOfThePartner() {
      var partner = PartnerImprint.of("見本😀信用金庫");
      var leaflet = Leaflet.builder(Samples.TODAY).partner(partner).build();
      var problems = CampaignPictureRenderer.standard().check(leaflet, Format.SQUARE);
      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).code()).isEqualTo(ProblemCodes.TEXT_UNPRINTABLE);
    }

    @Test
    void partnerTooLong_isAProblemAndNoPicture() {
      var partner = PartnerImprint.of("見本".repeat(300));
      var leaflet = Leaflet.builder(Samples.TODAY).partner(partner).build();
      var reading = CampaignPictureRenderer.standard().prepare(leaflet, Format.SQUARE);
      assertThat(reading.value()).isNull();
      assertThat(reading.problems().get(0).code()).isEqualTo(ProblemCodes.TEXT_DOES_NOT_FIT);
    }

    /** Outlines of cubic curves (CFF) of a font that the caller adds. */
    @Test
    void addedFont_isDrawnAsPdfBoxDrawsIt() throws IOException {
      try (var in = getClass().getResourceAsStream("internal/font/MihonCidKeyed.otf")) {
        var fonts = FontSet.standard().with(in);
        var leaflet = Leaflet.builder(Samples.TODAY).partner(PartnerImprint.of("김철수 김철수")).build();
        var shown = drawn(Format.SQUARE, LeafletOptions.of(leaflet), fonts);
        assertThat(shown.picture.alternative()).contains("김철수 김철수");
        assertThat(difference(shown.png, foreign(shown.pdf))).isLessThan(MAX_DIFFERENCE);
      }
    }
  }
}
