package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.font.FontSubset;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Units;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.zip.Deflater;

/**
 * Writes copies of an official PDF with values laid over its pages. Claims no conformance. The
 * official objects are written once for all copies. Does not close the stream. For one thread.
 */
public final class OfficialWriter implements AutoCloseable {
  private static final int CATALOG = 1;
  private static final int PAGES = 2;
  private static final int METADATA = 3;
  private static final int FONTS = 4;
  private static final int INFO = 5;
  private static final int BEFORE = 6;

  private final OutputStream out;
  private final OfficialPdf official;
  private final Metadata metadata;
  private final GlyphPool pool;
  private final ObjectWriter objects = new ObjectWriter(new Deflater(6));
  private final Bytes pageNumbers = new Bytes();
  private final MessageDigest digest = DocumentWriter.sha256();
  private int pageCount;

  /** Begins a file. */
  public OfficialWriter(OutputStream out, OfficialPdf official, Metadata metadata, GlyphPool pool) {
    this.out = out;
    this.official = official;
    this.metadata = metadata.withoutClaim();
    this.pool = pool;
    objects.allocate(OfficialPdf.FIRST_OBJECT - 1 + official.parts().size());
    for (int i = 0; i < official.parts().size(); i++) {
      OfficialPdf.Part part = official.parts().get(i);
      int number = OfficialPdf.FIRST_OBJECT + i;
      byte[] body = part.body;
      if (body != null) {
        digest.update(body);
        objects.stream(number, part.entries, body);
      } else {
        objects.begin(number).ascii(part.entries);
        objects.end();
      }
    }
    objects.stream(BEFORE, "", new byte[] {'q', '\n'});
    byte[] xmp = this.metadata.xmp();
    objects.stream(METADATA, "/Type/Metadata/Subtype/XML", xmp);
  }

  /**
   * Adds a copy of an official page, counted from 0, with content laid over it.
   *
   * @throws InterruptedIOException when the thread was interrupted since the page before
   */
  public void page(int page, byte[] overlay) throws IOException {
    DocumentWriter.stopWhenInterrupted(pageCount);
    OfficialPdf.Sheet sheet = official.sheet(page);
    digest.update(overlay);
    int form = objects.allocate();
    var entries = new Bytes();
    entries.ascii("/Type/XObject/Subtype/Form/BBox[0 0 ");
    entries.number(Units.pt(sheet.size().width())).u8(' ');
    entries.number(Units.pt(sheet.size().height()));
    entries.ascii("]/Resources<</Font ").reference(FONTS).ascii(">>");
    objects.deflated(form, entries.asciiText(), overlay, overlay.length);
    int after = objects.allocate();
    var place = new Bytes();
    place.ascii("\n").ascii("Q ".repeat(1 + sheet.balance().left()));
    place.ascii("q ").ascii(sheet.matrix()).ascii("cm/MinmomeValues Do Q\n");
    objects.stream(after, "", place.toArray());
    int self = objects.allocate();
    Bytes bytes = objects.begin(self);
    bytes.ascii("<</Type/Page/Parent ").reference(PAGES).ascii(sheet.entries());
    bytes.ascii("/XObject<<").ascii(sheet.xObjects());
    bytes.ascii("/MinmomeValues ").reference(form).ascii(">>>>/Contents[");
    for (int i = 0; i <= sheet.balance().missing(); i++) {
      bytes.reference(BEFORE).u8(' ');
    }
    sheet.contents().forEach(content -> bytes.ascii(content).u8(' '));
    bytes.reference(after).ascii("]>>");
    objects.end();
    pageNumbers.reference(self).u8(' ');
    pageCount++;
    objects.flushTo(out, false);
  }

  /** Writes what is left of the file and hands all of it over. Call it once. */
  public void finish() throws IOException {
    var fonts = new Bytes();
    for (FontSubset subset : pool.subsets()) {
      var font = EmbeddedFont.of(subset, objects.deflater());
      fonts.ascii("/F").integer(font.number()).u8(' ').reference(font.write(objects));
    }
    objects.begin(FONTS).ascii("<<").bytes(fonts).ascii(">>");
    objects.end();
    objects.begin(PAGES).ascii("<</Type/Pages/Count ").integer(pageCount);
    objects.begun().ascii("/Kids[").bytes(pageNumbers).ascii("]>>");
    objects.end();
    objects.begin(CATALOG).ascii("<</Type/Catalog/Pages ").reference(PAGES);
    objects.begun().ascii("/Lang(" + metadata.language() + ")/Metadata ").reference(METADATA);
    objects.begun().ascii("/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>");
    objects.begun().ascii(official.layers()).ascii(">>");
    objects.end();
    metadata.appendInfo(objects.begin(INFO));
    objects.end();
    objects.finish(CATALOG, INFO, digest.digest());
    objects.flushTo(out, true);
  }

  /** Frees what the compression holds; does not close the stream. */
  @Override
  public void close() {
    objects.deflater().end();
  }
}
