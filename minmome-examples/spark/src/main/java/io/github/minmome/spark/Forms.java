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
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Prints the forms of a folder of exports. Their rows are counted first, a task an export; then a
 * task prints up to 50,000 rows, so that the largest export does not keep one core busy while all
 * others are idle. The rows of task 1 of an export become {@code NAME-1-00001.pdf} … of up to 500
 * forms, and {@code NAME-1-rejects.csv}; {@code counts} contains how many rows of each export were
 * read, and why one could not be.
 *
 * <p>A task reads its export from the beginning, because only a reader of CSV finds where a row
 * ends, and passes over the rows of others, which takes a two-hundredth of printing them. Files
 * appear whole: they are written under another name and renamed. A task that Spark runs again
 * writes the same bytes again.
 *
 * <pre>
 * spark-submit --class io.github.minmome.spark.Forms minmome-spark.jar exports forms 2026-11-25
 * </pre>
 */
public final class Forms {
  private static final int FORMS_A_FILE = 500;
  private static final int ROWS_A_TASK = 50_000;
  private static final ApplicationPapersRenderer PAPERS = ApplicationPapersRenderer.standard();

  private final FileSystem files;
  private final Path out;
  private final ApplicationIntake<ApplicationPapers> intake;

  private Forms(FileSystem files, Path out, LocalDate today) {
    this.files = files;
    this.out = out;
    this.intake = ApplicationIntake.builder().today(today).build(PAPERS::prepare);
  }

  /** How one export was printed; a bean, because Spark serializes it. */
  public static final class Counts implements Serializable {
    private static final long serialVersionUID = 1L;
    private String file = "";
    private String unreadable = "";
    private long read;
    private long rejected;

    /** Returns the name of the export. */
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

    /** Returns how many rows it has; none if it cannot be read at all. */
    public long getRead() {
      return read;
    }

    /** Sets how many rows it has. */
    public void setRead(long value) {
      read = value;
    }

    /** Returns how many of them were rejected. */
    public long getRejected() {
      return rejected;
    }

    /** Sets how many were rejected. */
    public void setRejected(long value) {
      rejected = value;
    }

    /** Returns the counts of two parts of one export. */
    private static Counts plus(Counts some, Counts more) {
      Counts sum = new Counts();
      sum.file = some.file;
      sum.unreadable = some.unreadable;
      sum.read = some.read + more.read;
      sum.rejected = some.rejected + more.rejected;
      return sum;
    }
  }

  /**
   * Prints the exports of the first path into the second, as of the day of the third; a fourth
   * argument is how many rows a task prints.
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 3 || args.length > 4) {
      throw new IllegalArgumentException("Forms INPUT OUTPUT YYYY-MM-DD [ROWS-A-TASK]");
    }
    int rowsATask = args.length == 4 ? Integer.parseInt(args[3]) : ROWS_A_TASK;
    try (SparkSession spark = CallRecords.session("minmome forms")) {
      Dataset<Counts> counts =
          printAll(spark, args[0], args[1], LocalDate.parse(args[2]), rowsATask);
      counts
          .coalesce(1)
          .write()
          .mode(SaveMode.ErrorIfExists)
          .option("header", true)
          .csv(args[1] + "/counts");
    }
  }

  /** Prints all exports of a folder; returns what became of each, in the order of their names. */
  static Dataset<Counts> printAll(
      SparkSession spark, String input, String output, LocalDate today, int rowsATask)
      throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<Part> parts =
        each(context, exports(input)).flatMap(export -> parts(export, rowsATask)).collect();
    List<Counts> printed =
        each(context, parts)
            .map(
                part -> {
                  Path out = new Path(output);
                  FileSystem files = out.getFileSystem(new Configuration());
                  return new Forms(files, out, today).print(part);
                })
            .collect();
    Map<String, Counts> byExport = new TreeMap<>();
    printed.forEach(counts -> byExport.merge(counts.getFile(), counts, Counts::plus));
    return spark.createDataset(List.copyOf(byExport.values()), Encoders.bean(Counts.class));
  }

  /** Returns the items as a data set with a task for each. */
  private static <T> JavaRDD<T> each(JavaSparkContext context, List<T> items) {
    return context.parallelize(items, Math.max(1, items.size()));
  }

  private static List<String> exports(String input) throws IOException {
    Path folder = new Path(input);
    List<String> exports = new ArrayList<>();
    for (FileStatus file : folder.getFileSystem(new Configuration()).listStatus(folder)) {
      if (file.isFile() && file.getPath().getName().endsWith(".csv")) {
        exports.add(file.getPath().toString());
      }
    }
    return exports;
  }

  /**
   * The rows of an export that are a task.
   *
   * @param export its path
   * @param number of the task, from 1
   * @param from the first row, from 0
   * @param to the row after the last
   * @param unreadable codes of what keeps the export from being read at all, or empty
   */
  private record Part(String export, int number, long from, long to, String unreadable)
      implements Serializable {}

  private static Iterator<Part> parts(String export, int rowsATask) throws IOException {
    try (InputStream in = open(export)) {
      ApplicationRows rows = ApplicationCsv.standard().open(in);
      if (!rows.usable()) {
        String codes =
            rows.problems().stream().map(Problem::code).distinct().collect(Collectors.joining(" "));
        return List.of(new Part(export, 1, 0, 0, codes)).iterator();
      }
      long count = rows.stream().count();
      List<Part> parts = new ArrayList<>();
      for (long from = 0; from < count; from += rowsATask) {
        long to = Math.min(from + rowsATask, count);
        parts.add(new Part(export, parts.size() + 1, from, to, ""));
      }
      return parts.iterator();
    }
  }

  private static InputStream open(String export) throws IOException {
    Path path = new Path(export);
    return path.getFileSystem(new Configuration()).open(path);
  }

  private Counts print(Part part) throws IOException {
    Counts counts = new Counts();
    String export = new Path(part.export()).getName();
    counts.setFile(export);
    counts.setUnreadable(part.unreadable());
    if (!part.unreadable().isEmpty()) {
      return counts;
    }
    String name = export.replaceFirst("[.]csv$", "") + "-" + part.number();
    Path rejects = new Path(out, name + "-rejects.csv");
    Path unfinished = unfinished(rejects);
    try (InputStream in = open(part.export());
        OutputStream rejected = files.create(unfinished, true)) {
      ApplicationRows rows = ApplicationCsv.standard().open(in);
      MarkedRowsWriter marked = MarkedRowsWriter.begin(rejected, rows, ProblemText.standard());
      Iterator<ApplicationRow> itsRows =
          rows.stream().skip(part.from()).limit(part.to() - part.from()).iterator();
      print(itsRows, name, marked, counts);
    }
    finish(unfinished, rejects);
    return counts;
  }

  private void print(
      Iterator<ApplicationRow> rows, String name, MarkedRowsWriter rejects, Counts counts)
      throws IOException {
    List<PreparedPaper> forms = new ArrayList<>();
    int number = 0;
    while (rows.hasNext()) {
      ApplicationRow row = rows.next();
      CheckedApplication<ApplicationPapers> checked = intake.check(row.reading());
      counts.setRead(counts.getRead() + 1);
      if (checked.accepted()) {
        checked.paper().map(ApplicationPapers::form).ifPresent(forms::add);
      } else {
        rejects.write(row, checked.reported());
        counts.setRejected(counts.getRejected() + 1);
      }
      if (forms.size() == FORMS_A_FILE) {
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
