package io.github.minmome.pdf;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.document.OfficialPdf;
import io.github.minmome.pdf.internal.form.FormPrinter;
import io.github.minmome.pdf.internal.form.LayoutChanges;
import io.github.minmome.pdf.internal.form.OfficialForm;
import io.github.minmome.pdf.internal.form.OwnForm;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints the application form (国際電話利用休止申込書).
 *
 * <p>Without a profile the page is our own layout: a transcription aid (清書メモ・様式見本), which says so
 * and says how to apply, as PDF/A-2a and PDF/UA-1. With a {@link FormProfile} that holds the
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
   * The most pages that one document gets; more belong into several (see {@link #renderSplit}). Of
   * an official PDF of several pages, as many fewer applications fit.
   */
  public static final int MAX_PAGES = 10_000;

  private final FormPrinter printer;
  private final boolean undated;
  private final int pages;

  private ApplicationFormRenderer(Builder builder) {
    undated = builder.undated;
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
      printer = new OfficialForm(faces, official, profile.fields(), imprint(profile));
    }
  }

  private static String imprint(FormProfile profile) {
    LocalDate on = profile.confirmedOn();
    return "様式の出所: " + profile.source() + (on == null ? "" : "（" + Dates.written(on) + "確認）");
  }

  private static final class Standard {
    static final ApplicationFormRenderer RENDERER = builder().build();
  }

  /** The renderer with our layout and the fonts that come with this module. */
  public static ApplicationFormRenderer standard() {
    return Standard.RENDERER;
  }

  /** Begins a renderer with other fonts, a profile, or without dates. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What a renderer is made of. For one thread.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private FontSet fonts = FontSet.standard();
    private @Nullable FormProfile profile;
    private boolean undated;

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

    /** Sets whether the date of application is left for the hand. */
    public Builder undated(boolean value) {
      undated = value;
      return this;
    }

    /**
     * The renderer: draws the page once, which takes some tens of milliseconds.
     *
     * @throws UnprintableTextException when no font has a character of a label of the profile
     * @throws TextDoesNotFitException when a row's label is too long
     */
    public ApplicationFormRenderer build() {
      return new ApplicationFormRenderer(this);
    }
  }

  /** How many pages each application takes: one, or as many as the official PDF of the profile. */
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
   * What keeps an application from being printed: characters that no font has ({@code
   * TEXT_UNPRINTABLE}) and values that are too long ({@code TEXT_DOES_NOT_FIT}). Empty when it can
   * be printed.
   */
  public List<Problem> check(SuspensionApplication application) {
    return printer.problems(printed(application));
  }

  /**
   * Prints one application.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableTextException before the first byte, when no font has a character
   * @throws TextDoesNotFitException before the first byte, when a value is too long
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void render(SuspensionApplication application, OutputStream out) throws IOException {
    printer.print(printed(application), out);
  }

  /**
   * Prints applications in one document, one after the other.
   *
   * <p>All are set before the first byte is written, which takes about 2 KB of memory for each.
   *
   * @param applications from 1 to {@value #MAX_PAGES} pages of them
   * @param out gets the document; it is not closed
   * @throws UnprintableTextException before the first byte, when no font has a character
   * @throws TextDoesNotFitException before the first byte, when a value is too long
   * @throws IllegalArgumentException when there are no applications or too many
   * @throws java.io.InterruptedIOException when the thread is interrupted between two pages
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderAll(Iterable<SuspensionApplication> applications, OutputStream out)
      throws IOException {
    var list = new ArrayList<SuspensionApplication>();
    for (SuspensionApplication application : applications) {
      list.add(printed(application));
      requireCount(list.size());
    }
    requireCount(list.size());
    printer.print(list, out);
  }

  /**
   * Prints any number of applications in documents of a limited length.
   *
   * <p>Holds no more than one document's applications at a time.
   *
   * @param applications as many as they are
   * @param perDocument how many a document holds, from 1 to {@value #MAX_PAGES} pages of them
   * @param sink opens the stream of each document, after its applications were set
   * @return how many documents were written
   * @throws UnprintableTextException when no font has a character, before its document is opened
   * @throws TextDoesNotFitException when a value is too long, before its document is opened
   * @throws IllegalArgumentException when the count is out of range
   * @throws java.io.InterruptedIOException when the thread is interrupted between two pages
   * @throws IOException when a stream fails; what was written of that document is no document
   */
  public int renderSplit(
      Iterator<SuspensionApplication> applications, int perDocument, DocumentSink sink)
      throws IOException {
    requireCount(perDocument);
    int documents = 0;
    var part = new ArrayList<SuspensionApplication>(perDocument);
    while (applications.hasNext()) {
      part.clear();
      while (part.size() < perDocument && applications.hasNext()) {
        part.add(printed(applications.next()));
      }
      int number = ++documents;
      try (var out = new OpenedLate(sink, number)) {
        printer.print(part, out);
      }
    }
    return documents;
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
    requireCount(count);
    printer.printBlank(count, out);
  }

  /**
   * Writes our form with fields to fill in on a screen (AcroForm). The file carries a font for
   * typing of about 1.5 MB, every character of Windows-31J, and claims no conformance.
   *
   * @param out gets the document; it is not closed
   * @throws IllegalStateException with a profile that holds an official PDF
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderFillable(OutputStream out) throws IOException {
    printer.printFillable(out);
  }

  /**
   * Prints rulers in millimetres and the places of all fields over the empty form, for whoever
   * writes a profile.
   *
   * @param out gets the document; it is not closed
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderGrid(OutputStream out) throws IOException {
    printer.printGrid(out);
  }

  private SuspensionApplication printed(SuspensionApplication application) {
    var printed = application.asPrinted();
    return undated ? printed.toBuilder().appliedOn(null).build() : printed;
  }

  private void requireCount(int count) {
    int most = MAX_PAGES / pages;
    if (count < 1 || count > most) {
      throw new IllegalArgumentException("From 1 to " + most + " forms, not " + count);
    }
  }

  /** Opens a sink's stream at the first byte. */
  private static final class OpenedLate extends OutputStream {
    private final DocumentSink sink;
    private final int number;
    private @Nullable OutputStream opened;

    OpenedLate(DocumentSink sink, int number) {
      this.sink = sink;
      this.number = number;
    }

    private OutputStream stream() throws IOException {
      OutputStream out = opened;
      if (out == null) {
        out = sink.open(number);
        opened = out;
      }
      return out;
    }

    @Override
    public void write(int b) throws IOException {
      stream().write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      stream().write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      if (opened != null) {
        opened.close();
      }
    }
  }
}
