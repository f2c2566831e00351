package io.github.minmome.cli.laws;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import javax.tools.ToolProvider;

/** The text files of the repository. */
public final class SourceFiles {
  /** The folder of the whole repository. */
  public static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "node_modules", ".cifuzz-corpus", ".idea", ".vscode");

  private SourceFiles() {}

  /** Returns every text file of the repository that is not generated. */
  public static List<Path> texts() throws IOException {
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

  /** Returns every source in Java whose path is accepted. */
  public static List<Path> javaSources(Predicate<String> isAccepted) throws IOException {
    return texts().stream()
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> isAccepted.test(file.toString()))
        .toList();
  }

  /** Parses sources, without their types, and gives each to the reader. */
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

  /** Returns the text of a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
