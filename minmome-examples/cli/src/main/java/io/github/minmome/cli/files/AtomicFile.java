package io.github.minmome.cli.files;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file in the making: written beside its place under a temporary name, and moved there in one
 * step once it is complete and on the disk. Until {@link #commit} an older file of the same name
 * stays as it is; closed without a commit, nothing remains.
 *
 * <pre>{@code
 * try (AtomicFile file = AtomicFile.at(path)) {
 *   renderer.render(application, file.out());
 *   file.commit();
 * }
 * }</pre>
 *
 * <p>Readable and writable by its owner only where the file system has permissions; elsewhere with
 * whatever the folder passes on.
 */
public final class AtomicFile implements AutoCloseable {
  /** How the name of an unfinished file ends. */
  public static final String UNFINISHED = ".minmome-part";

  /** What goes into a file. */
  @FunctionalInterface
  public interface Contents {
    /** Writes it, without closing the stream. */
    void writeTo(OutputStream out) throws IOException;

    /** Writes it to a file, whole or not at all. */
    default void writeTo(Path path) throws IOException {
      try (AtomicFile file = at(path)) {
        writeTo(file.out());
        file.commit();
      }
    }
  }

  /** Thrown where a folder is in the place of a file to be written. */
  public static final class IsFolderException extends FileSystemException {
    @Serial private static final long serialVersionUID = 1L;

    /** Names the folder. */
    public IsFolderException(Path path) {
      super(path.toString(), null, "is a folder");
    }
  }

  private final Path target;
  private final @Nullable Path temporary;
  private final @Nullable FileChannel channel;
  private final OutputStream out;
  private final NewFolders newFolders;
  private boolean committed;

  private AtomicFile(
      Path target,
      @Nullable Path temporary,
      @Nullable FileChannel channel,
      OutputStream out,
      NewFolders newFolders) {
    this.target = target;
    this.temporary = temporary;
    this.channel = channel;
    this.out = out;
    this.newFolders = newFolders;
  }

  /** Begins a file; missing folders are made, and taken away again if it is never committed. */
  public static AtomicFile at(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IsFolderException(path);
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) { // a pipe or a device
      return new AtomicFile(path, null, null, new ByteArrayOutputStream(), NewFolders.none());
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path folder = target.getParent();
    Path name = target.getFileName();
    if (folder == null || name == null) {
      throw new IsFolderException(path);
    }
    NewFolders folders = NewFolders.make(folder);
    try {
      Path temporary = Files.createTempFile(folder, "." + shortened(name), UNFINISHED);
      temporary.toFile().deleteOnExit(); // Ctrl-C leaves nothing either
      FileChannel channel = opened(temporary);
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      return new AtomicFile(target, temporary, channel, out, folders);
    } catch (AccessDeniedException | NoSuchFileException e) {
      folders.removeEmpty();
      throw new AccessDeniedException(path.toString()); // not the temporary name
    } catch (IOException e) {
      folders.removeEmpty();
      throw e;
    }
  }

  private static FileChannel opened(Path temporary) throws IOException {
    try {
      return FileChannel.open(temporary, StandardOpenOption.WRITE);
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  /** Room for the random part, since file systems allow 255 bytes a name. */
  private static String shortened(Path name) {
    String text = name.toString();
    return text.length() <= 40 ? text : text.substring(0, 40).replaceAll("[\\ud800-\\udbff]$", "");
  }

  /** Returns where the bytes go; closing it is not needed. */
  public OutputStream out() {
    return out;
  }

  /** Brings the bytes to the disk and the file to its place. */
  public void commit() throws IOException {
    out.flush();
    if (temporary == null || channel == null) {
      writeThrough();
    } else {
      channel.force(true);
      channel.close();
      move(temporary, target);
    }
    committed = true;
  }

  private void writeThrough() throws IOException {
    OpenOption[] options = {StandardOpenOption.WRITE};
    try (OutputStream device = Files.newOutputStream(target, options)) {
      ((ByteArrayOutputStream) out).writeTo(device);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    syncFolder(to.getParent());
  }

  /** Brings the new name itself to the disk, where a folder can be opened for that. */
  private static void syncFolder(@Nullable Path folder) {
    if (folder != null) {
      try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
        opened.force(true);
      } catch (IOException e) {
        // Windows opens no folders; it keeps the order of metadata by itself.
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (committed || temporary == null || channel == null) {
      return;
    }
    try {
      channel.close();
    } finally {
      Files.deleteIfExists(temporary);
      newFolders.removeEmpty();
    }
  }
}
