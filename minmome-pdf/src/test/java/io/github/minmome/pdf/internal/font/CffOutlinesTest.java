package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.blackbox.pdf.SpecimenFonts;
import io.github.minmome.pdf.UnusableFontException;
import io.github.minmome.pdf.internal.Bytes;
import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts with CFF outlines and the parts that documents embed, as FontBox sees them. */
final class CffOutlinesTest {
  private static FontSubset subset(OpenTypeFont font, String characters) {
    var subset = new FontSubset(font, 1);
    characters.codePoints().forEach(c -> subset.add(c, font.glyph(c)));
    return subset;
  }

  @ParameterizedTest
  @CsvSource({
    "MihonCidKeyed, '見本 太郎髙﨑葛辻渡邉邊齋𠮷ミホンー「」、。（）霞0123456789-김철수王伟'",
    "MihonNameKeyed, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÅéǆ 0123456789-'",
  })
  void subset_everyGlyph_looksAndMeasuresTheSame(String name, String characters)
      throws IOException {
    byte[] file = SpecimenFonts.file(name);
    OpenTypeFont font = OpenTypeFont.read(file);
    FontSubset subset = subset(font, characters);
    assertThat(subset.size()).isEqualTo(1 + characters.codePointCount(0, characters.length()));
    CFFFont part = TinyCff.foreign(subset.program(false));
    try (var whole = new OTFParser().parse(new RandomAccessReadBuffer(file))) {
      CFFFont outlines = whole.getCFF().getFont();
      for (int code = 0; code < subset.size(); code++) {
        int glyph = subset.glyph(code);
        var there = outlines.getType2CharString(cidOf(outlines, glyph));
        var here = part.getType2CharString(code);
        assertThat(TinyFont.strokes(here.getPath())).isEqualTo(TinyFont.strokes(there.getPath()));
        assertThat(here.getWidth()).isEqualTo(there.getWidth());
        assertThat(here.getWidth()).isEqualTo(font.advanceUnits(glyph));
        assertThat(font.hasOutline(glyph)).isEqualTo(!TinyFont.strokes(there.getPath()).isEmpty());
      }
    }
    assertThat(part).isInstanceOf(CFFCIDFont.class);
    assertThat(part.getCharStringBytes()).hasSize(subset.size());
    assertThat(part.getName()).isEqualTo(font.postScriptName());
  }

  private static int cidOf(CFFFont font, int glyph) {
    return font instanceof CFFCIDFont ? font.getCharset().getCIDForGID(glyph) : glyph;
  }

  @Test
  void fontOfOtherUnits_keepsThem() throws IOException {
    var matrix = new Bytes();
    real("0.00048828125", matrix).u8(139).u8(139);
    real("0.00048828125", matrix).u8(139).u8(139).u8(12).u8(7);
    TinyCff cff = TinyCff.of("endchar", "0 0 rmoveto 2048 1024 hlineto endchar").top(matrix);
    OpenTypeFont font = cff.font().with16("head", 18, 2048).read();
    CFFFont part = TinyCff.foreign(subset(font, "A").program(false));
    assertThat(part.getFontMatrix().get(0).doubleValue()).isEqualTo(1 / 2048.0);
    assertThat(part.getFontMatrix().get(3).doubleValue()).isEqualTo(1 / 2048.0);
    assertThat(part.getType2CharString(1).getPath().getBounds2D().getWidth()).isEqualTo(2048);
    byte[] otherwise = cff.font().with16("head", 18, 1000).bytes();
    assertThatThrownBy(() -> OpenTypeFont.read(otherwise)).hasMessageContaining("[CFF]");
  }

  private static Bytes real(String digits, Bytes out) {
    String nibbles = digits.replace('.', 'a') + (digits.length() % 2 == 0 ? "ff" : "f");
    out.u8(30);
    for (int i = 0; i < nibbles.length(); i += 2) {
      out.u8(Integer.parseInt(nibbles.substring(i, i + 2), 16));
    }
    return out;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 63, 64, 65, 3000})
  void anyNumberOfGlyphs_isEmbedded(int count) throws IOException {
    var glyphs = new String[count];
    Arrays.setAll(glyphs, i -> "0 " + i + " rmoveto 10 20 hlineto endchar");
    OpenTypeFont font = TinyCff.of(glyphs).font().read();
    var text = new StringBuilder();
    for (int glyph = 1; glyph < count; glyph++) {
      text.appendCodePoint('A' + glyph - 1);
    }
    CFFFont part = TinyCff.foreign(subset(font, text.toString()).program(false));
    assertThat(part.getCharStringBytes()).hasSize(count);
    for (int glyph = 0; glyph < count; glyph++) {
      assertThat(part.getType2CharString(glyph).getPath().getBounds2D().getY()).isEqualTo(glyph);
    }
  }

  @Test
  void verticalForms_areFound() throws IOException {
    OpenTypeFont font = OpenTypeFont.read(SpecimenFonts.file("MihonCidKeyed"));
    for (int c : "ー「」、。（）".codePoints().toArray()) {
      assertThat(font.verticalForm(font.glyph(c))).isPositive().isNotEqualTo(font.glyph(c));
    }
    assertThat(font.verticalForm(font.glyph('見'))).isEqualTo(font.glyph('見'));
  }

  @Test
  void variationSequences_areFound() throws IOException {
    OpenTypeFont font = OpenTypeFont.read(SpecimenFonts.file("MihonCidKeyed"));
    assertThat(font.variant('辻', 0xE0100)).isPositive();
    assertThat(font.variant('見', 0xE0105)).isEqualTo(OpenTypeFont.UNKNOWN_SEQUENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MihonCidKeyed", "MihonNameKeyed"})
  void fontCutShort_isRefused(String name) throws IOException {
    byte[] file = SpecimenFonts.file(name);
    for (int length = 0; length < file.length; length += length < 400 ? 1 : 97) {
      byte[] part = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> OpenTypeFont.read(part)).isInstanceOf(UnusableFontException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"MihonCidKeyed", "MihonNameKeyed"})
  void fontWithAnotherByte_isRefusedOrEmbedded(String name) throws IOException {
    byte[] file = SpecimenFonts.file(name);
    int read = 0;
    for (int at = 0; at < file.length; at += at < 600 ? 1 : 61) {
      for (int value : new int[] {0x7F, 0xFF}) {
        byte[] other = file.clone();
        other[at] = (byte) value;
        try {
          OpenTypeFont font = OpenTypeFont.read(other);
          assertThat(subset(font, "見AB本 1").program(false)).isNotEmpty();
          read++;
        } catch (UnusableFontException refused) {
          assertThat(refused.problem().code()).startsWith("FONT_");
        }
      }
    }
    assertThat(read).isPositive();
  }
}
