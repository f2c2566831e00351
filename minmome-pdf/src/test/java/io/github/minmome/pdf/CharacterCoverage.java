package io.github.minmome.pdf;

import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.BundledFonts;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Prints every character of JIS X 0213 and of Windows-31J, and every ideographic variation sequence
 * that the bundled fonts contain, reads the text back with PDFBox, and compares: a seeded sample in
 * every build, all of them in about a minute by the command of docs/performance.md, Characters.
 */
public final class CharacterCoverage {
  private static final int PER_LINE = 30;

  /** The result of printing some texts. */
  public record Result(int printed, List<String> refused, List<String> changed) {}

  private CharacterCoverage() {}

  /** Prints texts, reads each back, and writes the counts to standard output. */
  static Result printAndCount(String name, Set<String> texts) throws IOException {
    Result result = print(List.copyOf(texts));
    System.out.printf(
        Locale.ROOT,
        "%-18s %6d texts: %6d read back the same, %d refused, %d changed%n",
        name,
        texts.size(),
        result.printed - result.changed.size(),
        result.refused.size(),
        result.changed.size());
    result.refused.forEach(text -> System.out.println("  refused " + names(text)));
    result.changed.forEach(text -> System.out.println("  changed " + names(text)));
    return result;
  }

  /** The code points of a text, such as U+8FBB U+E0100. */
  public static String names(String text) {
    var names = new StringBuilder();
    text.codePoints().forEach(c -> names.append(String.format(Locale.ROOT, "U+%04X ", c)));
    return names.toString().strip();
  }

  /** Every character of JIS X 0213:2004, some of which are two code points. */
  public static Set<String> jisX0213() {
    var texts = new LinkedHashSet<String>();
    var charset = Charset.forName("x-SJIS_0213");
    for (int lead = 0x81; lead <= 0xFC; lead++) {
      for (int trail = 0x40; trail <= 0xFC && isLead(lead); trail++) {
        add(texts, charset, new byte[] {(byte) lead, (byte) trail});
      }
    }
    return texts;
  }

  /** Every character of Windows-31J but the user-defined ones. */
  public static Set<String> windows31j() {
    var texts = new LinkedHashSet<String>();
    var charset = Charset.forName("windows-31j");
    for (int single = 0x20; single <= 0xDF; single++) {
      add(texts, charset, new byte[] {(byte) single});
    }
    for (int lead = 0x81; lead <= 0xFC; lead++) {
      for (int trail = 0x40; trail <= 0xFC; trail++) {
        if (isLead(lead) && (lead < 0xF0 || lead > 0xF9)) {
          add(texts, charset, new byte[] {(byte) lead, (byte) trail});
        }
      }
    }
    return texts;
  }

  /** Whether a byte begins a character of two; the others are half-width kana. */
  private static boolean isLead(int b) {
    return b < 0xA0 || b >= 0xE0;
  }

  private static void add(Set<String> texts, Charset charset, byte[] bytes) {
    try {
      var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (!Character.isISOControl(text.charAt(0))) {
        texts.add(text);
      }
    } catch (CharacterCodingException e) {
      // Not a character of the set.
    }
  }

  /** Every ideographic variation sequence that a bundled font has. */
  public static Set<String> sequences() {
    var texts = new LinkedHashSet<String>();
    for (int base = 0x2E80; base < 0x30000; base++) {
      for (int selector = 0xE0100; selector <= 0xE01EF; selector++) {
        if (BundledFonts.REGULAR.get().variant(base, selector) > 0
            || BundledFonts.NOTO.get().variant(base, selector) > 0) {
          texts.add(new StringBuilder().appendCodePoint(base).appendCodePoint(selector).toString());
        }
      }
    }
    return texts;
  }

  /** Some of a set, the same for the same seed. */
  public static List<String> sample(Set<String> texts, int count, long seed) {
    var list = new ArrayList<>(texts);
    java.util.Collections.shuffle(list, new Random(seed));
    return list.subList(0, Math.min(count, list.size()));
  }

  /** Prints texts and reads each back. */
  public static Result print(List<String> texts) throws IOException {
    var pool = new GlyphPool();
    var style = TextStyle.of(12);
    var pages = new ArrayList<io.github.minmome.pdf.internal.page.Page>();
    var printed = new ArrayList<String>();
    var refused = new ArrayList<String>();
    for (int from = 0; from < texts.size(); from += 40 * PER_LINE) {
      int start = from;
      var canvas = new Canvas(PageSize.A4, Typefaces.standard(), pool);
      canvas.tagged(
          Tag.P,
          () -> {
            for (int i = start; i < Math.min(texts.size(), start + 40 * PER_LINE); i++) {
              int place = i - start;
              try {
                canvas.text(
                    texts.get(i),
                    style,
                    10 + 6.3 * (place % PER_LINE),
                    15 + 6.8 * Math.floorDiv(place, PER_LINE));
                printed.add(texts.get(i));
              } catch (UnprintableException e) {
                refused.add(texts.get(i));
              }
            }
          });
      pages.add(canvas.finish());
    }
    var out = new ByteArrayOutputStream();
    try (var writer = new DocumentWriter(out, Metadata.of("字", "ja-JP"), pool)) {
      for (var page : pages) {
        writer.page(page);
      }
      writer.finish();
    }
    List<String> read = new ArrayList<>();
    try (var document = Loader.loadPDF(out.toByteArray())) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          read.add(text.getUnicode());
        }
      }.getText(document);
    }
    return new Result(printed.size(), refused, differences(printed, read));
  }

  /** Texts that did not come back; a text of several glyphs comes back in as many pieces. */
  private static List<String> differences(List<String> printed, List<String> read) {
    var changed = new ArrayList<String>();
    int at = 0;
    for (String text : printed) {
      var back = new StringBuilder();
      while (at < read.size() && back.length() < text.length()) {
        back.append(read.get(at++));
      }
      if (!back.toString().equals(text)) {
        changed.add(text);
      }
    }
    return changed;
  }
}
