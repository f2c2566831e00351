package io.github.minmome.consumers.plain;

import io.github.minmome.consumers.plain.guide.Guide;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Runs what the guide shows, then posts a bad and a good application to {@link Counter}; ends with
 * 1 if anything, an answer or the log is not as it should be.
 */
public final class Main {
  private static final String BAD =
      """
      {"lineNumber": "090-0000-9753", "scope": "両方とも", "appliedOn": "2026-11-31", "carrier": 9753,
       "applicant": {"name": "見本〓秘密太郎", "kana": "HIMITSU", "address": {"postalCode": "975-3", "text": ""}},
       "himitsu": "秘密"}
      """;
  private static final String GOOD =
      """
      {"lineNumber": "03-3100-0000", "scope": "INCOMING_AND_OUTGOING", "appliedOn": "2026-11-24",
       "applicant": {"name": "見本 秘密太郎", "kana": "ミホン ヒミツ",
                     "address": {"postalCode": "100-0013", "text": "東京都千代田区霞が関1-3-2"}},
       "usesInternationalCalls": false}
      """;
  private static final List<String> PERSONAL =
      List.of("秘密", "ヒミツ", "HIMITSU", "9753", "975-3", "両方とも", "3100-0000", "霞が関1-3-2");

  private Main() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var way = Main.class.getModule().isNamed() ? "module path" : "class path";
    int steps = Guide.run();
    var log = capturedLog();
    HttpResponse<byte[]> bad;
    HttpResponse<byte[]> good;
    try (var counter = new Counter()) {
      bad = post(counter, BAD);
      good = post(counter, GOOD);
    }
    var answer = new String(bad.body(), StandardCharsets.UTF_8);
    require(bad.statusCode() == 422, "a bad application is answered with 422");
    for (String path :
        List.of(
            "lineNumber: ",
            "scope: ",
            "appliedOn: ",
            "carrier: ",
            "applicant.name: ",
            "applicant.kana: ",
            "applicant.address.postalCode: ",
            "applicant.address.text: ",
            "himitsu: ")) {
      require(answer.contains(path), "the answer contains " + path);
    }
    require(answer.contains("携帯電話"), "the answer is in Japanese");
    require(good.statusCode() == 200, "a good application is answered with 200");
    require(
        new String(good.body(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"), "it is a PDF");
    require(log.size() >= 2, "both were logged");
    for (String value : PERSONAL) {
      require(
          log.stream().noneMatch(line -> line.contains(value)), "the log does not hold " + value);
      require(!answer.contains(value), "the answer does not repeat " + value);
    }
    System.out.printf(
        "Java %s, %s: %d snippets of the guide pass, and one answer of the counter has %d"
            + " problems.%n",
        Runtime.version().feature(), way, steps, answer.lines().count());
  }

  private static HttpResponse<byte[]> post(Counter counter, String json)
      throws IOException, InterruptedException {
    var uri = URI.create("http://127.0.0.1:" + counter.port() + "/applications");
    var request = HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(json)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
  }

  private static List<String> capturedLog() {
    var lines = new ArrayList<String>();
    var root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.addHandler(
        new Handler() {
          @Override
          public synchronized void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
    return lines;
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      System.err.println("Not so: " + what);
      System.exit(1);
    }
  }
}
