package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.blackbox.pdf.SpecimenFonts;
import io.github.minmome.pdf.internal.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The glyphs of vertical writing, compared with those that FontBox finds in the same fonts. */
final class VerticalFormsTest {
  @ParameterizedTest
  @ValueSource(strings = {"BIZUDGothic-Regular", "BIZUDGothic-Bold", "NotoSansJP-Regular"})
  void verticalForm_ofEveryCharacter_isThatOfFontBox(String name) throws IOException {
    byte[] file = SpecimenFonts.bundled(name);
    var font = OpenTypeFont.trusted(file);
    try (var foreign = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      foreign.enableVerticalSubstitutions();
      var lookup = foreign.getUnicodeCmapLookup();
      int turned = 0;
      var other = new ArrayList<String>();
      for (int character = 0x20; character <= 0xFFFF; character++) {
        int glyph = font.glyph(character);
        if (glyph != 0) {
          int form = font.verticalForm(glyph);
          turned += form == glyph ? 0 : 1;
          if (form != lookup.getGlyphId(character)) {
            other.add(Integer.toHexString(character));
          }
        }
      }
      assertThat(turned).isGreaterThan(50);
      // the tone marks of Hangul and the colon of Chinese, which FontBox leaves to their scripts
      other.removeAll(List.of("302e", "302f", "ff1a"));
      assertThat(other).isEmpty();
    }
  }

  @Test
  void verticalRun_keepsItsTextWhenCopied() throws IOException {
    var chain = new FontChain(List.of(BundledFonts.REGULAR), List.of(), null);
    var run = chain.plan("text", "ー「国");
    var pool = new GlyphPool();
    var upright = run.vertical();
    for (int i = 0; i < run.size(); i++) {
      assertThat(pool.code(run, i) == pool.code(upright, i)).isEqualTo(i == 2);
    }
    var toUnicode = new String(pool.subsets().get(0).toUnicode(), StandardCharsets.ISO_8859_1);
    assertThat(toUnicode).containsPattern("(?s)<30FC>.*<30FC>.*<300C>.*<300C>.*<56FD>");
  }

  @Test
  void read_substitutionsThatEndOutsideTheFile_isRefused() {
    var gsub = new Bytes().u32(0x00010000).u16(10).u16(10).u16(24);
    gsub.u16(1).ascii("vert").u16(8).u16(0).u16(1).u16(0);
    gsub.u16(1).u16(4).u16(1).u16(0).u16(1).u16(8).u16(1).u16(30_000).u16(1);
    assertThatThrownBy(() -> TinyFont.ofTriangles(4).with("GSUB", gsub).ending("GSUB").read())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("FONT_DAMAGED");
  }
}
