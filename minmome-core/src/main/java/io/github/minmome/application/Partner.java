package io.github.minmome.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.minmome.check.Limits;
import io.github.minmome.constraint.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The organization that helps with the application (取次団体), and how it treats the person's data, as
 * given.
 *
 * @param name its name, printed on the papers
 * @param purpose 利用目的, required wherever the name is given (個人情報保護法 21条2項)
 * @param retention 保管期間, how long it keeps the data
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Partner(
    @PlainText(max = Limits.PARTNER_NAME) @Nullable String name,
    @PlainText(max = Limits.PURPOSE) @Nullable String purpose,
    @PlainText(max = Limits.RETENTION) @Nullable String retention) {
  static final Partner EMPTY = new Partner(null, null, null);

  /** Returns a partner of which the name is given; add the purpose, without which it is refused. */
  public static Partner named(String name) {
    return new Partner(name, null, null);
  }

  /** Returns this partner with another 利用目的. */
  public Partner withPurpose(@Nullable String newPurpose) {
    return new Partner(name, newPurpose, retention);
  }

  /** Returns this partner with another 保管期間. */
  public Partner withRetention(@Nullable String newRetention) {
    return new Partner(name, purpose, newRetention);
  }

  /** Returns which parts were given, without their values. */
  @Override
  public String toString() {
    return Masked.text(
        "Partner", "partner.", SuspensionApplication.builder().partner(this).build());
  }
}
