package io.github.minmome.campaign;

import io.github.minmome.campaign.Notice.Status;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the leaflet says, in parts, without a layout: written by us from the facts of the notice's
 * own leaflet, with names, slogan, numbers and hours exact. {@link Leaflet} adds figures and the
 * partner's imprint, and turns all of it into text and HTML.
 *
 * @param language the language it is written in
 * @param audience whom it speaks to first
 * @param edition the day of the wording
 * @param campaign the campaign's name, in Japanese in every language
 * @param tag the campaign's tag, {@code #みんとめ}
 * @param subtitle the campaign's name in the reader's words, empty in Japanese
 * @param addressedTo a line naming the audience, empty for everyone
 * @param warning what to beware of
 * @param landline what can be done about a landline
 * @param contact where to apply and to ask
 * @param notes what to know before applying
 * @param smartphone what can be done about a smartphone
 * @param search how to find the police's own page
 * @param issuer whose paper this is, what it was written from, its edition
 * @since 0.1.0
 */
public record LeafletContent(
    LeafletLanguage language,
    Audience audience,
    LocalDate edition,
    String campaign,
    String tag,
    String subtitle,
    String addressedTo,
    Section warning,
    Section landline,
    Contact contact,
    Section notes,
    Section smartphone,
    Search search,
    Issuer issuer) {
  /** The page of the National Police Agency that explains the scheme. */
  public static final URI POLICE_PAGE = Notice.policePage();

  /**
   * A heading and its sentences.
   *
   * @param label a word above the heading, such as 固定電話, empty if there is none
   * @param heading the heading
   * @param sentences what it says, one thought each
   * @since 0.1.0
   */
  public record Section(String label, String heading, List<String> sentences) {
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
   * @param phone the centre's number as printed
   * @param free that the call costs nothing
   * @param hours who answers when
   * @param webLabel what the web address is for
   * @param web the address of the web application
   * @param police that the police station has the papers
   * @since 0.1.0
   */
  public record Contact(
      String heading,
      String name,
      String phone,
      String free,
      List<Hours> hours,
      String webLabel,
      URI web,
      String police) {
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
  public record Hours(String who, String when) {}

  /**
   * How to find the police's own page.
   *
   * @param cue what to do, such as 「みんとめ」で検索
   * @param word the word to search for
   * @param pageLabel whose page it is
   * @param page its address
   * @since 0.1.0
   */
  public record Search(String cue, String word, String pageLabel, URI page) {}

  /**
   * Whose paper this is.
   *
   * @param independent that the police did not issue it
   * @param basis the citation of the notice with the day it is in force until; once lapsed, that it
   *     lapsed
   * @param edition the edition of the wording
   * @since 0.1.0
   */
  public record Issuer(String independent, String basis, String edition) {}

  /** The content for everybody, as long as the notice is in force. */
  public static LeafletContent of(LeafletLanguage language) {
    return of(language, Audience.EVERYONE);
  }

  /** The content for an audience, as long as the notice is in force. See {@link #on}. */
  public static LeafletContent of(LeafletLanguage language, Audience audience) {
    var t = LeafletTexts.in(language);
    var centre = ReceptionCentre.standard();
    var landline = new ArrayList<String>();
    landline.add(t.get("landline.victims"));
    landline.add(t.get("landline.text"));
    if (audience != Audience.EVERYONE) {
      landline.add(t.get("landline." + wordOf(audience)));
    }
    return new LeafletContent(
        language,
        audience,
        t.edition(),
        t.get("campaign"),
        t.get("tag"),
        t.get("subtitle"),
        t.get("for." + wordOf(audience)),
        new Section("", t.get("warning.heading"), sentences(t.get("warning.text"))),
        new Section(t.get("landline.label"), t.get("landline.heading"), landline),
        new Contact(
            t.get("contact.heading"),
            t.get("contact.name"),
            centre.phone(),
            t.get("contact.free"),
            List.of(
                new Hours(t.get("contact.operator"), t.get("contact.operator-hours")),
                new Hours(t.get("contact.voice"), t.get("contact.voice-hours"))),
            t.get("contact.web"),
            centre.web(),
            t.get("contact.police")),
        new Section(
            "",
            t.get("notes.heading"),
            List.of(
                t.get("notes.lines"),
                t.get("notes.abroad"),
                t.get("notes.days"),
                t.get("notes.not-every"))),
        new Section(
            t.get("smartphone.label"),
            t.get("smartphone.heading"),
            sentences(t.get("smartphone.text"))),
        new Search(t.get("search.cue"), t.get("search.word"), t.get("search.page"), POLICE_PAGE),
        new Issuer(t.get("issuer.independent"), t.get("issuer.citation"), editionLine(t)));
  }

  /**
   * Tells whether the content may still cite the notice on that day: it warns from {@value
   * Notice#WARNING_DAYS} days before the notice lapses.
   */
  public Status statusOn(LocalDate date) {
    return Notice.standard().statusOn(date);
  }

  /**
   * The content as it may be handed out on that day: unchanged while the notice is in force;
   * afterwards the citation gives way to a sentence that the notice has lapsed.
   */
  public LeafletContent on(LocalDate date) {
    var t = LeafletTexts.in(language);
    return withBasis(t.get(statusOn(date) == Status.LAPSED ? "issuer.lapsed" : "issuer.citation"));
  }

  private LeafletContent withBasis(String basis) {
    return new LeafletContent(
        language,
        audience,
        edition,
        campaign,
        tag,
        subtitle,
        addressedTo,
        warning,
        landline,
        contact,
        notes,
        smartphone,
        search,
        new Issuer(issuer.independent, basis, issuer.edition));
  }

  private static String editionLine(LeafletTexts t) {
    var month = t.edition().getMonthValue();
    return t.get(
        "issuer.edition",
        "year",
        Integer.toString(t.edition().getYear()),
        "month",
        Integer.toString(month),
        "month2",
        month < 10 ? "0" + month : Integer.toString(month));
  }

  private static String wordOf(Audience audience) {
    return audience.name().toLowerCase(Locale.ROOT);
  }

  /** One sentence each: after a Japanese full stop, or after an English one and a space. */
  private static List<String> sentences(String text) {
    return List.of(text.split("(?<=。)|(?<=[.]) "));
  }
}
