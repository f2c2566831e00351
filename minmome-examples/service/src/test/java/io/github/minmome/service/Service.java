package io.github.minmome.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client of the running service. */
record Service(int port) {
  /** The key of the caller {@code counter}, whose hash is in the properties of the tests. */
  static final String KEY = "key-for-tests";

  static final String CALLER =
      "minmome.callers.counter=c254c814ec8a531b55379cde2afe8849cbe33eb805b68b56850a8dfd44338ad3";

  static final String GOOD =
      """
      {"lineNumber": "03-3100-0000", "scope": "INCOMING_AND_OUTGOING", "appliedOn": "2026-11-24",
       "applicant": {"name": "見本 太郎", "kana": "ミホン タロウ",
                     "address": {"postalCode": "100-0013", "text": "東京都千代田区霞が関1-3-2"}},
       "usesInternationalCalls": false}
      """;

  URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  HttpResponse<byte[]> post(String path, String json) throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.ofString(json)));
  }

  HttpResponse<byte[]> post(String path, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(request(path).POST(body));
  }

  HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path))
        .header("Content-Type", "application/json")
        .header("Accept-Language", "ja")
        .header("X-API-Key", KEY);
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
  }
}
