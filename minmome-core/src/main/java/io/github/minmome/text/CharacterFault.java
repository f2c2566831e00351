package io.github.minmome.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a single character of a text that people will read on paper. */
public enum CharacterFault {
  /** C0 and C1 controls, line and paragraph separators. */
  CONTROL,
  /** Marks that change the order in which the text is shown from that in which it is stored. */
  BIDI_CONTROL,
  /**
   * What has no width (Unicode's Default_Ignorable_Code_Point): zero-width marks, fillers, tags,
   * and variation selectors with nothing before.
   */
  INVISIBLE,
  /** Half of a surrogate pair, or a code point that is no character. */
  BROKEN,
  /** What replaces a character that was lost on the way: U+FFFD, U+FFFC, 〓. */
  LOST,
  /** What may stand where a character was lost, though it may also be meant: ? ？ □ ■. */
  DOUBTFUL,
  /** User-defined characters (外字), which are others on every machine. */
  PRIVATE_USE;

  /**
   * One fault found.
   *
   * @param position which character it is, from 1; a variation selector belongs to the one before
   */
  public record Found(CharacterFault fault, int codePoint, int position) {
    /** Returns the code point as in {@code U+E000}. */
    public String codePointName() {
      return CharacterFault.codePointName(codePoint);
    }
  }

  /** Returns a code point as in {@code U+E000}. */
  public static String codePointName(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** Returns the first fault of each kind, in the order of the text; nothing for a clean text. */
  public static List<Found> in(CharSequence text) {
    List<Found> found = List.of();
    var seen = EnumSet.noneOf(CharacterFault.class);
    int position = 0;
    int before = -1;
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      boolean selector = isVariationSelector(codePoint) && takesVariationSelector(before);
      if (!selector) {
        position++;
        if (maybeFaulty(codePoint)) {
          var fault = of(codePoint);
          if (fault != null && seen.add(fault)) {
            if (found.isEmpty()) {
              found = new ArrayList<>();
            }
            found.add(new Found(fault, codePoint, position));
          }
        }
      }
      before = codePoint;
      i += Character.charCount(codePoint);
    }
    return found;
  }

  /** Kana, the common ideographs and ASCII letters and digits are most of every text. */
  private static boolean maybeFaulty(int c) {
    return !((c >= 0x3041 && c < 0x3164) || (c >= 0x4E00 && c < 0xA000) || (c >= 0x40 && c < 0x7F));
  }

  private static @Nullable CharacterFault of(int c) {
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029) {
      return CONTROL;
    }
    switch (c) {
      case 0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E -> {
        return BIDI_CONTROL;
      }
      case 0x2066, 0x2067, 0x2068, 0x2069 -> {
        return BIDI_CONTROL;
      }
      case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F -> {
        return INVISIBLE;
      }
      case 0x2065, 0x3164, 0xFFA0 -> {
        return INVISIBLE;
      }
      case 0xFFFC, 0xFFFD, '〓' -> {
        return LOST;
      }
      case '?', '？', '﹖', '□', '■' -> {
        return DOUBTFUL;
      }
      default -> {}
    }
    if ((c <= 0xFFFF && NumberCharacters.isInvisibleMark((char) c))
        || (c >= 0x206A && c <= 0x206F)
        || (c >= 0xFFF0 && c <= 0xFFFB)
        || (c >= 0x1BCA0 && c <= 0x1BCA3)
        || (c >= 0x1D173 && c <= 0x1D17A)
        || (c >= 0xE0000 && c <= 0xE0FFF)
        || isVariationSelector(c)) {
      return INVISIBLE;
    }
    if ((c >= 0xD800 && c < 0xE000) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
      return BROKEN;
    }
    boolean privateUse = (c >= 0xE000 && c < 0xF900) || c >= 0xF0000;
    return privateUse ? PRIVATE_USE : null;
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** An ideograph may have one (IVS), and so may a symbol; a space or another selector may not. */
  private static boolean takesVariationSelector(int before) {
    return before > 0x20
        && !isVariationSelector(before)
        && !Character.isSpaceChar(before)
        && of(before) == null;
  }
}
