package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.UnprintablePolicy;
import io.github.minmome.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replacements of a caller for characters that no font has. */
final class SubstitutionTest {
  /** A font of A to J and nothing else. */
  private static final OpenTypeFont FONT = TinyFont.ofTriangles(11).read();

  private static FontChain chain(UnprintablePolicy policy) {
    return new FontChain(List.of(() -> FONT), List.of(), policy);
  }

  private static String textOf(GlyphRun run) {
    var text = new StringBuilder();
    for (int i = 0; i < run.size(); i++) {
      text.appendCodePoint(run.codePoint(i));
    }
    return text.toString();
  }

  @Test
  void policy_isCalledForEachCharacterWithItsPosition() {
    var asked = new ArrayList<String>();
    var chain =
        chain(
            (field, codePoint, follower, position) -> {
              asked.add("%s %x %x %d".formatted(field, codePoint, follower, position));
              return "J";
            });
    GlyphRun run = chain.plan("name", "A𠮷B葛\uDB40\uDD00C\u200E");
    assertThat(textOf(run)).isEqualTo("AJBJCJ");
    assertThat(asked).containsExactly("name 20bb7 0 1", "name 845b e0100 3", "name 200e 0 6");
  }

  @Test
  void replacement_mayBeLongerThanTheText() {
    GlyphRun run = chain((f, c, v, p) -> "ABCDEFGHIJ".repeat(3)).plan("name", "見本");
    assertThat(textOf(run)).isEqualTo("ABCDEFGHIJ".repeat(6));
    int advances = 6 * (510 + 520 + 530 + 540 + 550 + 560 + 570 + 580 + 590 + 600);
    assertThat(run.width()).isEqualTo(advances);
    assertThat(run.font(59)).isSameAs(FONT);
    assertThat(run.glyph(59)).isEqualTo(10);
    assertThat(run.follower(59)).isZero();
  }

  @Test
  void replacement_mayBeNothing() {
    assertThat(textOf(chain((f, c, v, p) -> "").plan("name", "A見B"))).isEqualTo("AB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"K", "AK", "\u200E", "A\uFE00", "\n"})
  void replacementThatCannotBePrinted_refusesTheCharacterItself(String replacement) {
    assertThatThrownBy(() -> chain((f, c, v, p) -> replacement).plan("name", "A見"))
        .isInstanceOfSatisfying(
            UnprintableException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(Problem.of("TEXT_UNPRINTABLE", "name", "U+898B", "2")));
  }

  @Test
  void replacement_invisible_isRefusedEvenIfAFontHasIt() {
    var cmap = TinyCmap.of(3, 10, TinyCmap.format12('A', 'A', 1, 0x200E, 0x200E, 2));
    OpenTypeFont font = TinyFont.ofTriangles(3).with("cmap", cmap).read();
    var chain = new FontChain(List.of(() -> font), List.of(), (f, c, v, p) -> "\u200E");
    assertThatThrownBy(() -> chain.plan("name", "見")).isInstanceOf(UnprintableException.class);
  }

  @Test
  void policy_null_refusesTheCharacter() {
    assertThatThrownBy(() -> chain((f, c, v, p) -> null).plan("name", "見"))
        .isInstanceOf(UnprintableException.class);
  }

  @Test
  void slice_isPartOfARun() {
    GlyphRun part = chain((f, c, v, p) -> null).plan("name", "ABCDEFGHIJ").slice(2, 5);
    assertThat(textOf(part)).isEqualTo("CDE");
    assertThat(part.width()).isEqualTo(530 + 540 + 550);
    assertThat(part.advance(1)).isEqualTo(540);
    assertThat(part.slice(3, 3).size()).isZero();
  }
}
