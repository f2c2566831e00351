package io.github.minmome.service;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Admits callers with a key, within the limits of body and rate, and logs who called what: the
 * caller, the path, the status and the time taken, never a body, a query or an address.
 */
@Component
final class Callers extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(Callers.class);

  private final Settings settings;
  private final JsonMapper mapper;
  private final Map<String, RequestBudget> budgets = new TreeMap<>();

  Callers(Settings settings, JsonMapper mapper) {
    this.settings = settings;
    this.mapper = mapper;
    settings
        .callers()
        .keySet()
        .forEach(
            name ->
                budgets.put(
                    name, new RequestBudget(settings.requestsPerMinute(), System::nanoTime)));
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().matches("/health|/openapi[.]json");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    Optional<String> caller = caller(request.getHeader("X-API-Key"));
    try {
      if (mayPass(caller, request, response)) {
        chain.doFilter(request, response);
      }
    } finally {
      LOG.info(
          "{} {} {} {} ms",
          caller.orElse("-"),
          response.getStatus() == 404 ? "?" : request.getRequestURI(),
          response.getStatus(),
          (System.nanoTime() - start) / 1_000_000);
    }
  }

  private boolean mayPass(
      Optional<String> caller, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var language = request.getLocale();
    if (caller.isEmpty()) {
      refuse(
          response,
          401,
          Answer.refused(
              "KEY_UNKNOWN",
              language,
              "APIキーが違います。X-API-Keyを確かめてください。",
              "Unknown API key. Check the header X-API-Key."));
      return false;
    }
    long wait = budgets.get(caller.get()).take();
    if (wait > 0) {
      response.setHeader("Retry-After", String.valueOf(wait));
      refuse(
          response,
          429,
          Answer.refused(
              "TOO_MANY_REQUESTS",
              language,
              "呼び出しが多すぎます。しばらく待ってください。",
              "Too many requests. Wait before the next one."));
      return false;
    }
    boolean hasBody = request.getMethod().equals("POST");
    if (hasBody && request.getContentLengthLong() < 0) {
      refuse(
          response,
          411,
          Answer.refused(
              "LENGTH_REQUIRED",
              language,
              "Content-Lengthを付けて送ってください。",
              "Send the header Content-Length."));
      return false;
    }
    if (hasBody && request.getContentLengthLong() > settings.maxBody()) {
      refuse(
          response,
          413,
          Answer.refused(
              "BODY_TOO_LARGE",
              language,
              "送られた内容が大きすぎます。分けて送ってください。",
              "The body is too large. Send it in parts."));
      return false;
    }
    return true;
  }

  private void refuse(HttpServletResponse response, int status, Answer answer) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    mapper.writeValue(response.getOutputStream(), answer);
  }

  /** Compares hashes in constant time, and all of them. */
  private Optional<String> caller(String key) {
    byte[] hash = sha256(key == null ? "" : key);
    String found = null;
    for (var caller : settings.callers().entrySet()) {
      if (MessageDigest.isEqual(hash, HexFormat.of().parseHex(caller.getValue()))) {
        found = caller.getKey();
      }
    }
    return Optional.ofNullable(found);
  }

  private static byte[] sha256(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
