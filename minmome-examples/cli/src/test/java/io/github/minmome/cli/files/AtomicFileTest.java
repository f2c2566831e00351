package io.github.minmome.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void commit_makesTheWholeFileReadableForItsOwnerOnly() throws IOException {
    Path path = folder.resolve("form.pdf");
    write(path, "new", true);
    assertThat(path).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThat(FileNames.in(folder)).containsExactly("form.pdf");
  }

  @Test
  void olderFile_staysUntilTheCommitAndForeverWithoutOne() throws IOException {
    Path path = folder.resolve("form.pdf");
    Files.writeString(path, "old");
    write(path, "new", false);
    assertThat(path).hasContent("old");
    assertThat(FileNames.in(folder)).containsExactly("form.pdf");
    write(path, "new", true);
    assertThat(path).hasContent("new");
  }

  @Test
  void missingFolders_areCreatedAndDeletedAgainOnFailure() throws IOException {
    Path path = folder.resolve("a/b/form.pdf");
    write(path, "new", false);
    assertThat(FileNames.in(folder)).isEmpty();
    write(path, "new", true);
    assertThat(path).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void link_staysALinkAndItsFileIsReplaced() throws IOException {
    Path real = Files.writeString(folder.resolve("real.pdf"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), real);
    write(link, "new", true);
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void folderOrAFileInThePlaceOfAFolder_isRefused() throws IOException {
    assertThatExceptionOfType(AtomicFile.IsFolderException.class)
        .isThrownBy(() -> AtomicFile.at(folder));
    Files.writeString(folder.resolve("file"), "x");
    assertThatExceptionOfType(NotDirectoryException.class)
        .isThrownBy(() -> AtomicFile.at(folder.resolve("file/form.pdf")));
    assertThat(FileNames.in(folder)).containsExactly("file");
  }

  @Test
  void veryLongNames_areWrittenToo() throws IOException {
    String name = "名".repeat(80) + ".pdf";
    write(folder.resolve(name), "new", true);
    assertThat(FileNames.in(folder)).containsExactly(name);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void device_isWrittenInsteadOfReplaced() throws IOException {
    Path device = Path.of("/dev/null");
    write(device, "new", true);
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  private static void write(Path path, String text, boolean commit) throws IOException {
    try (AtomicFile file = AtomicFile.at(path)) {
      file.out().write(text.getBytes(StandardCharsets.UTF_8));
      if (commit) {
        file.commit();
      }
    }
  }
}
