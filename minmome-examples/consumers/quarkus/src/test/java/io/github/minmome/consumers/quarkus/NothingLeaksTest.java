package io.github.minmome.consumers.quarkus;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.privacy.CapturedOutput;
import io.github.minmome.privacy.LeakSuite;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

@QuarkusTest
class NothingLeaksTest implements LeakSuite {
  @TestHTTPResource("applications")
  URI applications;

  @Override
  public List<String> outputsOf(SuspensionApplication application) throws Exception {
    return outputsOfDocument(MinmomeJson.standard().writeApplication(application));
  }

  @Override
  public List<String> outputsOfDocument(String json) throws Exception {
    try (var captured = CapturedOutput.begin()) {
      var outputs = new ArrayList<String>();
      for (String path : List.of("", "/reading")) {
        var answer =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(URI.create(applications + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                    BodyHandlers.ofString());
        outputs.add(answer.headers().toString());
        outputs.add(answer.body());
      }
      outputs.addAll(captured.texts());
      return outputs;
    }
  }
}
