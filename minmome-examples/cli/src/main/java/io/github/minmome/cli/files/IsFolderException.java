package io.github.minmome.cli.files;

import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Tells that a folder stands where a file was to be written. */
public final class IsFolderException extends FileSystemException {
  @Serial private static final long serialVersionUID = 1L;

  /** Names the folder. */
  public IsFolderException(Path path) {
    super(path.toString(), null, "is a folder");
  }
}
