package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.console.Exit;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursCommandTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-25T10:00, OPERATOR, 2026-11-25T10:00:00+09:00",
    "2026-11-25T10:00+09:00, OPERATOR, 2026-11-25T10:00:00+09:00",
    "2026-11-25T01:00Z, OPERATOR, 2026-11-25T10:00:00+09:00",
    "2026-11-25T01:00:00.000Z, OPERATOR, 2026-11-25T10:00:00+09:00",
    "2026-11-25T01:00:00.5z, OPERATOR, 2026-11-25T10:00:00+09:00",
    "2026-11-24T24:00, AUTOMATED_VOICE, 2026-11-25T09:00:00+09:00",
    "2026-11-25T08:59:59, AUTOMATED_VOICE, 2026-11-25T09:00:00+09:00",
    "2026-11-25T17:00, AUTOMATED_VOICE, 2026-11-26T09:00:00+09:00",
    "2026-11-23, AUTOMATED_VOICE, 2026-11-24T09:00:00+09:00",
    "2026-11-20T20:00:00+0900, AUTOMATED_VOICE, 2026-11-24T09:00:00+09:00",
  })
  void hours_atAMoment_haveTheAvailabilityAndTheNextOperator(String at, String who, String next) {
    for (String language : new String[] {"ja", "en"}) {
      Run run = Run.minmome("hours", "--at", at, "--lang", language);
      assertThat(run.exit()).isEqualTo(Exit.DONE);
      assertThat(run.lines().get(0)).contains(who);
      assertThat(run.lines().get(1)).contains(next);
    }
  }

  @Test
  void hours_withoutATime_areThoseOfNow() {
    assertThat(Run.minmome("hours").lines().get(0))
        .contains("OPERATOR", "2026-11-25T10:00:00+09:00");
  }

  @Test
  void hours_atYearEnd_areUnconfirmed() {
    assertThat(Run.minmome("hours", "--at", "2026-12-29T10:00").out()).contains("Unconfirmed");
    assertThat(Run.with(new byte[0], Locale.JAPAN, "hours", "--at", "2026-12-28T20:00").out())
        .contains("未確認");
    assertThat(Run.minmome("hours", "--at", "2026-11-25T10:00").out())
        .doesNotContain("Unconfirmed");
  }
}
