package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pictogram.Shape.Paint;
import java.util.List;

/**
 * The colours of a leaflet by what they are for. Every text has a contrast of at least 7:1 on its
 * ground.
 *
 * @param header the ground of the title
 * @param headerText text on it
 * @param warning the ground of the warning
 * @param warningFrame its frame
 * @param alarm what must not be overlooked, on the ground of the warning and on white
 * @param card the ground of what can be done
 * @param cardText text on it
 * @param cardAccent emphasized text on it
 * @param panel the ground of boxes within it
 * @param accent headings on white and on the ground of boxes
 * @param isMono whether it is printed in one colour: no area is darker than 15 % grey
 */
public record LeafletInk(
    Color header,
    Color headerText,
    Color warning,
    Color warningFrame,
    Color alarm,
    Color card,
    Color cardText,
    Color cardAccent,
    Color panel,
    Color accent,
    boolean isMono) {
  /** In colour. */
  public static final LeafletInk COLOUR =
      new LeafletInk(
          Palette.RED,
          Color.WHITE,
          Palette.CREAM,
          Palette.RED,
          Palette.RED,
          Palette.NAVY,
          Color.WHITE,
          Palette.YELLOW,
          Palette.PALE,
          Palette.NAVY,
          false);

  /** In black on white, for duplicators and copiers. */
  public static final LeafletInk MONO =
      new LeafletInk(
          Color.WHITE,
          Color.BLACK,
          Color.WHITE,
          Color.BLACK,
          Color.BLACK,
          Color.WHITE,
          Color.BLACK,
          Color.BLACK,
          Color.WHITE,
          Color.BLACK,
          true);

  /** A text and its ground. */
  record Pair(Color text, Color ground) {}

  /** Every pair of text and ground. */
  List<Pair> pairs() {
    return List.of(
        new Pair(headerText, header),
        new Pair(header.equals(Color.WHITE) ? headerText : header, Color.WHITE),
        new Pair(Color.BLACK, warning),
        new Pair(alarm, warning),
        new Pair(alarm, Color.WHITE),
        new Pair(accent, warning),
        new Pair(cardText, card),
        new Pair(cardAccent, card),
        new Pair(Color.BLACK, panel),
        new Pair(accent, panel),
        new Pair(accent, Color.WHITE));
  }

  /** Returns the colour of a part of a pictogram. */
  Color of(Paint paint) {
    return switch (paint) {
      case NONE, BRIGHT -> Color.WHITE;
      case INK -> isMono ? Color.BLACK : new Color(0x1B2733);
      case BODY -> isMono ? Color.WHITE : new Color(0x3D4F66);
      case SCREEN -> isMono ? Color.WHITE : new Color(0xE2F2DA);
      case SIGN -> alarm;
    };
  }
}
