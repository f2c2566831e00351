package io.github.minmome.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordKeyTest {
  @Test
  void widthCaseAndSpacesAround_doNotMatter() {
    assertThat(WordKey.of(" ＴＥＬ　")).isEqualTo(WordKey.of("tel"));
    assertThat(WordKey.of("ｹｰﾌﾞﾙ")).isEqualTo(WordKey.of("ケーブル"));
    assertThat(WordKey.of("発 信")).isNotEqualTo(WordKey.of("発信"));
  }

  @Test
  void textThatIsNoWord_isLeftAlone() {
    var marks = "\u0301\u0323".repeat(500_000);
    assertThat(WordKey.of(marks)).isEqualTo(marks);
  }
}
