package io.github.minmome.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A desk that is open for the tests of a class, without any defect of its own at their end. */
final class OpenDesk implements BeforeAllCallback, AfterAllCallback {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Desk desk;

  Desk desk() {
    return desk;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    desk = Desk.quick();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    desk.close();
    assertThat(desk.defects).isEmpty();
  }

  /** Checks that ordinary requests are answered and that no defect was reported. */
  void assertAnswers() throws IOException {
    assertThat(desk.get("/api/hours").status()).isEqualTo(200);
    answer("/api/classify", Map.of("number", "03-3100-0000", "context", "WRITTEN"));
    assertThat(desk.defects).isEmpty();
  }

  /** Posts a message and returns what is answered with 200. */
  JsonNode answer(String path, Map<String, String> message) throws IOException {
    var reply = desk.post(path, MAPPER.writeValueAsString(message));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return MAPPER.readTree(reply.text());
  }
}
