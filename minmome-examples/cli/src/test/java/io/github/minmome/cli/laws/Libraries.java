package io.github.minmome.cli.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The libraries as they are built. */
final class Libraries {
  private static final List<Path> CLASSES =
      List.of(
          SourceFiles.ROOT.resolve("minmome-core/target/classes"),
          SourceFiles.ROOT.resolve("minmome-core/postal-codes/target/classes"),
          SourceFiles.ROOT.resolve("minmome-pdf/target/classes"));

  static final JavaClasses ALL = new ClassFileImporter().importPaths(CLASSES);

  /** The packages that the modules export. */
  static final Set<String> EXPORTED =
      ModuleFinder.of(CLASSES.toArray(Path[]::new)).findAll().stream()
          .flatMap(module -> module.descriptor().exports().stream())
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toUnmodifiableSet());

  private Libraries() {}

  /** Returns whether the type is public API. */
  static boolean isPublicApi(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && EXPORTED.contains(type.getPackageName())
        && type.getEnclosingClass().map(Libraries::isPublicApi).orElse(true);
  }

  /** The sources of exported packages. */
  static List<Path> exportedSources() throws IOException {
    var sources = new ArrayList<Path>();
    for (String name : EXPORTED) {
      var module =
          name.startsWith("io.github.minmome.pdf")
              ? "minmome-pdf"
              : name.endsWith(".codes") ? "minmome-core/postal-codes" : "minmome-core";
      var folder =
          SourceFiles.ROOT.resolve(module).resolve("src/main/java").resolve(name.replace('.', '/'));
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }
}
