package io.github.minmome.pdf.internal.form;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Surface;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets the values of an application into their places. */
final class FieldPainter {
  private static final double INSET = 2;

  /** Digits of a postal code. */
  private static final int POSTAL_CODE = 7;

  /** The smallest size of a value that need not be given, in points. */
  private static final double OPTIONAL_FLOOR = 8;

  private static final Set<String> REQUIRED =
      Arrays.stream(ApplicationField.values())
          .filter(ApplicationField::isRequired)
          .map(ApplicationField::path)
          .collect(Collectors.toUnmodifiableSet());

  private final Typefaces faces;
  private final @Nullable Map<String, String> annex;

  /**
   * Paints with these fonts.
   *
   * @param annex gets the values that need not be given and do not fit, by name; null if they are
   *     problems
   */
  FieldPainter(Typefaces faces, @Nullable Map<String, String> annex) {
    this.faces = faces;
    this.annex = annex;
  }

  /** A piece of a value ready to be drawn. */
  record Piece(Fit fit, Box box, Align align) {
    void draw(Surface surface) {
      fit.draw(surface, box, align);
    }
  }

  /**
   * The pieces of a field's value, none when there is no value.
   *
   * @param problems gets a problem when the value does not fit
   * @throws io.github.minmome.pdf.UnprintableException when a character cannot be printed and the
   *     fonts do not report it
   */
  List<Piece> pieces(FormField field, SuspensionApplication application, List<Problem> problems) {
    var pieces = new ArrayList<Piece>(1);
    if (field.kind() == FormField.Kind.ERA_DATE) {
      LocalDate date = field.value().date(application);
      if (date != null) {
        Box box = field.box().inset(INSET, 0);
        var style = style(field.size());
        add(field, Dates.writtenInEra(date), style, box, Align.LEFT, 1, pieces, problems);
      }
      return pieces;
    }
    String text = field.value().text(application);
    if (text == null || text.isEmpty()) {
      return pieces;
    }
    switch (field.kind()) {
      case DIGIT_BOXES -> addDigits(field, text, pieces, problems);
      case CHECK_MARK ->
          add(field, text, strong(field.size()), field.box(), Align.CENTER, 1, pieces, problems);
      case MULTILINE -> {
        Box box = field.box().inset(INSET, 0);
        add(field, text, style(field.size()), box, Align.LEFT, 99, pieces, problems);
      }
      default -> {
        Box box = field.box().inset(INSET, 0);
        add(field, text, style(field.size()), box, Align.LEFT, 2, pieces, problems);
      }
    }
    return pieces;
  }

  private static TextStyle style(double size) {
    return TextStyle.of(size).leading(1.2);
  }

  private static TextStyle strong(double size) {
    return style(size).strong();
  }

  private void add(
      FormField field,
      String text,
      TextStyle style,
      Box box,
      Align align,
      int lines,
      List<Piece> pieces,
      List<Problem> problems) {
    String name = field.value().name();
    boolean isOptional = !REQUIRED.contains(name);
    boolean isMultiline = field.kind() == FormField.Kind.MULTILINE;
    Fit fit =
        isMultiline
            ? Fit.inLines(faces, name, text, style, Fit.FLOOR, box)
            : Fit.of(faces, name, text, style, Fit.FLOOR, box, lines);
    if (fit == null && isOptional) {
      fit = Fit.inLines(faces, name, text, style, OPTIONAL_FLOOR, box);
    }
    if (fit == null && isOptional && annex != null) {
      annex.put(name, text);
      fit = Fit.of(faces, name, FormLayout.TEXTS.text("annex.see"), style, Fit.FLOOR, box, 1);
    }
    if (fit == null) {
      Problem problem = Fit.problem(name, isOptional ? OPTIONAL_FLOOR : Fit.FLOOR);
      if (!problems.contains(problem)) {
        problems.add(problem);
      }
    } else {
      pieces.add(new Piece(fit, box, align));
    }
  }

  private void addDigits(FormField field, String text, List<Piece> pieces, List<Problem> problems) {
    String digits = digits(text);
    if (digits == null || digits.length() > field.boxes()) {
      Box box = field.box().inset(INSET, 0);
      add(field, text, style(field.size()), box, Align.LEFT, 2, pieces, problems);
      return;
    }
    double width = field.box().width() / field.boxes();
    for (int i = 0; i < digits.length(); i++) {
      Box box = field.box();
      var one = new Box(box.x() + i * width, box.y(), width, box.height());
      add(
          field,
          digits.substring(i, i + 1),
          style(field.size()),
          one,
          Align.CENTER,
          1,
          pieces,
          problems);
    }
  }

  /**
   * Returns what a place is read and copied as (ActualText) where that is not what is drawn: a mark
   * or an empty box in words, digits in boxes as a number; null elsewhere.
   */
  static @Nullable String actual(FormField field, SuspensionApplication application) {
    if (field.kind() == FormField.Kind.CHECK_MARK) {
      return field.value().text(application) == null ? FormValue.EMPTY_BOX : FormValue.CHECKED_BOX;
    }
    if (field.kind() != FormField.Kind.DIGIT_BOXES) {
      return null;
    }
    String text = field.value().text(application);
    if (text == null || text.isEmpty()) {
      return null;
    }
    String digits = digits(text);
    return digits != null && digits.length() == POSTAL_CODE && text.equals(digits)
        ? digits.substring(0, 3) + "-" + digits.substring(3)
        : text;
  }

  /**
   * The digits of a number as ASCII without what people write between them, or null when it holds
   * anything else and must be printed as it was given.
   */
  static @Nullable String digits(String text) {
    var digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c < 0x80 || (c >= '０' && c <= '９') ? Character.digit(c, 10) : -1;
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
      } else if (" \u3000-()（）‐‑‒–—―−－ー〒".indexOf(c) < 0) {
        return null;
      }
    }
    return digits.length() == 0 ? null : digits.toString();
  }
}
