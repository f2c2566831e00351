package io.github.minmome.pdf.internal.form;

import io.github.minmome.pdf.internal.document.Editions;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.document.OfficialPdf;
import io.github.minmome.pdf.internal.document.OfficialWriter;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.font.GlyphRun;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Overlay;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Prints on the centre's own PDF, where a profile says. Immutable. */
public final class OfficialForm extends FormPrinter {
  private static final Metadata METADATA =
      Metadata.of("国際電話利用休止申込書", "ja-JP").editions(Editions.of("form-profile"));
  private static final TextStyle IMPRINT = TextStyle.of(7).leading(1.3).color(Palette.GREY);

  private final OfficialPdf official;
  private final List<GlyphRun> imprint;

  /**
   * Prints on an official PDF.
   *
   * @param imprint where the PDF comes from and when that was confirmed; printed small
   * @throws io.github.minmome.pdf.UnprintableException when no font has a character of the imprint
   */
  public OfficialForm(
      Typefaces faces, OfficialPdf official, List<FormField> fields, String imprint) {
    super(faces, fields);
    this.official = official;
    var size = official.size(0);
    this.imprint =
        new Overlay(size, faces, new GlyphPool())
            .lines("source", imprint, IMPRINT, size.width() - 10);
  }

  @Override
  boolean hasAnnex() {
    return false;
  }

  @Override
  public void print(List<FormValues> forms, OutputStream out) throws IOException {
    print(forms, false, out);
  }

  @Override
  public void printFillable(OutputStream out) {
    throw new IllegalStateException("Only our own page comes with fields to fill in");
  }

  @Override
  public void printGrid(OutputStream out) throws IOException {
    print(List.of(FormValues.NONE), true, out);
  }

  private void print(List<FormValues> forms, boolean hasGrid, OutputStream out) throws IOException {
    var pool = new GlyphPool();
    try (var writer = new OfficialWriter(out, official, METADATA, pool)) {
      for (FormValues values : forms) {
        for (int page = 0; page < official.pages(); page++) {
          writer.page(page, overlay(values, page, pool, hasGrid));
        }
      }
      writer.finish();
    }
  }

  private byte[] overlay(FormValues values, int page, GlyphPool pool, boolean hasGrid) {
    var size = official.size(page);
    var overlay = new Overlay(size, faces, pool);
    for (var placed : values.placed()) {
      if (placed.field().page() == page) {
        placed.pieces().forEach(piece -> piece.draw(overlay));
      }
    }
    if (page == 0) {
      double width = size.width() - 10;
      double top = size.height() - 2 - imprint.size() * IMPRINT.lineHeight();
      overlay.paragraph(imprint, IMPRINT, Align.RIGHT, new Frame(5, top, width));
    }
    if (hasGrid) {
      Grid.draw(overlay, size, fields, page);
    }
    return overlay.finish();
  }
}
