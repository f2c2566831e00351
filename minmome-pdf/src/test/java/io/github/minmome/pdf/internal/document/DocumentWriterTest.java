package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.blackbox.pdf.Conformance;
import io.github.minmome.blackbox.pdf.PdfBoxReader;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.FilledPage;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of one page with every kind of content, and of several. */
final class DocumentWriterTest {
  private static byte[] everything() throws IOException {
    var pool = new GlyphPool();
    var canvas = new Canvas(PageSize.A4, Typefaces.standard(), pool);
    var body = TextStyle.of(12);
    canvas.roundedRect(new Box(12, 12, 186, 273), 4, null, Stroke.of(0.4, new Color(0x1B4B7A)));
    canvas.tagged(Tag.H1, () -> canvas.text("国際電話の休止", body.bold().size(24), 20, 30));
    canvas.tagged(
        Tag.P,
        () ->
            canvas.paragraph(
                "辻󠄀さんと𠮷田さんへ。「国際電話」を止める申込みは、センター(0120-210-364)で受け付けています。" + "海外からの電話がすべて止まります。",
                body,
                new Frame(20, 40, 120)));
    canvas.tagged(
        Tag.TABLE,
        () -> {
          for (int row = 0; row < 3; row++) {
            double y = 80 + 10 * row;
            canvas.rect(new Box(20, y, 100, 10), null, Stroke.of(0.3).dashed(1, 1));
            canvas.tagged(
                Tag.TR,
                () -> {
                  canvas.tagged(
                      Tag.TH_ROW,
                      () ->
                          canvas.line(
                              "項目",
                              body.bold(),
                              new Box(20, y, 40, 10),
                              io.github.minmome.pdf.internal.page.Align.CENTER));
                  canvas.tagged(
                      Tag.TD,
                      () ->
                          canvas.line(
                              "値",
                              body,
                              new Box(60, y, 60, 10),
                              io.github.minmome.pdf.internal.page.Align.LEFT));
                });
          }
        });
    canvas.tagged(
        Tag.L,
        () ->
            canvas.tagged(
                Tag.LI,
                () -> {
                  canvas.tagged(Tag.LBL, () -> canvas.text("・", body, 20, 125));
                  canvas.tagged(Tag.LBODY, () -> canvas.text("一つ目", body, 25, 125));
                }));
    canvas.figure(
        "丸と三角",
        new Box(20, 140, 60, 30),
        () -> {
          canvas.ellipse(new Box(20, 140, 30, 30), new Color(0xFFCC00), null);
          canvas.polygon(new double[] {50, 170, 65, 140, 80, 170}, null, Stroke.of(0.5));
        });
    canvas.tagged(
        Tag.P,
        () ->
            canvas.link(
                "https://www.kokusai-teishi.com",
                "国際電話不取扱受付センターのウェブサイト",
                new Box(20, 180, 80, 6),
                () -> canvas.text("https://www.kokusai-teishi.com", body, 20, 185)));
    canvas.rotated(
        90, 190, 100, () -> canvas.tagged(Tag.P, () -> canvas.text("回した文字", body, 0, 0)));
    canvas.artifact(() -> canvas.text("飾り", body.size(10.5), 20, 280));
    var out = new ByteArrayOutputStream();
    try (var writer = new DocumentWriter(out, Metadata.of("すべて", "ja-JP"), pool)) {
      writer.page(canvas.finish());
      writer.finish();
    }
    return out.toByteArray();
  }

  @org.junit.jupiter.api.Tag("conformance")
  @Test
  void pageOfEverything_conforms() throws IOException {
    byte[] pdf = everything();
    Files.write(Path.of("target/everything.pdf"), pdf);
    assertThat(Conformance.violations(pdf)).isEmpty();
  }

  @Test
  void text_isReadByAForeignReader() throws IOException {
    assertThat(PdfBoxReader.text(everything()))
        .contains("辻󠄀さんと𠮷田さんへ。「国際電話」")
        .contains("https://www.kokusai-teishi.com");
  }

  @Test
  void samePage_hasTheSameBytes() throws IOException {
    assertThat(everything()).isEqualTo(everything());
  }

  private static Canvas small(GlyphPool pool) {
    return new Canvas(new PageSize(50, 30), Typefaces.standard(), pool);
  }

  private static byte[] linking(String uri) throws IOException {
    var pool = new GlyphPool();
    var canvas = small(pool);
    canvas.tagged(
        Tag.P,
        () ->
            canvas.link(
                uri, "その先", new Box(5, 5, 20, 8), () -> canvas.text("先", TextStyle.of(9), 5, 10)));
    return file("題", pool, canvas.finish(), "");
  }

