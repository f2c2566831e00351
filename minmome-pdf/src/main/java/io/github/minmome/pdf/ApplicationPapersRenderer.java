package io.github.minmome.pdf;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.document.Editions;
import io.github.minmome.pdf.internal.document.Metadata;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.form.FormValues;
import io.github.minmome.pdf.internal.form.OwnForm;
import io.github.minmome.pdf.internal.kit.CoverSheet;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints the papers of an application: the form and the copy to take home. An intake with this
 * renderer accepts exactly the applications of which both can be printed, which is the verdict of
 * every command of the example.
 *
 * <pre>{@code
 * var papers = ApplicationPapersRenderer.standard();
 * var intake = ApplicationIntake.builder().today(today).build(papers::prepare);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ApplicationPapersRenderer {
  /** The most pairs of one document, and the most applicants of a kit. */
  static final int MAX_PAIRS = 1_000;

  private static final Metadata PAIRS =
      Metadata.of(CoverSheet.TITLE_OF_FORMS, "ja-JP").editions(Editions.of("kit"));

  private static final class Standard {
    static final ApplicationPapersRenderer RENDERER =
        new ApplicationPapersRenderer(
            ApplicationFormRenderer.standard(), TakeHomeRenderer.standard());
  }

  private final ApplicationFormRenderer forms;
  private final TakeHomeRenderer takeHomes;

  private ApplicationPapersRenderer(ApplicationFormRenderer forms, TakeHomeRenderer takeHomes) {
    this.forms = forms;
    this.takeHomes = takeHomes;
  }

  /** Returns the renderer with the library's layout and the fonts that come with this module. */
  public static ApplicationPapersRenderer standard() {
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

    /** Sets the fonts of both papers; those that come with this module otherwise. */
    public Builder fonts(FontSet newFonts) {
      fonts = newFonts;
      return this;
    }

    /** Sets where the values go on the form; null for the library's layout. */
    public Builder profile(@Nullable FormProfile newProfile) {
      profile = newProfile;
      return this;
    }

    /**
     * Returns the renderer.
     *
     * @throws UnprintableException as {@link ApplicationFormRenderer.Builder#build} does
     */
    public ApplicationPapersRenderer build() {
      return new ApplicationPapersRenderer(
          ApplicationFormRenderer.builder().fonts(fonts).profile(profile).build(),
          TakeHomeRenderer.builder().fonts(fonts).build());
    }
  }

  /** Returns the renderer of the forms. */
  public ApplicationFormRenderer forms() {
    return forms;
  }

  /** Returns the renderer of the copies to take home. */
  public TakeHomeRenderer takeHomes() {
    return takeHomes;
  }

  /**
   * Lays the papers of an application out.
   *
   * @return the papers, or what keeps one of them from being printed: the problems of the form,
   *     then those of the copy at other paths
   */
  public Reading<ApplicationPapers> prepare(SuspensionApplication application) {
    var printed = application.asPrinted();
    var form = forms.prepareNumbered(printed);
    var takeHome = takeHomes.prepareNumbered(printed);
    if (form.value() != null && takeHome.value() != null) {
      var papers = new ApplicationPapers(printed, form.value(), takeHome.value());
      return new Reading<>(papers, form.problems());
    }
    var problems = new ArrayList<>(form.problems());
    for (Problem problem : takeHome.problems()) {
      if (form.problems().stream().noneMatch(p -> p.path().equals(problem.path()))) {
        problems.add(problem);
      }
    }
    return new Reading<>(null, problems);
  }

  /**
   * Lays the papers of applications out.
   *
   * @return the papers, or every problem of all of them, at paths such as {@code
   *     applications[1].applicant.name}, counted from 0
   */
  public Reading<List<ApplicationPapers>> prepareAll(List<SuspensionApplication> applications) {
    return Preparation.all("applications", applications.stream().map(this::prepare));
  }

  /** Returns what keeps the papers from being printed; empty when they can be printed. */
  public List<Problem> check(SuspensionApplication application) {
    return prepare(application).problems();
  }

  /**
   * Writes for each application the form and after it the copy to take home, in one document: two
   * pages each.
   *
   * @param papers from 1 to 1,000, prepared by this renderer
   * @param out gets the document; it is not closed
   * @throws IllegalStateException when the form is an official PDF, which stays in a document of
   *     its own
   * @throws IllegalArgumentException when there are none or too many, or one is not of this
   *     renderer
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void writeAll(List<ApplicationPapers> papers, OutputStream out) throws IOException {
    if (papers.isEmpty() || papers.size() > MAX_PAIRS) {
      throw new IllegalArgumentException("From 1 to " + MAX_PAIRS + " applications");
    }
    OwnForm own = ownForm();
    var pool = new GlyphPool(own.template().base());
    var copies = takeHomes.copies(pool);
    try (var writer = own.template().open(out, pool, PAIRS)) {
      int number = 0;
      for (ApplicationPapers each : papers) {
        writer.bookmark(OwnForm.bookmark(++number));
        writer.page(own.filled(forms.valuesOf(each.form()), pool));
        writer.page(copies.of(each.takeHome()));
      }
      for (Page annex : own.annexes(valuesOf(papers), pool)) {
        writer.page(annex);
      }
      writer.finish();
    }
  }

  /** Returns what fills the forms. */
  List<FormValues> valuesOf(List<ApplicationPapers> papers) {
    return papers.stream().map(each -> forms.valuesOf(each.form())).toList();
  }

  /** Returns the library's form. */
  OwnForm ownForm() {
    return forms
        .ownForm()
        .orElseThrow(
            () -> new IllegalStateException("An official PDF needs a document of its own"));
  }
}
