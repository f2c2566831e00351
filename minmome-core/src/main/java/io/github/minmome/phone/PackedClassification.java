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
  private static final int FORM = 5;
  private static final int DESIGNATION = 9;
  private static final int REASON = 12;
  private static final int DIGITS = 16;
  private static final int LEADING = 21;
  private static final int FLAGS = 25;
  private static final long PUBLIC_BITS = (1L << 41) - 1;

  /** Above the public bits: at which of the scanned digits the number begins. */
  private static final int FROM = 41;

  private static final NumberKind[] KINDS = NumberKind.values();
  private static final DialForm[] FORMS = DialForm.values();
  private static final Designation[] DESIGNATIONS = Designation.values();
  private static final NumberReason[] REASONS = NumberReason.values();
  private static final NumberFlag[] FLAG_VALUES = NumberFlag.values();

  private PackedClassification() {}

  /** What the number is. */
  public static NumberKind kind(long packed) {
    return KINDS[(int) packed & 31];
  }

  /** The form it was written in. */
  public static DialForm form(long packed) {
    return FORMS[(int) (packed >>> FORM) & 15];
  }

  /** What the table of designated blocks says. */
  public static Designation designation(long packed) {
    return DESIGNATIONS[(int) (packed >>> DESIGNATION) & 7];
  }

  /** Why it is not a number, or {@link NumberReason#NONE}. */
  public static NumberReason reason(long packed) {
    return REASONS[(int) (packed >>> REASON) & 15];
  }

  /** How many digits the number has, without a trunk 0 or what stood before it. */
  public static int digits(long packed) {
    return (int) (packed >>> DIGITS) & 31;
  }

  /** How many of them are the calling code or the area code; 0 where there is none. */
  public static int leadingDigits(long packed) {
    return (int) (packed >>> LEADING) & 15;
  }

  /** Whether a flag is set. */
  public static boolean has(long packed, NumberFlag flag) {
    return (packed & bit(flag)) != 0;
  }

  /** Whether the number belongs to a calling code other than Japan's, assigned or not. */
  public static boolean isInternational(long packed) {
    int kind = (int) packed & 31;
    return kind >= code(NumberKind.INTERNATIONAL)
        && kind <= code(NumberKind.INTERNATIONAL_UNASSIGNED);
  }

  /** The flags that are set, in the order of the enum, unmodifiable. */
  public static Set<NumberFlag> flags(long packed) {
    var set = new ArrayList<NumberFlag>();
    for (NumberFlag flag : FLAG_VALUES) {
      if (has(packed, flag)) {
        set.add(flag);
      }
    }
    return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(set));
  }

  /** The number that stands for an enum constant in packed and compiled forms. */
  @SuppressWarnings("EnumOrdinal") // the one place; compiled tables are made anew with the enums
  static int code(Enum<?> constant) {
    return constant.ordinal();
  }

  static long bit(NumberFlag flag) {
    return 1L << (FLAGS + code(flag));
  }

  static long valid(int kind, DialForm form, int designation, int from, int digits, int leading) {
    return kind
        | (long) code(form) << FORM
        | (long) designation << DESIGNATION
        | (long) Math.min(digits, 31) << DIGITS
        | (long) leading << LEADING
        | (long) from << FROM;
  }

  static long none(NumberKind kind, DialForm form, Designation designation, NumberReason reason) {
    return code(kind)
        | (long) code(form) << FORM
        | (long) code(designation) << DESIGNATION
        | (long) code(reason) << REASON;
  }

  static long invalid(DialForm form, NumberReason reason) {
    return none(NumberKind.INVALID, form, Designation.NOT_CHECKED, reason);
  }

  static long withForm(long packed, DialForm form) {
    return (packed & ~(15L << FORM)) | (long) code(form) << FORM;
  }

  static boolean isInvalid(long packed) {
    return ((int) packed & 31) == code(NumberKind.INVALID);
  }

  static boolean isKind(long packed, NumberKind kind) {
    return ((int) packed & 31) == code(kind);
  }

  static int from(long packed) {
    return (int) (packed >>> FROM) & 31;
  }

  static long publicBits(long packed) {
    return packed & PUBLIC_BITS;
  }
}
