package io.github.minmome.blackbox.campaign;

import static io.github.minmome.campaign.Availability.AUTOMATED_VOICE;
import static io.github.minmome.campaign.Availability.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.Availability;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.campaign.YearEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReceptionCentreTest {
  private final ReceptionCentre centre = ReceptionCentre.standard();

  @Test
  void centre_matchesTheNotice() {
    assertThat(centre.name()).isEqualTo("国際電話不取扱受付センター");
    assertThat(centre.phone()).isEqualTo("0120-210-364");
    assertThat(centre.web()).hasToString("https://www.kokusai-teishi.com");
    assertThat(centre.operatorFrom()).isEqualTo("09:00");
    assertThat(centre.operatorUntil()).isEqualTo("17:00");
    assertThat(centre.yearEnd()).isEqualTo(YearEnd.UNKNOWN);
    assertThat(centre.asOf()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(centre).hasToString("国際電話不取扱受付センター 0120-210-364");
  }

  @ParameterizedTest(name = "{0}: {1}, next {2}, confirmed {3}")
  @CsvSource(
      textBlock =
          """
          # moment,                       who answers,     next operator,    confirmed
          2026-11-24T08:59:59.999+09:00, AUTOMATED_VOICE, 2026-11-24T09:00, true
          2026-11-24T09:00:00+09:00,     OPERATOR,        2026-11-24T09:00, true
          2026-11-24T16:59:59+09:00,     OPERATOR,        2026-11-24T16:59:59, true
          2026-11-24T17:00:00+09:00,     AUTOMATED_VOICE, 2026-11-25T09:00, true
          2026-11-24T00:00:00Z,          OPERATOR,        2026-11-24T09:00, true
          2026-11-23T23:59:59Z,          AUTOMATED_VOICE, 2026-11-24T09:00, true
          2026-11-23T10:00:00+09:00,     AUTOMATED_VOICE, 2026-11-24T09:00, true
          2026-11-20T18:00:00+09:00,     AUTOMATED_VOICE, 2026-11-24T09:00, true
          2026-09-18T17:00:00+09:00,     AUTOMATED_VOICE, 2026-09-24T09:00, true
          2026-05-01T20:00:00+09:00,     AUTOMATED_VOICE, 2026-05-07T09:00, true
          2026-12-28T10:00:00+09:00,     OPERATOR,        2026-12-28T10:00, true
          2026-12-28T17:00:00+09:00,     AUTOMATED_VOICE, 2026-12-29T09:00, true
          2026-12-29T10:00:00+09:00,     OPERATOR,        2026-12-29T10:00, false
          2026-12-31T17:30:00+09:00,     AUTOMATED_VOICE, 2027-01-04T09:00, false
          2027-01-03T23:59:59+09:00,     AUTOMATED_VOICE, 2027-01-04T09:00, false
          2027-01-04T00:00:00+09:00,     AUTOMATED_VOICE, 2027-01-04T09:00, true
          2027-12-28T10:00:00+09:00,     OPERATOR,        2027-12-28T10:00, true
          2028-02-01T10:00:00+09:00,     OPERATOR,        2028-02-01T10:00, false
          """)
  void availabilityAndNextOperator_atAMoment_areThoseOfTheHours(
      OffsetDateTime moment, Availability who, String next, boolean confirmed) {
    assertThat(centre.availabilityAt(moment.toInstant())).isEqualTo(who);
    assertThat(centre.nextOperatorAt(moment.toInstant()))
        .isEqualTo(ZonedDateTime.of(java.time.LocalDateTime.parse(next), ReceptionCentre.ZONE));
    assertThat(centre.isConfirmedAt(moment.toInstant())).isEqualTo(confirmed);
  }

  @Test
  void yearEnd_ofTheCaller_replacesTheDefault() {
    var moment = Instant.parse("2026-12-30T01:00:00Z");
    var closed = centre.withYearEnd(YearEnd.CLOSED);
    assertThat(closed.availabilityAt(moment)).isEqualTo(AUTOMATED_VOICE);
    assertThat(closed.isConfirmedAt(moment)).isTrue();
    assertThat(closed.nextOperatorAt(Instant.parse("2026-12-28T09:00:00Z")))
        .isEqualTo("2027-01-04T09:00+09:00[Asia/Tokyo]");
    var usual = centre.withYearEnd(YearEnd.AS_USUAL);
    assertThat(usual.availabilityAt(moment)).isEqualTo(OPERATOR);
    assertThat(usual.isConfirmedAt(moment)).isTrue();
    assertThat(usual.availabilityAt(Instant.parse("2027-01-01T01:00:00Z")))
        .isEqualTo(AUTOMATED_VOICE);
  }

  @Property
  void nextOperator_ofAnyMoment_isNotBeforeItAndWithinTheHours(
      @ForAll @LongRange(min = 1_167_600_000L, max = 4_102_000_000L) long second) {
    var moment = Instant.ofEpochSecond(second);
    var next = centre.nextOperatorAt(moment);
    assertThat(next.toInstant()).isAfterOrEqualTo(moment);
    assertThat(centre.availabilityAt(next.toInstant())).isEqualTo(OPERATOR);
    assertThat(next.getZone()).isEqualTo(ReceptionCentre.ZONE);
  }
}
