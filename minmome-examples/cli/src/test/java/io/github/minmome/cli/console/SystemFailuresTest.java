package io.github.minmome.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemFailuresTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "No space left on device",
        "There is not enough space on the disk",
        "Disk quota exceeded",
        "ディスクに十分な空き領域がありません。"
      })
  void isFullDisk_theReasonOfAFileOrOfAStream_isRecognized(String reason) {
    assertThat(SystemFailures.isFullDisk(new IOException(reason))).isTrue();
    assertThat(SystemFailures.isFullDisk(new FileSystemException("a.pdf", null, reason))).isTrue();
  }

  @Test
  void isFullDisk_nameOfAFile_isNoReason() {
    for (String name : List.of("quota.csv", "東京パイプ工業.csv", "空き領域.csv", "Broken pipe.csv")) {
      for (IOException e :
          List.of(new NoSuchFileException(name), new AccessDeniedException(name))) {
        assertThat(SystemFailures.isFullDisk(e)).as(name).isFalse();
        assertThat(SystemFailures.isClosedPipe(e)).as(name).isFalse();
      }
    }
  }
}
