package io.github.minmome.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A thousand numbers as a call centre meets them, the same for every run: 300 landlines, 200 mobile
 * and 050, 100 special, 250 international, 100 in dirty text, 50 invalid.
 */
final class PhoneCorpus {
  private final Random random = new Random(20261125);

  private PhoneCorpus() {}

  /** Returns the numbers of one category, or of all, shuffled. */
  static List<String> of(String category) {
    var corpus = new PhoneCorpus();
    var all = new ArrayList<String>();
    corpus.add(all, category, "landline", 300, corpus::landline);
    corpus.add(all, category, "mobile", 200, corpus::mobile);
    corpus.add(all, category, "special", 100, corpus::special);
    corpus.add(all, category, "international", 250, corpus::international);
    corpus.add(all, category, "dirty", 100, corpus::dirty);
    corpus.add(all, category, "invalid", 50, corpus::invalid);
    Collections.shuffle(all, new Random(7));
    return all;
  }

  private interface Maker {
    String next();
  }

  private void add(List<String> all, String wanted, String category, int count, Maker maker) {
    var made = IntStream.range(0, count).mapToObj(i -> maker.next()).collect(Collectors.toList());
    if (wanted.equals("all") || wanted.equals(category)) {
      all.addAll(made);
    }
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String digits(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }

  private String joined(String... groups) {
    return String.join(pick("-", "-", "-", " ", ""), groups);
  }

  private String exchange(int count) {
    return (2 + random.nextInt(8)) + digits(count - 1);
  }

  private String landline() {
    String area =
        pick(
            "03", "06", "011", "022", "042", "045", "052", "0123", "0184", "0267", "0422", "04992");
    return joined(area, exchange(6 - area.length()), digits(4));
  }

  private String mobile() {
    return joined(
        pick("090", "080", "070", "060", "050"), 1 + random.nextInt(9) + digits(3), digits(4));
  }

  private String special() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> joined("0120", digits(3), digits(3));
      case 2 -> joined("0800", digits(3), digits(4));
      case 3 -> joined("0570", digits(3), digits(3));
      case 4 -> pick("110", "118", "119", "171", "188", "189", "117", "#9110");
      default -> joined(pick("0990", "0180"), digits(3), digits(3));
    };
  }

  private String international() {
    String national =
        switch (random.nextInt(6)) {
          case 0, 1 -> "1 " + pick("212", "844", "415", "876", "604") + " 555 01" + digits(2);
          case 2 -> "44 20 7946 0" + digits(3);
          case 3 -> "86 10 " + exchange(4) + " " + digits(4);
          case 4 -> "60 3 " + exchange(4) + " " + digits(4);
          default -> pick("49 30 ", "7 495 ", "63 2 8", "61 2 9") + digits(7);
        };
    String start = pick("+", "+", "+", "010 ", "00", "");
    return pick("-", " ", "").isEmpty() ? (start + national).replace(" ", "") : start + national;
  }

  private String dirty() {
    String number = random.nextBoolean() ? landline() : mobile();
    return switch (random.nextInt(7)) {
      case 0 -> "TEL " + number;
      case 1 -> "電話：" + number;
      case 2 -> number + "（代）";
      case 3 -> number + " ext. " + digits(2);
      case 4 -> number.replace('-', 'ー');
      case 5 -> fullWidth(number);
      default -> "\u202D" + number + "\u202C";
    };
  }

  private static String fullWidth(String text) {
    return text.chars()
        .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String invalid() {
    return switch (random.nextInt(5)) {
      case 0 -> joined("03", exchange(4), digits(3));
      case 1 -> joined("090", digits(5), digits(4));
      case 2 -> "090-****-" + digits(4);
      case 3 -> String.format(Locale.ROOT, "%s.%sE+09", digits(1), digits(2));
      default -> "not a number";
    };
  }
}
