package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.internal.Bytes;

/**
 * A colour in sRGB. Grey tones are written as grey, so that black text prints with black alone.
 *
 * @param rgb red, green and blue as 0xRRGGBB
 */
public record Color(int rgb) {
  /** Black. */
  public static final Color BLACK = new Color(0x000000);

  /** White. */
  public static final Color WHITE = new Color(0xFFFFFF);

  void append(Bytes out, boolean fill) {
    int red = rgb >> 16 & 0xFF;
    int green = rgb >> 8 & 0xFF;
    int blue = rgb & 0xFF;
    if (red == green && green == blue) {
      out.number(red / 255.0).ascii(fill ? " g\n" : " G\n");
    } else {
      out.number(red / 255.0).u8(' ').number(green / 255.0).u8(' ').number(blue / 255.0);
      out.ascii(fill ? " rg\n" : " RG\n");
    }
  }
}
