package io.github.minmome.cli.desk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what a request carries, within limits of size and time. */
final class Body {
  private static final Pattern LENGTH = Pattern.compile("[0-9]+");

  private final DeskLimits limits;

  Body(DeskLimits limits) {
    this.limits = limits;
  }

  /** The body as text; only JSON in UTF-8 is taken. */
  String json(HttpExchange exchange) throws Refusal, IOException {
    if (!isJson(exchange.getRequestHeaders())) {
      throw Refusal.of(Refusal.Reason.MEDIA_TYPE);
    }
    byte[] bytes = read(exchange);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.of(Refusal.Reason.BODY_MALFORMED);
    }
  }

  /**
   * Refuses a length that HTTP does not have, such as {@code +36}: the JDK's server reads it, and
   * another reader on the way might read it differently.
   */
  static void checkLength(Headers headers) throws Refusal {
    List<String> lengths = headers.get("Content-Length");
    if (lengths != null && !lengths.stream().allMatch(l -> LENGTH.matcher(l).matches())) {
      throw Refusal.of(Refusal.Reason.BODY_MALFORMED);
    }
  }

  private static boolean isJson(Headers headers) {
    List<String> types = headers.get("Content-Type");
    if (types == null || types.size() != 1 || headers.containsKey("Content-Encoding")) {
      return false;
    }
    String type = types.get(0).toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "");
    return type.equals("application/json") || type.equals("application/json;charset=utf-8");
  }

  private byte[] read(HttpExchange exchange) throws Refusal, IOException {
    if (declared(exchange) > limits.bodyBytes()) {
      throw Refusal.of(Refusal.Reason.BODY_TOO_LARGE);
    }
    long deadline = System.nanoTime() + limits.bodyTime().toNanos();
    var read = new ByteArrayOutputStream(4096);
    byte[] piece = new byte[4096];
    InputStream in = exchange.getRequestBody();
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      if (read.size() + n > limits.bodyBytes()) {
        throw Refusal.of(Refusal.Reason.BODY_TOO_LARGE);
      }
      read.write(piece, 0, n);
      if (System.nanoTime() - deadline > 0) {
        throw Refusal.of(Refusal.Reason.BODY_TOO_SLOW);
      }
    }
    return read.toByteArray();
  }

  /**
   * Takes in what is left of a refused body, up to a limit and forgetting it at once; a connection
   * closed before would often swallow the refusal too.
   */
  void discard(HttpExchange exchange) throws IOException {
    if (declared(exchange) > limits.discardBytes()) {
      return;
    }
    long deadline = System.nanoTime() + limits.discardTime().toNanos();
    long left = limits.discardBytes();
    byte[] piece = new byte[8192];
    InputStream in = exchange.getRequestBody();
    for (int n = in.read(piece); n >= 0 && left > 0; n = in.read(piece)) {
      left -= n;
      if (System.nanoTime() - deadline > 0) {
        return;
      }
    }
  }

  private static long declared(HttpExchange exchange) {
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
