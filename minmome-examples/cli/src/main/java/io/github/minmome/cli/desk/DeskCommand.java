package io.github.minmome.cli.desk;

import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.console.Version;
import io.github.minmome.cli.input.EnvelopeOptions;
import io.github.minmome.cli.input.FormOptions;
import io.github.minmome.cli.input.PartnerOption;
import java.awt.Desktop;
import java.awt.Desktop.Action;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code minmome desk}: serves the counter page on this machine until it is interrupted. */
@Command
public final class DeskCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
  private int port;

  @Option(names = "--open")
  private boolean open;

  @Option(names = "--idle-minutes", paramLabel = "N", defaultValue = "5")
  private int idleMinutes;

  @Mixin private final PartnerOption partner = new PartnerOption();
  @Mixin private final FormOptions form = new FormOptions();
  @Mixin private final EnvelopeOptions envelope = new EnvelopeOptions();

  /** Reports its address on a console. */
  public DeskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 65535) {
      throw new CliException("desk.port", Integer.toString(port));
    }
    if (idleMinutes < 2 || idleMinutes > 60) {
      throw new CliException("desk.idle", Integer.toString(idleMinutes));
    }
    String token = token();
    try (DeskServer desk = start(token)) {
      String address = "http://127.0.0.1:" + desk.port() + "/#" + token;
      console.error("desk.open", address);
      if (open && !openBrowser(URI.create(address))) {
        console.error("desk.notopened");
      }
      new CountDownLatch(1).await(); // until Ctrl-C
    }
    return Exit.DONE;
  }

  /** Returns 128 random bits, for the part of the address after #, which browsers send nowhere. */
  private static String token() {
    byte[] bits = new byte[16];
    new SecureRandom().nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  private static boolean openBrowser(URI address) {
    try {
      if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Action.BROWSE)) {
        Desktop.getDesktop().browse(address);
        return true;
      }
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      return false; // the address has been printed, too
    }
    return false;
  }

  private DeskServer start(String token) throws IOException {
    try {
      return new DeskServer(
          port, DeskLimits.STANDARD, DeskRoutes.of(settings()), token, this::defect);
    } catch (BindException e) {
      throw new CliException("desk.taken", Integer.toString(port));
    }
  }

  private DeskSettings settings() throws IOException {
    return new DeskSettings(
        console.clock(),
        Version.number(),
        DeskLimits.STANDARD,
        partner.partner(),
        form.papers(console),
        form.hasProfile(),
        form.fontSet(),
        envelope.profile(console.today(), console),
        envelope.writing(),
        idleMinutes);
  }

  /** Messages of exceptions may hold what somebody typed; their class does not. */
  private void defect(Throwable defect) {
    console.error("desk.defect", defect.getClass().getName());
  }
}
