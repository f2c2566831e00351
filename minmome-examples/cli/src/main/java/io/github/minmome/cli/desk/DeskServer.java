package io.github.minmome.cli.desk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP service of the desk, on the loopback address: finds the route of a request, refuses what
 * {@link Guard} and {@link Limits} refuse, and answers. It writes no log of requests.
 */
final class DeskServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads;
  private final Guard guard;
  private final Body body;
  private final Map<String, Route> routes = new HashMap<>();
  private final Consumer<Throwable> defects;

  /**
   * Starts the service.
   *
   * @param port the port, 0 for any free one
   * @param token what every call of the API has to carry
   * @param defects receives defects of the service itself
   */
  DeskServer(int port, Limits limits, List<Route> routes, String token, Consumer<Throwable> defects)
      throws IOException {
    Limits.install();
    this.body = new Body(limits);
    this.defects = defects;
    for (Route route : routes) {
      if (this.routes.put(route.path(), route) != null) {
        throw new IllegalArgumentException("Two routes for " + route.path());
      }
    }
    this.server = HttpServer.create(new InetSocketAddress(loopback(), port), 64);
    this.guard = new Guard(server.getAddress().getPort(), token);
    this.threads = threads();
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
  }

  private static ExecutorService threads() {
    var number = new AtomicInteger();
    var pool =
        new ThreadPoolExecutor(
            Limits.THREADS,
            Limits.THREADS,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              var thread = new Thread(task, "desk-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Guard.harden(exchange.getResponseHeaders());
      Answer answer;
      boolean moreToCome = false;
      try {
        answer = answer(exchange);
      } catch (Refusal refusal) {
        answer = refused(refusal, Request.locale(exchange));
        moreToCome = refusal.reason != Refusal.Reason.BODY_TOO_SLOW && !isHead(exchange);
      } catch (RuntimeException | StackOverflowError defect) {
        defects.accept(defect);
        answer = refused(Refusal.of(Refusal.Reason.INTERNAL), Request.locale(exchange));
      }
      send(exchange, answer);
      if (moreToCome) {
        body.discard(exchange); // the answer has not waited for it
      }
    }
  }

  private Answer answer(HttpExchange exchange) throws Refusal, IOException {
    @Nullable Route route = routes.get(exchange.getRequestURI().getRawPath());
    guard.check(exchange, route == null || route.isApi());
    if (route == null) {
      throw Refusal.of(Refusal.Reason.PATH_UNKNOWN);
    }
    String method = exchange.getRequestMethod();
    boolean get = route.method().equals("GET");
    if (!(method.equals(route.method()) || (get && method.equals("HEAD")))) {
      throw Refusal.method(get ? "GET, HEAD" : route.method());
    }
    return route.action().answer(new Request(exchange, body));
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    answer.headers().forEach(headers::set);
    if (isHead(exchange)) {
      headers.set("Content-Length", Integer.toString(answer.body().length));
      exchange.sendResponseHeaders(answer.status(), -1);
    } else {
      exchange.sendResponseHeaders(answer.status(), answer.body().length);
      OutputStream out = exchange.getResponseBody();
      out.write(answer.body());
      out.flush(); // before what is left of a refused body is looked at
    }
  }

  /** A refusal as RFC 9457 has it, with the problems of what was sent beside it. */
  private static Answer refused(Refusal refusal, Locale locale) {
    var told =
        new RefusalMessage(
            refusal.reason.status,
            refusal.reason.name(),
            refusal.reason.sentence(locale),
            ProblemMessage.of(refusal.problems, locale));
    return new Answer(refusal.reason.status, Answer.PROBLEM, Json.write(told), refusal.headers);
  }

  /** {@code application/problem+json}. */
  record RefusalMessage(int status, String code, String detail, List<ProblemMessage> problems) {}

  /** One problem of an application, as {@code minmome check --format json} has it. */
  record ProblemMessage(String path, String severity, String code, String message) {
    static List<ProblemMessage> of(List<Problem> problems, Locale locale) {
      ProblemText text = ProblemText.standard();
      return problems.stream()
          .map(
              p ->
                  new ProblemMessage(
                      p.path(), p.severity().name(), p.code(), text.sentence(p, locale)))
          .toList();
    }
  }
}
