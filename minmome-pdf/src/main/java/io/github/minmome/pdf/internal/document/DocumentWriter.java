package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.font.FontSubset;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.font.OpenTypeFont;
import io.github.minmome.pdf.internal.page.FilledPage;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.Picture;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
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
  static final int PAGES = 2;
  private static final int STRUCTURE = 3;
  static final int DOCUMENT = 4;
  private static final int PARENT_TREE = 5;
  private static final int METADATA = 6;
  private static final int PROFILE = 7;
  static final int FONTS = 8;
  private static final int INFO = 9;

  private final OutputStream out;
  private final Metadata metadata;
  private final GlyphPool pool;
  private final ObjectWriter objects;
  private final HashMap<Page, SharedPage> shared = new HashMap<>();
  private final HashMap<Picture, Integer> pictures = new HashMap<>();
  private final Bytes pageNumbers = new Bytes(64);
  private final Bytes rootElements = new Bytes(64);
  private final Bytes parentNumbers = new Bytes(64);
  private final Bytes fonts = new Bytes(64);
  private final MessageDigest digest = sha256();
  private final @Nullable FillableParts fillable;
  private final @Nullable CopyGroups groups;
  private final Bookmarks bookmarks = new Bookmarks();
  private int pageCount;

  /** Where the numbers of the group begun last begin. */
  private int group;

  /** How many copies of it wait for their objects to be written; 0 when no group is begun. */
  private int copiesInGroup;

  /** Begins a file whose glyph codes come from a pool. */
  public DocumentWriter(OutputStream out, Metadata metadata, GlyphPool pool) {
    this(out, metadata, pool, List.of(), new Deflater(6), null, null);
  }

  /**
   * Begins a file with fonts that are prepared.
   *
   * @param groups of the page of which the file has many copies; null for none
   */
  DocumentWriter(
      OutputStream out,
      Metadata metadata,
      GlyphPool pool,
      List<EmbeddedFont> baseFonts,
      Deflater deflater,
      @Nullable CopyGroups groups) {
    this(out, metadata, pool, baseFonts, deflater, groups, null);
    if (groups != null) {
      shared.put(groups.page(), share(groups.page()));
    }
  }

  private DocumentWriter(
      OutputStream out,
      Metadata metadata,
      GlyphPool pool,
      List<EmbeddedFont> baseFonts,
      Deflater deflater,
      @Nullable CopyGroups groups,
      @Nullable OpenTypeFont typing) {
    this.out = out;
    this.metadata = metadata;
    this.pool = pool;
    objects = new ObjectWriter(deflater);
    objects.allocate(INFO);
    fillable = typing == null ? null : new FillableParts(objects, typing);
    this.groups = groups;
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
    groups = null;
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
            OutputStream.nullOutputStream(), metadata, new GlyphPool(), fonts, deflater, null);
    int overlayObject = writer.objects.allocate();
    writer.copy(writer.shared(page), overlayObject);
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
        out, metadata.withoutClaim(), pool, List.of(), new Deflater(6), null, typing);
  }

  /** Adds a bookmark at the page that is added next. */
  public void bookmark(String title) {
    bookmarks.add(title);
  }

  /** Adds a page. */
  public void page(Page page) throws IOException {
    page(new FilledPage(page));
  }

  /**
   * Adds a page with what fills its slots.
   *
   * @throws InterruptedIOException when the thread was interrupted since the page before
   */
  public void page(FilledPage filled) throws IOException {
    stopWhenInterrupted(pageCount);
    Page page = filled.page();
    byte[] overlay = filled.values();
    if (overlay.length > 0 && isForGroups(page)) {
      copyInGroup(shared(page), overlay);
    } else {
      endGroup();
      int overlayObject = overlay.length == 0 ? 0 : objects.allocate();
      copy(shared(page), overlayObject);
      writeOverlay(overlayObject, overlay);
    }
    objects.flushTo(out, false);
  }

  /** Groups begin behind the first copies: preparing one takes longer than writing those. */
  private boolean isForGroups(Page page) {
    return groups != null
        && groups.page() == page
        && objects.next() > CopyGroups.BEGIN
        && CopyGroup.copies(shared(page)) > 1;
  }

  private void writeOverlay(int object, byte[] overlay) {
    if (object != 0) {
      digest.update(overlay);
      objects.deflated(object, "", overlay, overlay.length);
    }
  }

  private void copy(SharedPage parts, int overlayObject) {
    int first = objects.allocate(parts.size());
    parts.write(objects, first, overlayObject, fillable);
    added(parts, first);
  }

  private void copyInGroup(SharedPage parts, byte[] overlay) {
    if (copiesInGroup == 0) {
      group = objects.allocateRound(CopyGroup.NUMBERS);
    }
    int overlayObject = CopyGroup.overlay(parts, group, copiesInGroup);
    writeOverlay(overlayObject, overlay);
    added(parts, overlayObject + 1);
    copiesInGroup++;
    if (copiesInGroup == CopyGroup.copies(parts)) {
      endGroup();
    }
  }

  /** Writes the objects of the group begun: those of a full one are prepared. */
  private void endGroup() {
    if (groups == null || copiesInGroup == 0) {
      return;
    }
    SharedPage parts = shared(groups.page());
    var prepared =
        copiesInGroup == CopyGroup.copies(parts)
            ? groups.of(parts, group / CopyGroup.NUMBERS)
            : Optional.<CopyGroup>empty();
    if (prepared.isPresent()) {
      prepared.get().write(objects, group);
    } else {
      for (int copy = 0; copy < copiesInGroup; copy++) {
        int overlay = CopyGroup.overlay(parts, group, copy);
        parts.write(objects, overlay + 1, overlay, null);
      }
    }
    copiesInGroup = 0;
  }

  private void added(SharedPage parts, int first) {
    parts.appendKeys(parentNumbers, first);
    parts.appendRoots(rootElements, first);
    pageNumbers.reference(first).u8(' ');
    bookmarks.pageAdded(first);
    pageCount++;
  }

  private SharedPage shared(Page page) {
    return shared.computeIfAbsent(page, this::share);
  }

  private SharedPage share(Page page) {
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
    return new SharedPage(page, content, resources);
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
    endGroup();
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
    objects.begun().ascii("/ParentTreeNextKey ").integer(objects.next()).ascii(">>");
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
