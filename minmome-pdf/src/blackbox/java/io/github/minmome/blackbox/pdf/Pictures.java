package io.github.minmome.blackbox.pdf;

import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.CampaignPictureRenderer;
import io.github.minmome.pdf.EnvelopeRenderer;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.pdf.KitOptions;
import io.github.minmome.pdf.KitRenderer;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.LeafletOptions.Variant;
import io.github.minmome.pdf.LeafletRenderer;
import io.github.minmome.pdf.TakeHomeRenderer;
import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes the pictures of docs/pictures anew, small and to be looked at before they are committed:
 * {@code mvn -pl minmome-core,minmome-pdf test-compile exec:java@pictures}.
 */
public final class Pictures {
  private interface Printing {
    void print(OutputStream out) throws IOException;
  }

  private static final Path SAMPLES = Path.of("minmome-examples/cli/samples/official-form");

  private static final int COLOURS = 255;

  /** How many pictures are side by side on a sheet of them. */
  private static final int COLUMNS = 9;

  /** The distance of pictures on such a sheet, in pixels. */
  private static final int GAP = 8;

  /** What is shown in grey on a sheet, by its name: handouts, and papers for applicants. */
  private static final Map<String, List<BufferedImage>> GREY = new LinkedHashMap<>();

  private static final PartnerImprint CITY =
      new PartnerImprint("見本市役所", "くらし安全課", "03-3100-0000", PartnerImprint.Role.PARTNER);

  private Pictures() {}

