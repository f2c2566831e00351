package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nosuch",
        "--nosuch",
        "hours --nosuch",
        "hours --at",
        "hours --at x",
        "hours 1 2",
        "--lang fr hours",
        "hours --at 2026-13-01",
        "hours --at 2026-02-30",
        "hours --at 2026-02-30T10:00",
        "hours --at 2026-11-25T10:00junk",
        "hours --at 999999999999-01-01",
        "hours --at +999999999-12-31T23:59:59Z"
      })
  void wrongUsage_exitsWithTwoAndASentenceOnStandardError(String line) {
    Run run = Run.minmome(line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().toList()).hasSizeBetween(1, 2);
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void wrongValue_isReportedWithThePermittedOnes() {
    assertThat(Run.minmome("check", "--input", "x.csv", "--scope", "BOTH").err())
        .contains("--scope S", "INCOMING_AND_OUTGOING", "OUTGOING_ONLY");
  }

  @Test
  void usage_withoutACommand_namesEveryCommand() {
    String usage = Run.minmome().err();
    for (String name :
        Minmome.commandLine(Console.ofProcess(), Locale.ROOT).getSubcommands().keySet()) {
      assertThat(usage).contains(name);
    }
  }

  @Test
  void run_errorOfTheVirtualMachine_isOneSentence() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new NoClassDefFoundError("x");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            broken,
            err,
            StandardCharsets.UTF_8,
            Locale.ENGLISH,
            false,
            Run.CLOCK);
    assertThat(Minmome.run(console, "classify", "1")).isEqualTo(Exit.INTERNAL);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("NoClassDefFoundError")
        .hasLineCount(1);
  }

  @Test
  void language_isThatOfTheOptionElseOfTheUser() {
    byte[] nothing = {};
    assertThat(Run.with(nothing, Locale.JAPAN, "nosuch").err())
        .contains("使えないコマンドかオプションです: nosuch");
    assertThat(Run.with(nothing, Locale.GERMANY, "nosuch").err())
        .contains("Not understood: nosuch");
    assertThat(Run.with(nothing, Locale.JAPAN, "nosuch", "--lang", "en").err())
        .contains("Not understood: nosuch");
    assertThat(Run.with(nothing, Locale.US, "--lang=ja", "nosuch").err())
        .contains("使えないコマンドかオプションです");
    assertThat(Run.with(nothing, Locale.US, "hours", "--help", "--lang", "ja").out())
        .contains("使い方: minmome hours");
  }

  @Test
  void helpAndVersion_goToStandardOutput() {
    assertThat(Run.minmome("--version").out()).startsWith("minmome ");
    assertThat(Run.minmome("--help").out()).contains("Usage: minmome", "hours", "Exit codes");
    assertThat(Run.minmome("hours", "--help").exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void argumentsThatTheLocaleDestroyed_areRestoredFromTheCommandLine() {
    byte[] raw = "java\0-jar\0minmome.jar\0classify\0０３\0\0".getBytes(StandardCharsets.UTF_8);
    String[] destroyed = {"classify", "\uFFFD\uFFFD\uFFFD", ""};
    assertThat(Arguments.lastWords(raw, destroyed)).containsExactly("classify", "０３", "");
  }
}
