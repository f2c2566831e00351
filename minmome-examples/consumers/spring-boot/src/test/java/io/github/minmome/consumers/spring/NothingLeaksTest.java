package io.github.minmome.consumers.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.privacy.CapturedOutput;
import io.github.minmome.privacy.LeakSuite;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.bean.override.convention.TestBean;

/** The leak suite that comes with minmome-core, on this service. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
final class NothingLeaksTest implements LeakSuite {
  @Value("${local.server.port}")
  private int port;

  @Override
  public List<String> outputsOf(SuspensionApplication application) throws Exception {
    return outputsOfDocument(MinmomeJson.standard().writeApplication(application));
  }

  @Override
  public List<String> outputsOfDocument(String json) throws Exception {
    try (var captured = CapturedOutput.begin()) {
      var outputs = new ArrayList<String>();
      for (String path : List.of("/applications", "/applications/bound")) {
        var answer = post(path, json);
        outputs.add(answer.headers().toString());
        boolean echo = path.equals("/applications/bound") && answer.statusCode() == 200;
        outputs.add(echo ? "" : answer.body());
      }
      outputs.addAll(captured.texts());
      return outputs;
    }
  }

  @TestBean private Clock clock;

  static Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ReceptionCentre.ZONE);
  }

  @Test
  void leakSuite_readsTheLogOfTheService() throws Exception {
    assertThat(outputsOfDocument("{}")).anyMatch(text -> text.contains("ApplicationController"));
  }

  private HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
