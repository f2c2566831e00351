package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.minmome.blackbox.pdf.PictureCases.Case;
import io.github.minmome.blackbox.pdf.PictureCases.For;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.CampaignPictureRenderer;
import io.github.minmome.pdf.CampaignPictureRenderer.Format;
import io.github.minmome.pdf.PreparedPicture;
import io.github.minmome.problem.ProblemCodes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures for screens as foreign readers see them: ImageIO and an XML parser. */
final class CampaignPictureRendererTest {
  private static final CampaignPictureRenderer RENDERER = CampaignPictureRenderer.standard();

  /** A picture as our writers write it. */
  @SuppressWarnings("ArrayRecordComponent") // a file, compared byte by byte where it is compared
  private record Shown(PreparedPicture picture, BufferedImage png, byte[] pngFile) {
    String svg() throws IOException {
      var out = new ByteArrayOutputStream();
      picture.writeSvg(out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  private static final Map<Case, Shown> SHOWN = new ConcurrentHashMap<>();

  private static Shown shown(Case picture) {
    return SHOWN.computeIfAbsent(picture, CampaignPictureRendererTest::drawn);
  }

  private static Shown drawn(Case shown) {
    var picture = RENDERER.prepare(shown.options(), shown.format()).value();
    try {
      var png = new ByteArrayOutputStream();
      picture.writePng(png);
      var image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
      return new Shown(picture, image, png.toByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Nested
  class Png {
    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.PictureCases#arguments")
    void png_hasItsSizeAndIsOpaque(Case picture) {
      var shown = shown(picture);
      assertThat(shown.png.getWidth())
          .isEqualTo(picture.format().width())
          .isEqualTo(shown.picture.width());
      assertThat(shown.png.getHeight()).isEqualTo(1080).isEqualTo(shown.picture.height());
      assertThat(shown.png.getColorModel().hasAlpha()).isFalse();
      assertThat(picture.format().width())
          .isEqualTo(picture.format() == Format.SQUARE ? 1080 : 1920);
    }

    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.PictureCases#arguments")
    void png_containsItsWordsAsText(Case picture) throws IOException {
      var shown = shown(picture);
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
              .isEqualTo(picture.language().locale().toLanguageTag());
        }
        assertThat(found.get("Description")).isEqualTo(shown.picture.alternative());
        assertThat(found.get("Title")).contains("#みんとめ");
        assertThat(root.getElementsByTagName("sRGB").getLength()).isOne();
      } finally {
        reader.dispose();
      }
    }
  }

  @Nested
  class Svg {
    @ParameterizedTest
    @MethodSource("io.github.minmome.blackbox.pdf.PictureCases#arguments")
    void svg_isPathsWithTitleAndDescription(Case picture) throws Exception {
      var shown = shown(picture);
      var svg = parsed(shown.svg()).getDocumentElement();
      assertThat(svg.getAttribute("viewBox"))
          .isEqualTo("0 0 " + picture.format().width() + " 1080");
      assertThat(svg.getAttribute("width")).isEqualTo("" + picture.format().width());
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getAttribute("xml:lang"))
          .isEqualTo(picture.language().locale().toLanguageTag());
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
      if (picture.reader() == For.LOGO) {
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
  class Preparation {
    @ParameterizedTest
    @EnumSource
    void figureWithoutItsSource_isNotShown(LeafletLanguage language) {
      var picture = new Case(Format.SIGNAGE, language, For.LONG_NAME);
      var chart = picture.leaflet().chart();
      assertThat(chart).isPresent();
      assertThat(shown(picture).picture.alternative())
          .doesNotContain(chart.get().sentence().base());
    }

    @Test
    void samePicture_hasTheSameBytes() throws IOException {
      var plain = new Case(Format.SQUARE, LeafletLanguage.JA, For.NOBODY);
      var once = shown(plain);
      var again = RENDERER.prepare(plain.leaflet(), Format.SQUARE).value();
      var svg = new ByteArrayOutputStream();
      again.writeSvg(svg);
      assertThat(svg.toString(StandardCharsets.UTF_8)).isEqualTo(once.svg());
      var png = new ByteArrayOutputStream();
      again.writePng(png);
      assertThat(png.toByteArray()).isEqualTo(once.pngFile);
    }

    @Test
    void partner_characterWithoutAFont_isAProblem() {
      var partner = PartnerImprint.of("見本😀信用金庫");
      var leaflet = Leaflet.builder(Samples.TODAY).partner(partner).build();
      var problems = RENDERER.check(leaflet, Format.SQUARE);
      assertThat(problems)
          .extracting(problem -> problem.code(), problem -> problem.path())
          .containsExactly(tuple(ProblemCodes.TEXT_UNPRINTABLE, "partner.name"));
    }

    @Test
    void partner_tooLongName_isAProblemAndNoPicture() {
      var partner = PartnerImprint.of("見本".repeat(300));
      var leaflet = Leaflet.builder(Samples.TODAY).partner(partner).build();
      var reading = RENDERER.prepare(leaflet, Format.SQUARE);
      assertThat(reading.value()).isNull();
      assertThat(reading.problems().get(0).code()).isEqualTo(ProblemCodes.TEXT_DOES_NOT_FIT);
    }
  }
}
