package io.github.minmome.cli.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.minmome.phone.Advice;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.Designation;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.NumberReason;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code POST /api/classify}: what a telephone number is, and what to advise. */
final class ClassifyApi {
  /** What is asked. */
  record Question(
      @JsonProperty(required = true) String number,
      @JsonProperty(required = true) NumberContext context) {}

  /** What is answered; the number comes back only in its standard forms. */
  record Message(
      NumberKind kind,
      DialForm form,
      Designation designation,
      NumberReason reason,
      Set<NumberFlag> flags,
      boolean international,
      String e164,
      String national,
      String area,
      String areaName,
      List<String> prefectures,
      List<String> regions,
      String displayName,
      List<Counsel> advice) {}

  record Counsel(Advice code, String text) {}

  private ClassifyApi() {}

  static Route route() {
    return Route.post(
        "/api/classify",
        request -> {
          request.query(Map.of());
          Question question = Json.read(request.json(), Question.class);
          return Answer.json(
              message(
                  PhoneNumberClassifier.standard().classify(question.number(), question.context()),
                  request.locale()));
        });
  }

  private static Message message(Classification said, Locale locale) {
    return new Message(
        said.kind(),
        said.form(),
        said.designation(),
        said.reason(),
        said.flags(),
        said.isInternational(),
        said.e164().orElse(""),
        said.national().orElse(""),
        said.area(),
        said.areaName(locale),
        said.prefectures(),
        said.regions(),
        said.displayName(locale),
        said.advice().stream().map(a -> new Counsel(a, a.text(locale))).toList());
  }
}
