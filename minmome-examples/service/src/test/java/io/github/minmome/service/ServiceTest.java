package io.github.minmome.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.ReceptionCentre;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.bean.override.convention.TestBean;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {Service.CALLER, "minmome.requests-per-minute=1000", "minmome.max-body=20000"})
final class ServiceTest {
  @Value("${local.server.port}")
  private int port;

  @TestBean private Clock clock;

  private Service service;

  static Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ReceptionCentre.ZONE);
  }

  @BeforeEach
  void service() {
    service = new Service(port);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8);
  }

  private static void assertPdf(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(text(answer)).startsWith("%PDF-");
  }

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +1 844 555 0110 | CALLER_ID | INTERNATIONAL
          03-3100-0000    | WRITTEN   | FIXED_LINE
          ありません       | WRITTEN   | INVALID
          """)
  void classify_returnsTheKindAndTheAdvice(String number, String context, String kind)
      throws Exception {
    var answer =
        service.post(
            "/v1/classify", "{\"number\": \"%s\", \"context\": \"%s\"}".formatted(number, context));
    assertThat(text(answer)).contains("\"kind\":\"" + kind + "\"", "\"advice\":[");
    assertThat(text(answer).contains("\"international\":true"))
        .isEqualTo(kind.equals("INTERNATIONAL"));
  }

  @Test
  void check_returnsEveryProblemAtOnce_inTheReadersLanguage() throws Exception {
    var faulty = Service.GOOD.replace("03-3100", "090-3100").replace("\"kana\"", "\"kanna\"");
    var japanese = service.post("/v1/check", faulty);
    assertThat(japanese.statusCode()).isEqualTo(200);
    assertThat(text(japanese))
        .contains("\"accepted\":false", "LINE_NUMBER_MOBILE", "携帯電話")
        .contains("\"applicant.kanna\"", "JSON_UNKNOWN_PROPERTY");
    var english =
        service.send(
            service
                .request("/v1/check")
                .setHeader("Accept-Language", "vi")
                .POST(BodyPublishers.ofString(faulty)));
    assertThat(text(english)).contains("LINE_NUMBER_MOBILE").doesNotContainPattern("[ぁ-ん]");
    assertThat(text(service.post("/v1/check", Service.GOOD))).contains("\"accepted\":true");
  }

  @Test
  void check_ofBytesInAnotherCharset_isRefusedWithoutQuotingThem() throws Exception {
    var bytes = Service.GOOD.getBytes(Charset.forName("windows-31j"));
    var answer = service.post("/v1/check", BodyPublishers.ofByteArray(bytes));
    assertThat(answer.statusCode()).isBetween(400, 422);
    assertThat(text(answer)).contains("\"accepted\":false").doesNotContain("3100");
  }

  @Test
  void form_isAPdf_orEveryProblem() throws Exception {
    assertPdf(service.post("/v1/form", Service.GOOD));
    var rejected = service.post("/v1/form", "{}");
    assertThat(rejected.statusCode()).isEqualTo(422);
    assertThat(text(rejected)).contains("\"lineNumber\"", "\"scope\"", "\"applicant.name\"");
  }

  @Test
  void kit_isAPdf_orEveryProblemWithItsIndex() throws Exception {
    assertPdf(
        service.post(
            "/v1/kit", "{\"applications\": [%s, %s]}".formatted(Service.GOOD, Service.GOOD)));
    var rejected =
        service.post(
            "/v1/kit",
            "{\"applications\": [%s, %s], \"leaflets\": 3}"
                .formatted(Service.GOOD, Service.GOOD.replace("03-3100", "050-3100")));
    assertThat(rejected.statusCode()).isEqualTo(422);
    assertThat(text(rejected)).contains("\"applications[1].lineNumber\"", "LINE_NUMBER_IP_PHONE");
    for (var bad : new String[] {"{}", "{\"applications\": []}"}) {
      assertThat(text(service.post("/v1/kit", bad))).contains("KIT_SIZE");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?language=EN", "?language=EASY_JA&variant=COUNTER"})
  void leaflet_isAPdf(String query) throws Exception {
    assertPdf(service.get("/v1/leaflet" + query));
  }

  @Test
  void leaflet_ofAnUnknownWord_isRefusedWithItsName() throws Exception {
    var answer = service.get("/v1/leaflet?language=himitsu");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(text(answer)).contains("language").doesNotContain("himitsu");
  }

  @Test
  void request_withoutTheKey_isRefused() throws Exception {
    for (String key : new String[] {"", "other"}) {
      var answer = service.send(service.request("/v1/leaflet").setHeader("X-API-Key", key).GET());
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(text(answer)).contains("KEY_UNKNOWN");
    }
  }

  @Test
  void body_tooLargeOrWithoutALength_isRefused() throws Exception {
    assertThat(service.post("/v1/check", " ".repeat(20_001)).statusCode()).isEqualTo(413);
    var unknownLength =
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(Service.GOOD.getBytes(UTF_8)));
    assertThat(service.post("/v1/check", unknownLength).statusCode()).isEqualTo(411);
  }

  @Test
  void request_unknown_isRefusedInTheSameShape() throws Exception {
    assertThat(service.get("/v1/himitsu").statusCode()).isEqualTo(404);
    assertThat(service.get("/v1/check").statusCode()).isEqualTo(405);
    assertThat(service.post("/v1/check", "nonsense 秘密").statusCode()).isBetween(400, 422);
    var form =
        service.send(
            service
                .request("/v1/check")
                .setHeader("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("秘密")));
    assertThat(form.statusCode()).isEqualTo(415);
    assertThat(text(form)).contains("\"accepted\":false").doesNotContain("秘密");
  }

  @Test
  void health_needsNoKeyAndHasTheDatesOfTheData() throws Exception {
    var answer = service.send(service.request("/health").setHeader("X-API-Key", "").GET());
    assertThat(text(answer)).contains("\"status\":\"UP\"", "\"numberingPlan\":\"20");
  }
}
