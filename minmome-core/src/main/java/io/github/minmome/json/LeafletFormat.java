package io.github.minmome.json;

import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletChart;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.LeafletContent.Advice;
import io.github.minmome.campaign.LeafletContent.Contact;
import io.github.minmome.campaign.LeafletContent.Hours;
import io.github.minmome.campaign.LeafletContent.Issuer;
import io.github.minmome.campaign.LeafletContent.Search;
import io.github.minmome.campaign.LeafletContent.Section;
import io.github.minmome.campaign.LeafletContent.Warning;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.Notice;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.json.internal.JsonObject;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The content of a leaflet as JSON. */
final class LeafletFormat {
  static final String SCHEMA = "minmome/leaflet/1";

  private static final String TAGS =
      Stream.of(LeafletLanguage.values())
          .map(LeafletLanguage::tag)
          .collect(Collectors.joining(", "));

  private LeafletFormat() {}

  static @Nullable LeafletContent read(JsonObject json) {
    if (!SchemaVersion.isRead(json, SCHEMA)) {
      return null;
    }
    json.require("language", "edition", "campaign", "tag", "warning", "landline", "contact");
    json.require("notes", "smartphone", "search", "advice", "issuer");
    LeafletLanguage language = language(json);
    Audience audience = json.word("audience", Audience.class);
    LocalDate edition = json.date("edition");
    Sentence campaign = sentence(json, "campaign");
    String tag = text(json, "tag");
    Sentence title = sentence(json, "title");
    Sentence addressedTo = sentence(json, "addressedTo");
    Warning warning = warning(json.object("warning"));
    Section landline = section(json.object("landline"));
    Contact contact = contact(json.object("contact"));
    Section notes = section(json.object("notes"));
    Section smartphone = section(json.object("smartphone"));
    Search search = search(json.object("search"));
    Advice advice = advice(json.object("advice"));
    Issuer issuer = issuer(json.object("issuer"));
    checkPartsOfTheDay(json);
    if (language == null
        || edition == null
        || warning == null
        || landline == null
        || contact == null
        || notes == null
        || smartphone == null
        || search == null
        || advice == null
        || issuer == null) {
      return null;
    }
    return new LeafletContent(
        language,
        audience == null ? Audience.EVERYONE : audience,
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
        issuer);
  }

  private static @Nullable LeafletLanguage language(JsonObject json) {
    String tag = json.text("language");
    if (tag == null) {
      return null;
    }
    var language = LeafletLanguage.ofTag(tag);
    if (language.isEmpty()) {
      json.report(ProblemCodes.WORD_UNKNOWN, "language", TAGS);
    }
    return language.orElse(null);
  }

  private static @Nullable Warning warning(@Nullable JsonObject json) {
    if (json == null) {
      return null;
    }
    json.require("sign", "lead", "actions", "sentences");
    return new Warning(
        text(json, "sign"),
        sentence(json, "lead"),
        sentences(json, "actions"),
        sentences(json, "sentences"));
  }

  private static @Nullable Section section(@Nullable JsonObject json) {
    if (json == null) {
      return null;
    }
    json.require("heading", "sentences");
    return new Section(
        sentence(json, "label"),
        sentence(json, "heading"),
        text(json, "emphasis"),
        sentences(json, "sentences"));
  }

  private static @Nullable Contact contact(@Nullable JsonObject json) {
    if (json == null) {
      return null;
    }
    json.require("heading", "name", "phoneLabel", "phone", "free", "hours");
    json.require("webLabel", "webText", "web", "policeLabel", "police", "policeBrief");
    List<Hours> hours =
        json.objects("hours").stream()
            .map(
                answer -> {
                  answer.require("who", "when");
                  return new Hours(sentence(answer, "who"), sentence(answer, "when"));
                })
            .toList();
    Sentence gloss = sentence(json, "gloss");
    URI web = address(json, "web");
    return web == null
        ? null
        : new Contact(
            sentence(json, "heading"),
            sentence(json, "name"),
            gloss,
            sentence(json, "phoneLabel"),
            text(json, "phone"),
            sentence(json, "free"),
            hours,
            sentence(json, "webLabel"),
            sentence(json, "webText"),
            web,
            sentence(json, "policeLabel"),
            sentence(json, "police"),
            sentence(json, "policeBrief"));
  }

  private static @Nullable Search search(@Nullable JsonObject json) {
    if (json == null) {
      return null;
    }
    json.require("cue", "word", "button", "pageLabel", "page");
    URI page = address(json, "page");
    return page == null
        ? null
        : new Search(
            sentence(json, "cue"),
            text(json, "word"),
            text(json, "button"),
            sentence(json, "pageLabel"),
            page);
  }

  private static @Nullable Advice advice(@Nullable JsonObject json) {
    if (json == null) {
      return null;
    }
    json.require("worried", "line", "urgent", "emergency");
    return new Advice(
        sentence(json, "worried"),
        text(json, "line"),
        sentence(json, "urgent"),
        text(json, "emergency"));
  }

  private static @Nullable Issuer issuer(@Nullable JsonObject json) {
    if (json == null) {
      return null;
    }
    json.require("edition");
    return new Issuer(sentence(json, "source"), sentence(json, "edition"));
  }

