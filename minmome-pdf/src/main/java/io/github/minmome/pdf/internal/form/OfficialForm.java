package io.github.minmome.pdf.internal.form;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.TextDoesNotFitException;
import io.github.minmome.pdf.internal.document.Editions;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.document.OfficialPdf;
import io.github.minmome.pdf.internal.document.OfficialWriter;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Overlay;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Prints on the centre's own PDF, where a profile says. Immutable. */
public final class OfficialForm extends FormPrinter {
  private static final Metadata METADATA =
      Metadata.of("国際電話利用休止申込書", "ja-JP").editions(Editions.of("form-profile"));
  private static final TextStyle IMPRINT = TextStyle.of(7).leading(1.3).color(Palette.GREY);

  private final Typefaces faces;
  private final OfficialPdf official;
  private final String imprint;

  /**
   * Prints on an official PDF.
   *
   * @param imprint where the PDF comes from and when that was confirmed; printed small
   */
  public OfficialForm(
      Typefaces faces, OfficialPdf official, List<FormField> fields, String imprint) {
    super(new FieldPainter(faces), fields);
    this.faces = faces;
    this.official = official;
    this.imprint = imprint;
  }

  @Override
  public void print(SuspensionApplication application, OutputStream out) throws IOException {
    print(List.of(application), out);
  }

  @Override
  public void print(List<SuspensionApplication> applications, OutputStream out) throws IOException {
    var pool = new GlyphPool();
    var copies = new ArrayList<List<byte[]>>(applications.size());
    for (SuspensionApplication application : applications) {
      copies.add(overlays(application, pool, false));
    }
    write(copies, pool, out);
  }

  @Override
  public void printBlank(int count, OutputStream out) throws IOException {
    var pool = new GlyphPool();
    write(Collections.nCopies(count, overlays(NOTHING, pool, false)), pool, out);
  }

  @Override
  public void printFillable(OutputStream out) {
    throw new IllegalStateException("Only our own page comes with fields to fill in");
  }

  @Override
  public void printGrid(OutputStream out) throws IOException {
    var pool = new GlyphPool();
    write(List.of(overlays(NOTHING, pool, true)), pool, out);
  }

  private void write(List<List<byte[]>> copies, GlyphPool pool, OutputStream out)
      throws IOException {
    try (var writer = new OfficialWriter(out, official, METADATA, pool)) {
      for (List<byte[]> overlays : copies) {
        for (int i = 0; i < overlays.size(); i++) {
          writer.page(i, overlays.get(i));
        }
      }
      writer.finish();
    }
  }

  private List<byte[]> overlays(
      SuspensionApplication application, GlyphPool pool, boolean hasGrid) {
    var overlays = new ArrayList<byte[]>(official.pages());
    var problems = new ArrayList<Problem>(0);
    for (int page = 0; page < official.pages(); page++) {
      var size = official.size(page);
      var overlay = new Overlay(size, faces, pool);
      for (FormField field : fields) {
        if (field.page() == page) {
          painter.pieces(field, application, problems).forEach(piece -> piece.draw(overlay));
        }
      }
      if (page == 0) {
        double width = size.width() - 10;
        var lines = overlay.lines("source", imprint, IMPRINT, width);
        double top = size.height() - 2 - lines.size() * IMPRINT.lineHeight();
        overlay.paragraph(lines, IMPRINT, Align.RIGHT, new Frame(5, top, width));
      }
      if (hasGrid) {
        Grid.draw(overlay, size, fields, page);
      }
      overlays.add(overlay.finish());
    }
    if (!problems.isEmpty()) {
      throw new TextDoesNotFitException(problems);
    }
    return overlays;
  }
}
