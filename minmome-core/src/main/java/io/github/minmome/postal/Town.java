package io.github.minmome.postal;

/**
 * A town (町域) of Japan Post's table, under one postal code. A town with several postal codes is
 * several of these.
 *
 * @param postalCode its postal code
 * @param prefecture such as {@code 東京都}
 * @param city city, ward or county and town, such as {@code 千代田区} or {@code 下水内郡栄村}
 * @param name such as {@code 霞が関}; empty for the rest of the city (以下に掲載がない場合). A large building
 *     with codes of its own has its name behind that of the town
 * @since 0.1.0
 */
public record Town(PostalCode postalCode, String prefecture, String city, String name) {

  /** Masked: a town may be where a person lives. */
  @Override
  public String toString() {
    return "Town[" + postalCode + "]";
  }
}
