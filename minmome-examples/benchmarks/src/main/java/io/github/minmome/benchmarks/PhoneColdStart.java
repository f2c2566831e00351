package io.github.minmome.benchmarks;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.PhoneNumberClassifier;

/**
 * In a JVM of its own: prints the nanoseconds, by the clock, from nothing loaded to the first ten
 * results. {@link PhoneReport} takes the fastest of many, for load only ever slows.
 */
public final class PhoneColdStart {
  private static final String[] FIRST = {
    "03-3100-0000", "090-1234-5678", "0120-210-364", "+1 212 555 0100", "010 44 20 7946 0000",
    "06-4100-0000", "050-1234-5678", "+81 3 3100 0000", "+86 10 2345 6789", "0123-45-6789"
  };

  private PhoneColdStart() {}

  /**
   * Runs one side.
   *
   * @param arguments {@code minmome} or {@code libphonenumber}
   */
  public static void main(String[] arguments) {
    int sink = 0;
    long start = System.nanoTime();
    if (arguments[0].equals("minmome")) {
      for (String number : FIRST) {
        sink +=
            (int) PhoneNumberClassifier.standard().classifyPacked(number, NumberContext.WRITTEN);
      }
    } else {
      for (String number : FIRST) {
        sink += PhoneBenchmark.ask(PhoneNumberUtil.getInstance(), number);
      }
    }
    long time = System.nanoTime() - start;
    System.out.println(time + " " + sink);
  }
}
