package io.github.minmome.pdf;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.pdf.internal.page.Picture;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The content of a leaflet to be printed, and its paper. Immutable.
 *
 * @since 0.1.0
 */
public final class LeafletOptions {
  /**
   * On which paper.
   *
   * @since 0.1.0
   */
  public enum Variant {
    /** A4, on both sides. */
    A4,
    /** A poster of A4: fewer words than the leaflet, larger. */
    POSTER_A4,
    /** The same poster of A3, its text in 24 points or more. */
    POSTER,
    /** Counter cards of A5 on both sides, two on a sheet of A4 with marks to cut by. */
    COUNTER
  }

  /**
   * In which ink.
   *
   * @since 0.1.0
   */
  public enum Ink {
    /** In colour. */
    COLOUR,
    /** In black on white, no area darker than 15 % grey: for duplicators and copiers. */
    MONO
  }

  private final Leaflet leaflet;
  private final Variant variant;
  private final Ink ink;
  private final @Nullable Picture logo;

  private LeafletOptions(Leaflet leaflet, Variant variant, Ink ink, @Nullable Picture logo) {
    this.leaflet = leaflet;
    this.variant = variant;
    this.ink = ink;
    this.logo = logo;
  }

  /** Returns a leaflet on A4. */
  public static LeafletOptions of(Leaflet leaflet) {
    return new LeafletOptions(leaflet, Variant.A4, Ink.COLOUR, null);
  }

  /** Returns the Japanese leaflet for everyone on A4, to be handed out on that day. */
  public static LeafletOptions of(LocalDate today) {
    return of(Leaflet.builder(today).build());
  }

  /** Returns the same on another paper. */
  public LeafletOptions variant(Variant newVariant) {
    return new LeafletOptions(leaflet, newVariant, ink, logo);
  }

  /** Returns the same in another ink. */
  public LeafletOptions ink(Ink newInk) {
    return new LeafletOptions(leaflet, variant, newInk, logo);
  }

  /**
   * Returns the same with the partner's logo beside the imprint.
   *
   * @param png a PNG of at most 4096 pixels a side
   * @throws IllegalArgumentException if it is no such picture, or the leaflet names no partner
   */
  public LeafletOptions logo(byte[] png) {
    if (leaflet.partner().isEmpty()) {
      throw new IllegalArgumentException(
          "A logo is printed beside a partner's name: set the partner");
    }
    return new LeafletOptions(leaflet, variant, ink, Picture.read(png));
  }

  /** Returns its content. */
  public Leaflet leaflet() {
    return leaflet;
  }

  /** On which paper. */
  public Variant variant() {
    return variant;
  }

  /** In which ink. */
  public Ink ink() {
    return ink;
  }

  @Nullable Picture logo() {
    return logo;
  }
}
