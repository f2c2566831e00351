package io.github.minmome.cli.laws;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The two libraries as built and as written, and the whole repository. */
final class Repository {
  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private static final List<Path> CLASSES =
      List.of(
          ROOT.resolve("minmome-core/target/classes"),
          ROOT.resolve("minmome-core/postal-codes/target/classes"),
          ROOT.resolve("minmome-pdf/target/classes"));

  static final JavaClasses ALL = new ClassFileImporter().importPaths(CLASSES);

  /** The packages that the modules export. */
  static final Set<String> EXPORTED =
      ModuleFinder.of(CLASSES.toArray(Path[]::new)).findAll().stream()
          .flatMap(module -> module.descriptor().exports().stream())
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "node_modules", ".cifuzz-corpus", ".idea", ".vscode");

  private Repository() {}

  /** Whether an embedder can name the type, so that it is promised. */
  static boolean promises(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && EXPORTED.contains(type.getPackageName())
        && type.getEnclosingClass().map(Repository::promises).orElse(true);
  }

  /** The sources of exported packages. */
  static List<Path> exportedSources() throws IOException {
    var sources = new ArrayList<Path>();
    for (String name : EXPORTED) {
      var module =
          name.startsWith("io.github.minmome.pdf")
              ? "minmome-pdf"
              : name.endsWith(".codes") ? "minmome-core/postal-codes" : "minmome-core";
      var folder = ROOT.resolve(module).resolve("src/main/java").resolve(name.replace('.', '/'));
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  /** Every text file of the repository that people wrote. */
  static List<Path> texts() throws IOException {
    var texts = new ArrayList<Path>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()
                && !file.toString()
                    .matches(".*[.](bin|class|csv|icc|jar|jqwik-database|pdf|png|ttf)")
                && !file.toString()
                    .matches(".*/minmome-(core|pdf)/src/(test|blackbox)/resources/.*")) {
              texts.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return texts;
  }

  /** Every source in Java whose path is wanted. */
  static List<Path> javaSources(Predicate<String> isWanted) throws IOException {
    return texts().stream()
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> isWanted.test(file.toString()))
        .toList();
  }

  /** Parses sources, without their types, and shows each to the reader. */
  static void parse(List<Path> files, BiConsumer<CompilationUnitTree, Trees> reader)
      throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var sources = manager.getJavaFileObjectsFromPaths(files);
      var task =
          (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
      var trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        reader.accept(unit, trees);
      }
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
