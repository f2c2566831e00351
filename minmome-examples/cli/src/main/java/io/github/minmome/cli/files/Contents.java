package io.github.minmome.cli.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** What goes into a file. */
@FunctionalInterface
public interface Contents {
  /** Writes it, without closing the stream. */
  void writeTo(OutputStream out) throws IOException;

  /** Makes a file of it, whole or not at all. */
  default void writeTo(Path path) throws IOException {
    try (WholeFile file = WholeFile.at(path)) {
      writeTo(file.out());
      file.commit();
    }
  }
}
