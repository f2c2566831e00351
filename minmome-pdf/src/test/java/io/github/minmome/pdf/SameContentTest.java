package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.LeafletOptions.Variant;
import io.github.minmome.pdf.internal.document.Editions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every JDK, locale and zone writes the same papers: their SHA-256 stands in a file. What is
 * compared is the file with its streams inflated and without its cross-references, because another
 * zlib may deflate to other bytes (docs/testing.md).
 *
 * <p>After a change of a paper that is meant: {@code ACCEPT_GOLDEN=true mvn -pl minmome-pdf -am
 * test -Dtest=SameContentTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class SameContentTest {
  private static final Path KEPT = Path.of("src/test/resources/golden/papers.sha256");
  private static final Pattern STREAM =
      Pattern.compile("(\\d+) 0 obj\\n<<(.*?)/Length (\\d+)(.*?)>>stream\\n", Pattern.DOTALL);

  private interface Printing {
    void print(OutputStream out) throws IOException;
  }

  private static Map<String, Printing> papers() {
    var papers = new LinkedHashMap<String, Printing>();
    var form = ApplicationFormRenderer.standard();
    papers.put("form", out -> form.render(Specimens.named(Specimens.HARD_NAME), out));
    papers.put("forms", out -> form.renderAll(List.of(Specimens.full(), Specimens.full()), out));
    papers.put("form-blank", out -> form.renderBlank(1, out));
    papers.put("form-grid", form::renderGrid);
    papers.put("form-fillable", form::renderFillable);
    var envelopes = EnvelopeRenderer.builder().asOf(Samples.TODAY);
    papers.put("envelope", envelopes.build()::render);
    papers.put("envelope-paid", envelopes.profile(Samples.receiverPaid()).build()::render);
    papers.put("label", envelopes.shape(EnvelopeRenderer.Shape.LABEL).build()::render);
    papers.put("takehome", out -> TakeHomeRenderer.standard().render(Samples.application(), out));
    for (LeafletLanguage language : LeafletLanguage.values()) {
      var plain = Leaflet.builder(Samples.TODAY).language(language).build();
      papers.put("leaflet-" + language.tag(), leaflet(LeafletOptions.of(plain)));
      var handedOut = LeafletOptions.of(handedOut().language(language).build());
      papers.put("poster-" + language.tag(), leaflet(handedOut.variant(Variant.POSTER)));
      papers.put("counter-" + language.tag(), leaflet(handedOut.variant(Variant.COUNTER)));
    }
    for (Audience audience : List.of(Audience.OLDER, Audience.YOUNG)) {
      var leaflet = handedOut().audience(audience).build();
      var name = "leaflet-" + audience.name().toLowerCase(Locale.ROOT);
      papers.put(name, out -> leaflet(LeafletOptions.of(leaflet).logo(Samples.logo())).print(out));
    }
    var lapsed = Leaflet.builder(LocalDate.of(2027, 4, 1)).statistics(List.of()).build();
    papers.put("leaflet-lapsed", leaflet(LeafletOptions.of(lapsed)));
    papers.put(
        "kit",
        out ->
            KitRenderer.standard()
                .render(List.of(Samples.application()), KitOptions.of(Samples.TODAY), out));
    return papers;
  }

  private static Leaflet.Builder handedOut() {
    return Leaflet.builder(Samples.TODAY)
        .partner(new PartnerImprint("見本信用金庫 霞が関支店", "営業課", "03-3100-0000"));
  }

  private static Printing leaflet(LeafletOptions options) {
    return out -> LeafletRenderer.standard().render(options, out);
  }

  static Stream<Arguments> namedPapers() {
    return papers().entrySet().stream()
        .map(paper -> Arguments.of(paper.getKey(), paper.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("namedPapers")
  void everyJdkWritesTheSameContent(String name, Printing paper) throws Exception {
    var out = new ByteArrayOutputStream();
    paper.print(out);
    var now = sha256(content(out.toByteArray()));
    if ("true".equals(System.getenv("ACCEPT_GOLDEN"))) {
      accept(name, now);
    }
    assertThat(now).isEqualTo(kept().get(name));
  }

  @Test
  void theFileHoldsThesePapersAlone() throws IOException {
    assertThat(kept()).containsOnlyKeys(papers().keySet());
  }

  private static Map<String, String> kept() throws IOException {
    return Files.readAllLines(KEPT).stream()
        .map(line -> line.split("  ", 2))
        .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
  }

  private static void accept(String name, String now) throws IOException {
    var kept = kept();
    kept.put(name, now);
    Files.write(
        KEPT,
        papers().keySet().stream()
            .filter(kept::containsKey)
            .map(paper -> kept.get(paper) + "  " + paper)
            .toList());
  }

  @Test
  void anotherCharacterIsOtherContent() throws Exception {
    var one = new ByteArrayOutputStream();
    var other = new ByteArrayOutputStream();
    ApplicationFormRenderer.standard().render(Specimens.named("見本 太郎"), one);
    ApplicationFormRenderer.standard().render(Specimens.named("見本 大郎"), other);
    assertThat(content(one.toByteArray())).isNotEqualTo(content(other.toByteArray()));
  }

  /** The objects of a file as text, streams inflated; without editions, which each release has. */
  private static String content(byte[] pdf) throws DataFormatException {
    var file = new String(pdf, StandardCharsets.ISO_8859_1);
    var content = new StringBuilder();
    var streams = STREAM.matcher(file);
    int from = 0;
    while (streams.find(from)) {
      int length = Integer.parseInt(streams.group(3));
      var entries = streams.group(2) + streams.group(4);
      if (!entries.contains("/Type/XRef")) {
        content.append(streams.group(1)).append(entries);
        content.append(
            entries.contains("/FlateDecode")
                ? inflated(pdf, streams.end(), length)
                : file.substring(streams.end(), streams.end() + length));
      }
      from = streams.end() + length;
    }
    var editions = Editions.of("").substring(2);
    var hexadecimal =
        HexFormat.of().withUpperCase().formatHex(editions.getBytes(StandardCharsets.UTF_16BE));
    return content.toString().replace(editions, "").replace(hexadecimal, "");
  }

  private static String inflated(byte[] pdf, int from, int length) throws DataFormatException {
    var inflater = new Inflater();
    try {
      inflater.setInput(pdf, from, length);
      var plain = new ByteArrayOutputStream();
      var part = new byte[1 << 16];
      while (!inflater.finished()) {
        int more = inflater.inflate(part);
        assertThat(more > 0 || inflater.finished()).as("a whole stream").isTrue();
        plain.write(part, 0, more);
      }
      return plain.toString(StandardCharsets.ISO_8859_1);
    } finally {
      inflater.end();
    }
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256")
                .digest(text.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
