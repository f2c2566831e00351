package io.github.minmome.pdf.internal.form;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.TextDoesNotFitException;
import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Editions;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.document.Stencil;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Overlay;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints our own form: the sheet drawn once, and on each copy the values. Immutable. */
public final class OwnForm extends FormPrinter {
  private static final Metadata METADATA =
      Metadata.of("国際電話利用休止申込書（清書メモ・様式見本）", "ja-JP").editions(Editions.of(FormLayout.EDITION));

  private final Typefaces faces;
  private final LayoutChanges changes;
  private final Stencil stencil;

  private OwnForm(Typefaces faces, LayoutChanges changes, List<FormField> fields, Stencil stencil) {
    super(new FieldPainter(faces), fields);
    this.faces = faces;
    this.changes = changes;
    this.stencil = stencil;
  }

  /** Draws the sheet once. */
  public static OwnForm of(Typefaces faces, LayoutChanges changes) {
    var base = new GlyphPool();
    var canvas = new Canvas(PageSize.A4, faces, base);
    List<FormField> fields = FormLayout.draw(canvas, changes);
    return new OwnForm(faces, changes, fields, new Stencil(canvas.finish(), METADATA, base));
  }

  @Override
  public void print(SuspensionApplication application, OutputStream out) throws IOException {
    var pool = new GlyphPool(stencil.base());
    stencil.write(overlay(application, pool), pool, out);
  }

  @Override
  public void print(List<SuspensionApplication> applications, OutputStream out) throws IOException {
    var pool = new GlyphPool(stencil.base());
    var overlays = new ArrayList<byte[]>(applications.size());
    for (SuspensionApplication application : applications) {
      overlays.add(overlay(application, pool));
    }
    write(overlays, pool, out);
  }

  @Override
  public void printBlank(int count, OutputStream out) throws IOException {
    var pool = new GlyphPool(stencil.base());
    write(Collections.nCopies(count, overlay(NOTHING, pool)), pool, out);
  }

  private void write(List<byte[]> overlays, GlyphPool pool, OutputStream out) throws IOException {
    try (DocumentWriter writer = stencil.open(out, pool)) {
      for (byte[] overlay : overlays) {
        writer.page(stencil.page(), overlay);
      }
      writer.finish();
    }
  }

  /** The sheet and its glyphs, for a document that holds other pages too. */
  public Stencil stencil() {
    return stencil;
  }

  /** What fills the sheet; {@code null} for an empty one. */
  public byte[] overlay(@Nullable SuspensionApplication given, GlyphPool pool) {
    var application = given == null ? NOTHING : given;
    var overlay = new Overlay(stencil.page(), faces, pool);
    var problems = new ArrayList<Problem>(0);
    for (FormField field : fields) {
      var pieces = painter.pieces(field, application, problems);
      if (!pieces.isEmpty()) {
        overlay.slot(field.slot(), () -> pieces.forEach(piece -> piece.draw(overlay)));
      }
    }
    if (!problems.isEmpty()) {
      throw new TextDoesNotFitException(problems);
    }
    return overlay.finish();
  }

  @Override
  public void printFillable(OutputStream out) throws IOException {
    var pool = new GlyphPool();
    var canvas = new Canvas(PageSize.A4, faces, pool);
    FormLayout.drawFillable(canvas, changes);
    try (var writer = DocumentWriter.fillable(out, METADATA, pool, faces.regular().first())) {
      writer.page(canvas.finish());
      writer.finish();
    }
  }

  @Override
  public void printGrid(OutputStream out) throws IOException {
    var pool = new GlyphPool();
    var canvas = new Canvas(PageSize.A4, faces, pool);
    FormLayout.draw(canvas, changes);
    canvas.tagged(Tag.PART, () -> canvas.artifact(() -> Grid.draw(canvas, PageSize.A4, fields, 0)));
    var page = canvas.finish();
    try (var writer = new DocumentWriter(out, METADATA, pool)) {
      writer.page(page, new Overlay(page, faces, pool).finish());
      writer.finish();
    }
  }
}
