package io.github.minmome.pdf.internal.form;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.font.GlyphRun;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Surface;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
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
  private static final Stroke CIRCLE = Stroke.of(0.5, Color.BLACK);

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
   * @param annex gets the values that need not be given and do not fit, by name; null if their
   *     places are left blank
   */
  FieldPainter(Typefaces faces, @Nullable Map<String, String> annex) {
    this.faces = faces;
    this.annex = annex;
  }

  /** A piece of a value ready to be drawn. */
  interface Piece {
    void draw(Surface surface);
  }

  /**
   * Returns the pieces of a field's value, none when there is no value or its place is left blank.
   *
   * @param problems gets an error when a required value does not fit, and a problem to confirm when
   *     the place of another one is left blank for handwriting
   * @throws io.github.minmome.pdf.UnprintableException when a character cannot be printed and the
   *     fonts do not report it
   */
  List<Piece> pieces(FormField field, SuspensionApplication application, List<Problem> problems) {
    var pieces = new ArrayList<Piece>(1);
    String path = field.value().path();
    String text = text(field, application);
    String whole = field.value().wholeText(application);
    if (whole != null) {
      // A character that cannot be printed is named with its position in the whole.
      faces.plan(path, whole, style(field.size()));
    }
    if (text == null || text.isEmpty()) {
      if (text == null && whole != null) {
        String name = field.value().name();
        refuse(field, Problem.of(ProblemCodes.VALUE_WITHOUT_PARTS, path, name), problems);
      }
      return pieces;
    }
    Box box = field.box().inset(field.look().inset(), 0);
    Align align = field.look().alignOr(Align.LEFT);
    boolean isMultiline = field.kind() == FormField.Kind.MULTILINE;
    switch (field.kind()) {
      case DIGIT_BOXES -> addDigits(field, text, pieces, problems);
      case CIRCLE -> pieces.add(surface -> surface.ellipse(field.box(), null, CIRCLE));
      case CHECK_MARK -> {
        TextStyle style = style(field.size()).strong();
        add(field, field.look().mark(), style, field.box(), Align.CENTER, 1, pieces, problems);
      }
      default -> {
        if (field.look().isVertical()) {
          SpacedText.vertical(faces, field, text, isMultiline)
              .ifPresentOrElse(pieces::add, () -> tooLong(field, text, pieces, problems));
        } else if (field.look().spacing() > 0 && !isMultiline) {
          SpacedText.spaced(faces, field, text, box)
              .ifPresentOrElse(pieces::add, () -> tooLong(field, text, pieces, problems));
        } else {
          int lines = field.kind() == FormField.Kind.ERA_DATE ? 1 : 2;
          add(field, text, style(field.size()), box, align, lines, pieces, problems);
        }
      }
    }
    return pieces;
  }

  /** Returns the text of a field, null or empty for none. */
  static @Nullable String text(FormField field, SuspensionApplication application) {
    if (field.kind() != FormField.Kind.ERA_DATE) {
      return field.value().text(application);
    }
    LocalDate date = field.value().date(application);
    return date == null ? null : Dates.writtenInEra(date);
  }

  private void tooLong(FormField field, String text, List<Piece> pieces, List<Problem> problems) {
    Problem problem = Fit.problem(field.value().path(), field.look().floor());
    doesNotFit(field, text, problem, pieces, problems);
  }

  /**
   * A value that need not be given goes on another page where there is one, and words in its place
   * refer to that page.
   */
  private void doesNotFit(
      FormField field, String text, Problem problem, List<Piece> pieces, List<Problem> problems) {
    if (isOptional(field) && annex != null) {
      String name = field.value().name();
      Box box = field.box().inset(field.look().inset(), 0);
      TextStyle style = style(field.size());
      String see = FormLayout.TEXTS.text("annex.see");
      Fit fit = Fit.of(faces, name, see, style, Fit.FLOOR, box, 1);
      if (fit != null) {
        annex.put(name, text);
        Align align = field.look().alignOr(Align.LEFT);
        pieces.add(surface -> fit.draw(surface, box, align));
        return;
      }
    }
    refuse(field, problem, problems);
  }

  /** Refuses the application, or leaves the place of a value that need not be given blank. */
  private static void refuse(FormField field, Problem problem, List<Problem> problems) {
    FormValue value = field.value();
    Problem blank = Problem.of(ProblemCodes.PLACE_LEFT_BLANK, value.path(), value.name());
    Problem reported = isOptional(field) ? blank : problem;
    if (!problems.contains(reported)) {
      problems.add(reported);
    }
  }

  private static boolean isOptional(FormField field) {
    return !REQUIRED.contains(field.value().path());
  }

  static TextStyle style(double size) {
    return TextStyle.of(size).leading(1.2);
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
    String name = field.value().path();
    double floor = field.look().floor();
    boolean isMultiline = field.kind() == FormField.Kind.MULTILINE;
    Fit fit =
        isMultiline
            ? Fit.inLines(faces, name, text, style, floor, box)
            : Fit.of(faces, name, text, style, floor, box, lines);
    if (fit == null && isOptional(field)) {
      fit = Fit.inLines(faces, name, text, style, Math.min(floor, OPTIONAL_FLOOR), box);
    }
    if (fit == null) {
      tooLong(field, text, pieces, problems);
    } else {
      Fit fitting = fit;
      pieces.add(surface -> fitting.draw(surface, box, align));
    }
  }

  /** One digit to a box, or one character of a text that is no number. */
  private void addDigits(FormField field, String text, List<Piece> pieces, List<Problem> problems) {
    String digits = digits(text);
    List<String> characters = digits == null ? Characters.of(text) : List.of();
    int count = digits == null ? characters.size() : digits.length();
    if (count > field.boxes()) {
      String path = field.value().path();
      String boxes = String.valueOf(field.boxes());
      Problem problem = Problem.of(ProblemCodes.TOO_FEW_BOXES, path, boxes, String.valueOf(count));
      doesNotFit(field, text, problem, pieces, problems);
      return;
    }
    List<Box> places = boxes(field);
    int first = field.look().alignOr(Align.LEFT) == Align.RIGHT ? field.boxes() - count : 0;
    TextStyle style = style(field.size());
    if (digits != null) {
      GlyphRun run = faces.plan(field.value().path(), digits, style);
      if (fitsBoxes(run, style, places.get(0).width())) {
        pieces.add(surface -> surface.inBoxes(run, style, places.subList(first, first + count)));
        return;
      }
      characters = Characters.of(digits);
    }
    for (int i = 0; i < count; i++) {
      Box one = places.get(first + i);
      String character = characters.get(i);
      if (!character.isBlank()) {
        add(field, character, style, one, Align.CENTER, 1, pieces, problems);
      }
    }
  }

  private static boolean fitsBoxes(GlyphRun run, TextStyle style, double width) {
    for (int i = 0; i < run.size(); i++) {
      if (Surface.width(run, i, style) > width) {
        return false;
      }
    }
    return true;
  }

  /** Returns the boxes of a place for digits, none for other kinds. */
  static List<Box> boxes(FormField field) {
    if (field.kind() != FormField.Kind.DIGIT_BOXES) {
      return List.of();
    }
    Box all = field.box();
    List<Integer> gaps = field.look().gaps();
    double gap = field.look().gap();
    double width = (all.width() - gap * gaps.size()) / field.boxes();
    var boxes = new ArrayList<Box>(field.boxes());
    for (int i = 0; i < field.boxes(); i++) {
      int before = 0;
      for (int after : gaps) {
        before += after <= i ? 1 : 0;
      }
      boxes.add(new Box(all.x() + i * width + before * gap, all.y(), width, all.height()));
    }
    return boxes;
  }

  /**
   * Returns what a place is read and copied as (ActualText) where that is not what is drawn: a mark
   * or an empty box in words, digits in boxes as a number; null elsewhere.
   */
  static @Nullable String actual(FormField field, SuspensionApplication application) {
    if (field.kind() == FormField.Kind.CHECK_MARK || field.kind() == FormField.Kind.CIRCLE) {
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
   * Returns the digits of a number as ASCII without what people write between them, or null when it
   * contains anything else and must be printed as it was given.
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
