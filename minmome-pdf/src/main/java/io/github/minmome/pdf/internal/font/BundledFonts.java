package io.github.minmome.pdf.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that come with this module, each read when first needed and then kept: BIZ UDGothic and
 * the kana, letters and marks of BIZ UDPGothic (Morisawa; SIL Open Font License 1.1) and, for what
 * it lacks, Noto Sans JP (the same licence).
 */
public final class BundledFonts {
  /** BIZ UDGothic Regular. */
  public static final Supplier<OpenTypeFont> REGULAR = new Resource("BIZUDGothic-Regular.ttf");

  /** BIZ UDGothic Bold. */
  public static final Supplier<OpenTypeFont> BOLD = new Resource("BIZUDGothic-Bold.ttf");

  /** What BIZ UDPGothic Regular has in other widths than BIZ UDGothic: kana, letters and marks. */
  public static final Supplier<OpenTypeFont> PROPORTIONAL =
      new Resource("BIZUDPGothic-Regular.ttf");

  /** What BIZ UDPGothic Bold has in other widths than BIZ UDGothic Bold. */
  public static final Supplier<OpenTypeFont> PROPORTIONAL_BOLD =
      new Resource("BIZUDPGothic-Bold.ttf");

  /** Noto Sans JP Regular. */
  public static final Supplier<OpenTypeFont> NOTO = new Resource("NotoSansJP-Regular.ttf");

  private BundledFonts() {}

  /** A font beside this class. */
  static final class Resource implements Supplier<OpenTypeFont> {
    private final String name;
    private volatile @Nullable OpenTypeFont font;

    Resource(String name) {
      this.name = name;
    }

    @Override
    public OpenTypeFont get() {
      OpenTypeFont known = font;
      if (known == null) {
        synchronized (this) {
          known = font;
          if (known == null) {
            known = OpenTypeFont.trusted(bytes());
            font = known;
          }
        }
      }
      return known;
    }

    private byte[] bytes() {
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
}
