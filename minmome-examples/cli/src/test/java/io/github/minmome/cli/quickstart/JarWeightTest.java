package io.github.minmome.cli.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an embedder adds to a deployment, in bytes; docs/dependencies.md tells the same figures. */
final class JarWeightTest {
  @ParameterizedTest
  @CsvSource({"minmome-core, 1000000", "minmome-pdf, 10500000"})
  void theJarStaysLight(String module, long most) throws IOException {
    var jar = Path.of("../..", module, "target", module + "-0.1.0.jar");
    assumeTrue(Files.exists(jar), "the jars are built by package and later phases");
    assertThat(Files.size(jar)).isLessThan(most);
  }
}
