package io.github.minmome.cli.desk;

import java.util.Map;

/**
 * What a request is answered with.
 *
 * @param status of HTTP
 * @param type the media type
 * @param body the bytes
 * @param headers further headers
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the socket, never compared
record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";
  static final String PDF = "application/pdf";
  static final String CSV = "text/csv;charset=utf-8";

  static Answer of(String type, byte[] body) {
    return new Answer(200, type, body, Map.of());
  }

  static Answer json(Object value) {
    return of(JSON, Json.write(value));
  }

  /** A paper, under a name that says what it is and nothing about whose it is. */
  static Answer pdf(String name, byte[] body) {
    return new Answer(
        200, PDF, body, Map.of("Content-Disposition", "inline; filename=\"" + name + ".pdf\""));
  }
}
