package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.font.FontSubset;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.font.OpenTypeFont;
import io.github.minmome.pdf.internal.page.Annotation;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.Picture;
import io.github.minmome.pdf.internal.page.Units;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages to one PDF/A-2a and PDF/UA-1 file as they come; what it keeps of a page are a few
 * numbers. The same page given again is stored once. Does not close the stream. Not thread-safe.
 */
public final class DocumentWriter implements AutoCloseable {
  private static final int CATALOG = 1;
  private static final int PAGES = 2;
  private static final int STRUCTURE = 3;
  private static final int DOCUMENT = 4;
  private static final int PARENT_TREE = 5;
  private static final int METADATA = 6;
  private static final int PROFILE = 7;
  private static final int FONTS = 8;
  private static final int INFO = 9;

  private final OutputStream out;
  private final Metadata metadata;
  private final GlyphPool pool;
  private final ObjectWriter objects;
  private final HashMap<Page, Shared> shared = new HashMap<>();
  private final HashMap<Picture, Integer> pictures = new HashMap<>();
  private final Bytes pageNumbers = new Bytes(64);
  private final Bytes rootElements = new Bytes(64);
  private final Bytes parentNumbers = new Bytes(64);
  private final Bytes fonts = new Bytes(64);
  private final MessageDigest digest = sha256();
  private final @Nullable FillableParts fillable;
  private final Bookmarks bookmarks = new Bookmarks();
  private int pageCount;
  private int nextKey;

  /** Begins a file whose glyph codes come from a pool. */
  public DocumentWriter(OutputStream out, Metadata metadata, GlyphPool pool) {
    this(out, metadata, pool, List.of(), new Deflater(6));
  }

  DocumentWriter(
      OutputStream out,
      Metadata metadata,
      GlyphPool pool,
      List<EmbeddedFont> baseFonts,
      Deflater deflater) {
    this(out, metadata, pool, baseFonts, deflater, null);
  }

