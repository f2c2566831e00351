package io.github.minmome.pdf;

import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.document.OfficialPdf;
import io.github.minmome.pdf.internal.form.FormPrinter;
import io.github.minmome.pdf.internal.form.FormValues;
import io.github.minmome.pdf.internal.form.LayoutChanges;
import io.github.minmome.pdf.internal.form.OfficialForm;
import io.github.minmome.pdf.internal.form.OwnForm;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prints the application form (国際電話利用休止申込書).
 *
 * <p>Without a profile the page is our own layout: a transcription aid (下書き用紙), marked as such,
 * with the ways to apply, as PDF/A-2a and PDF/UA-1. With a {@link FormProfile} that contains the
 * centre's PDF, that PDF is printed as it is and filled; such a file claims no conformance.
 *
 * <p>A name is printed exactly as it was given, or the document is refused before its first byte. A
 * long value is set smaller, down to 10.5 points, then in two lines, and then refused. The rules of
 * an application are not checked here, and its {@code reference} is never printed.
 *
 * <p>Immutable and safe for any number of threads: make one and keep it. The first use of {@link
 * #standard()} reads a font of 4.5 MB and draws the page; after that a form costs a fraction of a
 * millisecond.
 *
 * <pre>{@code
 * ApplicationFormRenderer.standard().render(application, out);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ApplicationFormRenderer {
  /**
   * The largest number of pages of a document; more belong into several (see {@link #renderSplit}).
   * Of an official PDF of several pages, as many fewer applications fit.
   */
  public static final int MAX_PAGES = 10_000;

  private final FormPrinter printer;
  private final int pages;

  private ApplicationFormRenderer(Builder builder) {
    Typefaces faces = builder.fonts.typefaces();
    FormProfile profile = builder.profile;
    pages = profile == null ? 1 : profile.pages();
    OfficialPdf official = profile == null ? null : profile.official();
    if (profile == null) {
      printer = OwnForm.of(faces, LayoutChanges.NONE);
    } else if (official == null) {
      printer =
          OwnForm.of(
              faces, new LayoutChanges(profile.fields(), profile.labels(), profile.dropped()));
    } else {
      printer =
          new OfficialForm(
              faces, official, profile.fields(), profile.imprint(), profile.keepsFields());
    }
  }

  private static final class Standard {
    static final ApplicationFormRenderer RENDERER = builder().build();
  }

  /** Returns the renderer with our layout and the fonts that come with this module. */
  public static ApplicationFormRenderer standard() {
    return Standard.RENDERER;
  }

  /** Returns a builder of a renderer with other fonts or a profile. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects what a renderer is made of. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private FontSet fonts = FontSet.standard();
    private @Nullable FormProfile profile;

    private Builder() {}

    /** Sets the fonts. */
    public Builder fonts(FontSet value) {
      fonts = value;
      return this;
    }

    /** Sets where the values go; null for our own layout. */
    public Builder profile(@Nullable FormProfile value) {
      profile = value;
      return this;
    }

    /**
     * Returns the renderer; it draws the page once, which takes some tens of milliseconds.
     *
     * @throws UnprintableException when no font has a character of the profile's labels or source,
     *     or a label is too long
     */
    public ApplicationFormRenderer build() {
      return new ApplicationFormRenderer(this);
    }
  }

  /**
   * Returns how many pages each application takes: one, or as many as the official PDF of the
   * profile.
   */
  public int pagesPerApplication() {
    return pages;
  }

  /**
   * Opens the streams of several documents, one after the other.
   *
   * @since 0.1.0
   */
  @FunctionalInterface
  public interface DocumentSink {
    /**
     * Opens the stream of a document; it is closed when the document is complete or has failed.
     *
     * @param number number of the document, from 1
     */
    OutputStream open(int number) throws IOException;
  }

  /**
   * Lays an application out: its values in their places, glyph by glyph, its numbers as every paper
   * shows them ({@link SuspensionApplication#asPrinted}).
   *
   * @return the paper, or what keeps the application from being printed: characters that no font
   *     has ({@code TEXT_UNPRINTABLE}, the first of each value), values that are too long ({@code
   *     TEXT_DOES_NOT_FIT}, {@code TOO_FEW_BOXES}) or cannot be taken apart ({@code
   *     VALUE_WITHOUT_PARTS}). A value that need not be given never does: beside the paper, {@code
   *     PLACE_LEFT_BLANK} reports its place on an official form that it does not fit
   */
  public Reading<PreparedPaper> prepare(SuspensionApplication application) {
    return prepareNumbered(application.asPrinted());
  }

  /** Lays out an application whose numbers are in their printed form. */
  Reading<PreparedPaper> prepareNumbered(SuspensionApplication printed) {
    return Preparation.of(
        printer.faces(),
        (faces, notes) ->
            new PreparedPaper(new Form(this, printer.prepare(printed, faces, notes))));
  }

  /**
   * Lays applications out.
   *
   * @return the papers, or every problem of all of them, at paths such as {@code
   *     applications[1].applicant.name}, counted from 0
   */
  public Reading<List<PreparedPaper>> prepareAll(List<SuspensionApplication> applications) {
    return Preparation.all("applications", applications.stream().map(this::prepare));
  }

  /**
   * Returns the problems of {@link #prepare}: errors keep an application from being printed; empty
   * when it can be printed with every value that has a place.
   */
  public List<Problem> check(SuspensionApplication application) {
    return prepare(application).problems();
  }

  /**
   * Writes papers of this renderer in one document, one after the other.
   *
   * @param papers from 1 to {@value #MAX_PAGES} pages of them
   * @param out gets the document; it is not closed
   * @throws IllegalArgumentException when there are none or too many, or one is not of this
   *     renderer
   * @throws java.io.InterruptedIOException when the thread is interrupted between two pages
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void writeAll(List<PreparedPaper> papers, OutputStream out) throws IOException {
    requireCount(papers.size());
    printer.print(papers.stream().map(this::valuesOf).toList(), out);
  }

  /**
   * Prints one application.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableException before the first byte, with the problems of {@link #prepare}
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void render(SuspensionApplication application, OutputStream out) throws IOException {
    Preparation.required(prepare(application)).writeTo(out);
  }

  /**
   * Prints applications in one document, one after the other.
   *
   * <p>All are laid out before the first byte is written, which takes about 4 KB of memory for
   * each.
   *
   * @param applications from 1 to {@value #MAX_PAGES} pages of them
   * @param out gets the document; it is not closed
   * @throws UnprintableException before the first byte, with the problems of {@link #prepareAll}
   * @throws IllegalArgumentException when there are no applications or too many
   * @throws java.io.InterruptedIOException when the thread is interrupted between two pages
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderAll(List<SuspensionApplication> applications, OutputStream out)
      throws IOException {
    requireCount(applications.size());
    writeAll(Preparation.required(prepareAll(applications)), out);
  }

  /**
   * Prints any number of applications in documents of a limited length.
   *
   * <p>Keeps no more than one document's applications at a time.
   *
   * @param applications as many as they are
   * @param perDocument how many a document contains, from 1 to {@value #MAX_PAGES} pages of them
   * @param sink opens the stream of each document, after its applications were laid out
   * @return how many documents were written
   * @throws UnprintableException when an application cannot be printed, before its document is
   *     opened; the paths count all applications from 0
   * @throws IllegalArgumentException when the count is out of range
   * @throws java.io.InterruptedIOException when the thread is interrupted between two pages
   * @throws IOException when a stream fails; what was written of that document is no document
   */
  public int renderSplit(
      Iterator<SuspensionApplication> applications, int perDocument, DocumentSink sink)
      throws IOException {
    requireCount(perDocument);
    int documents = 0;
    int index = 0;
    var papers = new ArrayList<PreparedPaper>(perDocument);
    while (applications.hasNext()) {
      papers.clear();
      while (papers.size() < perDocument && applications.hasNext()) {
        papers.add(prepared(applications.next(), index++));
      }
      try (OutputStream out = sink.open(++documents)) {
        writeAll(papers, out);
      }
    }
    return documents;
  }

  private PreparedPaper prepared(SuspensionApplication application, int index) {
    var reading = prepare(application);
    if (reading.value() == null) {
      String prefix = "applications[" + index + "]";
      throw new UnprintableException(
          reading.problems().stream().map(p -> p.withPathPrefix(prefix)).toList());
    }
    return reading.value();
  }

  /**
   * Prints empty forms in one document.
   *
   * @param count how many, from 1 to {@value #MAX_PAGES} pages of them
   * @param out gets the document; it is not closed
   * @throws IllegalArgumentException when the count is out of range
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderBlank(int count, OutputStream out) throws IOException {
    renderBlank(count, null, out);
  }

  /**
   * Prints empty forms with the organization that helps (name, 利用目的, 保管期間), as {@link
   * #renderBlank(int, OutputStream)} does: 個人情報保護法 21条2項 requires the purpose before anything is
   * written.
   *
   * @param partner the organization, or null for none
   * @throws UnprintableException before the first byte, when the partner cannot be printed
   */
  public void renderBlank(int count, @Nullable Partner partner, OutputStream out)
      throws IOException {
    requireCount(count);
    var application = SuspensionApplication.builder().partner(partner).build();
    var blank = Preparation.required(prepare(application));
    writeAll(Collections.nCopies(count, blank), out);
  }

  /**
   * Writes our form with fields to fill in on a screen (AcroForm). The file contains a font for
   * typing of about 1.5 MB, every character of Windows-31J, and claims no conformance.
   *
   * @param out gets the document; it is not closed
   * @throws IllegalStateException with a profile that has an official PDF
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderFillable(OutputStream out) throws IOException {
    printer.printFillable(out);
  }

  /**
   * Prints rulers in millimetres and the places of all fields over the empty form, for the author
   * of a profile.
   *
   * @param out gets the document; it is not closed
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderGrid(OutputStream out) throws IOException {
    printer.printGrid(out);
  }

  /** An application laid out on this renderer's form. */
  private record Form(ApplicationFormRenderer renderer, FormValues values)
      implements PreparedPaper.Content {
    @Override
    public int pages() {
      return renderer.pages + (values.annex().isEmpty() ? 0 : 1);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      renderer.printer.print(List.of(values), out);
    }
  }

  /** Returns the values of a paper that this renderer prepared. */
  FormValues valuesOf(PreparedPaper paper) {
    if (paper.content() instanceof Form form && form.renderer == this) {
      return form.values;
    }
    throw new IllegalArgumentException("The paper was not prepared by this renderer");
  }

  /** Returns the library's form; nothing where an official PDF is filled. */
  Optional<OwnForm> ownForm() {
    return printer instanceof OwnForm own ? Optional.of(own) : Optional.empty();
  }

  private void requireCount(int count) {
    int most = MAX_PAGES / pages;
    if (count < 1 || count > most) {
      throw new IllegalArgumentException("From 1 to " + most + " forms, not " + count);
    }
  }
}
