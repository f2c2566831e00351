package io.github.minmome.pdf.internal.form;

import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Editions;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.document.PageTemplate;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.FilledPage;
import io.github.minmome.pdf.internal.page.Overlay;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Prints our own form: the sheet drawn once, and on each copy the values. Immutable. */
public final class OwnForm extends FormPrinter {
  private static final Metadata METADATA =
      Metadata.of(FormLayout.TEXTS.text("metadata"), "ja-JP")
          .editions(Editions.of(FormLayout.EDITION));

  private final LayoutChanges changes;
  private final PageTemplate template;

  /** What the places are called on the sheet. */
  private final IdentityHashMap<FormField, String> slots = new IdentityHashMap<>();

  private OwnForm(
      Typefaces faces, LayoutChanges changes, List<FormField> fields, PageTemplate template) {
    super(faces, fields);
    this.changes = changes;
    this.template = template;
    fields.forEach(field -> slots.put(field, field.slot()));
  }

  /** Draws the sheet once. */
  public static OwnForm of(Typefaces faces, LayoutChanges changes) {
    var base = new GlyphPool();
    var canvas = new Canvas(PageSize.A4, faces, base);
    List<FormField> fields = FormLayout.draw(canvas, changes);
    return new OwnForm(faces, changes, fields, new PageTemplate(canvas.finish(), METADATA, base));
  }

  @Override
  public void print(List<FormValues> forms, OutputStream out) throws IOException {
    var pool = new GlyphPool(template.base());
    var annexes = annexes(forms, pool);
    if (forms.size() == 1 && annexes.isEmpty()) {
      template.write(overlay(forms.get(0), pool), pool, out);
      return;
    }
    try (DocumentWriter writer = template.open(out, pool)) {
      for (int i = 0; i < forms.size(); i++) {
        writer.bookmark(bookmark(i + 1));
        writer.page(filled(forms.get(i), pool));
      }
      for (Page annex : annexes) {
        writer.page(annex);
      }
      writer.finish();
    }
  }

  @Override
  boolean hasAnnex() {
    return true;
  }

  /** Returns the name of the bookmark at a form, counted from 1: it has no personal data. */
  public static String bookmark(int number) {
    return FormLayout.TEXTS.text("bookmark", "number", String.valueOf(number));
  }

  /**
   * Draws the values that were too long for their places, a page (別紙) for each form that has some.
   * They follow all forms, so that the forms' pages keep their numbers.
   */
  public List<Page> annexes(List<FormValues> forms, GlyphPool pool) {
    var pages = new ArrayList<Page>(0);
    for (int i = 0; i < forms.size(); i++) {
      if (!forms.get(i).annex().isEmpty()) {
        var canvas = new Canvas(PageSize.A4, faces, pool);
        FormAnnex.draw(canvas, i + 1, forms.get(i).annex());
        pages.add(canvas.finish());
      }
    }
    return pages;
  }

  /** Returns the sheet and its glyphs, for a document that has other pages too. */
  public PageTemplate template() {
    return template;
  }

  /** Draws a copy of the sheet. */
  public FilledPage filled(FormValues values, GlyphPool pool) {
    return new FilledPage(template.page(), overlay(values, pool));
  }

  private byte[] overlay(FormValues values, GlyphPool pool) {
    var overlay = new Overlay(template.page(), faces, pool);
    for (var placed : values.placed()) {
      String slot = slots.get(placed.field());
      overlay.slot(
          slot == null ? placed.field().slot() : slot,
          placed.actual(),
          () -> placed.pieces().forEach(piece -> piece.draw(overlay)));
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
      writer.page(new FilledPage(page, new Overlay(page, faces, pool).finish()));
      writer.finish();
    }
  }
}
