package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletLanguage.Typography;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Units;

/**
 * Sizes of a leaflet.
 *
 * @param scale the width of the sheet as a multiple of that of A4: everything that is seen from
 *     afar grows with it
 * @param display how large what is seen from afar is, 1 for as large as designed
 * @param body type size of running text in points
 * @param least the least type size in points of all text but sources, notes of figures and readings
 * @param air free space that was left on the sheet, added between rows, in millimetres
 * @param typography how the language is set
 * @param ink the colours
 */
record LeafletStyle(
    double scale,
    double display,
    double body,
    double least,
    double air,
    Typography typography,
    LeafletInk ink) {
  /** The smallest type of a leaflet but for readings, in points: that of sources and notes. */
  static final double MIN_TYPE = 10.5;

  /** Running text. */
  TextStyle text() {
    return TextStyle.running(body).leading(typography.leading());
  }

  /** Bold text as a multiple of running text. Larger type needs less space between its lines. */
  TextStyle heading(double times) {
    return TextStyle.running(body * times).bold().leading(1.28);
  }

  /** Text that is seen from afar, in points on A4. */
  TextStyle display(double points) {
    return TextStyle.running(Math.max(least, points * scale * display)).bold().leading(1.1);
  }

  /** Words below a code and at the bars of a chart. */
  TextStyle caption() {
    return TextStyle.running(Math.max(least, 12.5 * scale)).bold().leading(1.2);
  }

  /** Sources and notes of figures. */
  TextStyle fine() {
    return TextStyle.running(Math.max(MIN_TYPE, 11 * scale))
        .leading(Math.min(1.35, typography.leading()));
  }

  /** Returns a length on A4 in millimetres, on this sheet. */
  double mm(double onA4) {
    return onA4 * scale;
  }

  /** Returns a length on A4 of what is seen from afar, in millimetres, on this sheet. */
  double seen(double onA4) {
    return onA4 * scale * display;
  }

  /** Returns a distance in millimetres that grows with running text. */
  double gap(double times) {
    return Units.mm(body * times);
  }
}
