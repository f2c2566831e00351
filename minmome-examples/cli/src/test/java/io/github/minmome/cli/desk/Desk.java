package io.github.minmome.cli.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A desk that runs for a test, and a client that can send malformed requests. */
final class Desk implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneOffset.UTC);

  static final DeskLimits QUICK =
      new DeskLimits(
          64 * 1024,
          Duration.ofMillis(600),
          16L * 1024 * 1024,
          Duration.ofSeconds(12),
          2,
          Duration.ofSeconds(2));

  static final String APPLICATION =
      """
      {"lineNumber":"03-3100-0000","scope":"INCOMING_AND_OUTGOING","usesInternationalCalls":false,
       "applicant":{"name":"見本 太郎","kana":"ミホン タロウ","contactPhone":"03-3100-0000",
       "address":{"postalCode":"100-0013","text":"東京都千代田区霞が関1-3-2","building":"見本ビル503"}},
       "channel":"POST","appliedOn":"2026-11-24"}""";

  static final String TOKEN = "the-token-of-this-test";

  final List<Throwable> defects = new CopyOnWriteArrayList<>();
  private final DeskServer server;

  Desk(DeskLimits limits, List<Route> routes) throws IOException {
    server = new DeskServer(0, limits, routes, TOKEN, defects::add);
  }

  static Desk quick() throws IOException {
    return new Desk(QUICK, DeskRoutes.of(DeskSettings.plain(CLOCK, QUICK)));
  }

  int port() {
    return server.port();
  }

  String host() {
    return "127.0.0.1:" + port();
  }

  /** What came back: status 0 when the connection was closed or reset without a word. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Reply(int status, String head, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    boolean has(String header) {
      return ("\n" + head).contains("\n" + header);
    }
  }

  /**
   * Sends bytes as they are and reads what comes back: also when the server does not read all of
   * them, as every browser does.
   */
  Reply raw(byte[]... pieces) throws IOException {
    try (Socket socket = connect()) {
      try {
        for (byte[] piece : pieces) {
          socket.getOutputStream().write(piece);
        }
        socket.getOutputStream().flush();
      } catch (SocketException closed) {
        // the answer may have arrived
      }
      return reply(socket);
    } catch (SocketException reset) {
      return new Reply(0, "", new byte[0]);
    }
  }

  /** A connection; longer than a desk's limits it waits for nothing, however busy the machine. */
  Socket connect() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port());
    socket.setSoTimeout(60_000);
    return socket;
  }

  static Reply reply(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    var head = new ByteArrayOutputStream();
    int matched = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      head.write(c);
      matched = c == (matched % 2 == 0 ? '\r' : '\n') ? matched + 1 : c == '\r' ? 1 : 0;
      if (matched == 4) {
        break;
      }
    }
    String text = head.toString(StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    if (text.isEmpty()) {
      return new Reply(0, "", new byte[0]);
    }
    int at = ("\n" + text).toLowerCase(java.util.Locale.ROOT).indexOf("\ncontent-length: ");
    byte[] body = new byte[0];
    if (at >= 0) {
      String length = text.substring(at + "content-length: ".length()).lines().findFirst().get();
      body = in.readNBytes(Integer.parseInt(length.strip()));
    }
    return new Reply(Integer.parseInt(text.substring(9, 12)), text, body);
  }

  /** Returns a body of this length. */
  static byte[] spaces(int length) {
    return " ".repeat(length).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A request whose head is complete but for what is given. */
  Reply send(String method, String path, List<String> headers, byte[] body) throws IOException {
    return raw(head(method, path, headers, body.length), body);
  }

  byte[] head(String method, String path, List<String> headers, long length) {
    var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    if (headers.stream().noneMatch(h -> h.startsWith("Host:"))) {
      head.append("Host: ").append(host()).append("\r\n");
    }
    if (headers.stream().noneMatch(h -> h.startsWith("Authorization:"))) {
      head.append("Authorization: Bearer ").append(TOKEN).append("\r\n");
    }
    headers.stream()
        .filter(h -> !h.equals("Host:") && !h.equals("Authorization:"))
        .forEach(h -> head.append(h).append("\r\n"));
    if (length > 0) {
      head.append("Content-Length: ").append(length).append("\r\n");
    }
    return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  Reply get(String path) throws IOException {
    return send("GET", path, List.of(), new byte[0]);
  }

  Reply post(String path, String json) throws IOException {
    return send(
        "POST",
        path,
        List.of("Content-Type: application/json"),
        json.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    server.close();
  }
}
