package io.github.minmome.postal.codes;

import java.util.stream.Collectors;
import uk.org.okapibarcode.backend.JapanPost;

/** The bars that another encoder draws: 1 long, 2 up, 3 down, 4 timing. */
final class OkapiBars {
  private OkapiBars() {}

  static String of(String content) {
    var okapi = new JapanPost();
    okapi.setContent(content);
    var bars = okapi.getRectangles();
    double top = bars.stream().mapToDouble(bar -> bar.y).min().orElseThrow();
    double height = bars.stream().mapToDouble(bar -> bar.height).max().orElseThrow();
    return bars.stream()
        .map(
            bar -> {
              boolean up = bar.y == top;
              boolean down = bar.y + bar.height == top + height;
              return up ? down ? "1" : "2" : down ? "3" : "4";
            })
        .collect(Collectors.joining());
  }
}
