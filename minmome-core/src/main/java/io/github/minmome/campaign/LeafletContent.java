package io.github.minmome.campaign;

import io.github.minmome.campaign.Notice.Status;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The content of the leaflet, in parts, without a layout: written by us from published facts, with
 * names, slogan, numbers and hours exact. {@link Leaflet} adds figures and the partner's imprint,
 * and turns all of it into text and HTML.
 *
 * @param language the language it is written in
 * @param audience the readers that it addresses first
 * @param edition the day of the wording
 * @param campaign the campaign's name, in Japanese in every language
 * @param tag the campaign's tag, {@code #みんとめ}
 * @param title the campaign's name in the reader's words, empty in Japanese
 * @param addressedTo a line naming the audience, empty for everyone
 * @param warning what to do when the telephone rings
 * @param landline what can be done about a landline
 * @param contact where to apply and to ask
 * @param notes what to know before applying
 * @param smartphone what can be done about a smartphone
 * @param search how to find the police's own page
 * @param advice whom to ask in doubt and in an emergency
 * @param issuer what it was written from, its edition
 * @since 0.1.0
 */
public record LeafletContent(
    LeafletLanguage language,
    Audience audience,
    LocalDate edition,
    Sentence campaign,
    String tag,
    Sentence title,
    Sentence addressedTo,
    Warning warning,
    Section landline,
    Contact contact,
    Section notes,
    Section smartphone,
    Search search,
    Advice advice,
    Issuer issuer) {
  /** The sentences that apply to every smartphone. */
  private static final List<String> SMARTPHONE_ADVICE = List.of("victims", "settings", "apps");

  /**
   * Steps on single models. Only the young get them: in other editions the telephone at home comes
   * first.
   */
  private static final List<String> SMARTPHONE_STEPS = List.of("iphone", "android", "contacts");

  /** The page of the National Police Agency that explains the scheme. */
  public static final URI POLICE_PAGE = Notice.policePage();

  /**
   * What to do when the telephone rings.
   *
   * @param sign the sign that a number begins with, {@code +}
   * @param lead the words after the sign
   * @param actions what to do: not to answer, not to call back
   * @param sentences why
   * @since 0.1.0
   */
  public record Warning(
      String sign, Sentence lead, List<Sentence> actions, List<Sentence> sentences) {
    /** Copies the lists. */
    public Warning {
      actions = List.copyOf(actions);
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A heading and its sentences.
   *
   * @param label a word above the heading, such as 固定電話, empty if there is none
   * @param heading the heading
   * @param emphasis a word in the heading to emphasize, empty if there is none
   * @param sentences its sentences, one thought each
   * @since 0.1.0
   */
  public record Section(
      Sentence label, Sentence heading, String emphasis, List<Sentence> sentences) {
    /** Copies the list. */
    public Section {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Where to apply and to ask.
   *
   * @param heading the heading
   * @param name the centre's name, in Japanese in every language
   * @param gloss what the name means in the reader's language, empty in Japanese
   * @param phoneLabel the word for the telephone
   * @param phone the centre's number as printed
   * @param free that the call costs nothing
   * @param hours who answers when
   * @param webLabel the word for the web
   * @param webText what the web address is for
   * @param web the address of the web application
   * @param policeLabel the word for the police station
   * @param police that the police station helps
   * @param policeBrief the same in a few words
   * @since 0.1.0
   */
  public record Contact(
      Sentence heading,
      Sentence name,
      Sentence gloss,
      Sentence phoneLabel,
      String phone,
      Sentence free,
      List<Hours> hours,
      Sentence webLabel,
      Sentence webText,
      URI web,
      Sentence policeLabel,
      Sentence police,
      Sentence policeBrief) {
    /** Copies the list. */
    public Contact {
      hours = List.copyOf(hours);
    }
  }

  /**
   * Who answers when.
   *
   * @param who operators or the automated voice
   * @param when the days and hours
   * @since 0.1.0
   */
  public record Hours(Sentence who, Sentence when) {}

  /**
   * How to find the police's own page.
   *
   * @param cue what to do, such as 「みんとめ」で検索
   * @param word the word to search for
   * @param button the word on the button of a search
   * @param pageLabel whose page it is
   * @param page its address
   * @since 0.1.0
   */
  public record Search(Sentence cue, String word, String button, Sentence pageLabel, URI page) {}

  /**
   * Whom to ask in doubt and in an emergency.
   *
   * @param worried the words before the advice line
   * @param line the police's advice line, {@code #9110}
   * @param urgent the words before the emergency number
   * @param emergency the emergency number, {@code 110}
   * @since 0.1.0
   */
  public record Advice(Sentence worried, String line, Sentence urgent, String emergency) {
    /** The police's advice line (警察相談専用電話). */
    public static final String LINE = "#9110";

    /** The emergency number of the police. */
    public static final String EMERGENCY = "110";
  }

  /**
   * Where the content is from.
   *
   * @param source what it was written from; empty once the notice behind it has lapsed
   * @param edition the edition of the wording
   * @since 0.1.0
   */
  public record Issuer(Sentence source, Sentence edition) {}

  /** Returns the content for everybody, as long as the notice is in force. */
  public static LeafletContent of(LeafletLanguage language) {
    return of(language, Audience.EVERYONE);
  }

  /** Returns the content for an audience, as long as the notice is in force. See {@link #on}. */
  public static LeafletContent of(LeafletLanguage language, Audience audience) {
    var t = new LeafletTexts(language);
    return new LeafletContent(
        language,
        audience,
        LeafletTexts.edition(),
        t.get("campaign"),
        t.text("tag"),
        t.get("title"),
        t.get("for." + wordOf(audience)),
        new Warning(
            t.text("warning.sign"),
            t.get("warning.lead"),
            List.of(t.get("warning.answer"), t.get("warning.return")),
            warnings(t, audience)),
        landline(t, audience),
        contact(t),
        section(t, "notes", List.of("abroad", "lines", "days", "not-every")),
        section(t, "smartphone", smartphone(audience)),
        new Search(
            t.get("search.cue"),
            t.text("search.word"),
            t.text("search.button"),
            t.get("search.page"),
            POLICE_PAGE),
        new Advice(t.get("advice.worried"), Advice.LINE, t.get("advice.urgent"), Advice.EMERGENCY),
        new Issuer(t.get("issuer.source"), editionLine(t)));
  }

  private static List<Sentence> warnings(LeafletTexts t, Audience audience) {
    var keys = new ArrayList<>(List.of("text", "police"));
    if (audience == Audience.YOUNG) {
      keys.add("young");
    }
    return keys.stream().map(key -> t.get("warning." + key)).toList();
  }

  private static List<String> smartphone(Audience audience) {
    var keys = new ArrayList<>(SMARTPHONE_ADVICE);
    if (audience == Audience.YOUNG) {
      keys.addAll(SMARTPHONE_STEPS);
    }
    return keys;
  }

  private static Section section(LeafletTexts t, String part, List<String> keys) {
    return new Section(
        part.equals("notes") ? Sentence.EMPTY : t.get(part + ".label"),
        t.get(part + ".heading"),
        "",
        keys.stream().map(key -> t.get(part + "." + key)).toList());
  }

  private static Section landline(LeafletTexts t, Audience audience) {
    var sentences = new ArrayList<Sentence>();
    sentences.add(t.get("landline.victims"));
    sentences.add(t.get("landline.text"));
    if (audience != Audience.EVERYONE) {
      sentences.add(t.get("landline." + wordOf(audience)));
    }
    return new Section(
        t.get("landline.label"), t.get("landline.heading"), t.text("landline.emphasis"), sentences);
  }

  private static Contact contact(LeafletTexts t) {
    var centre = ReceptionCentre.standard();
    return new Contact(
        t.get("contact.heading"),
        t.get("contact.name"),
        t.get("contact.gloss"),
        t.get("contact.phone-label"),
        centre.phone(),
        t.get("contact.free"),
        List.of(
            new Hours(t.get("contact.operator"), t.get("contact.operator-hours")),
            new Hours(t.get("contact.voice"), t.get("contact.voice-hours"))),
        t.get("contact.web"),
        t.get("contact.web-text"),
        centre.web(),
        t.get("contact.police-label"),
        t.get("contact.police"),
        t.get("contact.police-brief"));
  }

  /**
   * Returns whether the content may still cite the notice on that day: it warns from {@value
   * Notice#WARNING_DAYS} days before the notice lapses.
   */
  public Status statusOn(LocalDate date) {
    return Notice.standard().statusOn(date);
  }

  /**
   * Returns the content as it may be handed out on that day: unchanged while the notice is in
   * force; afterwards it names no source any more, only its edition.
   */
  public LeafletContent on(LocalDate date) {
    if (statusOn(date) != Status.LAPSED) {
      return this;
    }
    return new LeafletContent(
        language,
        audience,
        edition,
        campaign,
        tag,
        title,
        addressedTo,
        warning,
        landline,
        contact,
        notes,
        smartphone,
        search,
        advice,
        new Issuer(Sentence.EMPTY, issuer.edition));
  }

  /** Returns the first note in a few words: people with family abroad must read it everywhere. */
  public Sentence briefNote() {
    return new LeafletTexts(language).get("notes.abroad-brief");
  }

  /** Returns the sentences of {@link #smartphone} that apply to every smartphone. */
  public List<Sentence> smartphoneAdvice() {
    var all = smartphone.sentences();
    return all.subList(0, Math.min(SMARTPHONE_ADVICE.size(), all.size()));
  }

  /** Returns the other sentences of {@link #smartphone}: steps on single models. */
  public List<Sentence> smartphoneSteps() {
    var all = smartphone.sentences();
    return all.subList(smartphoneAdvice().size(), all.size());
  }

  private static Sentence editionLine(LeafletTexts t) {
    int month = LeafletTexts.edition().getMonthValue();
    return t.get(
        "issuer.edition",
        "year",
        Integer.toString(LeafletTexts.edition().getYear()),
        "month",
        Integer.toString(month),
        "month2",
        month < 10 ? "0" + month : Integer.toString(month));
  }

  private static String wordOf(Audience audience) {
    return audience.name().toLowerCase(Locale.ROOT);
  }
}
