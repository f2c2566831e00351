package io.github.minmome.phone;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;

/**
 * A well-formed phone number with an E.164 form, Japanese or foreign.
 *
 * <p>{@link #of} throws, {@link #tryParse} is empty, {@link #parse} gives the reasons. Well-formed
 * means a known kind and a possible length; whether it is in use is for {@link Classification}.
 *
 * <p>As JSON, and as the key of a map in JSON, it is its E.164 form: {@code "+81331000000"}. {@link
 * #toString} is masked, so that two numbers may have the same text: use {@link #e164} as the key of
 * a cache, in an address or in SQL. Immutable, safe for use by several threads, ordered by the
 * E.164 form, and serializable as that form.
 *
 * @param e164 a plus and up to 15 digits, such as {@code +81331000000}
 * @since 0.1.0
 */
public record PhoneNumber(String e164) implements Comparable<PhoneNumber>, Serializable {
  /**
   * Creates a number from its E.164 form.
   *
   * @throws IllegalArgumentException if the text is another form or no number; the message does not
   *     repeat it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PhoneNumber {
    var standard = PhoneNumberClassifier.standard();
    if (!standard.classify(e164).e164().filter(e164::equals).isPresent() || !e164.startsWith("+")) {
      throw new IllegalArgumentException("not a phone number in E.164 form");
    }
  }

  /**
   * Returns the number in a written text.
   *
   * @throws IllegalArgumentException when there is none; the message does not repeat the text
   */
  public static PhoneNumber of(CharSequence text) {
    var classification = parse(text);
    return classification
        .number()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a phone number: "
                        + classification.kind()
                        + " "
                        + classification.reason()));
  }

  /** Returns the number in a written text, or nothing. */
  public static Optional<PhoneNumber> tryParse(CharSequence text) {
    return parse(text).number();
  }

  /** Returns the number in a written text, with its whole classification. */
  public static Classification parse(CharSequence text) {
    return PhoneNumberClassifier.standard().classify(text);
  }

  /** Returns a plus and up to 15 digits, such as {@code +81331000000}. */
  @JsonValue
  @Override
  public String e164() {
    return e164;
  }

  /** Compares the E.164 forms, character by character. */
  @Override
  public int compareTo(PhoneNumber other) {
    return e164.compareTo(other.e164);
  }

  /** Returns what this number is. */
  public Classification classification() {
    return parse(e164);
  }

  /** Returns the national form with hyphens of a Japanese number, the E.164 form of any other. */
  public String formatted() {
    return classification().national().orElse(e164);
  }

  /** Masked: {@code PhoneNumber[03****0000]}. */
  @Override
  public String toString() {
    return "PhoneNumber[" + masked(formatted()) + "]";
  }

  /**
   * Returns the first two or three characters and the last four; masked whole where that would hide
   * fewer than three.
   */
  static String masked(String number) {
    String plain = number.replace("-", "");
    int start = plain.startsWith("+") ? 3 : 2;
    if (plain.length() < start + 7) {
      return "****";
    }
    return plain.substring(0, start) + "****" + plain.substring(plain.length() - 4);
  }
}
