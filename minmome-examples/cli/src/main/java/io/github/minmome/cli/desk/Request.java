package io.github.minmome.cli.desk;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One request as a {@link Route} sees it. */
final class Request {
  private final HttpExchange exchange;
  private final Body body;

  Request(HttpExchange exchange, Body body) {
    this.exchange = exchange;
    this.body = body;
  }

  String json() throws Refusal, IOException {
    return body.json(exchange);
  }

  /** The ticket of the queue of papers, or empty. */
  String ticket() {
    String ticket = exchange.getRequestHeaders().getFirst(RenderQueue.TICKET);
    return ticket == null ? "" : ticket;
  }

  /** English if it is what the client prefers, Japanese otherwise. */
  Locale locale() {
    return locale(exchange);
  }

  static Locale locale(HttpExchange exchange) {
    String preferred = exchange.getRequestHeaders().getFirst("Accept-Language");
    return preferred != null && preferred.toLowerCase(Locale.ROOT).startsWith("en")
        ? Locale.ENGLISH
        : Locale.JAPANESE;
  }

  /**
   * The parameters after the question mark: choices, never anything about a person, for addresses
   * are remembered by browsers.
   *
   * @param choices each name with the values it may have
   */
  Map<String, String> query(Map<String, Set<String>> choices) throws Refusal {
    String query = exchange.getRequestURI().getRawQuery();
    var found = new HashMap<String, String>();
    if (query == null) {
      return found;
    }
    for (String pair : query.split("&", -1)) {
      List<String> parts = List.of(pair.split("=", 2));
      Set<String> allowed = choices.getOrDefault(parts.get(0), Set.of());
      if (parts.size() != 2
          || !allowed.contains(parts.get(1))
          || found.put(parts.get(0), parts.get(1)) != null) {
        throw Refusal.of(Refusal.Reason.QUERY_UNKNOWN);
      }
    }
    return found;
  }
}
