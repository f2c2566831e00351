package io.github.minmome.pdf;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which handout is printed, in which language, for whom and with which values. Immutable.
 *
 * @since 0.1.0
 */
public final class HandoutOptions {
  private final Handout handout;
  private final LocalDate today;
  private final LeafletLanguage language;
  private final @Nullable PartnerImprint partner;
  private final Map<HandoutField, String> values;

  private HandoutOptions(
      Handout handout,
      LocalDate today,
      LeafletLanguage language,
      @Nullable PartnerImprint partner,
      Map<HandoutField, String> values) {
    this.handout = handout;
    this.today = today;
    this.language = language;
    this.partner = partner;
    this.values = values;
  }

  /** Returns a handout in Japanese, for nobody in particular, to be handed out on that day. */
  public static HandoutOptions of(Handout handout, LocalDate today) {
    return new HandoutOptions(handout, today, LeafletLanguage.JA, null, Map.of());
  }

  /**
   * Returns the same in another language.
   *
   * @throws IllegalArgumentException if the handout is not written in it ({@link
   *     Handout#languages})
   */
  public HandoutOptions language(LeafletLanguage newLanguage) {
    if (!handout.languages().contains(newLanguage)) {
      throw new IllegalArgumentException(handout.key() + " is not written in " + newLanguage.tag());
    }
    return new HandoutOptions(handout, today, newLanguage, partner, values);
  }

  /** Returns the same with the imprint of a partner; null for a blank. */
  public HandoutOptions partner(@Nullable PartnerImprint newPartner) {
    return new HandoutOptions(handout, today, language, newPartner, values);
  }

  /**
   * Returns the same with a value, instead of a blank.
   *
   * @throws IllegalArgumentException if the handout has no place for it ({@link Handout#fields}),
   *     the value is blank, or a date is not of the form 2026-12-05
   */
  public HandoutOptions with(HandoutField field, String value) {
    if (!handout.fields().contains(field)) {
      throw new IllegalArgumentException(handout.key() + " has no place for " + field.key());
    }
    if (value.isBlank() || (field == HandoutField.EVENT_DATE && !isDate(value))) {
      throw new IllegalArgumentException("No value of " + field.key());
    }
    var more = new EnumMap<HandoutField, String>(HandoutField.class);
    more.putAll(values);
    more.put(field, value);
    return new HandoutOptions(handout, today, language, partner, more);
  }

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Returns which handout it is. */
  public Handout handout() {
    return handout;
  }

  /** Returns the day on which it is handed out. */
  public LocalDate today() {
    return today;
  }

  /** Returns the language. */
  public LeafletLanguage language() {
    return language;
  }

  /** Returns the partner, empty for a blank. */
  public Optional<PartnerImprint> partner() {
    return Optional.ofNullable(partner);
  }

  /** Returns a value, empty for a blank. */
  public Optional<String> value(HandoutField field) {
    return Optional.ofNullable(values.get(field));
  }
}
