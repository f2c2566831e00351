package io.github.minmome.spark;

import static org.apache.spark.sql.functions.callUDF;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;

import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.PackedClassification;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.io.IOException;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Which calls came from abroad, day by day: call records (columns {@code called_at} and {@code
 * number}; CSV with a header, or Parquet) become daily counts by kind and country.
 *
 * <pre>
 * spark-submit --class io.github.minmome.spark.CallRecords minmome-spark.jar calls.parquet counts
 * </pre>
 */
public final class CallRecords {
  /** What the UDF adds to a record. */
  static final StructType CLASSIFICATION =
      new StructType()
          .add("kind", DataTypes.StringType)
          .add("country", DataTypes.StringType)
          .add("ends_0110", DataTypes.BooleanType);

  private CallRecords() {}

  /** Reads the records of the first path and writes the counts to the second. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("CallRecords INPUT.csv|INPUT.parquet OUTPUT");
    }
    try (SparkSession spark = session("minmome call records")) {
      Dataset<Row> counts = dailyCounts(classified(read(spark, args[0])));
      counts.coalesce(1).write().mode(SaveMode.ErrorIfExists).option("header", true).csv(args[1]);
    }
  }

  /** On this machine's cores, unless {@code spark-submit} names another master. */
  static SparkSession session(String name) {
    SparkConf conf = new SparkConf().setAppName(name).setIfMissing("spark.master", "local[*]");
    return SparkSession.builder().config(conf).getOrCreate();
  }

  static Dataset<Row> read(SparkSession spark, String path) {
    return path.endsWith(".csv")
        ? spark.read().option("header", true).csv(path) // every column is text: no lost zeros
        : spark.read().parquet(path);
  }

  static Dataset<Row> classified(Dataset<Row> calls) {
    calls
        .sparkSession()
        .udf()
        .register("classify", (UDF1<String, Row>) CallRecords::classify, CLASSIFICATION);
    return calls.withColumn("classification", callUDF("classify", col("number")));
  }

  static Dataset<Row> dailyCounts(Dataset<Row> classified) {
    return classified
        .groupBy(
            to_date(col("called_at")).cast("string").as("day"),
            col("classification.kind").as("kind"),
            col("classification.country").as("country"))
        .agg(
            count(lit(1)).as("calls"),
            org.apache
                .spark
                .sql
                .functions
                .count_if(col("classification.ends_0110"))
                .as("ending_0110"))
        .orderBy("day", "kind", "country");
  }

  /** A display shows the number: an international reading comes first. */
  static Row classify(@Nullable String number) {
    PhoneNumberClassifier classifier = PhoneNumberClassifier.standard();
    String text = number == null ? "" : number;
    long packed = classifier.classifyPacked(text, NumberContext.CALLER_ID);
    String country =
        PackedClassification.isInternational(packed)
            ? countries(classifier.classify(text, NumberContext.CALLER_ID).regions())
            : "JP";
    return RowFactory.create(
        PackedClassification.kind(packed).name(),
        country,
        PackedClassification.has(packed, NumberFlag.ENDS_0110));
  }

  private static String countries(List<String> regions) {
    return String.join("/", regions);
  }
}
