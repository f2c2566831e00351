package io.github.minmome.consumers.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.ReceptionCentre;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.convention.TestBean;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"spring.web.locale=ja"})
@ExtendWith(OutputCaptureExtension.class)
final class CounterApplicationTest {
  private static final List<String> PERSONAL =
      List.of("秘密", "ヒミツ", "HIMITSU", "9753", "975-3", "両方とも", "3100-0000", "霞が関1-3-2");

  private static final String GOOD =
      """
      {"lineNumber": "03-3100-0000", "scope": "INCOMING_AND_OUTGOING", "appliedOn": "2026-11-24",
       "applicant": {"name": "見本 秘密太郎", "kana": "ミホン ヒミツ",
                     "address": {"postalCode": "100-0013", "text": "東京都千代田区霞が関1-3-2"}},
       "usesInternationalCalls": false}
      """;

  @Value("${local.server.port}")
  private int port;

  @TestBean private Clock clock;

  static Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ReceptionCentre.ZONE);
  }

  private HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .header("Accept-Language", "ja")
            .POST(BodyPublishers.ofString(json))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @AfterEach
  void nothingPersonalWasLogged(CapturedOutput output) {
    assertThat(output.getAll()).contains("minmome").doesNotContain(PERSONAL);
  }

  @Test
  void response_containsEveryProblemInJapanese() throws Exception {
    var answer =
        post(
            "/applications",
            """
            {"lineNumber": "090-0000-9753", "scope": "両方とも", "appliedOn": "2026-11-31", "carrier": 9753,
             "applicant": {"name": "見本〓秘密太郎", "kana": "HIMITSU", "address": {"postalCode": "975-3", "text": ""}},
             "himitsu": "秘密"}
            """);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "\"lineNumber\"", "\"scope\"", "\"appliedOn\"", "\"carrier\"", "\"applicant.name\"")
        .contains(
            "\"applicant.kana\"", "\"applicant.address.postalCode\"", "\"applicant.address.text\"")
        .contains("\"himitsu\"", "携帯電話")
        .doesNotContain(PERSONAL);
  }

  @Test
  void goodApplication_isAccepted() throws Exception {
    assertThat(post("/applications", GOOD).statusCode()).isEqualTo(200);
  }

  @Test
  void document_inAnotherCharset_isOneProblem() throws Exception {
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/applications"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(GOOD.getBytes(Charset.forName("windows-31j"))))
                    .build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("JSON_ENCODING").doesNotContain("REPLACEMENT", "REQUIRED");
  }

  @Test
  void mapperOfTheFramework_bindsAndWritesTheRecords() throws Exception {
    var answer = post("/applications/bound", GOOD);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"lineNumber\":\"03-3100-0000\"", "\"appliedOn\":\"2026-11-24\"", "霞が関1-3-2");
  }

  @Test
  void constraints_violations_areJapaneseAndWithoutTheValues() throws Exception {
    var answer =
        post(
            "/applications/bound",
            GOOD.replace("03-3100-0000", "090-0000-9753").replace("100-0013", "975-3"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("\"lineNumber\"", "\"applicant.address.postalCode\"")
        .contains("LINE_NUMBER_", "POSTAL_CODE_FORMAT")
        .containsPattern("[ぁ-んァ-ヶ一-龠]")
        .doesNotContain(PERSONAL);
  }

  /** Without a line of configuration: the framework finds the module. */
  @Test
  void boundDocument_isReadAsStrictlyAsByTheLibrary() throws Exception {
    var faulty = GOOD.replace("\"INCOMING_AND_OUTGOING\"", "1").replace("\"kana\"", "\"kanna\"");
    for (String path : List.of("/applications/bound", "/applications/reading")) {
      var answer = post(path, faulty);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("JSON_TYPE", "\"scope\"", "JSON_UNKNOWN_PROPERTY", "\"applicant.kanna\"")
          .doesNotContain(PERSONAL);
    }
  }

  @Test
  void document_badJson_isNotQuoted() throws Exception {
    var answer = post("/applications/bound", GOOD.replace("\"INCOMING_AND_OUTGOING\"", "秘密"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain(PERSONAL);
  }
}
