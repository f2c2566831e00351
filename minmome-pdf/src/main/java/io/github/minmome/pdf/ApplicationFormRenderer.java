package io.github.minmome.pdf;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.internal.form.FormPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Prints the application form (国際電話利用休止申込書) as PDF/A-2a and PDF/UA-1.
 *
 * <p>The page is our own layout: a transcription aid (清書メモ・様式見本), which says so and says how to
 * apply. A name is printed exactly as it was given, or the document is refused before its first
 * byte. The rules of an application are not checked here.
 *
 * <p>Immutable and safe for any number of threads: make one and keep it.
 *
 * <pre>{@code
 * ApplicationFormRenderer.standard().render(application, out);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ApplicationFormRenderer {
  private final FormPrinter printer = FormPrinter.standard();

  private ApplicationFormRenderer() {}

  private static final class Standard {
    static final ApplicationFormRenderer RENDERER = new ApplicationFormRenderer();
  }

  /** The renderer with our layout and the fonts that come with this module. */
  public static ApplicationFormRenderer standard() {
    return Standard.RENDERER;
  }

  /**
   * Prints one application on a page.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableTextException before the first byte, when no font has a character
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void render(SuspensionApplication application, OutputStream out) throws IOException {
    printer.print(application, out);
  }

  /**
   * Prints applications in one document, a page each.
   *
   * @param out gets the document; it is not closed
   * @throws UnprintableTextException before the first byte, when no font has a character
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderAll(List<SuspensionApplication> applications, OutputStream out)
      throws IOException {
    printer.print(applications, out);
  }

  /**
   * Prints empty forms in one document, a page each.
   *
   * @param count how many, from 1
   * @param out gets the document; it is not closed
   * @throws IOException when the stream fails; what was written is then no document
   */
  public void renderBlank(int count, OutputStream out) throws IOException {
    printer.printBlank(count, out);
  }
}
