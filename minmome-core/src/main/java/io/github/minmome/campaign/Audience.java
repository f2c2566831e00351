package io.github.minmome.campaign;

/**
 * The readers that a leaflet addresses first. The facts are the same for all.
 *
 * @since 0.1.0
 */
public enum Audience {
  /** Everybody. */
  EVERYONE,
  /** Older people and their families: most victims on landlines are in their 60s to 80s. */
  OLDER,
  /** The young: smartphones first, and the landlines of parents and grandparents. */
  YOUNG
}
