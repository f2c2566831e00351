package io.github.minmome.cli.desk;

import io.github.minmome.application.Partner;
import io.github.minmome.campaign.LeafletLanguage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/desk}: who runs this desk, to be shown before anything is asked. */
final class DeskApi {
  /** What is answered; no partner if none was named, no kit if the form is the user's. */
  record Message(
      String version,
      @Nullable Partner partner,
      boolean kit,
      int idleMinutes,
      List<String> leafletLanguages) {}

  private DeskApi() {}

  static Route route(Equipment equipment) {
    Answer answer =
        Answer.json(
            new Message(
                equipment.version(),
                equipment.partner(),
                !equipment.ownForm(),
                equipment.idleMinutes(),
                Stream.of(LeafletLanguage.values()).map(LeafletLanguage::tag).toList()));
    return Route.get(
        "/api/desk",
        request -> {
          request.query(Map.of());
          return answer;
        });
  }
}