  /** Writes every picture into the folder given, {@code docs/pictures} otherwise. */
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args.length > 0 ? args[0] : "docs/pictures");
    Files.createDirectories(folder);
    picture(
        folder,
        "form",
        90,
        out -> ApplicationFormRenderer.standard().render(Samples.application(), out));
    picture(
        folder, "form-blank", 75, out -> ApplicationFormRenderer.standard().renderBlank(1, out));
    leaflets(folder);
    editions(folder);
    screens(folder);
    handouts(folder);
    var envelopes = EnvelopeRenderer.builder().today(Samples.TODAY);
    var empty = envelopes.build();
    picture(folder, "envelope-handwriting", 75, empty::render);
    var senders = List.of(Samples.application());
    var stamped = envelopes.profile(Samples.stamped()).build();
    picture(folder, "envelope-stamp", 75, out -> stamped.renderAll(senders, out));
    var across = envelopes.writing(EnvelopeRenderer.Writing.HORIZONTAL).build();
    picture(folder, "envelope-horizontal", 75, out -> across.renderAll(senders, out));
    envelopes.writing(null);
    var bought = envelopes.shape(EnvelopeRenderer.Shape.N3).build();
    picture(folder, "envelope-n3", 65, bought::render);
    envelopes.shape(EnvelopeRenderer.Shape.N14);
    var paid = envelopes.profile(Samples.receiverPaid()).build();
    picture(folder, "envelope-receiver-paid", 75, paid::render);
    var labels = envelopes.profile(Samples.stamped()).shape(EnvelopeRenderer.Shape.LABEL).build();
    picture(folder, "label", 65, labels::render);
    officialForm(folder);
    picture(
        folder,
        "takehome",
        65,
        out -> TakeHomeRenderer.standard().render(Samples.application(), out));
    picture(
        folder,
        "kit-cover",
        65,
        out ->
            KitRenderer.standard()
                .render(List.of(Samples.application()), KitOptions.of(Samples.TODAY), out));
    for (Map.Entry<String, List<BufferedImage>> group : GREY.entrySet()) {
      sheet(folder, group.getKey() + "-grey", group.getValue());
    }
  }

  /** All editions of the leaflet for the police, both sides, side by side; the same in grey. */
  private static void editions(Path folder) throws IOException {
    var sides = new ArrayList<BufferedImage>();
    for (LeafletCases.Edition edition : LeafletCases.all().toList()) {
      var leaflet = LeafletCases.of(edition).get(1);
      try (var document = Loader.loadPDF(leaflet.pdf())) {
        for (int page = 0; page < document.getNumberOfPages(); page++) {
          float dpi = edition.variant() == Variant.POSTER ? 22 : 31;
          sides.add(new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB));
        }
      }
    }
    sheet(folder, "leaflet-editions", sides);
    sheet(folder, "leaflet-editions-grey", sides.stream().map(Pictures::grey).toList());
  }

  private static BufferedImage grey(BufferedImage picture) {
    var grey =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    grey.createGraphics().drawImage(picture, 0, 0, null);
    return grey;
  }

  /** Writes pictures side by side, in rows of {@value #COLUMNS}. */
  private static void sheet(Path folder, String name, List<BufferedImage> pictures)
      throws IOException {
    int width = pictures.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow() + GAP;
    int height = 0;
    for (int i = 0; i < pictures.size(); i += COLUMNS) {
      height += heightOfRow(pictures, i);
    }
    var sheet = new BufferedImage(COLUMNS * width + GAP, height + GAP, BufferedImage.TYPE_INT_RGB);
    var graphics = sheet.createGraphics();
    graphics.setColor(new Color(0x8899AA));
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    int y = GAP;
    for (int i = 0; i < pictures.size(); i++) {
      graphics.drawImage(pictures.get(i), GAP + i % COLUMNS * width, y, null);
      y += i % COLUMNS == COLUMNS - 1 ? heightOfRow(pictures, i - COLUMNS + 1) : 0;
    }
    ImageIO.write(withPalette(sheet), "png", folder.resolve(name + ".png").toFile());
  }

  private static int heightOfRow(List<BufferedImage> pictures, int from) {
    return pictures.subList(from, Math.min(pictures.size(), from + COLUMNS)).stream()
            .mapToInt(BufferedImage::getHeight)
            .max()
            .orElseThrow()
        + GAP;
  }

  /** Every variant in every language for everybody; for the others in Japanese; in one colour. */
  private static void leaflets(Path folder) throws IOException {
    for (Variant variant : Variant.values()) {
      for (LeafletLanguage language : LeafletLanguage.values()) {
        var leaflet = Leaflet.builder(Samples.TODAY).language(language).partner(CITY);
        leaflet(folder, language.tag(), LeafletOptions.of(leaflet.build()).variant(variant));
      }
      for (Audience audience : List.of(Audience.OLDER, Audience.YOUNG)) {
        var leaflet =
            Leaflet.builder(Samples.TODAY).audience(audience).partner(LeafletCases.POLICE).build();
        var name = "ja-" + audience.name().toLowerCase(Locale.ROOT);
        leaflet(folder, name, LeafletOptions.of(leaflet).variant(variant));
      }
      var leaflet = Leaflet.builder(Samples.TODAY).partner(LeafletCases.POLICE).build();
      var mono = LeafletOptions.of(leaflet).variant(variant).ink(LeafletOptions.Ink.MONO);
      leaflet(folder, "ja-mono", mono);
    }
    var chart =
        Leaflet.builder(Samples.TODAY)
            .statistics(Samples.threeYears())
            .partner(LeafletCases.POLICE);
    var poster = LeafletOptions.of(chart.build()).variant(Variant.POSTER_A4);
    leaflet(folder, "ja-chart", poster);
  }

  /** The pictures for screens, at half their size. */
  private static void screens(Path folder) throws IOException {
    for (CampaignPictureRenderer.Format format : CampaignPictureRenderer.Format.values()) {
      for (LeafletLanguage language : LeafletLanguage.values()) {
        var leaflet = Leaflet.builder(Samples.TODAY).language(language).partner(CITY).build();
        var options = LeafletOptions.of(leaflet).logo(Samples.logo());
        var out = new ByteArrayOutputStream();
        CampaignPictureRenderer.standard().prepare(options, format).value().writePng(out);
        var whole = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        int width = format.width() / 2;
        int height = format.height() / 2;
        var half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        half.createGraphics()
            .drawImage(
                whole.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        var name = format.name().toLowerCase(Locale.ROOT);
        var file = folder.resolve("picture-" + name + "-" + language.tag() + ".png");
        ImageIO.write(withPalette(half), "png", file.toFile());
      }
    }
  }

  /** Every paper for partners in each of its languages, filled in for the police. */
  private static void handouts(Path folder) throws IOException {
    for (var filled : HandoutCases.all().filter(HandoutCases.Case::isForPolice).toList()) {
      picture(folder, filled.name(), 55, out -> out.write(filled.pdf()));
    }
  }

  private static void leaflet(Path folder, String name, LeafletOptions options) throws IOException {
    var variant = options.variant().name().toLowerCase(Locale.ROOT).replace('_', '-');
    picture(
        folder,
        "leaflet-" + variant + "-" + name,
        options.variant() == Variant.POSTER ? 44 : 62,
        out -> LeafletRenderer.standard().render(options, out));
  }

  /** The invented official form of the samples, which docs/official-form.md fills. */
  private static void officialForm(Path folder) throws IOException {
    byte[] official = SpecimenOfficialForm.pdf();
    Files.write(SAMPLES.resolve("form.pdf"), official);
    var profile =
        FormProfile.read(Files.readAllBytes(SAMPLES.resolve("profile.json")), name -> official);
    var forms = ApplicationFormRenderer.builder().profile(profile.value()).build();
    picture(folder, "official-grid", 75, forms::renderGrid);
    picture(folder, "official-filled", 75, out -> forms.render(Samples.application(), out));
    publicForm(folder);
  }

  /** The invented form with form fields, empty, under the grid and filled in. */
  private static void publicForm(Path folder) throws IOException {
    byte[] official = SpecimenPublicForm.pdf();
    Files.write(SAMPLES.resolve("public-form.pdf"), official);
    var profile =
        FormProfile.read(
            Files.readAllBytes(SAMPLES.resolve("public-profile.json")), name -> official);
    var forms = ApplicationFormRenderer.builder().profile(profile.value()).build();
    var specimen =
        MinmomeJson.standard()
            .readApplication(Files.readAllBytes(SAMPLES.resolve("public-specimen.json")));
    picture(folder, "public-form-empty", 75, out -> out.write(official));
    picture(folder, "public-form-grid", 75, forms::renderGrid);
    picture(folder, "public-form-filled", 75, out -> forms.render(specimen.value(), out));
  }

  private static void picture(Path folder, String name, float dpi, Printing printing)
      throws IOException {
    var out = new ByteArrayOutputStream();
    printing.print(out);
    try (var document = Loader.loadPDF(out.toByteArray())) {
      int pages = name.matches("(leaflet|handout)-.*") ? document.getNumberOfPages() : 1;
      for (int page = 0; page < pages; page++) {
        var image = new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
        var file =
            folder.resolve(
                name + (page == 0 ? "" : pages == 2 ? "-back" : "-" + (page + 1)) + ".png");
        if (!ImageIO.write(withPalette(image), "png", file.toFile())) {
          throw new IOException("No writer of PNG");
        }
        if (!name.startsWith("leaflet-")) {
          var small = new PDFRenderer(document).renderImageWithDPI(page, 31, ImageType.GRAY);
          GREY.computeIfAbsent(
                  name.startsWith("handout-") ? "handouts" : "papers", key -> new ArrayList<>())
              .add(small);
        }
      }
    }
  }

  /** Returns a picture in its 255 most frequent colours, for a small file. */
  private static BufferedImage withPalette(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var count = new HashMap<Integer, Integer>();
    for (int i = 0; i < pixels.length; i++) {
      // Steps of 8: what smooths edges needs no more.
      pixels[i] = (pixels[i] & 0xF8F8F8) | ((pixels[i] & 0xE0E0E0) >> 5);
      count.merge(pixels[i], 1, Integer::sum);
    }
    int[] palette =
        count.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(COLOURS)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    var small =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    var nearest = new HashMap<Integer, Integer>();
    for (int i = 0; i < pixels.length; i++) {
      int index = nearest.computeIfAbsent(pixels[i], color -> nearest(palette, color));
      small.getRaster().setSample(i % image.getWidth(), i / image.getWidth(), 0, index);
    }
    return small;
  }

  private static int nearest(int[] palette, int color) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.length; i++) {
      int distance = 0;
      for (int shift = 0; shift <= 16; shift += 8) {
        int difference = ((palette[i] >> shift) & 255) - ((color >> shift) & 255);
        distance += difference * difference;
      }
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }
}
