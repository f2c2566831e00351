package io.github.minmome.pdf.internal.picture;

import io.github.minmome.pdf.internal.font.FontSubset;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.Picture;
import io.github.minmome.pdf.internal.page.Units;
import io.github.minmome.pdf.internal.picture.ContentTokens.Operator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page back as a picture: the same contours in the same order, text as the outlines of its
 * glyphs. An operator that it does not know is an error of the page's layout, never left out. Not
 * thread-safe.
 */
public final class PageReader {
  private static final Pattern MARK = Pattern.compile("/MCID (\\d+)");
  private static final Pattern ACTUAL = Pattern.compile("/ActualText<FEFF([0-9A-F]*)>");

  private record State(Matrix matrix, Color fill, Color stroke, double width, boolean isRound) {}

  private final List<Picture> pictures;
  private final Map<Integer, FontSubset> fonts = new HashMap<>();
  private final List<Mark> drawn = new ArrayList<>();
  private final Map<Integer, StringBuilder> words = new HashMap<>();
  private final Deque<State> outer = new ArrayDeque<>();
  private State state;
  private PicturePath path = new PicturePath();
  private double x;
  private double y;
  private @Nullable FontSubset font;
  private double size;
  private boolean isStrong;
  private boolean isPlaced;
  private int mark = -1;
  private boolean isReplaced;

  private PageReader(Matrix toPixels, GlyphPool pool, List<Picture> pictures) {
    this.pictures = pictures;
    for (GlyphPool each = pool; each != null; each = each.base()) {
      each.subsets().forEach(subset -> fonts.put(subset.number(), subset));
    }
    state = new State(toPixels, Color.BLACK, Color.BLACK, toPixels.scale(), false);
  }

  /**
   * Reads a page.
   *
   * @param pool the glyphs of its document
   * @param width of the picture in pixels; its height follows from the page's
   * @param language of its words as a tag of BCP 47
   */
  public static Scene read(Page page, GlyphPool pool, int width, String title, String language) {
    double scale = width / Units.pt(page.size().width());
    int height = (int) Math.round(width * page.size().height() / page.size().width());
    var reader = new PageReader(new Matrix(scale, 0, 0, -scale, 0, height), pool, page.pictures());
    var tokens = new ContentTokens(page.content());
    for (var next = tokens.next(); next != null; next = tokens.next()) {
      reader.apply(next);
    }
    var alternative = new SpokenWords(reader.words).of(page.roots());
    return new Scene(width, height, reader.drawn, title, alternative, language);
  }

  private void apply(Operator operator) {
    switch (operator.name()) {
      case "q", "Q", "cm", "w", "d", "J", "j", "g", "G", "rg", "RG" -> graphics(operator);
      case "m", "l", "c", "h", "re" -> construct(operator);
      case "S", "f", "B", "n" -> paint(operator.name());
      case "BT", "ET", "Td", "Tf", "Tr", "Tj" -> text(operator);
      case "BMC", "BDC", "EMC" -> mark(operator);
      case "Do" -> paste(operator.text(0));
      default -> throw unknown(operator.name());
    }
  }

  private static IllegalStateException unknown(String operator) {
    return new IllegalStateException("A picture has no " + operator);
  }

  private void graphics(Operator operator) {
    var s = state;
    switch (operator.name()) {
      case "q" -> outer.push(s);
      case "Q" -> state = outer.pop();
      case "cm" -> state = with(s.matrix.after(matrix(operator)));
      case "w" -> state = stroke(s.stroke, operator.number(0) * s.matrix.scale());
      case "g" -> state = fill(color(operator));
      case "rg" -> state = fill(color(operator));
      case "G", "RG" -> state = stroke(color(operator), s.width);
      case "J", "j" -> state = new State(s.matrix, s.fill, s.stroke, s.width, true);
      default -> {
        if (!operator.text(0).equals("[]")) {
          throw unknown("dashes");
        }
      }
    }
  }

  private State with(Matrix matrix) {
    return new State(matrix, state.fill, state.stroke, state.width, state.isRound);
  }

  private State fill(Color color) {
    return new State(state.matrix, color, state.stroke, state.width, state.isRound);
  }

  private State stroke(Color color, double width) {
    return new State(state.matrix, state.fill, color, width, state.isRound);
  }

  private static Matrix matrix(Operator o) {
    return new Matrix(o.number(0), o.number(1), o.number(2), o.number(3), o.number(4), o.number(5));
  }

