package io.github.minmome.application;

/**
 * How sure a statement about the scheme is.
 *
 * <p>Constants may be added in a minor version: switch with a default.
 *
 * @since 0.1.0
 */
public enum Confidence {
  /** Stated by the police, the government, Japan Post or a law, or measured. */
  OFFICIAL,
  /** Stated by the press, a company or a municipality that quotes an official source. */
  QUOTED,
  /** Stated by one private source. */
  SINGLE_SOURCE,
  /** Derived by us from other statements. */
  DERIVED,
  /** No public source states it. */
  UNKNOWN
}
