package io.github.minmome.pdf.internal.font;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The operators of a DICT of a table CFF with their numbers (Technical Note 5176, section 4). */
final class CffDict {
  static final int CHARSET = 15;
  static final int CHAR_STRINGS = 17;
  static final int PRIVATE = 18;
  static final int SUBRS = 19;
  static final int DEFAULT_WIDTH = 20;
  static final int FONT_BBOX = 5;
  static final int CHAR_STRING_TYPE = 0x0C06;
  static final int FONT_MATRIX = 0x0C07;
  static final int ROS = 0x0C1E;
  static final int CID_COUNT = 0x0C22;
  static final int FD_ARRAY = 0x0C24;
  static final int FD_SELECT = 0x0C25;

  private static final int MAX_OPERANDS = 48;

  /** More than any needs; a file may claim the same long DICT many times. */
  private static final int MAX_LENGTH = 1 << 16;

  private static final String[] NIBBLES = {
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "E", "E-", "", "-"
  };

  private final Map<Integer, double[]> operators = new HashMap<>();

  /**
   * Reads the operators between two places.
   *
   * @throws io.github.minmome.pdf.UnusableFontException when they are no DICT
   */
  CffDict(FontData data, int from, int to) {
    FontTables.require(to - from <= MAX_LENGTH, "CFF");
    var operands = new double[MAX_OPERANDS];
    int count = 0;
    int at = from;
    while (at < to) {
      int first = data.u8(at++);
      if (first <= 21) {
        int operator = first == 12 ? 0x0C00 | data.u8(at++) : first;
        operators.put(operator, Arrays.copyOf(operands, count));
        count = 0;
        continue;
      }
      FontTables.require(count < MAX_OPERANDS, "CFF");
      if (first == 28) {
        operands[count++] = data.s16(at);
        at += 2;
      } else if (first == 29) {
        operands[count++] = data.s32(at);
        at += 4;
      } else if (first == 30) {
        int end = endOfReal(data, at, to);
        operands[count++] = real(data, at, end);
        at = end;
      } else if (first >= 32 && first <= 246) {
        operands[count++] = first - 139;
      } else if (first >= 247 && first <= 250) {
        operands[count++] = (first - 247) * 256 + data.u8(at++) + 108;
      } else {
        FontTables.require(first >= 251 && first <= 254, "CFF");
        operands[count++] = -(first - 251) * 256 - data.u8(at++) - 108;
      }
    }
  }

  private static int endOfReal(FontData data, int from, int to) {
    int at = from;
    while (at < to) {
      int pair = data.u8(at++);
      if (pair >> 4 == 15 || (pair & 15) == 15) {
        return at;
      }
    }
    throw FontTables.damaged("CFF");
  }

  private static double real(FontData data, int from, int end) {
    FontTables.require(end - from <= 32, "CFF");
    var text = new StringBuilder();
    for (int i = 2 * from; i < 2 * end; i++) {
      int nibble = i % 2 == 0 ? data.u8(i / 2) >> 4 : data.u8(i / 2) & 15;
      if (nibble == 15) {
        break;
      }
      text.append(NIBBLES[nibble]);
    }
    try {
      return Double.parseDouble(text.toString());
    } catch (NumberFormatException e) {
      throw FontTables.damaged("CFF");
    }
  }

  boolean has(int operator) {
    return operators.containsKey(operator);
  }

  /** Returns the first number of an operator, or another when the DICT does not have it. */
  int integer(int operator, int otherwise) {
    double[] numbers = numbers(operator, otherwise);
    return numbers.length == 0 ? otherwise : (int) numbers[0];
  }

  /** Returns the numbers of an operator, or others when the DICT does not have it. */
  double[] numbers(int operator, double... otherwise) {
    return operators.getOrDefault(operator, otherwise).clone();
  }
}