  private static Color color(Operator operator) {
    int rgb = 0;
    for (int i = 0; i < 3; i++) {
      double part = operator.number(operator.operands().size() == 1 ? 0 : i);
      rgb = rgb << 8 | (int) Math.round(255 * part);
    }
    return new Color(rgb);
  }

  private void construct(Operator o) {
    var to = new TransformedSink(path, state.matrix);
    switch (o.name()) {
      case "m" -> to.moveTo(o.number(0), o.number(1));
      case "l" -> to.lineTo(o.number(0), o.number(1));
      case "c" ->
          to.curveTo(o.number(0), o.number(1), o.number(2), o.number(3), o.number(4), o.number(5));
      case "re" -> {
        double right = o.number(0) + o.number(2);
        double top = o.number(1) + o.number(3);
        to.moveTo(o.number(0), o.number(1));
        to.lineTo(right, o.number(1));
        to.lineTo(right, top);
        to.lineTo(o.number(0), top);
        to.close();
      }
      default -> to.close();
    }
  }

  private void paint(String operator) {
    boolean isFilled = operator.equals("f") || operator.equals("B");
    boolean isStroked = operator.equals("S") || operator.equals("B");
    add(isFilled, isStroked, state.width, state.isRound);
  }

  private void add(boolean isFilled, boolean isStroked, double width, boolean isRound) {
    if ((isFilled || isStroked) && !path.isEmpty()) {
      var fill = isFilled ? state.fill : null;
      drawn.add(new Drawn(path, fill, isStroked ? state.stroke : null, width, isRound));
    }
    path = new PicturePath();
  }

  /** A picture of pixels fills the unit square of its coordinates. */
  private void paste(String name) {
    var to = state.matrix;
    if (to.b() != 0 || to.c() != 0) {
      throw unknown("turned picture");
    }
    var picture = pictures.get(Integer.parseInt(name.substring(2)));
    drawn.add(new Pasted(picture, to.x(0, 0), to.y(0, 1), to.a(), -to.d()));
  }

  // ---- text

  private void text(Operator operator) {
    switch (operator.name()) {
      case "BT" -> isPlaced = false;
      case "Td" -> {
        if (isPlaced) {
          throw unknown("second place in a text");
        }
        isPlaced = true;
        breakLine(operator.number(1));
        x = operator.number(0);
        y = operator.number(1);
      }
      case "Tf" -> {
        font = fonts.get(Integer.parseInt(operator.text(0).substring(2)));
        size = operator.number(1);
      }
      case "Tr" -> isStrong = operator.number(0) == 2;
      case "Tj" -> glyphs(operator.text(0));
      default -> {
        // A text ends: the next one sets its place.
      }
    }
  }

  /** Between the lines of a Latin text there is a space, which the end of the line swallowed. */
  private void breakLine(double nextY) {
    var text = words.get(mark);
    if (text != null && nextY < y && text.codePointBefore(text.length()) < 0x2000) {
      text.append(' ');
    }
  }

  private void glyphs(String hex) {
    var subset = font;
    if (subset == null) {
      throw unknown("text without a font");
    }
    for (int i = 1; i + 4 < hex.length(); i += 4) {
      int code = Integer.parseInt(hex, i, i + 4, 16);
      double em = size / subset.unitsPerEm();
      var place = state.matrix.after(new Matrix(em, 0, 0, em, x, y));
      subset.draw(code, new TransformedSink(path, place));
      x += subset.advance(code) * size / 1000;
      if (mark >= 0 && !isReplaced) {
        words.computeIfAbsent(mark, key -> new StringBuilder()).append(subset.text(code));
      }
    }
    add(true, isStrong, state.width, true);
  }

  // ---- marked content

  private void mark(Operator operator) {
    mark = -1;
    isReplaced = false;
    if (operator.name().equals("BDC")) {
      var properties = operator.text(1);
      var number = MARK.matcher(properties);
      if (number.find()) {
        mark = Integer.parseInt(number.group(1));
      }
      var actual = ACTUAL.matcher(properties);
      if (actual.find()) {
        isReplaced = true;
        words.put(mark, new StringBuilder(utf16(actual.group(1))));
      }
    }
  }

  private static String utf16(String hex) {
    var text = new StringBuilder();
    for (int i = 0; i < hex.length(); i += 4) {
      text.append((char) Integer.parseInt(hex, i, i + 4, 16));
    }
    return text.toString();
  }
}
