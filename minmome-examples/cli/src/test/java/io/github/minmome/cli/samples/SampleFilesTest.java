package io.github.minmome.cli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SampleFilesTest {
  @Test
  void committedSamples_areWhatTheProgramWrites() throws IOException {
    assertThat(Files.readAllBytes(Path.of("samples/sample.csv"))).isEqualTo(SampleFiles.clean());
    assertThat(Files.readAllBytes(Path.of("samples/sample-with-errors.csv")))
        .isEqualTo(SampleFiles.withErrors());
  }
}
