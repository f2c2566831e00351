package io.github.minmome.pictogram;

import java.util.ArrayList;
import java.util.List;

/**
 * A shape of a pictogram. Coordinates grow to the right and down from the upper left corner.
 *
 * @since 0.1.0
 */
public sealed interface Shape {
  /**
   * What an area or a line is for; the medium gives it a colour.
   *
   * @since 0.1.0
   */
  enum Paint {
    /** Not painted. */
    NONE,
    /** Outlines and letters. */
    INK,
    /** The body of a thing: dark in colour, white with an outline on a one-colour print. */
    BODY,
    /** Bright parts: keys, windows, paper. */
    BRIGHT,
    /** A screen. */
    SCREEN,
    /** A sign that must not be overlooked. */
    SIGN
  }

  /**
   * A step of a path: move ({@code M}), line ({@code L}), Bézier curve ({@code C}) or close ({@code
   * Z}).
   *
   * @param operator the letter of the step, as in SVG
   * @param points x, y, x, y … of the step
   * @since 0.1.0
   */
  record Step(char operator, List<Double> points) {
    /** Copies the list. */
    public Step {
      points = List.copyOf(points);
    }
  }

  /**
   * A path, filled and outlined.
   *
   * @param steps its steps
   * @param fill the paint of its area
   * @param stroke the paint of its outline
   * @param width the width of its outline
   * @since 0.1.0
   */
  record Path(List<Step> steps, Paint fill, Paint stroke, double width) implements Shape {
    /** Copies the list. */
    public Path {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A line of letters.
   *
   * @param text the letters
   * @param x the middle of the line
   * @param y its base line
   * @param width the width that the letters fill
   * @param size the type size
   * @param paint the paint
   * @since 0.1.0
   */
  record Letters(String text, double x, double y, double width, double size, Paint paint)
      implements Shape {}

  /**
   * Collects the steps of a path. Not thread-safe.
   *
   * @since 0.1.0
   */
  final class Outline {
    /** How far a circle's Bézier handles reach, as a share of its radius. */
    private static final double HANDLE = 0.5523;

    private final List<Step> steps = new ArrayList<>();

    /** Begins a path without steps. */
    public Outline() {}

    /** Begins at a point. */
    public Outline move(double x, double y) {
      return step('M', x, y);
    }

    /** Goes on in straight lines through points given as x, y, x, y … */
    public Outline line(double... points) {
      for (int i = 0; i < points.length; i += 2) {
        step('L', points[i], points[i + 1]);
      }
      return this;
    }

    /** Goes on in a curve. */
    public Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
      return step('C', x1, y1, x2, y2, x, y);
    }

    /** Goes back to where it began. */
    public Outline close() {
      return step('Z');
    }

    /** Adds a rectangle with round corners. */
    public Outline box(double x, double y, double width, double height, double radius) {
      double c = radius * (1 - HANDLE);
      double r = x + width;
      double b = y + height;
      return move(x + radius, y)
          .line(r - radius, y)
          .curve(r - c, y, r, y + c, r, y + radius)
          .line(r, b - radius)
          .curve(r, b - c, r - c, b, r - radius, b)
          .line(x + radius, b)
          .curve(x + c, b, x, b - c, x, b - radius)
          .line(x, y + radius)
          .curve(x, y + c, x + c, y, x + radius, y)
          .close();
    }

    /** Adds a circle. */
    public Outline circle(double x, double y, double radius) {
      return box(x - radius, y - radius, 2 * radius, 2 * radius, radius);
    }

    /** Returns the path, filled and outlined. */
    public Path painted(Paint fill, Paint stroke, double width) {
      return new Path(steps, fill, stroke, width);
    }

    /** Returns the path, filled. */
    public Path filled(Paint fill) {
      return new Path(steps, fill, Paint.NONE, 0);
    }

    /** Returns the path as a line. */
    public Path stroked(Paint stroke, double width) {
      return new Path(steps, Paint.NONE, stroke, width);
    }

    private Outline step(char operator, double... points) {
      var list = new ArrayList<Double>();
      for (double point : points) {
        list.add(point);
      }
      steps.add(new Step(operator, list));
      return this;
    }
  }
}
