package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A seeded sample of {@link CharacterCoverage}. */
final class CharacterCoverageTest {
  /** The soft hyphen has no visible form. */
  private static final String SOFT_HYPHEN = "\u00AD";

  /** A combining mark alone, which no glyph prints over a letter. */
  private static boolean isMark(String text) {
    return text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  @Test
  void print_sampleOfJisX0213_comesBackButForMarksAlone() throws IOException {
    var all = CharacterCoverage.jisX0213();
    assertThat(all).hasSizeGreaterThan(11_000).contains("か\u309A", "\uD842\uDF9F");
    var result = CharacterCoverage.print(CharacterCoverage.sample(all, 2000, 213));
    assertThat(result.changed()).isEmpty();
    assertThat(result.refused()).filteredOn(text -> !isMark(text)).isSubsetOf(SOFT_HYPHEN);
  }

  @Test
  void print_everyCharacterOfWindows31j_comesBack() throws IOException {
    var all = CharacterCoverage.windows31j();
    assertThat(all).hasSizeGreaterThan(7_000).contains("髙", "﨑", "①", "㈱");
    var result = CharacterCoverage.print(List.copyOf(all));
    assertThat(result.changed()).isEmpty();
    assertThat(result.refused()).isEmpty();
  }

  @Test
  void print_sampleOfVariationSequences_comesBackWithTheirSelectors() throws IOException {
    var all = CharacterCoverage.sequences();
    assertThat(all).hasSizeGreaterThan(13_000).contains("辻\uDB40\uDD00", "葛\uDB40\uDD00");
    var result = CharacterCoverage.print(CharacterCoverage.sample(all, 2000, 14));
    assertThat(result.changed()).isEmpty();
    assertThat(result.refused()).isEmpty();
  }

  /** The table of docs/performance.md, Characters. */
  @Test
  @EnabledIfEnvironmentVariable(named = "ALL_CHARACTERS", matches = "true")
  void print_everyCharacter_comesBackButForMarksAlone() throws IOException {
    var jis = CharacterCoverage.printAndCount("JIS X 0213", CharacterCoverage.jisX0213());
    var windows = CharacterCoverage.printAndCount("Windows-31J", CharacterCoverage.windows31j());
    var variants = CharacterCoverage.printAndCount("IVS of fonts", CharacterCoverage.sequences());
    assertThat(List.of(jis, windows, variants)).allMatch(result -> result.changed().isEmpty());
    assertThat(jis.refused()).filteredOn(text -> !isMark(text)).containsExactly(SOFT_HYPHEN);
    assertThat(windows.refused()).isEmpty();
    assertThat(variants.refused()).isEmpty();
  }

  @Test
  void print_variationSequenceThatNoFontHas_isRefused() throws IOException {
    var result =
        CharacterCoverage.print(List.of("見\uDB40\uDDEF", "見", "か\u3099", "\uE000", "\u202E"));
    assertThat(result.refused()).containsExactly("見\uDB40\uDDEF", "\uE000", "\u202E");
    assertThat(result.changed()).isEmpty();
  }
}
