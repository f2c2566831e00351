package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.ShortText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsCommandTest {
  @ParameterizedTest
  @CsvSource({
    "100, ja, CHARACTERS_100, JA",
    "200, en, CHARACTERS_200, EN",
    "400, easy-ja, CHARACTERS_400, EASY_JA",
    "broadcast, ja, BROADCAST, JA",
    "post, en, POST, EN"
  })
  void length_printsThatTextAloneToStandardOutput(
      String length, String language, ShortText text, LeafletLanguage expected) {
    Run run = Run.minmome("texts", "--length", length, "--language", language);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(text.text(expected) + "\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void withoutLength_everyTextHasItsHeading() {
    Run run = Run.minmome("--lang", "ja", "texts");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("# 100字まで\n", "# 放送（30秒）\n", "# 投稿\n");
    for (ShortText text : ShortText.values()) {
      assertThat(run.out()).contains(text.text(LeafletLanguage.JA));
    }
  }

  @Test
  void unknownLength_isWrongUsage() {
    assertThat(Run.minmome("texts", "--length", "300").exit()).isEqualTo(2);
  }
}
