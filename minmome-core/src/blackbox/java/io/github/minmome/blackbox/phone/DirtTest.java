package io.github.minmome.blackbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every way of writing around a number, before it and behind it, with every other. */
final class DirtTest {
  /** Groups of digits, separated by |, and the number that they are. */
  private static final List<String[]> NUMBERS =
      List.of(
          new String[] {"03|3100|0000", "+81331000000"},
          new String[] {"04992|2|0000", "+81499220000"},
          new String[] {"090|1234|5678", "+819012345678"},
          new String[] {"0120|210|364", "+81120210364"},
          new String[] {"0800|123|4567", "+818001234567"},
          new String[] {"0200|12345|67890", "+812001234567890"},
          new String[] {"+81|3|3100|0000", "+81331000000"},
          new String[] {"+1|212|555|0100", "+12125550100"},
          new String[] {"010|44|20|7946|0000", "+442079460000"},
          new String[] {"0033|010|1|212|555|0100", "+12125550100"},
          new String[] {"186|03|3100|0000", "+81331000000"});

  private static final List<String> SEPARATORS =
      List.of(
          "-", " ", "", ".", "/", "－", "‐", "‑", "‒", "–", "—", "―", "−", "ー", "ｰ", "─", "━", "〜",
          "～", "~", "・", "･", "　", "\u00A0", "\t", " - ", ")", "(", "）（", "_", "\u2009", "\u200B",
          "\u00AD", "\r\n");

  private static final List<String> BEFORE =
      List.of(
          "", " ", "\u202D", "\uFEFF", "TEL", "TEL ", "Tel. ", "Tel：", "ＴＥＬ：", "電話", "電話番号：", "☎",
          "☎\uFE0F", "📞", "℡", "FAX:", "携帯 ", "自宅：", "連絡先 ", "Phone: ", "Mobile ", "T. ", "M：",
          "'", "\"", "(", "（", "【電話】");

  private static final List<String> BEHIND =
      List.of(
          "",
          " ",
          "\n",
          "\u202C",
          ")",
          "）",
          "（代）",
          "(代)",
          "(代表)",
          "（直通）",
          "（携帯）",
          " (自宅)",
          " ext. 12",
          " ext",
          "内線12",
          " (内線 12)",
          " x12",
          ",12",
          ";ext=12",
          "#12",
          "#",
          "'",
          "。");

  private final PhoneNumberClassifier classifier = PhoneNumberClassifier.standard();

  @Test
  void surroundingText_doesNotChangeTheNumber() {
    int read = 0;
    for (String[] number : NUMBERS) {
      var plain = classifier.classify(number[0].replace("|", "-"));
      for (String separator : SEPARATORS) {
        String written = number[0].replace("|", separator);
        for (String before : BEFORE) {
          for (String behind : BEHIND) {
            String text = before + written + behind;
            var c = classifier.classify(text);
            assertThat(c.e164()).as(text).contains(number[1]);
            assertThat(c.kind()).as(text).isEqualTo(plain.kind());
            assertThat(c.form()).as(text).isEqualTo(plain.form());
            assertThat(c.has(NumberFlag.EXTENSION)).as(text).isEqualTo(behind.contains("12"));
            assertThat(c.has(NumberFlag.LETTERS)).as(text).isFalse();
            read++;
          }
        }
      }
    }
    assertThat(read).isEqualTo(11 * 34 * 28 * 23);
  }
}
