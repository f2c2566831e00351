package io.github.minmome.phone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads the {@code long} that {@link PhoneNumberClassifier#classifyPacked} returns; nothing here
 * allocates except {@link #flags}.
 *
 * <p>The bits are an implementation detail and differ between versions: read them here, never store
 * them.
 *
 * @since 0.1.0
 */
public final class PackedClassification {
  /*
   * 64 bits. The flags have room for 31, and every other axis for twice its constants of today or
   * nearly so; a constant that no longer fits stops the class from loading. FROM, at which of the
   * scanned digits the number begins, is for the reader alone.
   */
  private static final BitField KIND = BitField.first(6).holding(NumberKind.values());
  private static final BitField FORM = KIND.next(5).holding(DialForm.values());
  private static final BitField DESIGNATION = FORM.next(3).holding(Designation.values());
  private static final BitField REASON = DESIGNATION.next(5).holding(NumberReason.values());
  private static final BitField DIGITS = REASON.next(5);
  private static final BitField LEADING = DIGITS.next(4);
  private static final BitField FLAGS = LEADING.next(31);
  private static final BitField FROM = FLAGS.next(5);

  private static final NumberKind[] KINDS = NumberKind.values();
  private static final DialForm[] FORMS = DialForm.values();
  private static final Designation[] DESIGNATIONS = Designation.values();
  private static final NumberReason[] REASONS = NumberReason.values();
  private static final NumberFlag[] FLAG_VALUES = flagsThatFit();

  private PackedClassification() {}

  private static NumberFlag[] flagsThatFit() {
    var flags = NumberFlag.values();
    if (flags.length > FLAGS.width()) {
      throw new IllegalStateException(flags.length + " flags do not fit in " + FLAGS.width());
    }
    return flags;
  }

  /** Returns what the number is. */
  public static NumberKind kind(long packed) {
    return KINDS[KIND.in(packed)];
  }

  /** Returns the form it was written in. */
  public static DialForm form(long packed) {
    return FORMS[FORM.in(packed)];
  }

  /** Returns what the table of designated blocks shows. */
  public static Designation designation(long packed) {
    return DESIGNATIONS[DESIGNATION.in(packed)];
  }

  /** Why it is not a number, or {@link NumberReason#NONE}. */
  public static NumberReason reason(long packed) {
    return REASONS[REASON.in(packed)];
  }

  /** Returns how many digits the number has, without a trunk 0 or what was before it. */
  public static int digits(long packed) {
    return DIGITS.in(packed);
  }

  /** Returns how many of them are the calling code or the area code; 0 where there is none. */
  public static int leadingDigits(long packed) {
    return LEADING.in(packed);
  }

  /** Returns whether a flag is set. */
  public static boolean has(long packed, NumberFlag flag) {
    return (packed & bit(flag)) != 0;
  }

  /** Returns whether the number belongs to a calling code other than Japan's, assigned or not. */
  public static boolean isInternational(long packed) {
    int kind = KIND.in(packed);
    return kind >= code(NumberKind.INTERNATIONAL)
        && kind <= code(NumberKind.INTERNATIONAL_UNASSIGNED);
  }

  /** Returns the flags that are set, in the order of the enum, unmodifiable. */
  public static Set<NumberFlag> flags(long packed) {
    var set = new ArrayList<NumberFlag>();
    for (NumberFlag flag : FLAG_VALUES) {
      if (has(packed, flag)) {
        set.add(flag);
      }
    }
    return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(set));
  }

  /** Returns the number of an enum constant in packed and compiled forms. */
  @SuppressWarnings("EnumOrdinal") // the one place; compiled tables are made anew with the enums
  static int code(Enum<?> constant) {
    return constant.ordinal();
  }

  static long bit(NumberFlag flag) {
    return 1L << (FLAGS.shift() + code(flag));
  }

  static long valid(int kind, DialForm form, int designation, int from, int digits, int leading) {
    return KIND.of(kind)
        | FORM.of(code(form))
        | DESIGNATION.of(designation)
        | DIGITS.of(Math.min(digits, DIGITS.max()))
        | LEADING.of(leading)
        | FROM.of(from);
  }

  static long none(NumberKind kind, DialForm form, Designation designation, NumberReason reason) {
    return KIND.of(code(kind))
        | FORM.of(code(form))
        | DESIGNATION.of(code(designation))
        | REASON.of(code(reason));
  }

  static long ofKind(int kind) {
    return KIND.of(kind) | DESIGNATION.of(code(Designation.NOT_CHECKED));
  }

  /** Flags as the bits of one number, the first constant lowest. */
  static long flags(int bits) {
    return FLAGS.of(bits);
  }

  static long invalid(DialForm form, NumberReason reason) {
    return none(NumberKind.INVALID, form, Designation.NOT_CHECKED, reason);
  }

  static long withForm(long packed, DialForm form) {
    return FORM.with(packed, code(form));
  }

  static boolean isInvalid(long packed) {
    return isKind(packed, NumberKind.INVALID);
  }

  static boolean isKind(long packed, NumberKind kind) {
    return KIND.in(packed) == code(kind);
  }

  static int from(long packed) {
    return FROM.in(packed);
  }

  static long publicBits(long packed) {
    return packed & ~FROM.mask();
  }
}
