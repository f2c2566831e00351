package io.github.minmome.check;

import io.github.minmome.text.NumberCharacters;
import io.github.minmome.text.WordKey;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What systems and people write where there is no value: NULL, なし, 同上, and errors of spreadsheets.
 */
public final class Placeholders {
  private static final int MAX_LENGTH = 20;

  private static final Set<String> NOTHING =
      Set.of(
          "null",
          "(null)",
          "<null>",
          "nil",
          "none",
          "nan",
          "true",
          "false",
          "n/a",
          "na",
          "<na>",
          "undefined",
          "-",
          "--",
          "---",
          "‐",
          "ー",
          "―",
          "—",
          "–",
          "−",
          "なし",
          "無し",
          "無",
          "特になし",
          "特に無し",
          "該当なし",
          "該当無し",
          "該当者なし",
          "不明",
          "不詳",
          "未詳",
          "匿名",
          "非公開",
          "対象外",
          "未定",
          "未記入",
          "未入力",
          "未登録",
          "未設定",
          "未回答",
          "無回答",
          "無記名",
          "記載なし",
          "記入なし",
          "入力なし",
          "空欄",
          "空白",
          "省略",
          "×",
          "/",
          "//",
          "*",
          "・");

  /** Written without a dakuten or in the wrong kana, but never as a reading: ナシ may be one. */
  private static final Set<String> NOTHING_BUT_PERHAPS_KANA = Set.of("ナシ", "フメイ", "ふめい");

  private static final Set<String> DITTO =
      Set.of(
          "同上",
          "同左",
          "同右",
          "同じ",
          "同",
          "仝",
          "〃",
          "々",
          "\"",
          "″",
          "同様",
          "上に同じ",
          "上記に同じ",
          "上記と同じ",
          "上記同様",
          "上と同じ",
          "左に同じ",
          "左記に同じ",
          "申込者に同じ",
          "申込者と同じ",
          "申込者同じ",
          "本人",
          "本人に同じ",
          "本人と同じ",
          "ditto",
          "same",
          "same as above");

  /**
   * The errors of Excel, LibreOffice and Google Sheets; #### is a column too narrow for its value.
   */
  private static final Pattern ERROR =
      Pattern.compile(
          "#(?:N/A|REF!|VALUE!|NAME[?]|DIV/0!|NULL!|NUM!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!"
              + "|PYTHON!|EXTERNAL!|ERROR!|GETTING_DATA)|^\\s*##\\s*$|#{3,}"
              // LibreOffice, and the names of errors in other languages: #名前?, #値!, エラー:502
              + "|#\\p{L}{1,8}[!?]|(?<![a-z])(?:ERR|エラー):[0-9]{3}",
          Pattern.CASE_INSENSITIVE);

  /** What these words begin with, for a quick answer to nearly all texts. */
  private static final BitSet BEGINNINGS =
      Stream.of(NOTHING, NOTHING_BUT_PERHAPS_KANA, DITTO, Set.of("ﾅ", "ﾌ"))
          .flatMap(Set::stream)
          .mapToInt(word -> word.charAt(0))
          .collect(BitSet::new, BitSet::set, BitSet::or);

  private Placeholders() {}

  /** Returns whether an optional text means that there is no value. */
  public static boolean isAbsent(@Nullable CharSequence text) {
    if (text == null || TextChecks.isBlank(text)) {
      return true;
    }
    if (text.length() > MAX_LENGTH || !mayBegin(text)) {
      return false;
    }
    var key = key(text);
    return NOTHING.contains(key) || NOTHING_BUT_PERHAPS_KANA.contains(key) || DITTO.contains(key);
  }

  /** Returns whether an optional reading means that there is none; ナシ may be a reading. */
  public static boolean isAbsentReading(@Nullable CharSequence kana) {
    return isAbsent(kana) && (kana == null || !NOTHING_BUT_PERHAPS_KANA.contains(key(kana)));
  }

  /** Returns whether a text is or contains an error that a spreadsheet shows instead of a value. */
  public static boolean isSpreadsheetError(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '#' || c == '＃' || c == ':' || c == '：') {
        return ERROR.matcher(WordKey.of(text)).find();
      }
    }
    return false;
  }

  private static boolean mayBegin(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(NumberCharacters.fold(text.charAt(i)));
      if (c != '(' && c != '#' && !Character.isWhitespace(c)) {
        return BEGINNINGS.get(c);
      }
    }
    return false;
  }

  private static String key(CharSequence text) {
    var key = WordKey.of(text).replaceAll("[\\s　]|^#(?=\\P{ASCII})", "");
    boolean isBracketed = key.startsWith("(") && key.endsWith(")") && key.length() > 2;
    return isBracketed && !NOTHING.contains(key) ? key.substring(1, key.length() - 1) : key;
  }
}
