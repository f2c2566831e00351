package io.github.minmome.constraint;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators without expression language, as the page on problems documents. */
public final class Validators {
  /** The evening of the 24th in Greenwich, which is the 25th in Japan. */
  public static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");

  public static final Validator JAPANESE = of(Locale.JAPANESE);
  public static final Validator ENGLISH = of(Locale.ENGLISH);

  private Validators() {}

  /** A validator whose constraints are initialized anew. */
  public static Validator fresh() {
    return of(Locale.JAPANESE);
  }

  private static Validator of(Locale locale) {
    return Validation.byDefaultProvider()
        .configure()
        .clockProvider(() -> Clock.fixed(NOW, ZoneOffset.UTC))
        .messageInterpolator(
            new ParameterMessageInterpolator(
                Set.of(Locale.ROOT, Locale.JAPANESE, Locale.ENGLISH), locale, false))
        .buildValidatorFactory()
        .getValidator();
  }
}
