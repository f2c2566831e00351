package io.github.minmome.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Databind is optional: core alone reads an application where no mapper is present. */
final class WithoutDatabindTest {
  private static final List<String> NEEDED =
      List.of(
          "jackson-annotations-2",
          "jackson-core-2",
          "jakarta.validation-api",
          "fastcsv-",
          "jspecify-");

  private static List<Path> core() {
    var jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("tools/jackson") && !entry.contains("tools\\jackson"))
            .filter(entry -> NEEDED.stream().anyMatch(new File(entry).getName()::startsWith))
            .map(Path::of)
            .distinct();
    var core =
        Stream.concat(Stream.of(SourceFiles.ROOT.resolve("minmome-core/target/classes")), jars)
            .toList();
    assertThat(core).hasSize(NEEDED.size() + 1);
    return core;
  }

  private static void check(ClassLoader loader) throws ReflectiveOperationException {
    assertThatThrownBy(() -> loader.loadClass("com.fasterxml.jackson.databind.ObjectMapper"))
        .isInstanceOf(ClassNotFoundException.class);
    Class<?> type = loader.loadClass("io.github.minmome.json.MinmomeJson");
    Object json = type.getMethod("standard").invoke(null);
    Object reading =
        type.getMethod("readApplication", String.class)
            .invoke(json, "{\"scope\": \"OUTGOING_ONLY\"}");
    assertThat(reading.getClass().getMethod("accepted").invoke(reading)).isEqualTo(true);
  }

  @Test
  void coreAlone_readsJson_onTheClassPath() throws Exception {
    var urls = core().stream().map(WithoutDatabindTest::url).toArray(URL[]::new);
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      check(loader);
    }
  }

  @Test
  void coreAlone_readsJson_onTheModulePath() throws Exception {
    var boot = ModuleLayer.boot();
    var configuration =
        boot.configuration()
            .resolve(
                ModuleFinder.of(core().toArray(Path[]::new)),
                ModuleFinder.of(),
                Set.of("io.github.minmome.core"));
    var layer =
        boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    check(layer.findLoader("io.github.minmome.core"));
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (java.net.MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
