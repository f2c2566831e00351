package io.github.minmome.pdf;

import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.document.DocumentWriter;
import io.github.minmome.pdf.internal.document.Editions;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.envelope.Sender;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.form.OwnForm;
import io.github.minmome.pdf.internal.kit.CoverSheet;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.FilledPage;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
  public static final int MAX_APPLICANTS = ApplicationPapersRenderer.MAX_PAIRS;

  private static final class Standard {
    static final KitRenderer RENDERER = builder().build();
  }

  private static final Metadata METADATA =
      Metadata.of(CoverSheet.TITLE, "ja-JP").editions(Editions.of("kit"));

  private final FontSet fonts;
  private final ApplicationPapersRenderer papers;
  private final OwnForm form;

  private KitRenderer(Builder builder) {
    fonts = builder.fonts;
    papers =
        builder.papers == null
            ? ApplicationPapersRenderer.builder().fonts(fonts).build()
            : builder.papers;
    form = papers.ownForm();
  }

  /** Returns the renderer with the fonts that come with this module. */
  public static KitRenderer standard() {
    return Standard.RENDERER;
  }

  /** Returns a builder of a renderer with other fonts. */
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
    private @Nullable ApplicationPapersRenderer papers;

    private Builder() {}

    /** Sets the fonts; those that come with this module otherwise. */
    public Builder fonts(FontSet newFonts) {
      fonts = newFonts;
      return this;
    }

    /** Sets the renderer of forms and copies, for {@link #assemble}; one of its own otherwise. */
    public Builder papers(ApplicationPapersRenderer newPapers) {
      papers = newPapers;
      return this;
    }

    /**
     * Returns the renderer.
     *
     * @throws IllegalStateException if the renderer of forms fills an official PDF
     */
    public KitRenderer build() {
      return new KitRenderer(this);
    }
  }

  /**
   * Lays the kit of applicants out.
   *
   * @return the kit, or what keeps it from being printed: of the applications at paths such as
   *     {@code applications[1].applicant.name}, of the addressee below {@code envelope}, of the
   *     imprint below {@code leaflet}
   * @throws IllegalStateException when the postage's approval is not valid on the kit's day: check
   *     {@link EnvelopeProfile#problemsOn} first
   * @throws IllegalArgumentException when there are no applicants or more than {@link
   *     #MAX_APPLICANTS}
   */
  public Reading<PreparedPaper> prepare(
      List<SuspensionApplication> applications, KitOptions options) {
    requireCount(applications.size());
    var prepared = papers.prepareAll(applications);
    return assembled(prepared.optional().orElse(List.of()), prepared.problems(), options);
  }

  /**
   * Assembles a kit of papers that are laid out already.
   *
   * @param prepared by the renderer that {@link Builder#papers} was given
   * @return the kit, or what keeps it from being printed, as {@link #prepare} does
   * @throws IllegalStateException as {@link #prepare} does
   * @throws IllegalArgumentException when there are no papers or more than {@link #MAX_APPLICANTS},
   *     or some are of another renderer
   */
  public Reading<PreparedPaper> assemble(List<ApplicationPapers> prepared, KitOptions options) {
    requireCount(prepared.size());
    return assembled(prepared, List.of(), options);
  }

  /**
   * Prints the kit of applicants.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableException before the first byte, with the problems of {@link #prepare}
   * @throws IllegalStateException before the first byte, as {@link #prepare} does
   * @throws IllegalArgumentException before the first byte, as {@link #prepare} does
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void render(List<SuspensionApplication> applications, KitOptions options, OutputStream out)
      throws IOException {
    Preparation.required(prepare(applications, options)).writeTo(out);
  }

  /**
   * Prints kits without data, to be filled in by hand at a booth.
   *
   * @param count how many, from 1 to {@link #MAX_APPLICANTS}
   * @param out gets the document; it is not closed
   * @throws UnprintableException before the first byte, with the problems of {@link #prepare}
   * @throws IllegalStateException before the first byte, as {@link #prepare} does
   * @throws IllegalArgumentException before the first byte, when the count is out of range
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderBlank(int count, KitOptions options, OutputStream out) throws IOException {
    renderBlank(count, null, options, out);
  }

  /**
   * Prints kits without data but with the organization that helps (name, 利用目的, 保管期間), as {@link
   * #renderBlank(int, KitOptions, OutputStream)} does.
   *
   * @param partner the organization, or null for none
   * @throws UnprintableException before the first byte, when the partner cannot be printed, too
   */
  public void renderBlank(
      int count, @Nullable Partner partner, KitOptions options, OutputStream out)
      throws IOException {
    requireCount(count);
    var blank = SuspensionApplication.builder().partner(partner).build();
    var prepared = Preparation.required(papers.prepare(blank));
    var kit = assembled(Collections.nCopies(count, prepared), List.of(), options);
    Preparation.required(kit).writeTo(out);
  }

  private static void requireCount(int count) {
    if (count < 1 || count > MAX_APPLICANTS) {
      throw new IllegalArgumentException("A kit is for 1 to " + MAX_APPLICANTS + " applicants");
    }
  }

  private Reading<PreparedPaper> assembled(
      List<ApplicationPapers> prepared, List<Problem> known, KitOptions options) {
    var pool = new GlyphPool(form.template().base());
    var problems = new ArrayList<>(known);
    var envelopes =
        EnvelopeRenderer.builder()
            .profile(options.envelope())
            .writing(options.writing())
            .today(options.today())
            .fonts(fonts)
            .build();
    var envelope =
        noted(
            problems, "envelope", Preparation.of(fonts.typefaces(), f -> envelopes.page(f, pool)));
    var leaflet =
        noted(
            problems,
            "leaflet",
            Preparation.of(
                fonts.typefaces(),
                Preparation.given(options.leaflet().leaflet().partner()),
                f -> LeafletRenderer.pages(options.leaflet(), f, pool)));
    if (envelope == null || leaflet == null || !Preparation.isPrintable(problems)) {
      return new Reading<>(null, problems);
    }
    Function<ApplicationPapers, Page> envelopeOf =
        each -> {
          var sender = Sender.of(each.application());
          return sender == null ? envelope : envelopes.page(sender, fonts.typefaces(), pool);
        };
    var sides = sides(prepared, envelopeOf, leaflet, options, pool);
    return new Reading<>(new PreparedPaper(new Kit(form, pool, sides)), problems);
  }

  private static <T> @Nullable T noted(List<Problem> to, String part, Reading<T> reading) {
    reading.problems().forEach(problem -> to.add(problem.withPathPrefix(part)));
    return reading.value();
  }

  private Sides sides(
      List<ApplicationPapers> prepared,
      Function<ApplicationPapers, Page> envelopeOf,
      List<Page> leaflet,
      KitOptions options,
      GlyphPool pool) {
    var faces = fonts.typefaces();
    int count = prepared.size();
    var cover =
        new CoverSheet.Counts(
            count,
            options.leafletsFor(count),
            leaflet.size(),
            options.envelope() != null,
            options.duplex(),
            options.today(),
            partner(prepared));
    var sides = new Sides(options.duplex(), new Canvas(PageSize.A4, faces, pool).finish());
    if (options.cover()) {
      sides.add(List.of(CoverSheet.page(cover, faces, pool)));
    }
    var copies = papers.takeHomes().copies(pool);
    var drawn = new IdentityHashMap<ApplicationPapers, Drawn>();
    int number = 0;
    for (ApplicationPapers each : prepared) {
      var papersOfOne = drawn.computeIfAbsent(each, p -> draw(p, envelopeOf, copies, pool));
      sides.bookmark(OwnForm.bookmark(++number));
      sides.add(papersOfOne.form());
      sides.add(List.of(papersOfOne.envelope()));
      sides.add(papersOfOne.copy());
    }
    for (Page annex : form.annexes(papers.valuesOf(prepared), pool)) {
      sides.add(List.of(annex));
    }
    for (int i = 0; i < options.leafletsFor(count); i++) {
      sides.add(leaflet);
    }
    return sides;
  }

  /** Returns who helps with all of them, or null. */
  private static @Nullable Partner partner(List<ApplicationPapers> prepared) {
    var first = prepared.get(0).application().partner();
    boolean isOfAll =
        prepared.stream().allMatch(each -> Objects.equals(first, each.application().partner()));
    return isOfAll ? first : null;
  }

  private Drawn draw(
      ApplicationPapers prepared,
      Function<ApplicationPapers, Page> envelopeOf,
      TakeHomeRenderer.Copies copies,
      GlyphPool pool) {
    return new Drawn(
        form.filled(papers.forms().valuesOf(prepared.form()), pool),
        envelopeOf.apply(prepared),
        copies.of(prepared.takeHome()));
  }

  /** Form, envelope and copy of one applicant, drawn. */
  private record Drawn(FilledPage form, Page envelope, FilledPage copy) {}

  /** A side of a sheet, drawn and ready to be written, or a bookmark at the next. */
  private interface Side {
    void write(DocumentWriter writer) throws IOException;
  }

  /** The sides, with an empty back where both are printed and a paper has none. */
  private static final class Sides {
    private final List<Side> all = new ArrayList<>();
    private final boolean duplex;
    private final Page blank;
    private int pages;

    Sides(boolean duplex, Page blank) {
      this.duplex = duplex;
      this.blank = blank;
    }

    void bookmark(String title) {
      all.add(writer -> writer.bookmark(title));
    }

    void add(List<Page> paper) {
      for (Page page : paper) {
        all.add(writer -> writer.page(page));
      }
      pages += paper.size();
      backOf(paper.size());
    }

    void add(FilledPage page) {
      all.add(writer -> writer.page(page));
      pages++;
      backOf(1);
    }

    private void backOf(int sides) {
      if (duplex && sides % 2 == 1) {
        all.add(writer -> writer.page(blank));
        pages++;
      }
    }
  }

  /** A kit drawn. */
  private record Kit(OwnForm form, GlyphPool pool, Sides sides) implements PreparedPaper.Content {
    @Override
    public int pages() {
      return sides.pages;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      try (var writer = form.template().open(out, pool, METADATA)) {
        for (Side side : sides.all) {
          side.write(writer);
        }
        writer.finish();
      }
    }
  }
}
