package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One embedded font: the glyphs of a {@link OpenTypeFont} that a document uses, numbered from 1 in
 * the order of first use, so that its tables stay small. A glyph that prints two texts gets two
 * numbers: what is copied out of the document is exactly what was put in.
 */
public final class FontSubset {
  private static final int LIMIT = 60_000;

  private final OpenTypeFont font;
  private final int number;
  private final LongIntMap codes = new LongIntMap();
  private final LongIntMap parts = new LongIntMap();
  private int[] glyphs = new int[64];
  private long[] texts = new long[64];
  private int size = 1;

  FontSubset(OpenTypeFont font, int number) {
    this.font = font;
    this.number = number;
    addParts(0);
  }

  /** Returns the whole font. */
  public OpenTypeFont font() {
    return font;
  }

  /** Returns its number in the document; pages name it F and this number. */
  public int number() {
    return number;
  }

  /** Returns the number of glyphs, counting the one for nothing (number 0). */
  public int size() {
    return size;
  }

  boolean isFull() {
    return size >= LIMIT;
  }

  int find(long key) {
    return codes.get(key);
  }

  /** Takes in a glyph under a key that it does not have yet; returns its code. */
  int add(long key, int glyph) {
    int code = append(glyph, key);
    codes.put(key, code);
    addParts(glyph);
    return code;
  }

  private void addParts(int glyph) {
    font.outlines().forEachPart(glyph, this::part);
  }

  /** Returns the code of a glyph that another one is put together from. */
  int part(int glyph) {
    int code = parts.get(glyph + 1L);
    if (code == 0) {
      code = append(glyph, 0);
      parts.put(glyph + 1L, code);
      addParts(glyph);
    }
    return code;
  }

  private int append(int glyph, long text) {
    if (size == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, 2 * size);
      texts = Arrays.copyOf(texts, 2 * size);
    }
    glyphs[size] = glyph;
    texts[size] = text;
    return size++;
  }

  /** Returns the glyph of the font that a code draws. */
  int glyph(int code) {
    return glyphs[code];
  }

  /** Draws the glyph of a code in units of the font, upwards from the base line. */
  public void draw(int code, OutlineSink to) {
    font.outlines().draw(glyphs[code], to);
  }

  /** Returns into how many units the font divides its type size. */
  public int unitsPerEm() {
    return font.unitsPerEm();
  }

  /** Returns how far the glyph of a code moves the pen, in thousandths of the type size. */
  public int advance(int code) {
    return font.advance(glyphs[code]);
  }

  /** Returns the text that a code prints: a character, and a selector or a mark that follows it. */
  public String text(int code) {
    var text = new StringBuilder().appendCodePoint((int) (texts[code] & 0x1FFFFF));
    int follower = (int) (texts[code] >> 21) & 0xFFFFFF;
    return follower == 0 ? text.toString() : text.appendCodePoint(follower & 0x1FFFFF).toString();
  }

  /** Returns the codes of the single characters that it has, for typing. */
  SortedMap<Integer, Integer> characters() {
    var characters = new TreeMap<Integer, Integer>();
    for (int i = 1; i < size; i++) {
      if (texts[i] != 0 && texts[i] >> 21 == 0) {
        characters.put((int) texts[i], i);
      }
    }
    return characters;
  }

  /** Returns how a PDF refers to the font program. */
  public ProgramFormat format() {
    return font.outlines().format();
  }

  /**
   * Returns the font program: a file of just these glyphs, without hinting.
   *
   * @param hasCmap whether it also maps characters to glyphs, which typing into a field needs
   */
  public byte[] program(boolean hasCmap) {
    return font.outlines().program(this, hasCmap);
  }

  /** The array W of a CID font: widths that are not a full em, which is the default. */
  public void appendWidths(Bytes out) {
    out.u8('[');
    boolean open = false;
    for (int i = 0; i < size; i++) {
      int advance = font.advance(glyphs[i]);
      if (advance == 1000) {
        out.ascii(open ? "]" : "");
        open = false;
      } else {
        if (!open) {
          out.integer(i).u8('[');
        } else {
          out.u8(' ');
        }
        out.integer(advance);
        open = true;
      }
    }
    out.ascii(open ? "]]" : "]");
  }

  /**
   * Returns the map from codes back to the text they print (ToUnicode), variation selectors
   * included: ranges of codes with the same first byte, each with an array of texts (ISO 32000-1,
   * 9.10.3).
   */
  public byte[] toUnicode() {
    var out = new Bytes(32 * size + 400);
    out.ascii("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    out.ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
    out.ascii("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n");
    out.ascii("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    int code = 1;
    while (code < size) {
      int end = code;
      while (end < size && texts[end] != 0 && end >> 8 == code >> 8) {
        end++;
      }
      if (end == code) {
        code++;
        continue;
      }
      out.ascii("1 beginbfrange\n<").hex16(code).ascii("><").hex16(end - 1).ascii(">[");
      while (code < end) {
        out.u8('<');
        appendUtf16((int) (texts[code] & 0x1FFFFF), out);
        appendUtf16((int) (texts[code] >> 21) & 0x1FFFFF, out);
        out.u8('>');
        code++;
      }
      out.ascii("]\nendbfrange\n");
    }
    out.ascii("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
    return out.toArray();
  }

  private static void appendUtf16(int codePoint, Bytes out) {
    if (codePoint > 0xFFFF) {
      out.hex16(Character.highSurrogate(codePoint)).hex16(Character.lowSurrogate(codePoint));
    } else if (codePoint > 0) {
      out.hex16(codePoint);
    }
  }
}
