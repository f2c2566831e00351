package io.github.minmome.cli.batch;

import io.github.minmome.cli.command.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A file of {@link #ROWS} rows, and a folder into which batches are run. */
abstract class BatchFixture {
  static final int ROWS = 250;

  @TempDir Path folder;
  Path input;

  Path out;

  @BeforeEach
  void generate() throws IOException {
    input = folder.resolve("rows.csv");
    out = folder.resolve("out");
    GeneratedRows.write(ROWS, input);
  }

  Run batch(String... more) {
    return batchInto(out, more);
  }

  Run batchInto(Path target, String... more) {
    List<String> args =
        new ArrayList<>(List.of("batch", "--input", input.toString(), "--out", target.toString()));
    if (!List.of(more).contains("--per-file")) {
      args.addAll(List.of("--per-file", "100"));
    }
    args.add("--quiet");
    args.addAll(List.of(more));
    return Run.minmome(args.toArray(String[]::new));
  }

  static List<String> lines(Path csv) throws IOException {
    byte[] bytes = Files.readAllBytes(csv);
    boolean utf8 = bytes.length > 2 && bytes[0] == (byte) 0xEF;
    String text = new String(bytes, utf8 ? StandardCharsets.UTF_8 : GeneratedRows.WINDOWS_31J);
    if (!utf8 && text.startsWith("line_number")) {
      text = new String(bytes, StandardCharsets.UTF_8);
    }
    return text.replace("\uFEFF", "").lines().toList();
  }

  static Map<String, byte[]> bytes(Path folder) throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return bytes;
  }

  /** Every file as a hash of its bytes. */
  static Map<String, Integer> content(Path folder) throws IOException {
    Map<String, Integer> content = new TreeMap<>();
    bytes(folder).forEach((name, bytes) -> content.put(name, Arrays.hashCode(bytes)));
    return content;
  }
}
