package io.github.minmome.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words are found whatever their width and case, the longest first, with the roles they have. */
final class WordListTest {
  private final WordList words =
      new WordList.Builder().add(1, "代表|代表電話|EXT", "Zone|az|ДОБ").add(2, "代表|FAX").build();

  private int endOf(String text, int i) {
    return WordList.END.in(words.find(text, i, 3));
  }

  @Test
  void longestWord_wins() {
    assertThat(endOf("代表電話", 0)).isEqualTo(4);
    assertThat(endOf("代表電", 0)).isEqualTo(2);
    assertThat(endOf("代", 0)).isZero();
  }

  @Test
  void widthAndCase_doNotMatter() {
    for (String text : new String[] {"EXT", "ext", "Ｅｘｔ", "zone", "ＺＯＮＥ", "AZ", "доб", "Доб"}) {
      assertThat(endOf(text, 0)).as(text).isEqualTo(text.length());
    }
  }

  @Test
  void find_word_isFoundAtItsIndexAlone() {
    assertThat(endOf("1 ext", 2)).isEqualTo(5);
    assertThat(endOf("1 ext", 1)).isZero();
    assertThat(endOf("1 ext", 5)).isZero();
    assertThat(endOf("1 ex", 2)).isZero();
  }

  @Test
  void find_wordOfAnotherRole_isNotFound() {
    assertThat(WordList.ROLES.in(words.find("代表", 0, 3))).isEqualTo(3);
    assertThat(WordList.ROLES.in(words.find("代表", 0, 2))).isEqualTo(2);
    assertThat(WordList.END.in(words.find("代表電話", 0, 2))).isEqualTo(2);
    assertThat(words.find("EXT", 0, 2)).isZero();
    assertThat(words.find("FAX", 0, 4)).isZero();
    assertThat(words.find("電話", 0, 3)).isZero();
  }

  @Test
  void latinWord_isNotFoundAtTheBeginningOfALongerOne() {
    for (String longer : new String[] {"EXTA", "extz", "ＥＸＴＡ", "extm"}) {
      assertThat(endOf(longer, 0)).as(longer).isZero();
    }
    for (String ended : new String[] {"EXT@", "EXT[", "EXT1", "EXT電", "EXTД", "EXT "}) {
      assertThat(endOf(ended, 0)).as(ended).isEqualTo(3);
    }
    assertThat(endOf("代表A", 0)).isEqualTo(2);
  }

  @Test
  void letters_areFoldedFromTheFirstToTheLast() {
    var letters = new WordList.Builder().add(1, "AZ|АЯ").build();
    assertThat(WordList.END.in(letters.find("az", 0, 1))).isEqualTo(2);
    assertThat(WordList.END.in(letters.find("ая", 0, 1))).isEqualTo(2);
    assertThat(letters.find("{z", 0, 1)).isZero();
  }
}
