package io.github.minmome.application;

import org.jspecify.annotations.Nullable;

/** Writes the text form of a record that holds a person: names of parts, {@code ***} for values. */
final class Masked {
  private final StringBuilder text;
  private boolean first = true;

  Masked(String type) {
    text = new StringBuilder(type).append('[');
  }

  /** A part whose value must not be seen; only whether it was given. */
  Masked secret(String name, @Nullable Object value) {
    return shown(name, value == null ? null : "***");
  }

  /** A part whose own text form gives nothing away. */
  Masked shown(String name, @Nullable Object value) {
    text.append(first ? "" : ", ").append(name).append('=').append(value);
    first = false;
    return this;
  }

  @Override
  public String toString() {
    return text + "]";
  }
}
