package io.github.minmome.pdf;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Editions;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.form.LayoutChanges;
import io.github.minmome.pdf.internal.form.OwnForm;
import io.github.minmome.pdf.internal.kit.CoverSheet;
import io.github.minmome.pdf.internal.kit.TakeHomeSheet;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints a kit for an event, a desk or a doorstep in one document: a cover sheet for the volunteer,
 * then for each applicant form, envelope and take-home copy, then leaflets. Conforms to PDF/A-2a
 * and PDF/UA-1.
 *
 * <p>The form is our own layout, a transcription aid; with the centre's own PDF print the papers
 * one by one ({@link ApplicationFormRenderer}, {@link EnvelopeRenderer}, {@link TakeHomeRenderer},
 * {@link LeafletRenderer}). The rules of an application are not checked here. Immutable and safe
 * for use by several threads; memory grows with the number of applicants, up to {@link
 * #MAX_APPLICANTS}.
 *
 * @since 0.1.0
 */
public final class KitRenderer {
  /** The most applicants of one kit. */
  public static final int MAX_APPLICANTS = 1_000;

  private static final class Standard {
    static final KitRenderer RENDERER = new KitRenderer(FontSet.standard());
  }

  private final FontSet fonts;
  private final Typefaces faces;
  private final OwnForm form;

  private KitRenderer(FontSet fonts) {
    this.fonts = fonts;
    faces = fonts.typefaces();
    form = OwnForm.of(faces, LayoutChanges.NONE);
  }

  /** The renderer with the fonts that come with it. */
  public static KitRenderer standard() {
    return Standard.RENDERER;
  }

  /** A renderer with other fonts. */
  public static KitRenderer withFonts(FontSet fonts) {
    return new KitRenderer(fonts);
  }

  /**
   * Prints the kit of applicants.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableTextException before the first byte, when no font has a character
   * @throws TextDoesNotFitException before the first byte, when a value does not fit the form or
   *     the copy, the addressee the envelope, or the imprint the leaflet
   * @throws IllegalStateException before the first byte, when the postage's approval does not hold
   *     on the kit's day: ask {@link EnvelopeProfile#problemsOn} first
   * @throws IllegalArgumentException before the first byte, when there are no applicants or more
   *     than {@link #MAX_APPLICANTS}
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void render(List<SuspensionApplication> applications, KitOptions options, OutputStream out)
      throws IOException {
    print(new ArrayList<>(applications), options, out);
  }

  /**
   * Prints kits without data, to be filled in by hand at a booth.
   *
   * @param count how many, from 1 to {@link #MAX_APPLICANTS}
   * @param out gets the document; it is not closed
   * @throws UnprintableTextException before the first byte, when no font has a character of the
   *     addressee or the imprint
   * @throws TextDoesNotFitException before the first byte, when one of them is too long
   * @throws IllegalStateException before the first byte, as {@link #render} does
   * @throws IllegalArgumentException before the first byte, when the count is out of range
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderBlank(int count, KitOptions options, OutputStream out) throws IOException {
    print(Collections.nCopies(count, null), options, out);
  }

  /**
   * Prints for each applicant the form and after it the copy to take home, in one document: two
   * pages each.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableTextException before the first byte, when no font has a character
   * @throws TextDoesNotFitException before the first byte, when a value does not fit the form or
   *     the copy
   * @throws IllegalArgumentException before the first byte, when there are no applicants or more
   *     than {@link #MAX_APPLICANTS}
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderFormsWithCopies(List<SuspensionApplication> applications, OutputStream out)
      throws IOException {
    requireCount(applications.size());
    var pool = new GlyphPool(form.stencil().base());
    var sides = new ArrayList<Side>(2 * applications.size());
    for (SuspensionApplication given : applications) {
      SuspensionApplication application = given.asPrinted();
      byte[] values = form.overlay(application, pool);
      Page copy = TakeHomeSheet.page(application, faces, pool);
      sides.add(writer -> writer.page(form.stencil().page(), values));
      sides.add(writer -> writer.page(copy));
    }
    write(
        sides,
        pool,
        Metadata.of(CoverSheet.TITLE_OF_FORMS, "ja-JP").editions(Editions.of("kit")),
        out);
  }

  private static void requireCount(int count) {
    if (count < 1 || count > MAX_APPLICANTS) {
      throw new IllegalArgumentException("A kit is for 1 to " + MAX_APPLICANTS + " applicants");
    }
  }

  private void write(List<Side> sides, GlyphPool pool, Metadata metadata, OutputStream out)
      throws IOException {
    try (var writer = form.stencil().open(out, pool, metadata)) {
      for (Side side : sides) {
        side.write(writer);
      }
      writer.finish();
    }
  }

  /** A side of a sheet, drawn and ready to be written. */
  private interface Side {
    void write(DocumentWriter writer) throws IOException;
  }

  private void print(
      List<? extends @Nullable SuspensionApplication> applications,
      KitOptions options,
      OutputStream out)
      throws IOException {
    int count = applications.size();
    requireCount(count);
    var pool = new GlyphPool(form.stencil().base());
    var envelope =
        EnvelopeRenderer.builder()
            .profile(options.envelope())
            .asOf(options.date())
            .fonts(fonts)
            .build()
            .page(pool);
    var leaflet = LeafletRenderer.withFonts(fonts).pages(options.leaflet(), pool);
    var blank = new Canvas(PageSize.A4, faces, pool).finish();
    var sides = new ArrayList<Side>();
    var cover =
        new CoverSheet.Counts(
            count,
            options.leafletsFor(count),
            leaflet.size(),
            options.envelope() != null,
            options.duplex(),
            options.date());
    add(sides, List.of(CoverSheet.page(cover, faces, pool)), options, blank);
    @Nullable Page blankCopy = null;
    for (SuspensionApplication given : applications) {
      SuspensionApplication application = given == null ? null : given.asPrinted();
      byte[] values = form.overlay(application, pool);
      sides.add(writer -> writer.page(form.stencil().page(), values));
      if (options.duplex()) {
        sides.add(writer -> writer.page(blank));
      }
      add(sides, List.of(envelope), options, blank);
      Page copy;
      if (application == null) {
        blankCopy = blankCopy == null ? TakeHomeSheet.page(null, faces, pool) : blankCopy;
        copy = blankCopy;
      } else {
        copy = TakeHomeSheet.page(application, faces, pool);
      }
      add(sides, List.of(copy), options, blank);
    }
    for (int i = 0; i < options.leafletsFor(count); i++) {
      add(sides, leaflet, options, blank);
    }
    write(sides, pool, Metadata.of(CoverSheet.TITLE, "ja-JP").editions(Editions.of("kit")), out);
  }

  /** Adds a paper, with an empty back where both sides are printed and it has none. */
  private static void add(List<Side> to, List<Page> pages, KitOptions options, Page blank) {
    for (Page page : pages) {
      to.add(writer -> writer.page(page));
    }
    if (options.duplex() && pages.size() % 2 == 1) {
      to.add(writer -> writer.page(blank));
    }
  }
}
