package io.github.minmome.pdf.internal.document;

import java.util.Optional;

/**
 * The objects of several copies of a page as one object stream, compressed once. A group's numbers
 * are a thousand, so that they all begin with the same digits and end as in every other group; only
 * those first digits are filled in. Immutable.
 */
final class CopyGroup {
  /** How many numbers a group has, a power of ten. */
  static final int NUMBERS = 1_000;

  private final CompressedTemplate content;
  private final String entries;

  /** The objects in their order, as they end. */
  private final int[] objects;

  private CopyGroup(CompressedTemplate content, String entries, int[] objects) {
    this.content = content;
    this.entries = entries;
    this.objects = objects;
  }

  /** Returns how many copies are in a group: the last number is that of the object stream. */
  static int copies(SharedPage page) {
    return (NUMBERS - 1) / (1 + page.size());
  }

  /** Returns the number of the overlay of a copy; its other objects follow. */
  static int overlay(SharedPage page, int group, int copy) {
    return group + copy * (1 + page.size());
  }

  /**
   * Prepares groups whose numbers begin with so many digits; nothing for a page that cannot be
   * compressed once.
   */
  static Optional<CopyGroup> of(SharedPage page, int digits) {
    var ones = packed(page, 1, digits);
    byte[] text = ones.content();
    byte[] other = packed(page, 2, digits).content();
    int digit = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] != other[i]) {
        text[i] = (byte) (digit % digits + 1);
        digit++;
      }
    }
    int[] objects = ones.objects();
    for (int i = 0; i < objects.length; i++) {
      objects[i] %= NUMBERS;
    }
    return CompressedTemplate.of(text, digits)
        .map(content -> new CopyGroup(content, ones.entries(), objects));
  }

  /** Writes the copies of a group whose first digits are one digit, so many times. */
  private static PackedObjects packed(SharedPage page, int digit, int digits) {
    var out = new PackedObjects();
    int group = Integer.parseInt(String.valueOf(digit).repeat(digits)) * NUMBERS;
    for (int copy = 0; copy < copies(page); copy++) {
      int overlay = overlay(page, group, copy);
      page.write(out, overlay + 1, overlay, null);
    }
    return out;
  }

  /** Writes a group. */
  void write(ObjectWriter out, int group) {
    out.packed(group + NUMBERS - 1, entries, group, objects, content.with(group / NUMBERS));
  }
}
