package io.github.minmome.blackbox.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.YesNo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YesNoTest {
  @ParameterizedTest
  @ValueSource(strings = {"はい", "true", "TRUE", "1", "１", "有", "あり", "する", "○", "◯", "〇", " Yes "})
  void tryParse_wordsForYes_areTrue(String word) {
    assertThat(YesNo.tryParse(word)).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"いいえ", "false", "0", "０", "無", "なし", "しない", "×", "ＮＯ", "使わない"})
  void tryParse_wordsForNo_areFalse(String word) {
    assertThat(YesNo.tryParse(word)).contains(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "たまに", "2", "不明", "はいいいえ"})
  void tryParse_otherWord_isEmpty(String word) {
    assertThat(YesNo.tryParse(word)).isEmpty();
  }
}
