package io.github.minmome.cli.batch;

import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.files.Sha256;
import io.github.minmome.cli.input.ApplicationSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The file that a run reads: known by its bytes, so that a resumed run can check whether it is
 * still the same.
 *
 * @param lines how many line ends it has, a guess at its rows
 */
record InputFile(Path path, String name, String sha256, long lines) {
  /** Looks at a file, which has to be one that can be read again. */
  static InputFile of(Path path) throws IOException {
    if (ApplicationSource.isStandardInput(path)) {
      throw new CliException("batch.notafile", path);
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (Files.isDirectory(path)) {
      throw new CliException("io.folder", path);
    }
    if (!Files.isRegularFile(path)) {
      throw new CliException("batch.notafile", path);
    }
    MessageDigest digest = Sha256.begin();
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(path)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        for (int i = 0; i < n; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    String name = Objects.toString(path.getFileName(), "");
    return new InputFile(path, name, HexFormat.of().formatHex(digest.digest()), lines);
  }
}
