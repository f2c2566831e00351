package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.Conformance;
import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.FilledPage;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of a page in groups, read by a reader that fixes nothing. */
final class CopyGroupTest {
  private static final Metadata METADATA = Metadata.of("写し", "ja-JP");
  private static final PageTemplate TEMPLATE = template();

  /** A page with a heading, a paragraph and a link: seven objects with its overlay. */
  private static PageTemplate template() {
    var pool = new GlyphPool();
    return new PageTemplate(page(pool, "用紙"), METADATA, pool);
  }

  private static Page page(GlyphPool pool, String title) {
    var canvas = new Canvas(new PageSize(60, 40), Typefaces.standard(), pool);
    var body = TextStyle.of(12);
    canvas.tagged(Tag.H1, () -> canvas.text(title, body.bold(), 5, 10));
    canvas.tagged(
        Tag.P,
        () ->
            canvas.link(
                "https://www.kokusai-teishi.com",
                "センターのウェブサイト",
                new Box(5, 15, 50, 6),
                () -> canvas.text("ウェブサイト", body, 5, 20)));
    return canvas.finish();
  }

  private static byte[] overlay(int copy) {
    return ("/Artifact BMC % " + copy + "\nEMC\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] copies(PageTemplate template, int count) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var writer = template.open(out, new GlyphPool(template.base()))) {
      for (int copy = 0; copy < count; copy++) {
        writer.page(new FilledPage(template.page(), overlay(copy)));
      }
      writer.finish();
    }
    return out.toByteArray();
  }

  private static PDDocument read(byte[] pdf) throws IOException {
    return new PDFParser(new RandomAccessReadBuffer(pdf)).parse(false);
  }

