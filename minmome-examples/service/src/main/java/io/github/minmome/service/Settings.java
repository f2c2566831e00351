package io.github.minmome.service;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets, as properties {@code minmome.…} or environment variables {@code
 * MINMOME_…}.
 *
 * @param callers the SHA-256 of each caller's key, in hexadecimal, by the caller's name
 * @param maxBody the greatest body of a request, in bytes
 * @param requestsPerMinute how many requests one caller may make in a minute
 * @param maxApplications how many applications one kit may have
 */
@ConfigurationProperties("minmome")
record Settings(
    Map<String, String> callers,
    @DefaultValue("1048576") int maxBody,
    @DefaultValue("120") int requestsPerMinute,
    @DefaultValue("100") int maxApplications) {

  Settings {
    if (callers == null || callers.isEmpty()) {
      throw new IllegalArgumentException(
          "No caller is set: minmome.callers.NAME is the SHA-256 of the caller's key");
    }
    callers = Map.copyOf(callers);
    callers.forEach(
        (name, hash) -> {
          if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                "minmome.callers." + name + " is not a SHA-256 in lower-case hexadecimal");
          }
        });
  }
}
