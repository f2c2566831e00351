package io.github.minmome.cli.desk;

import java.time.Duration;

/**
 * How much the service takes on, so that no request, however large, slow or many, keeps the clerk
 * from being answered.
 *
 * @param bodyBytes the longest body that is read; an application is some two thousand bytes
 * @param bodyTime how long a body may take to arrive
 * @param discardBytes how much of a refused body is still taken in, so that the one who sends it
 *     gets to read the refusal
 * @param discardTime for how long
 * @param renders how many papers may be in the making at once
 * @param renderWait how long a request waits for its turn to render before it is told to come back
 */
record DeskLimits(
    int bodyBytes,
    Duration bodyTime,
    long discardBytes,
    Duration discardTime,
    int renders,
    Duration renderWait) {

  static final DeskLimits STANDARD =
      new DeskLimits(
          64 * 1024,
          Duration.ofSeconds(5),
          16L * 1024 * 1024,
          Duration.ofSeconds(12),
          Math.max(2, Runtime.getRuntime().availableProcessors()),
          Duration.ofSeconds(2));

  /** A connection whose request has not arrived after so many seconds is closed. */
  private static final int REQUEST_SECONDS = 15;

  /** A connection that has not taken its answer after so many seconds is closed. */
  private static final int RESPONSE_SECONDS = 60;

  private static final int CONNECTIONS = 2048;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final int HEADERS = 64;

  /** Requests beyond these wait for a thread; {@link RequestThreads} sees to it that one comes. */
  static final int THREADS = 128;

  /**
   * Hands the limits of connections to the JDK's server, which reads them once, before its first
   * start in this process; what the user has set by {@code -D} is kept.
   */
  static void install() {
    property("sun.net.httpserver.maxReqTime", REQUEST_SECONDS);
    property("sun.net.httpserver.maxRspTime", RESPONSE_SECONDS);
    property("sun.net.httpserver.maxReqHeaderSize", HEADER_BYTES);
    property("sun.net.httpserver.maxReqHeaders", HEADERS);
    property("jdk.httpserver.maxConnections", CONNECTIONS);
  }

  private static void property(String name, int value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, Integer.toString(value));
    }
  }
}
