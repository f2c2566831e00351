package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;

/**
 * The numbers that a Type 2 charstring has on its stack, and its arithmetic (Technical Note 5177).
 */
final class CharStringStack {
  private static final int MAX_SIZE = 48;
  private static final int TRANSIENTS = 32;

  private final double[] numbers = new double[MAX_SIZE];
  private final double[] transients = new double[TRANSIENTS];
  private int size;

  int size() {
    return size;
  }

  /** Forgets the numbers; returns how many there were. */
  int clear() {
    int before = size;
    size = 0;
    return before;
  }

  void push(double number) {
    require(size < MAX_SIZE && number >= Short.MIN_VALUE && number < 32_768);
    numbers[size++] = number;
  }

  double pop() {
    require(size > 0);
    return numbers[--size];
  }

  /** Appends the last so many numbers, as charstrings write them, and forgets all. */
  void append(int count, Bytes out) {
    require(count <= size);
    for (int i = size - count; i < size; i++) {
      appendNumber(numbers[i], out);
    }
    size = 0;
  }

  /** Appends a number as charstrings write it. */
  static void appendNumber(double number, Bytes out) {
    int whole = (int) number;
    if (whole != number) {
      out.u8(255).u32((int) Math.round(number * 65536));
    } else if (whole >= -107 && whole <= 107) {
      out.u8(whole + 139);
    } else if (whole >= 108 && whole <= 1131) {
      out.u16(63_232 + whole - 108); // 247 << 8
    } else if (whole >= -1131 && whole <= -108) {
      out.u16(64_256 - whole - 108); // 251 << 8
    } else {
      out.u8(28).u16(whole);
    }
  }

  /** Executes one of the operators of two bytes that calculate. */
  void calculate(int code) {
    switch (code) {
      case 3, 4, 10, 11, 12, 15, 24 -> calculateTwo(code);
      case 5 -> push(pop() == 0 ? 1 : 0);
      case 9 -> push(Math.abs(pop()));
      case 14 -> push(-pop());
      case 18 -> pop();
      case 20 -> transients[place(pop(), TRANSIENTS)] = pop();
      case 21 -> push(transients[place(pop(), TRANSIENTS)]);
      case 22 -> choose();
      case 26 -> push(Math.sqrt(pop()));
      case 27 -> push(numbers[place(size - 1, size)]);
      case 28 -> roll(2, 1);
      case 29 -> {
        int depth = Math.max(0, (int) pop());
        push(numbers[place(size - 1 - depth, size)]);
      }
      case 30 -> {
        int steps = (int) pop();
        roll((int) pop(), steps);
      }
      default -> throw FontTables.damaged("CFF");
    }
  }

  private void calculateTwo(int code) {
    double second = pop();
    double first = pop();
    push(
        switch (code) {
          case 3 -> first != 0 && second != 0 ? 1 : 0;
          case 4 -> first != 0 || second != 0 ? 1 : 0;
          case 10 -> first + second;
          case 11 -> first - second;
          case 12 -> first / second;
          case 15 -> first == second ? 1 : 0;
          default -> first * second;
        });
  }

  private void choose() {
    double limit = pop();
    double value = pop();
    double otherwise = pop();
    double chosen = pop();
    push(value <= limit ? chosen : otherwise);
  }

  /** Moves the last so many numbers round. */
  private void roll(int count, int steps) {
    require(count > 0 && count <= size);
    var rolled = new double[count];
    for (int i = 0; i < count; i++) {
      rolled[Math.floorMod(i + steps, count)] = numbers[size - count + i];
    }
    System.arraycopy(rolled, 0, numbers, size - count, count);
  }

  private static int place(double number, int count) {
    require(number >= 0 && number < count);
    return (int) number;
  }

  private static void require(boolean isSound) {
    FontTables.require(isSound, "CFF");
  }
}
