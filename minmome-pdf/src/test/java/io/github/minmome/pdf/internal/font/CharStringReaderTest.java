package io.github.minmome.pdf.internal.font;

import static io.github.minmome.pdf.internal.font.RefusedFonts.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.pdf.internal.Bytes;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charstrings written out plain: what draws stays as it is, all else goes. */
final class CharStringReaderTest {
  private static final String DAMAGED = "FONT_DAMAGED [CFF]";

  private static final String BOX = "10 20 rmoveto 30 40 50 hlineto";

  private static String plain(TinyCff cff) {
    var reader = new CharStringReader(table(cff));
    var out = new Bytes();
    reader.read(1, out);
    return words(out.toArray());
  }

  private static String plain(String charString) {
    return plain(TinyCff.of("endchar", charString));
  }

  private static CffTable table(TinyCff cff) {
    byte[] file = cff.font().bytes();
    var tables = new FontTables(new FontData(file), 0);
    return new CffTable(tables, new FontData(file).u16(tables.offset("maxp") + 4), 1000);
  }

  /** A plain charstring in the same writing as {@link TinyCff#charString}: in numbers of words. */
  private static String words(byte[] charString) {
    return new CharStringWords(charString).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 20 rmoveto 1 2 3 4 rlineto 5 hmoveto 6 vlineto endchar",
        "10 vmoveto 1 2 3 4 5 6 rrcurveto 1 2 3 4 5 6 7 8 rcurveline endchar",
        "10 hmoveto 1 2 3 4 5 6 7 8 rlinecurve 1 2 3 4 vvcurveto 1 2 3 4 5 hhcurveto endchar",
        "0 0 rmoveto 1 2 3 4 5 vhcurveto 1 2 3 4 1 2 3 4 hvcurveto endchar",
        "0 0 rmoveto 1 2 3 4 5 6 7 hflex 1 2 3 4 5 6 7 8 9 10 11 12 50 flex endchar",
        "0 0 rmoveto 1 2 3 4 5 6 7 8 9 hflex1 1 2 3 4 5 6 7 8 9 10 11 flex1 endchar",
        "-107 107 rmoveto 108 1131 -108 -1131 rlineto 1132 -1132 32767 -32768 rlineto endchar",
        "0.5 -0.25 rmoveto 100.125 -32767.5 rlineto endchar",
      })
  void drawingOperators_areKept(String charString) {
    assertThat(plain(charString)).isEqualTo(charString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "500 10 20 rmoveto 30 40 50 hlineto endchar",
        "500 1 2 hstem 10 20 rmoveto 30 40 50 hlineto endchar",
        "1 2 hstem 3 4 5 6 vstem 10 20 rmoveto 30 40 50 hlineto endchar",
        "1 2 3 4 hstemhm 1 2 hintmask x60 10 20 rmoveto 30 40 50 hlineto hintmask x0E endchar",
        "500 1 2 hstemhm 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 cntrmask x05 x0E"
            + " 10 20 rmoveto 30 40 50 hlineto endchar",
        "1 2 hstemhm 3 4 vstemhm hintmask x0A 10 20 rmoveto 30 40 50 hlineto endchar",
        "10 20 rmoveto 30 40 50 hlineto",
        "10 20 rmoveto 30 40 50 hlineto endchar 1 2 rmoveto",
      })
  void hintsAndWidths_areRemoved(String charString) {
    assertThat(plain(charString)).isEqualTo(BOX + " endchar");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # how many subroutines, the number that calls the first and the last (TN 5177, 4.7)
          1, -107, -107
          1239, -107, 1131
          1240, -1131, 108
          33899, -1131, 32767
          33900, -32768, 1131
          65535, -32768, 32766
          """)
  void subroutines_areWrittenInTheirPlaces(int count, int first, int last) {
    assertCalled(count, 0, first);
    assertCalled(count, count - 1, last);
  }

  private static void assertCalled(int count, int subr, int number) {
    var subrs = Collections.nCopies(count, "return").toArray(String[]::new);
    subrs[subr] = "30 40 return";
    String charString = "10 20 rmoveto " + number + " %s 50 hlineto endchar";
    assertThat(plain(TinyCff.of("endchar", charString.formatted("callsubr")).locals(subrs)))
        .isEqualTo(BOX + " endchar");
    assertThat(plain(TinyCff.of("endchar", charString.formatted("callgsubr")).globals(subrs)))
        .isEqualTo(BOX + " endchar");
  }

  @Test
  void glyph_hasTheSubroutinesOfItsFontDict() {
    String[] first = {"1 2 rlineto return"};
    String[] second = {"30 40 50 hlineto return"};
    var glyphs = new String[] {"endchar", "10 20 rmoveto -107 callsubr endchar"};
    assertThat(plain(TinyCff.of(glyphs).cidKeyed(new int[] {0, 1}, first, second)))
        .isEqualTo(BOX + " endchar");
    assertThat(plain(TinyCff.of(glyphs).cidKeyed(new int[] {1, 0}, first, second)))
        .isEqualTo("10 20 rmoveto 1 2 rlineto endchar");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          7 -3 add, 4
          7 3 sub, 4
          9 2 div, 4.5
          -6 abs, 6
          6 neg, -6
          6 7 mul, 42
          16 sqrt, 4
          3 3 eq, 1
          3 4 eq, 0
          0 not, 1
          5 not, 0
          1 0 and, 0
          1 2 and, 1
          1 0 or, 1
          0 0 or, 0
          5 6 drop, 5
          5 6 exch drop, 6
          5 dup drop, 5
          5 6 7 1 index drop drop drop, 5
          5 6 -1 index sub sub, 5
          8 3 put 3 get, 8
          1 2 3 4 ifelse, 1
          1 2 4 3 ifelse, 2
          5 6 7 3 1 roll drop drop, 7
          5 6 7 3 -1 roll drop drop, 6
          """)
  void arithmetic_isCarriedOut(String calculation, String result) {
    assertThat(plain("10 20 rmoveto " + calculation + " hlineto endchar"))
        .isEqualTo("10 20 rmoveto " + result + " hlineto endchar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 rmoveto endchar",
        "0 0 rmoveto 1 2 3 rlineto endchar",
        "0 0 rmoveto hlineto endchar",
        "0 0 rmoveto 1 2 3 4 5 rrcurveto endchar",
        "0 0 rmoveto 1 2 3 4 5 6 hflex endchar",
        "reserved endchar",
        "0 0 rmoveto 1 random hlineto endchar",
        "add endchar",
        "1 0 div 0 rmoveto endchar",
        "-1 sqrt 0 rmoveto endchar",
        "32767 32767 mul 0 rmoveto endchar",
        "1 40 put endchar",
        "1 5 index endchar",
        "1 2 9 1 roll endchar",
        "0 callsubr endchar",
        "callgsubr endchar",
      })
  void charString_thatNoFontMayContain_isRefused(String charString) {
    assertRefused(TinyCff.of("endchar", charString).font(), DAMAGED);
  }

  @Test
  void numbersAndStepsAndDepth_areBounded() {
    assertThat(plain("1 ".repeat(46) + "10 20 rmoveto endchar")).isEqualTo("10 20 rmoveto endchar");
    assertRefused(TinyCff.of("endchar", "1 ".repeat(49)).font(), DAMAGED);
    assertRefused(
        TinyCff.of("endchar", "-107 callsubr").locals("-107 callsubr return").font(), DAMAGED);
    var tower = new String[12];
    for (int i = 0; i < tower.length; i++) {
      tower[i] = (i - 106 + " callsubr ").repeat(10) + "return";
    }
    tower[tower.length - 1] = "30 drop return";
    assertRefused(TinyCff.of("endchar", "-107 callsubr endchar").locals(tower).font(), DAMAGED);
    for (int i = 0; i < 9; i++) {
      tower[i] = (i - 106 + " callsubr ").repeat(10) + "return";
    }
    tower[9] = "30 drop return";
    assertRefused(TinyCff.of("endchar", "-107 callsubr endchar").locals(tower).font(), DAMAGED);
  }

  @Test
  void hasOutline_glyphOfTwoOthers_isFalse() {
    OpenTypeFont font =
        TinyCff.of("endchar", "10 20 65 66 endchar", BOX + " endchar").font().read();
    assertThat(font.hasOutline(0)).isFalse();
    assertThat(font.hasOutline(1)).isFalse();
    assertThat(font.hasOutline(2)).isTrue();
  }
}
