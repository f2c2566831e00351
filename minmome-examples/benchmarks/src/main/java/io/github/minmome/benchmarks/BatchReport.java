package io.github.minmome.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.minmome.application.Address;
import io.github.minmome.application.Applicant;
import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.PreparedPaper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * A call centre's batch from the CSV file to the files of forms, ours and a plain program with
 * PDFBox and one shared font, one thread each, in turn in the same run. Reading and checking,
 * laying out included, are the same on both sides; what differs is drawing and writing. Prints a
 * table with ratios.
 *
 * <pre>
 * java -cp minmome-examples/benchmarks/target/benchmarks.jar io.github.minmome.benchmarks.BatchReport 5000
 * </pre>
 */
public final class BatchReport {
  private static final int PER_FILE = 500;
  private static final int ROUNDS = 3;
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final ApplicationIntake<PreparedPaper> INTAKE =
      ApplicationIntake.builder()
          .today(LocalDate.of(2026, 11, 25))
          .build(ApplicationFormRenderer.standard()::prepare);
  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Prints the applications of one file. */
  private interface Printer {
    void print(List<CheckedApplication<PreparedPaper>> applications, OutputStream out)
        throws IOException;
  }

  private static final class Side {
    final String name;
    final Printer printer;
    double cpu = Double.MAX_VALUE;
    double elapsed = Double.MAX_VALUE;
    int read;
    int printed;
    long bytes;

    Side(String name, Printer printer) {
      this.name = name;
      this.printer = printer;
    }

    void round(Path csv, Path folder) throws IOException {
      long startCpu = MACHINE.getProcessCpuTime();
      long start = System.nanoTime();
      run(csv, folder);
      elapsed = Math.min(elapsed, (System.nanoTime() - start) / 1e9);
      cpu = Math.min(cpu, (MACHINE.getProcessCpuTime() - startCpu) / 1e9);
    }

    private void run(Path csv, Path folder) throws IOException {
      read = 0;
      printed = 0;
      bytes = 0;
      var inHand = new ArrayList<CheckedApplication<PreparedPaper>>();
      try (InputStream in = Files.newInputStream(csv)) {
        for (ApplicationRow row : ApplicationCsv.standard().open(in)) {
          read++;
          CheckedApplication<PreparedPaper> checked = INTAKE.check(row.reading());
          if (checked.accepted()) {
            inHand.add(checked);
          }
          if (inHand.size() == PER_FILE) {
            write(inHand, folder);
          }
        }
      }
      if (!inHand.isEmpty()) {
        write(inHand, folder);
      }
    }

