package io.github.minmome.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Clients that were generated from the description call the running service. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = Service.CALLER)
final class ClientsTest {
  @Value("${local.server.port}")
  private int port;

  private void run(String... command) throws Exception {
    var process =
        new ProcessBuilder(command)
            .directory(new File("clients"))
            .redirectErrorStream(true)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("classify, check, form, kit and leaflet work");
  }

  @Test
  @EnabledIfSystemProperty(named = "clients.typescript", matches = "true")
  void typeScript_client_receivesAnswersAndPapers() throws Exception {
    run("node", "typescript.mjs", "http://localhost:" + port, Service.KEY);
  }

  @Test
  @EnabledIfSystemProperty(named = "clients.python", matches = "true")
  void python_client_receivesAnswersAndPapers() throws Exception {
    run("python3", "client.py", "http://localhost:" + port, Service.KEY);
  }
}
