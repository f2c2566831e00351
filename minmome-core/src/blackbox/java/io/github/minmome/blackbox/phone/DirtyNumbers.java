package io.github.minmome.blackbox.phone;

import java.util.Random;

/** Numbers as people type, paste and export them, in endless variety; the same for a seed. */
final class DirtyNumbers {
  private static final String[] DOMESTIC = {
    "03", "06", "011", "042", "045", "052", "0123", "0184", "0186", "0267", "0820", "0997", "04992",
    "01267", "0422", "072"
  };
  private static final String[] ELEVEN = {
    "050", "060", "070", "080", "090", "020", "0204", "0600", "0800"
  };
  private static final String[] TEN = {"0120", "0570", "0990", "0180", "0170"};
  private static final String[] FOREIGN = {
    "1", "1212", "1844", "1876", "7", "7727", "44", "4420", "49", "33", "39", "3906", "47", "60",
    "61", "63", "66", "81", "813", "8190", "82", "84", "86", "91", "210", "353", "670", "677",
    "800", "808", "850", "855", "870", "883", "886", "969", "971", "979"
  };
  private static final String[] SEPARATORS = {
    "-", "-", "-", " ", "", "", ".", "/", "‐", "‑", "–", "—", "−", "ー", "ｰ", "－", "─", "　", "・",
    "~", "〜", " - ", ") ", "(", "\u00A0", "\u200B", "_", "'"
  };
  private static final String[] BEFORE = {
    "TEL ",
    "Tel.",
    "tel:",
    "TEL：",
    "電話",
    "電話番号：",
    "☎",
    "FAX",
    "携帯 ",
    "Phone: ",
    "📞",
    "T: ",
    "\u202D",
    "(",
    "184-",
    "186",
    "0033-",
    "003768",
    "'",
    "+",
    "＋",
    "TEL;TYPE=home:"
  };
  private static final String[] AFTER = {
    "（代）",
    "(代)",
    "(代表)",
    " ext. 12",
    " ext",
    " x34",
    "内線123",
    "#",
    "#12",
    ",,5",
    ";ext=7",
    " FAX",
    "\u202C",
    "です",
    " (home)",
    "abc",
    "*",
    "XX",
    "\u0000",
    "\n",
    " 03-3100-0000",
    "/06-4100-0000",
    "、090-1234-5678",
    "E+11",
    "番",
    "@",
    "\uD83D"
  };

  private final Random random;

  DirtyNumbers(long seed) {
    random = new Random(seed);
  }

  String next() {
    String digits = digits();
    var text = new StringBuilder();
    String separator = pick(SEPARATORS);
    int from = digits.startsWith("+") ? 1 : 0;
    text.append(digits, 0, from);
    int group = 1 + random.nextInt(5);
    for (int i = from; i < digits.length(); i++) {
      if (group-- == 0) {
        text.append(random.nextInt(10) == 0 ? pick(SEPARATORS) : separator);
        group = 1 + random.nextInt(4);
      }
      text.append(digit(digits.charAt(i)));
    }
    if (random.nextInt(6) == 0) {
      text.insert(0, pick(BEFORE));
    }
    if (random.nextInt(6) == 0) {
      text.append(pick(AFTER));
    }
    return width(text);
  }

  private String digits() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> fill(pick(DOMESTIC), 10);
      case 3, 4 -> fill(pick(ELEVEN), 11);
      case 5 -> fill(pick(TEN), 10);
      case 6 -> fill("+" + pick(FOREIGN), 9 + random.nextInt(6));
      case 7 -> fill((random.nextBoolean() ? "010" : "00") + pick(FOREIGN), 12 + random.nextInt(4));
      case 8 -> fill(pick(DOMESTIC), 10).substring(1);
      default -> fill("", 1 + random.nextInt(18));
    };
  }

  private String fill(String start, int length) {
    var text = new StringBuilder(start);
    // One number in thirty is a digit short or long.
    int size = random.nextInt(30) == 0 ? length + random.nextInt(3) - 1 : length;
    while (text.length() < size) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }

  private String pick(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private char digit(char c) {
    return random.nextInt(2000) == 0 ? "〇一二三四五六七八九".charAt(c - '0') : c;
  }

  private String width(StringBuilder text) {
    if (random.nextInt(12) == 0) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c > ' ' && c < 0x7F) {
          text.setCharAt(i, (char) (c + 0xFEE0));
        }
      }
    }
    return text.toString();
  }
}
