package io.github.minmome.cli.desk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP service of the desk, on the loopback addresses: finds the route of a request, refuses
 * what {@link Guard} and {@link DeskLimits} refuse, and answers. It writes no log of requests.
 */
final class DeskServer implements AutoCloseable {
  private static final int MAX_TRIES = 20;

  private final List<HttpServer> servers = new ArrayList<>();
  private final RequestThreads threads = new RequestThreads(DeskLimits.THREADS);
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
  DeskServer(
      int port, DeskLimits limits, List<Route> routes, String token, Consumer<Throwable> defects)
      throws IOException {
    DeskLimits.install();
    this.body = new Body(limits);
    this.defects = defects;
    for (Route route : routes) {
      if (this.routes.put(route.path(), route) != null) {
        throw new IllegalArgumentException("Two routes for " + route.path());
      }
    }
    if (port == 0) {
      bindAny();
    } else {
      bind(port);
    }
    this.guard = new Guard(port(), token);
    for (HttpServer server : servers) {
      server.setExecutor(threads);
      server.createContext("/", this::serve);
      server.start();
    }
  }

  /**
   * The address of IPv4, and that of IPv6 where the machine has it: browsers try it first for the
   * name localhost, and nobody else may answer there.
   */
  private static List<InetAddress> loopbacks() throws IOException {
    InetAddress four = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    byte[] one = new byte[16];
    one[15] = 1;
    InetAddress six = InetAddress.getByAddress("localhost", one);
    return NetworkInterface.getByInetAddress(six) == null ? List.of(four) : List.of(four, six);
  }

  /** Binds the same port of every loopback address, or none. */
  private void bind(int wanted) throws IOException {
    int port = wanted;
    try {
      for (InetAddress address : loopbacks()) {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 64);
        servers.add(server);
        port = server.getAddress().getPort();
      }
    } catch (BindException taken) {
      servers.forEach(server -> server.stop(0));
      servers.clear();
      throw taken;
    }
  }

  /** Any free port may be taken on the other address: then another one is tried. */
  private void bindAny() throws IOException {
    for (int tried = 1; servers.isEmpty(); tried++) {
      try {
        bind(0);
      } catch (BindException taken) {
        if (tried == MAX_TRIES) {
          throw taken;
        }
      }
    }
  }

  int port() {
    return servers.get(0).getAddress().getPort();
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.close();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Guard.harden(exchange.getResponseHeaders());
      Answer answer;
      boolean moreToCome = false;
      try {
        answer = answer(exchange);
      } catch (Refusal refusal) {
        answer = Answer.refusal(refusal, Request.locale(exchange));
        moreToCome = refusal.reason != Refusal.Reason.BODY_TOO_SLOW && !isHead(exchange);
      } catch (RuntimeException | StackOverflowError defect) {
        defects.accept(defect);
        answer = Answer.refusal(Refusal.of(Refusal.Reason.INTERNAL), Request.locale(exchange));
      }
      send(exchange, answer);
      if (moreToCome) {
        body.discard(exchange); // the answer has not waited for it
      }
    }
  }

  private Answer answer(HttpExchange exchange) throws Refusal, IOException {
    @Nullable Route route = routes.get(exchange.getRequestURI().getRawPath());
    if (guard.check(exchange, route == null || route.isApi())) {
      threads.keep();
    }
    Body.checkLength(exchange.getRequestHeaders());
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
}
