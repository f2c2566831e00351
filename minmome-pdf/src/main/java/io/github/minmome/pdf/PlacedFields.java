package io.github.minmome.pdf;

import io.github.minmome.pdf.internal.document.OfficialPdf;
import io.github.minmome.pdf.internal.form.FormField;
import io.github.minmome.pdf.internal.form.Imprint;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a profile with their paths in it, and whether their places overlap. Not thread-safe.
 */
final class PlacedFields {
  private static final String IMPRINT = "imprint";

  private final List<FormField> fields = new ArrayList<>();
  private final List<String> paths = new ArrayList<>();

  void add(FormField field, String path) {
    fields.add(field);
    paths.add(path);
  }

  List<FormField> fields() {
    return fields;
  }

  /** Reports places that overlap, those of imprints too. */
  void checkOverlaps(
      @Nullable OfficialPdf official, @Nullable Imprint imprint, List<Problem> problems) {
    for (int i = 0; i < fields.size(); i++) {
      FormField field = fields.get(i);
      for (int j = 0; j < i; j++) {
        FormField before = fields.get(j);
        boolean isOfficial =
            field.look().acroField() != null
                && before.look().acroField() != null
                && !field.look().acroField().equals(before.look().acroField());
        double slack = isOfficial ? slack(before.box(), field.box()) : FieldReader.TOLERANCE;
        if (field.page() == before.page() && overlap(before.box(), field.box(), slack)) {
          problems.add(overlap(i, before.value().name()));
        }
      }
      if (isOverImprint(official, imprint, field.page(), field.box())) {
        problems.add(overlap(i, IMPRINT));
      }
    }
    if (imprint != null && isOverImprint(official, null, imprint.page(), imprint.place())) {
      problems.add(Problem.of(ProblemCodes.FORM_FIELDS_OVERLAP, IMPRINT, IMPRINT, IMPRINT));
    }
  }

  /**
   * Returns whether a place is that of the imprint, or of one that is printed on the page already.
   */
  private static boolean isOverImprint(
      @Nullable OfficialPdf official, @Nullable Imprint imprint, int page, Box place) {
    if (imprint != null && imprint.page() == page && overlap(imprint.place(), place)) {
      return true;
    }
    return official != null
        && page < official.pages()
        && official.imprints(page).stream().anyMatch(printed -> overlap(printed.place(), place));
  }

  private Problem overlap(int field, String other) {
    return Problem.of(
        ProblemCodes.FORM_FIELDS_OVERLAP,
        paths.get(field),
        fields.get(field).value().name(),
        other);
  }

  private static boolean overlap(Box a, Box b) {
    return overlap(a, b, FieldReader.TOLERANCE);
  }

  private static boolean overlap(Box a, Box b, double slack) {
    return a.x() + slack < b.right()
        && b.x() + slack < a.right()
        && a.y() + slack < b.bottom()
        && b.y() + slack < a.bottom();
  }

  /** Fields of the official form overlap at their edges: by half of the smaller at most. */
  private static double slack(Box a, Box b) {
    double width = Math.min(a.width(), b.width());
    double height = Math.min(a.height(), b.height());
    return Math.min(width, height) / 2;
  }
}