  private DocumentWriter(
      OutputStream out,
      Metadata metadata,
      GlyphPool pool,
      List<EmbeddedFont> baseFonts,
      Deflater deflater,
      @Nullable OpenTypeFont typing) {
    this.out = out;
    this.metadata = metadata;
    this.pool = pool;
    objects = new ObjectWriter(deflater);
    objects.allocate(INFO);
    fillable = typing == null ? null : new FillableParts(objects, typing);
    byte[] xmp = metadata.xmp();
    objects.deflated(METADATA, "/Type/Metadata/Subtype/XML", xmp, xmp.length);
    byte[] profile = SrgbProfile.committed();
    objects.deflated(PROFILE, "/N 3", profile, profile.length);
    digest.update(xmp);
    writeFonts(baseFonts);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static void stopWhenInterrupted(int pagesSoFar) throws InterruptedIOException {
    if (pagesSoFar > 0 && Thread.interrupted()) {
      throw new InterruptedIOException("Interrupted between two pages");
    }
  }

  /** Goes on after what another writer wrote so far. */
  private DocumentWriter(
      DocumentWriter written, OutputStream out, GlyphPool pool, Deflater deflater) {
    this.out = out;
    this.metadata = written.metadata;
    this.pool = pool;
    objects = new ObjectWriter(written.objects, deflater);
    fillable = null;
    fonts.bytes(written.fonts);
  }

  /**
   * Everything of a file of one page that its overlay does not change. Safe for any number of
   * threads.
   */
  static final class Prefix {
    private final DocumentWriter written;
    private final byte[] bytes;
    private final byte[] seed;
    private final int overlayObject;

    /** Kept, since one costs more to make than what it compresses here: one for each thread. */
    private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

    private Prefix(DocumentWriter written, int overlayObject) {
      this.written = written;
      this.overlayObject = overlayObject;
      bytes = written.objects.buffer.toArray();
      seed = written.digest.digest();
    }

    void write(byte[] overlay, GlyphPool pool, OutputStream out) throws IOException {
      Deflater kept = idle.poll();
      Deflater deflater = kept == null ? new Deflater(Deflater.BEST_SPEED) : kept;
      try {
        var writer = new DocumentWriter(written, out, pool, deflater);
        writer.digest.update(seed);
        writer.digest.update(overlay);
        writer.objects.deflated(overlayObject, "", overlay, overlay.length);
        for (FontSubset subset : pool.subsets()) {
          writer.writeFonts(List.of(EmbeddedFont.withPlainProgram(subset, deflater)));
        }
        writer.finishFonts();
        writer.objects.finish(CATALOG, INFO, writer.digest.digest());
        out.write(bytes);
        writer.objects.flushTo(out, true);
      } finally {
        idle.add(deflater);
      }
    }
  }

  /** Writes what all one-page files of a page share. */
  static Prefix prefix(Page page, Metadata metadata, List<EmbeddedFont> fonts, Deflater deflater) {
    var writer =
        new DocumentWriter(
            OutputStream.nullOutputStream(), metadata, new GlyphPool(), fonts, deflater);
    int overlayObject = writer.objects.allocate();
    writer.begin(page, overlayObject);
    writer.finishPages();
    writer.objects.flushPacked();
    return new Prefix(writer, overlayObject);
  }

  /**
   * Begins a file with fields to fill in. It claims no conformance: what is typed into it later is
   * not ours.
   *
   * @param typing the font that text is typed with
   */
  public static DocumentWriter fillable(
      OutputStream out, Metadata metadata, GlyphPool pool, OpenTypeFont typing) {
    return new DocumentWriter(
        out, metadata.withoutClaim(), pool, List.of(), new Deflater(6), typing);
  }

  /** What the copies of one page share. */
  private static final class Shared {
    final StructureTemplate structure;
    final int content;
    final Bytes resources;

    Shared(StructureTemplate structure, int content, Bytes resources) {
      this.structure = structure;
      this.content = content;
      this.resources = resources;
    }
  }

  /** Adds a bookmark at the page that is added next. */
  public void bookmark(String title) {
    bookmarks.add(title);
  }

  /** Adds a page. */
  public void page(Page page) throws IOException {
    page(page, new byte[0]);
  }

  /**
   * Adds a page and the content of the overlay that fills its slots.
   *
   * @throws InterruptedIOException when the thread was interrupted since the page before
   */
  public void page(Page page, byte[] overlay) throws IOException {
    stopWhenInterrupted(pageCount);
    int overlayObject = overlay.length == 0 ? 0 : objects.allocate();
    begin(page, overlayObject);
    if (overlayObject != 0) {
      digest.update(overlay);
      objects.deflated(overlayObject, "", overlay, overlay.length);
    }
    objects.flushTo(out, false);
  }

  private void begin(Page page, int overlayObject) {
    Shared parts = shared.computeIfAbsent(page, this::share);
    StructureTemplate structure = parts.structure;
    int self = objects.allocate();
    int key = nextKey++;
    int first = objects.allocate(structure.size());
    int parents = objects.allocate();
    List<Annotation> annotations = structure.annotations();
    int firstAnnotation = objects.allocate(annotations.size());
    Bytes bytes = objects.begin(self);
    bytes.ascii("<</Type/Page/Parent ").reference(PAGES).ascii("/MediaBox[0 0 ");
    bytes.number(Units.pt(page.size().width())).u8(' ');
    bytes.number(Units.pt(page.size().height())).ascii("]/Contents");
    if (overlayObject == 0) {
      bytes.u8(' ').reference(parts.content);
    } else {
      bytes.u8('[').reference(parts.content).u8(' ').reference(overlayObject).u8(']');
    }
    bytes.ascii("/Resources<</Font ").reference(FONTS).bytes(parts.resources);
    bytes.ascii(">>/StructParents ").integer(key).ascii("/Tabs/S");
    if (!annotations.isEmpty()) {
      bytes.ascii("/Annots[");
      for (int i = 0; i < annotations.size(); i++) {
        bytes.reference(firstAnnotation + i).u8(' ');
      }
      bytes.u8(']');
    }
    bytes.ascii(">>");
    objects.end();
    structure.write(objects, first, DOCUMENT, self, firstAnnotation);
    structure.appendParents(objects.begin(parents), first);
    objects.end();
    parentNumbers.integer(key).u8(' ').reference(parents).u8(' ');
    for (int i = 0; i < annotations.size(); i++) {
      write(annotations.get(i), firstAnnotation + i, self, nextKey);
      parentNumbers.integer(nextKey++).u8(' ').reference(first + structure.ownerOf(i)).u8(' ');
    }
    for (int root : structure.roots()) {
      rootElements.reference(first + root).u8(' ');
    }
    pageNumbers.reference(self).u8(' ');
    bookmarks.pageAdded(self);
    pageCount++;
  }

  private Shared share(Page page) {
    digest.update(page.content());
    int content = objects.allocate();
    objects.deflated(content, "", page.content(), page.content().length);
    var resources = new Bytes(16);
    if (!page.pictures().isEmpty()) {
      resources.ascii("/XObject<<");
      for (int i = 0; i < page.pictures().size(); i++) {
        int object = pictures.computeIfAbsent(page.pictures().get(i), this::writePicture);
        resources.ascii("/I").integer(i).u8(' ').reference(object);
      }
      resources.ascii(">>");
    }
    return new Shared(new StructureTemplate(page), content, resources);
  }

  private int writePicture(Picture picture) {
    var size =
        "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width "
            + picture.width()
            + "/Height "
            + picture.height();
    var mask = "";
    byte[] opacity = picture.opacity();
    if (opacity != null) {
      int object = objects.allocate();
      objects.deflated(object, size + "/ColorSpace/DeviceGray", opacity, opacity.length);
      mask = "/SMask " + object + " 0 R";
    }
    digest.update(picture.colors());
    int object = objects.allocate();
    objects.deflated(
        object, size + "/ColorSpace/DeviceRGB" + mask, picture.colors(), picture.colors().length);
    return object;
  }

  private void write(Annotation annotation, int object, int page, int key) {
    if (annotation.kind() == Annotation.Kind.LINK) {
      writeLink(annotation, object, key);
    } else {
      if (fillable == null) {
        throw new IllegalStateException("A field on a page of a file that is not fillable");
      }
      fillable.write(annotation, object, page, key);
    }
  }

  private void writeLink(Annotation link, int object, int key) {
    Box box = link.bounds();
    Bytes bytes = objects.begin(object);
    bytes.ascii("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[").number(box.x()).u8(' ');
    bytes.number(box.y()).u8(' ').number(box.right()).u8(' ').number(box.bottom());
    bytes.ascii("]/Contents").textString(link.description()).ascii("/StructParent ");
    bytes.integer(key).ascii("/A<</S/URI/URI(").ascii(escaped(link.uri())).ascii(")>>>>");
    objects.end();
  }

  private static String escaped(@Nullable String uri) {
    if (uri == null || !uri.chars().allMatch(c -> c > 0x20 && c < 0x7F)) {
      throw new IllegalArgumentException("An address of a link is written in ASCII");
    }
    return uri.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }

  private void writeFonts(List<EmbeddedFont> embedded) {
    for (EmbeddedFont font : embedded) {
      fonts.ascii("/F").integer(font.number()).u8(' ').reference(font.write(objects));
    }
  }

  /** Writes what is left of the file and hands all of it over. Call it once. */
  public void finish() throws IOException {
    finishPages();
    for (FontSubset subset : pool.subsets()) {
      writeFonts(List.of(EmbeddedFont.of(subset, objects.deflater())));
    }
    finishFonts();
    objects.finish(CATALOG, INFO, digest.digest());
    objects.flushTo(out, true);
  }

  private void finishPages() {
    var form = new Bytes();
    if (fillable != null) {
      fillable.finish(form);
    }
    if (!bookmarks.isEmpty()) {
      form.ascii("/PageMode/UseOutlines/Outlines ").reference(bookmarks.write(objects));
    }
    objects
        .begin(CATALOG)
        .ascii("<</Type/Catalog/Pages ")
        .reference(PAGES)
        .ascii("/MarkInfo<</Marked true>>/StructTreeRoot ")
        .reference(STRUCTURE)
        .ascii("/Lang(" + metadata.language() + ")/Metadata ")
        .reference(METADATA)
        .ascii("/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>")
        .ascii("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1")
        .ascii("/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)")
        .ascii("/DestOutputProfile ")
        .reference(PROFILE)
        .ascii(">>]")
        .bytes(form)
        .ascii(">>");
    objects.end();
    objects.begin(PAGES).ascii("<</Type/Pages/Count ").integer(pageCount).ascii("/Kids[");
    objects.begun().bytes(pageNumbers).ascii("]>>");
    objects.end();
    objects.begin(STRUCTURE).ascii("<</Type/StructTreeRoot/K ").reference(DOCUMENT);
    objects.begun().ascii("/ParentTree ").reference(PARENT_TREE);
    objects.begun().ascii("/ParentTreeNextKey ").integer(nextKey).ascii(">>");
    objects.end();
    objects.begin(DOCUMENT).ascii("<</S/Document/P ").reference(STRUCTURE).ascii("/K[");
    objects.begun().bytes(rootElements).ascii("]>>");
    objects.end();
    objects.begin(PARENT_TREE).ascii("<</Nums[").bytes(parentNumbers).ascii("]>>");
    objects.end();
    metadata.appendInfo(objects.begin(INFO));
    objects.end();
  }

  private void finishFonts() {
    objects.begin(FONTS).ascii("<<").bytes(fonts).ascii(">>");
    objects.end();
  }

  /** Frees the memory of the compression; does not close the stream. */
  @Override
  public void close() {
    objects.deflater().end();
  }
}
