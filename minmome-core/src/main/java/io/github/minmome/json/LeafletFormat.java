package io.github.minmome.json;

import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletChart;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.LeafletContent.Contact;
import io.github.minmome.campaign.LeafletContent.Hours;
import io.github.minmome.campaign.LeafletContent.Issuer;
import io.github.minmome.campaign.LeafletContent.Search;
import io.github.minmome.campaign.LeafletContent.Section;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.Notice;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a leaflet says, as JSON. */
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
    json.require("notes", "smartphone", "search", "issuer");
    LeafletLanguage language = language(json);
    Audience audience = json.word("audience", Audience.class);
    LocalDate edition = json.date("edition");
    String campaign = text(json, "campaign");
    String tag = text(json, "tag");
    String subtitle = text(json, "subtitle");
    String addressedTo = text(json, "addressedTo");
    Section warning = section(json.object("warning"));
    Section landline = section(json.object("landline"));
    Contact contact = contact(json.object("contact"));
    Section notes = section(json.object("notes"));
    Section smartphone = section(json.object("smartphone"));
    Search search = search(json.object("search"));
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
        || issuer == null) {
      return null;
    }
    return new LeafletContent(
        language,
        audience == null ? Audience.EVERYONE : audience,
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

  private static @Nullable Section section(@Nullable JsonObject json) {
    if (json == null) {
      return null;
    }
    json.require("heading", "sentences");
    return new Section(text(json, "label"), text(json, "heading"), json.texts("sentences"));
  }

  private static @Nullable Contact contact(@Nullable JsonObject json) {
    if (json == null) {
      return null;
    }
    json.require("heading", "name", "phone", "free", "hours", "webLabel", "web", "police");
    List<Hours> hours =
        json.objects("hours").stream()
            .map(
                answer -> {
                  answer.require("who", "when");
                  return new Hours(text(answer, "who"), text(answer, "when"));
                })
            .toList();
    URI web = address(json, "web");
    return web == null
        ? null
        : new Contact(
            text(json, "heading"),
            text(json, "name"),
            text(json, "phone"),
            text(json, "free"),
            hours,
            text(json, "webLabel"),
            web,
            text(json, "police"));
  }

  private static @Nullable Search search(@Nullable JsonObject json) {
    if (json == null) {
      return null;
    }
    json.require("cue", "word", "pageLabel", "page");
    URI page = address(json, "page");
    return page == null
        ? null
        : new Search(text(json, "cue"), text(json, "word"), text(json, "pageLabel"), page);
  }

  private static @Nullable Issuer issuer(@Nullable JsonObject json) {
    if (json == null) {
      return null;
    }
    json.require("independent", "basis", "edition");
    return new Issuer(text(json, "independent"), text(json, "basis"), text(json, "edition"));
  }

  /** What a leaflet of a day has besides its content is made anew for each day, so not kept. */
  private static void checkPartsOfTheDay(JsonObject json) {
    json.date("date");
    json.word("status", Notice.Status.class);
    var chart = json.object("chart");
    if (chart != null) {
      chart.require("title", "bars", "definition", "source", "alternative");
      checkTexts(chart, "title", "change", "definition", "source", "alternative");
      for (JsonObject bar : chart.objects("bars")) {
        bar.require("period", "value", "valueText", "provisional", "status");
        checkTexts(bar, "period", "valueText", "status");
        bar.count("value");
        bar.bool("provisional");
      }
    }
    var partner = json.object("partner");
    if (partner != null) {
      partner.require("name");
      checkTexts(partner, "heading", "name", "department", "phone");
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
      // Its message holds the text; the problem below does not.
    }
    json.report(ProblemCodes.JSON_TYPE, name, "https://…");
    return null;
  }

  private static String text(JsonObject json, String name) {
    String text = json.text(name);
    return text == null ? "" : text;
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
                .date("date", leaflet.date())
                .word("status", leaflet.status())
                .object("chart", chart == null ? null : chart(chart))
                .object(
                    "partner",
                    partner == null
                        ? null
                        : o ->
                            o.text("heading", leaflet.partnerHeading())
                                .text("name", partner.name())
                                .text("department", partner.department())
                                .text("phone", partner.phone())));
  }

  private static JsonWriting.Content chart(LeafletChart chart) {
    return json ->
        json.text("title", chart.title())
            .objects("bars", chart.bars().stream().map(LeafletFormat::bar).toList())
            .text("change", chart.change())
            .text("definition", chart.definition())
            .text("source", chart.source())
            .text("alternative", chart.alternative());
  }

  private static JsonWriting.Content bar(LeafletChart.Bar bar) {
    return json ->
        json.text("period", bar.period())
            .number("value", bar.value())
            .text("valueText", bar.valueText())
            .bool("provisional", bar.provisional())
            .text("status", bar.status());
  }

  private static JsonWriting content(LeafletContent leaflet, JsonWriting json) throws IOException {
    var contact = leaflet.contact();
    var search = leaflet.search();
    var issuer = leaflet.issuer();
    return json.text("schema", SCHEMA)
        .text("language", leaflet.language().tag())
        .word("audience", leaflet.audience())
        .date("edition", leaflet.edition())
        .text("campaign", leaflet.campaign())
        .text("tag", leaflet.tag())
        .text("subtitle", leaflet.subtitle())
        .text("addressedTo", leaflet.addressedTo())
        .object("warning", section(leaflet.warning()))
        .object("landline", section(leaflet.landline()))
        .object(
            "contact",
            o ->
                o.text("heading", contact.heading())
                    .text("name", contact.name())
                    .text("phone", contact.phone())
                    .text("free", contact.free())
                    .objects("hours", contact.hours().stream().map(LeafletFormat::hours).toList())
                    .text("webLabel", contact.webLabel())
                    .text("web", contact.web().toString())
                    .text("police", contact.police()))
        .object("notes", section(leaflet.notes()))
        .object("smartphone", section(leaflet.smartphone()))
        .object(
            "search",
            o ->
                o.text("cue", search.cue())
                    .text("word", search.word())
                    .text("pageLabel", search.pageLabel())
                    .text("page", search.page().toString()))
        .object(
            "issuer",
            o ->
                o.text("independent", issuer.independent())
                    .text("basis", issuer.basis())
                    .text("edition", issuer.edition()));
  }

  private static JsonWriting.Content section(Section section) {
    return json ->
        json.text("label", section.label())
            .text("heading", section.heading())
            .texts("sentences", section.sentences());
  }

  private static JsonWriting.Content hours(Hours hours) {
    return json -> json.text("who", hours.who()).text("when", hours.when());
  }
}
