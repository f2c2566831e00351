package io.github.minmome.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.privacy.CapturedOutput;
import io.github.minmome.privacy.LeakSuite;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** No value of an application in a log or in an answer that is not its paper. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {Service.CALLER, "minmome.requests-per-minute=100000"})
final class NothingLeaksTest implements LeakSuite {
  @Value("${local.server.port}")
  private int port;

  @Override
  public List<String> outputsOf(SuspensionApplication application) throws Exception {
    return outputsOfDocument(MinmomeJson.standard().writeApplication(application));
  }

  @Override
  public List<String> outputsOfDocument(String json) throws Exception {
    var service = new Service(port);
    try (var captured = CapturedOutput.begin()) {
      var outputs = new ArrayList<String>();
      for (String path : List.of("/v1/check", "/v1/form", "/v1/kit")) {
        var answer =
            service.post(path, path.equals("/v1/kit") ? "{\"applications\":[" + json + "]}" : json);
        assertThat(answer.statusCode()).as(path).isIn(200, 400, 422);
        outputs.add(answer.headers().toString());
        boolean isPaper =
            answer.headers().firstValue("Content-Type").orElse("").equals("application/pdf");
        outputs.add(isPaper ? "a paper" : new String(answer.body(), UTF_8));
      }
      outputs.addAll(captured.texts());
      return outputs;
    }
  }
}
