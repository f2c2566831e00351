package io.github.minmome.phone;

/**
 * Reports what a phone number is: Japanese or foreign, landline or mobile, in which form,
 * designated or not.
 *
 * <pre>{@code
 * Classification c = PhoneNumberClassifier.standard().classify("+1 (844) 555-0110", NumberContext.CALLER_ID);
 * c.kind();   // INTERNATIONAL
 * c.flags();  // [ENDS_0110]
 * }</pre>
 *
 * <p>Any text has an answer; no text throws. The time is linear in the length of the text, and the
 * text is not kept. Immutable and safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class PhoneNumberClassifier {
  private static final PhoneNumberClassifier STANDARD = of(NumberingPlan.standard());

  private final NumberingPlan plan;
  private final NumberReader reader;

  private PhoneNumberClassifier(NumberingPlan plan) {
    this.plan = plan;
    this.reader = new NumberReader(plan);
  }

  /** Returns the classifier with the plan that this version of the library was built with. */
  public static PhoneNumberClassifier standard() {
    return STANDARD;
  }

  /** Returns a classifier with a custom plan, see {@link NumberingPlan#read}. */
  public static PhoneNumberClassifier of(NumberingPlan plan) {
    return new PhoneNumberClassifier(plan);
  }

  /** Returns the plan by which numbers are classified. */
  public NumberingPlan plan() {
    return plan;
  }

  /** Returns what a number is that was typed, pasted or exported. */
  public Classification classify(CharSequence text) {
    return classify(text, NumberContext.WRITTEN);
  }

  /** Returns what a number is, where it was met being known. */
  public Classification classify(CharSequence text, NumberContext context) {
    var digits = new NumberReader.Digits();
    long packed = reader.read(text, context, digits);
    return new Classification(plan, packed, digits.value);
  }

  /**
   * Returns the same as {@link #classify(CharSequence, NumberContext)}, without allocating
   * anything.
   *
   * @return bits to be read with {@link PackedClassification}
   */
  public long classifyPacked(CharSequence text, NumberContext context) {
    return reader.read(text, context, null);
  }
}
