package io.github.minmome.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.minmome.check.Limits;
import io.github.minmome.constraint.Furigana;
import io.github.minmome.constraint.PersonName;
import io.github.minmome.text.Kana;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's name and its furigana, as they were given: they may be wrong, {@link
 * ApplicationIntake} reports it. The contract holder is one; of the applicant it is {@link
 * Applicant#personalName}.
 *
 * @param name お名前, exactly as written: never normalized or trimmed
 * @param kana フリガナ
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonalName(
    @PersonName(max = Limits.NAME) @Nullable String name,
    @Furigana(max = Limits.KANA) @Nullable String kana) {
  static final PersonalName EMPTY = new PersonalName(null, null);

  /**
   * Returns the furigana in full-width katakana, the form that is surest on paper, or nothing if
   * there is none or it contains other characters than kana. {@link #kana} stays as given.
   */
  public Optional<String> kanaInFullWidthKatakana() {
    return kana == null || kana.isBlank() ? Optional.empty() : Kana.toFullWidthKatakana(kana);
  }

  /** Returns which parts were given, without their values. */
  @Override
  public String toString() {
    return Masked.text(
        "PersonalName",
        "contractHolder.",
        SuspensionApplication.builder().contractHolder(this).build());
  }
}
