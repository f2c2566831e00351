package io.github.minmome.pdf;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.envelope.EnvelopeSheet;
import io.github.minmome.pdf.internal.envelope.LabelSheet;
import io.github.minmome.pdf.internal.envelope.Sender;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints the make-it-yourself envelope (封筒 作成型): one A4 sheet that is cut, folded and pasted to an
 * envelope of 95 × 217 mm (長形14号), or the address for a bought one: on the envelope itself, or as a
 * sheet of labels.
 *
 * <p>The addressee comes from an {@link EnvelopeProfile}; without one the envelope has ruled lines
 * and empty boxes for handwriting, and prints where to confirm the address. Conforms to PDF/A-2a
 * and PDF/UA-1. Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class EnvelopeRenderer {
  /**
   * What is printed. Sizes: JIS S 5502.
   *
   * @since 0.1.0
   */
  public enum Shape {
    /** An envelope of 95 × 217 mm (長形14号) from one A4 sheet. */
    N14,
    /** The address on a bought envelope of 120 × 235 mm (長形3号), a page of that size. */
    N3,
    /** The address on a bought envelope of 240 × 332 mm (角形2号), a page of that size. */
    K2,
    /** Address labels to paste on bought envelopes. */
    LABEL
  }

  /**
   * The direction in which the addressee is written on the envelope.
   *
   * @since 0.1.0
   */
  public enum Writing {
    /** From top to bottom (縦書き), as Japanese letters are addressed. */
    VERTICAL,
    /** From left to right (横書き). */
    HORIZONTAL
  }

  private static final EnvelopeRenderer STANDARD = builder().build();

  private final @Nullable EnvelopeProfile profile;
  private final Shape shape;
  private final @Nullable Writing writing;
  private final Typefaces faces;

  private EnvelopeRenderer(Builder builder) {
    this.profile = builder.profile;
    this.shape = builder.shape;
    this.writing = builder.writing;
    this.faces = builder.fonts.typefaces();
  }

  /** Prints envelopes without an addressee, for handwriting. */
  public static EnvelopeRenderer standard() {
    return STANDARD;
  }

  /** Starts a renderer. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Lays the envelope out.
   *
   * @return the paper, or what keeps it from being printed: characters of the profile that no font
   *     has ({@code TEXT_UNPRINTABLE}) and texts that are too long ({@code TEXT_DOES_NOT_FIT}), at
   *     their paths in the profile; a bought envelope without an addressee ({@code
   *     ENVELOPE_ADDRESSEE_REQUIRED}), labels in vertical writing ({@code ENVELOPE_LABEL_WRITING})
   */
  public Reading<PreparedPaper> prepare() {
    var pool = new GlyphPool();
    return prepared(pool, with -> List.of(page(with, pool)));
  }

  /**
   * Lays out an envelope for each of the applications in one document, a page each, with the
   * applicant's address and name as the sender. Where they are not given or too long, and with
   * shapes other than {@link Shape#N14}, the sender is left blank for handwriting. A telephone
   * number is not printed.
   *
   * @return the paper, or what {@link #prepare} reports, and characters of a sender that no font
   *     has at {@code applicant.name} and {@code applicant.address.text}
   * @throws IllegalArgumentException when there are no applications
   */
  public Reading<PreparedPaper> prepareAll(List<SuspensionApplication> senders) {
    if (senders.isEmpty()) {
      throw new IllegalArgumentException("No sender");
    }
    var pool = new GlyphPool();
    return prepared(
        pool, with -> senders.stream().map(each -> page(Sender.of(each), with, pool)).toList());
  }

  private Reading<PreparedPaper> prepared(GlyphPool pool, Function<Typefaces, List<Page>> drawing) {
    var problems = combination();
    return problems.isEmpty()
        ? Preparation.of(
            faces,
            with -> new PreparedPaper(new PreparedPages(metadata(), pool, drawing.apply(with))))
        : new Reading<>(null, problems);
  }

  /** Returns the problems of what was chosen together. */
  private List<Problem> combination() {
    boolean isBought = shape == Shape.N3 || shape == Shape.K2;
    if (isBought && profile == null) {
      return List.of(Problem.of(ProblemCodes.ENVELOPE_ADDRESSEE_REQUIRED, "addressee"));
    }
    return shape == Shape.LABEL && writing == Writing.VERTICAL
        ? List.of(Problem.of(ProblemCodes.ENVELOPE_LABEL_WRITING, "writing"))
        : List.of();
  }

  /** Returns what keeps the envelope from being printed; empty when it can be printed. */
  public List<Problem> check() {
    return prepare().problems();
  }

  /**
   * Prints the envelope, a document of one page.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableException before the first byte, with the problems of {@link #prepare}
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void render(OutputStream out) throws IOException {
    Preparation.required(prepare()).writeTo(out);
  }

  /**
   * Prints an envelope for each of the applications, as {@link #prepareAll} lays them out.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableException before the first byte, with the problems of {@link #prepareAll}
   * @throws IllegalArgumentException before the first byte, when there are no applications
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderAll(List<SuspensionApplication> senders, OutputStream out) throws IOException {
    Preparation.required(prepareAll(senders)).writeTo(out);
  }

  /** Draws the page without a sender, or throws {@link UnprintableException}. */
  Page page(Typefaces with, GlyphPool pool) {
    return page(null, with, pool);
  }

  /** Draws the page, or throws {@link UnprintableException}. */
  Page page(@Nullable Sender sender, Typefaces with, GlyphPool pool) {
    var to = profile;
    return switch (shape) {
      case N14 -> EnvelopeSheet.page(to, sender, isVertical(), with, pool);
      case LABEL -> LabelSheet.page(to, with, pool);
      case N3, K2 -> {
        if (to == null) {
          throw new UnprintableException(combination());
        }
        yield EnvelopeSheet.front(to, shape == Shape.K2, isVertical(), with, pool);
      }
    };
  }

  /** Returns the direction that was chosen, or that of the addressee's script. */
  private boolean isVertical() {
    return writing == null ? profile == null || isJapanese(profile) : writing == Writing.VERTICAL;
  }

  private static boolean isJapanese(EnvelopeProfile profile) {
    var to = profile.addressee();
    return Stream.concat(to.lines().stream(), Stream.of(to.name()))
        .flatMapToInt(String::codePoints)
        .anyMatch(c -> Character.isIdeographic(c) || (c >= 0x3041 && c <= 0x30FF));
  }

  private Metadata metadata() {
    String title =
        switch (shape) {
          case N14 -> EnvelopeSheet.TITLE;
          case N3, K2 -> EnvelopeSheet.FRONT_TITLE;
          case LABEL -> EnvelopeSheet.LABEL_TITLE;
        };
    return Metadata.of(title, "ja-JP");
  }

  /**
   * Collects what a renderer needs. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private @Nullable EnvelopeProfile profile;
    private @Nullable LocalDate today;
    private Shape shape = Shape.N14;
    private @Nullable Writing writing;
    private FontSet fonts = FontSet.standard();

    private Builder() {}

    /** Sets addressee and postage; none otherwise. */
    public Builder profile(@Nullable EnvelopeProfile newProfile) {
      profile = newProfile;
      return this;
    }

    /** Sets the fonts; those that come with this module otherwise. */
    public Builder fonts(FontSet newFonts) {
      fonts = newFonts;
      return this;
    }

    /** Sets what is printed; the envelope otherwise. */
    public Builder shape(Shape newShape) {
      shape = newShape;
      return this;
    }

    /**
     * Sets the direction of writing on the envelope; null, which is the default, for vertical
     * writing of an addressee in Japanese script and of none, and horizontal writing of others.
     * Labels are horizontal.
     */
    public Builder writing(@Nullable Writing newWriting) {
      writing = newWriting;
      return this;
    }

    /** Sets the day on which the envelope is handed out; receiver-paid postage needs it. */
    public Builder today(LocalDate newToday) {
      today = newToday;
      return this;
    }

    /**
     * Returns the renderer.
     *
     * @throws IllegalStateException if the profile's postage is receiver-paid and there is no day,
     *     or the approval is not valid on it: call {@link EnvelopeProfile#problemsOn} first
     */
    public EnvelopeRenderer build() {
      if (profile != null && profile.postage().isLimitedInTime()) {
        if (today == null) {
          throw new IllegalStateException("Receiver-paid postage needs the day: today");
        }
        if (!profile.problemsOn(today).isEmpty()) {
          throw new IllegalStateException("The approval of the postage is not valid on that day");
        }
      }
      return new EnvelopeRenderer(this);
    }
  }
}
