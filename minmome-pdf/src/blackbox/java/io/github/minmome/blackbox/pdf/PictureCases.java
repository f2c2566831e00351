package io.github.minmome.blackbox.pdf;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.CampaignPictureRenderer.Format;
import io.github.minmome.pdf.LeafletOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Every picture that tests read: each format and language, for several partners. */
public final class PictureCases {
  private PictureCases() {}

  /** For whom a picture is. */
  public enum For {
    NOBODY,
    POLICE,
    LONG_NAME,
    LOGO;

    private @Nullable PartnerImprint partner() {
      return switch (this) {
        case NOBODY -> null;
        case POLICE -> LeafletCases.POLICE;
        case LONG_NAME -> LeafletCases.LONG;
        case LOGO -> LeafletCases.PARTNER;
      };
    }
  }

  /** A picture of a format in a language. */
  public record Case(Format format, LeafletLanguage language, For reader) {
    public Leaflet leaflet() {
      return Leaflet.builder(Samples.TODAY).language(language).partner(reader.partner()).build();
    }

    public LeafletOptions options() {
      var options = LeafletOptions.of(leaflet());
      try {
        return reader == For.LOGO ? options.logo(Samples.logo()) : options;
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String toString() {
      return format + " " + language + " " + reader;
    }
  }

  /** Returns every case, as arguments of a test. */
  public static Stream<Arguments> arguments() {
    var cases = new ArrayList<Case>();
    for (Format format : Format.values()) {
      for (LeafletLanguage language : LeafletLanguage.values()) {
        cases.add(new Case(format, language, For.LONG_NAME));
      }
      cases.add(new Case(format, LeafletLanguage.JA, For.NOBODY));
      cases.add(new Case(format, LeafletLanguage.EN, For.POLICE));
      cases.add(new Case(format, LeafletLanguage.JA, For.LOGO));
    }
    return List.copyOf(cases).stream().map(Arguments::of);
  }
}
