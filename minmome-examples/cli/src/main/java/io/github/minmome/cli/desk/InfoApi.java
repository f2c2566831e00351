package io.github.minmome.cli.desk;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.Partner;
import io.github.minmome.campaign.Availability;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.ReceptionCentre;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows before anything is typed: {@code GET /api/desk}, who runs this desk; {@code
 * GET /api/hours}, whether the centre can be called now; {@code GET /api/fields}, the fields of an
 * application with their labels, limits and choices, of which the page builds its inputs.
 */
final class InfoApi {
  /** The desk; no partner if none was named, no kit if the form is the user's. */
  record Desk(
      String version,
      @Nullable Partner partner,
      boolean kit,
      int idleMinutes,
      List<String> leafletLanguages) {}

  /** The centre's hours; the moments are Japan's. */
  record Hours(
      String now,
      Availability availability,
      String operatorFrom,
      String operatorUntil,
      String nextOperator,
      boolean confirmed,
      Centre centre) {}

  record Centre(String name, String phone, String web) {}

  record Fields(List<Field> fields) {}

  record Field(
      String path,
      ApplicationField.Kind kind,
      String label,
      boolean required,
      boolean printed,
      int limit,
      List<Choice> choices) {}

  record Choice(String value, String label) {}

  /** Answers a reader of a language. */
  private interface Info {
    Object answer(Locale locale);
  }

  private static final ReceptionCentre CENTRE = ReceptionCentre.standard();

  private InfoApi() {}

  static List<Route> routes(DeskSettings settings) {
    Desk desk = desk(settings);
    return List.of(
        route("/api/desk", locale -> desk),
        route("/api/hours", locale -> hours(settings.clock().instant())),
        route("/api/fields", InfoApi::fields));
  }

  private static Route route(String path, Info info) {
    return Route.get(path, request -> Answer.json(info.answer(request.locale()))).withoutChoices();
  }

  private static Desk desk(DeskSettings settings) {
    return new Desk(
        settings.version(),
        settings.partner(),
        !settings.ownForm(),
        settings.idleMinutes(),
        Stream.of(LeafletLanguage.values()).map(LeafletLanguage::tag).toList());
  }

  private static Hours hours(Instant now) {
    ZonedDateTime next = CENTRE.nextOperatorAt(now);
    return new Hours(
        iso(now.atZone(ReceptionCentre.ZONE)),
        CENTRE.availabilityAt(now),
        CENTRE.operatorFrom().toString(),
        CENTRE.operatorUntil().toString(),
        iso(next),
        CENTRE.isConfirmedAt(now) && CENTRE.isConfirmedAt(next.toInstant()),
        new Centre(CENTRE.name(), CENTRE.phone(), CENTRE.web().toString()));
  }

  private static String iso(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
  }

  private static Fields fields(Locale locale) {
    return new Fields(
        Stream.of(ApplicationField.values()).map(field -> field(field, locale)).toList());
  }

  private static Field field(ApplicationField field, Locale locale) {
    return new Field(
        field.path(),
        field.kind(),
        field.label(locale),
        field.isRequired(),
        field.isPrinted(),
        field.limit(),
        field.choices().stream()
            .map(choice -> new Choice(choice.name(), choice.label(locale)))
            .toList());
  }
}
