package io.github.minmome.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A test is found by the method or rule that it is about: {@code unit_case_result}. */
final class TestNamesTest {
  private static final Set<String> TESTS =
      Set.of("Example", "ParameterizedTest", "Property", "RepeatedTest", "Test");

  @Test
  void testMethods_areNamedByUnitCaseAndResult() throws IOException {
    var files =
        SourceFiles.javaSources(
            file -> file.contains("/src/test/java/") || file.contains("/src/blackbox/java/"));
    var names = new ArrayList<String>();
    SourceFiles.parse(files, (unit, trees) -> addTests(unit, names));
    assertThat(names)
        .hasSizeGreaterThan(1300)
        .allMatch(name -> name.matches("[a-z][A-Za-z0-9]*(_[a-z][A-Za-z0-9]*){1,3}"));
  }

  private static void addTests(CompilationUnitTree unit, List<String> names) {
    unit.accept(
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getModifiers().getAnnotations().stream().anyMatch(TestNamesTest::isTest)) {
              names.add(method.getName().toString());
            }
            return super.visitMethod(method, null);
          }
        },
        null);
  }

  private static boolean isTest(AnnotationTree annotation) {
    return TESTS.contains(annotation.getAnnotationType().toString());
  }
}
