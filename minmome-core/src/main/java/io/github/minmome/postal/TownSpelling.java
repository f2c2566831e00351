package io.github.minmome.postal;

import io.github.minmome.text.KanjiNumerals;
import io.github.minmome.text.NumberCharacters;
import java.util.BitSet;

/**
 * Compares an address with the name of a place as people write it: width, spaces, ヶ and ケ, の and ノ,
 * old and new forms of kanji, kanji and Arabic numerals, and 大字 make no difference.
 */
final class TownSpelling {
  /** Pairs of an old or popular form and the one it is read as. */
  private static final String VARIANTS =
      "龍竜澤沢濱浜濵浜嶋島嶌島﨑崎髙高舘館條条區区縣県國国圓円廣広邊辺邉辺檜桧渕淵薮藪籔藪曾曽鷗鴎鶯鴬壷壺靱靭"
          + "祗祇蘆芦諌諫繩縄龜亀眞真鹽塩學学櫻桜瀧滝藏蔵豐豊來来榮栄惠恵應応傳伝冨富籠篭檮梼"
          + "埜野拂払鐵鉄當当稻稲槇槙頸頚蠣蛎穗穂竈竃麴麹鯵鰺莊荘壽寿德徳橫横黑黒靑青淸清增増寬寛瀨瀬賴頼敎教槪概巖巌嶽岳檢検樂楽權権歸帰氣気舊旧鄕郷"
          + "聲声竝並辨弁灣湾彌弥與与驛駅戀恋靈霊爐炉勞労樓楼祿禄亞亜惡悪團団斷断遲遅鑛鉱";

  /** No place has a longer number in its name. */
  private static final int MAX_NUMERAL = 9;

  private static final char[] FOLDED = folded();

  /** The characters of numerals, after folding. */
  private static final BitSet NUMERALS = new BitSet();

  static {
    NUMERALS.set('0', '9' + 1);
    KanjiNumerals.CHARACTERS.chars().forEach(NUMERALS::set);
  }

  private TownSpelling() {}

  private static char[] folded() {
    var table = new char[0x10000];
    for (int c = 0; c < table.length; c++) {
      char half = NumberCharacters.fold((char) c);
      table[c] = half != c && half <= 'z' && half >= 'a' ? Character.toUpperCase(half) : half;
    }
    for (int i = 0; i < VARIANTS.length(); i += 2) {
      table[VARIANTS.charAt(i)] = VARIANTS.charAt(i + 1);
    }
    for (char c : "ヶケヵがガｹ".toCharArray()) {
      table[c] = 'ケ';
    }
    for (char c : "のノ之乃ﾉ".toCharArray()) {
      table[c] = 'ノ';
    }
    for (char c : "つツっッﾂｯ".toCharArray()) {
      table[c] = 'ツ';
    }
    for (int c = 0; c < table.length; c++) {
      if (NumberCharacters.isHyphen((char) c)) {
        table[c] = 'ー'; // also the sound mark of ニュータウン
      }
      if (Character.isWhitespace((char) c)) {
        table[c] = ' ';
      }
    }
    return table;
  }

  /** Returns the form of a character in which variants are the same. */
  static char fold(char c) {
    return FOLDED[c];
  }

  /** Returns the index after white space and one 大字 or 字. */
  static int afterOaza(CharSequence text, int from) {
    int at = afterSpace(text, from);
    if (is(text, at, '大') && is(text, at + 1, '字')) {
      return afterSpace(text, at + 2);
    }
    return is(text, at, '字') ? afterSpace(text, at + 1) : at;
  }

  private static boolean is(CharSequence text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static int afterSpace(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && fold(text.charAt(at)) == ' ') {
      at++;
    }
    return at;
  }

  /** Returns where a name ends that an address has at an index, or -1 if it has another there. */
  static int end(CharSequence address, int from, String name) {
    return end(address, from, name, 0, name.length());
  }

  /** Returns the same of a name that is a range of a text. */
  static int end(CharSequence address, int from, String text, int nameFrom, int nameTo) {
    int at = from;
    int i = nameFrom;
    while (i < nameTo) {
      at = afterSpace(address, at);
      if (at >= address.length()) {
        return -1;
      }
      char a = fold(address.charAt(at));
      char n = fold(text.charAt(i));
      if (isNumeral(n) && isNumeral(a)) {
        int addressEnd = numeralEnd(address, at);
        int nameEnd = Math.min(numeralEnd(text, i), nameTo);
        if (addressEnd - at > MAX_NUMERAL
            || !number(address, at, addressEnd).equals(number(text, i, nameEnd))) {
          return -1;
        }
        at = addressEnd;
        i = nameEnd;
      } else if (a == n) {
        at++;
        i++;
      } else {
        return -1;
      }
    }
    return at;
  }

  static boolean isNumeral(char c) {
    return NUMERALS.get(c);
  }

  /** Returns the end of the digits, or of the kanji numeral, that begin at an index. */
  private static int numeralEnd(CharSequence text, int from) {
    boolean ascii = fold(text.charAt(from)) <= '9';
    int end = from;
    while (end < text.length()
        && end - from <= MAX_NUMERAL
        && isNumeral(fold(text.charAt(end)))
        && (fold(text.charAt(end)) <= '9') == ascii) {
      end++;
    }
    return end;
  }

  private static String number(CharSequence text, int from, int end) {
    var digits = new StringBuilder();
    for (int i = from; i < end; i++) {
      digits.append(fold(text.charAt(i)));
    }
    return digits.charAt(0) <= '9' ? digits.toString() : KanjiNumerals.arabic(digits);
  }
}
