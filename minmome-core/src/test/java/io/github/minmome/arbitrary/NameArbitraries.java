package io.github.minmome.arbitrary;

import java.nio.charset.Charset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Names of people who do not exist, many with characters that software loses: outside of JIS X 0208
 * (髙 﨑), outside of the BMP (𠮷 𡈽), with variation selectors (葛󠄀 辻󠄀), compatibility ideographs.
 *
 * @since 0.1.0
 */
public final class NameArbitraries {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private NameArbitraries() {}

  /** Returns family and given name, apart by a space; each can be printed. */
  public static Arbitrary<String> names() {
    return name(
        Arbitraries.of(
            "見本",
            "山田",
            "髙﨑",
            "𠮷田",
            "𡈽屋",
            "𣘺本",
            "瀨戸",
            "德川",
            "渡邉",
            "渡邊",
            "齋藤",
            "濵田",
            "栁沢",
            "葛\uDB40\uDD00西",
            "辻\uDB40\uDD00",
            "葛飾",
            "﨑山",
            "ヶ丘",
            "々木",
            "五十嵐",
            "Garcia",
            "佐々木"));
  }

  /** Returns names that a file in windows-31j can contain. */
  public static Arbitrary<String> namesInWindows31j() {
    return names().filter(name -> WINDOWS_31J.newEncoder().canEncode(name));
  }

  /** Returns furigana, in wide or narrow katakana or in hiragana, all of which are accepted. */
  public static Arbitrary<String> furigana() {
    return Combinators.combine(
            Arbitraries.of("ミホン", "ヤマダ", "タカサキ", "ヴァレンティ", "ﾐﾎﾝ", "ﾔﾏﾀﾞ", "みほん", "ワタナベ"),
            Arbitraries.of(" ", "　"),
            Arbitraries.of("タロウ", "ハナコ", "ジュンイチ", "ﾀﾛｳ", "はなこ", "ヱイ"))
        .as((family, space, given) -> family + space + given);
  }

  private static Arbitrary<String> name(Arbitrary<String> families) {
    return Combinators.combine(
            families,
            Arbitraries.of(" ", "　", ""),
            Arbitraries.of("太郎", "花子", "一郎", "𠮷男", "惠子", "眞一", "薫", "翔", "いち子", "マリア"))
        .as((family, space, given) -> family + space + given);
  }
}
