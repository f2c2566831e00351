package io.github.minmome.check;

import io.github.minmome.postal.AddressNumber;
import io.github.minmome.postal.Prefectures;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Checks whether an address is whole; each finding is for a person to confirm. */
final class AddressChecks {
  /** A city twice in a row, as of a column joined with a whole address; 養父市養父市場 is none. */
  private static final Pattern CITY_TWICE =
      Pattern.compile("^([^0-9０-９]{1,12}?[市区町村郡])[\\s　]*\\1(?!場)");

  /** What an address has and a name does not. */
  private static final Pattern CITY = Pattern.compile(".[市区町村郡].");

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
    if (AddressNumber.tryOfAddress(text).isEmpty() && !LAST_NUMERAL.matcher(rest).find()) {
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
    return prefectureTwice || CITY_TWICE.matcher(rest).find();
  }

  /** Returns whether a name looks like an address: the columns may be exchanged. */
  static boolean isAddress(String name) {
    boolean startsAtPrefecture = Prefectures.names().stream().anyMatch(name::startsWith);
    return CITY.matcher(name).find() && (startsAtPrefecture || HOUSE_NUMBER.matcher(name).find());
  }
}
