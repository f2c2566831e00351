package io.github.minmome.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What classifying allocates, compiled or interpreted. */
final class PhoneAllocationTest {
  private static final int PASSES = 20;

  private final com.sun.management.ThreadMXBean threads =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final PhoneNumberClassifier classifier = PhoneNumberClassifier.standard();
  private final List<String> numbers = PhoneCorpus.of("all");
  private long sink;

  @Test
  void classifyPacked_allocatesNothing() {
    assertThat(allocatedPerNumber(this::packed)).isLessThan(0.1); // the measuring's own bytes
  }

  @Test
  void classify_allocatesAtMost64Bytes() {
    assertThat(allocatedPerNumber(this::values)).isLessThanOrEqualTo(64);
  }

  private double allocatedPerNumber(Runnable pass) {
    long thread = Thread.currentThread().getId();
    long least = Long.MAX_VALUE; // of a pass: compiling and classes read first come on top of some
    for (int i = 0; i < PASSES; i++) {
      long start = threads.getThreadAllocatedBytes(thread);
      pass.run();
      least = Math.min(least, threads.getThreadAllocatedBytes(thread) - start);
    }
    assertThat(sink).isNotZero();
    return (double) least / numbers.size();
  }

  private void packed() {
    for (int i = 0; i < numbers.size(); i++) {
      sink += classifier.classifyPacked(numbers.get(i), NumberContext.CALLER_ID);
    }
  }

  private void values() {
    for (int i = 0; i < numbers.size(); i++) {
      sink += classifier.classify(numbers.get(i), NumberContext.WRITTEN).packed();
    }
  }
}