  /** What a leaflet of a day has besides its content is made anew for each day, so not kept. */
  private static void checkPartsOfTheDay(JsonObject json) {
    json.date("date");
    json.word("status", Notice.Status.class);
    json.text("sourceLine");
    var chart = json.object("chart");
    if (chart != null) {
      chart.require("title", "bars", "notes", "alternative");
      checkTexts(chart, "title", "change", "sentence", "alternative");
      chart.texts("notes");
      for (JsonObject bar : chart.objects("bars")) {
        bar.require("period", "value", "valueText", "provisional");
        checkTexts(bar, "period", "valueText", "mark");
        bar.count("value");
        bar.bool("provisional");
      }
    }
    var partner = json.object("partner");
    if (partner != null) {
      partner.require("name");
      checkTexts(partner, "heading", "name", "department", "phone");
      partner.word("role", PartnerImprint.Role.class);
    }
  }

  private static void checkTexts(JsonObject json, String... names) {
    for (String name : names) {
      json.text(name);
    }
  }

  private static @Nullable URI address(JsonObject json, String name) {
    String text = json.text(name);
    if (text == null) {
      return null;
    }
    try {
      var address = new URI(text);
      if ("https".equals(address.getScheme())) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Its message contains the text; the problem below does not.
    }
    json.report(ProblemCodes.JSON_TYPE, name, "https://…");
    return null;
  }

  private static String text(JsonObject json, String name) {
    String text = json.text(name);
    return text == null ? "" : text;
  }

  /** Phrases and readings: readings are in parentheses in the text, phrases are not transmitted. */
  private static Sentence sentence(JsonObject json, String name) {
    return Sentence.of(text(json, name));
  }

  private static List<Sentence> sentences(JsonObject json, String name) {
    return json.texts(name).stream().map(Sentence::of).toList();
  }

  static String write(LeafletContent leaflet) {
    return JsonWriting.document(json -> content(leaflet, json));
  }

  static String write(Leaflet leaflet) {
    var chart = leaflet.chart().orElse(null);
    var partner = leaflet.partner().orElse(null);
    return JsonWriting.document(
        json ->
            content(leaflet.content(), json)
                .date("date", leaflet.today())
                .word("status", leaflet.status())
                .object("chart", chart == null ? null : chart(chart))
                .object(
                    "partner",
                    partner == null
                        ? null
                        : o ->
                            o.text("heading", leaflet.partnerHeading().text())
                                .text("name", partner.name())
                                .text("department", partner.department())
                                .text("phone", partner.phone())
                                .word("role", partner.role()))
                .text("sourceLine", leaflet.sourceLine().text()));
  }

  private static JsonWriting.Content chart(LeafletChart chart) {
    return json ->
        json.text("title", chart.title().text())
            .objects("bars", chart.bars().stream().map(LeafletFormat::bar).toList())
            .text("change", chart.change().text())
            .text("sentence", chart.sentence().text())
            .texts("notes", texts(chart.notes()))
            .text("alternative", chart.alternative());
  }

  private static JsonWriting.Content bar(LeafletChart.Bar bar) {
    return json ->
        json.text("period", bar.period().text())
            .number("value", bar.value())
            .text("valueText", bar.valueText())
            .text("mark", bar.mark())
            .bool("provisional", bar.provisional());
  }

  private static JsonWriting content(LeafletContent leaflet, JsonWriting json) throws IOException {
    var warning = leaflet.warning();
    var search = leaflet.search();
    var advice = leaflet.advice();
    var issuer = leaflet.issuer();
    return json.text("schema", SCHEMA)
        .text("language", leaflet.language().tag())
        .word("audience", leaflet.audience())
        .date("edition", leaflet.edition())
        .text("campaign", leaflet.campaign().text())
        .text("tag", leaflet.tag())
        .text("title", leaflet.title().text())
        .text("addressedTo", leaflet.addressedTo().text())
        .object(
            "warning",
            o ->
                o.text("sign", warning.sign())
                    .text("lead", warning.lead().text())
                    .texts("actions", texts(warning.actions()))
                    .texts("sentences", texts(warning.sentences())))
        .object("landline", section(leaflet.landline()))
        .object("contact", contact(leaflet.contact()))
        .object("notes", section(leaflet.notes()))
        .object("smartphone", section(leaflet.smartphone()))
        .object(
            "search",
            o ->
                o.text("cue", search.cue().text())
                    .text("word", search.word())
                    .text("button", search.button())
                    .text("pageLabel", search.pageLabel().text())
                    .text("page", search.page().toString()))
        .object(
            "advice",
            o ->
                o.text("worried", advice.worried().text())
                    .text("line", advice.line())
                    .text("urgent", advice.urgent().text())
                    .text("emergency", advice.emergency()))
        .object(
            "issuer",
            o -> o.text("source", issuer.source().text()).text("edition", issuer.edition().text()));
  }

  private static JsonWriting.Content contact(Contact contact) {
    return json ->
        json.text("heading", contact.heading().text())
            .text("name", contact.name().text())
            .text("gloss", contact.gloss().text())
            .text("phoneLabel", contact.phoneLabel().text())
            .text("phone", contact.phone())
            .text("free", contact.free().text())
            .objects("hours", contact.hours().stream().map(LeafletFormat::hours).toList())
            .text("webLabel", contact.webLabel().text())
            .text("webText", contact.webText().text())
            .text("web", contact.web().toString())
            .text("policeLabel", contact.policeLabel().text())
            .text("police", contact.police().text())
            .text("policeBrief", contact.policeBrief().text());
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }

  private static JsonWriting.Content section(Section section) {
    return json ->
        json.text("label", section.label().text())
            .text("heading", section.heading().text())
            .text("emphasis", section.emphasis())
            .texts("sentences", texts(section.sentences()));
  }

  private static JsonWriting.Content hours(Hours hours) {
    return json -> json.text("who", hours.who().text()).text("when", hours.when().text());
  }
}
