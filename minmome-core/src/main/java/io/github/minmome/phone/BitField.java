package io.github.minmome.phone;

/**
 * A run of bits in a packed number. A layout is a chain of fields, each beginning where the one
 * before it ends, so that a field can grow without any other being edited; a field that does not
 * fit, and an enum that its field cannot hold, are found when the class of the layout is loaded.
 *
 * @param shift how many bits stand below the field
 * @param width how many bits it has
 */
record BitField(int shift, int width) {
  BitField {
    if (width < 1 || width > 31 || shift < 0 || shift + width > Long.SIZE) {
      throw new IllegalArgumentException("no field of " + width + " bits fits at " + shift);
    }
  }

  /** Returns the lowest field of a layout. */
  static BitField first(int width) {
    return new BitField(0, width);
  }

  /** Returns the field above this one. */
  BitField next(int width) {
    return new BitField(shift + width(), width);
  }

  /** This field, after making sure that it can hold each of so many constants. */
  BitField holding(Enum<?>[] constants) {
    if (constants.length - 1 > max()) {
      throw new IllegalArgumentException(
          constants.length + " constants do not fit in " + width + " bits");
    }
    return this;
  }

  /** Returns the greatest value that fits the field. */
  int max() {
    return (1 << width) - 1;
  }

  /** Returns the field's bits, all set. */
  long mask() {
    return (long) max() << shift;
  }

  /** Returns a packed number in which this field has a value, and all others are 0. */
  long of(int value) {
    return (value & ~max()) == 0 ? (long) value << shift : tooLarge(value);
  }

  private long tooLarge(int value) {
    throw new IllegalArgumentException(value + " does not fit in " + width + " bits");
  }

  /** Returns a packed number in which this field is 1 or 0. */
  long of(boolean value) {
    return value ? 1L << shift : 0;
  }

  /** Returns the value of this field in a packed number. */
  int in(long packed) {
    return (int) (packed >>> shift) & max();
  }

  /** Returns whether the field is not 0. */
  boolean isSet(long packed) {
    return (packed & mask()) != 0;
  }

  /** Returns the packed number with another value in this field. */
  long with(long packed, int value) {
    return (packed & ~mask()) | of(value);
  }
}
