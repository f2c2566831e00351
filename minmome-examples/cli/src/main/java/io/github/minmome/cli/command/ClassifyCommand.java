package io.github.minmome.cli.command;

import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minmome classify}: what each number is; any text gets an answer. */
@Command
final class ClassifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NUMBER", arity = "0..*", descriptionKey = "NUMBER")
  private List<String> numbers = List.of();

  @Option(names = "--context", paramLabel = "written|caller-id")
  private NumberContext context = NumberContext.WRITTEN;

  @Option(names = "--format", paramLabel = "text|tsv|json")
  private ClassificationOutput format = ClassificationOutput.TEXT;

  ClassifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Writer out = console.out();
    out.write(format.header());
    if (numbers.isEmpty()) {
      classifyStandardInput(out);
    } else {
      for (String number : numbers) {
        classify(number, out);
      }
    }
    return Exit.DONE;
  }

  private void classifyStandardInput(Writer out) throws IOException {
    if (console.terminal()) {
      console.info("classify.prompt");
    }
    long start = System.nanoTime();
    TextLines lines = new TextLines(console.in());
    String line = lines.next();
    for (; line != null && !console.outputIsClosed(); line = lines.next()) {
      if (lines.wasCut()) {
        console.error("classify.long", lines.number(), TextLines.MAX_LENGTH);
      }
      classify(line, out);
      if (!lines.ready()) {
        out.flush(); // somebody may be waiting for this answer
      }
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    console.info("classify.rate", lines.number(), taken, Console.perSecond(lines.number(), taken));
  }

  private void classify(String number, Writer out) throws IOException {
    Classification classification = PhoneNumberClassifier.standard().classify(number, context);
    format.write(number, classification, console, out);
    out.write('\n');
  }
}
