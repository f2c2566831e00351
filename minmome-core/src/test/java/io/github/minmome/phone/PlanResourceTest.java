package io.github.minmome.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The standard plan is read wherever the classes are. */
final class PlanResourceTest {
  private final Path classes = classes();

  @TempDir Path directory;

  private static Path classes() {
    try {
      return Path.of(
          NumberingPlan.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"minmome.jar", "番号 1.jar", "100%.jar", "minmome.zip"})
  void plan_isReadFromAnArchiveOfAnyName(String name) throws Exception {
    var jar = directory.resolve(name);
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String part : new String[] {"phone", "text"}) {
        addTo(out, classes.resolve("io/github/minmome").resolve(part));
      }
    }
    assertThatThePlanIsRead(jar.toUri().toURL());
  }

  @Test
  void plan_isReadFromADirectory() throws Exception {
    assertThatThePlanIsRead(classes.toUri().toURL());
  }

  private void addTo(JarOutputStream out, Path ofPackage) throws IOException {
    try (var files = Files.newDirectoryStream(ofPackage, Files::isRegularFile)) {
      for (Path file : files) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }

  private static void assertThatThePlanIsRead(URL classes) throws Exception {
    try (var loader =
        new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
      var plan = loader.loadClass(NumberingPlan.class.getName()).getMethod("standard").invoke(null);
      assertThat(plan.getClass()).isNotEqualTo(NumberingPlan.class);
      assertThat(plan).hasToString(NumberingPlan.standard().toString());
    }
  }
}
