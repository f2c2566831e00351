package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.Sentence;
import io.github.minmome.text.SentenceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sentences of leaflets, short texts and papers never do, and how easy Japanese is. */
final class WordingTest {
  private static final Path CAMPAIGN =
      Path.of("../minmome-core/src/main/resources/io/github/minmome/campaign");
  private static final Path PAPERS = Path.of("src/main/resources/io/github/minmome/pdf/internal");

  /** The longest sentence of easy Japanese in characters without spaces. */
  private static final int MAX_EASY = 40;

  static Stream<Path> tables() throws IOException {
    try (var files = Files.walk(PAPERS)) {
      var papers = files.filter(file -> file.toString().endsWith(".tsv")).toList();
      var campaign = Stream.of("leaflet.tsv", "short-texts.tsv").map(CAMPAIGN::resolve);
      return Stream.concat(papers.stream(), campaign);
    }
  }

  private static List<String> languages(SentenceTable table) {
    return Stream.of("ja", "en", "easy-ja").filter(table::hasLanguage).toList();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void papers_neverPromiseHurryOrRequestSecrets(Path file) throws IOException {
    var table = SentenceTable.of(Files.readString(file));
    for (String key : table.keys()) {
      for (String language : languages(table)) {
        assertThat(ForbiddenWordings.in(Sentence.of(table.get(key, language)).base()))
            .as(key)
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "これで必ず止まります。",
        "申し込めば安心です。",
        "すべての詐欺電話が止まります。",
        "もう悪い電話は来ません。",
        "今すぐお申し込みください。",
        "今日お申し込みください。",
        "口座番号を書いてください。",
        "暗証番号をお聞きします。",
        "マイナンバーが必要です。",
        "キャッシュカードをお預かりします。",
        "This is guaranteed.",
        "You are safe then.",
        "Please apply right now.",
        "Please have your account number ready."
      })
  void wordingsOfPromisesHurryAndSecrets_areFound(String text) {
    assertThat(ForbiddenWordings.in(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "口座番号・暗証番号・マイナンバーは聞きません。",
        "「すべての詐欺電話が止まる」とは言わないでください。",
        "今日決めなくてもかまいません。",
        "お金や口座の話をする電話があった方。",
        "全国地域安全運動",
        "急ぐときは",
        "海外のご家族からの電話も、つながらなくなります。"
      })
  void negations_arePermitted(String text) {
    assertThat(ForbiddenWordings.in(text)).isEmpty();
  }

  // ---- easy Japanese

  static Stream<Path> easyTables() throws IOException {
    return tables()
        .filter(
            file -> {
              try {
                return SentenceTable.of(Files.readString(file)).hasLanguage("easy-ja");
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  /** Alternative texts are heard, not read; a day is given its reading when it is written. */
  private static boolean isRead(String key) {
    return !key.startsWith("alt.") && !key.equals("day") && !key.equals("day-readings");
  }

  @ParameterizedTest
  @MethodSource("easyTables")
  void easyJapanese_hasAReadingForEveryKanji(Path file) throws IOException {
    var table = SentenceTable.of(Files.readString(file));
    for (String key : table.keys().stream().filter(WordingTest::isRead).toList()) {
      assertThat(unread(Sentence.of(table.get(key, "easy-ja"))))
          .as(key)
          .doesNotContainPattern("\\p{IsHan}");
    }
  }

  private static String unread(Sentence sentence) {
    var text = new StringBuilder(sentence.base());
    for (int i = sentence.readings().size() - 1; i >= 0; i--) {
      text.delete(sentence.readings().get(i).from(), sentence.readings().get(i).to());
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("easyTables")
  void easyJapanese_hasShortSentencesThatEndPolitely(Path file) throws IOException {
    var table = SentenceTable.of(Files.readString(file));
    for (String key : table.keys().stream().filter(WordingTest::isRead).toList()) {
      String text = Sentence.of(table.get(key, "easy-ja")).base().replace(" ", "");
      for (String sentence : text.split("(?<=。)", -1)) {
        if (sentence.endsWith("。")) {
          assertThat(sentence).as(key).hasSizeLessThanOrEqualTo(MAX_EASY);
          assertThat(sentence).as(key).matches(".*(です|ます|ません|ました|ますか|ください|人|#9110|[0-9])。");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"休止", "申請", "被害", "発信", "着信", "規制", "犯人", "無償", "不審", "該当", "下記", "及び"})
  void easyJapanese_hasNoneOfTheHardWords(String word) throws IOException {
    for (Path file : easyTables().toList()) {
      var table = SentenceTable.of(Files.readString(file));
      for (String key : table.keys()) {
        assertThat(Sentence.of(table.get(key, "easy-ja")).base()).as(key).doesNotContain(word);
      }
    }
  }
}
