package io.github.minmome.check;

import io.github.minmome.postal.AddressNumber;
import io.github.minmome.postal.Prefectures;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.text.NumberCharacters;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Checks whether an address is whole; each finding is for a person to confirm. */
final class AddressChecks {
  /** What the name of a city ends in. */
  private static final String CITY_ENDS = "市区町村郡";

  private static final int MAX_CITY = 13;

  private static final Pattern HOUSE_NUMBER = Pattern.compile("[0-9０-９]|丁目|番地|番町");

  /** A numeral without 番地 or 号 behind it, and the signs that some places have instead of one. */
  private static final Pattern LAST_NUMERAL =
      Pattern.compile("[〇一二三四五六七八九十百千甲乙丙丁イロハ][\\s　]*$|無番地|番外");

  private AddressChecks() {}

  /** Reports what is missing of an address, or there twice. */
  static void completeness(String path, CharSequence address, Consumer<Problem> to) {
    var text = address.toString().strip();
    var prefecture = Prefectures.ofAddress(text).orElse("");
    var rest = prefecture.isEmpty() ? text : after(text, prefecture);
    if (prefecture.isEmpty()) {
      to.accept(Problem.of(ProblemCodes.ADDRESS_WITHOUT_PREFECTURE, path));
    } else if (rest.isEmpty()) {
      to.accept(Problem.of(ProblemCodes.ADDRESS_PREFECTURE_ALONE, path));
      return;
    }
    if (isTwice(prefecture, rest)) {
      to.accept(Problem.of(ProblemCodes.ADDRESS_TWICE, path));
    }
    int number = beginOfLastNumber(text);
    if (isHouseNumberTwice(text, number)) {
      to.accept(Problem.of(ProblemCodes.ADDRESS_NUMBER_TWICE, path));
    }
    if (number < text.length() - 1 && NumberCharacters.isHyphen(text.charAt(text.length() - 1))) {
      to.accept(Problem.of(ProblemCodes.ADDRESS_CUT_OFF, path));
      return;
    }
    if (!endsInHouseNumber(text)
        && AddressNumber.tryOfAddress(text).isEmpty()
        && !LAST_NUMERAL.matcher(rest).find()) {
      to.accept(Problem.of(ProblemCodes.ADDRESS_WITHOUT_HOUSE_NUMBER, path));
    }
  }

  private static String after(String text, String prefecture) {
    return text.substring(text.indexOf(prefecture) + prefecture.length()).strip();
  }

  private static boolean isTwice(String prefecture, String rest) {
    boolean prefectureTwice =
        !prefecture.isEmpty()
            && (rest.startsWith(prefecture)
                || (rest.length() > 2 && rest.contains(prefecture + rest.substring(0, 2))));
    return prefectureTwice || isCityTwice(rest);
  }

  /** Returns where the digits and hyphens at the end begin. */
  private static int beginOfLastNumber(String text) {
    int at = text.length();
    while (at > 0
        && (isDigit(text.charAt(at - 1)) || NumberCharacters.isHyphen(text.charAt(at - 1)))) {
      at--;
    }
    return at < text.length() && isDigit(text.charAt(at)) ? at : text.length();
  }

  /** Returns whether 1-3-2 appears twice, as 1-3-21-3-2: with one hyphen, 1-21-2 is an address. */
  private static boolean isHouseNumberTwice(String text, int begin) {
    int half = (text.length() - begin) / 2;
    if (half < 5 || (text.length() - begin) % 2 != 0) {
      return false;
    }
    String first = text.substring(begin, begin + half);
    long hyphens = first.chars().filter(c -> NumberCharacters.isHyphen((char) c)).count();
    return hyphens >= 2 && isDigit(first.charAt(half - 1)) && text.endsWith(first);
  }

  /** A city twice in a row, as of a column joined with a whole address; 養父市養父市場 is none. */
  private static boolean isCityTwice(String text) {
    for (int end = 1; end <= Math.min(MAX_CITY, text.length()); end++) {
      char last = text.charAt(end - 1);
      if (isDigit(last)) {
        return false;
      }
      if (end > 1 && CITY_ENDS.indexOf(last) >= 0) {
        int again = end;
        while (again < text.length() && Character.isWhitespace(text.charAt(again))) {
          again++;
        }
        if (text.startsWith(text.substring(0, end), again) && !text.startsWith("場", again + end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A quick way for most addresses, which end as in 3-2: no name of a town ends so. */
  private static boolean endsInHouseNumber(String text) {
    int at = text.length() - 1;
    while (at > 1 && isDigit(text.charAt(at))) {
      at--;
    }
    return at > 0
        && at < text.length() - 1
        && NumberCharacters.isHyphen(text.charAt(at))
        && isDigit(text.charAt(at - 1));
  }

  private static boolean isDigit(char c) {
    char folded = NumberCharacters.fold(c);
    return folded >= '0' && folded <= '9';
  }

  /** Returns whether a name looks like an address: the columns may be exchanged. */
  static boolean isAddress(String name) {
    var prefecture = Prefectures.ofAddress(name).filter(name::startsWith);
    return prefecture.isPresent()
        ? hasCity(name.substring(prefecture.get().length()) + ".")
        : hasCity(name) && HOUSE_NUMBER.matcher(name).find();
  }

  /** What an address has and few names have. */
  private static boolean hasCity(String name) {
    for (int i = 1; i < name.length() - 1; i++) {
      if (CITY_ENDS.indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
