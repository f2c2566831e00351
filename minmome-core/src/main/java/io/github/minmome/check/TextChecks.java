package io.github.minmome.check;

import io.github.minmome.postal.PostalCode;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.text.CharacterFault;
import io.github.minmome.text.Kana;
import io.github.minmome.text.NumberCharacters;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks of texts; a text that is null or blank has no problem: that it is required is another
 * rule.
 */
public final class TextChecks {
  /** Faults in any text, of whatever person. */
  private static final Map<CharacterFault, String> IN_ANY_TEXT =
      Map.of(
          CharacterFault.CONTROL, ProblemCodes.TEXT_CONTROL_CHARACTER,
          CharacterFault.BIDI_CONTROL, ProblemCodes.TEXT_BIDI_CONTROL,
          CharacterFault.INVISIBLE, ProblemCodes.TEXT_INVISIBLE_CHARACTER,
          CharacterFault.BROKEN, ProblemCodes.TEXT_BROKEN_CHARACTER,
          CharacterFault.LOST, ProblemCodes.TEXT_REPLACEMENT_CHARACTER,
          CharacterFault.PRIVATE_USE, ProblemCodes.GAIJI);

  /** Nobody's name has a question mark in it, so even a doubtful mark is a lost character. */
  private static final Map<CharacterFault, String> IN_A_NAME =
      anyTextBut(
          Map.of(
              CharacterFault.LOST, ProblemCodes.NAME_REPLACEMENT_CHARACTER,
              CharacterFault.DOUBTFUL, ProblemCodes.NAME_REPLACEMENT_CHARACTER));

  /** A building may be called 「カフェ?」, so the doubtful marks are for a person to look at. */
  private static final Map<CharacterFault, String> IN_AN_ADDRESS =
      anyTextBut(Map.of(CharacterFault.DOUBTFUL, ProblemCodes.ADDRESS_DOUBTFUL_CHARACTER));

  /** What spreadsheets make of 1-3-2 and 3-2; no address is written with them. */
  private static final Pattern DATE_IN_ADDRESS =
      Pattern.compile(
          "[0-9０-９]{4}[/／][0-9０-９]{1,2}[/／][0-9０-９]{1,2}|[0-9０-９]{1,2}月[0-9０-９]{1,2}日"
              + "|(?i:(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-[0-9]{1,2}(?![0-9]))"
              + "|(?i:(?<![0-9])[0-9]{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?![a-z]))");

  private static final int MIN_PHONE_DIGITS = 10;

  /** 0, an area code, and the rest, with or without what separates them. */
  private static final Pattern PHONE_NUMBER =
      Pattern.compile(
          "(?<![0-9０-９-])[0０][0-9０-９]{1,4}[-－‐−ー()（） 　]?[0-9０-９]{1,4}[-－‐−ー()（） "
              + "　]?[0-9０-９]{4}(?![0-9０-９-])");

  private static final Pattern ISO_DATE =
      Pattern.compile("\\s*(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9](?:[T ][0-9:.]+)?\\s*");

  /** 鵜殿 is a family name, so 殿 counts only after a space. */
  private static final List<String> HONORIFICS = List.of("様", "さま", "御中", " 殿", "　殿");

  private TextChecks() {}

  /** Any text: how long it is and whether each character can be trusted. */
  public static void plain(
      String path, @Nullable CharSequence text, int max, Consumer<Problem> to) {
    if (text == null || isBlank(text)) {
      return;
    }
    length(path, text, max, to);
    characters(path, text, IN_ANY_TEXT, to);
    leftovers(path, text, to);
  }

