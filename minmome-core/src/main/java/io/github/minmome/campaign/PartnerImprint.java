package io.github.minmome.campaign;

import java.util.Objects;

/**
 * Who hands the leaflet out: printed apart from the content, under a heading that says so, so that
 * it implies no endorsement by the police and the police's facts imply none of the partner.
 *
 * @param name the partner's name
 * @param department branch, desk or department, empty if there is none to print
 * @param phone the partner's own number as it is to be printed, empty if there is none
 * @since 0.1.0
 */
public record PartnerImprint(String name, String department, String phone) {
  /**
   * Refuses an imprint without a name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public PartnerImprint {
    Objects.requireNonNull(department, "department");
    Objects.requireNonNull(phone, "phone");
    if (name.isBlank()) {
      throw new IllegalArgumentException("An imprint needs the partner's name");
    }
  }

  /** An imprint with a name alone. */
  public static PartnerImprint of(String name) {
    return new PartnerImprint(name, "", "");
  }
}
