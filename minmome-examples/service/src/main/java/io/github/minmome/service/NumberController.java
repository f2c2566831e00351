package io.github.minmome.service;

import io.github.minmome.json.ClassifiedNumber;
import io.github.minmome.phone.Advice;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a number is. By POST, since a number in an address ends in the logs of every proxy. */
@RestController
final class NumberController {
  /** A number and where it was written or displayed: WRITTEN unless it is set. */
  record Given(String number, NumberContext context) {}

  /** What it is, whether it is from abroad, and the advice for a person. */
  record Found(
      ClassifiedNumber classification,
      boolean international,
      String displayName,
      List<String> advice) {}

  @PostMapping("/v1/classify")
  Found classify(@RequestBody Given given, Locale language) {
    String text = given.number() == null ? "" : given.number();
    NumberContext context = given.context() == null ? NumberContext.WRITTEN : given.context();
    Classification found = PhoneNumberClassifier.standard().classify(text, context);
    return new Found(
        ClassifiedNumber.of(text, found),
        found.isInternational(),
        found.displayName(language),
        found.advice().stream().map((Advice advice) -> advice.text(language)).toList());
  }
}
