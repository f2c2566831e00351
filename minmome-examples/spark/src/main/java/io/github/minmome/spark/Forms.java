package io.github.minmome.spark;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.csv.ApplicationRows;
import io.github.minmome.csv.MarkedRowsWriter;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.PreparedPaper;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Prints the forms of a folder of exports, a task a file: each becomes {@code NAME-00001.pdf} … of
 * up to 500 forms, and {@code NAME-rejects.csv}; {@code counts} contains how many of each were
 * read, and why an export could not be.
 *
 * <p>Files appear whole: they are written under another name and renamed. A task that Spark runs
 * again writes the same bytes again.
 *
 * <pre>
 * spark-submit --class io.github.minmome.spark.Forms minmome-spark.jar exports forms 2026-11-25
 * </pre>
 */
public final class Forms {
  private static final int PER_FILE = 500;
  private static final ApplicationPapersRenderer PAPERS = ApplicationPapersRenderer.standard();

  private final FileSystem files;
  private final Path out;
  private final ApplicationIntake<ApplicationPapers> intake;

  private Forms(FileSystem files, Path out, LocalDate today) {
    this.files = files;
    this.out = out;
    this.intake = ApplicationIntake.builder().today(today).build(PAPERS::prepare);
  }

  /** What became of one export; a bean, because Spark carries it. */
  public static final class Counts implements Serializable {
    private static final long serialVersionUID = 1L;
    private String file = "";
    private String unreadable = "";
    private long read;
    private long rejected;

    /** The name of the export. */
    public String getFile() {
      return file;
    }

    /** Sets the name. */
    public void setFile(String value) {
      file = value;
    }

    /** Codes of what keeps it from being read at all, with spaces between; empty if it was read. */
    public String getUnreadable() {
      return unreadable;
    }

    /** Sets what keeps it from being read. */
    public void setUnreadable(String value) {
      unreadable = value;
    }

    /** How many rows it has; none if it cannot be read at all. */
    public long getRead() {
      return read;
    }

    /** Sets how many rows it has. */
    public void setRead(long value) {
      read = value;
    }

    /** How many of them were rejected. */
    public long getRejected() {
      return rejected;
    }

    /** Sets how many were rejected. */
    public void setRejected(long value) {
      rejected = value;
    }
  }

  /** Prints the exports of the first path into the second, as of the day of the third. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("Forms INPUT OUTPUT YYYY-MM-DD");
    }
    try (SparkSession spark = CallRecords.session("minmome forms")) {
      Dataset<Counts> counts = printAll(spark, args[0], args[1], LocalDate.parse(args[2]));
      counts
          .coalesce(1)
          .write()
          .mode(SaveMode.ErrorIfExists)
          .option("header", true)
          .csv(args[1] + "/counts");
    }
  }

  static Dataset<Counts> printAll(SparkSession spark, String input, String output, LocalDate today)
      throws IOException {
    Path folder = new Path(input);
    List<String> exports = new ArrayList<>();
    for (FileStatus file : folder.getFileSystem(new Configuration()).listStatus(folder)) {
      if (file.isFile() && file.getPath().getName().endsWith(".csv")) {
        exports.add(file.getPath().toString());
      }
    }
    return spark
        .createDataset(exports, Encoders.STRING())
        .repartition(Math.max(1, exports.size()))
        .map(
            (MapFunction<String, Counts>)
                export -> {
                  Path out = new Path(output);
                  FileSystem files = out.getFileSystem(new Configuration());
                  return new Forms(files, out, today).print(new Path(export));
                },
            Encoders.bean(Counts.class));
  }

  private Counts print(Path export) throws IOException {
    Counts counts = new Counts();
    counts.setFile(export.getName());
    String name = export.getName().replaceFirst("[.]csv$", "");
    Path rejects = new Path(out, name + "-rejects.csv");
    Path unfinished = unfinished(rejects);
    try (InputStream in = export.getFileSystem(new Configuration()).open(export)) {
      ApplicationRows rows = ApplicationCsv.standard().open(in);
      if (!rows.usable()) {
        counts.setUnreadable(
            rows.problems().stream()
                .map(Problem::code)
                .distinct()
                .collect(Collectors.joining(" ")));
        return counts;
      }
      try (OutputStream rejected = files.create(unfinished, true)) {
        print(rows, name, MarkedRowsWriter.begin(rejected, rows, ProblemText.standard()), counts);
      }
    }
    finish(unfinished, rejects);
    return counts;
  }

  private void print(ApplicationRows rows, String name, MarkedRowsWriter rejects, Counts counts)
      throws IOException {
    List<PreparedPaper> forms = new ArrayList<>();
    int number = 0;
    for (ApplicationRow row : rows) {
      CheckedApplication<ApplicationPapers> checked = intake.check(row.reading());
      counts.setRead(counts.getRead() + 1);
      if (checked.accepted()) {
        checked.paper().map(ApplicationPapers::form).ifPresent(forms::add);
      } else {
        rejects.write(row, checked.reported());
        counts.setRejected(counts.getRejected() + 1);
      }
      if (forms.size() == PER_FILE) {
        print(forms, name, ++number);
      }
    }
    if (!forms.isEmpty()) {
      print(forms, name, ++number);
    }
  }

  private void print(List<PreparedPaper> forms, String name, int number) throws IOException {
    Path pdf = new Path(out, String.format(Locale.ROOT, "%s-%05d.pdf", name, number));
    Path unfinished = unfinished(pdf);
    try (OutputStream stream = files.create(unfinished, true)) {
      PAPERS.forms().writeAll(forms, stream);
    }
    finish(unfinished, pdf);
    forms.clear();
  }

  private static Path unfinished(Path path) {
    return new Path(path.getParent(), "_" + path.getName() + ".part");
  }

  private void finish(Path unfinished, Path path) throws IOException {
    files.delete(path, false); // of an earlier try of the same task: the same bytes
    if (!files.rename(unfinished, path)) {
      throw new IOException("Cannot rename to " + path.getName());
    }
  }
}
