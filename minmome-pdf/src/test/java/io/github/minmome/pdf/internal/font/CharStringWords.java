package io.github.minmome.pdf.internal.font;

import java.util.StringJoiner;

/** A charstring without masks as words: the reverse of {@link TinyCff#charString}. */
final class CharStringWords {
  private final byte[] bytes;
  private int at;

  CharStringWords(byte[] bytes) {
    this.bytes = bytes;
  }

  String text() {
    var words = new StringJoiner(" ");
    while (at < bytes.length) {
      int code = next();
      words.add(code >= 32 || code == 28 ? number(code) : TinyCff.operator(code, this::next));
    }
    return words.toString();
  }

  private int next() {
    return bytes[at++] & 0xFF;
  }

  private String number(int code) {
    if (code == 28) {
      return String.valueOf((short) (next() << 8 | next()));
    }
    if (code == 255) {
      int fixed = next() << 24 | next() << 16 | next() << 8 | next();
      return String.valueOf(fixed / 65536.0);
    }
    if (code >= 251) {
      return String.valueOf(-(code - 251) * 256 - next() - 108);
    }
    return String.valueOf(code >= 247 ? (code - 247) * 256 + next() + 108 : code - 139);
  }
}
