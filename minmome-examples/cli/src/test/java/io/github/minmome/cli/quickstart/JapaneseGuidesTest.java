package io.github.minmome.cli.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.laws.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A guide in Japanese has the structure, the commands and the code of the one in English. */
final class JapaneseGuidesTest {
  private static final Path DOCS = SourceFiles.ROOT.resolve("docs");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```.*?^ *```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.*)$");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
  private static final Pattern PARAGRAPH = Pattern.compile("\n\n");
  private static final Pattern KANA = Pattern.compile("[ぁ-んァ-ヶ]");
  private static final Pattern ANCHOR = Pattern.compile("\\]\\(([^)#\\s]*)#([^)]+)\\)");

  private static String page(String name) {
    return SourceFiles.read(DOCS.resolve(name));
  }

  static List<String> guides() {
    return List.of(
        "batch", "command-line", "desk", "embedding", "envelope", "handouts", "official-form");
  }

  private static List<String> found(Pattern pattern, int group, String text) {
    return pattern.matcher(text).results().map((MatchResult r) -> r.group(group)).toList();
  }

  private static String withoutBlocks(String page) {
    return BLOCK.matcher(page).replaceAll("");
  }

  @ParameterizedTest
  @MethodSource("guides")
  void pair_hasTheSameHeadingsBlocksOptionsAndRowsOfTables(String name) throws IOException {
    var english = page(name + ".md");
    var japanese = page(name + ".ja.md");
    assertThat(found(BLOCK, 0, japanese)).isEqualTo(found(BLOCK, 0, english));
    assertThat(found(HEADING, 1, withoutBlocks(japanese)))
        .isEqualTo(found(HEADING, 1, withoutBlocks(english)));
    assertThat(found(OPTION, 0, withoutBlocks(japanese)).stream().distinct())
        .containsExactlyInAnyOrderElementsOf(
            found(OPTION, 0, withoutBlocks(english)).stream().distinct().toList());
    assertThat(rows(japanese)).isEqualTo(rows(english));
    assertThat(english.lines().skip(2).findFirst()).contains("[日本語](" + name + ".ja.md)");
    assertThat(japanese.lines().skip(2).findFirst()).contains("[English](" + name + ".md)");
  }

  private static long rows(String page) {
    return withoutBlocks(page).lines().filter(line -> line.strip().startsWith("|")).count();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void paragraph_isInJapanese(String name) throws IOException {
    for (String paragraph :
        PARAGRAPH.splitAsStream(withoutBlocks(page(name + ".ja.md"))).toList()) {
      boolean isProse = paragraph.length() > 120 && !paragraph.strip().startsWith("|");
      assertThat(!isProse || KANA.matcher(paragraph).find()).as(paragraph).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("guides")
  void linkToAHeading_leadsToIt(String name) throws IOException {
    for (var link : ANCHOR.matcher(page(name + ".ja.md")).results().toList()) {
      if (!link.group(1).startsWith("http")) {
        var target = link.group(1).isEmpty() ? name + ".ja.md" : link.group(1);
        assertThat(
                found(HEADING, 2, withoutBlocks(page(target))).stream()
                    .map(JapaneseGuidesTest::anchor))
            .as(target)
            .contains(link.group(2));
      }
    }
  }

  /** As GitHub makes it: small letters, hyphens for spaces, no punctuation. */
  private static String anchor(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
        .replace(' ', '-');
  }

  @ParameterizedTest
  @MethodSource("guides")
  void japaneseIndex_leadsToTheJapaneseGuide(String name) throws IOException {
    assertThat(page("README.ja.md")).contains("(" + name + ".ja.md)");
  }

  @Test
  void englishIndex_leadsToEveryGuide() throws IOException {
    var index = page("README.md");
    try (var pages = Files.list(DOCS)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".md") && !name.endsWith(".ja.md"))
          .filteredOn(name -> !name.equals("README.md"))
          .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
    }
  }

  @Test
  void readmes_leadToTheIndexes() throws IOException {
    assertThat(page("../README.md")).contains("(docs/README.md)");
    assertThat(page("../README.ja.md")).contains("(docs/README.ja.md)");
  }
}
