package io.github.minmome.pdf.internal.form;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Prints applications on one kind of sheet. Immutable, safe for any number of threads. */
public abstract class FormPrinter {
  private static final String BUILDING = ApplicationField.BUILDING.path();

  final Typefaces faces;
  final List<FormField> fields;
  private final boolean hasAddressAlone;

  FormPrinter(Typefaces faces, List<FormField> fields) {
    this.faces = faces;
    this.fields = fields;
    var paths = fields.stream().map(field -> field.value().path()).collect(Collectors.toSet());
    hasAddressAlone = paths.contains(ApplicationField.ADDRESS.path()) && !paths.contains(BUILDING);
  }

  /** Returns the fonts that the form is set in. */
  public Typefaces faces() {
    return faces;
  }

  /**
   * Lays the values of an application out.
   *
   * @param faces the fonts, which may report what they cannot print
   * @param notes gets what a person should look at: places that are left blank for handwriting
   * @throws io.github.minmome.pdf.UnprintableException when a required value does not fit
   */
  public FormValues prepare(
      SuspensionApplication application, Typefaces faces, Consumer<Problem> notes) {
    var annex = new LinkedHashMap<String, String>();
    var painter = new FieldPainter(faces, hasAnnex() ? annex : null);
    var problems = new ArrayList<Problem>(0);
    var placed = new ArrayList<FormValues.Placed>(fields.size());
    for (FormField field : fields) {
      int before = problems.size();
      var pieces = painter.pieces(field, application, problems);
      boolean isBlank = pieces.isEmpty() && problems.size() > before;
      boolean isMoved = annex.containsKey(field.value().name());
      String actual = isBlank || isMoved ? null : FieldPainter.actual(field, application);
      if (!pieces.isEmpty() || isBlank || actual != null) {
        boolean fills = !isBlank && field.look().acroField() != null;
        String text = fills ? FieldFill.text(field, application) : "";
        placed.add(new FormValues.Placed(field, text, pieces, actual));
      }
    }
    if (losesBuilding(application)) {
      problems.add(Problem.of(ProblemCodes.BUILDING_WITHOUT_PLACE, BUILDING));
    }
    problems.stream().filter(problem -> !problem.isError()).forEach(notes);
    var errors = problems.stream().filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      throw new UnprintableException(errors);
    }
    return new FormValues(placed, annex);
  }

  /** Returns whether the address is printed without the building that belongs to it. */
  private boolean losesBuilding(SuspensionApplication application) {
    return hasAddressAlone
        && ApplicationField.BUILDING.text(application).filter(text -> !text.isBlank()).isPresent();
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
