package io.github.minmome.pdf.internal.font;

import java.util.Arrays;

/**
 * Draws the plain charstrings that {@link CharStringReader} writes (Adobe Technical Note 5177). Not
 * thread-safe.
 */
final class CharStringDrawing {
  private static final int MOVE = 21;
  private static final int HORIZONTAL_MOVE = 22;
  private static final int VERTICAL_MOVE = 4;
  private static final int END = 14;

  private final OutlineSink to;
  private double[] numbers = new double[48];
  private int count;
  private double x;
  private double y;
  private boolean isOpen;

  CharStringDrawing(OutlineSink to) {
    this.to = to;
  }

  void draw(byte[] charString) {
    var data = new FontData(charString);
    int at = 0;
    while (at < data.length()) {
      int code = data.u8(at++);
      if (code == 28) {
        push(data.s16(at));
        at += 2;
      } else if (code == 255) {
        push(data.s32(at) / 65536.0);
        at += 4;
      } else if (code >= 251) {
        push(-(code - 251) * 256 - data.u8(at++) - 108);
      } else if (code >= 247) {
        push((code - 247) * 256 + data.u8(at++) + 108);
      } else if (code >= 32) {
        push(code - 139);
      } else {
        operator(code == 12 ? 0x0C00 | data.u8(at++) : code);
        count = 0;
      }
    }
  }

  private void push(double number) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    numbers[count++] = number;
  }

  private void operator(int code) {
    switch (code) {
      case MOVE -> move(numbers[0], numbers[1]);
      case HORIZONTAL_MOVE -> move(numbers[0], 0);
      case VERTICAL_MOVE -> move(0, numbers[0]);
      case END -> end();
      case 5 -> lines(0, count);
      case 6, 7 -> alternatingLines(code == 6);
      case 8 -> curves(0, count);
      case 24 -> {
        curves(0, count - 2);
        lines(count - 2, count);
      }
      case 25 -> {
        lines(0, count - 6);
        curves(count - 6, count);
      }
      case 26, 27 -> straightCurves(code == 27);
      case 30, 31 -> alternatingCurves(code == 31);
      default -> flex(code);
    }
  }

  private void end() {
    if (isOpen) {
      to.close();
      isOpen = false;
    }
  }

  private void move(double right, double up) {
    end();
    x += right;
    y += up;
    to.moveTo(x, y);
    isOpen = true;
  }

  private void line(double right, double up) {
    x += right;
    y += up;
    to.lineTo(x, y);
  }

  private void curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) {
    double x1 = x + dx1;
    double y1 = y + dy1;
    double x2 = x1 + dx2;
    double y2 = y1 + dy2;
    x = x2 + dx3;
    y = y2 + dy3;
    to.curveTo(x1, y1, x2, y2, x, y);
  }

  private void lines(int from, int end) {
    for (int i = from; i < end; i += 2) {
      line(numbers[i], numbers[i + 1]);
    }
  }

  private void alternatingLines(boolean beginsAcross) {
    boolean isAcross = beginsAcross;
    for (int i = 0; i < count; i++) {
      line(isAcross ? numbers[i] : 0, isAcross ? 0 : numbers[i]);
      isAcross = !isAcross;
    }
  }

  private void curves(int from, int end) {
    for (int i = from; i < end; i += 6) {
      curve(
          numbers[i],
          numbers[i + 1],
          numbers[i + 2],
          numbers[i + 3],
          numbers[i + 4],
          numbers[i + 5]);
    }
  }

  /** Curves that begin and end in the same direction: hhcurveto, vvcurveto. */
  private void straightCurves(boolean isAcross) {
    int i = count % 4;
    double aside = i == 1 ? numbers[0] : 0;
    for (; i < count; i += 4) {
      double first = numbers[i];
      double last = numbers[i + 3];
      curve(
          isAcross ? first : aside,
          isAcross ? aside : first,
          numbers[i + 1],
          numbers[i + 2],
          isAcross ? last : 0,
          isAcross ? 0 : last);
      aside = 0;
    }
  }

  /** Curves that begin across and end up, and the next the other way round: hvcurveto. */
  private void alternatingCurves(boolean beginsAcross) {
    boolean isAcross = beginsAcross;
    for (int i = 0; i + 4 <= count; i += 4) {
      double rest = count - i == 5 ? numbers[i + 4] : 0;
      double first = numbers[i];
      double last = numbers[i + 3];
      curve(
          isAcross ? first : 0,
          isAcross ? 0 : first,
          numbers[i + 1],
          numbers[i + 2],
          isAcross ? rest : last,
          isAcross ? last : rest);
      isAcross = !isAcross;
    }
  }

  private void flex(int code) {
    double[] n = numbers;
    switch (code) {
      case 0x0C23 -> curves(0, 12);
      case 0x0C22 -> {
        curve(n[0], 0, n[1], n[2], n[3], 0);
        curve(n[4], 0, n[5], -n[2], n[6], 0);
      }
      case 0x0C24 -> {
        curve(n[0], n[1], n[2], n[3], n[4], 0);
        curve(n[5], 0, n[6], n[7], n[8], -(n[1] + n[3] + n[7]));
      }
      case 0x0C25 -> {
        double dx = n[0] + n[2] + n[4] + n[6] + n[8];
        double dy = n[1] + n[3] + n[5] + n[7] + n[9];
        boolean isAcross = Math.abs(dx) > Math.abs(dy);
        curve(n[0], n[1], n[2], n[3], n[4], n[5]);
        curve(n[6], n[7], n[8], n[9], isAcross ? n[10] : -dx, isAcross ? -dy : n[10]);
      }
      default -> throw FontTables.damaged("CFF");
    }
  }
}
