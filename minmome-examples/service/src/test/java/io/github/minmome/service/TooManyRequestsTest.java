package io.github.minmome.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {Service.CALLER, "minmome.requests-per-minute=1"})
final class TooManyRequestsTest {
  @Value("${local.server.port}")
  private int port;

  @Test
  void request_beyondTheBudget_isRefusedWithRetryAfter() throws Exception {
    var service = new Service(port);
    assertThat(service.post("/v1/check", Service.GOOD).statusCode()).isEqualTo(200);
    var second = service.post("/v1/check", Service.GOOD);
    assertThat(second.statusCode()).isEqualTo(429);
    assertThat(second.headers().firstValueAsLong("Retry-After")).isPresent();
    assertThat(new String(second.body(), UTF_8)).contains("TOO_MANY_REQUESTS");
  }
}
