package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.minmome.blackbox.pdf.SpecimenFonts;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlines as they are drawn and as FontBox reads them from the same file. */
final class OutlineDrawingTest {
  /** A prime, so that all parts of a font are visited. */
  private static final int STEP = 41;

  private static Path2D drawn(OpenTypeFont font, int glyph) {
    var path = new Path2D.Double();
    font.outlines().draw(glyph, new ToPath(path));
    return path;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BIZUDGothic-Regular",
        "BIZUDGothic-Bold",
        "BIZUDPGothic-Regular",
        "NotoSansJP-Regular"
      })
  void trueTypeGlyphs_haveTheOutlineThatFontBoxReads(String name) throws IOException {
    byte[] file = SpecimenFonts.bundled(name);
    var font = OpenTypeFont.trusted(file);
    int compared = 0;
    try (var foreign = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      for (int glyph = 1; glyph < font.glyphCount(); glyph += STEP) {
        var theirs = foreign.getGlyph().getGlyph(glyph);
        if (theirs != null && font.hasOutline(glyph)) {
          assertSame(drawn(font, glyph), theirs.getPath(), name + " " + glyph);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MihonCidKeyed", "MihonNameKeyed"})
  void cffGlyphs_haveTheOutlineThatFontBoxReads(String name) throws IOException {
    byte[] file = SpecimenFonts.file(name);
    var font = OpenTypeFont.read(file);
    try (var foreign = new OTFParser().parse(new RandomAccessReadBuffer(file))) {
      var outlines = foreign.getCFF().getFont();
      for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
        int cid =
            outlines instanceof CFFCIDFont ? outlines.getCharset().getCIDForGID(glyph) : glyph;
        var theirs = outlines.getType2CharString(cid).getPath();
        assertSame(drawn(font, glyph), theirs, name + " " + glyph);
      }
    }
  }

  /** Every operator of a charstring, those that fonts of today rarely use included. */
  @Test
  void charString_everyOperator_draws() throws IOException {
    var words =
        List.of(
            "0 0 rmoveto 100 200 rlineto 100 200 -50 hlineto 30 40 vlineto endchar",
            "10 hmoveto 10 20 30 40 50 60 rrcurveto 10 20 30 40 50 60 7 8 rcurveline endchar",
            "10 vmoveto 10 20 30 40 50 60 70 80 rlinecurve 5 10 20 30 40 vvcurveto endchar",
            "10 vmoveto 5 10 20 30 40 hhcurveto 10 20 30 40 50 60 70 80 90 vhcurveto endchar",
            "10 vmoveto 10 20 30 40 50 hvcurveto 10 20 30 40 50 60 70 hflex endchar",
            "10 vmoveto 1 2 3 4 5 6 7 8 9 10 11 12 50 flex endchar",
            "10 vmoveto 10 20 30 40 50 60 70 -60 90 hflex1 endchar",
            "10 vmoveto 10 20 30 40 50 60 70 80 90 10 20 flex1 endchar");
    for (String word : words) {
      var tiny = TinyCff.of("endchar", word);
      var font = tiny.font().read();
      var subset = new FontSubset(font, 1);
      subset.add('A', 1);
      var part = TinyCff.foreign(subset.program(false));
      assertSame(drawn(font, 1), part.getType2CharString(1).getPath(), word);
    }
  }

  private static void assertSame(Path2D ours, GeneralPath theirs, String what) {
    var here = flat(ours).getBounds2D();
    var there = flat(theirs).getBounds2D();
    assertThat(here.getMinX()).as(what).isCloseTo(there.getMinX(), within(2.0));
    assertThat(here.getMinY()).as(what).isCloseTo(there.getMinY(), within(2.0));
    assertThat(here.getMaxX()).as(what).isCloseTo(there.getMaxX(), within(2.0));
    assertThat(here.getMaxY()).as(what).isCloseTo(there.getMaxY(), within(2.0));
    assertThat(area(ours))
        .as(what)
        .isCloseTo(area(theirs), within(Math.abs(area(theirs)) / 200 + 20));
  }

  private static Path2D flat(Path2D path) {
    var flat = new Path2D.Double();
    flat.append(path.getPathIterator(new AffineTransform(), 0.2), false);
    return flat;
  }

  /** The area of flattened contours, counted by the way they turn. */
  private static double area(Path2D path) {
    double area = 0;
    var contour = new ArrayList<Point2D>();
    var at = new double[6];
    for (var i = path.getPathIterator(new AffineTransform(), 0.2); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        area += turned(contour);
        contour.clear();
      }
      if (kind != PathIterator.SEG_CLOSE) {
        contour.add(new Point2D.Double(at[0], at[1]));
      }
    }
    return area + turned(contour);
  }

  private static double turned(List<Point2D> contour) {
    double area = 0;
    for (int i = 0; i < contour.size(); i++) {
      var here = contour.get(i);
      var next = contour.get((i + 1) % contour.size());
      area += (here.getX() * next.getY() - next.getX() * here.getY()) / 2;
    }
    return area;
  }

  private record ToPath(Path2D path) implements OutlineSink {
    @Override
    public void moveTo(double x, double y) {
      path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
      path.lineTo(x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
      path.curveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
      path.closePath();
    }
  }
}
