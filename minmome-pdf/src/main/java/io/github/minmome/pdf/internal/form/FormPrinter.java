package io.github.minmome.pdf.internal.form;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.document.Stencil;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Overlay;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Prints our own form: the sheet drawn once, and on each copy the values. Immutable. */
public final class FormPrinter {
  private static final SuspensionApplication NOTHING = SuspensionApplication.builder().build();

  private final Typefaces faces;
  private final FieldPainter painter;
  private final List<FormField> fields;
  private final Stencil stencil;

  private FormPrinter(Typefaces faces) {
    this.faces = faces;
    painter = new FieldPainter(faces);
    var base = new GlyphPool();
    var canvas = new Canvas(PageSize.A4, faces, base);
    fields = FormLayout.draw(canvas);
    var metadata = Metadata.of("国際電話利用休止申込書（清書メモ・様式見本）", "ja-JP");
    stencil = new Stencil(canvas.finish(), metadata.editions(FormLayout.EDITION), base);
  }

  /** The printer with our layout and the fonts that come with this module. */
  public static FormPrinter standard() {
    return new FormPrinter(Typefaces.standard());
  }

  /** Prints one application. */
  public void print(SuspensionApplication application, OutputStream out) throws IOException {
    var pool = new GlyphPool(stencil.base());
    stencil.write(overlay(application, pool), pool, out);
  }

  /** Prints applications, a page each. */
  public void print(List<SuspensionApplication> applications, OutputStream out) throws IOException {
    var problems = new ArrayList<Problem>();
    for (SuspensionApplication application : applications) {
      for (FormField field : fields) {
        painter.pieces(field, application, problems);
      }
    }
    var pool = new GlyphPool(stencil.base());
    try (DocumentWriter writer = stencil.open(out, pool)) {
      for (SuspensionApplication application : applications) {
        writer.page(stencil.page(), overlay(application, pool));
      }
      writer.finish();
    }
  }

  /** Prints empty forms. */
  public void printBlank(int count, OutputStream out) throws IOException {
    var pool = new GlyphPool(stencil.base());
    byte[] overlay = overlay(NOTHING, pool);
    try (DocumentWriter writer = stencil.open(out, pool)) {
      for (int i = 0; i < count; i++) {
        writer.page(stencil.page(), overlay);
      }
      writer.finish();
    }
  }

  private byte[] overlay(SuspensionApplication application, GlyphPool pool) {
    var overlay = new Overlay(stencil.page(), faces, pool);
    var problems = new ArrayList<Problem>();
    for (FormField field : fields) {
      var pieces = painter.pieces(field, application, problems);
      if (!pieces.isEmpty()) {
        overlay.slot(field.value().name(), () -> pieces.forEach(piece -> piece.draw(overlay)));
      }
    }
    return overlay.finish();
  }
}
