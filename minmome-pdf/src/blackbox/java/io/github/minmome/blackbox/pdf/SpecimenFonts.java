package io.github.minmome.blackbox.pdf;

import io.github.minmome.pdf.FontSet;
import java.io.IOException;

/** Files of fonts: small ones for tests alone, and those that the library contains. */
public final class SpecimenFonts {
  private SpecimenFonts() {}

  /** Returns the file of {@code MihonCidKeyed} or {@code MihonNameKeyed}. */
  public static byte[] file(String name) throws IOException {
    try (var in = SpecimenFonts.class.getResourceAsStream(name + ".otf")) {
      return in.readAllBytes();
    }
  }

  /** Returns the file of a font that the library contains, such as BIZUDGothic-Regular. */
  public static byte[] bundled(String name) throws IOException {
    try (var in = FontSet.class.getResourceAsStream("internal/font/" + name + ".ttf")) {
      return in.readAllBytes();
    }
  }
}
