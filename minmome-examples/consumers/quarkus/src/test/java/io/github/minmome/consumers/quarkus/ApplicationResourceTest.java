package io.github.minmome.consumers.quarkus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationResourceTest {
  private static final String GOOD =
      """
      {"lineNumber": "03-3100-0000", "scope": "INCOMING_AND_OUTGOING", "appliedOn": "2026-11-24",
       "applicant": {"name": "見本 太郎", "kana": "ミホン タロウ",
                     "address": {"postalCode": "100-0013", "text": "東京都千代田区霞が関1-3-2"}},
       "usesInternationalCalls": false}
      """;

  @TestHTTPResource("applications")
  URI applications;

  private HttpResponse<byte[]> post(String path, byte[] json) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(applications + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json))
                .build(),
            BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8);
  }

  @Test
  void goodApplication_isAcceptedAndPrinted() throws Exception {
    for (String path : List.of("", "/reading")) {
      assertEquals(200, post(path, GOOD.getBytes(UTF_8)).statusCode(), path);
    }
    assertTrue(text(post("/form", GOOD.getBytes(UTF_8))).startsWith("%PDF-"));
  }

  /** With the module that Modules adds. */
  @Test
  void faultyDocument_isReadAsStrictlyByTheMapper() throws Exception {
    var faulty =
        GOOD.replace("\"INCOMING_AND_OUTGOING\"", "1")
            .replace("\"kana\"", "\"kanna\"")
            .replace("03-3100", "090-3100");
    for (String path : List.of("", "/reading", "/form")) {
      var answer = post(path, faulty.getBytes(UTF_8));
      assertEquals(422, answer.statusCode(), path);
      for (String part : List.of("JSON_TYPE", "applicant.kanna", "LINE_NUMBER_MOBILE", "携帯電話")) {
        assertTrue(text(answer).contains(part), path + " " + part + " " + text(answer));
      }
      assertTrue(!text(answer).contains("3100-0000"), path);
    }
  }

  @Test
  void anotherCharset_isReportedAsThat() throws Exception {
    var answer = post("", GOOD.getBytes(Charset.forName("windows-31j")));
    assertEquals(422, answer.statusCode());
    assertTrue(text(answer).contains("JSON_ENCODING"));
  }
}
