package io.github.minmome.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.minmome.check.Limits;
import io.github.minmome.constraint.Furigana;
import io.github.minmome.constraint.PersonName;
import io.github.minmome.text.Kana;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The person who holds the contract of the line (契約者), as it was given: it may be wrong, {@link
 * ApplicationRules} tells.
 *
 * @param name 契約者名, exactly as written: never normalized or trimmed
 * @param kana フリガナ
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContractHolder(
    @PersonName(max = Limits.NAME) @Nullable String name,
    @Furigana(max = Limits.KANA) @Nullable String kana) {

  /**
   * Returns the furigana in full-width katakana, the form that is surest on paper, or nothing if
   * there is none or it holds other characters than kana. What was given is kept in {@link #kana}.
   */
  public Optional<String> kanaInFullWidthKatakana() {
    return kana == null || kana.isBlank() ? Optional.empty() : Kana.toFullWidthKatakana(kana);
  }

  /** Tells which parts were given, never what they say. */
  @Override
  public String toString() {
    return new Masked("ContractHolder").secret("name", name).secret("kana", kana).toString();
  }
}
