package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Standard streams that are closed by who starts the command or reads its output. */
class ClosedStreamsTest {
  private static final String REJECTED_ROWS =
      "line_number,scope,applicant_name,address\n" + "x,x,x,x\n".repeat(3_000);

  @TempDir private Path folder;

  /** A pipe whose reader takes the first bytes and closes it. */
  private static final class Head extends OutputStream {
    private final String failure;
    private int written;

    Head(String failure) {
      this.failure = failure;
    }

    @Override
    public void write(int b) throws IOException {
      if (++written > 1_000) {
        throw new IOException(failure);
      }
    }
  }

  private static int run(InputStream in, OutputStream out, String... args) {
    var err = new ByteArrayOutputStream();
    return Minmome.run(
        new Console(in, out, err, StandardCharsets.UTF_8, Locale.ENGLISH, false, Run.CLOCK), args);
  }

  private Path rejectedRows() throws IOException {
    return Files.writeString(folder.resolve("rows.csv"), REJECTED_ROWS);
  }

  @Test
  void check_outputClosedByItsReader_stillReportsRejections() throws IOException {
    String input = rejectedRows().toString();
    for (String failure : List.of("Broken pipe", "The pipe is being closed", "パイプが切断されました")) {
      int exit = run(InputStream.nullInputStream(), new Head(failure), "check", "--input", input);
      assertThat(exit).as(failure).isEqualTo(Exit.REJECTED);
    }
  }

  @Test
  void check_outputThatCannotBeWritten_isAnUnusablePlace() throws IOException {
    String input = rejectedRows().toString();
    for (String failure : List.of("No space left on device", "Input/output error")) {
      int exit = run(InputStream.nullInputStream(), new Head(failure), "check", "--input", input);
      assertThat(exit).as(failure).isEqualTo(Exit.USAGE);
    }
  }

  @Test
  void classify_outputClosedByItsReader_readsNoFurther() {
    byte[] numbers = "03-3100-0000\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    var in = new ByteArrayInputStream(numbers);
    assertThat(run(in, new Head("Broken pipe"), "classify")).isEqualTo(Exit.DONE);
    assertThat(in.available()).isPositive();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // which has no sh
  void classify_standardInputClosed_isNamedAndNotReadFromAnotherFile() throws Exception {
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                "exec \"$0\" -cp \"$1\" io.github.minmome.cli.command.Minmome classify --lang en <&-",
                CommandProcess.JAVA,
                System.getProperty("java.class.path"))
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(Exit.USAGE);
    assertThat(printed.lines())
        .containsExactly("Standard input is closed. Pipe the text in, or give a file.");
  }
}
