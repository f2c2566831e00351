package io.github.minmome.benchmarks;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * The time of one pass over a thousand numbers, for us and for libphonenumber, by the clock and as
 * processor time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 7, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class PhoneBenchmark {
  static final int PASS = 1_000;

  /** What of the corpus is read. */
  @Param({"all", "landline", "mobile", "special", "international", "dirty", "invalid"})
  public String category = "all";

  private String[] numbers = {};
  private final PhoneNumberClassifier classifier = PhoneNumberClassifier.standard();
  private final PhoneNumberUtil peer = PhoneNumberUtil.getInstance();

  /** The processor time that a pass took, so that what else the machine does does not count. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class ProcessorTime {
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private long start;

    /** Processor time so far, in nanoseconds. */
    public long nanos;

    /** Numbers read so far. */
    public long numbers;

    void start() {
      start = clock.getCurrentThreadCpuTime();
    }

    void stop() {
      nanos += clock.getCurrentThreadCpuTime() - start;
      numbers += PASS;
    }
  }

  /** Makes the corpus; a small category is repeated until it fills a pass. */
  @Setup
  public void prepare() {
    var corpus = PhoneCorpus.of(category);
    numbers = new String[PASS];
    Arrays.setAll(numbers, i -> corpus.get(i % corpus.size()));
  }

  /** The packed form, which allocates nothing. */
  @Benchmark
  public void packed(Blackhole hole, ProcessorTime time) {
    time.start();
    for (String number : numbers) {
      hole.consume(classifier.classifyPacked(number, NumberContext.WRITTEN));
    }
    time.stop();
  }

  /** The value that people read. */
  @Benchmark
  public void classify(Blackhole hole, ProcessorTime time) {
    time.start();
    for (String number : numbers) {
      hole.consume(classifier.classify(number, NumberContext.WRITTEN));
    }
    time.stop();
  }

  /** Parse, validity, type and region: the content of the packed form. */
  @Benchmark
  public void libphonenumber(Blackhole hole, ProcessorTime time) {
    time.start();
    for (String number : numbers) {
      hole.consume(ask(peer, number));
    }
    time.stop();
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
