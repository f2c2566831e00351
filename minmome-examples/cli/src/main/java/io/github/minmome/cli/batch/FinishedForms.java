package io.github.minmome.cli.batch;

import io.github.minmome.cli.files.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of forms that a run, and those that it resumes, finished: a line of name and SHA-256
 * each, on the disk before the run goes on. Safe for use by several threads.
 */
final class FinishedForms implements AutoCloseable {
  private static final Pattern LINE = Pattern.compile("([^\\t\\n]+)\\t([0-9a-f]{64})\\n");

  private final Map<String, String> hashes;
  private final FileChannel channel;

  private FinishedForms(Map<String, String> hashes, FileChannel channel) {
    this.hashes = hashes;
    this.channel = channel;
  }

  /** Reads the list of an interrupted run; a line that was cut off is left out. */
  static Map<String, String> read(Path path) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    if (Files.exists(path)) {
      Matcher lines = LINE.matcher(Files.readString(path, StandardCharsets.ISO_8859_1));
      while (lines.find()) {
        hashes.put(lines.group(1), lines.group(2));
      }
    }
    return hashes;
  }

  /** Begins the list of a run with what earlier runs finished. */
  static FinishedForms begin(Path path, Map<String, String> earlier) throws IOException {
    StringBuilder text = new StringBuilder();
    earlier.forEach((name, sha256) -> text.append(line(name, sha256)));
    AtomicFile.Contents contents =
        out -> out.write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
    contents.writeTo(path);
    FileChannel channel = FileChannel.open(path, StandardOpenOption.APPEND);
    return new FinishedForms(new HashMap<>(earlier), channel);
  }

  private static String line(String name, String sha256) {
    return name + '\t' + sha256 + '\n';
  }

  /** Returns the SHA-256 with which a file was finished, or null if it was not. */
  synchronized @Nullable String sha256(String name) {
    return hashes.get(name);
  }

  synchronized void add(String name, String sha256) throws IOException {
    if (!sha256.equals(hashes.put(name, sha256))) {
      channel.write(ByteBuffer.wrap(line(name, sha256).getBytes(StandardCharsets.ISO_8859_1)));
      channel.force(false);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
