package io.github.minmome.blackbox.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.Sentence;
import io.github.minmome.campaign.Sentence.Reading;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class SentenceTest {
  @Test
  void marks_dividePhrasesAndGiveReadings() {
    var sentence = Sentence.of("電話（でんわ）を|止（と）めます。 はい");
    assertThat(sentence.phrases()).containsExactly("電話を", "止めます。 ", "はい");
    assertThat(sentence.readings())
        .containsExactly(new Reading(0, 2, "でんわ"), new Reading(3, 4, "と"));
    assertThat(sentence.base()).isEqualTo("電話を止めます。 はい");
    assertThat(sentence.text()).isEqualTo("電話（でんわ）を止（と）めます。 はい").hasToString(sentence.toString());
  }

  @Test
  void plainText_isOnePhraseWithoutReadings() {
    var sentence = Sentence.plain("見本（みほん）信用金庫 | 本店");
    assertThat(sentence.phrases()).containsExactly("見本（みほん）信用金庫 | 本店");
    assertThat(sentence.readings()).isEmpty();
    assertThat(Sentence.plain("")).isEqualTo(Sentence.EMPTY).isEqualTo(Sentence.of(""));
    assertThat(Sentence.EMPTY.isEmpty()).isTrue();
  }

  @Test
  void readings_ofTextInParenthesesThatIsNoReading_areNone() {
    assertThat(Sentence.of("（国番号）と、申込み（無料）").readings()).isEmpty();
  }

  @Property
  void text_isTheMarkedTextWithoutItsMarks(@ForAll List<String> phrases) {
    var marked = String.join("|", phrases);
    var sentence = Sentence.of(marked);
    assertThat(sentence.text()).isEqualTo(marked.replace("|", ""));
    assertThat(sentence.phrases()).doesNotContain("");
    assertThat(String.join("", sentence.phrases())).isEqualTo(sentence.base());
  }
}