  /**
   * Before groups, in the middle of the first, at its end, behind it, and beyond 10,000 objects.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 283, 284, 350, 424, 425, 426, 460, 1_300, 1_500})
  void everyCopy_hasItsOverlayItsStructureAndItsLink(int count) throws IOException {
    try (var document = read(copies(TEMPLATE, count))) {
      assertThat(document.getNumberOfPages()).isEqualTo(count);
      var tree = parentTree(document);
      var roots = structureOf(document);
      assertThat(roots.size()).isEqualTo(2 * count);
      for (int copy = 0; copy < count; copy++) {
        var page = document.getPage(copy);
        assertThat(overlayOf(page)).as("overlay of page %d", copy).isEqualTo(overlay(copy));
        assertThat(root(roots, 2 * copy).getDictionaryObject(COSName.PG))
            .isSameAs(page.getCOSObject());
        var elements = (COSArray) tree.value(page.getCOSObject().getInt(COSName.STRUCT_PARENTS));
        assertThat(elements.size()).isEqualTo(2);
        for (COSBase element : elements.toList()) {
          assertThat(((COSDictionary) resolved(element)).getDictionaryObject(COSName.PG))
              .isSameAs(page.getCOSObject());
        }
        var link = page.getAnnotations().get(0).getCOSObject();
        var ofLink = (COSDictionary) tree.value(link.getInt(COSName.STRUCT_PARENT));
        assertThat(ofLink.getNameAsString(COSName.S)).isEqualTo("Link");
        assertThat(ofLink.getDictionaryObject(COSName.PG)).isSameAs(page.getCOSObject());
      }
    }
  }

  /** 142 copies of seven objects have the numbers of a group; the overlays are apart. */
  @Test
  void fullGroups_areAnObjectStreamEach() throws IOException {
    var text = new String(copies(TEMPLATE, 1_300), StandardCharsets.ISO_8859_1);
    var streams = Pattern.compile("/Type/ObjStm/N 852/").matcher(text).results();
    assertThat(streams).as("283 copies come before groups, and 23 begin the last").hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 9, 17, 99, 305})
  void preparedGroup_isWhatItsCopiesWrite(int leading) throws IOException {
    var parts = new SharedPage(TEMPLATE.page(), 20, new Bytes(0));
    int group = leading * CopyGroup.NUMBERS;
    var copies = new PackedObjects();
    for (int copy = 0; copy < CopyGroup.copies(parts); copy++) {
      int overlay = CopyGroup.overlay(parts, group, copy);
      parts.write(copies, overlay + 1, overlay, null);
    }
    var prepared = CopyGroup.of(parts, String.valueOf(leading).length()).orElseThrow();
    var deflater = new Deflater();
    var out = new ObjectWriter(deflater);
    out.allocate(group + CopyGroup.NUMBERS);
    prepared.write(out, group);
    deflater.end();
    byte[] written = out.buffer.toArray();
    var text = new String(written, StandardCharsets.ISO_8859_1);
    int begin = text.indexOf("stream") + "stream\n".length();
    var inflated =
        new InflaterInputStream(new ByteArrayInputStream(written, begin, written.length - begin));
    assertThat(inflated.readAllBytes()).isEqualTo(copies.content());
    assertThat(text).contains("/N " + copies.objects().length + "/");
  }

  @Test
  void elementsOfGroups_nameTheElementThatContainsThem() throws IOException {
    try (var document = read(copies(TEMPLATE, 460))) {
      assertThat(elementsBelow(structureRoot(document).getCOSDictionary(COSName.K)))
          .isEqualTo(460 * 3);
    }
  }

  /** Returns how many elements are below one, each of which names it or one of them as parent. */
  private static int elementsBelow(COSDictionary element) {
    COSBase content = element.getDictionaryObject(COSName.K);
    var kids = content instanceof COSArray array ? array.toList() : List.of(content);
    int count = 0;
    for (COSBase kid : kids) {
      if (resolved(kid) instanceof COSDictionary below && below.containsKey(COSName.S)) {
        assertThat(below.getDictionaryObject(COSName.P)).isSameAs(element);
        count += 1 + elementsBelow(below);
      }
    }
    return count;
  }

  @Test
  void pageOfAnotherKind_endsTheGroup() throws IOException {
    var out = new ByteArrayOutputStream();
    var pool = new GlyphPool(TEMPLATE.base());
    var other = page(pool, "別紙");
    try (var writer = TEMPLATE.open(out, pool)) {
      for (int copy = 0; copy < 300; copy++) {
        writer.page(new FilledPage(TEMPLATE.page(), overlay(copy)));
      }
      writer.page(other);
      for (int copy = 300; copy < 420; copy++) {
        writer.page(new FilledPage(TEMPLATE.page(), overlay(copy)));
      }
      writer.finish();
    }
    try (var document = read(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(421);
      var keys = parentTree(document).keys();
      assertThat(keys).isSorted().hasSize(842).doesNotHaveDuplicates();
      assertThat(overlayOf(document.getPage(299))).isEqualTo(overlay(299));
      assertThat(overlayOf(document.getPage(301))).isEqualTo(overlay(300));
    }
  }

  @Test
  void firstAndLaterDocument_areTheSame() throws IOException {
    byte[] first = copies(template(), 400);
    var template = template();
    copies(template, 1_500);
    assertThat(copies(template, 400)).isEqualTo(first);
  }

  @org.junit.jupiter.api.Tag("conformance")
  @Test
  void documentWithGroups_conforms() throws IOException {
    assertThat(Conformance.violations(copies(TEMPLATE, 345))).isEmpty();
  }

  private record ParentTree(COSArray numbers) {
    List<Integer> keys() {
      return IntStream.range(0, numbers.size() / 2)
          .map(i -> numbers.getInt(2 * i))
          .boxed()
          .toList();
    }

    COSBase value(int key) {
      for (int i = 0; i < numbers.size(); i += 2) {
        if (numbers.getInt(i) == key) {
          return numbers.getObject(i + 1);
        }
      }
      throw new AssertionError("no key " + key);
    }
  }

  private static ParentTree parentTree(PDDocument document) {
    var tree = structureRoot(document).getCOSDictionary(COSName.getPDFName("ParentTree"));
    return new ParentTree(tree.getCOSArray(COSName.getPDFName("Nums")));
  }

  private static COSArray structureOf(PDDocument document) {
    return structureRoot(document).getCOSDictionary(COSName.K).getCOSArray(COSName.K);
  }

  private static COSDictionary structureRoot(PDDocument document) {
    return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
  }

  private static COSDictionary root(COSArray roots, int index) {
    return (COSDictionary) roots.getObject(index);
  }

  private static COSBase resolved(COSBase reference) {
    return reference instanceof COSObject object ? object.getObject() : reference;
  }

  private static byte[] overlayOf(PDPage page) throws IOException {
    var streams = page.getContentStreams();
    streams.next();
    return streams.next().toByteArray();
  }
}
