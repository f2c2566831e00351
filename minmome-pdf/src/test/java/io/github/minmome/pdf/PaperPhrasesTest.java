package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.HandoutCases;
import io.github.minmome.blackbox.pdf.Letter;
import io.github.minmome.blackbox.pdf.PhraseLines;
import io.github.minmome.blackbox.pdf.Samples;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.PaperTexts;
import io.github.minmome.specimen.Specimens;
import io.github.minmome.text.SentenceTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every line of the papers but leaflets ends between the phrases that their tables mark; {@code
 * LeafletTypeTest} reads those of leaflets.
 */
final class PaperPhrasesTest {
  private static final Path HANDOUTS =
      Path.of("src/main/resources/io/github/minmome/pdf/internal/handout");

  private interface Printing {
    void print(OutputStream out) throws IOException;
  }

  static Stream<Arguments> papers() {
    var envelopes =
        EnvelopeRenderer.builder()
            .today(Samples.TODAY)
            .writing(EnvelopeRenderer.Writing.HORIZONTAL);
    var plain = envelopes.build();
    var stamped = envelopes.profile(Samples.stamped()).build();
    var bought = envelopes.shape(EnvelopeRenderer.Shape.N3).build();
    var labels = envelopes.shape(EnvelopeRenderer.Shape.LABEL).build();
    var emptyLabels = envelopes.profile(null).build();
    var form = ApplicationFormRenderer.standard();
    var senders = List.of(Samples.application());
    return Stream.of(
        of("form", "form/form.tsv", 30, out -> form.render(Specimens.full(), out)),
        of("blank form", "form/form.tsv", 30, out -> form.renderBlank(1, out)),
        of("fillable form", "form/form.tsv", 30, form::renderFillable),
        of("envelope", "envelope/envelope.tsv", 10, plain::render),
        of("stamped", "envelope/envelope.tsv", 10, out -> stamped.renderAll(senders, out)),
        of("bought", "envelope/envelope.tsv", 1, bought::render),
        of("labels", "envelope/envelope.tsv", 2, labels::render),
        of("empty labels", "envelope/envelope.tsv", 2, emptyLabels::render),
        of("take-home", "kit/takehome.tsv", 10, PaperPhrasesTest::takeHome),
        of("cover", "kit/cover.tsv", 15, PaperPhrasesTest::kit),
        of("take-home in a kit", "kit/takehome.tsv", 10, PaperPhrasesTest::kit),
        of("report", "outreach/report.tsv", 5, PaperPhrasesTest::report));
  }

  private static Arguments of(String name, String table, int least, Printing printing) {
    return Arguments.of(name, table, least, printing);
  }

  private static void takeHome(OutputStream out) throws IOException {
    TakeHomeRenderer.standard().render(Samples.application(), out);
  }

  private static void kit(OutputStream out) throws IOException {
    KitRenderer.standard()
        .render(List.of(Samples.application()), KitOptions.of(Samples.TODAY), out);
  }

  private static void report(OutputStream out) throws IOException {
    OutreachReportRenderer.standard().render(Samples.outreachReport(), out);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("papers")
  void lines_neverEndInsideAMarkedPhrase(String name, String table, int least, Printing paper)
      throws IOException {
    var out = new ByteArrayOutputStream();
    paper.print(out);
    var letters = Letter.of(out.toByteArray());
    int found = 0;
    for (Sentence sentence : sentences(table)) {
      found += PhraseLines.check(sentence, letters, name);
    }
    assertThat(found).as("sentences found on " + name).isGreaterThanOrEqualTo(least);
  }

  static Stream<Arguments> handouts() {
    return HandoutCases.all()
        .filter(printed -> printed.language() != LeafletLanguage.EN)
        .map(Arguments::of);
  }

  /** What is printed of the paper's own sentences ends its lines between phrases. */
  @ParameterizedTest
  @MethodSource("handouts")
  void linesOfHandouts_neverEndInsideAMarkedPhrase(HandoutCases.Case printed) throws IOException {
    var letters = printed.letters().stream().filter(letter -> !letter.isArtifact()).toList();
    int found = 0;
    for (String table : List.of(printed.handout().key() + ".tsv", "parts.tsv")) {
      var texts = SentenceTable.of(Files.readString(HANDOUTS.resolve(table)));
      for (String key : texts.keys()) {
        var sentence = Sentence.of(texts.get(key, printed.language().tag()));
        found += PhraseLines.check(sentence, letters, printed.toString());
      }
    }
    assertThat(found).as("sentences found").isPositive();
  }

  /** The Japanese sentences of a table: those with names in braces in the pieces between. */
  private static List<Sentence> sentences(String table) throws IOException {
    var sentences = new ArrayList<Sentence>();
    try (var in = PaperTexts.class.getResourceAsStream(table)) {
      assertThat(in).as(table).isNotNull();
      var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (String line : lines) {
        var cells = line.split("\t", -1);
        if (line.startsWith("#") || cells.length < 3) {
          continue;
        }
        for (String piece : cells[1].split("\\{[a-z]+}", -1)) {
          if (!piece.isEmpty()) {
            sentences.add(Sentence.of(piece));
          }
        }
      }
    }
    return sentences;
  }
}