  /** The name of a person or of a household, in any script. */
  public static void personName(
      String path, @Nullable CharSequence name, int max, Consumer<Problem> to) {
    if (name == null || isBlank(name)) {
      return;
    }
    length(path, name, max, to);
    boolean clean = characters(path, name, IN_A_NAME, to);
    boolean hasLetters = hasLetters(name);
    if (clean && !hasLetters) {
      to.accept(Problem.of(ProblemCodes.NAME_WITHOUT_LETTERS, path));
    }
    var stripped = name.toString().strip();
    if (endsInHonorific(stripped)) {
      to.accept(Problem.of(ProblemCodes.NAME_HONORIFIC, path));
    }
    if (!leftovers(path, name, to) && hasLetters) {
      if (Placeholders.isAbsent(name)) {
        to.accept(Problem.of(ProblemCodes.TEXT_PLACEHOLDER, path));
      } else if (AddressChecks.isAddress(stripped)) {
        to.accept(Problem.of(ProblemCodes.NAME_IS_ADDRESS, path));
      }
      phoneNumber(path, name, to);
    }
  }

  /** Furigana: kana of any kind; other kana than full-width katakana are worth a note. */
  public static void furigana(
      String path, @Nullable CharSequence kana, int max, Consumer<Problem> to) {
    if (kana == null || isBlank(kana) || Placeholders.isAbsentReading(kana)) {
      return;
    }
    length(path, kana, max, to);
    if (leftovers(path, kana, to)) {
      return;
    }
    if (!characters(path, kana, IN_A_NAME, to)) {
      return;
    }
    var katakana = Kana.toFullWidthKatakana(kana);
    if (katakana.isEmpty()) {
      int index = Kana.firstOther(kana);
      int codePoint = Character.codePointAt(kana, index);
      int position = Character.codePointCount(kana, 0, index) + 1;
      var found = new CharacterFault.Found(CharacterFault.DOUBTFUL, codePoint, position);
      to.accept(problem(ProblemCodes.FURIGANA_CHARACTER, path, found));
    } else if (!katakana.get().contentEquals(kana)) {
      to.accept(Problem.of(ProblemCodes.FURIGANA_KATAKANA, path));
    }
  }

  /** An address from the prefecture to the house number. */
  public static void address(
      String path, @Nullable CharSequence address, int max, Consumer<Problem> to) {
    if (address == null || isBlank(address)) {
      return;
    }
    if (place(path, address, max, to)) {
      return;
    }
    if (Placeholders.isAbsent(address)) {
      to.accept(Problem.of(ProblemCodes.TEXT_PLACEHOLDER, path));
    } else if (!hasLetters(address)) {
      to.accept(Problem.of(ProblemCodes.ADDRESS_NUMBER_ONLY, path));
    } else if (address.length() <= 2 * max) {
      AddressChecks.completeness(path, address, to);
      phoneNumber(path, address, to);
    }
  }

