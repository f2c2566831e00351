package io.github.minmome.cli.desk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;

/**
 * Distinguishes the clerk's own page from everything else that can reach a loopback address: a name
 * that an attacker's DNS points here, pages of other sites that the clerk has open, and other users
 * of the same machine, who do not have the token of the printed address.
 */
final class Guard {
  private static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");

  /** Nothing but our own files may run, be shown, or be reached; papers are shown from memory. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
          + " img-src 'self'; connect-src 'self'; frame-src blob:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script';"
          + " trusted-types 'none'";

  private static final String BEARER = "Bearer ";

  private final int port;
  private final byte[] token;

  Guard(int port, String token) {
    this.port = port;
    this.token = token.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Refuses requests by another host name or from the page of another site and, of the API, those
   * without the token of this desk.
   *
   * @return whether the request has shown the token
   */
  boolean check(HttpExchange exchange, boolean api) throws Refusal {
    Headers headers = exchange.getRequestHeaders();
    String host = only(headers, "Host");
    String authority = exchange.getRequestURI().getRawAuthority();
    if (!isOurs(host) || (authority != null && !authority.equals(host))) {
      throw Refusal.of(Refusal.Reason.HOST_UNKNOWN);
    }
    List<String> origin = headers.get("Origin");
    if (origin != null && !origin.equals(List.of("http://" + host))) {
      throw Refusal.of(Refusal.Reason.ORIGIN_FOREIGN);
    }
    List<String> site = headers.get("Sec-Fetch-Site");
    if (api && site != null && !(site.size() == 1 && ownSites().contains(site.get(0)))) {
      throw Refusal.of(Refusal.Reason.ORIGIN_FOREIGN);
    }
    boolean token = hasToken(only(headers, "Authorization"));
    if (api && !token) {
      throw Refusal.unauthorized();
    }
    return token;
  }

  /** Compares in a time that does not depend on where two tokens differ. */
  private boolean hasToken(String authorization) {
    return authorization.startsWith(BEARER)
        && MessageDigest.isEqual(
            authorization.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8), token);
  }

  private static Set<String> ownSites() {
    return Set.of("same-origin", "none");
  }

  private static String only(Headers headers, String name) {
    List<String> values = headers.get(name);
    return values == null || values.size() != 1 ? "" : values.get(0);
  }

  private boolean isOurs(String host) {
    for (String name : NAMES) {
      if (host.equals(name + ":" + port) || (port == 80 && host.equals(name))) {
        return true;
      }
    }
    return false;
  }

  /** What every answer carries. */
  static void harden(Headers headers) {
    headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), usb=(), payment=()");
  }
}
