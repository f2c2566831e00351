package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;

/**
 * Reads Type 2 charstrings (Adobe Technical Note 5177) and writes them out plain: the same path
 * operators with the same numbers, without subroutines, hints, widths and arithmetic. What remains
 * draws exactly the same outline. Bounded in depth and steps. Not thread-safe.
 */
final class CharStringReader {
  private static final int MAX_DEPTH = 10;

  /** More than the most intricate glyph takes. */
  private static final int MAX_STEPS = 1 << 18;

  private static final int HORIZONTAL_MOVE = 22;
  private static final int END = 14;

  private final CffTable table;
  private final FontData data;
  private final CharStringStack stack = new CharStringStack();

  private Bytes out = new Bytes(0);
  private CffIndex localSubrs;
  private int stems;
  private int steps;
  private long stepsOfAll;
  private boolean isMoved;
  private boolean isDrawn;
  private boolean isComposed;
  private boolean hasEnded;

  CharStringReader(CffTable table) {
    this.table = table;
    data = table.data();
    localSubrs = table.globalSubrs();
  }

  /**
   * Appends a glyph's plain charstring, but for its width.
   *
   * @return whether the glyph leaves a mark. A glyph that is composed of two by the old operator
   *     endchar with four numbers counts as empty: none of the tools of today writes it
   * @throws io.github.minmome.pdf.UnusableFontException when the charstring is damaged
   */
  boolean read(int glyph, Bytes to) {
    out = to;
    localSubrs = table.localSubrs(glyph);
    stack.clear();
    stems = 0;
    steps = 0;
    isMoved = false;
    isDrawn = false;
    isComposed = false;
    hasEnded = false;
    CffIndex glyphs = table.charStrings();
    run(glyphs.start(glyph), glyphs.start(glyph + 1), 0);
    stepsOfAll += steps;
    out.u8(END);
    return isDrawn && !isComposed;
  }

  /** Returns how many numbers and operators were read of all glyphs so far. */
  long steps() {
    return stepsOfAll;
  }

  private void run(int from, int to, int depth) {
    require(depth <= MAX_DEPTH && from <= to);
    int at = from;
    while (at < to && !hasEnded) {
      require(++steps <= MAX_STEPS);
      int code = data.u8(at++);
      if (code == 28) {
        stack.push(data.s16(at));
        at += 2;
      } else if (code == 255) {
        stack.push(data.s32(at) / 65536.0);
        at += 4;
      } else if (code >= 251) {
        stack.push(-(code - 251) * 256 - data.u8(at++) - 108);
      } else if (code >= 247) {
        stack.push((code - 247) * 256 + data.u8(at++) + 108);
      } else if (code >= 32) {
        stack.push(code - 139);
      } else if (code == 11) {
        return;
      } else if (code == 12) {
        escaped(data.u8(at++));
      } else {
        at += operator(code, depth);
      }
    }
  }

  /** Executes an operator; returns how many bytes of a mask follow it. */
  private int operator(int code, int depth) {
    switch (code) {
      case 1, 3, 18, 23 -> stems += stack.clear() / 2;
      case 19, 20 -> {
        stems += stack.clear() / 2;
        return (stems + 7) / 8;
      }
      case 21 -> move(code, 2);
      case 4, HORIZONTAL_MOVE -> move(code, 1);
      case 10 -> call(localSubrs, depth);
      case 29 -> call(table.globalSubrs(), depth);
      case END -> {
        isComposed = stack.size() >= 4;
        hasEnded = true;
      }
      default -> draw(code);
    }
    return 0;
  }

  private void move(int code, int numbers) {
    stack.append(numbers, out);
    out.u8(code);
    isMoved = true;
  }

  private void call(CffIndex subrs, int depth) {
    int bias = subrs.count() < 1240 ? 107 : subrs.count() < 33_900 ? 1131 : 32_768;
    int subr = (int) stack.pop() + bias;
    require(subr >= 0 && subr < subrs.count());
    run(subrs.start(subr), subrs.start(subr + 1), depth + 1);
  }

  private void escaped(int code) {
    if (code >= 34 && code <= 37) {
      draw(0x0C00 | code);
    } else {
      stack.calculate(code);
    }
  }

  private void draw(int code) {
    int count = stack.size();
    require(takes(code, count));
    if (!isMoved) {
      out.u8(139).u8(HORIZONTAL_MOVE);
      isMoved = true;
    }
    stack.append(count, out);
    if (code > 0xFF) {
      out.u8(12);
    }
    out.u8(code & 0xFF);
    isDrawn = true;
  }

  /** Returns whether an operator that draws may have so many numbers. */
  private static boolean takes(int code, int count) {
    return switch (code) {
      case 5 -> count >= 2 && count % 2 == 0; // rlineto
      case 6, 7 -> count >= 1; // hlineto, vlineto
      case 8 -> count >= 6 && count % 6 == 0; // rrcurveto
      case 24 -> count >= 8 && count % 6 == 2; // rcurveline
      case 25 -> count >= 8 && count % 2 == 0; // rlinecurve
      case 26, 27, 30, 31 -> count >= 4 && count % 4 <= 1; // vv, hh, vh, hvcurveto
      case 0x0C22 -> count == 7; // hflex
      case 0x0C23 -> count == 13; // flex
      case 0x0C24 -> count == 9; // hflex1
      case 0x0C25 -> count == 11; // flex1
      default -> false;
    };
  }

  private static void require(boolean isSound) {
    FontTables.require(isSound, "CFF");
  }
}
