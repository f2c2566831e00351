package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.pdf.Conformance;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** One page with everything that a page can hold. */
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
                20,
                40,
                120));
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
  void aPageOfEverythingConforms() throws IOException {
    byte[] pdf = everything();
    Files.write(Path.of("target/everything.pdf"), pdf);
    assertThat(Conformance.violations(pdf)).isEmpty();
  }

  @Test
  void aForeignReaderFindsTheSameCharacters() throws IOException {
    try (var document = Loader.loadPDF(everything())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("辻󠄀さんと𠮷田さんへ。「国際電話」")
          .contains("https://www.kokusai-teishi.com");
    }
  }

  @Test
  void theSamePageGivesTheSameBytes() throws IOException {
    assertThat(everything()).isEqualTo(everything());
  }
}
