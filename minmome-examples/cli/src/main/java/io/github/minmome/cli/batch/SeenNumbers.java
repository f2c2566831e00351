package io.github.minmome.cli.batch;

/**
 * Remembers at which line each telephone number was first met. Twelve bytes a slot and at most two
 * thirds of the slots taken, so that a million numbers need about 25 MB.
 */
public final class SeenNumbers {
  private long[] numbers = new long[1 << 10];
  private int[] lines = new int[1 << 10];
  private int count;

  /**
   * Returns the line at which the number was met before, or 0 if this is the first time; then the
   * line is remembered.
   *
   * @param number the digits of the number in international form, such as 81331000000; not 0
   */
  public int firstLine(long number, int line) {
    if (count * 3 >= numbers.length * 2) {
      grow();
    }
    int slot = slot(numbers, number);
    if (numbers[slot] == number) {
      return lines[slot];
    }
    numbers[slot] = number;
    lines[slot] = line;
    count++;
    return 0;
  }

  private static int slot(long[] numbers, long number) {
    int mask = numbers.length - 1;
    int slot = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (numbers[slot] != 0 && numbers[slot] != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldNumbers = numbers;
    int[] oldLines = lines;
    numbers = new long[oldNumbers.length * 2];
    lines = new int[oldNumbers.length * 2];
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(numbers, oldNumbers[i]);
        numbers[slot] = oldNumbers[i];
        lines[slot] = oldLines[i];
      }
    }
  }
}
