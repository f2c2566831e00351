package io.github.minmome.cli.quickstart;

import io.github.minmome.cli.laws.SourceFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of Java in pages, to be found in sources whatever their white space. */
final class Snippets {
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

  private Snippets() {}

  /** Returns the blocks of Java of a page. */
  static List<String> of(Path page) {
    return JAVA.matcher(SourceFiles.read(page)).results().map(block -> block.group(1)).toList();
  }

  /** Returns the texts of sources without white space. */
  static List<String> squeezed(List<Path> sources) {
    return sources.stream().map(SourceFiles::read).map(Snippets::squeezed).toList();
  }

  /** Returns code without white space. */
  static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }
}
