package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.UnprintablePolicy;
import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which font prints a character, and which characters are refused. */
final class FontChainTest {
  /** A font whose glyphs 1, 2, 3 … are these characters in their order in Unicode. */
  private static OpenTypeFont having(String characters) {
    return having(characters, "");
  }

  private static OpenTypeFont having(String characters, String blanks) {
    int[] sorted = (characters + blanks).codePoints().sorted().toArray();
    var groups = new int[3 * sorted.length];
    var outlines = new byte[1 + sorted.length][];
    outlines[0] = TinyFont.triangle(100);
    for (int i = 0; i < sorted.length; i++) {
      groups[3 * i] = sorted[i];
      groups[3 * i + 1] = sorted[i];
      groups[3 * i + 2] = i + 1;
      boolean blank = blanks.indexOf(sorted[i]) >= 0;
      outlines[i + 1] = blank ? new byte[0] : TinyFont.triangle(200);
    }
    return TinyFont.of(outlines).with("cmap", TinyCmap.of(3, 10, TinyCmap.format12(groups))).read();
  }

  private static FontChain chain(OpenTypeFont font) {
    return chain(font, null);
  }

  private static FontChain chain(OpenTypeFont font, @Nullable UnprintablePolicy policy) {
    return new FontChain(List.of(() -> font), List.of(), policy);
  }

  private static void assertRefused(
      FontChain chain, String text, int codePoint, int follower, int position) {
    assertThatThrownBy(() -> chain.plan("applicant.name", text))
        .isInstanceOfSatisfying(
            UnprintableException.class,
            e -> assertThat(e.problems()).containsExactly(refusal(codePoint, follower, position)));
    var reported = new ArrayList<Problem>();
    chain.reporting(reported::add).plan("applicant.name", text);
    assertThat(reported).startsWith(refusal(codePoint, follower, position));
  }

  private static Problem refusal(int codePoint, int follower, int position) {
    String name = String.format("U+%04X", codePoint);
    return Problem.of(
        "TEXT_UNPRINTABLE",
        "applicant.name",
        follower == 0 ? name : name + String.format(" U+%04X", follower),
        String.valueOf(position + 1));
  }

  @Test
  void firstFontThatHasACharacter_printsIt() {
    OpenTypeFont first = having("A");
    OpenTypeFont second = having("AB");
    OpenTypeFont added = having("ABC");
    OpenTypeFont last = having("ABCD");
    var chain = new FontChain(List.of(() -> first, () -> second), List.of(added, last), null);
    GlyphRun run = chain.plan("field", "ABCD");
    assertThat(List.of(run.font(0), run.font(1), run.font(2), run.font(3)))
        .containsExactly(first, second, added, last);
    assertThat(List.of(run.glyph(0), run.glyph(1), run.glyph(2), run.glyph(3)))
        .containsExactly(1, 2, 3, 4);
    assertThat(chain.first()).isSameAs(first);
    assertRefused(chain, "ABCDE", 'E', 0, 4);
  }

