package io.github.minmome.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description is what is served; ./run makes the clients of the copy that this test writes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = Service.CALLER)
final class OpenApiTest {
  @Value("${local.server.port}")
  private int port;

  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  private JsonNode description() throws Exception {
    var answer = new Service(port).get("/openapi.json");
    Files.write(Path.of("target/openapi.json"), answer.body());
    return new JsonMapper().readTree(answer.body());
  }

  @Test
  void description_hasExactlyWhatIsServed() throws Exception {
    var served = new TreeSet<String>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (method.getBeanType().getName().startsWith("io.github.minmome")) {
                mapping
                    .getPatternValues()
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> served.add(verb + " " + path)));
              }
            });
    var described = new TreeSet<String>();
    for (var path : description().at("/paths").properties()) {
      for (var verb : path.getValue().properties()) {
        described.add(verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
      }
    }
    assertThat(described).isEqualTo(served).hasSizeGreaterThan(5);
  }

  @Test
  void papers_areDescribedAsBinary() throws Exception {
    var description = description();
    for (var path : new String[] {"/v1/form", "/v1/kit", "/v1/leaflet"}) {
      var operation = description.at("/paths").get(path).iterator().next();
      var schema = operation.at("/responses/200/content").get("application/pdf").get("schema");
      assertThat(schema.get("contentMediaType").asString()).isEqualTo("application/pdf");
      assertThat(schema.get("format").asString()).isEqualTo("binary");
    }
  }

  @Test
  void references_ofTheDescription_areResolved() throws Exception {
    var description = description();
    var references = new ArrayList<String>();
    description.findValuesAsString("$ref").forEach(references::add);
    assertThat(references).hasSizeGreaterThan(20);
    for (var reference : references) {
      assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
    assertThat(description.at("/components/schemas/Application/properties/lineNumber").isObject())
        .isTrue();
    var text = new String(new Service(port).get("/openapi.json").body(), UTF_8);
    assertThat(Arrays.asList("秘密", Service.KEY)).noneMatch(text::contains);
  }
}
