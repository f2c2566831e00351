package io.github.minmome.benchmarks;

import io.github.minmome.application.LineType;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How many forms a second one thread prints, ours (tagged, PDF/A-2a and PDF/UA-1) and peers'
 * (untagged), with the same content and font in the same run: CPU time of the thread and of the
 * process, which also collects garbage and compiles, best of some rounds in turn. Prints a table
 * with ratios.
 *
 * <pre>
 * java -cp minmome-examples/benchmarks/target/benchmarks.jar io.github.minmome.benchmarks.FormReport
 * </pre>
 *
 * <p>With {@code million} as argument: 1,000,000 forms in documents of 500, to nowhere.
 */
public final class FormReport {
  private static final int BATCH = 500;
  private static final int ROUNDS = 4;
  private static final String FONT = "io/github/minmome/pdf/internal/font/BIZUDGothic-Regular.ttf";

  private FormReport() {}

  /** Runs the comparison, or the million. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0 && arguments[0].equals("million")) {
      million();
      return;
    }
    double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 2;
    List<SuspensionApplication> applications = applications();
    List<DrawnForm> drawn = drawn(applications);
    List<FormRow> rows = rows(applications, drawn);
    for (int round = 0; round < ROUNDS; round++) {
      for (FormRow row : rows) {
        row.round(seconds);
      }
    }
    say(
        "%d strings and %d shapes a form; CPU time of one thread, best of %d rounds of %.1f s%n",
        drawn.get(0).texts().size(), drawn.get(0).shapes().size(), ROUNDS, seconds);
    print(rows);
  }

  /** Returns what our forms draw, for the peers to draw the same. */
  static List<DrawnForm> drawn(List<SuspensionApplication> applications) throws IOException {
    var drawn = new ArrayList<DrawnForm>();
    for (SuspensionApplication application : applications) {
      var out = new ByteArrayOutputStream();
      ApplicationFormRenderer.standard().render(application, out);
      drawn.add(DrawnForm.read(out.toByteArray()));
    }
    return drawn;
  }

  private static List<FormRow> rows(List<SuspensionApplication> applications, List<DrawnForm> drawn)
      throws IOException {
    var ours = ApplicationFormRenderer.standard();
    var peers = new FormPeers(font());
    var batch = repeated(applications);
    var drawnBatch = repeated(drawn);
    return List.of(
        FormRow.each(
            "PDFBox, a document each, font loaded each time",
            drawn.subList(0, 1),
            peers::pdfBoxLoadingEach),
        FormRow.each("PDFBox, a document each, shared font", drawn, peers::pdfBoxShared),
        FormRow.each("OpenPDF, a document each, shared font", drawn, peers::openPdf),
        FormRow.each("minmome, a document each", applications, ours::render),
        FormRow.one(
            "PDFBox, one document of " + BATCH,
            BATCH,
            out -> peers.pdfBoxOneDocument(drawnBatch, out)),
        FormRow.one("minmome, one document of " + BATCH, BATCH, out -> ours.renderAll(batch, out)));
  }

  static <T> List<T> repeated(List<T> forms) {
    return Stream.generate(() -> forms).flatMap(List::stream).limit(BATCH).toList();
  }

  private static void print(List<FormRow> rows) {
    FormRow.print(rows);
    say("%n%-50s %10s %14s%n", "", "thread", "process");
    FormRow.compare("a document each / PDFBox, shared font", rows.get(3), rows.get(1));
    FormRow.compare("a document each / OpenPDF, shared font", rows.get(3), rows.get(2));
    FormRow.compare("one document / PDFBox", rows.get(5), rows.get(4));
  }

  /** Returns the font of both sides. */
  static byte[] font() throws IOException {
    try (InputStream in = FormReport.class.getClassLoader().getResourceAsStream(FONT)) {
      return in.readAllBytes();
    }
  }

  private static void say(String format, Object... arguments) {
    System.out.printf(Locale.ROOT, format, arguments);
  }

  private static void million() throws IOException {
    var ours = ApplicationFormRenderer.standard();
    List<SuspensionApplication> applications = applications();
    long start = System.nanoTime();
    long[] bytes = new long[1];
    var forms =
        Collections.nCopies(1_000_000 / applications.size(), applications).stream()
            .flatMap(List::stream)
            .iterator();
    int documents =
        ours.renderSplit(
            forms,
            BATCH,
            number ->
                new OutputStream() {
                  @Override
                  public void write(int b) {
                    bytes[0]++;
                  }

                  @Override
                  public void write(byte[] b, int from, int length) {
                    bytes[0] += length;
                  }
                });
    double seconds = (System.nanoTime() - start) / 1e9;
    say(
        "%,d forms in %,d documents: %.0f s, %,.0f forms/s, %,d bytes a form, heap limit %,d MB%n",
        1_000_000,
        documents,
        seconds,
        1_000_000 / seconds,
        bytes[0] / 1_000_000,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  static List<SuspensionApplication> applications() {
    String[] surnames = {"見本", "髙橋", "渡邊", "山﨑", "齋藤", "小笠原", "濵田", "五十嵐"};
    String[] names = {"太郎", "花子", "美智子", "健一郎", "さくら"};
    String[] places = {"東京都千代田区霞が関1-3-2", "大阪市北区中之島1-3-20", "札幌市中央区北1条西2丁目", "福岡県直方市殿町7番1号"};
    var applications = new ArrayList<SuspensionApplication>();
    for (int i = 0; i < 40; i++) {
      var name = surnames[i % 8] + " " + names[i % 5];
      applications.add(
          Specimens.full().toBuilder()
              .lineNumber(String.format(Locale.ROOT, "03-3100-%04d", 137 * i % 10000))
              .lineType(i % 2 == 0 ? LineType.HIKARI : LineType.UNKNOWN)
              .applicantName(name)
              .address(places[i % 4])
              .building("見本ビル" + (100 + i))
              .contactPhone(String.format(Locale.ROOT, "06-4100-%04d", 731 * i % 10000))
              .contractHolderName(surnames[i % 8] + " 一郎")
              .contractHolderKana("ミホン イチロウ")
              .appliedOn(LocalDate.of(2026, 1 + i % 12, 1 + i % 28))
              .partnerPurpose("申込みをお手伝いするため")
              .build());
    }
    return applications;
  }
}
