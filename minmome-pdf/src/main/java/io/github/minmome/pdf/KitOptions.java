package io.github.minmome.pdf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a kit beside the forms. Immutable.
 *
 * @since 0.1.0
 */
public final class KitOptions {
  /** The most leaflets of one kit. */
  public static final int MAX_LEAFLETS = 10_000;

  private final LocalDate today;
  private final LeafletOptions leaflet;
  private final int leaflets;
  private final @Nullable EnvelopeProfile envelope;
  private final EnvelopeRenderer.@Nullable Writing writing;
  private final boolean duplex;
  private final boolean cover;

  private KitOptions(
      LocalDate today,
      LeafletOptions leaflet,
      int leaflets,
      @Nullable EnvelopeProfile envelope,
      EnvelopeRenderer.@Nullable Writing writing,
      boolean duplex,
      boolean cover) {
    this.today = today;
    this.leaflet = leaflet;
    this.leaflets = leaflets;
    this.envelope = envelope;
    this.writing = writing;
    this.duplex = duplex;
    this.cover = cover;
  }

  /**
   * Returns a kit for that day: the Japanese leaflet for each applicant, envelopes for handwriting.
   */
  public static KitOptions of(LocalDate today) {
    return new KitOptions(today, LeafletOptions.of(today), -1, null, null, true, true);
  }

  /** Returns the same with another leaflet. */
  public KitOptions leaflet(LeafletOptions newLeaflet) {
    return new KitOptions(today, newLeaflet, leaflets, envelope, writing, duplex, cover);
  }

  /**
   * Returns the same with that many leaflets, from 0 to {@value #MAX_LEAFLETS}; as many as
   * applicants otherwise.
   *
   * @throws IllegalArgumentException if the number is out of range
   */
  public KitOptions leaflets(int newLeaflets) {
    if (newLeaflets < 0 || newLeaflets > MAX_LEAFLETS) {
      throw new IllegalArgumentException("A kit has 0 to " + MAX_LEAFLETS + " leaflets");
    }
    return new KitOptions(today, leaflet, newLeaflets, envelope, writing, duplex, cover);
  }

  /** Returns the same with an addressee on the envelopes. */
  public KitOptions envelope(@Nullable EnvelopeProfile newEnvelope) {
    return new KitOptions(today, leaflet, leaflets, newEnvelope, writing, duplex, cover);
  }

  /**
   * Returns these options with a direction of writing on the envelopes; null, which is the default,
   * for that of {@link EnvelopeRenderer.Builder#writing}.
   */
  public KitOptions writing(EnvelopeRenderer.@Nullable Writing newWriting) {
    return new KitOptions(today, leaflet, leaflets, envelope, newWriting, duplex, cover);
  }

  /**
   * Returns the same for a printer of both sides, or of one. For both sides, which is the default,
   * every paper begins on a front, with an empty back where it has none.
   */
  public KitOptions duplex(boolean newDuplex) {
    return new KitOptions(today, leaflet, leaflets, envelope, writing, newDuplex, cover);
  }

  /** Returns these options with the cover sheet for who helps, which is the default, or without. */
  public KitOptions cover(boolean newCover) {
    return new KitOptions(today, leaflet, leaflets, envelope, writing, duplex, newCover);
  }

  boolean cover() {
    return cover;
  }

  LocalDate today() {
    return today;
  }

  LeafletOptions leaflet() {
    return leaflet;
  }

  int leafletsFor(int applicants) {
    return leaflets < 0 ? applicants : leaflets;
  }

  @Nullable EnvelopeProfile envelope() {
    return envelope;
  }

  EnvelopeRenderer.@Nullable Writing writing() {
    return writing;
  }

  boolean duplex() {
    return duplex;
  }
}
