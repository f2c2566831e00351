package io.github.minmome.blackbox.pdf;

import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.CrimeStatistic;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.LeafletOptions.Ink;
import io.github.minmome.pdf.LeafletOptions.Variant;
import io.github.minmome.pdf.LeafletRenderer;
import io.github.minmome.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every leaflet that tests read: each edition for several partners, with and without figures. */
public final class LeafletCases {
  static final PartnerImprint POLICE =
      new PartnerImprint("見本警察署", "生活安全課", "03-3100-0110", PartnerImprint.Role.POLICE);

  static final PartnerImprint PARTNER =
      new PartnerImprint("見本信用金庫 霞が関支店", "営業課", "03-3100-0000", PartnerImprint.Role.PARTNER);

  /** A name of 40 characters, a department and a telephone number. */
  public static final PartnerImprint LONG =
      new PartnerImprint(
          "公益社団法人見本県地域安全推進協議会連合会見本市支部見本町地区防犯推進委員会部会",
          "くらし安全対策推進室",
          "03-3100-0000",
          PartnerImprint.Role.PARTNER);

  private static final Map<Edition, List<Case>> CASES = new ConcurrentHashMap<>();
  private static final Map<Edition, byte[]> MONO = new ConcurrentHashMap<>();

  private LeafletCases() {}

  /** A variant in a language for an audience. */
  record Edition(Variant variant, LeafletLanguage language, Audience audience) {
    /** Returns the smallest size of its text but sources, notes of figures and readings. */
    double least() {
      boolean isOlder = audience == Audience.OLDER;
      return switch (variant) {
        case A4, COUNTER -> isOlder ? 16 : 12;
        case POSTER_A4 -> isOlder ? 16 : 13;
        case POSTER -> isOlder ? 22.5 : 18;
      };
    }

    Leaflet.Builder leaflet() {
      return Leaflet.builder(Samples.TODAY).language(language).audience(audience);
    }
  }

  /** A leaflet with its letters as PDFBox reads them. */
  static final class Case {
    private final String name;
    private final Leaflet leaflet;
    private final byte[] pdf;
    private final List<Letter> letters;
    private final List<Problem> problems;

    Case(String name, Leaflet leaflet, byte[] pdf, List<Problem> problems) throws IOException {
      this.name = name;
      this.leaflet = leaflet;
      this.pdf = pdf;
      this.letters = Letter.of(pdf);
      this.problems = problems;
    }

    String name() {
      return name;
    }

    Leaflet leaflet() {
      return leaflet;
    }

    byte[] pdf() {
      return pdf;
    }

    List<Letter> letters() {
      return letters;
    }

    /** Returns the letters but those of readings. */
    List<Letter> text() {
      return letters.stream().filter(letter -> !letter.isArtifact()).toList();
    }

    /** Returns every sentence that the leaflet may print. */
    Set<Sentence> sentences() {
      var sentences = new HashSet<Sentence>();
      collect(leaflet.content(), sentences);
      leaflet.chart().ifPresent(chart -> collect(chart, sentences));
      sentences.add(leaflet.partnerHeading());
      sentences.add(leaflet.partnerName());
      sentences.add(leaflet.sourceLine());
      sentences.add(leaflet.backTitle());
      sentences.add(leaflet.content().briefNote());
      return sentences;
    }

    private static void collect(Object value, Set<Sentence> into) {
      if (value instanceof Sentence sentence) {
        into.add(sentence);
      } else if (value instanceof List<?> list) {
        list.forEach(item -> collect(item, into));
      } else if (value instanceof Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          try {
            collect(component.getAccessor().invoke(record), into);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      }
    }

    /** What the renderer reported with the paper. */
    List<Problem> problems() {
      return problems;
    }
  }

  /** Every edition, as arguments of a test. */
  static Stream<Arguments> editions() {
    return all().map(Arguments::of);
  }

  /** The editions in easy Japanese, as arguments of a test. */
  static Stream<Arguments> editionsWithReadings() {
    return all()
        .filter(edition -> edition.language() == LeafletLanguage.EASY_JA)
        .map(Arguments::of);
  }

  static Stream<Edition> all() {
    return Stream.of(Variant.values())
        .flatMap(
            variant ->
                Stream.of(LeafletLanguage.values())
                    .flatMap(
                        language ->
                            Stream.of(Audience.values())
                                .map(audience -> new Edition(variant, language, audience))));
  }

  /**
   * Returns the leaflets of an edition: without a partner, for the police, a partner with figures,
   * a long name.
   */
  static List<Case> of(Edition edition) {
    return CASES.computeIfAbsent(edition, LeafletCases::made);
  }

  private static List<Case> made(Edition edition) {
    var cases = new ArrayList<Case>();
    cases.add(made("nobody", edition, edition.leaflet()));
    cases.add(made("police", edition, edition.leaflet().partner(POLICE)));
    var figures = CrimeStatistic.shipped();
    cases.add(made("figures", edition, edition.leaflet().partner(PARTNER).statistics(figures)));
    cases.add(made("long", edition, edition.leaflet().partner(LONG)));
    return cases;
  }

  private static Case made(String name, Edition edition, Leaflet.Builder builder) {
    var leaflet = builder.build();
    try {
      var options = LeafletOptions.of(leaflet).variant(edition.variant());
      var reading = LeafletRenderer.standard().prepare(options);
      var out = new ByteArrayOutputStream();
      reading.optional().orElseThrow().writeTo(out);
      return new Case(edition + " " + name, leaflet, out.toByteArray(), reading.problems());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a leaflet in one colour, with all that it can have. */
  static byte[] mono(Edition edition) {
    return MONO.computeIfAbsent(edition, LeafletCases::printedInOneColour);
  }

  private static byte[] printedInOneColour(Edition edition) {
    var leaflet = edition.leaflet().partner(PARTNER).statistics(CrimeStatistic.shipped()).build();
    try {
      return print(LeafletOptions.of(leaflet).variant(edition.variant()).ink(Ink.MONO));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] print(LeafletOptions options) throws IOException {
    var out = new ByteArrayOutputStream();
    LeafletRenderer.standard().render(options, out);
    return out.toByteArray();
  }
}
