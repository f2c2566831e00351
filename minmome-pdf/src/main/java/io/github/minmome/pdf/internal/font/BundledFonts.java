package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Memoized;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * The fonts that come with this module, each read when first needed and then kept: BIZ UDGothic and
 * the kana, letters and marks of BIZ UDPGothic (Morisawa; SIL Open Font License 1.1) and, for what
 * it lacks, Noto Sans JP (the same licence).
 */
public final class BundledFonts {
  /** BIZ UDGothic Regular. */
  public static final Supplier<OpenTypeFont> REGULAR = resource("BIZUDGothic-Regular.ttf");

  /** BIZ UDGothic Bold. */
  public static final Supplier<OpenTypeFont> BOLD = resource("BIZUDGothic-Bold.ttf");

  /** What BIZ UDPGothic Regular has in other widths than BIZ UDGothic: kana, letters and marks. */
  public static final Supplier<OpenTypeFont> PROPORTIONAL = resource("BIZUDPGothic-Regular.ttf");

  /** What BIZ UDPGothic Bold has in other widths than BIZ UDGothic Bold. */
  public static final Supplier<OpenTypeFont> PROPORTIONAL_BOLD = resource("BIZUDPGothic-Bold.ttf");

  /** Noto Sans JP Regular. */
  public static final Supplier<OpenTypeFont> NOTO = resource("NotoSansJP-Regular.ttf");

  private BundledFonts() {}

  /** Returns a font beside this class. */
  static Supplier<OpenTypeFont> resource(String name) {
    return new Memoized<>(() -> OpenTypeFont.trusted(bytes(name)));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = BundledFonts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("This build of minmome-pdf lacks its font " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
