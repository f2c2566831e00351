package io.github.minmome.consumers.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.privacy.CapturedOutput;
import io.github.minmome.privacy.LeakSuite;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Posts applications, and lets the leak suite do so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ApplicationResourceTest implements LeakSuite {
  private static final String GOOD =
      """
      {"lineNumber": "03-3100-0000", "scope": "INCOMING_AND_OUTGOING", "appliedOn": "2026-11-24",
       "applicant": {"name": "見本 太郎", "kana": "ミホン タロウ",
                     "address": {"postalCode": "100-0013", "text": "東京都千代田区霞が関1-3-2"}},
       "usesInternationalCalls": false}
      """;

  private static final Instant NOON = Instant.parse("2026-11-25T03:00:00Z");

  private HttpServer server;

  @BeforeAll
  void start() {
    var config =
        new ResourceConfig(NotReadable.class, Violations.class)
            .register(new ApplicationResource(Clock.fixed(NOON, ReceptionCentre.ZONE)));
    server = JdkHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), config);
  }

  @AfterAll
  void stop() {
    server.stop(0);
  }

  @Test
  void everyProblem_isInOneAnswer() throws Exception {
    var answer = post("applications", GOOD.replace("03-3100", "090-3100").replace("見本", "見本〓"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("LINE_NUMBER_MOBILE", "NAME_REPLACEMENT_CHARACTER", "携帯電話");
    assertThat(post("applications", GOOD).statusCode()).isEqualTo(200);
  }

  @Test
  void boundApplication_isPrinted() throws Exception {
    var answer = post("applications/form", GOOD);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("%PDF-");
  }

  @Test
  void violations_areAnsweredAsProblems() throws Exception {
    var answer = post("applications/form", GOOD.replace("03-3100", "090-3100"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("LINE_NUMBER_MOBILE", "lineNumber").doesNotContain("3100");
  }

  @Test
  void form_characterThatNoFontHas_isAProblem() throws Exception {
    var answer = post("applications/form", GOOD.replace("見本 太郎", "見本 \u13A0"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("TEXT_UNPRINTABLE", "applicant.name", "U+13A0");
  }

  @Test
  void mapperOfTheServer_readsWhatItWrites() throws Exception {
    var application = MinmomeJson.standard().readApplication(GOOD).value();
    try (var mapper = JsonbBuilder.create()) {
      String json = mapper.toJson(application);
      assertThat(mapper.fromJson(json, SuspensionApplication.class)).isEqualTo(application);
      assertThat(MinmomeJson.standard().readApplication(json).value()).isEqualTo(application);
    }
  }

  @Test
  void form_unboundValue_isNotQuoted() throws Exception {
    var answer = post("applications/form", GOOD.replace("INCOMING_AND_OUTGOING", "両方とも"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("両方とも");
  }

  @Override
  public List<String> outputsOf(SuspensionApplication application) throws Exception {
    return outputsOfDocument(MinmomeJson.standard().writeApplication(application));
  }

  @Override
  public List<String> outputsOfDocument(String json) throws Exception {
    try (var captured = CapturedOutput.begin()) {
      var outputs = new ArrayList<String>();
      for (String path : List.of("applications", "applications/form")) {
        var answer = post(path, json);
        outputs.add(answer.headers().toString());
        outputs.add(answer.body().startsWith("%PDF-") ? "" : answer.body());
      }
      outputs.addAll(captured.texts());
      return outputs;
    }
  }

  private HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    var uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/" + path);
    var request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
