package io.github.minmome.campaign;

import io.github.minmome.campaign.Notice.Status;
import io.github.minmome.pictogram.Pictogram;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A leaflet ready to be handed out on a given day: the content, the figures of its chart, and the
 * partner that hands it out. The same leaflet is printed by minmome-pdf, and given here as plain
 * text and as HTML.
 *
 * <pre>{@code
 * var leaflet = Leaflet.builder(LocalDate.of(2026, 11, 24)).partner(PartnerImprint.of("見本信用金庫")).build();
 * page.append(leaflet.toHtml());
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Leaflet {
  /** A name is divided after spaces, ・ and these words if two characters or more follow. */
  private static final Pattern ENDS_OF_PHRASES =
      Pattern.compile("(?<=[ 　・])|(?<=法人|会社|組合|協議会|連合会|協会|委員会|金庫|銀行|県)(?=[^ 　・]{2})");

  private final LocalDate today;
  private final LeafletContent content;
  private final @Nullable LeafletChart chart;
  private final @Nullable PartnerImprint partner;
  private final boolean isChartRequested;

  private Leaflet(Builder builder) {
    this.today = builder.today;
    this.content = LeafletContent.of(builder.language, builder.audience).on(builder.today);
    this.chart = LeafletChart.of(builder.statistics, builder.language).orElse(null);
    this.partner = builder.partner;
    this.isChartRequested = builder.isChartRequested && chart != null;
  }

  /**
   * Returns a builder of a leaflet to be handed out on that day: Japanese, for everyone, the
   * shipped figures.
   */
  public static Builder builder(LocalDate today) {
    return new Builder(today);
  }

  /** Returns the day it is made for. */
  public LocalDate today() {
    return today;
  }

  /** Returns its content, as it applies on its day. */
  public LeafletContent content() {
    return content;
  }

  /** Returns its chart, empty if it was given no figures. */
  public Optional<LeafletChart> chart() {
    return Optional.ofNullable(chart);
  }

  /**
   * Returns whether figures were given for its chart, so that leaving it out has to be reported.
   */
  public boolean isChartRequested() {
    return isChartRequested;
  }

  /** Returns who hands it out, empty if that is not printed. */
  public Optional<PartnerImprint> partner() {
    return Optional.ofNullable(partner);
  }

  /** Returns whether the notice it was written from is in force on its day, or about to lapse. */
  public Status status() {
    return content.statusOn(today);
  }

  /**
   * Warnings for the distributor on its day: that the notice is about to lapse ({@link
   * ProblemCodes#LEAFLET_LAPSING}, a note), or has lapsed ({@link ProblemCodes#LEAFLET_LAPSED}, to
   * be confirmed).
   */
  public List<Problem> problems() {
    var until = Notice.standard().inForceUntil().toString();
    return switch (status()) {
      case CURRENT -> List.of();
      case LAPSING -> List.of(Problem.of(ProblemCodes.LEAFLET_LAPSING, "", until));
      case LAPSED -> List.of(Problem.of(ProblemCodes.LEAFLET_LAPSED, "", until));
    };
  }

  /** Returns whether the smartphone's part comes before the landline's. */
  public boolean isSmartphoneFirst() {
    return content.audience() == Audience.YOUNG;
  }

  /** Returns the heading of the back of a sheet. */
  public Sentence backTitle() {
    return texts().get("back.title");
  }

  /** Returns the heading above the partner's imprint, in the leaflet's language. */
  public Sentence partnerHeading() {
    return texts().get("partner.help");
  }

  /**
   * Returns the line with the source of the content, and who made the sheet from it if that is a
   * partner who is not the police.
   */
  public Sentence sourceLine() {
    var source = content.issuer().source();
    if (partner == null || partner.role() == PartnerImprint.Role.POLICE) {
      return source;
    }
    boolean isEnglish = content.language() == LeafletLanguage.EN;
    var phrases = new ArrayList<String>();
    phrases.add(texts().get("partner.made").base() + (isEnglish ? ": " : "："));
    phrases.addAll(phrases(partner.name()));
    if (source.isEmpty()) {
      return new Sentence(phrases, List.of());
    }
    phrases.add(isEnglish ? ". " : "　");
    return new Sentence(phrases, List.of()).with(source);
  }

  /**
   * Returns the partner's name and department as given, divided where a line may end; empty without
   * a partner.
   */
  public Sentence partnerName() {
    if (partner == null) {
      return Sentence.EMPTY;
    }
    var department = partner.department();
    return new Sentence(
        phrases(partner.name() + (department.isBlank() ? "" : "　" + department)), List.of());
  }

  /** Divides a name, in which nothing is a mark, where a line may end. */
  static List<String> phrases(String name) {
    return Stream.of(ENDS_OF_PHRASES.split(name, -1)).filter(part -> !part.isEmpty()).toList();
  }

  /**
   * Returns what is read out instead of a QR code that contains this address, in the leaflet's
   * language.
   */
  public String qrAlternative(String url) {
    return texts().get("alt.qr", "url", url).base();
  }

  /** Returns what is read out instead of a pictogram, in the leaflet's language. */
  public String alternative(Pictogram pictogram) {
    return texts().get("alt." + pictogram.key()).base();
  }

  private LeafletTexts texts() {
    return new LeafletTexts(content.language());
  }

  /**
   * Returns the leaflet as plain text: lines end with {@code \n}, sections are apart by an empty
   * line.
   */
  public String toText() {
    return LeafletText.of(this);
  }

  /**
   * Returns the leaflet as an HTML fragment for a page of yours: one {@code section} with its own
   * scoped style, nothing loaded from elsewhere, headings from {@code h2} down, light and dark,
   * print. Serve it as UTF-8.
   */
  public String toHtml() {
    return LeafletHtml.fragment(this);
  }

  /** Returns the fragment in a page of its own, ready to be saved as a file and opened. */
  public String toHtmlPage() {
    return LeafletHtml.page(this);
  }

  /**
   * Collects what a leaflet is made of. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private final LocalDate today;
    private LeafletLanguage language = LeafletLanguage.JA;
    private Audience audience = Audience.EVERYONE;
    private List<CrimeStatistic> statistics = CrimeStatistic.shipped();
    private @Nullable PartnerImprint partner;
    private boolean isChartRequested;

    private Builder(LocalDate today) {
      this.today = today;
    }

    /** Sets the language; Japanese otherwise. */
    public Builder language(LeafletLanguage newLanguage) {
      language = newLanguage;
      return this;
    }

    /** Sets the readers that it addresses first; everyone otherwise. */
    public Builder audience(Audience newAudience) {
      audience = newAudience;
      return this;
    }

    /**
     * Sets the figures of the chart; the shipped ones otherwise. None: the leaflet closes up.
     *
     * @throws IllegalArgumentException from {@link #build}, if two cannot be compared
     */
    public Builder statistics(List<CrimeStatistic> newStatistics) {
      statistics = List.copyOf(newStatistics);
      isChartRequested = true;
      return this;
    }

    /** Sets who hands it out; nobody is named otherwise. */
    public Builder partner(@Nullable PartnerImprint newPartner) {
      partner = newPartner;
      return this;
    }

    /**
     * Returns the leaflet.
     *
     * @throws IllegalArgumentException if two figures cannot be compared
     */
    public Leaflet build() {
      return new Leaflet(this);
    }
  }
}
