package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.TextStyle;

/**
 * Sizes and colours. Every pair of text and ground has a contrast of at least 7:1.
 *
 * @param body type size of running text in points
 * @param fine type size of sources and of whose paper it is, in points
 * @param leading distance of base lines as a multiple of the type size
 */
record LeafletStyle(double body, double fine, double leading) {
  static final Color NAVY = new Color(0x0B2E5C);
  static final Color YELLOW = new Color(0xFFE066);
  static final Color PALE = new Color(0xEAF1F8);
  static final Color RED = new Color(0x9B0016);
  static final Color INK = Color.BLACK;
  static final Color GREY = new Color(0x4A4A4A);

  /** A style of that body size. */
  static LeafletStyle of(double body, double fine, LeafletLanguage language) {
    return new LeafletStyle(body, fine, language == LeafletLanguage.EN ? 1.35 : 1.42);
  }

  TextStyle text() {
    return TextStyle.of(body).leading(leading);
  }

  /** Larger type needs less room between its lines. */
  TextStyle heading(double times) {
    return TextStyle.of(body * times).bold().leading(1.25);
  }

  TextStyle fineText() {
    return TextStyle.of(fine).leading(Math.max(1.35, leading - 0.1));
  }

  /** A distance in millimetres that grows with the type. */
  double gap(double times) {
    return body * times * 25.4 / 72;
  }
}
