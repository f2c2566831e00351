package io.github.minmome.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

final class CatalogueFilesTest {
  /** With {@code -Dminmome.write=true} it makes the files first. */
  @Test
  void filesMadeFromTheTable_areUpToDate() throws IOException {
    if (Boolean.getBoolean("minmome.write")) {
      CatalogueFiles.write();
    }
    for (var file : CatalogueFiles.all().entrySet()) {
      assertThat(Files.readString(file.getKey()))
          .as("%s; docs/problems.md describes how to generate it", file.getKey())
          .isEqualTo(file.getValue());
    }
  }
}
