package io.github.minmome.benchmarks;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.github.minmome.pdf.ApplicationFormRenderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many tagged forms a second are printed beside peers that tag: openhtmltopdf in this process,
 * PDF/UA-1, from HTML with the same strings and rectangles at the same places; and, when {@code npm
 * install} was run in its folder, Typst in a process of its own, PDF/UA-1 from the same. Ours is
 * PDF/A-2a as well and has a richer structure: tables with row headers, where the peers have a
 * paragraph for each string.
 *
 * <pre>
 * (cd minmome-examples/benchmarks/typst &amp;&amp; npm install)
 * java -cp minmome-examples/benchmarks/target/benchmarks.jar io.github.minmome.benchmarks.TaggedFormReport
 * </pre>
 */
public final class TaggedFormReport {
  private static final int ROUNDS = 5;
  private static final int OURS_IN_ONE = 500;
  private static final int THEIRS_IN_ONE = 50;
  private static final double SECONDS = 2;
  private static final float A4_HEIGHT = 841.89f;
  private static final Path TYPST = Path.of("minmome-examples/benchmarks/typst");
  private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();
  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

  private TaggedFormReport() {}

  /** Takes no arguments; run it in the folder of the project. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    XRLog.setLoggingEnabled(false);
    var applications = FormReport.applications();
    var drawn = FormReport.drawn(applications);
    var ours = ApplicationFormRenderer.standard();
    byte[] font = FormReport.font();
    var oursInOne = FormReport.repeated(applications);
    var theirsInOne = FormReport.repeated(drawn).subList(0, THEIRS_IN_ONE);
    List<FormRow> rows =
        List.of(
            FormRow.each("minmome, a document each", applications, ours::render),
            FormRow.each(
                "openhtmltopdf, a document each",
                drawn,
                (form, out) -> openHtmlToPdf(List.of(form), font, out)),
            FormRow.one(
                "minmome, one document of " + OURS_IN_ONE,
                OURS_IN_ONE,
                out -> ours.renderAll(oursInOne, out)),
            FormRow.one(
                "openhtmltopdf, one document of " + THEIRS_IN_ONE,
                THEIRS_IN_ONE,
                out -> openHtmlToPdf(theirsInOne, font, out)));
    for (int round = 0; round < ROUNDS; round++) {
      for (FormRow row : rows) {
        row.round(SECONDS);
      }
    }
    FormRow.print(rows);
    System.out.printf("%n%-50s %10s %14s%n", "", "thread", "process");
    FormRow.compare("a document each / openhtmltopdf", rows.get(0), rows.get(1));
    FormRow.compare("one document / openhtmltopdf", rows.get(2), rows.get(3));
    if (Files.exists(TYPST.resolve("node_modules"))) {
      compareTypst(drawn, font, rows);
    } else {
      System.out.println("Without Typst: npm install was not run in " + TYPST);
    }
  }

  private static void openHtmlToPdf(List<DrawnForm> forms, byte[] font, OutputStream out)
      throws IOException {
    var builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS);
    builder.useFont(() -> new ByteArrayInputStream(font), "BIZ UDGothic");
    builder.withHtmlContent(html(forms), "");
    builder.toStream(out);
    builder.run();
  }

  private static String html(List<DrawnForm> forms) {
    var html = new StringBuilder(1 << 15);
    html.append("<html lang=\"ja\"><head><title>form</title>")
        .append("<meta name=\"subject\" content=\"form\"/><style>")
        .append("@page{size:595.276pt 841.89pt;margin:0}body{margin:0;font-family:'BIZ UDGothic'}")
        .append(".page{position:relative;height:841pt;page-break-after:always}")
        .append(".page div{position:absolute;white-space:pre;line-height:1}")
        .append("</style></head><body>");
    for (DrawnForm form : forms) {
      html.append("<div class=\"page\">");
      for (DrawnForm.Shape shape : form.shapes()) {
        html.append(
            style(
                "left:%.2fpt;top:%.2fpt;width:%.2fpt;height:%.2fpt;%s\">",
                shape.x(),
                A4_HEIGHT - shape.y() - shape.height(),
                shape.width(),
                shape.height(),
                shape.isFilled() ? "background:#e6e6e6" : "border:0.5pt solid black"));
        html.append("</div>");
      }
      for (DrawnForm.Text text : form.texts()) {
        html.append(
            style(
                "left:%.2fpt;top:%.2fpt;font-size:%.2fpt\">",
                text.x(), A4_HEIGHT - text.y() - 0.88 * text.size(), text.size()));
        html.append(text.text().replace("&", "&amp;").replace("<", "&lt;")).append("</div>");
      }
      html.append("</div>");
    }
    return html.append("</body></html>").toString();
  }

  private static String style(String format, Object... arguments) {
    return "<div style=\"" + String.format(Locale.ROOT, format, arguments);
  }

  private static void compareTypst(List<DrawnForm> drawn, byte[] font, List<FormRow> rows)
      throws IOException, InterruptedException {
    Path fontFile = Files.createTempFile("minmome", ".ttf");
    Path formsFile = Files.createTempFile("minmome", ".json");
    try {
      Files.write(fontFile, font);
      Files.writeString(
          formsFile,
          drawn.stream().map(TaggedFormReport::json).collect(Collectors.joining(",", "[", "]")));
      Process node =
          new ProcessBuilder(
                  "node", "forms.mjs", formsFile.toString(), fontFile.toString(), "" + SECONDS)
              .directory(TYPST.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (node.waitFor() != 0) {
        throw new IllegalStateException("Typst ended with " + node.exitValue());
      }
      Matcher numbers = NUMBERS.matcher(answer);
      double[] found = numbers.results().mapToDouble(n -> Double.parseDouble(n.group())).toArray();
      System.out.printf(
          Locale.ROOT,
          "Typst: %.0f forms/s of %.0f bytes each, %.0f forms/s of %.0f bytes in one document%n",
          found[0],
          found[1],
          found[2],
          found[3]);
      System.out.printf(
          Locale.ROOT,
          "%-50s %24.1fx%n%-50s %24.1fx%n",
          "a document each / Typst",
          rows.get(0).bestOfProcess() / found[0],
          "one document / Typst",
          rows.get(2).bestOfProcess() / found[2]);
    } finally {
      Files.delete(fontFile);
      Files.delete(formsFile);
    }
  }

  private static String json(DrawnForm form) {
    var texts =
        form.texts().stream()
            .map(
                t ->
                    String.format(
                        Locale.ROOT,
                        "{\"text\":\"%s\",\"size\":%.2f,\"x\":%.2f,\"y\":%.2f}",
                        t.text().replace("\\", "\\\\").replace("\"", "\\\""),
                        t.size(),
                        t.x(),
                        A4_HEIGHT - t.y()))
            .collect(Collectors.joining(","));
    var shapes =
        form.shapes().stream()
            .map(
                s ->
                    String.format(
                        Locale.ROOT,
                        "{\"x\":%.2f,\"y\":%.2f,\"width\":%.2f,\"height\":%.2f,\"isFilled\":%b}",
                        s.x(),
                        A4_HEIGHT - s.y() - s.height(),
                        s.width(),
                        s.height(),
                        s.isFilled()))
            .collect(Collectors.joining(","));
    return "{\"texts\":[" + texts + "],\"shapes\":[" + shapes + "]}";
  }
}
