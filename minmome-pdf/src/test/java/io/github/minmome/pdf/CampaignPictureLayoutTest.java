package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.Contrasts;
import io.github.minmome.blackbox.pdf.Extent;
import io.github.minmome.blackbox.pdf.Layouts;
import io.github.minmome.blackbox.pdf.LeafletCases;
import io.github.minmome.blackbox.pdf.Letter;
import io.github.minmome.blackbox.pdf.PictureCases.Case;
import io.github.minmome.blackbox.pdf.PictureCases.For;
import io.github.minmome.blackbox.pdf.Samples;
import io.github.minmome.blackbox.pdf.SpecimenFonts;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.CampaignPictureRenderer.Format;
import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layout of a picture for screens, read by us as a picture and by PDFBox as a page. */
final class CampaignPictureLayoutTest {
  /** Pixels of a point: the height of 1080 pixels is 210 mm. */
  private static final double PIXELS_PER_POINT = 1080 / (210 / 25.4 * 72);

  private static final double MIN_CONTRAST = 7;

  /** The side of squares that are compared, in pixels. */
  private static final int SQUARE = 6;

  /** Where edges are smoothed otherwise; a stroke that is missing makes twice as much. */
  private static final double MAX_DIFFERENCE = 60;

  /** A picture, and its page as a PDF that PDFBox reads. */
  @SuppressWarnings("ArrayRecordComponent") // a file, read by PDFBox alone
  private record Shown(PreparedPicture picture, BufferedImage png, byte[] pdf) {}

  private static final Map<Case, Shown> SHOWN = new ConcurrentHashMap<>();

  private static Shown shown(Case picture) {
    return SHOWN.computeIfAbsent(
        picture, key -> drawn(picture.format(), picture.options(), FontSet.standard()));
  }

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
      return new Shown(picture, image, pdf.toByteArray());
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

  /** The same page drawn by PDFBox: where one smooths an edge otherwise, few pixels differ. */
  @ParameterizedTest
  @MethodSource("io.github.minmome.blackbox.pdf.PictureCases#arguments")
  void png_looksAsPdfBoxDrawsThePage(Case picture) throws IOException {
    var shown = shown(picture);
    assertThat(difference(shown.png, foreign(shown.pdf))).isLessThan(MAX_DIFFERENCE);
  }

  @ParameterizedTest
  @MethodSource("io.github.minmome.blackbox.pdf.PictureCases#arguments")
  void page_hasEveryMarkInsideAndNoTextOverlaps(Case picture) throws IOException {
    var shown = shown(picture);
    assertThat(Extent.margins(shown.pdf)).isNotEmpty().allMatch(margin -> margin > 3);
    assertThat(Layouts.faults(shown.pdf)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.minmome.blackbox.pdf.PictureCases#arguments")
  void text_isLargeEnoughAndHasAContrastOfSeven(Case picture) throws IOException {
    var shown = shown(picture);
    var letters = Letter.of(shown.pdf);
    assertThat(letters).hasSizeGreaterThan(40);
    for (Letter letter : letters) {
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
  @MethodSource("io.github.minmome.blackbox.pdf.PictureCases#arguments")
  void alternative_containsEveryWord(Case picture) throws IOException {
    var shown = shown(picture);
    var words = shown.picture.alternative().replaceAll("[\\s\u3000]", "");
    for (String word : words(shown.pdf)) {
      assertThat(words).contains(word);
    }
    assertThat(words).contains("0120-210-364", "#9110", "+1844");
    if (picture.reader() == For.LONG_NAME) {
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

  /** Outlines of cubic curves (CFF) of a font that the caller adds. */
  @Test
  void addedFont_isDrawnAsPdfBoxDrawsIt() throws IOException {
    var in = new ByteArrayInputStream(SpecimenFonts.file("MihonCidKeyed"));
    var fonts = FontSet.standard().with(in);
    var leaflet = Leaflet.builder(Samples.TODAY).partner(PartnerImprint.of("김철수 김철수")).build();
    var shown = drawn(Format.SQUARE, LeafletOptions.of(leaflet), fonts);
    assertThat(shown.picture.alternative()).contains("김철수 김철수");
    assertThat(difference(shown.png, foreign(shown.pdf))).isLessThan(MAX_DIFFERENCE);
  }
}
