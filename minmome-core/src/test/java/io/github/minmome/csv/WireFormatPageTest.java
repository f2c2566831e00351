package io.github.minmome.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class WireFormatPageTest {
  @Test
  void theTableOfColumnsIsThatOfTheCode() throws IOException {
    var page = Files.readString(Path.of("../docs/wire-format.md"));
    for (Column column : Column.values()) {
      assertThat(page).contains("| `" + column.english + "` | " + column.japanese + " |");
    }
  }
}
