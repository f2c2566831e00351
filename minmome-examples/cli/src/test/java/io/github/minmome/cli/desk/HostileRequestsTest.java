package io.github.minmome.cli.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.minmome.cli.desk.Desk.Reply;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to malformed and malicious requests, and to ordinary ones beside them. */
class HostileRequestsTest {
  private static final String JSON = "Content-Type: application/json";
  private static final byte[] NOTHING = {};
  private static final byte[] NUMBER =
      "{\"number\":\"03-3100-0000\",\"context\":\"WRITTEN\"}".getBytes(UTF_8);

  @RegisterExtension private static final OpenDesk OPEN = new OpenDesk();

  private final Desk desk = OPEN.desk();

  @AfterEach
  void theClerkIsAnsweredAndNothingBroke() throws IOException {
    OPEN.assertAnswers();
  }

  static Stream<Arguments> requests() {
    return Stream.of(
        // bodies
        row("10 MB, declared", 413, post("/api/check", Desk.spaces(10 << 20), JSON)),
        row("64 KiB and one byte", 413, post("/api/classify", Desk.spaces((64 << 10) + 1), JSON)),
        row("a length with a sign", 400, post("/api/hours", NOTHING, "Content-Length: +0")),
        row("malformed JSON", 400, classify("{\"number\":")),
        row("no JSON at all", 400, classify("number=03-3100-0000")),
        row("an empty body", 400, post("/api/classify", NOTHING, JSON)),
        row("JSON null", 400, classify("null")),
        row("a JSON list", 400, classify("[]")),
        row("a value of the wrong type", 400, classify("{\"number\":3,\"context\":\"WRITTEN\"}")),
        row("an unknown word", 400, classify("{\"number\":\"1\",\"context\":\"SPOKEN\"}")),
        row(
            "an unknown property",
            400,
            classify("{\"number\":\"1\",\"context\":\"WRITTEN\",\"x\":1}")),
        row(
            "a duplicate property",
            400,
            classify("{\"number\":\"1\",\"number\":\"2\",\"context\":\"WRITTEN\"}")),
        row("a missing property", 400, classify("{\"number\":\"1\"}")),
        row("text after the end", 400, classify(new String(NUMBER, UTF_8) + "{}")),
        row("30,000 nested lists", 400, classify("[".repeat(30_000))),
        row(
            "bytes that are not UTF-8",
            400,
            post("/api/check", new byte[] {'"', (byte) 0x83, 0x5c, '"'}, JSON)),
        row("an application that is no JSON", 400, post("/api/form", "{]".getBytes(UTF_8), JSON)),
        row("an application with errors", 422, post("/api/form", "{}".getBytes(UTF_8), JSON)),
        // methods
        row("GET where POST is meant", 405, request("GET", "/api/check", NOTHING)),
        row("POST where GET is meant", 405, request("POST", "/", NUMBER, JSON)),
        row("PUT", 405, request("PUT", "/desk.css", NUMBER, JSON)),
        row("DELETE", 405, request("DELETE", "/api/hours", NOTHING)),
        row("TRACE", 405, request("TRACE", "/", NOTHING)),
        row("a method of their own", 405, request("BREW", "/", NOTHING)),
        row(
            "a preflight",
            405,
            request("OPTIONS", "/api/check", NOTHING, "Access-Control-Request-Method: POST")),
        // media types
        row("no type", 415, post("/api/classify", NUMBER)),
        row(
            "text/plain, as a form can send",
            415,
            post("/api/classify", NUMBER, "Content-Type: text/plain")),
        row(
            "a form",
            415,
            post("/api/classify", NUMBER, "Content-Type: application/x-www-form-urlencoded")),
        row(
            "a multipart form",
            415,
            post("/api/classify", NUMBER, "Content-Type: multipart/form-data; boundary=x")),
        row(
            "JSON in another charset",
            415,
            post("/api/classify", NUMBER, JSON + "; charset=shift_jis")),
        row("two types", 415, post("/api/classify", NUMBER, JSON, "Content-Type: text/plain")),
        row(
            "a compressed body",
            415,
            post("/api/classify", NUMBER, JSON, "Content-Encoding: gzip")),
        // paths
        row("up and out", 404, get("/../../../etc/passwd")),
        row("up and out, encoded", 404, get("/%2e%2e/%2e%2e/etc/passwd")),
        row("up and out, doubly encoded", 404, get("/%252e%252e/etc/passwd")),
        row("up and out, encoded slashes", 404, get("/..%2f..%2fetc%2fpasswd")),
        row("up and out, backslashes", 400, get("/..\\..\\etc\\passwd")),
        row("two slashes, which name another host", 421, get("//etc/passwd")),
        row("round about to a file of ours", 404, get("/api/../desk.css")),
        row("a NUL", 404, get("/desk.css%00.png")),
        row("a class of the jar", 404, get("/DeskServer.class")),
        row("a folder", 404, get("/api/")),
        row("an unknown parameter", 400, get("/api/hours?at=2026-01-01")),
        row("an unknown value", 400, post("/api/check?undated=maybe", NUMBER, JSON)),
        row("a parameter twice", 400, post("/api/check?undated=true&undated=true", NUMBER, JSON)),
        row("personal data in the address", 400, get("/?lineNumber=03-3100-0000")),
        // headers
        row("a line break in the path", 404, get("/desk.css%0d%0aX-Evil:%201")),
        row("a line break in a parameter", 400, get("/api/hours?a=%0d%0aX-Evil:%201")),
        row("a line break in a header", 200, get("/api/hours", "Accept-Language: en\r\nX-Evil: 1")),
        row("a bare CR in a header", 200, get("/api/hours", "Accept-Language: en\rX-Evil: 1")),
        row("an absurd language", 200, get("/api/hours", "Accept-Language: " + "x".repeat(5000))),
        // names and sites
        row("a foreign name", 421, get("/", "Host: desk.example")),
        row("a foreign name at our port", 421, get("/api/hours", "Host: desk.example:{port}")),
        row("our name without the port", 421, get("/", "Host: 127.0.0.1")),
        row("our name at another port", 421, get("/", "Host: 127.0.0.1:1")),
        row("our name as a prefix", 421, get("/", "Host: 127.0.0.1:{port}.desk.example")),
        row("a name that ends in ours", 421, get("/", "Host: x127.0.0.1:{port}")),
        row("two names", 421, get("/", "Host: {host}", "Host: desk.example")),
        row("no name", 421, get("/", "Host:")),
        row(
            "a foreign address in the first line",
            421,
            get("http://desk.example/", "Host: {host}")),
        row("a foreign site", 403, post("/api/check", NUMBER, JSON, "Origin: http://desk.example")),
        row("a site without a name", 403, post("/api/check", NUMBER, JSON, "Origin: null")),
        row("our name by https", 403, post("/api/check", NUMBER, JSON, "Origin: https://{host}")),
        row(
            "another port of this machine",
            403,
            post("/api/check", NUMBER, JSON, "Origin: http://127.0.0.1:1")),
        row(
            "our other name",
            403,
            post("/api/check", NUMBER, JSON, "Origin: http://localhost:{port}")),
        row("a picture on a foreign page", 403, get("/api/hours", "Sec-Fetch-Site: cross-site")),
        row("another port's page", 403, get("/api/hours", "Sec-Fetch-Site: same-site")),
        row(
            "10 MB from a foreign site",
            403,
            post("/api/form", Desk.spaces(10 << 20), JSON, "Origin: http://desk.example")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("requests")
  void request_hostile_isRefusedClearly(String what, int status, Sending sending) throws Exception {
    Reply reply = sending.to(desk);
    assertThat(reply.status()).as(reply.head()).isEqualTo(status);
    assertThat(reply.head()).doesNotContain("X-Evil").doesNotContain("Access-Control-Allow");
    if (status == 405) {
      assertThat(reply.has("Allow: ")).isTrue();
    }
    if (status >= 400 && reply.body().length > 0 && reply.has("Content-type: application/")) {
      assertThat(reply.text()).contains("\"status\":" + status).doesNotContain("3100", "passwd");
    }
  }

  @Test
  void headers_ofEveryAnswer_preventCachingAndFraming() throws Exception {
    for (Reply reply : List.of(desk.get("/"), desk.get("/api/hours"), desk.get("/nowhere"))) {
      assertThat(reply.has("Cache-control: no-store")).isTrue();
      assertThat(reply.has("X-content-type-options: nosniff")).isTrue();
      assertThat(reply.has("X-frame-options: DENY")).isTrue();
      assertThat(reply.has("Content-security-policy: default-src 'none'; script-src 'self'"))
          .isTrue();
      assertThat(reply.has("Set-cookie")).isFalse();
    }
  }

  @Test
  void length_thatHttpDoesNotHave_isRefused() throws Exception {
    for (String length : List.of("+36", "-36", "0x24", "36, 36", "3 6")) {
      byte[] head =
          desk.head("POST", "/api/classify", List.of(JSON, "Content-Length: " + length), 0);
      assertThat(desk.raw(head, NUMBER).status()).as(length).isEqualTo(400);
    }
  }

  /**
   * The JDK's server refuses these itself, before it calls anything of ours, and without our
   * headers; what it answers has nothing of the request in it.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"GET", "GET /x", "GET /03-3100-0000?<script> HTTP/1.1", "GET /%zz3100 HTTP/1.1"})
  void requestLine_malformed_isNotRepeatedInTheAnswer(String line) throws Exception {
    Reply reply = desk.raw((line + "\r\nHost: " + desk.host() + "\r\n\r\n").getBytes(UTF_8));
    assertThat(reply.status()).isIn(0, 400);
    assertThat(reply.head() + reply.text()).doesNotContain("3100", "script", "zz", "/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization:",
        "Authorization: Bearer",
        "Authorization: Bearer x",
        "Authorization: Basic eDp5"
      })
  void api_withoutTheToken_is401_andThePageIsServed(String authorization) throws IOException {
    for (String path : List.of("/api/hours", "/api/count", "/api/openapi.json", "/nothing")) {
      Reply reply = desk.send("GET", path, List.of(authorization), new byte[0]);
      assertThat(reply.status()).as(path).isEqualTo(401);
      assertThat(reply.has("Www-authenticate: Bearer")).isTrue();
      assertThat(reply.text()).contains("TOKEN_MISSING");
    }
    assertThat(desk.send("GET", "/", List.of(authorization), new byte[0]).status()).isEqualTo(200);
  }

  @Test
  void classify_aNumberInPlaceOfAWord_isRefused() throws IOException {
    for (String context : List.of("0", "1", "2", "true")) {
      assertThat(
              desk.post("/api/classify", "{\"number\":\"110\",\"context\":" + context + "}")
                  .status())
          .isEqualTo(400);
    }
  }

  /** One request, sent to whichever port the desk has. */
  interface Sending {
    Reply to(Desk desk) throws IOException;
  }

  private static Arguments row(String what, int status, Sending sending) {
    return arguments(what, status, sending);
  }

  private static Sending get(String path, String... headers) {
    return request("GET", path, NOTHING, headers);
  }

  private static Sending classify(String json) {
    return post("/api/classify", json.getBytes(UTF_8), JSON);
  }

  private static Sending post(String path, byte[] body, String... headers) {
    return request("POST", path, body, headers);
  }

  private static Sending request(String method, String path, byte[] body, String... headers) {
    return to ->
        to.send(
            method,
            path,
            Arrays.stream(headers)
                .map(h -> h.replace("{host}", to.host()).replace("{port}", "" + to.port()))
                .toList(),
            body);
  }
}
