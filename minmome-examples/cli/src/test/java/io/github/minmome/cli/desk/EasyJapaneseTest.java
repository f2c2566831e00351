package io.github.minmome.cli.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page's own sentences for problems of an application, in easy Japanese. */
final class EasyJapaneseTest {
  private static final Pattern SENTENCE = Pattern.compile("(?m)^ {2}'problem[.](\\w+)': '(.*)',$");

  /** Constraints of an embedder's own types, and problems of the settings of the desk's partner. */
  private static final Set<String> OF_NO_VISITOR = Set.of("CONSTRAINT", "PURPOSE_REQUIRED");

  /** Of the sections on papers: what the rendering of an application reports of its values. */
  private static final List<String> OF_PAPERS =
      List.of(
          "TEXT_UNPRINTABLE",
          "TEXT_DOES_NOT_FIT",
          "TOO_FEW_BOXES",
          "VALUE_WITHOUT_PARTS",
          "PLACE_LEFT_BLANK",
          "BUILDING_WITHOUT_PLACE");

  @Test
  void problems_ofAnApplication_haveAnEasySentence_withTheFieldAlone() throws IOException {
    var sentences = new TreeMap<String, String>();
    SENTENCE
        .matcher(read(EasyJapaneseTest.class, "library-easy.js"))
        .results()
        .forEach(found -> sentences.put(found.group(1), found.group(2)));
    String table = read(Problem.class, "problems.tsv");
    Set<String> required = codes(table.substring(0, table.indexOf("\n# JSON documents")));
    assertThat(required).hasSizeGreaterThan(80).containsAll(OF_NO_VISITOR);
    required.removeAll(OF_NO_VISITOR);
    required.addAll(OF_PAPERS);
    assertThat(sentences.keySet()).isEqualTo(required);
    assertThat(codes(table)).containsAll(required);
    sentences.forEach(
        (code, sentence) ->
            assertThat(sentence.replace("{field}", "")).as(code).isNotBlank().doesNotContain("{"));
  }

  private static Set<String> codes(String table) {
    var codes = new TreeSet<String>();
    table
        .lines()
        .filter(line -> line.matches("[A-Z0-9_]+\t.*"))
        .forEach(line -> codes.add(line.substring(0, line.indexOf('\t'))));
    return codes;
  }

  private static String read(Class<?> beside, String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
