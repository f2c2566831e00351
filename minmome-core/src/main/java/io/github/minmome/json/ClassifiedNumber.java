package io.github.minmome.json;

import io.github.minmome.phone.Classification;
import io.github.minmome.phone.Designation;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.NumberReason;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number and what it was found to be, as a document has it.
 *
 * <p>It is a record of an answer once given, perhaps by another version with other tables; a {@link
 * Classification} is an answer given now. Classify {@link #input} anew for that one.
 *
 * <p>Immutable and safe for use by several threads; {@link #toString} leaves out all digits.
 *
 * @param input the text that was classified, as it was; it may be personal
 * @param kind what the number is
 * @param form the form in which it was written
 * @param e164 the form of ITU-T E.164; three-digit, # and SMS codes as they are dialled; null if
 *     there is none
 * @param national the hyphenated national form of a Japanese number, null if there is none
 * @param area the name of the message area (MA) or the region code or codes, "" if there is none
 * @param designation what MIC's table of blocks said
 * @param reason why it is no number, or not the whole of one
 * @param flags what else was worth knowing, in the order of the enum; unmodifiable
 * @since 0.1.0
 */
public record ClassifiedNumber(
    String input,
    NumberKind kind,
    DialForm form,
    @Nullable String e164,
    @Nullable String national,
    String area,
    Designation designation,
    NumberReason reason,
    Set<NumberFlag> flags) {
  /** Copies the flags. */
  public ClassifiedNumber {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(designation, "designation");
    Objects.requireNonNull(reason, "reason");
    var ordered = EnumSet.noneOf(NumberFlag.class);
    ordered.addAll(flags);
    flags = Collections.unmodifiableSet(ordered);
  }

  /**
   * Returns the answer of a classifier, to be written.
   *
   * @param input the text that was classified
   * @param found what it was found to be
   */
  public static ClassifiedNumber of(CharSequence input, Classification found) {
    return new ClassifiedNumber(
        input.toString(),
        found.kind(),
        found.form(),
        found.e164().orElse(null),
        found.national().orElse(null),
        found.area(),
        found.designation(),
        found.reason(),
        found.flags());
  }

  /** Kind, form, reason and flags; no digit of the number. */
  @Override
  public String toString() {
    return "ClassifiedNumber[" + kind + " " + form + " " + reason + " " + flags + "]";
  }
}
