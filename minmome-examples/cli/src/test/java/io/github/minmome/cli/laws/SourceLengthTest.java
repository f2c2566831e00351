package io.github.minmome.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sources are read from top to bottom: no file is long, and no method of what is shipped. */
final class SourceLengthTest {
  private static final int MAX_LINES_OF_FILE = 400;
  private static final int MAX_LINES_OF_METHOD = 60;

  @Test
  void files_ofMainAndTestSources_areShort() throws IOException {
    var files = SourceFiles.javaSources(file -> true);
    assertThat(files).hasSizeGreaterThan(600);
    var found = new ArrayList<String>();
    for (Path file : files) {
      long lines = SourceFiles.read(file).lines().count();
      if (lines > MAX_LINES_OF_FILE) {
        found.add(file + " " + lines);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void methods_ofMainSources_areShort() throws IOException {
    var files = SourceFiles.javaSources(file -> file.contains("/src/main/java/"));
    assertThat(files).hasSizeGreaterThan(300);
    var found = new ArrayList<String>();
    SourceFiles.parse(files, (unit, trees) -> addLongMethods(unit, trees, found));
    assertThat(found).isEmpty();
  }

  private static void addLongMethods(CompilationUnitTree unit, Trees trees, List<String> found) {
    var lines = unit.getLineMap();
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

  private static long lineOf(LineMap lines, long position) {
    return position < 0 ? 0 : lines.getLineNumber(position);
  }
}
