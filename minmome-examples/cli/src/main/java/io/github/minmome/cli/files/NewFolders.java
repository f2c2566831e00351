package io.github.minmome.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Folders that were made because they were missing, and go again if nothing comes into them. */
public final class NewFolders {
  private final Deque<Path> made = new ArrayDeque<>(); // the innermost first

  private NewFolders() {}

  /** No folder at all. */
  static NewFolders none() {
    return new NewFolders();
  }

  /** Makes the folder and those above it, as far as they are missing. */
  public static NewFolders make(Path folder) throws IOException {
    NewFolders folders = new NewFolders();
    Path missing = folder.toAbsolutePath();
    while (missing != null && !Files.exists(missing)) {
      folders.made.addLast(missing);
      missing = missing.getParent();
    }
    if (missing != null && !Files.isDirectory(missing)) {
      throw new NotDirectoryException(missing.toString());
    }
    Files.createDirectories(folder);
    return folders;
  }

  /** Takes away those that are still empty. */
  public void removeEmpty() throws IOException {
    for (Path folder : made) {
      try (var content = Files.newDirectoryStream(folder)) {
        if (content.iterator().hasNext()) {
          return;
        }
      }
      Files.deleteIfExists(folder);
    }
  }
}
