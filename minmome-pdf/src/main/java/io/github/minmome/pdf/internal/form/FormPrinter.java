package io.github.minmome.pdf.internal.form;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.UnprintableTextException;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Prints applications on one kind of sheet. Immutable, safe for any number of threads. */
public abstract class FormPrinter {
  static final SuspensionApplication NOTHING = SuspensionApplication.builder().build();

  final FieldPainter painter;
  final List<FormField> fields;

  FormPrinter(FieldPainter painter, List<FormField> fields) {
    this.painter = painter;
    this.fields = fields;
  }

  /** Prints one application. */
  public abstract void print(SuspensionApplication application, OutputStream out)
      throws IOException;

  /** Prints applications in one document, one after the other. */
  public abstract void print(List<SuspensionApplication> applications, OutputStream out)
      throws IOException;

  /** Prints empty sheets in one document. */
  public abstract void printBlank(int count, OutputStream out) throws IOException;

  /** Writes the sheet with fields to fill in on a screen. */
  public abstract void printFillable(OutputStream out) throws IOException;

  /** Prints rulers and the fields' places over the sheet. */
  public abstract void printGrid(OutputStream out) throws IOException;

  /** What keeps an application from being printed: characters without a font, values too long. */
  public List<Problem> problems(SuspensionApplication application) {
    var problems = new ArrayList<Problem>();
    for (FormField field : fields) {
      try {
        painter.pieces(field, application, problems);
      } catch (UnprintableTextException e) {
        problems.add(e.problem());
      }
    }
    return problems;
  }
}
