package io.github.minmome.postal;

import io.github.minmome.text.KanjiNumerals;
import io.github.minmome.text.NumberCharacters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of an address that a customer barcode contains beside the postal code (住所表示番号): digits,
 * capital letters and hyphens, such as {@code 1-3-2-503}. Extracted by the rules of Japan Post's
 * manual (郵便番号・バーコードマニュアル, バーコードに必要な文字情報の抜き出し法).
 *
 * @param text digits, {@code A}–{@code Z} and single hyphens, or empty; not a full address
 * @since 0.1.0
 */
public record AddressNumber(String text) {
  private static final Pattern WELL_FORMED = Pattern.compile("(?!-|.*--)[0-9A-Z-]*(?<!-)");
  private static final String KANJI_DIGITS = KanjiNumerals.CHARACTERS;

  /** A whole kanji numeral; begun in its midst, a long one would be read over and over. */
  private static final String NUMERAL = "(?<![" + KANJI_DIGITS + "])[" + KANJI_DIGITS + "]++";

  /** Kanji numerals count only before these words. */
  private static final Pattern KANJI_NUMERAL =
      Pattern.compile("(" + NUMERAL + ")(丁目|丁|番地|番|号|地割|線|の|ノ)");

  private static final Pattern DROPPED = Pattern.compile("[&/・.]");
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,}");
  private static final Pattern FLOOR = Pattern.compile("(?<=[0-9])F(?![A-Z])");
  private static final Pattern OTHER = Pattern.compile("[^0-9A-Z-]+");
  private static final Pattern HYPHENS = Pattern.compile("-{2,}");
  private static final Pattern HYPHEN_AT_A_LETTER = Pattern.compile("-(?=[A-Z])|(?<=[A-Z])-");

  /**
   * Words that make a number at the end of a town's name part of the name, such as 三番町 and 北1条西:
   * they belong to the postal code.
   */
  private static final Pattern NUMBER_IN_A_TOWN =
      Pattern.compile(
          ("(?<![0-9" + KANJI_DIGITS + "])[0-9" + KANJI_DIGITS + "]++")
              + "(?:番町|番丁|番通|番館|条[東西南北]*|軒|町|区(?!画)|ケ|ヶ|里|本木|ツ)");

  /** Where the part after the town begins: a number in digits, or in kanji before 丁目, 番地 … */
  private static final Pattern AFTER_THE_TOWN =
      Pattern.compile(
          "[0-9]|"
              + NUMERAL
              + "(?:丁目|番地|地割|番(?!町|丁|通|館)|号|線|丁(?!目|町)|[のノ](?=[0-9"
              + KANJI_DIGITS
              + "]))");

  /** Nothing but a postal code: large offices and post-office boxes have a code of their own. */
  public static final AddressNumber NONE = new AddressNumber("");

  /**
   * Refuses what a barcode cannot hold.
   *
   * @throws IllegalArgumentException if the text has other characters, or a hyphen at an end or
   *     beside another
   */
  public AddressNumber {
    if (!WELL_FORMED.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "An address number has digits, capital letters and single hyphens between them");
    }
  }

  /**
   * Returns what the barcode contains of an address from behind the town's name on (住所B), such as
   * {@code 1丁目3番2号 見本ビル503}: full-width and kanji numerals are understood.
   */
  public static AddressNumber ofPartAfterTown(String text) {
    var t = toHalfWidth(text);
    t = DROPPED.matcher(t).replaceAll("");
    t =
        KANJI_NUMERAL
            .matcher(t)
            .replaceAll(numeral -> KanjiNumerals.arabic(numeral.group(1)) + numeral.group(2));
    t = LETTERS.matcher(t).replaceAll(" ");
    t = FLOOR.matcher(t).replaceAll(" ");
    t = OTHER.matcher(t).replaceAll("-");
    t = HYPHENS.matcher(t).replaceAll("-");
    t = HYPHEN_AT_A_LETTER.matcher(t).replaceAll("");
    t = t.startsWith("-") ? t.substring(1) : t;
    t = t.endsWith("-") ? t.substring(0, t.length() - 1) : t;
    return new AddressNumber(t);
  }

  /**
   * Returns what the barcode contains of a whole address, from the prefecture on. Where a town's
   * name ends is a matter of the table of postal codes, which core does not have: towns with a
   * numeral in their names are in a table of their own ({@code numeral-towns.tsv}); in other
   * addresses the first house number is searched for, with the usual numbers in names (三番町, 北1条西,
   * 四ツ谷) passed over.
   *
   * @return nothing if there is no number at all
   */
  public static Optional<AddressNumber> tryOfAddress(String address) {
    return tryOfAddress(address, NumeralTowns.TABLE);
  }

  /**
   * Returns what the barcode contains of a whole address, read from the end of the town's name on
   * as the table has it; of an address whose town is not in the table, as {@link
   * #tryOfAddress(String)} does.
   *
   * @return nothing if there is no number at all
   */
  public static Optional<AddressNumber> tryOfAddress(String address, PostalCodeTable table) {
    var part = table.partAfterTown(address);
    var found =
        part.isPresent() ? ofPartAfterTown(part.get()) : ofPartAfterTown(fromFirstNumber(address));
    return found.text.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /**
   * Returns the address from the first number on that is none of a town's name; empty without one.
   */
  private static String fromFirstNumber(String address) {
    var t = toHalfWidth(address);
    var town = NUMBER_IN_A_TOWN.matcher(t);
    var number = AFTER_THE_TOWN.matcher(t);
    boolean isFound = number.find();
    while (isFound && town.find() && town.start() <= number.start()) {
      isFound = number.start() >= town.end() || number.find(town.end());
    }
    return isFound ? t.substring(number.start()) : "";
  }

  /** Full-width letters and digits as ASCII capitals. */
  private static String toHalfWidth(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = NumberCharacters.fold(text.charAt(i));
      out.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
    }
    return out.toString();
  }

  /** Masked: a house number and a room reveal where a person lives. */
  @Override
  public String toString() {
    return "AddressNumber[" + (text.isEmpty() ? "" : "***") + "]";
  }
}
