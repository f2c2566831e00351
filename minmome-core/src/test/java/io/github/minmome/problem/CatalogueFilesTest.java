package io.github.minmome.problem;

import io.github.minmome.blackbox.generated.GeneratedFiles;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class CatalogueFilesTest {
  @Test
  void filesMadeFromTheTable_areUpToDate() throws IOException {
    for (var file : CatalogueFiles.all().entrySet()) {
      GeneratedFiles.assertUpToDate(file.getKey(), file.getValue());
    }
  }
}
