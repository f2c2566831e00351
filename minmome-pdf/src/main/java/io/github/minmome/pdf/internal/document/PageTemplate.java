package io.github.minmome.pdf.internal.document;

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
  private final Page page;
  private final Metadata metadata;
  private final GlyphPool base;
  private final List<EmbeddedFont> fonts;
  private final DocumentWriter.Prefix prefix;
  private final CopyGroups groups;

  /** Prepares a page that was drawn with the glyphs of a pool, which must not change any more. */
  public PageTemplate(Page page, Metadata metadata, GlyphPool base) {
    this.page = page;
    this.metadata = metadata;
    this.base = base;
    this.groups = new CopyGroups(page);
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      var embedded = new ArrayList<EmbeddedFont>();
      for (FontSubset subset : base.subsets()) {
        embedded.add(EmbeddedFont.of(subset, deflater));
      }
      fonts = List.copyOf(embedded);
      prefix = DocumentWriter.prefix(page, metadata, fonts, deflater);
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
    prefix.write(overlay, pool, out);
  }

  /** Begins a file of many copies. */
  public DocumentWriter open(OutputStream out, GlyphPool pool) {
    return new DocumentWriter(out, metadata, pool, fonts, new Deflater(6), groups);
  }

  /** Begins a file with other pages too, and with other metadata. */
  public DocumentWriter open(OutputStream out, GlyphPool pool, Metadata ofTheFile) {
    return new DocumentWriter(out, ofTheFile, pool, fonts, new Deflater(4), null);
  }
}
