package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EscapesTest {
  private static final Map<String, String> VISIBLE =
      Map.ofEntries(
          Map.entry("03-3100-0000", "03-3100-0000"),
          Map.entry("０３－３１００", "０３－３１００"),
          Map.entry("a\tb", "a\\u0009b"),
          Map.entry("a\\b", "a\\u005Cb"),
          Map.entry("\u0000\u001B\u007F\u0085", "\\u0000\\u001B\\u007F\\u0085"),
          Map.entry("\u202A+81\u202C", "\\u202A+81\\u202C"),
          Map.entry("0\u200B3\u200E\u2066\uFEFF", "0\\u200B3\\u200E\\u2066\\uFEFF"),
          Map.entry("\u2028\u2029\u00AD", "\\u2028\\u2029\\u00AD"),
          Map.entry("\uD83Dx", "\\uD83Dx"),
          Map.entry("\uDB40\uDC41", "\\uDB40\\uDC41"),
          Map.entry("𠮷 辻\uDB40\uDD00", "𠮷 辻\uDB40\uDD00"),
          Map.entry("☎️ 03", "☎️ 03"));

  @Test
  void visible_invisibleCharacters_areTheirCodeUnits() {
    VISIBLE.forEach((text, escaped) -> assertThat(Escapes.visible(text)).isEqualTo(escaped));
  }
}
