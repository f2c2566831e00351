package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A page of A4 as a document, and what PDFBox finds on it, in millimetres from the top left. */
public final class Paper {
  private static final double MM = 25.4 / 72;

  /** A character and where its base line begins. */
  public record Text(String character, double x, double baseline, double size) {}

  private Paper() {}

  /** The document of what is drawn. */
  public static byte[] of(Consumer<Canvas> drawing) throws IOException {
    var pool = new GlyphPool();
    var canvas = new Canvas(PageSize.A4, Typefaces.standard(), pool);
    drawing.accept(canvas);
    return of(canvas.finish(), pool);
  }

  /** The document of a finished page. */
  public static byte[] of(Page page, GlyphPool pool, byte[]... overlays) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var writer = new DocumentWriter(out, Metadata.of("検査", "ja-JP"), pool)) {
      for (byte[] overlay : overlays) {
        writer.page(new FilledPage(page, overlay));
      }
      if (overlays.length == 0) {
        writer.page(page);
      }
      writer.finish();
    }
    return out.toByteArray();
  }

  /** Every character in the order in which it was drawn. */
  public static List<Text> texts(byte[] pdf) throws IOException {
    var texts = new ArrayList<Text>();
    try (var document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          texts.add(
              new Text(
                  text.getUnicode(),
                  text.getTextMatrix().getTranslateX() * MM,
                  (text.getPageHeight() - text.getTextMatrix().getTranslateY()) * MM,
                  text.getFontSizeInPt()));
        }
      }.getText(document);
    }
    return texts;
  }

  /** Where the pictures are, in the order in which they were drawn. */
  static List<Box> pictures(byte[] pdf) throws IOException {
    var pictures = new ArrayList<Box>();
    try (var document = Loader.loadPDF(pdf)) {
      var page = document.getPage(0);
      var reader =
          new PDFTextStripper() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
              if (operator.getName().equals("Do") && operands.get(0) instanceof COSName) {
                var m = getGraphicsState().getCurrentTransformationMatrix();
                double height = m.getScalingFactorY();
                double bottom = page.getMediaBox().getHeight() - m.getTranslateY();
                pictures.add(
                    new Box(
                        m.getTranslateX() * MM,
                        (bottom - height) * MM,
                        m.getScalingFactorX() * MM,
                        height * MM));
              }
              super.processOperator(operator, operands);
            }
          };
      reader.getText(document);
    }
    return pictures;
  }
}
