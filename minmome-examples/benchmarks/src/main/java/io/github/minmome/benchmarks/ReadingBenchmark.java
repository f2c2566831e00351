package io.github.minmome.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.json.MinmomeJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The time that one application takes to be read, out of a file of ten thousand with every column,
 * beside FastCSV's own loop over the same rows. Run as a program it prints a table with the ratio.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {
  private static final int ROWS = 10_000;

  private byte[] windows31j = {};
  private byte[] utf8 = {};
  private byte[] jsonLines = {};

  /** Makes the files. */
  @Setup
  public void prepare() throws IOException {
    var csv =
        new StringBuilder(
            "管理番号,電話番号,休止の種類,申込者名,フリガナ,郵便番号,住所,建物名,連絡先電話番号,契約者名,契約者フリガナ,"
                + "申込者との関係,電話会社,回線種別,申込方法,申込日,国際電話の利用\r\n");
    for (int i = 0; i < ROWS; i++) {
      csv.append(
          String.format(
              Locale.ROOT,
              "K-%06d,03-3100-%04d,発着信,見本 太郎,ミホン タロウ,100-0013,東京都千代田区霞が関%d-3-2,見本ビル503,06-4100-0000,"
                  + "見本 花子,ミホン ハナコ,家族,NTT東日本,ひかり電話,郵送,令和8年11月%d日,いいえ\r\n",
              i,
              i,
              i % 30 + 1,
              i % 24 + 1));
    }
    windows31j = csv.toString().getBytes(Charset.forName("windows-31j"));
    utf8 = csv.toString().getBytes(StandardCharsets.UTF_8);
    var lines = new StringBuilder();
    for (ApplicationRow row : ApplicationCsv.standard().open(new ByteArrayInputStream(utf8))) {
      row.reading()
          .optional()
          .ifPresent(
              application ->
                  lines.append(MinmomeJson.standard().writeApplication(application)).append('\n'));
    }
    jsonLines = lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Rows of CSV in windows-31j. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void csvInWindows31j(Blackhole hole) throws IOException {
    read(windows31j, hole);
  }

  /** Rows of CSV in UTF-8. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void csvInUtf8(Blackhole hole) throws IOException {
    read(utf8, hole);
  }

  /** Splitting alone: the rows are not parsed. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void csvSplitOnly(Blackhole hole) throws IOException {
    for (ApplicationRow row : ApplicationCsv.standard().open(new ByteArrayInputStream(utf8))) {
      hole.consume(row);
    }
  }

  /** FastCSV's own loop: every cell of every row, in UTF-8. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void fastCsv(Blackhole hole) throws IOException {
    try (var rows =
        CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(utf8), StandardCharsets.UTF_8)) {
      for (CsvRecord row : rows) {
        for (int i = 0; i < row.getFieldCount(); i++) {
          hole.consume(row.getField(i));
        }
      }
    }
  }

  /** Lines of JSON. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void jsonLines(Blackhole hole) {
    MinmomeJson.standard()
        .readApplications(new ByteArrayInputStream(jsonLines))
        .forEachRemaining(line -> hole.consume(line.reading()));
  }

  /** Takes no arguments; about a minute. */
  public static void main(String[] arguments) throws RunnerException {
    var results =
        new Runner(
                new OptionsBuilder()
                    .include("ReadingBenchmark")
                    .jvmArgsAppend("-Xms512m", "-Xmx512m")
                    .build())
            .run();
    var times = new TreeMap<String, Double>();
    for (RunResult result : results) {
      var name = result.getParams().getBenchmark();
      times.put(name.substring(name.lastIndexOf('.') + 1), result.getPrimaryResult().getScore());
    }
    System.out.printf(
        Locale.ROOT, "%n| a row of 17 columns | ns | / FastCSV's loop |%n|---|---:|---:|%n");
    double fastCsv = Objects.requireNonNull(times.get("fastCsv"));
    times.forEach(
        (name, time) ->
            System.out.printf(Locale.ROOT, "| %s | %,.0f | %.1f |%n", name, time, time / fastCsv));
  }

  private static void read(byte[] file, Blackhole hole) throws IOException {
    for (ApplicationRow row : ApplicationCsv.standard().open(new ByteArrayInputStream(file))) {
      hole.consume(row.reading());
    }
  }
}
