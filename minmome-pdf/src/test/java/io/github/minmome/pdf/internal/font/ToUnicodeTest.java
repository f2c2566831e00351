package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** What is copied out of a document is what was put in, as FontBox reads the map. */
final class ToUnicodeTest {
  private static CMap read(FontSubset subset) throws IOException {
    return new CMapParser().parse(new RandomAccessReadBuffer(subset.toUnicode()));
  }

  private static String text(CMap map, int code) {
    return map.toUnicode(new byte[] {(byte) (code >> 8), (byte) code});
  }

  @Test
  void charactersOfAllPlanes_comeBack() throws IOException {
    var subset = new FontSubset(TinyFont.ofTriangles(2).read(), 1);
    int[] characters = {'A', 0x20, 0x3042, 0xFFFF, 0x10000, 0x20BB7, 0x10FFFF};
    for (int character : characters) {
      subset.add(character, 1);
    }
    CMap map = read(subset);
    for (int i = 0; i < characters.length; i++) {
      assertThat(text(map, i + 1)).isEqualTo(Character.toString(characters[i]));
    }
    assertThat(text(map, 0)).isNull();
  }

  @Test
  void follower_comesBackAfterItsCharacter() throws IOException {
    var pool = new GlyphPool();
    OpenTypeFont font = TinyFont.ofTriangles(3).read();
    var run = new GlyphRun(4);
    run.add(font, 1, 0x845B, 0xE0100);
    run.add(font, 1, 0x20BB7, 0xE0101);
    run.add(font, 2, 'か', 0x3099);
    run.add(font, 1, 0x845B, 0xFE00);
    for (int i = 0; i < run.size(); i++) {
      assertThat(pool.code(run, i)).isEqualTo(0x10000 + i + 1);
    }
    CMap map = read(pool.subsets().get(0));
    assertThat(text(map, 1)).isEqualTo("葛\uDB40\uDD00");
    assertThat(text(map, 2)).isEqualTo("𠮷\uDB40\uDD01");
    assertThat(text(map, 3)).isEqualTo("か\u3099");
    assertThat(text(map, 4)).isEqualTo("葛\uFE00");
  }

  @Test
  void block_hasOneToOneHundredCharacters() throws IOException {
    // The hundredth character is the first that is made of another glyph, which has no text.
    var font =
        TinyFont.of(TinyFont.triangle(100), TinyFont.composite(TinyFont.part(0, 0, 0, 0))).read();
    var subset = new FontSubset(font, 1);
    for (int i = 1; i < 100; i++) {
      subset.add(0x4E00 + i, 0);
    }
    subset.add(0x4E00 + 100, 1);
    assertThat(subset.size()).isEqualTo(1 + 100 + 1);
    assertRanges(subset, "0001-0064");
    assertThat(text(read(subset), 100)).isEqualTo(Character.toString(0x4E00 + 100));
    assertThat(text(read(subset), 101)).isNull();
    for (int i = 101; i <= 250; i++) {
      subset.add(0x4E00 + i, 0);
    }
    assertRanges(subset, "0001-0064", "0066-00FB");
    assertThat(text(read(subset), 251)).isEqualTo(Character.toString(0x4E00 + 250));
    for (int i = 251; i <= 300; i++) {
      subset.add(0x4E00 + i, 0);
    }
    assertRanges(subset, "0001-0064", "0066-00FF", "0100-012D");
    for (int i = 1; i <= 300; i++) {
      assertThat(text(read(subset), i <= 100 ? i : i + 1))
          .isEqualTo(Character.toString(0x4E00 + i));
    }
  }

  /** Each range has as many texts as codes, all with the same first byte. */
  private static void assertRanges(FontSubset subset, String... ranges) {
    var map = new String(subset.toUnicode(), StandardCharsets.US_ASCII);
    var range =
        Pattern.compile(
            "1 beginbfrange\n<([0-9A-F]{4})><([0-9A-F]{4})>\\[((?:<[0-9A-F]+>)*)\\]\nendbfrange");
    var found = range.matcher(map).results().toList();
    assertThat(found).extracting(m -> m.group(1) + "-" + m.group(2)).containsExactly(ranges);
    assertThat(found)
        .allSatisfy(
            m -> {
              int from = Integer.parseInt(m.group(1), 16);
              int to = Integer.parseInt(m.group(2), 16);
              assertThat(m.group(3).chars().filter(c -> c == '<').count()).isEqualTo(to - from + 1);
              assertThat(from >> 8).isEqualTo(to >> 8);
            });
  }
}
