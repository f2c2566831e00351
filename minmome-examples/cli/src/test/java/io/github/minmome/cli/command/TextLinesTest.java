package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLinesTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'', -",
        "a, a",
        "a~, a",
        "a~b, a|b",
        "a^~b^~, a|b",
        "a^b, a|b",
        "a~~b, a||b",
        "^^, |",
        "~, ''",
        "\uFEFFa~\uFEFFb, a|\uFEFFb",
      })
  void read_everyLineEnd_endsALine(String text, String lines) throws IOException {
    String raw = text.replace('~', '\n').replace('^', '\r');
    assertThat(read(raw)).isEqualTo(lines == null ? List.of() : List.of(lines.split("\\|", -1)));
  }

  @Test
  void veryLongLine_isCutAndTheNextIsWhole() throws IOException {
    TextLines lines =
        new TextLines(
            bytes("1".repeat(TextLines.MAX_LENGTH + 1) + "\r\n" + "2".repeat(65_536) + "\n3"));
    assertThat(lines.next()).isEqualTo("1".repeat(TextLines.MAX_LENGTH));
    assertThat(lines.wasCut()).isTrue();
    assertThat(lines.next()).isEqualTo("2".repeat(65_536));
    assertThat(lines.wasCut()).isFalse();
    assertThat(lines.next()).isEqualTo("3");
    assertThat(lines.number()).isEqualTo(3);
    assertThat(lines.next()).isNull();
  }

  private static List<String> read(String text) throws IOException {
    TextLines lines = new TextLines(bytes(text));
    List<String> read = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      read.add(line);
    }
    return read;
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
