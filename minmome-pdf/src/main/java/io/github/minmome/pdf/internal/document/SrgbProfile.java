package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The committed colour profile {@code srgb.icc}, and how it was made: an ICC profile of version 4
 * from the constants of IEC 61966-2-1 (sRGB). The profiles of JDKs differ, and others' are not
 * free; this one is of this project's licence.
 *
 * <p>The colorants are sRGB's primaries adapted from the white point D65 to D50 with the Bradford
 * matrix of the ICC specification; the tone curve is the exact one, as parametric curve of type 3.
 */
final class SrgbProfile {
  private static final double[] D50 = {0.9642, 1.0, 0.8249};

  /** Columns: the colorants of red, green and blue, adapted to D50 (each sums up to D50). */
  private static final double[][] COLORANTS = {
    {0.43607, 0.22249, 0.01392}, {0.38515, 0.71687, 0.09708}, {0.14307, 0.06061, 0.71410}
  };

  private static final double[] BRADFORD_D65_TO_D50 = {
    1.04791, 0.02293, -0.0502, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179
  };

  /** Gamma, a, b, c, d of Y = (aX + b)^gamma for X ≥ d, else cX. */
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private SrgbProfile() {}

  /** Returns the committed profile. */
  static byte[] committed() {
    try (InputStream in = SrgbProfile.class.getResourceAsStream("srgb.icc")) {
      return Objects.requireNonNull(in, "srgb.icc is missing").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the profile anew; a test compares it with the committed one. */
  static byte[] make() {
    var tags =
        List.of(
            new Tag("desc", text("sRGB IEC 61966-2-1")),
            new Tag("cprt", text("Apache-2.0")),
            new Tag("wtpt", xyz(D50)),
            new Tag("chad", chad()),
            new Tag("rXYZ", xyz(COLORANTS[0])),
            new Tag("gXYZ", xyz(COLORANTS[1])),
            new Tag("bXYZ", xyz(COLORANTS[2])),
            new Tag("rTRC", curve()));
    var shared = List.of("gTRC", "bTRC");
    int count = tags.size() + shared.size();
    var table = new Bytes();
    var body = new Bytes();
    int start = 128 + 4 + 12 * count;
    table.u32(count);
    int curveAt = 0;
    for (Tag tag : tags) {
      curveAt = start + body.size();
      table.ascii(tag.name).u32(curveAt).u32(tag.data.size());
      body.bytes(tag.data);
      while (body.size() % 4 != 0) {
        body.u8(0);
      }
    }
    for (String name : shared) {
      table.ascii(name).u32(curveAt).u32(tags.get(tags.size() - 1).data.size());
    }
    var file = new Bytes();
    file.u32(start + body.size()).ascii("    ").u32(0x04200000).ascii("mntrRGB XYZ ");
    file.u16(2026).u16(11).u16(25).u16(0).u16(0).u16(0).ascii("acsp");
    file.u32(0).u32(0).u32(0).u32(0).u32(0).u32(0).u32(0);
    for (double value : D50) {
      file.u32(fixed(value));
    }
    while (file.size() < 128) {
      file.u8(0);
    }
    return file.bytes(table).bytes(body).toArray();
  }

  private record Tag(String name, Bytes data) {}

  private static Bytes text(String text) {
    var data = new Bytes().ascii("mluc").u32(0).u32(1).u32(12).ascii("enUS");
    data.u32(2 * text.length()).u32(28);
    text.chars().forEach(data::u16);
    return data;
  }

  private static Bytes xyz(double[] values) {
    var data = new Bytes().ascii("XYZ ").u32(0);
    for (double value : values) {
      data.u32(fixed(value));
    }
    return data;
  }

  private static Bytes chad() {
    var data = new Bytes().ascii("sf32").u32(0);
    for (double value : BRADFORD_D65_TO_D50) {
      data.u32(fixed(value));
    }
    return data;
  }

  private static Bytes curve() {
    var data = new Bytes().ascii("para").u32(0).u16(3).u16(0);
    for (double value : CURVE) {
      data.u32(fixed(value));
    }
    return data;
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }
}
