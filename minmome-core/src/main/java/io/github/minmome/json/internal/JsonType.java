package io.github.minmome.json.internal;

/**
 * The value of a property of a {@link JsonObject}.
 *
 * @since 0.1.0
 */
public enum JsonType {
  /** The property is not there, or it is there twice, which is reported and read as nothing. */
  ABSENT,
  /** {@code null}. */
  NULL,
  /** A string. */
  TEXT,
  /** A number. */
  NUMBER,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** An array. */
  ARRAY,
  /** An object. */
  OBJECT
}
