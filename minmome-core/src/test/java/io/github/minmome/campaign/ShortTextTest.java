package io.github.minmome.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShortTextTest {
  static Stream<Arguments> texts() {
    return Arrays.stream(ShortText.values())
        .flatMap(
            text ->
                Arrays.stream(LeafletLanguage.values())
                    .map(language -> Arguments.of(text, language)));
  }

  private static String base(ShortText text, LeafletLanguage language) {
    return Sentence.of(text.text(language)).base();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void text_isAsLongAsItsName(ShortText text, LeafletLanguage language) {
    String base = base(text, language);
    assertThat(base.codePointCount(0, base.length())).isBetween(50, text.maxLength());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void broadcastAndPost_areShortEnoughToBeReadAndSent(ShortText text, LeafletLanguage language) {
    String base = base(text, language);
    if (language == LeafletLanguage.EN) {
      assertThat(base.split(" ")).hasSizeLessThanOrEqualTo(text == ShortText.BROADCAST ? 80 : 90);
    } else if (text == ShortText.BROADCAST) {
      assertThat(base).hasSizeLessThanOrEqualTo(150);
    } else if (text == ShortText.POST) {
      assertThat(base).hasSizeLessThanOrEqualTo(140);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void text_containsWhatToDoAndTheNumber(ShortText text, LeafletLanguage language) {
    String base = base(text, language);
    if (language == LeafletLanguage.EN) {
      assertThat(base).containsPattern("(?i)do(n't| not) answer").containsIgnoringCase("call back");
    } else {
      assertThat(base).containsPattern("出ない").containsPattern("かけ直さない");
    }
    if (text == ShortText.BROADCAST) {
      assertThat(base)
          .containsAnyOf("サンロクヨン", "three six four")
          .doesNotContain("0120", "#", "http");
    } else {
      assertThat(base).contains("0120-210-364");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStatement_isARowOfTheFacts(ShortText text) {
    assertThat(text.facts())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(SourcedFact.all()).extracting(SourcedFact::id).contains(id));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void easyJapanese_hasAReadingForEveryKanjiAndShortSentences(
      ShortText text, LeafletLanguage language) {
    if (language == LeafletLanguage.EASY_JA) {
      Sentence sentence = Sentence.of(text.text(language));
      assertThat(LeafletTest.withoutReading(sentence)).doesNotContainPattern("\\p{IsHan}");
      assertThat(sentence.base().split("。")).allSatisfy(s -> assertThat(s).hasSizeLessThan(60));
    }
  }
}
