package io.github.minmome.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Sources are read from top to bottom: no file and no method of what is shipped is long. */
final class SourceLengthTest {
  private static final int MAX_LINES_OF_FILE = 400;
  private static final int MAX_LINES_OF_METHOD = 60;

  @Test
  void mainSources_filesAndMethodsAreShort() throws IOException {
    var files =
        Repository.texts().stream()
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> file.toString().contains("/src/main/java/"))
            .map(Path::toFile)
            .toList();
    assertThat(files).hasSizeGreaterThan(300);
    assertThat(tooLong(files)).isEmpty();
  }

  private static List<String> tooLong(List<File> files) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new ArrayList<String>();
    try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var sources = manager.getJavaFileObjectsFromFiles(files);
      var task =
          (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
      var trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        var lines = unit.getLineMap();
        long length = lineOf(lines, trees.getSourcePositions().getEndPosition(unit, unit));
        if (length > MAX_LINES_OF_FILE) {
          found.add(unit.getSourceFile().getName() + " " + length);
        }
        unit.accept(
            new TreeScanner<Void, Void>() {
              @Override
              public Void visitMethod(MethodTree method, Void nothing) {
                var positions = trees.getSourcePositions();
                long from = lineOf(lines, positions.getStartPosition(unit, method));
                long to = lineOf(lines, positions.getEndPosition(unit, method));
                if (to - from >= MAX_LINES_OF_METHOD) {
                  found.add(unit.getSourceFile().getName() + " " + method.getName());
                }
                return super.visitMethod(method, null);
              }
            },
            null);
      }
    }
    return found;
  }

  private static long lineOf(LineMap lines, long position) {
    return position < 0 ? 0 : lines.getLineNumber(position);
  }
}
