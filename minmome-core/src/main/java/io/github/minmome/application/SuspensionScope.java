package io.github.minmome.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;

/**
 * Which international calls are to be suspended (休止の種類).
 *
 * <p>Constants may be added in a minor version: switch with a default.
 *
 * @since 0.1.0
 */
public enum SuspensionScope implements Choice {
  /** Incoming calls, which stops outgoing ones too (発着信). */
  INCOMING_AND_OUTGOING(
      "発着信",
      "incoming and outgoing",
      "発着信とも 発着信休止 発信と着信 発信・着信 着信・発信 着信と発信 発信及び着信 着信及び発信 着発信 発着 発信着信 着信発信 両方"),
  /** Outgoing calls only (発信のみ): fraud calls from abroad go on. */
  OUTGOING_ONLY("発信のみ", "outgoing only", "発信 発信休止 発信だけ"),
  /**
   * Incoming calls only (着信のみ): understood and refused, since the centre is reported not to offer
   * it.
   */
  INCOMING_ONLY("着信のみ", "incoming only", "着信 着信休止 着信だけ");

  static final Words<SuspensionScope> WORDS = new Words<>(values(), constant -> constant.words);

  @SuppressWarnings("ImmutableEnumChecker") // a record of text
  private final Words.Of words;

  SuspensionScope(String japanese, String english, String others) {
    this.words = new Words.Of(japanese, english, others);
  }

  @Override
  public String label(Locale locale) {
    return words.label(locale);
  }

  /** A mapper accepts the name alone: a number must never become an answer. */
  @JsonCreator
  static SuspensionScope ofJson(String name) {
    return WORDS.named(name);
  }

  /**
   * Returns the constant that a written word means: its name, one of its labels, or another word in
   * use for it; case, width and spaces around do not matter.
   */
  public static Optional<SuspensionScope> tryParse(CharSequence word) {
    return WORDS.find(word);
  }
}
