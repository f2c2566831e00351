package io.github.minmome.pdf.internal.form;

import io.github.minmome.pdf.internal.document.Editions;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.document.OfficialFill;
import io.github.minmome.pdf.internal.document.OfficialPdf;
import io.github.minmome.pdf.internal.document.OfficialWriter;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Overlay;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints on the centre's own PDF, at the places of a profile. Immutable. */
public final class OfficialForm extends FormPrinter {
  private static final Metadata METADATA =
      Metadata.of("国際電話利用休止申込書", "ja-JP").editions(Editions.of("form-profile"));
  private final OfficialPdf official;
  private final @Nullable Imprint imprint;
  private final boolean keepsFields;

  /**
   * Prints on an official PDF.
   *
   * @param imprint where the PDF comes from and when that was confirmed, or null
   * @param keepsFields whether its form fields stay editable
   * @throws io.github.minmome.pdf.UnprintableException when no font has a character of the imprint
   */
  public OfficialForm(
      Typefaces faces,
      OfficialPdf official,
      List<FormField> fields,
      @Nullable Imprint imprint,
      boolean keepsFields) {
    super(faces, fields);
    this.official = official;
    this.imprint = imprint;
    this.keepsFields = keepsFields;
    if (imprint != null) {
      imprint.draw(new Overlay(official.size(imprint.page()), faces, new GlyphPool()));
    }
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
      if (imprint != null) {
        writer.imprint(imprint.page(), imprint.printed());
      }
      for (FormValues values : forms) {
        OfficialFill fill = fill(values, pool);
        for (int page = 0; page < official.pages(); page++) {
          writer.page(page, overlay(values, page, pool, hasGrid), fill);
        }
      }
      writer.finish();
    }
  }

  private OfficialFill fill(FormValues values, GlyphPool pool) {
    if (values.equals(FormValues.NONE)) {
      return keepsFields ? new OfficialFill(Map.of(), Map.of(), true) : OfficialFill.NONE;
    }
    var drawings = new HashMap<String, byte[]>();
    for (var placed : values.placed()) {
      FormField field = placed.field();
      String name = field.look().acroField();
      if (keepsFields && name != null && field.look().state() == null) {
        var overlay = new Overlay(official.size(field.page()), faces, pool);
        placed.pieces().forEach(piece -> piece.draw(overlay));
        drawings.merge(name, overlay.finish(), OfficialForm::joined);
      }
    }
    return new OfficialFill(FieldFill.values(fields, values), drawings, keepsFields);
  }

  /** A field may have several places; each shows its part. */
  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private byte[] overlay(FormValues values, int page, GlyphPool pool, boolean hasGrid) {
    var size = official.size(page);
    var overlay = new Overlay(size, faces, pool);
    for (var placed : values.placed()) {
      FormField field = placed.field();
      boolean isButton = field.look().state() != null;
      boolean isKept = keepsFields && field.look().acroField() != null && !isButton;
      if (field.page() == page && !isKept && !FieldFill.showsItself(official, field)) {
        placed.pieces().forEach(piece -> piece.draw(overlay));
      }
    }
    if (imprint != null && imprint.page() == page) {
      imprint.draw(overlay);
    }
    if (hasGrid) {
      Grid.draw(overlay, size, fields, page);
    }
    return overlay.finish();
  }
}
