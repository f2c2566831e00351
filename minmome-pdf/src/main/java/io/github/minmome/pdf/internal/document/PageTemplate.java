package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Memoized;
import io.github.minmome.pdf.internal.font.FontSubset;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * A page with slots, prepared once: its fonts and its content compressed, and the part of a
 * one-page file that no value changes written out. A copy of the file then costs the values, the
 * glyphs that only they need, and a copy of those bytes. Immutable, safe for any number of threads.
 */
public final class PageTemplate {
  /**
   * Level of compression of what each copy has of its own: 5 % larger than level 6, in two thirds
   * of the time.
   */
  private static final int OF_COPIES = 3;

  private final Page page;
  private final Metadata metadata;
  private final GlyphPool base;
  private final CopyGroups groups;
  private final Memoized<Prepared> prepared;

  /** What is compressed when the first file is written: laying out alone needs none of it. */
  private record Prepared(List<EmbeddedFont> fonts, DocumentWriter.Prefix prefix) {}

  /** Prepares a page that was drawn with the glyphs of a pool, which must not change any more. */
  public PageTemplate(Page page, Metadata metadata, GlyphPool base) {
    this.page = page;
    this.metadata = metadata;
    this.base = base;
    groups = new CopyGroups(page);
    prepared = new Memoized<>(() -> prepare(page, metadata, base));
  }

  private static Prepared prepare(Page page, Metadata metadata, GlyphPool base) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      var fonts = new ArrayList<EmbeddedFont>();
      for (FontSubset subset : base.subsets()) {
        fonts.add(EmbeddedFont.of(subset, deflater));
      }
      return new Prepared(fonts, DocumentWriter.prefix(page, metadata, fonts, deflater));
    } finally {
      deflater.end();
    }
  }

  /** Returns the page with its slots. */
  public Page page() {
    return page;
  }

  /** Returns the glyphs that the page itself uses. */
  public GlyphPool base() {
    return base;
  }

  /**
   * Writes a file of one copy.
   *
   * @param overlay content of the values
   * @param pool the glyphs of the values, on top of {@link #base}
   */
  public void write(byte[] overlay, GlyphPool pool, OutputStream out) throws IOException {
    prepared.get().prefix.write(overlay, pool, out);
  }

  /** Begins a file of many copies. */
  public DocumentWriter open(OutputStream out, GlyphPool pool) {
    return new DocumentWriter(
        out, metadata, pool, prepared.get().fonts, new Deflater(OF_COPIES), groups);
  }

  /** Begins a file with other pages too, and with other metadata. */
  public DocumentWriter open(OutputStream out, GlyphPool pool, Metadata ofTheFile) {
    return new DocumentWriter(
        out, ofTheFile, pool, prepared.get().fonts, new Deflater(OF_COPIES), null);
  }
}
