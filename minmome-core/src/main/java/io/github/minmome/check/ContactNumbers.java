package io.github.minmome.check;

import io.github.minmome.phone.Classification;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.NumberReason;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Contact phones as families write them: with whose it is, or two of them. */
final class ContactNumbers {
  private static final String DIGIT = "[0-9０-９]";

  /** Digits with at most one sign, and perhaps a bracket, between two of them. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+＋]?[(（]?"
              + DIGIT
              + "(?:[-‐‑–—―−－ーｰ.．・\\s　]?[(（)）]?"
              + DIGIT
              + "[)）]?){8,}(?!"
              + DIGIT
              + ")");

  private ContactNumbers() {}

  /** Returns the numbers that a text contains beside words. */
  private static List<Classification> in(CharSequence text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(number -> PhoneNumberClassifier.standard().classify(number, NumberContext.WRITTEN))
        .toList();
  }

  /**
   * Returns the class of a contact phone: of the number beside the words of a text that is
   * otherwise unreadable, such as 03-3100-0000（娘）.
   */
  static Classification besideWords(CharSequence text, Classification whole) {
    if (whole.kind() != NumberKind.INVALID && whole.kind() != NumberKind.UNKNOWN) {
      return whole;
    }
    var numbers = in(text);
    return numbers.size() == 1 ? numbers.get(0) : whole;
  }

  /** Returns whether a text consists of two or more numbers, each of a kind. */
  static boolean areSeveral(CharSequence text, Classification whole) {
    if (whole.reason() == NumberReason.SEVERAL_NUMBERS) {
      return true;
    }
    return whole.kind() == NumberKind.INVALID && in(text).size() > 1;
  }
}
