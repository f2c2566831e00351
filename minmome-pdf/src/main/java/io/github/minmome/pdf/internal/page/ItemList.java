package io.github.minmome.pdf.internal.page;

import io.github.minmome.campaign.Sentence;
import java.util.List;

/**
 * A list with bullets or numbers, tagged as such.
 *
 * @param style the style of its items
 * @param label the style of bullets and numbers
 * @param isNumbered whether items have numbers instead of bullets
 * @param indent distance of the items from the left edge in millimetres
 * @param gap distance between items in millimetres
 * @param items the items
 */
public record ItemList(
    TextStyle style,
    TextStyle label,
    boolean isNumbered,
    double indent,
    double gap,
    List<Sentence> items)
    implements Block {
  /** Copies the list. */
  public ItemList {
    items = List.copyOf(items);
  }

  /** Returns a list with bullets, its text indented by the type size. */
  public static ItemList bullets(TextStyle style, Color color, double gap, List<Sentence> items) {
    return new ItemList(style, style.color(color), false, Units.mm(style.size()), gap, items);
  }

  /** Returns a numbered list. */
  public static ItemList numbers(TextStyle style, Color color, double gap, List<Sentence> items) {
    var label = style.color(color).bold();
    return new ItemList(style, label, true, Units.mm(1.6 * style.size()), gap, items);
  }

  @Override
  public double draw(Canvas canvas, Frame frame) {
    return canvas.tagged(
        isNumbered ? Tag.L_NUMBERED : Tag.L,
        () -> {
          double y = frame.y();
          for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
              y += gap;
            }
            y = item(canvas, frame.at(y), i);
          }
          return y;
        });
  }

  private double item(Canvas canvas, Frame frame, int index) {
    var mark = isNumbered ? Integer.toString(index + 1) : "・";
    var text = frame.indent(indent);
    return canvas.tagged(
        Tag.LI,
        () -> {
          double baseline =
              SentenceLines.of(canvas, items.get(index), style, text.width())
                  .firstBaseline(canvas, frame.y());
          canvas.tagged(Tag.LBL, () -> canvas.text(mark, label, frame.x(), baseline));
          return canvas.sentence(Tag.LBODY, items.get(index), style, text);
        });
  }
}
