package io.github.minmome.text;

import static io.github.minmome.text.CharacterFault.BIDI_CONTROL;
import static io.github.minmome.text.CharacterFault.CONTROL;
import static io.github.minmome.text.CharacterFault.DOUBTFUL;
import static io.github.minmome.text.CharacterFault.LOST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.text.CharacterFault.Found;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CharacterFaultTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "見本 太郎",
        "見本　太郎",
        "髙橋 﨑",
        "\uD842\uDFB7田", // 𠮷, outside the basic plane
        "辻\uDB40\uDD00 太郎", // an ideographic variation sequence
        "神\uFE00", // a standardized variation sequence
        "塚\uFA10", // a compatibility ideograph, which is not to be normalized
        "Ｊｏｓé O’Neil-見本",
        "か\u3099", // a combining voicing mark
        "①㈱℡♨",
        "\uF900見\uFE0F見\uDB40\uDDEF見\uFE10", // the neighbours of the private and the selecting
        // ranges
        "\uFDCF\uFDF0",
        "\uD87E\uDC00\uD884\uDF50", // compatibility ideographs and those newer than the JDK
        "~}zA@!\"\u00A0\u00AE\u3040々〆ヶ",
        "",
      })
  void lettersOfNames_areNoFaults(String text) {
    assertThat(CharacterFault.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0000, CONTROL",
    "0009, CONTROL",
    "000A, CONTROL",
    "001F, CONTROL",
    "007F, CONTROL",
    "0080, CONTROL",
    "009F, CONTROL",
    "2028, CONTROL",
    "2029, CONTROL",
    "061C, BIDI_CONTROL",
    "200E, BIDI_CONTROL",
    "200F, BIDI_CONTROL",
    "202A, BIDI_CONTROL",
    "202B, BIDI_CONTROL",
    "202C, BIDI_CONTROL",
    "202D, BIDI_CONTROL",
    "202E, BIDI_CONTROL",
    "2066, BIDI_CONTROL",
    "2067, BIDI_CONTROL",
    "2068, BIDI_CONTROL",
    "2069, BIDI_CONTROL",
    "00AD, INVISIBLE",
    "034F, INVISIBLE",
    "115F, INVISIBLE",
    "1160, INVISIBLE",
    "17B4, INVISIBLE",
    "17B5, INVISIBLE",
    "180B, INVISIBLE",
    "180E, INVISIBLE",
    "180F, INVISIBLE",
    "200B, INVISIBLE",
    "200C, INVISIBLE",
    "200D, INVISIBLE",
    "2060, INVISIBLE",
    "2064, INVISIBLE",
    "2065, INVISIBLE",
    "206A, INVISIBLE",
    "206F, INVISIBLE",
    "3164, INVISIBLE",
    "FEFF, INVISIBLE",
    "FFA0, INVISIBLE",
    "FFF0, INVISIBLE",
    "FFF9, INVISIBLE",
    "FFFB, INVISIBLE",
    "1BCA0, INVISIBLE",
    "1BCA3, INVISIBLE",
    "1D173, INVISIBLE",
    "1D17A, INVISIBLE",
    "E0000, INVISIBLE",
    "E0001, INVISIBLE",
    "E007F, INVISIBLE",
    "E00FF, INVISIBLE",
    "E01F0, INVISIBLE",
    "E0FFF, INVISIBLE",
    "D800, BROKEN",
    "DBFF, BROKEN",
    "DC00, BROKEN",
    "DFFF, BROKEN",
    "FFFE, BROKEN",
    "FFFF, BROKEN",
    "FDD0, BROKEN",
    "FDEF, BROKEN",
    "1FFFE, BROKEN",
    "2FFFF, BROKEN",
    "10FFFF, BROKEN",
    "FFFC, LOST",
    "FFFD, LOST",
    "3013, LOST",
    "003F, DOUBTFUL",
    "FF1F, DOUBTFUL",
    "FE56, DOUBTFUL",
    "25A1, DOUBTFUL",
    "25A0, DOUBTFUL",
    "E000, PRIVATE_USE",
    "F8FF, PRIVATE_USE",
    "F0000, PRIVATE_USE",
    "100000, PRIVATE_USE",
  })
  void faults_areFoundWithCodePointAndPosition(String hex, CharacterFault fault) {
    int codePoint = Integer.parseInt(hex, 16);
    String text = "見本 " + Character.toString(codePoint) + "郎";
    assertThat(CharacterFault.in(text)).containsExactly(new Found(fault, codePoint, 4));
    assertThat(new Found(fault, codePoint, 4).codePointName()).isEqualTo("U+" + hex);
  }

  @ParameterizedTest
  @CsvSource({
    "'\uFE00見', 1, first of all",
    "'見 \uDB40\uDD00', 3, after a space",
    "'見　\uFE0F', 3, after an ideographic space",
    "'見\uDB40\uDD00\uDB40\uDD01', 2, after another",
    "'見\t\uFE00', 3, after a control",
  })
  void variationSelector_needsACharacterBeforeIt(String text, int position, String reason) {
    assertThat(CharacterFault.in(text))
        .as(reason)
        .filteredOn(found -> found.fault() == CharacterFault.INVISIBLE)
        .singleElement()
        .satisfies(found -> assertThat(found.position()).isEqualTo(position));
  }

  @Test
  void position_countsVisibleCharacters() {
    assertThat(CharacterFault.in("\uD842\uDFB7辻\uDB40\uDD00?"))
        .containsExactly(new Found(DOUBTFUL, '?', 3));
  }

  @Test
  void faults_eachKind_isReportedOnceInTheOrderOfTheText() {
    assertThat(CharacterFault.in("?\t\u202E?\t〓"))
        .containsExactly(
            new Found(DOUBTFUL, '?', 1),
            new Found(CONTROL, '\t', 2),
            new Found(BIDI_CONTROL, 0x202E, 3),
            new Found(LOST, '〓', 6));
  }

  @Property
  void in_anyText_hasPositionsWithinTheText(@ForAll String text) {
    assertThat(CharacterFault.in(text))
        .allSatisfy(found -> assertThat(found.position()).isBetween(1, text.length()));
  }

  @Test
  void in_tenMillionCharacters_areReadInOnePass() {
    assertThat(CharacterFault.in("\u0000見".repeat(5_000_000)))
        .containsExactly(new Found(CONTROL, 0, 1));
  }
}
