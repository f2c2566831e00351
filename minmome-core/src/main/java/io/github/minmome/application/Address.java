package io.github.minmome.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.minmome.check.Limits;
import io.github.minmome.constraint.AddressText;
import io.github.minmome.constraint.BuildingText;
import io.github.minmome.constraint.PostalCodeText;
import org.jspecify.annotations.Nullable;

/**
 * Where the applicant lives, as given: it may be wrong, {@link ApplicationIntake} reports it.
 *
 * @param postalCode 郵便番号, such as {@code 100-0013}
 * @param text 住所, from the prefecture to the house number
 * @param building 建物名, the building's name and the room
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(
    @PostalCodeText @Nullable String postalCode,
    @AddressText(max = Limits.ADDRESS) @Nullable String text,
    @BuildingText(max = Limits.BUILDING) @Nullable String building) {
  static final Address EMPTY = new Address(null, null, null);

  /** Returns an address of which the text from the prefecture to the house number is given. */
  public static Address of(String text) {
    return new Address(null, text, null);
  }

  /** Returns this address with another postal code. */
  public Address withPostalCode(@Nullable String newPostalCode) {
    return new Address(newPostalCode, text, building);
  }

  /** Returns this address with another text. */
  public Address withText(@Nullable String newText) {
    return new Address(postalCode, newText, building);
  }

  /** Returns this address with another building and room. */
  public Address withBuilding(@Nullable String newBuilding) {
    return new Address(postalCode, text, newBuilding);
  }

  /** Returns which parts were given, without their values. */
  @Override
  public String toString() {
    return Masked.text(
        "Address",
        "applicant.address.",
        SuspensionApplication.builder()
            .postalCode(postalCode)
            .address(text)
            .building(building)
            .build());
  }
}
