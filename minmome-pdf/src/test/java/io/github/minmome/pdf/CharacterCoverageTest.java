package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A seeded sample of {@link CharacterCoverage}. */
final class CharacterCoverageTest {
  @Test
  void charactersOfJisX0213_comeBackOrAreRefused() throws IOException {
    var all = CharacterCoverage.jisX0213();
    assertThat(all).hasSizeGreaterThan(11_000).contains("か\u309A", "\uD842\uDF9F");
    var result = CharacterCoverage.print(CharacterCoverage.sample(all, 2000, 213));
    assertThat(result.changed()).isEmpty();
    assertThat(result.refused()).hasSizeLessThan(5);
  }

  @Test
  void everyCharacterOfWindows31j_comesBack() throws IOException {
    var all = CharacterCoverage.windows31j();
    assertThat(all).hasSizeGreaterThan(7_000).contains("髙", "﨑", "①", "㈱");
    var result = CharacterCoverage.print(List.copyOf(all));
    assertThat(result.changed()).isEmpty();
    assertThat(result.refused()).isEmpty();
  }

  @Test
  void variationSequences_comeBackWithTheirSelector() throws IOException {
    var all = CharacterCoverage.sequences();
    assertThat(all).hasSizeGreaterThan(13_000).contains("辻\uDB40\uDD00", "葛\uDB40\uDD00");
    var result = CharacterCoverage.print(CharacterCoverage.sample(all, 2000, 14));
    assertThat(result.changed()).isEmpty();
    assertThat(result.refused()).isEmpty();
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "ALL_CHARACTERS", matches = "true")
  void everyCharacter_isCounted() throws IOException {
    CharacterCoverage.main(new String[0]);
  }

  @Test
  void variationSequence_thatNoFontHas_isRefused() throws IOException {
    var result =
        CharacterCoverage.print(List.of("見\uDB40\uDDEF", "見", "か\u3099", "\uE000", "\u202E"));
    assertThat(result.refused()).containsExactly("見\uDB40\uDDEF", "\uE000", "\u202E");
    assertThat(result.changed()).isEmpty();
  }
}
