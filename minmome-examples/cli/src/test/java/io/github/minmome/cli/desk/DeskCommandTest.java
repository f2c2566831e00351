package io.github.minmome.cli.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.command.Minmome;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A desk that cannot open prints the reason and exits. */
class DeskCommandTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void takenPort_isReported() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(run("--port", port)).isEqualTo(Exit.USAGE);
      assertThat(err.toString(UTF_8)).contains("Port " + port + " cannot be opened: it is taken");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "eighty"})
  void invalidPort_isReported(String port) {
    assertThat(run("--port", port)).isEqualTo(Exit.USAGE);
    assertThat(err.toString(UTF_8)).isNotBlank().doesNotContain("Exception");
  }

  @Test
  void missingPartnerFile_isReported(@TempDir Path folder) {
    assertThat(run("--partner-file", folder.resolve("none.json").toString())).isEqualTo(Exit.USAGE);
    assertThat(err.toString(UTF_8)).contains("none.json");
  }

  @Test
  void partnerFileThatIsNoJson_isReported(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("partner.json"), "name: 見本信用金庫");
    assertThat(run("--partner-file", file.toString())).isEqualTo(Exit.USAGE);
    assertThat(err.toString(UTF_8)).contains("partner.json");
  }

  private int run(String... options) {
    var console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            UTF_8,
            Locale.ENGLISH,
            false,
            Desk.CLOCK);
    var args = new String[options.length + 1];
    args[0] = "desk";
    System.arraycopy(options, 0, args, 1, options.length);
    return Minmome.run(console, args);
  }
}
