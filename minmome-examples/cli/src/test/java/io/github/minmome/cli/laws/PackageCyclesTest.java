package io.github.minmome.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Packages use each other in one direction, in every module and example, those that are built apart
 * too: read from their sources. An exported package and its {@code internal} ones count as one
 * where the internal ones name its types, which are its parameters and results.
 */
final class PackageCyclesTest {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern TYPE =
      Pattern.compile("\\b(io\\.github\\.minmome(?:\\.[a-z]\\w*)*)\\.[A-Z]");

  @Test
  void packages_ofEveryModule_haveNoCycle() throws IOException {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (Path file : SourceFiles.texts()) {
      if (file.toString().replace('\\', '/').matches(".*/src/main/java/.*[.]java")) {
        add(SourceFiles.read(file), uses);
      }
    }
    assertThat(uses.keySet())
        .contains("io.github.minmome.text", "io.github.minmome.pdf", "io.github.minmome.cli.desk")
        .anyMatch(name -> name.startsWith("io.github.minmome.service"))
        .anyMatch(name -> name.startsWith("io.github.minmome.consumers"));
    assertThat(cycles(uses)).as("packages in cycles").isEmpty();
  }

  @Test
  void cycles_ofThreePackages_areFound_andWhatOnlyLeadsThereIsNot() {
    Map<String, Set<String>> uses = new TreeMap<>();
    add("package io.github.minmome.a; import io.github.minmome.b.B;", uses);
    add("package io.github.minmome.b; class B { io.github.minmome.c.C c; }", uses);
    add("package io.github.minmome.c; import static io.github.minmome.a.A.of;", uses);
    add("package io.github.minmome.above; import io.github.minmome.a.A;", uses);
    add("package io.github.minmome.below; // io.github.minmome.a.A", uses);
    add("package io.github.minmome.c; import io.github.minmome.below.Ground;", uses);
    add("package io.github.minmome.below.internal; import io.github.minmome.below.Ground;", uses);
    add("package io.github.minmome.below; import io.github.minmome.below.internal.I;", uses);
    assertThat(cycles(uses).keySet())
        .containsExactly("io.github.minmome.a", "io.github.minmome.b", "io.github.minmome.c");
  }

  /** Adds the packages whose types a source names to those that its own package uses. */
  private static void add(String source, Map<String, Set<String>> uses) {
    String code = COMMENT.matcher(source).replaceAll("");
    var declared = PACKAGE.matcher(code);
    if (!declared.find()) {
      return; // module-info
    }
    String own = declared.group(1);
    Set<String> used = uses.computeIfAbsent(own, name -> new TreeSet<>());
    TYPE.matcher(code)
        .results()
        .map(type -> type.group(1))
        .filter(name -> !name.equals(own) && !own.startsWith(name + ".internal"))
        .forEach(used::add);
  }

  /** Leaves only packages that are used by some of those left and use some of them. */
  private static Map<String, Set<String>> cycles(Map<String, Set<String>> uses) {
    Map<String, Set<String>> left = new TreeMap<>();
    uses.forEach((name, used) -> left.put(name, new TreeSet<>(used)));
    for (int before = -1; before != left.size(); ) {
      before = left.size();
      left.values().forEach(used -> used.retainAll(left.keySet()));
      Set<String> used =
          left.values().stream()
              .flatMap(Set::stream)
              .collect(Collectors.toCollection(TreeSet::new));
      left.entrySet().removeIf(e -> e.getValue().isEmpty() || !used.contains(e.getKey()));
    }
    return left;
  }
}
