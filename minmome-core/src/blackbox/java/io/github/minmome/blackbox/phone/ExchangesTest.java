package io.github.minmome.blackbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.phone.Advice;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.PhoneNumberClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every exchange in use, in the forms that machines give to its numbers. */
final class ExchangesTest {
  /** National numbers without their 0, one of each exchange. */
  private static final List<String> IN_USE = inUse();

  private static final Map<String, UnaryOperator<String>> FORMS =
      Map.ofEntries(
          entry("the fraction of a spreadsheet", national -> national + ".0"),
          entry(
              "the commas and the fraction of a spreadsheet",
              national ->
                  national.substring(0, 3)
                      + ","
                      + national.substring(3, 6)
                      + ","
                      + national.substring(6)
                      + ".00"),
          entry("the outside line's 0", national -> "0-0" + national),
          entry("the outside line's 0 and a pause", national -> "0,0" + national),
          entry("the calling code", national -> "+81" + national),
          entry("the calling code and a stray 0", national -> "+81 0" + national),
          entry("a count of calls", national -> "0" + national + " (2)"),
          entry("a count of calls behind the calling code", national -> "+81 " + national + "（12）"),
          entry("a time", national -> "0" + national + " 2026/11/29 10:15"),
          entry("a day", national -> "2026/11/29 0" + national),
          entry("the number of a row", national -> "1. 0" + national),
          entry("the number of a line", national -> "外線2：0" + national),
          entry("Asterisk's caller ID", national -> "\"0" + national + "\" <0" + national + ">"),
          entry("a name and the number", national -> "\"見本 太郎\" <0" + national + ">"),
          entry("a SIP address", national -> "sip:0" + national + "@10.0.0.1"));

  private static Map.Entry<String, UnaryOperator<String>> entry(
      String name, UnaryOperator<String> form) {
    return Map.entry(name, form);
  }

  private final PhoneNumberClassifier classifier = PhoneNumberClassifier.standard();

  private static List<String> inUse() {
    var numbers = new ArrayList<String>();
    try {
      for (String line : Files.readAllLines(Path.of("src/main/data/phone/jp-exchanges.tsv"))) {
        if (line.endsWith("\tIN_USE")) {
          String[] row = line.split("\t", -1);
          for (int five = Integer.parseInt(row[0]); five <= Integer.parseInt(row[1]); five++) {
            numbers.add(five + "1234");
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return numbers;
  }

  @ParameterizedTest
  @EnumSource
  void classify_landlineInEveryForm_isThatLandline(NumberContext context) {
    assertThat(IN_USE).hasSize(23_188);
    FORMS.forEach(
        (name, form) -> {
          for (String national : IN_USE) {
            var c = classifier.classify(form.apply(national), context);
            assertThat(c.e164())
                .as("%s: %s", name, form.apply(national))
                .contains("+81" + national);
            assertThat(c.kind()).isEqualTo(NumberKind.FIXED_LINE);
          }
        });
  }

  @Test
  void lostZero_isAmbiguousWhereverAForeignNumberFitsAndOnADisplayAlways() {
    Set<NumberKind> shown = EnumSet.noneOf(NumberKind.class);
    for (String national : IN_USE) {
      var written = classifier.classify(national, NumberContext.WRITTEN);
      assertThat(written.form()).isEqualTo(DialForm.LOST_ZERO);
      var c = classifier.classify(national, NumberContext.CALLER_ID);
      shown.add(c.kind());
      assertThat(c.advice()).as(national).contains(Advice.SUSPEND_INTERNATIONAL_CALLS);
      assertThat(c.has(NumberFlag.AMBIGUOUS)).as(national).isTrue();
      if (c.kind() == NumberKind.INTERNATIONAL) {
        assertThat(written.has(NumberFlag.AMBIGUOUS)).as(national).isTrue();
      }
    }
    assertThat(shown)
        .containsOnly(
            NumberKind.FIXED_LINE,
            NumberKind.INTERNATIONAL,
            NumberKind.INTERNATIONAL_GLOBAL_SERVICE,
            NumberKind.INTERNATIONAL_UNASSIGNED);
  }
}
