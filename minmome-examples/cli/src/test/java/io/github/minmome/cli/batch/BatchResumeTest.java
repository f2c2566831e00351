package io.github.minmome.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.minmome.cli.command.Run;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.files.FileNames;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders with files of an earlier run, and runs that are continued. */
class BatchResumeTest extends BatchFixture {
  @Nested
  class Folder {
    @Test
    void folderWithFilesOfARun_isRefusedWithoutResume() throws IOException {
      batch();
      Map<String, byte[]> before = bytes(out);
      assertThat(batch().exit()).isEqualTo(Exit.USAGE);
      assertThat(bytes(out)).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void wrongOptions_leaveTheFolderForTheNextRun() throws IOException {
      Path columns = Files.writeString(folder.resolve("columns.json"), "{\"colour\":\"x\"}");
      Path profile = Files.writeString(folder.resolve("profile.json"), "{\"colour\":\"x\"}");
      Path none = folder.resolve("none.json");
      for (String option :
          List.of(
              "--columns=" + columns,
              "--columns=" + none,
              "--partner-file=" + profile,
              "--form-profile=" + profile,
              "--font=" + profile,
              "--charset=utf-8")) {
        assertThat(batch(option).exit()).as(option).isIn(Exit.REJECTED, Exit.USAGE);
        assertThat(out).as(option).doesNotExist();
      }
      Files.createDirectory(out);
      batch("--columns=" + columns);
      assertThat(out).isEmptyDirectory();
      assertThat(batch().exit()).isEqualTo(Exit.REJECTED);
      assertThat(out.resolve("report.json")).exists();
    }

    @Test
    void missingInput_leavesTheFolderAsItWas() throws IOException {
      Files.delete(input);
      assertThat(batch().exit()).isEqualTo(Exit.USAGE);
      assertThat(batch("--resume").exit()).isEqualTo(Exit.USAGE);
      assertThat(out).doesNotExist();
    }

    @Test
    void secondRun_intoTheSameFolder_isRefused() throws Exception {
      try (OutputFolder mine = OutputFolder.lock(out, () -> {})) {
        assertThat(batch("--resume").err()).contains("Another run");
        assertThat(batch().exit()).isEqualTo(Exit.USAGE);
        assertThat(mine.isUsed()).isFalse();
      }
      assertThat(batch().exit()).isEqualTo(Exit.REJECTED);
    }
  }

  @Nested
  class Resume {
    @Test
    void failedRun_continuesWithTheSameBytes() throws IOException {
      Path calm = folder.resolve("calm");
      batchInto(calm, "--threads", "1");

      Path obstacle = Files.createDirectories(out.resolve("forms-00002.pdf"));
      Run failed = batch("--threads", "1");
      assertThat(failed.exit()).isEqualTo(Exit.USAGE);
      assertThat(failed.err()).contains("--resume").doesNotContain("Exception");
      assertThat(Files.exists(out.resolve("report.json"))).isFalse();
      Files.delete(obstacle);
      Files.writeString(out.resolve(".forms-00003.pdf123.minmome-part"), "half");

      assertThat(batch("--resume", "--per-file", "99").exit()).isEqualTo(Exit.USAGE);
      assertThat(batch("--resume").exit()).isEqualTo(Exit.REJECTED);
      assertThat(content(out)).isEqualTo(content(calm));
    }

    @Test
    void failure_reportsAllCompleteFilesOfEarlierRunsToo() throws IOException {
      Path obstacle = Files.createDirectories(out.resolve("forms-00002.pdf"));
      batch("--threads", "1");
      Files.delete(obstacle);
      Files.createDirectory(out.resolve("forms-00003.pdf"));
      assertThat(batch("--threads", "1", "--resume").err())
          .contains("2 files of forms are complete");
    }

    @Test
    void completeRun_withOtherOptions_isRefused() throws IOException {
      batch();
      assertThat(batch("--resume").exit()).isEqualTo(Exit.REJECTED);
      Run other = batch("--resume", "--undated");
      assertThat(other.exit()).isEqualTo(Exit.USAGE);
      assertThat(other.err()).contains("--undated");
      Files.writeString(input, "\r\n", StandardOpenOption.APPEND);
      assertThat(batch("--resume").err()).contains("--input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "x"})
    void completeRun_whoseReportIsNone_isRefused(String report) throws IOException {
      Files.createDirectory(out);
      Files.writeString(out.resolve("report.json"), report);
      Run run = batch("--resume");
      assertThat(run.exit()).isEqualTo(Exit.USAGE);
      assertThat(run.err()).contains("cannot be resumed");
      assertThat(FileNames.in(out)).containsExactly("report.json");
    }

    @Test
    void completeRun_missingOrChangedFiles_areMadeAgain() throws IOException {
      batch();
      Map<String, Integer> complete = content(out);
      Files.delete(out.resolve("forms-00001.pdf"));
      Files.write(out.resolve("forms-00003.pdf"), new byte[0]);
      Run run = batch("--resume");
      assertThat(run.exit()).isEqualTo(Exit.REJECTED);
      assertThat(run.err()).contains("forms-00001.pdf, forms-00003.pdf");
      assertThat(content(out)).isEqualTo(complete);
    }

    @Test
    void fileThatCannotBeMadeAgain_isRefusedAndTheRestStays() throws IOException {
      batch();
      Path report = out.resolve("report.json");
      String file = out.resolve("forms-00002.pdf").toString();
      String hash = new ObjectMapper().readTree(report.toFile()).at("/files/1/sha256").asText();
      Files.writeString(report, Files.readString(report).replace(hash, "0".repeat(64)));
      Map<String, Integer> before = content(out);
      Run run = batch("--resume");
      assertThat(run.exit()).isEqualTo(Exit.USAGE);
      assertThat(run.err()).contains("cannot be made again", file);
      assertThat(content(out)).isEqualTo(before);
    }

    @Test
    void interruptedRun_changedFiles_areMadeAgain() throws IOException {
      Path calm = folder.resolve("calm");
      batchInto(calm, "--threads", "1");
      Path obstacle = Files.createDirectories(out.resolve("forms-00003.pdf"));
      batch("--threads", "1");
      Files.delete(obstacle);
      Files.copy(
          out.resolve("forms-00001.pdf"),
          out.resolve("forms-00002.pdf"),
          StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel file =
          FileChannel.open(out.resolve("forms-00001.pdf"), StandardOpenOption.WRITE)) {
        file.truncate(file.size() / 2);
      }
      Files.writeString(out.resolve("forms-00003.pdf"), "of somebody else");
      assertThat(batch("--resume").exit()).isEqualTo(Exit.REJECTED);
      assertThat(content(out)).isEqualTo(content(calm));
    }
  }
}
