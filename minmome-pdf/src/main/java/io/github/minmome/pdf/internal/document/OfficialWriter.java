package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.font.FontSubset;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Units;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Writes copies of an official PDF with values laid over its pages. Claims no conformance. The
 * official objects are written once for all copies. Does not close the stream. Not thread-safe.
 */
public final class OfficialWriter implements AutoCloseable {
  private static final int CATALOG = 1;
  private static final int PAGES = 2;
  private static final int METADATA = 3;
  private static final int FONTS = 4;
  private static final int INFO = 5;

  private final OutputStream out;
  private final OfficialPdf official;
  private final Metadata metadata;
  private final GlyphPool pool;
  private final ObjectWriter objects = new ObjectWriter(new Deflater(6));
  private final Bytes pageNumbers = new Bytes();
  private final MessageDigest digest = DocumentWriter.sha256();
  private final KeptFields kept;
  private int pageCount;
  private boolean hasFields;
  private int imprinted = -1;
  private @Nullable PrintedImprint imprint;

  /** Begins a file. */
  public OfficialWriter(OutputStream out, OfficialPdf official, Metadata metadata, GlyphPool pool) {
    this.out = out;
    this.official = official;
    this.metadata = metadata.withoutClaim();
    this.pool = pool;
    kept = new KeptFields(objects, official, FONTS);
    objects.allocate(OfficialObjects.FIRST_OBJECT - 1 + official.parts().size());
    for (int i = 0; i < official.parts().size(); i++) {
      OfficialObjects.Part part = official.parts().get(i);
      int number = OfficialObjects.FIRST_OBJECT + i;
      byte[] body = part.body;
      if (body != null) {
        digest.update(body);
        objects.stream(number, part.entries, body);
      } else {
        objects.begin(number).ascii(part.entries);
        objects.end();
      }
    }
    byte[] xmp = this.metadata.xmp();
    objects.stream(METADATA, "/Type/Metadata/Subtype/XML", xmp);
  }

  /** Sets what the content laid over an official page, counted from 0, states of its source. */
  public void imprint(int page, PrintedImprint text) {
    imprinted = page;
    imprint = text;
  }

  /** Adds a copy of an official page, counted from 0, with content laid over it. */
  public void page(int page, byte[] overlay) throws IOException {
    page(page, overlay, OfficialFill.NONE);
  }

  /**
   * Adds a copy of an official page, counted from 0, with content laid over it and fields filled.
   * The pages of a copy follow each other, from the first to the last.
   *
   * @throws InterruptedIOException when the thread was interrupted since the page before
   */
  public void page(int page, byte[] overlay, OfficialFill fill) throws IOException {
    DocumentWriter.stopWhenInterrupted(pageCount);
    OfficialPdf.Sheet sheet = official.sheet(page);
    digest.update(overlay);
    digest.update(new TreeMap<>(fill.values()).toString().getBytes(StandardCharsets.UTF_8));
    int self = objects.allocate();
    var drawn = new Bytes();
    var xObjects = new Bytes();
    var annotations = new Bytes();
    drawn.ascii("/Page Do\n");
    xObjects.ascii("/Page ").reference(sheet.content());
    int copy = pageCount / official.pages();
    int number = 0;
    for (OfficialAnnotations.Mark mark : sheet.marks()) {
      OfficialAnnotations.Widget field = mark.field();
      if (fill.keepsFields() && field != null) {
        int widget = kept.widget(field, sheet.frame(), fill, self, copy);
        annotations.reference(widget).u8(' ');
        continue;
      }
      OfficialAnnotations.Look look = look(mark, fill);
      if (look.form() > 0) {
        String name = "/Mark" + ++number;
        drawn.ascii("q ").ascii(look.matrix()).ascii("cm").ascii(name).ascii(" Do Q\n");
        xObjects.ascii(name).u8(' ').reference(look.form());
      }
    }
    drawn.ascii("q ").ascii(sheet.frame().matrix()).ascii("cm/Values Do Q\n");
    xObjects.ascii("/Values ").reference(values(sheet, overlay));
    int content = objects.allocate();
    objects.stream(content, "", drawn.toArray());
    Bytes bytes = objects.begin(self);
    bytes.ascii("<</Type/Page/Parent ").reference(PAGES).ascii(sheet.entries());
    bytes.ascii("/Resources<<").ascii(sheet.states()).ascii("/XObject<<").bytes(xObjects);
    bytes.ascii(">>>>/Contents ").reference(content).ascii(imprints(page));
    if (annotations.size() > 0) {
      bytes.ascii("/Annots[").bytes(annotations).ascii("]");
    }
    bytes.ascii(">>");
    objects.end();
    if (fill.keepsFields() && page == official.pages() - 1) {
      kept.finishCopy(fill);
      hasFields = true;
    }
    pageNumbers.reference(self).u8(' ');
    pageCount++;
    objects.flushTo(out, false);
  }

  private String imprints(int page) {
    var all = new ArrayList<>(official.imprints(page));
    if (imprint != null && imprinted == page) {
      all.add(imprint);
    }
    return PrintedImprint.entry(all);
  }

  private int values(OfficialPdf.Sheet sheet, byte[] overlay) {
    int form = objects.allocate();
    var entries = new Bytes();
    entries.ascii("/Type/XObject/Subtype/Form/BBox[0 0 ");
    entries.number(Units.pt(sheet.frame().size().width())).u8(' ');
    entries.number(Units.pt(sheet.frame().size().height()));
    entries.ascii("]/Resources<</Font ").reference(FONTS).ascii(">>");
    objects.deflated(form, entries.asciiText(), overlay, overlay.length);
    return form;
  }

  private static OfficialAnnotations.Look look(OfficialAnnotations.Mark mark, OfficialFill fill) {
    OfficialAnnotations.Widget field = mark.field();
    String value = field == null ? null : fill.values().get(field.name());
    if (field == null || value == null) {
      return mark.shown();
    }
    boolean isOn = !field.state().isEmpty() && field.state().equals(value);
    return isOn ? field.on() : field.empty();
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
    String form = hasFields ? kept.finish() : "";
    objects.begin(CATALOG).ascii("<</Type/Catalog/Pages ").reference(PAGES);
    objects.begun().ascii("/Lang(" + metadata.language() + ")/Metadata ").reference(METADATA);
    objects.begun().ascii("/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>");
    objects.begun().ascii(official.layers());
    objects.begun().ascii(form).ascii(">>");
    objects.end();
    metadata.appendInfo(objects.begin(INFO));
    objects.end();
    objects.finish(CATALOG, INFO, digest.digest());
    objects.flushTo(out, true);
  }

  /** Frees the memory of the compression; does not close the stream. */
  @Override
  public void close() {
    objects.deflater().end();
  }
}
