package io.github.minmome.benchmarks;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.github.minmome.phone.Context;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The time of one pass over the corpus, for us and for libphonenumber. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PhoneBenchmark {
  /** What of the corpus is read. */
  @Param({"all", "landline", "mobile", "special", "international", "dirty", "invalid"})
  public String category = "all";

  private String[] numbers = {};
  private final PhoneNumberClassifier classifier = PhoneNumberClassifier.standard();
  private final PhoneNumberUtil peer = PhoneNumberUtil.getInstance();

  /** Makes the corpus. */
  @Setup
  public void prepare() {
    numbers = PhoneCorpus.of(category).toArray(String[]::new);
  }

  /** The packed form, which allocates nothing. */
  @Benchmark
  public void packed(Blackhole hole) {
    for (String number : numbers) {
      hole.consume(classifier.classifyPacked(number, Context.WRITTEN));
    }
  }

  /** The value that people read. */
  @Benchmark
  public void classify(Blackhole hole) {
    for (String number : numbers) {
      hole.consume(classifier.classify(number, Context.WRITTEN));
    }
  }

  /** Parse, validity, type and region: what the packed form holds. */
  @Benchmark
  public void libphonenumber(Blackhole hole) {
    for (String number : numbers) {
      hole.consume(ask(peer, number));
    }
  }

  static int ask(PhoneNumberUtil peer, String number) {
    try {
      var parsed = peer.parse(number, "JP");
      boolean valid = peer.isValidNumber(parsed);
      String region = peer.getRegionCodeForNumber(parsed);
      return peer.getNumberType(parsed).hashCode()
          + (valid ? 1 : 0)
          + (region == null ? 0 : region.length());
    } catch (NumberParseException e) {
      return -1;
    }
  }
}