    private void write(List<CheckedApplication<PreparedPaper>> applications, Path folder)
        throws IOException {
      Path file = folder.resolve("forms.pdf");
      try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
        printer.print(applications, out);
      }
      bytes += Files.size(file);
      Files.delete(file);
      printed += applications.size();
      applications.clear();
    }
  }

  private BatchReport() {}

  /** Runs the comparison; the argument is the number of rows. */
  public static void main(String[] arguments) throws IOException {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
    Path folder = Files.createTempDirectory("minmome-batch-report");
    Path csv = folder.resolve("rows.csv");
    try {
      Files.writeString(csv, csv(rows), WINDOWS_31J);
      report(rows, csv, folder);
    } finally {
      Files.deleteIfExists(csv);
      Files.delete(folder);
    }
  }

  private static void report(int rows, Path csv, Path folder) throws IOException {
    var ours = ApplicationFormRenderer.standard();
    var plain = PlainForm.of(ours);
    var peers = new FormPeers(FormReport.font());
    var sides =
        List.of(
            new Side(
                "PDFBox, shared font",
                (applications, out) ->
                    peers.pdfBoxOneDocument(
                        applications.stream()
                            .flatMap(a -> a.application().stream())
                            .map(plain::filled)
                            .toList(),
                        out)),
            new Side(
                "minmome",
                (applications, out) ->
                    ours.writeAll(
                        applications.stream().flatMap(a -> a.paper().stream()).toList(), out)));
    for (int round = 0; round < ROUNDS; round++) {
      for (Side side : sides) {
        side.round(csv, folder);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d rows, files of %d, one thread, best of %d rounds in turn%n%-22s %9s %9s %9s %10s %12s%n",
        rows,
        PER_FILE,
        ROUNDS,
        "",
        "printed",
        "rejected",
        "CPU s",
        "elapsed s",
        "bytes/form");
    for (Side side : sides) {
      System.out.printf(
          Locale.ROOT,
          "%-22s %,9d %,9d %9.2f %10.2f %,12d%n",
          side.name,
          side.printed,
          side.read - side.printed,
          side.cpu,
          side.elapsed,
          side.bytes / Math.max(1, side.printed));
    }
    System.out.printf(
        Locale.ROOT,
        "ratio: CPU %.1f x, elapsed %.1f x%n",
        sides.get(0).cpu / sides.get(1).cpu,
        sides.get(0).elapsed / sides.get(1).elapsed);
  }

  /** Returns an export, the same for the same length; every hundredth row lacks its number. */
  private static String csv(int rows) {
    String[] names = {"見本 太郎", "山田 花子", "髙見本 一二三", "山﨑 美咲", "濵田 さくら", "德見 与志夫", "塚本 りん"};
    var csv =
        new StringBuilder(
            "管理番号,電話番号,休止の種類,申込者名,フリガナ,郵便番号,住所,建物名,連絡先電話番号,申込者との関係,申込方法,申込日,国際電話の利用\r\n");
    var random = new SplittableRandom(20_261_125);
    for (int i = 0; i < rows; i++) {
      String line = String.format(Locale.ROOT, "03-3100-%04d", random.nextInt(10_000));
      csv.append(
          String.format(
              Locale.ROOT,
              "G-%07d,%s,発着信,%s,ミホン タロウ,100-0013,東京都千代田区霞が関%d-%d-%d,見本ビル%d,06-4100-%04d,本人,郵送,"
                  + "令和8年%d月%d日,いいえ\r\n",
              i,
              i % 100 == 99 ? "" : line,
              names[random.nextInt(names.length)],
              1 + random.nextInt(4),
              1 + random.nextInt(30),
              1 + random.nextInt(40),
              100 + random.nextInt(900),
              random.nextInt(10_000),
              1 + random.nextInt(11),
              1 + random.nextInt(20)));
    }
    return csv.toString();
  }

  /**
   * The page of the plain program: what is on the empty form, and behind it the values, each at the
   * place that it has on our form.
   *
   * @param empty every string of the empty form
   * @param values the strings of the values, in the order of the form
   */
  private record PlainForm(
      List<DrawnForm.Text> empty, List<DrawnForm.Text> values, List<DrawnForm.Shape> shapes) {
    private static final int STRINGS = 26;

    static PlainForm of(ApplicationFormRenderer renderer) throws IOException {
      var csv = csv(1).getBytes(WINDOWS_31J);
      var filled = new ByteArrayOutputStream();
      for (ApplicationRow row : ApplicationCsv.standard().open(new ByteArrayInputStream(csv))) {
        renderer.render(Objects.requireNonNull(row.reading().value()), filled);
      }
      var page = DrawnForm.read(filled.toByteArray());
      var texts = joined(page.texts());
      int empty = texts.size() - STRINGS;
      var values = texts.subList(empty, texts.size());
      if (!values.get(0).text().equals("0") || !values.get(STRINGS - 1).text().startsWith("令和")) {
        throw new IllegalStateException("Not the form that is known here: " + values);
      }
      return new PlainForm(texts.subList(0, empty), values, page.shapes());
    }

    /** Strings that follow each other without a gap, as one: nobody would draw them in pieces. */
    private static List<DrawnForm.Text> joined(List<DrawnForm.Text> texts) {
      var joined = new ArrayList<DrawnForm.Text>();
      for (DrawnForm.Text text : texts) {
        DrawnForm.Text last = joined.isEmpty() ? text : joined.get(joined.size() - 1);
        boolean follows =
            !joined.isEmpty()
                && last.size() == text.size()
                && last.y() == text.y()
                && Math.abs(last.x() + width(last) - text.x()) < 0.1;
        if (follows) {
          String both = last.text() + text.text();
          joined.set(joined.size() - 1, new DrawnForm.Text(both, last.size(), last.x(), last.y()));
        } else {
          joined.add(text);
        }
      }
      return List.copyOf(joined);
    }

    /** Full-width and half-width characters only: so is the font. */
    private static double width(DrawnForm.Text text) {
      return text.text().codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum() * text.size();
    }

    DrawnForm filled(SuspensionApplication application) {
      Applicant applicant = Objects.requireNonNull(application.applicant());
      Address address = Objects.requireNonNull(applicant.address());
      LocalDate day = Objects.requireNonNull(application.appliedOn());
      var strings = new ArrayList<String>(STRINGS);
      addDigits(Objects.requireNonNull(application.lineNumber()), strings);
      strings.add("✓");
      strings.add(applicant.kana());
      strings.add(applicant.name());
      addDigits(Objects.requireNonNull(address.postalCode()), strings);
      strings.add(address.text());
      strings.add(address.building());
      strings.add(applicant.contactPhone());
      strings.addAll(List.of("✓", "✓"));
      strings.add(
          String.format(
              Locale.ROOT,
              "令和%d年%d月%d日",
              day.getYear() - 2018,
              day.getMonthValue(),
              day.getDayOfMonth()));
      var texts = new ArrayList<>(empty);
      for (int i = 0; i < STRINGS; i++) {
        var place = values.get(i);
        texts.add(new DrawnForm.Text(strings.get(i), place.size(), place.x(), place.y()));
      }
      return new DrawnForm(texts, shapes);
    }

    private static void addDigits(String number, List<String> to) {
      for (char c : number.replace("-", "").toCharArray()) {
        to.add(String.valueOf(c));
      }
    }
  }
}
