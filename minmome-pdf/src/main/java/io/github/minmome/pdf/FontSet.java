package io.github.minmome.pdf;

import io.github.minmome.pdf.internal.font.FontFile;
import io.github.minmome.pdf.internal.font.OpenTypeFont;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that papers are printed with: BIZ UDGothic, then Noto Sans JP, then those that a caller
 * adds, in order. A character is printed by the first font that has it; characters of private use
 * (外字) only by fonts that the caller adds, since no other font has their glyphs.
 *
 * <p>Immutable and safe for any number of threads. A font of registry kanji such as IPAmj Mincho
 * takes tens of megabytes of memory: make one set and keep it.
 *
 * @since 0.1.0
 */
public final class FontSet {
  private static final FontSet STANDARD = new FontSet(List.of(), null);

  private final List<OpenTypeFont> added;
  private final @Nullable UnprintablePolicy policy;
  private final Typefaces faces;

  private FontSet(List<OpenTypeFont> added, @Nullable UnprintablePolicy policy) {
    this.added = List.copyOf(added);
    this.policy = policy;
    faces = Typefaces.of(added, policy);
  }

  /** Returns the fonts that come with this module. */
  public static FontSet standard() {
    return STANDARD;
  }

  /**
   * Returns the same fonts and one more, which is searched last.
   *
   * @param font a TrueType or OpenType file ({@code .ttf}, {@code .otf}) with outlines of the
   *     tables glyf or CFF; it is read to its end and not closed
   * @throws UnusableFontException with the reason, when the font cannot be embedded: a collection,
   *     a variable font, a licence (fsType) that forbids it or forbids embedding a part, a damaged
   *     file
   * @throws IOException when reading fails
   */
  public FontSet with(InputStream font) throws IOException {
    return with(OpenTypeFont.read(font.readAllBytes()));
  }

  /**
   * Returns the same fonts and one of a collection, which is searched last.
   *
   * @param collection a file of several fonts ({@code .ttc}, {@code .otc}); it is read to its end
   *     and not closed
   * @param member the font's number in the file, counted from 0, or its PostScript name or a full
   *     name; {@link #members} lists them
   * @throws UnusableFontException with the reason, as above, or when the file has no such font
   * @throws IOException when reading fails
   */
  public FontSet with(InputStream collection, String member) throws IOException {
    return with(OpenTypeFont.read(collection.readAllBytes(), member));
  }

  private FontSet with(OpenTypeFont font) {
    var fonts = new ArrayList<>(added);
    fonts.add(font);
    return new FontSet(fonts, policy);
  }

  /**
   * Returns the fonts of a file, in order: those of a collection, or the only one.
   *
   * @param file it is read to its end and not closed
   * @throws UnusableFontException when it is no TrueType or OpenType file
   * @throws IOException when reading fails
   */
  public static List<FontMember> members(InputStream file) throws IOException {
    return new FontFile(file.readAllBytes()).members();
  }

  /** Returns the same fonts, with a policy for characters that none of them has. */
  public FontSet substituting(UnprintablePolicy newPolicy) {
    return new FontSet(added, newPolicy);
  }

  /** PostScript names of the fonts that were added. */
  public List<String> addedFonts() {
    return added.stream().map(OpenTypeFont::postScriptName).toList();
  }

  Typefaces typefaces() {
    return faces;
  }
}
