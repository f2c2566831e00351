package io.github.minmome.blackbox.pdf;

import java.io.IOException;

/** Small fonts for tests alone, {@code MihonCidKeyed} and {@code MihonNameKeyed}. */
public final class SpecimenFonts {
  private SpecimenFonts() {}

  /** Returns the file of the font of this name. */
  public static byte[] file(String name) throws IOException {
    try (var in = SpecimenFonts.class.getResourceAsStream(name + ".otf")) {
      return in.readAllBytes();
    }
  }
}