  private static byte[] file(String title, GlyphPool pool, Page page, String overlay)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try (var writer = new DocumentWriter(out, Metadata.of(title, "ja-JP"), pool)) {
      writer.page(new FilledPage(page, overlay.getBytes(StandardCharsets.US_ASCII)));
      writer.finish();
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.jp/a(b)c\\d?e=~!",
        "tel:+81-120-210-364",
        "https://example.jp/((("
      })
  void link_hasItsAddress(String uri) throws IOException {
    try (var document = Loader.loadPDF(linking(uri))) {
      var link = (PDAnnotationLink) document.getPage(0).getAnnotations().get(0);
      assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo(uri);
      assertThat(link.getContents()).isEqualTo("その先");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://例え.jp",
        "https://example.jp/ ",
        "https://example.jp/\u007F",
        "a\nb",
        "\u0000"
      })
  void addressThatIsNotAscii_isRefused(String uri) {
    assertThatThrownBy(() -> linking(uri))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ASCII");
  }

  @Test
  void file_hasTheIdOfWhatIsInIt() throws IOException {
    var pool = new GlyphPool();
    var canvas = small(pool);
    canvas.artifact(() -> canvas.text("見本", TextStyle.of(9), 5, 10));
    var page = canvas.finish();
    var otherCanvas = small(pool);
    otherCanvas.artifact(() -> otherCanvas.text("本見", TextStyle.of(9), 5, 10));
    var template = new PageTemplate(page, Metadata.of("題", "ja-JP"), pool);
    var otherTitle = new PageTemplate(page, Metadata.of("別の題", "ja-JP"), pool);
    var ids =
        List.of(
            PdfBoxReader.id(file("題", pool, page, "")),
            PdfBoxReader.id(file("題", pool, page, "q Q")),
            PdfBoxReader.id(file("別の題", pool, page, "")),
            PdfBoxReader.id(file("題", pool, otherCanvas.finish(), "")),
            PdfBoxReader.id(filled(template, "q Q")),
            PdfBoxReader.id(filled(template, "Q q")),
            PdfBoxReader.id(filled(otherTitle, "q Q")));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(PdfBoxReader.id(filled(template, "q Q"))).isEqualTo(ids.get(4));
  }

  private static byte[] filled(PageTemplate template, String overlay) throws IOException {
    var out = new ByteArrayOutputStream();
    template.write(
        overlay.getBytes(StandardCharsets.US_ASCII), new GlyphPool(template.base()), out);
    return out.toByteArray();
  }

  @Test
  void pages_areWrittenAsTheyCome() throws IOException {
    var pool = new GlyphPool();
    var page = small(pool).finish();
    var random = new Random(1);
    var out = new ByteArrayOutputStream();
    try (var writer = new DocumentWriter(out, Metadata.of("題", "ja-JP"), pool)) {
      int before = 0;
      for (int i = 0; i < 5; i++) {
        var overlay = new byte[100_000];
        random.nextBytes(overlay);
        writer.page(new FilledPage(page, overlay));
        assertThat(out.size()).isGreaterThan(before + 50_000);
        before = out.size();
      }
      writer.finish();
    }
    try (var document = new PDFParser(new RandomAccessReadBuffer(out.toByteArray())).parse(false)) {
      assertThat(document.getNumberOfPages()).isEqualTo(5);
    }
  }

  @Test
  void interruption_isDetectedBetweenPagesAndNotBeforeTheFirst() throws IOException {
    var pool = new GlyphPool();
    var page = small(pool).finish();
    var writer =
        new DocumentWriter(OutputStream.nullOutputStream(), Metadata.of("題", "ja-JP"), pool);
    try (writer) {
      Thread.currentThread().interrupt();
      writer.page(page);
      assertThatThrownBy(() -> writer.page(page)).isInstanceOf(InterruptedIOException.class);
      assertThat(Thread.interrupted()).as("seen and cleared").isFalse();
      writer.page(page);
    }
  }

  @Test
  void close_freesTheCompressor() {
    var freed = new AtomicInteger();
    var deflater =
        new Deflater(1) {
          @Override
          public void end() {
            freed.incrementAndGet();
            super.end();
          }
        };
    new DocumentWriter(
            OutputStream.nullOutputStream(),
            Metadata.of("題", "ja-JP"),
            new GlyphPool(),
            List.of(),
            deflater,
            null)
        .close();
    assertThat(freed).hasValue(1);
  }
}
