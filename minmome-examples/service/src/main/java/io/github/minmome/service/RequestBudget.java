package io.github.minmome.service;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The requests that one caller has left: as many as a minute allows, filled up evenly. */
final class RequestBudget {
  private static final double MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final int perMinute;
  private final LongSupplier nanoTime;
  private double left;
  private long last;

  RequestBudget(int perMinute, LongSupplier nanoTime) {
    this.perMinute = perMinute;
    this.nanoTime = nanoTime;
    left = perMinute;
    last = nanoTime.getAsLong();
  }

  /** Takes one request, and returns 0, or how many seconds to wait for the next. */
  synchronized long take() {
    long now = nanoTime.getAsLong();
    left = Math.min(perMinute, left + (now - last) / MINUTE * perMinute);
    last = now;
    if (left >= 1) {
      left--;
      return 0;
    }
    return (long) Math.ceil((1 - left) * 60 / perMinute);
  }
}
