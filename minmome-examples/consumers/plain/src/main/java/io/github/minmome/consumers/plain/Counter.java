package io.github.minmome.consumers.plain;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Takes applications as JSON: answers a bad one with all its problems in Japanese, a good one with
 * the form as PDF.
 */
final class Counter implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Counter.class.getName());
  private final ApplicationIntake<SuspensionApplication> intake =
      ApplicationIntake.builder().today(LocalDate.of(2026, 11, 25)).build();
  private final HttpServer server;

  Counter() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/applications", this::handle);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reading<SuspensionApplication> reading =
          MinmomeJson.standard().readApplication(exchange.getRequestBody());
      var checked = intake.check(reading);
      // Verdicts and applications may be logged: neither shows a value.
      LOG.log(Level.INFO, "{0}: {1}", new Object[] {reading.value(), checked});
      if (checked.accepted()) {
        var form = new ByteArrayOutputStream();
        ApplicationFormRenderer.standard().render(checked.paper().orElseThrow(), form);
        answer(exchange, 200, "application/pdf", form.toByteArray());
      } else {
        var sentences =
            checked.errors().stream()
                .map(p -> p.path() + ": " + ProblemText.standard().sentence(p, Locale.JAPANESE))
                .collect(Collectors.joining("\n"));
        answer(
            exchange, 422, "text/plain; charset=utf-8", sentences.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.SEVERE, "An application could not be answered", e);
      throw e;
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
