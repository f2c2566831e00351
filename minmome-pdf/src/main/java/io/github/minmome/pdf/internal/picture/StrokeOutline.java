package io.github.minmome.pdf.internal.picture;

import io.github.minmome.pdf.internal.font.OutlineSink;

/**
 * The outline of a line of a width: a rectangle for each piece, and at each corner and round end
 * what fills it. All contours turn the same way, so that where they overlap counts once.
 */
final class StrokeOutline implements OutlineSink {
  private static final int CIRCLE = 24;

  /** How much longer than wide the point of a corner may be. */
  private static final double MITER_LIMIT = 10;

  private final PicturePath outline = new PicturePath();
  private final double half;
  private final boolean isRound;
  private double startX;
  private double startY;
  private double x;
  private double y;
  private double firstX;
  private double firstY;
  private double lastX;
  private double lastY;
  private boolean hasPiece;

  private StrokeOutline(double width, boolean isRound) {
    half = width / 2;
    this.isRound = isRound;
  }

  /** Returns the area of the outlines of what is drawn. */
  static PicturePath of(Drawn drawn) {
    var stroke = new StrokeOutline(drawn.width(), drawn.isRound());
    drawn.path().forEachLine(stroke);
    return stroke.outline;
  }

  @Override
  public void moveTo(double toX, double toY) {
    startX = x = toX;
    startY = y = toY;
    hasPiece = false;
  }

  @Override
  public void lineTo(double toX, double toY) {
    double length = Math.hypot(toX - x, toY - y);
    if (length == 0) {
      return;
    }
    double dx = half * (toX - x) / length;
    double dy = half * (toY - y) / length;
    polygon(x + dy, y - dx, toX + dy, toY - dx, toX - dy, toY + dx, x - dy, y + dx);
    if (hasPiece) {
      corner(dx, dy);
    } else {
      firstX = dx;
      firstY = dy;
    }
    if (isRound) {
      circle(x, y);
      circle(toX, toY);
    }
    lastX = dx;
    lastY = dy;
    hasPiece = true;
    x = toX;
    y = toY;
  }

  @Override
  public void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
    throw new IllegalStateException("Lines alone");
  }

  @Override
  public void close() {
    lineTo(startX, startY);
    if (hasPiece) {
      corner(firstX, firstY);
    }
    hasPiece = false;
  }

  /** The corner where the last piece ends and one of that direction begins. */
  private void corner(double dx, double dy) {
    double turn = lastX * dy - lastY * dx;
    double along = lastX * dx + lastY * dy;
    double square = half * half;
    if (isRound || Math.abs(turn) < 1e-9 * square) {
      return;
    }
    // The outer side is to the left of a turn to the right, and the other way round.
    double side = turn > 0 ? 1 : -1;
    double ax = side * lastY;
    double ay = -side * lastX;
    double bx = side * dy;
    double by = -side * dx;
    double ratio = Math.sqrt(2 / (1 + along / square));
    if (ratio > MITER_LIMIT) {
      oriented(x, y, x + ax, y + ay, x + bx, y + by);
      return;
    }
    double reach = ratio * ratio / 2;
    oriented(x, y, x + ax, y + ay, x + reach * (ax + bx), y + reach * (ay + by), x + bx, y + by);
  }

  private void circle(double centreX, double centreY) {
    var points = new double[2 * CIRCLE];
    for (int i = 0; i < CIRCLE; i++) {
      double angle = 2 * Math.PI * i / CIRCLE;
      points[2 * i] = centreX + half * Math.cos(angle);
      points[2 * i + 1] = centreY + half * Math.sin(angle);
    }
    oriented(points);
  }

  /** Adds a polygon so that it turns clockwise on the screen. */
  private void oriented(double... points) {
    double area = 0;
    int n = points.length;
    for (int i = 0; i < n; i += 2) {
      area += points[i] * points[(i + 3) % n] - points[(i + 2) % n] * points[i + 1];
    }
    if (area >= 0) {
      polygon(points);
      return;
    }
    var reversed = new double[n];
    for (int i = 0; i < n; i += 2) {
      reversed[i] = points[n - 2 - i];
      reversed[i + 1] = points[n - 1 - i];
    }
    polygon(reversed);
  }

  private void polygon(double... points) {
    outline.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      outline.lineTo(points[i], points[i + 1]);
    }
    outline.close();
  }
}
