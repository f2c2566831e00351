package io.github.minmome.cli.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.minmome.cli.desk.Desk.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description that the desk serves is true of the desk that serves it. */
class OpenApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> METHODS =
      Set.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "PATCH");

  @RegisterExtension private static final OpenDesk OPEN = new OpenDesk();

  private static Desk desk;
  private static JsonNode api;
  private static SchemaRegistry schemas;

  @BeforeAll
  static void open() throws IOException {
    desk = OPEN.desk();
    String served = desk.get("/api/openapi.json").text();
    api = MAPPER.readTree(served);
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, b -> b.schemas(Map.of("urn:api", served)));
  }

  /** One operation of the description. */
  record Operation(String path, String method, JsonNode node) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Stream<Operation> operations() throws IOException {
    return api.get("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .map(
                        o ->
                            new Operation(
                                path.getKey(), o.getKey().toUpperCase(Locale.ROOT), o.getValue())));
  }

  @Test
  void openApi_isOfVersion31() {
    assertThat(api.get("openapi").asText()).startsWith("3.1.");
    assertThat(api.at("/info/version").asText()).isNotBlank();
  }

  @Test
  void openApi_describesEveryRouteAndNoOther() throws IOException {
    var served = new TreeSet<String>();
    for (Route route : DeskRoutes.of(DeskSettings.plain(Desk.CLOCK, Desk.QUICK))) {
      if (route.isApi()) {
        served.add(route.method() + " " + route.path());
      }
    }
    var described = new TreeSet<String>();
    operations().forEach(o -> described.add(o.toString()));
    assertThat(described).isEqualTo(served);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operation_example_isAnsweredAsDescribed(Operation operation) throws IOException {
    Reply reply =
        operation.method().equals("GET")
            ? desk.get(operation.path())
            : desk.post(operation.path(), example(operation));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    JsonNode content = resolved(operation.node().at("/responses/200")).get("content");
    String type = content.fieldNames().next();
    assertThat(reply.head()).containsIgnoringCase("content-type: " + type + "\n");
    if (type.equals("application/pdf")) {
      assertThat(new String(reply.body(), 0, 5, UTF_8)).isEqualTo("%PDF-");
      assertThat(content.get(type).get("schema").toString())
          .as("without a schema, generated clients drop the paper")
          .isEqualTo("{\"type\":\"string\",\"format\":\"binary\"}");
    } else if (type.startsWith("text/csv")) {
      assertThat(reply.text()).startsWith("\uFEFF").contains("\n");
    } else {
      assertMatches(content.get(type).get("schema"), reply.text());
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void example_isValidByItsSchema(Operation operation) throws IOException {
    if (operation.node().has("requestBody")) {
      assertMatches(body(operation).get("schema"), example(operation));
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operation_refusal_isAsDescribed(Operation operation) throws IOException {
    Reply reply =
        operation.method().equals("GET")
            ? desk.get(operation.path() + "?unknown=1")
            : desk.post(operation.path(), "{]");
    assertThat(reply.status()).isEqualTo(400);
    JsonNode refused = resolved(operation.node().at("/responses/4XX"));
    JsonNode schema = refused.at("/content/application~1problem+json/schema");
    assertThat(reply.head()).containsIgnoringCase("content-type: application/problem+json\n");
    assertMatches(schema, reply.text());
  }

  /** In Japanese, the language without Accept-Language. */
  @Test
  void examples_ofRefusals_areWhatTheDeskAnswers() throws IOException {
    var examples = new TreeMap<String, JsonNode>();
    for (JsonNode response : api.at("/components/responses")) {
      response
          .at("/content/application~1problem+json/examples")
          .properties()
          .forEach(example -> examples.put(example.getKey(), example.getValue().get("value")));
    }
    for (Refusal.Reason reason : Refusal.Reason.values()) {
      JsonNode expected = examples.remove(reason.name());
      byte[] answered =
          reason == Refusal.Reason.BODY_REJECTED
              ? desk.post("/api/form", Desk.APPLICATION.replaceFirst("03-3100", "090-3100")).body()
              : Answer.refusal(Refusal.of(reason), Locale.JAPANESE).body();
      assertThat(expected).as(reason.name()).isEqualTo(MAPPER.readTree(answered));
    }
    assertThat(examples).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperation_namesItsRefusals_andHasATag(Operation operation) throws IOException {
    var tags = api.get("tags").findValuesAsText("name");
    assertThat(tags).contains(operation.node().at("/tags/0").asText());
    boolean paper = operation.node().at("/responses/200/$ref").asText().endsWith("/Paper");
    JsonNode responses = operation.node().get("responses");
    assertThat(responses.has("401") && responses.has("4XX")).isTrue();
    assertThat(responses.has("503")).isEqualTo(paper);
    assertThat(responses.has("422")).isEqualTo(paper && operation.method().equals("POST"));
    byte[] nothing = new byte[0];
    Reply reply =
        desk.send(operation.method(), operation.path(), List.of("Authorization:"), nothing);
    assertThat(reply.status()).isEqualTo(401);
    assertMatches(
        resolved(responses.get("401")).at("/content/application~1problem+json/schema"),
        reply.text());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operation_otherMethod_isRefused(Operation operation) throws IOException {
    for (String method : METHODS) {
      if (!method.equals(operation.method())) {
        assertThat(desk.send(method, operation.path(), List.of(), new byte[0]).status())
            .as(method)
            .isEqualTo(405);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operation_parameters_acceptTheirValues(Operation operation) throws IOException {
    for (JsonNode given : operation.node().path("parameters")) {
      JsonNode parameter = resolved(given);
      if (!parameter.get("in").asText().equals("query")) {
        continue;
      }
      var values = new ArrayList<String>();
      parameter.at("/schema/enum").forEach(v -> values.add(v.asText()));
      assertThat(values).isNotEmpty();
      for (String value : values) {
        String path = operation.path() + "?" + parameter.get("name").asText() + "=" + value;
        Reply reply =
            operation.method().equals("GET") ? desk.get(path) : desk.post(path, example(operation));
        assertThat(reply.status()).as(path).isEqualTo(200);
      }
    }
  }

  // ---- the description's parts ----

  private static JsonNode body(Operation operation) {
    return resolved(operation.node().get("requestBody")).at("/content/application~1json");
  }

  private static String example(Operation operation) {
    return body(operation).get("example").toString();
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? api.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static void assertMatches(JsonNode node, String json) {
    Schema schema =
        node.has("$ref")
            ? schemas.getSchema(SchemaLocation.of("urn:api" + node.get("$ref").asText()))
            : schemas.getSchema(node.toString());
    assertThat(schema.validate(json, com.networknt.schema.InputFormat.JSON)).as(json).isEmpty();
  }
}