  @Test
  void laterFont_isNotLoadedWithoutNeed() {
    OpenTypeFont first = having("A");
    Supplier<OpenTypeFont> never =
        () -> {
          throw new AssertionError("loaded");
        };
    assertThat(
            new FontChain(List.of(() -> first, never), List.of(), null).plan("field", "AA").size())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xE000, 0xF8FF, 0xF0000, 0x10FFFD})
  void privateUseCharacter_isSearchedInAddedFontsOnly(int codePoint) {
    var character = Character.toString(codePoint);
    OpenTypeFont bundled = having(character);
    OpenTypeFont added = having("A" + character);
    GlyphRun run = new FontChain(List.of(() -> bundled), List.of(added), null).plan("f", character);
    assertThat(run.font(0)).isSameAs(added);
    assertRefused(chain(bundled), character, codePoint, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00A0", "\u3000"})
  void space_needsNoOutline(String space) {
    assertThat(chain(having("A", space)).plan("field", "A" + space + "A").size()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u3164", "\u115F", "\u2800", "B"})
  void anyOtherCharacterWithoutOutline_isRefused(String blank) {
    assertRefused(chain(having("A", blank)), "A" + blank, blank.codePointAt(0), 0, 1);
  }

  @Test
  void blankGlyph_isPrintedByALaterFont() {
    OpenTypeFont blank = having("A", "B");
    OpenTypeFont added = having("B");
    var run = new FontChain(List.of(() -> blank), List.of(added), null).plan("field", "B");
    assertThat(run.font(0)).isSameAs(added);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x0A, 0x7F, 0x85, 0xAD, 0x200B, 0x200E, 0x202E, 0x2028, 0x2029, 0x2066, 0xFEFF,
        0xE0041, 0xFE00, 0xFE0F, 0xE0100, 0xE01EF
      })
  void invisibleCharacter_isRefusedEvenIfAFontHasIt(int codePoint) {
    var character = Character.toString(codePoint);
    assertRefused(chain(having("A" + character)), character + "A", codePoint, 0, 0);
  }

  @Test
  void halfACharacter_isRefused() {
    assertRefused(chain(having("A")), "A\uD842", 0xD842, 0, 1);
    assertRefused(chain(having("A")), "\uDFB7A", 0xDFB7, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFDFF, 0xFE10, 0xE00FF, 0xE01F0})
  void neighboursOfTheSelectors_areCharacters(int codePoint) {
    var character = Character.toString(codePoint);
    GlyphRun run = chain(having("A" + character)).plan("field", "A" + character);
    assertThat(run.size()).isEqualTo(2);
    assertThat(run.codePoint(1)).isEqualTo(codePoint);
    assertThat(run.follower(0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFE00, 0xFE0F, 0xE0100, 0xE01EF})
  void selector_choosesTheGlyphOfTheCharacterBeforeIt(int selector) {
    var characters = TinyCmap.format12(0x845B, 0x845B, 1);
    var sequences = TinyCmap.format14(new TinyCmap.Selector(selector, null, new int[] {0x845B, 2}));
    var cmap = TinyCmap.holding(2).add(3, 10, characters).add(0, 5, sequences).table();
    var chain = chain(TinyFont.ofTriangles(3).with("cmap", cmap).read());
    GlyphRun run = chain.plan("field", "葛葛" + Character.toString(selector));
    assertThat(run.size()).isEqualTo(2);
    assertThat(run.glyph(0)).isEqualTo(1);
    assertThat(run.glyph(1)).isEqualTo(2);
    assertThat(run.codePoint(1)).isEqualTo(0x845B);
    assertThat(run.follower(1)).isEqualTo(selector);
    assertRefused(chain, "葛葛\uFE05", 0x845B, 0xFE05, 1);
  }

  @Test
  void voicingMarkAfterItsKana_isPrintedAsOneGlyph() {
    GlyphRun run = chain(having("がぱAヷ\u3099か")).plan("field", "か\u3099は\u309AA\u3099ワ\u3099か");
    assertThat(run.size()).isEqualTo(6);
    OpenTypeFont font = run.font(0);
    assertThat(run.glyph(0)).isEqualTo(font.glyph('が'));
    assertThat(run.codePoint(0)).isEqualTo('か');
    assertThat(run.follower(0)).isEqualTo(0x3099);
    assertThat(run.glyph(1)).isEqualTo(font.glyph('ぱ'));
    assertThat(run.follower(1)).isEqualTo(0x309A);
    assertThat(run.codePoint(2)).isEqualTo('A');
    assertThat(run.codePoint(3)).isEqualTo(0x3099);
    assertThat(run.glyph(4)).isEqualTo(font.glyph('ヷ'));
    assertThat(run.glyph(5)).isEqualTo(font.glyph('か'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"e\u0301é", "u\u0308ü", "o\u0304ō", "ê\u0303ễ", "и\u0306й", "ι\u0301ί"})
  void combiningMarkAfterItsLetter_isPrintedAsOneGlyph(String letterMarkAndBoth) {
    String text = letterMarkAndBoth.substring(0, 2);
    int mark = text.charAt(1);
    var run = chain(having(letterMarkAndBoth)).plan("field", text);
    assertThat(run.size()).isEqualTo(1);
    assertThat(run.glyph(0)).isEqualTo(run.font(0).glyph(letterMarkAndBoth.charAt(2)));
    assertThat(run.codePoint(0)).isEqualTo(text.charAt(0));
    assertThat(run.follower(0)).isEqualTo(mark);
    assertRefused(chain(having(text)), text, text.charAt(0), mark, 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x300, 0x301, 0x327, 0x36F, 0x20DD, 0x302A})
  void combiningMarkThatWouldBePrintedBesideItsLetter_isRefused(int mark) {
    var character = Character.toString(mark);
    var chain = chain(having("山" + character));
    assertRefused(chain, "山" + character, mark, 0, 1);
    assertRefused(chain, character + "山", mark, 0, 0);
  }

  @Test
  void combiningMarkThatDoesNotMoveThePen_isPrintedOverItsLetter() {
    int[] groups = {0x301, 0x301, 1, 0x5C71, 0x5C71, 2};
    var font =
        TinyFont.ofTriangles(3)
            .with("cmap", TinyCmap.of(3, 10, TinyCmap.format12(groups)))
            .with("hmtx", new Bytes().u16(500).u16(0).u16(0).u16(0).u16(500).u16(0))
            .read();
    assertThat(chain(font).plan("field", "山\u0301").width())
        .isEqualTo(chain(font).plan("field", "山").width());
  }

  @Test
  void position_countsCharactersOfAnyLength() {
    FontChain chain = chain(having("𠮷が見"));
    assertRefused(chain, "𠮷𠮷か\u3099見B", 'B', 0, 5);
    assertRefused(chain, "𠮷か\u3099は\u309A", 'は', 0x309A, 3);
  }

  @Test
  void plan_charactersMetBefore_haveTheSameGlyphsAndWidth() {
    var chain = Typefaces.standard().running();
    for (String text : List.of("見本 太郎", "德見 りん-ABC", "か\u3099ラ", "𠮷野", "邉\uDB40\uDD00")) {
      var first = chain.plan("name", text);
      var again = chain.plan("name", text);
      assertThat(again.width()).isEqualTo(first.width());
      for (int i = 0; i < first.size(); i++) {
        assertThat(again.font(i)).isSameAs(first.font(i));
        assertThat(again.glyph(i)).isEqualTo(first.glyph(i));
        assertThat(again.advance(i)).isEqualTo(first.font(i).advance(first.glyph(i)));
      }
    }
  }
}
