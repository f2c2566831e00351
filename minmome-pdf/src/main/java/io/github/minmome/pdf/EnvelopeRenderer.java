package io.github.minmome.pdf;

import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.envelope.EnvelopeSheet;
import io.github.minmome.pdf.internal.envelope.LabelSheet;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints the make-it-yourself envelope (封筒 作成型): one A4 sheet that is cut, folded and pasted to an
 * envelope of 95 × 217 mm (長形14号), or a sheet of address labels for a bought one.
 *
 * <p>The addressee comes from an {@link EnvelopeProfile}; without one the envelope has ruled lines
 * and empty boxes for handwriting, and says how to ask for the address. Conforms to PDF/A-2a and
 * PDF/UA-1. Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class EnvelopeRenderer {
  /**
   * What is printed.
   *
   * @since 0.1.0
   */
  public enum Shape {
    /** An envelope of 95 × 217 mm from one A4 sheet. */
    N14,
    /** Address labels to paste on bought envelopes. */
    LABEL
  }

  private static final EnvelopeRenderer STANDARD = builder().build();

  private final @Nullable EnvelopeProfile profile;
  private final Shape shape;
  private final Typefaces faces;

  private EnvelopeRenderer(Builder builder) {
    this.profile = builder.profile;
    this.shape = builder.shape;
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
   *     their paths in the profile
   */
  public Reading<PreparedPaper> prepare() {
    var pool = new GlyphPool();
    return Preparation.of(
        faces,
        with -> new PreparedPaper(new PreparedPages(metadata(), pool, List.of(page(with, pool)))));
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

  /** Draws the page, or throws {@link UnprintableException}. */
  Page page(Typefaces with, GlyphPool pool) {
    return shape == Shape.N14
        ? EnvelopeSheet.page(profile, with, pool)
        : LabelSheet.page(profile, with, pool);
  }

  private Metadata metadata() {
    return Metadata.of(shape == Shape.N14 ? "国際電話の利用休止 申込用 手作り封筒" : "国際電話の利用休止 申込用 宛名ラベル", "ja-JP");
  }

  /**
   * Collects what a renderer needs. Not for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private @Nullable EnvelopeProfile profile;
    private @Nullable LocalDate today;
    private Shape shape = Shape.N14;
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

    /** Sets the day on which the envelope is handed out; receiver-paid postage needs it. */
    public Builder today(LocalDate newToday) {
      today = newToday;
      return this;
    }

    /**
     * The renderer.
     *
     * @throws IllegalStateException if the profile's postage is receiver-paid and there is no day,
     *     or the approval does not hold on it: ask {@link EnvelopeProfile#problemsOn} first
     */
    public EnvelopeRenderer build() {
      if (profile != null && profile.postage().isLimitedInTime()) {
        if (today == null) {
          throw new IllegalStateException("Receiver-paid postage needs the day: today");
        }
        if (!profile.problemsOn(today).isEmpty()) {
          throw new IllegalStateException("The approval of the postage does not hold on that day");
        }
      }
      return new EnvelopeRenderer(this);
    }
  }
}
