package io.github.minmome.pdf;

import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Pages drawn for one document.
 *
 * @param metadata of the document
 * @param pool the glyphs of the pages; not changed any more
 * @param drawn the pages
 */
record PreparedPages(Metadata metadata, GlyphPool pool, List<Page> drawn)
    implements PreparedPaper.Content {
  @Override
  public int pages() {
    return drawn.size();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    try (var writer = new DocumentWriter(out, metadata, pool)) {
      for (Page page : drawn) {
        writer.page(page);
      }
      writer.finish();
    }
  }
}
