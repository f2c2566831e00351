package io.github.minmome.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KanaTest {
  @ParameterizedTest
  @CsvSource({
    "ミホン タロウ, ミホン タロウ",
    "みほん たろう, ミホン タロウ",
    "ﾐﾎﾝ ﾀﾛｳ, ミホン タロウ",
    "ｶﾞｷﾞﾊﾟﾋﾟｳﾞﾜﾞ, ガギパピヴヷ",
    "か\u3099は\u309A, ガパ",
    "カ゛ハ゜, ガパ",
    "ｼﾞｮｰｼﾞ, ジョージ",
    "メアリ-, メアリー",
    "メアリ−, メアリー",
    "メアリ―, メアリー",
    "ｱ･ｲ=ｳ, ア・イ＝ウ",
    "ゔぁいおりん, ヴァイオリン",
    "みすゞ, ミスヾ",
    "ゝヽ, ヽヽ",
    "ｦｧｨｩｪｫｬｭｮｯﾝ, ヲァィゥェォャュョッン",
    "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜ, アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ",
    "ㇰㇿ, ㇰㇿ",
    "ヵヶ, ヵヶ",
    "ミホン　タロウ, ミホン　タロウ",
  })
  void toFullWidthKatakana_otherKana_areConverted(String given, String offered) {
    assertThat(Kana.toFullWidthKatakana(given)).contains(offered);
    assertThat(Kana.firstOther(given)).isNegative();
  }

  @ParameterizedTest
  @CsvSource({
    "ミホン太郎, 3, kanji",
    "ﾐﾎﾝTaro, 3, letters",
    "ミホン１, 3, a digit",
    "ミホン\uD842\uDFB7, 3, a character outside the basic plane",
    "ミホン\u200B, 3, an invisible mark",
  })
  void firstOther_isTheIndexOfTheFirstOtherCharacter(String given, int index, String reason) {
    assertThat(Kana.firstOther(given)).as(reason).isEqualTo(index);
    assertThat(Kana.toFullWidthKatakana(given)).as(reason).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ﾞ, 0, nothing before",
    "アﾟ, 1, no such kana",
    "アンﾞ, 2, no such kana",
    "' ﾞ', 1, a space before",
    "ガﾞ, 1, a mark already",
  })
  void voicingMark_needsAKanaThatTakesIt(String given, int index, String reason) {
    assertThat(Kana.firstOther(given)).as(reason).isEqualTo(index);
    assertThat(Kana.toFullWidthKatakana(given)).as(reason).isEmpty();
  }

  @Property
  void toFullWidthKatakana_twice_changesNothing(
      @ForAll @CharRange(from = 'ぁ', to = 'ゖ') @CharRange(from = 'ｦ', to = 'ﾝ') String given) {
    var once = Kana.toFullWidthKatakana(given).orElseThrow();
    assertThat(once).hasSameSizeAs(given);
    assertThat(Kana.toFullWidthKatakana(once)).contains(once);
  }
}
