package io.github.minmome.pdf.internal.form;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Prints applications on one kind of sheet. Immutable, safe for any number of threads. */
public abstract class FormPrinter {
  final Typefaces faces;
  final List<FormField> fields;

  FormPrinter(Typefaces faces, List<FormField> fields) {
    this.faces = faces;
    this.fields = fields;
  }

  /** Returns the fonts that the form is set in. */
  public Typefaces faces() {
    return faces;
  }

  /**
   * Lays the values of an application out.
   *
   * @param faces the fonts, which may report what they cannot print
   * @throws io.github.minmome.pdf.UnprintableException when a value does not fit
   */
  public FormValues prepare(SuspensionApplication application, Typefaces faces) {
    var annex = new LinkedHashMap<String, String>();
    var painter = new FieldPainter(faces, hasAnnex() ? annex : null);
    var problems = new ArrayList<Problem>(0);
    var placed = new ArrayList<FormValues.Placed>(fields.size());
    for (FormField field : fields) {
      var pieces = painter.pieces(field, application, problems);
      String actual =
          annex.containsKey(field.value().name()) ? null : FieldPainter.actual(field, application);
      if (!pieces.isEmpty() || actual != null) {
        String text = FieldFill.text(field, application);
        placed.add(new FormValues.Placed(field, text, pieces, actual));
      }
    }
    if (!problems.isEmpty()) {
      throw new UnprintableException(problems);
    }
    return new FormValues(placed, annex);
  }

  /** Returns whether values that are too long may go on another page. */
  abstract boolean hasAnnex();

  /** Prints forms in one document, one after the other. */
  public abstract void print(List<FormValues> forms, OutputStream out) throws IOException;

  /** Writes the sheet with fields to fill in on a screen. */
  public abstract void printFillable(OutputStream out) throws IOException;

  /** Prints rulers and the fields' places over the sheet. */
  public abstract void printGrid(OutputStream out) throws IOException;
}
