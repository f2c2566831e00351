package io.github.minmome.pdf.internal.font;

import java.util.Arrays;

/**
 * The points of a TrueType glyph with those of its parts, contour by contour, as the table glyf of
 * the OpenType specification describes them. Not thread-safe.
 */
final class GlyfPoints {
  /** More than the most intricate glyph has. */
  private static final int MAX_PARTS = 1 << 10;

  private static final int ON_CURVE = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME = 16;
  private static final int Y_SAME = 32;

  private final FontData data;
  private final int[] parts;
  private double[] x = new double[64];
  private double[] y = new double[64];
  private boolean[] onCurve = new boolean[64];
  private boolean[] isLast = new boolean[64];
  private int size;

  GlyfPoints(FontData data) {
    this(data, new int[1]);
  }

  private GlyfPoints(FontData data, int[] parts) {
    this.data = data;
    this.parts = parts;
  }

  /** Where the outline of a glyph begins; the same place as the next one's when it has none. */
  interface Locations {
    int start(int glyph);
  }

  /** Adds the points of a glyph. */
  GlyfPoints add(int glyph, Locations locations) {
    FontTables.require(++parts[0] <= MAX_PARTS, "glyf");
    int at = locations.start(glyph);
    if (at == locations.start(glyph + 1)) {
      return this;
    }
    int contours = data.s16(at);
    if (contours >= 0) {
      addContours(at + 10, contours);
    } else {
      addParts(at + 10, locations);
    }
    return this;
  }

  private void addContours(int ends, int contours) {
    if (contours == 0) {
      return;
    }
    int first = size;
    int count = data.u16(ends + 2 * contours - 2) + 1;
    int at = ends + 2 * contours;
    at += 2 + data.u16(at);
    var flags = new int[count];
    for (int i = 0; i < count; i++) {
      int flag = data.u8(at++);
      flags[i] = flag;
      if ((flag & REPEAT) != 0) {
        int times = data.u8(at++);
        FontTables.require(i + times < count, "glyf");
        Arrays.fill(flags, i + 1, i + 1 + times, flag);
        i += times;
      }
    }
    reserve(count);
    for (int i = 0; i < count; i++) {
      onCurve[first + i] = (flags[i] & ON_CURVE) != 0;
      isLast[first + i] = false;
    }
    at = coordinates(at, flags, X_SHORT, X_SAME, x, first);
    coordinates(at, flags, Y_SHORT, Y_SAME, y, first);
    for (int i = 0; i < contours; i++) {
      int end = data.u16(ends + 2 * i);
      FontTables.require(end < count, "glyf");
      isLast[first + end] = true;
    }
    size += count;
  }

  private int coordinates(int from, int[] flags, int isShort, int isSame, double[] to, int first) {
    int at = from;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & isShort) != 0) {
        int distance = data.u8(at++);
        value += (flags[i] & isSame) != 0 ? distance : -distance;
      } else if ((flags[i] & isSame) == 0) {
        value += data.s16(at);
        at += 2;
      }
      to[first + i] = value;
    }
    return at;
  }

  private void addParts(int from, Locations locations) {
    int at = from;
    int flags;
    do {
      flags = data.u16(at);
      var part = new GlyfPoints(data, parts).add(data.u16(at + 2), locations);
      at += 4;
      boolean areWords = (flags & 1) != 0;
      int first = areWords ? data.s16(at) : (byte) data.u8(at);
      int second = areWords ? data.s16(at + 2) : (byte) data.u8(at + 1);
      at += areWords ? 4 : 2;
      double[] turn = {1, 0, 0, 1};
      if ((flags & 8) != 0) {
        turn[0] = turn[3] = fraction(at);
        at += 2;
      } else if ((flags & 0x40) != 0) {
        turn[0] = fraction(at);
        turn[3] = fraction(at + 2);
        at += 4;
      } else if ((flags & 0x80) != 0) {
        for (int i = 0; i < 4; i++) {
          turn[i] = fraction(at + 2 * i);
        }
        at += 8;
      }
      part.turn(turn);
      if ((flags & 2) != 0) {
        append(part, first, second);
      } else {
        int unsigned = areWords ? 0xFFFF : 0xFF;
        int mine = first & unsigned;
        int other = second & unsigned;
        FontTables.require(mine < size && other < part.size, "glyf");
        append(part, x[mine] - part.x[other], y[mine] - part.y[other]);
      }
    } while ((flags & 0x20) != 0);
  }

  /** Returns a number of two bits before and fourteen after the point. */
  private double fraction(int at) {
    return data.s16(at) / 16384.0;
  }

  private void turn(double[] by) {
    for (int i = 0; i < size; i++) {
      double turned = by[0] * x[i] + by[2] * y[i];
      y[i] = by[1] * x[i] + by[3] * y[i];
      x[i] = turned;
    }
  }

  private void append(GlyfPoints part, double right, double up) {
    reserve(part.size);
    for (int i = 0; i < part.size; i++) {
      x[size + i] = part.x[i] + right;
      y[size + i] = part.y[i] + up;
      onCurve[size + i] = part.onCurve[i];
      isLast[size + i] = part.isLast[i];
    }
    size += part.size;
  }

  private void reserve(int more) {
    if (size + more > x.length) {
      int capacity = Math.max(2 * x.length, size + more);
      x = Arrays.copyOf(x, capacity);
      y = Arrays.copyOf(y, capacity);
      onCurve = Arrays.copyOf(onCurve, capacity);
      isLast = Arrays.copyOf(isLast, capacity);
    }
  }

  /** Draws the contours: their quadratic curves as cubic ones, which are the same curves. */
  void draw(OutlineSink to) {
    int from = 0;
    for (int i = 0; i < size; i++) {
      if (isLast[i]) {
        contour(from, i, to);
        from = i + 1;
      }
    }
  }

  private void contour(int from, int last, OutlineSink to) {
    int count = last - from + 1;
    int start = from;
    while (start <= last && !onCurve[start]) {
      start++;
    }
    boolean hasOnCurve = start <= last;
    start = hasOnCurve ? start : from;
    double px = hasOnCurve ? x[start] : (x[last] + x[from]) / 2;
    double py = hasOnCurve ? y[start] : (y[last] + y[from]) / 2;
    to.moveTo(px, py);
    double startX = px;
    double startY = py;
    int i = hasOnCurve ? 1 : 0;
    while (i < count) {
      int here = from + (start - from + i) % count;
      i++;
      if (onCurve[here]) {
        px = x[here];
        py = y[here];
        to.lineTo(px, py);
        continue;
      }
      double endX = startX;
      double endY = startY;
      if (i < count) {
        int next = from + (start - from + i) % count;
        endX = onCurve[next] ? x[next] : (x[here] + x[next]) / 2;
        endY = onCurve[next] ? y[next] : (y[here] + y[next]) / 2;
        i += onCurve[next] ? 1 : 0;
      }
      to.curveTo(
          px + 2 * (x[here] - px) / 3,
          py + 2 * (y[here] - py) / 3,
          endX + 2 * (x[here] - endX) / 3,
          endY + 2 * (y[here] - endY) / 3,
          endX,
          endY);
      px = endX;
      py = endY;
    }
    to.close();
  }
}
