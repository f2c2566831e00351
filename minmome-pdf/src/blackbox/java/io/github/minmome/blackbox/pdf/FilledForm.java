package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.problem.Reading;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A blank sheet of A4 as the official PDF, filled by a profile and read back by PDFBox. */
public final class FilledForm {
  /** Pixels in a millimetre of the pictures. */
  static final int SCALE = 8;

  /** A character in millimetres from the top left corner: its left edge, base line and width. */
  record Glyph(String text, double x, double baseline, double width) {}

  static byte[] blank() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A field at x 50, y 50 with single quotes for double ones. */
  static String field(String name, String kind, double width, double height, String more) {
    return "{'field':'%s','page':1,'x':50,'y':50,'width':%s,'height':%s,'kind':'%s'%s}"
        .formatted(name, width, height, kind, more);
  }

  static Reading<FormProfile> read(String fields, String more) throws IOException {
    return read(blank(), "見本", more, fields);
  }

  /**
   * Reads a profile of an official PDF.
   *
   * @param more properties besides, each with a comma behind it
   * @param fields its fields; single quotes are read as double ones here, too
   */
  public static Reading<FormProfile> read(
      byte[] official, String source, String more, String fields) {
    var json =
        "{'official':'form.pdf','source':'%s','confirmedOn':'2026-11-24',%s'fields':[%s]}"
            .formatted(source, more, fields)
            .replace('\'', '"');
    return FormProfile.read(json.getBytes(StandardCharsets.UTF_8), name -> official);
  }

  static ApplicationFormRenderer forms(String fields) throws IOException {
    var reading = read(fields, "'imprint':false,");
    assertThat(reading.problems()).isEmpty();
    return ApplicationFormRenderer.builder().profile(reading.value()).build();
  }

  static byte[] filled(String fields, SuspensionApplication application) throws IOException {
    var out = new ByteArrayOutputStream();
    forms(fields).render(application, out);
    return out.toByteArray();
  }

  static List<Glyph> glyphs(byte[] pdf) throws IOException {
    var glyphs = new ArrayList<Glyph>();
    try (var document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          double k = 25.4 / 72;
          glyphs.add(
              new Glyph(
                  text.getUnicode(),
                  text.getXDirAdj() * k,
                  text.getYDirAdj() * k,
                  text.getWidthDirAdj() * k));
        }
      }.getText(document);
    }
    return glyphs;
  }

  static List<Glyph> glyphs(String field, SuspensionApplication application) throws IOException {
    return glyphs(filled(field, application));
  }

  static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  static BufferedImage picture(byte[] pdf) throws IOException {
    return PdfBoxReader.picture(pdf, SCALE * 25.4f);
  }

  /** Whether there is ink within 0.4 mm of a point. */
  static boolean isInked(BufferedImage picture, double x, double y) {
    int reach = (int) (0.4 * SCALE);
    for (int dy = -reach; dy <= reach; dy++) {
      for (int dx = -reach; dx <= reach; dx++) {
        int px = (int) Math.round(x * SCALE) + dx;
        int py = (int) Math.round(y * SCALE) + dy;
        if ((picture.getRGB(px, py) & 0xFF) < 128) {
          return true;
        }
      }
    }
    return false;
  }

  private FilledForm() {}
}
