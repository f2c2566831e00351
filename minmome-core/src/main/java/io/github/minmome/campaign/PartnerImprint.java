package io.github.minmome.campaign;

import java.util.Objects;

/**
 * Who made the leaflet and helps with it: printed apart from the content. A partner that is not the
 * police is named as the maker, so that the sheet implies no endorsement by the police.
 *
 * @param name the partner's name
 * @param department branch, desk or department, empty if there is none to print
 * @param phone the partner's own number as it is to be printed, empty if there is none
 * @param role whether the partner is the police
 * @since 0.1.0
 */
public record PartnerImprint(String name, String department, String phone, Role role) {
  /**
   * What a partner is.
   *
   * @since 0.1.0
   */
  public enum Role {
    /** A police station or headquarters: nothing is said of who made the sheet. */
    POLICE,
    /** Anybody else: named as the maker of a sheet that is based on what the police published. */
    PARTNER
  }

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

  /**
   * Returns the imprint of a partner that is not the police, with a name alone.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static PartnerImprint of(String name) {
    return new PartnerImprint(name, "", "", Role.PARTNER);
  }

  /** Returns this imprint with another branch, desk or department; empty for none. */
  public PartnerImprint withDepartment(String newDepartment) {
    return new PartnerImprint(name, newDepartment, phone, role);
  }

  /** Returns this imprint with another phone number, as it is to be printed; empty for none. */
  public PartnerImprint withPhone(String newPhone) {
    return new PartnerImprint(name, department, newPhone, role);
  }

  /** Returns this imprint with another role. */
  public PartnerImprint withRole(Role newRole) {
    return new PartnerImprint(name, department, phone, newRole);
  }
}