  /** Reports a phone number among other text; of a place the digits of 1-3-2 are none. */
  private static void phoneNumber(String path, CharSequence text, Consumer<Problem> to) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += NumberCharacters.decimalDigit(text.charAt(i)) >= 0 ? 1 : 0;
    }
    if (digits >= MIN_PHONE_DIGITS && PHONE_NUMBER.matcher(text).find()) {
      to.accept(Problem.of(ProblemCodes.TEXT_PHONE_NUMBER, path));
    }
  }

  /** A building and a room, which may be a number alone. */
  public static void building(
      String path, @Nullable CharSequence building, int max, Consumer<Problem> to) {
    if (!Placeholders.isAbsent(building) && building != null) {
      place(path, building, max, to);
    }
  }

  /** Returns whether it is no place at all, but a date or an error of a spreadsheet. */
  private static boolean place(String path, CharSequence text, int max, Consumer<Problem> to) {
    length(path, text, max, to);
    characters(path, text, IN_AN_ADDRESS, to);
    if (AddressHyphens.isIn(text)) {
      to.accept(Problem.of(ProblemCodes.ADDRESS_HYPHEN, path));
    }
    boolean isDate = text.length() <= 2 * max && isDate(text);
    if (isDate) {
      to.accept(Problem.of(ProblemCodes.ADDRESS_DATE, path));
    }
    return leftovers(path, text, to) || isDate;
  }

  /**
   * Reports what systems leave in a text: the error of a spreadsheet, quotes, marks; returns
   * whether it is such an error.
   */
  static boolean leftovers(String path, CharSequence text, Consumer<Problem> to) {
    if (Placeholders.isSpreadsheetError(text)) {
      to.accept(Problem.of(ProblemCodes.TEXT_SPREADSHEET_ERROR, path));
      return true;
    }
    if (ForeignMarks.isQuoted(text.toString().strip()) && !Placeholders.isAbsent(text)) {
      to.accept(Problem.of(ProblemCodes.TEXT_QUOTED, path));
    }
    if (ForeignMarks.hasMarkup(text)) {
      to.accept(Problem.of(ProblemCodes.TEXT_MARKUP, path));
    }
    if (ForeignMarks.isGarbled(text)) {
      to.accept(Problem.of(ProblemCodes.TEXT_GARBLED, path));
    }
    return false;
  }

  /** A postal code as people write it. */
  public static void postalCode(String path, @Nullable CharSequence text, Consumer<Problem> to) {
    if (text == null || isBlank(text) || Placeholders.isAbsent(text)) {
      return;
    }
    if (length(path, text, Limits.POSTAL_CODE, to) && !leftovers(path, text, to)) {
      PostalCode.parse(text).problems().forEach(p -> to.accept(p.withPathPrefix(path)));
    }
  }

  /** Returns whether a text has nothing in it but white space, the ideographic space included. */
  public static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean length(String path, CharSequence text, int max, Consumer<Problem> to) {
    boolean fits = text.length() <= max || Character.codePointCount(text, 0, text.length()) <= max;
    if (!fits) {
      to.accept(Problem.of(ProblemCodes.TEXT_TOO_LONG, path, String.valueOf(max)));
    }
    return fits;
  }

  /** Reports each code once, and returns whether there was nothing to report. */
  private static boolean characters(
      String path, CharSequence text, Map<CharacterFault, String> codes, Consumer<Problem> to) {
    var faults = CharacterFault.in(text);
    if (faults.isEmpty()) {
      return true;
    }
    var reported = new HashSet<String>();
    for (var found : faults) {
      String code = codes.get(found.fault());
      if (code != null && reported.add(code)) {
        to.accept(problem(code, path, found));
      }
    }
    return reported.isEmpty();
  }

  /** An honorific alone is a name, for all that is known here. */
  private static boolean endsInHonorific(String name) {
    for (String honorific : HONORIFICS) {
      if (name.endsWith(honorific) && name.length() > honorific.length()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDate(CharSequence text) {
    boolean hyphen = false;
    boolean latin = false;
    boolean mark = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hyphen |= c == '-';
      latin |= (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      mark |= c == '/' || c == '／' || c == '月';
    }
    // Most addresses have none of these, and the patterns are slow.
    return ((mark || (hyphen && latin)) && DATE_IN_ADDRESS.matcher(text).find())
        || (hyphen && ISO_DATE.matcher(text).matches());
  }

  private static boolean hasLetters(CharSequence text) {
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = Character.codePointAt(text, i);
      if (isLetter(codePoint)) {
        return true;
      }
    }
    return false;
  }

  /** Ideographs newer than the JDK's tables are letters too. */
  private static boolean isLetter(int codePoint) {
    return Character.isLetter(codePoint) || (codePoint >= 0x20000 && codePoint < 0x40000);
  }

  private static Map<CharacterFault, String> anyTextBut(Map<CharacterFault, String> others) {
    var codes = new EnumMap<CharacterFault, String>(IN_ANY_TEXT);
    codes.putAll(others);
    return codes;
  }

  private static Problem problem(String code, String path, CharacterFault.Found found) {
    return Problem.of(code, path, found.codePointName(), String.valueOf(found.position()));
  }
}
