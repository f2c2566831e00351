package io.github.minmome.blackbox.pdf;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.Handout;
import io.github.minmome.pdf.HandoutField;
import io.github.minmome.pdf.HandoutOptions;
import io.github.minmome.pdf.HandoutRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Every handout in each of its languages, blank and with all that can be given. */
public final class HandoutCases {
  private static final Map<HandoutField, String> VALUES =
      Map.of(
          HandoutField.EVENT_DATE, "2026-12-05",
          HandoutField.EVENT_TIME, "10:00～15:00",
          HandoutField.EVENT_PLACE, "見本市中央公民館　1階ロビー",
          HandoutField.RECIPIENT, "一般社団法人見本県新聞協会");

  private static final Map<Case, byte[]> PRINTED = new ConcurrentHashMap<>();
  private static final Map<Case, List<Letter>> LETTERS = new ConcurrentHashMap<>();

  private HandoutCases() {}

  /** A handout in a language, for a partner or blank. */
  public record Case(Handout handout, LeafletLanguage language, @Nullable PartnerImprint partner) {
    HandoutOptions options() {
      var options = HandoutOptions.of(handout, Samples.TODAY).language(language).partner(partner);
      if (partner != null) {
        for (HandoutField field : handout.fields()) {
          options = options.with(field, VALUES.get(field));
        }
      }
      return options;
    }

    public byte[] pdf() {
      return PRINTED.computeIfAbsent(this, HandoutCases::printed);
    }

    public List<Letter> letters() {
      return LETTERS.computeIfAbsent(this, HandoutCases::read);
    }

    boolean isForPolice() {
      return LeafletCases.POLICE.equals(partner);
    }

    String name() {
      return "handout-" + handout.key() + "-" + language.tag();
    }

    @Override
    public String toString() {
      return name() + (partner == null ? "" : " for " + partner.name());
    }
  }

  private static byte[] printed(Case printed) {
    var out = new ByteArrayOutputStream();
    try {
      HandoutRenderer.standard().render(printed.options(), out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static List<Letter> read(Case printed) {
    try {
      return Letter.of(printed.pdf());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<Case> blank() {
    return Arrays.stream(Handout.values())
        .flatMap(
            handout ->
                handout.languages().stream().map(language -> new Case(handout, language, null)));
  }

  /** Returns every case. */
  public static Stream<Case> all() {
    return blank()
        .flatMap(
            blank ->
                Stream.concat(
                    Stream.of(blank),
                    List.of(LeafletCases.POLICE, LeafletCases.PARTNER).stream()
                        .map(partner -> new Case(blank.handout(), blank.language(), partner))));
  }

  /** Every case, as arguments of a test. */
  public static Stream<Arguments> arguments() {
    return all().map(Arguments::of);
  }
}
