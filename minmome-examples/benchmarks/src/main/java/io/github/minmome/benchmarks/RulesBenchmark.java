package io.github.minmome.benchmarks;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.LineType;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.problem.Problem;
import io.github.minmome.specimen.Specimens;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One application checked by the rules, which give CONFIRM and NOTE problems as well, and by
 * Hibernate Validator with the same constraints. Run as a program it prints the table of
 * docs/performance.md.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RulesBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final List<String> KINDS = List.of("clean", "faulty");

  /** What is checked: an application without an error, or one with an error in most fields. */
  @Param({"clean", "faulty"})
  public String kind = "clean";

  private SuspensionApplication application = SuspensionApplication.builder().build();
  private final ApplicationIntake<?> intake = ApplicationIntake.builder().today(TODAY).build();
  private final Validator validator =
      Validation.byDefaultProvider()
          .configure()
          .clockProvider(
              () ->
                  Clock.fixed(
                      TODAY.atStartOfDay(ZoneId.of("Asia/Tokyo")).toInstant(),
                      ZoneId.of("Asia/Tokyo")))
          .messageInterpolator(
              new ParameterMessageInterpolator(
                  Set.of(Locale.ROOT, Locale.JAPANESE), Locale.JAPANESE, false))
          .buildValidatorFactory()
          .getValidator();

  /** Makes the application. */
  @Setup
  public void prepare() {
    application = kind.equals("clean") ? clean() : faulty();
  }

  /** Every problem of every severity. */
  @Benchmark
  public List<Problem> rules() {
    return intake.check(application).problems();
  }

  /** Every violation, with its message. */
  @Benchmark
  public Set<ConstraintViolation<SuspensionApplication>> hibernateValidator() {
    return validator.validate(application);
  }

  private static SuspensionApplication clean() {
    return Specimens.full().toBuilder().lineType(LineType.HIKARI).appliedOn(TODAY).build();
  }

  private static SuspensionApplication faulty() {
    return clean().toBuilder()
        .lineNumber("090-1234-5678")
        .scope(SuspensionScope.INCOMING_ONLY)
        .applicantName("見? 太郎")
        .applicantKana("見本")
        .postalCode("600001")
        .address("東京都千代田区霞が関2001/3/2")
        .building(null)
        .contactPhone("4100-0000")
        .appliedOn(TODAY.plusDays(1))
        .partnerPurpose(null)
        .partnerRetention(null)
        .build();
  }

  /** Runs both sides in one go and prints the table; takes no arguments; about a minute. */
  public static void main(String[] arguments) throws RunnerException {
    var results =
        new Runner(
                new OptionsBuilder()
                    .include("RulesBenchmark")
                    .addProfiler(GCProfiler.class)
                    .jvmArgsAppend("-Xms512m", "-Xmx512m")
                    .build())
            .run();
    System.out.printf(
        Locale.ROOT,
        "%n| application | rules, ns | Hibernate Validator, ns | ratio | rules, B | Hibernate"
            + " Validator, B |%n|---|---:|---:|---:|---:|---:|%n");
    for (String kind : KINDS) {
      var ours = result(results, "rules", kind);
      var theirs = result(results, "hibernateValidator", kind);
      System.out.printf(
          Locale.ROOT,
          "| %s | %,.0f | %,.0f | %.1f× | %,.0f | %,.0f |%n",
          kind,
          time(ours),
          time(theirs),
          time(theirs) / time(ours),
          bytes(ours),
          bytes(theirs));
    }
  }

  private static RunResult result(Iterable<RunResult> results, String method, String kind) {
    for (var result : results) {
      if (result.getParams().getBenchmark().endsWith("." + method)
          && result.getParams().getParam("kind").equals(kind)) {
        return result;
      }
    }
    throw new IllegalStateException("no result of " + method);
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double bytes(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
        .getScore();
  }
}
