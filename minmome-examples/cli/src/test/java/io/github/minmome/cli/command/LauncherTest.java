package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar, with a Java that only writes down how it was started. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  private static final String SHORT = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 ";

  @TempDir private Path folder;
  private Path jar;
  private Path cache;
  private Path calls;
  private Path refusal;

  @BeforeEach
  void installs() throws IOException {
    Path home = Files.createDirectory(folder.resolve("two words"));
    Files.copy(Path.of("minmome"), home.resolve("minmome"));
    jar = Files.createFile(home.resolve("minmome-0.1.0.jar"));
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
    cache = folder.resolve("cache");
    calls = folder.resolve("calls");
    refusal = folder.resolve("refusal");
    Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        echo "$@" >> "%s"
        for option; do
          case $option in
            -XX:DumpLoadedClassList=*) : > "${option#*=}"; exit ;;
            -XX:SharedArchiveFile=*) [ "$1" != -Xshare:dump ] || { [ ! -e "%s" ] && echo classes > "${option#*=}"; exit; } ;;
          esac
        done
        exit 7
        """
            .formatted(calls, refusal));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void firstRun_makesTheArchive() throws Exception {
    assertThat(run("classify", "03-3100-0000")).isEqualTo(7);
    assertThat(calls()).hasSize(3);
    assertThat(calls().get(0)).contains("-XX:DumpLoadedClassList=", " kit --quiet --out ");
    assertThat(calls().get(1)).startsWith("-Xshare:dump ").contains("-XX:SharedClassListFile=");
    assertThat(calls().get(2)).isEqualTo(archived(SHORT) + "classify 03-3100-0000");
    assertThat(cache.resolve("classes.jsa")).isNotEmptyFile();
  }

  @Test
  void laterRuns_useTheArchive() throws Exception {
    run("hours");
    run("batch", "--input", "a b.csv");
    assertThat(calls()).hasSize(4).last().isEqualTo(archived("") + "batch --input a b.csv");
  }

  @Test
  void newerJar_makesTheArchiveAnew() throws Exception {
    run("hours");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
    run("hours");
    assertThat(calls()).filteredOn(call -> call.contains("-Xshare:dump")).hasSize(2);
  }

  @Test
  void archiveThatCannotBeMade_isNotTriedAgain() throws Exception {
    Files.createFile(refusal);
    assertThat(run("hours")).isEqualTo(7);
    assertThat(run("hours")).isEqualTo(7);
    assertThat(calls()).filteredOn(call -> call.contains("-Xshare:dump")).hasSize(1);
    assertThat(cache.resolve("classes.jsa")).isEmptyFile();
  }

  @Test
  void otherJava_hasAnotherArchive() throws Exception {
    Path release = folder.resolve("java/release");
    for (String version : List.of("17.0.15+6", "17.0.16+8", "17.0.15+6")) {
      Files.writeString(release, "JAVA_RUNTIME_VERSION=\"" + version + "\"\n");
      run("hours");
    }
    var made = calls().stream().filter(call -> call.startsWith("-Xshare:dump"));
    assertThat(made).hasSize(2);
    var used = calls().stream().filter(call -> call.startsWith("-XX:SharedArchive")).toList();
    assertThat(used).hasSize(3);
    assertThat(used.get(2)).isEqualTo(used.get(0)).isNotEqualTo(used.get(1));
  }

  @Test
  void cache_thatCannotBeCreated_isOmitted() throws Exception {
    Files.createFile(cache);
    assertThat(run("hours")).isEqualTo(7);
    assertThat(calls()).containsExactly(SHORT + "-jar " + jar + " hours");
  }

  private String archived(String options) {
    return "-XX:SharedArchiveFile="
        + cache.resolve("classes.jsa")
        + " -Xlog:disable "
        + options
        + "-jar "
        + jar
        + " ";
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(calls);
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("sh", jar.resolveSibling("minmome").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    builder.environment().put("MINMOME_CACHE", cache.toString());
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
