package io.github.minmome.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.phone.Classification;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallRecordsTest {
  private static final List<String> NUMBERS =
      List.of(
          "+1 844-555-0110",
          "18445550110",
          "03-3100-0000",
          "非通知",
          "+44 20 7946 0000",
          "0120-210-364",
          "+2101234567",
          "表示圏外",
          "06-4100-0110",
          "");

  private static SparkSession spark;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    spark = CallRecords.session("test");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void counts_areThoseOfOneMachine() throws IOException {
    Path calls = folder.resolve("calls.csv");
    Map<String, Long> expected = write(calls, 5_000);
    assertThat(counts(calls.toString())).isEqualTo(expected);
  }

  @Test
  void counts_ofParquet_areTheSame() throws IOException {
    Path calls = folder.resolve("calls.csv");
    Map<String, Long> expected = write(calls, 500);
    String parquet = folder.resolve("calls.parquet").toString();
    CallRecords.read(spark, calls.toString()).write().parquet(parquet);
    assertThat(counts(parquet)).isEqualTo(expected);
  }

  private static Map<String, Long> counts(String path) {
    Dataset<Row> counts =
        CallRecords.dailyCounts(CallRecords.classified(CallRecords.read(spark, path)));
    Map<String, Long> found = new TreeMap<>();
    for (Row row : counts.collectAsList()) {
      found.put(row.get(0) + " " + row.get(1) + " " + row.get(2), row.getLong(3));
      found.merge(row.get(0) + " 0110", row.getLong(4), Long::sum);
    }
    return found;
  }

  /** Writes records, and counts them in a loop of its own. */
  private static Map<String, Long> write(Path path, int records) throws IOException {
    PhoneNumberClassifier classifier = PhoneNumberClassifier.standard();
    SplittableRandom random = new SplittableRandom(records);
    Map<String, Long> expected = new TreeMap<>();
    List<String> lines = new ArrayList<>(List.of("called_at,number"));
    for (int i = 0; i < records; i++) {
      String day = "2026-11-2" + random.nextInt(4);
      String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
      lines.add(day + "T10:00:00," + number);
      Classification known = classifier.classify(number, NumberContext.CALLER_ID);
      String country = known.isInternational() ? String.join("/", known.regions()) : "JP";
      expected.merge(day + " " + known.kind() + " " + country, 1L, Long::sum);
      expected.merge(
          day + " 0110", known.flags().contains(NumberFlag.ENDS_0110) ? 1L : 0L, Long::sum);
    }
    Files.write(path, lines);
    return expected;
  }
}
