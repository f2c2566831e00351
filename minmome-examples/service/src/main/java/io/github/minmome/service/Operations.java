package io.github.minmome.service;

import io.github.minmome.application.Versions;
import io.github.minmome.json.MinmomeJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** For operators of the service and authors of clients. Both without a key. */
@RestController
final class Operations {
  private final ObjectNode openApi;

  Operations(JsonMapper mapper) throws IOException {
    openApi = openApi(mapper);
  }

  @GetMapping("/health")
  Map<String, Object> health() {
    return Map.of("status", "UP", "versions", Versions.current());
  }

  @GetMapping("/openapi.json")
  ObjectNode openApi() {
    return openApi;
  }

  /** Returns the description, with the schema of an application that the library has. */
  private static ObjectNode openApi(JsonMapper mapper) throws IOException {
    try (InputStream in = Operations.class.getResourceAsStream("/openapi.json")) {
      var description =
          (ObjectNode) mapper.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      var application = (ObjectNode) mapper.readTree(MinmomeJson.standard().schema("application"));
      application.remove("$schema");
      application.remove("$id");
      // As text: clients that make a Date of it send the day before, where it is still night in
      // UTC.
      ((ObjectNode) application.at("/properties/appliedOn")).remove("format");
      ((ObjectNode) description.at("/components/schemas")).set("Application", application);
      return description;
    }
  }
}
