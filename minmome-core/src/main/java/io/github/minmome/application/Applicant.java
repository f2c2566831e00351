package io.github.minmome.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The person who applies (申込者), as it was given: it may be wrong, {@link ApplicationRules} tells.
 *
 * @param name 申込者名, exactly as written: never normalized or trimmed
 * @param kana フリガナ
 * @param address where the person lives
 * @param contactPhone 連絡先電話番号, where the person answers in the daytime
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Applicant(
    @Nullable String name,
    @Nullable String kana,
    @Nullable Address address,
    @Nullable String contactPhone) {

  /** Tells which parts were given, never what they say. */
  @Override
  public String toString() {
    return new Masked("Applicant")
        .secret("name", name)
        .secret("kana", kana)
        .shown("address", address)
        .secret("contactPhone", contactPhone)
        .toString();
  }
}
