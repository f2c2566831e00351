package io.github.minmome.phone;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The names and dates in a numbering plan, looked at only when text is requested.
 *
 * @param dates the dates of the sources
 * @param areaCodes 市外局番 by area code as dialled
 * @param runs exchanges of one message area in a row: the first of them, ascending
 * @param runAreas for each run: the area's name in Japanese, or "" for no designated exchange
 * @param regions region code to names
 * @param callingCodes calling code to its regions, joined by commas
 * @param regionPrefixes leading international digits to regions, joined by commas
 * @param shortCodes short codes and hash services that have a name
 */
@SuppressWarnings("ArrayRecordComponent") // searched, never compared
record PlanNames(
    Dates dates,
    Map<String, AreaCode> areaCodes,
    int[] runs,
    List<String> runAreas,
    Map<String, Names> regions,
    Map<String, String> callingCodes,
    Map<String, String> regionPrefixes,
    Map<String, Names> shortCodes) {

  /** The dates of the sources, as epoch days: exchanges, area-code lengths, the newest of all. */
  record Dates(long exchanges, long lengths, long newest) {}

  /** A Japanese and an English name; English may be empty. */
  record Names(String japanese, String english) {}

  /** Message areas and prefectures of one area code; English names one to one, or none. */
  record AreaCode(List<String> areas, List<String> english, List<String> prefectures) {}

  /** Returns the message area (MA) of an exchange, or of an area code that has only one, or "". */
  String area(String areaCode, int fiveDigits) {
    int run = Arrays.binarySearch(runs, fiveDigits);
    String area = run == -1 ? "" : runAreas.get(run >= 0 ? run : -run - 2);
    var known = areaCodes.get(areaCode);
    return area.isEmpty() && known != null && known.areas().size() == 1
        ? known.areas().get(0)
        : area;
  }

  /**
   * Returns the region codes of an international number, joined by commas; "" when none is known.
   */
  String regions(String callingCode, String digits) {
    for (int length = Math.min(digits.length(), 8); length >= callingCode.length(); length--) {
      String regions = regionPrefixes.get(digits.substring(0, length));
      if (regions != null) {
        return regions;
      }
    }
    return callingCodes.getOrDefault(callingCode, "");
  }
}
