package io.github.minmome.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words are found whatever their width and case, the longest first. */
final class WordListTest {
  private final WordList words = new WordList("代表|代表電話|EXT", "Zone|az");

  @Test
  void theLongestWordWins() {
    assertThat(words.endOf("代表電話", 0)).isEqualTo(4);
    assertThat(words.endOf("代表電", 0)).isEqualTo(2);
    assertThat(words.endOf("代", 0)).isZero();
  }

  @Test
  void widthAndCaseDoNotMatter() {
    for (String text : new String[] {"EXT", "ext", "Ｅｘｔ", "zone", "ＺＯＮＥ", "AZ"}) {
      assertThat(words.endOf(text, 0)).as(text).isEqualTo(text.length());
      assertThat(words.isOneOf(text, 0, text.length())).as(text).isTrue();
    }
  }

  @Test
  void aWordIsLookedForWhereItWouldStand() {
    assertThat(words.endOf("1 ext", 2)).isEqualTo(5);
    assertThat(words.endOf("1 ext", 1)).isEqualTo(1);
    assertThat(words.endOf("1 ext", 5)).isEqualTo(5);
    assertThat(words.endOf("1 ex", 2)).isEqualTo(2);
  }

  @Test
  void aTextIsOneOfTheWordsOnlyAsAWhole() {
    assertThat(words.isOneOf("（代表）", 1, 3)).isTrue();
    assertThat(words.isOneOf("（代表）", 1, 4)).isFalse();
    assertThat(words.isOneOf("代表電話", 0, 3)).isFalse();
    assertThat(words.isOneOf("代表電話", 2, 2)).isFalse();
    assertThat(words.isOneOf("電話", 0, 2)).isFalse();
  }
}
