package io.github.minmome.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RequestBudgetTest {
  private long now;

  @Test
  void take_ofAMinute_isLimitedAndRefilledEvenly() {
    var budget = new RequestBudget(4, () -> now);
    for (int i = 0; i < 4; i++) {
      assertThat(budget.take()).isZero();
    }
    assertThat(budget.take()).isEqualTo(15);
    now += Duration.ofSeconds(14).toNanos();
    assertThat(budget.take()).isEqualTo(1);
    now += Duration.ofSeconds(1).toNanos();
    assertThat(budget.take()).isZero();
    assertThat(budget.take()).isPositive();
    now += Duration.ofHours(1).toNanos();
    for (int i = 0; i < 4; i++) {
      assertThat(budget.take()).isZero();
    }
    assertThat(budget.take()).isPositive();
  }
}
