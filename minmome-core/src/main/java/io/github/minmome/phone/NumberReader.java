package io.github.minmome.phone;

import static io.github.minmome.phone.PackedClassification.bit;
import static io.github.minmome.phone.PackedClassification.invalid;
import static io.github.minmome.phone.PackedClassification.none;
import static io.github.minmome.text.NumberCharacters.BIDI;
import static io.github.minmome.text.NumberCharacters.CLOSE;
import static io.github.minmome.text.NumberCharacters.COMMA;
import static io.github.minmome.text.NumberCharacters.CONTROL;
import static io.github.minmome.text.NumberCharacters.GAP;
import static io.github.minmome.text.NumberCharacters.HASH;
import static io.github.minmome.text.NumberCharacters.IGNORED;
import static io.github.minmome.text.NumberCharacters.KANJI_DIGIT;
import static io.github.minmome.text.NumberCharacters.MASK;
import static io.github.minmome.text.NumberCharacters.OPEN;
import static io.github.minmome.text.NumberCharacters.PLUS;
import static io.github.minmome.text.NumberCharacters.SEMICOLON;
import static io.github.minmome.text.NumberCharacters.SOUND_MARK;
import static io.github.minmome.text.NumberCharacters.SURROGATE;

import io.github.minmome.text.NumberCharacters;
import org.jspecify.annotations.Nullable;

/** Reads text once, from left to right, into digits, and has {@link NumberRules} judge them. */
final class NumberReader {
  /** The digits that a result is about, for those who want more than the packed form. */
  static final class Digits {
    /** Right-aligned BCD, at most sixteen digits. */
    long value;
  }

  /** From this many digits on, what follows a comma, a semicolon, x or # is an extension. */
  private static final int EXTENSION_AFTER = 8;

  /** What follows a comma and has fewer digits than this is an extension, not a number. */
  private static final int SECOND_NUMBER = 9;

  /** So many marks without a digit are a number hidden whole; fewer are just marks. */
  private static final int FEWEST_MASKS = 3;

  private final NumberRules rules;
  private final CompleteNumbers complete;

  NumberReader(NumberRules rules) {
    this.rules = rules;
    this.complete = new CompleteNumbers(rules);
  }

  long read(CharSequence text, NumberContext context, @Nullable Digits digits) {
    long high = 0;
    long low = 0;
    int count = 0;
    int end = -1; // the count of digits at which an extension begins
    int split = -1; // the count of digits at which another number certainly begins
    long gaps = 0; // bit n: a separator stands before digit n
    int masks = 0;
    long hiddenByX = 0; // the flag that an x earns when it hides no digit after all
    int openAt = -1;
    int zeroAt = -1;
    long flags = 0;
    boolean plus = false;
    int hashAt = -1; // the count of digits before a number sign that is dialled
    boolean uri = false;
    boolean label = false;
    boolean soundMark = false;
    int phoneContext = -1; // where the parameter stands

    // Most texts are a plus, digits, hyphens and spaces: read those without asking for more.
    int length = text.length();
    int start = 0;
    if (length > 0 && text.charAt(0) == '+') {
      plus = true;
      start = 1;
    }
    for (; start < length && count < 16; start++) {
      char c = text.charAt(start);
      int digit = c - '0';
      if (digit >= 0 && digit <= 9) {
        high = (high << 4) | digit;
        count++;
      } else if (c == '-' || c == ' ') {
        gaps |= 1L << count;
      } else {
        break;
      }
    }
    high <<= 64 - 4 * count;

    for (int i = start; i < length; i++) {
      char raw = text.charAt(i);
      int digit = raw - '0';
      if (digit < 0 || digit > 9) {
        if (raw == '-') {
          gaps |= gap(count);
          continue;
        }
        char c = NumberCharacters.fold(raw);
        if (c != raw) {
          flags |= bit(NumberFlag.FULLWIDTH);
        }
        digit = NumberCharacters.classOf(c);
        if (digit > 9) {
          switch (digit) {
            case GAP -> {
              gaps |= gap(count);
              continue;
            }
            case BIDI -> {
              flags |= bit(NumberFlag.BIDI_CONTROL);
              continue;
            }
            case IGNORED -> {
              continue;
            }
            case OPEN -> {
              gaps |= gap(count);
              openAt = count;
              continue;
            }
            case CLOSE -> {
              gaps |= gap(count);
              if (openAt == count - 1
                  && zeroAt < 0
                  && NumberRules.window(high, low, openAt) >>> 60 == 0) {
                zeroAt = openAt;
              }
              continue;
            }
            case SOUND_MARK -> {
              if (count == 0) {
                return notANumber(text, i, flags | bit(NumberFlag.LETTERS));
              }
              gaps |= gap(count);
              soundMark = true;
              continue;
            }
            case PLUS -> {
              if (count == 0) {
                plus = true;
              } else if (split < 0) {
                split = count;
              }
              gaps |= gap(count);
              continue;
            }
            case HASH -> {
              if (count == 0 && !plus && hashAt < 0) {
                hashAt = 0;
              } else if (count >= EXTENSION_AFTER) {
                end = end < 0 ? count : end;
              } else if (count == 3 && isCallerIdPrefix(high) && !plus && hashAt < 0) {
                hashAt = 3;
              } else {
                masks++;
              }
              continue;
            }
            case COMMA -> {
              gaps |= gap(count);
              if (end < 0 && count >= EXTENSION_AFTER) {
                end = count;
              }
              continue;
            }
            case SEMICOLON -> {
              gaps |= gap(count);
              long parameter = NumberWords.uriParameter(text, i + 1);
              if (parameter != 0) {
                if (NumberWords.isContext(parameter)) {
                  phoneContext = i + 1;
                  uri = true;
                }
                i = NumberWords.end(parameter) - 1;
              }
              if (end < 0 && (count >= EXTENSION_AFTER || NumberWords.isExtension(parameter))) {
                end = count;
              }
              continue;
            }
            case MASK -> {
              masks++;
              continue;
            }
            case CONTROL -> {
              return invalid(DialForm.NONE, NumberReason.CONTROL_CHAR) | flags;
            }
            default -> {
              if (digit >= KANJI_DIGIT) {
                digit -= KANJI_DIGIT;
                flags |= bit(NumberFlag.KANJI);
                break;
              }
              if (digit == SURROGATE) {
                int value = NumberWords.supplementaryDigit(text, i);
                if (value >= 0) {
                  digit = value;
                  i++;
                  break;
                }
              }
              if (count == 0 && !plus && hashAt < 0) {
                long word = label ? 0 : NumberWords.displayWord(text, context);
                if (word != 0) {
                  return word | flags;
                }
                int after = NumberWords.labelBefore(text, i);
                if (after > i) {
                  label = true;
                  uri = NumberWords.isUri(text, i, after);
                  i = after - 1;
                  continue;
                }
              } else {
                int after = NumberWords.extension(text, i);
                if (after > i
                    && count >= EXTENSION_AFTER
                    && (after > i + 1
                        || end >= 0
                        || NumberWords.standsApart(text, i)
                        || complete.couldEnd(high, low, count, plus))) {
                  end = end < 0 ? count : end;
                  i = after - 1;
                  continue;
                }
                after = NumberWords.labelAfter(text, i);
                if (after > i) {
                  gaps |= gap(count);
                  i = after - 1;
                  continue;
                }
                after = NumberWords.labelBefore(text, i);
                if (after > i && count >= EXTENSION_AFTER) {
                  split = split < 0 ? count : split;
                  i = after - 1;
                  continue;
                }
                if (NumberWords.isScientific(text, i)) {
                  return none(
                          NumberKind.UNKNOWN,
                          DialForm.NONE,
                          Designation.NOT_CHECKED,
                          NumberReason.SCIENTIFIC)
                      | flags;
                }
              }
              if (c == 'x' || c == 'X') {
                masks++;
                hiddenByX = bit(NumberFlag.LETTERS);
                continue;
              }
              return notANumber(
                  text, i, NumberWords.isLetter(text, i) ? flags | bit(NumberFlag.LETTERS) : flags);
            }
          }
        }
      }
      soundMark = false;
      if (count < 16) {
        high |= (long) digit << (60 - 4 * count);
      } else if (count < 32) {
        low |= (long) digit << (124 - 4 * count);
      }
      count++;
    }

    if (soundMark) {
      return notANumber(text, length, flags | bit(NumberFlag.LETTERS));
    }
    if (masks > 0) {
      if (count == 0 && masks < FEWEST_MASKS) {
        return notANumber(text, length, flags | hiddenByX);
      }
      return none(NumberKind.UNKNOWN, DialForm.NONE, Designation.NOT_CHECKED, NumberReason.MASKED)
          | flags
          | ends0110(high, low, count);
    }
    if (split >= 0 && split < count) {
      if (split == 3 && isCallerIdPrefix(high) && !plus && hashAt < 0) {
        flags |= callerIdFlag(high);
        high = NumberRules.window(high, low, 3);
        low = NumberRules.window(low, 0, 3);
        gaps >>>= 3;
        count -= 3;
        end -= 3;
        zeroAt -= 3;
        plus = true;
      } else {
        int firstEnd = end >= 0 && end < split ? end : split;
        boolean several =
            complete.isComplete(high, low, 0, firstEnd, plus)
                && complete.followsAt(high, low, split, count, gaps, true);
        return invalid(
                DialForm.NONE, several ? NumberReason.SEVERAL_NUMBERS : NumberReason.NOT_A_NUMBER)
            | flags;
      }
    }
    int number = count;
    if (end >= 0) {
      number = end;
      if (count - end >= SECOND_NUMBER
          && complete.isComplete(high, low, 0, end, plus)
          && complete.isComplete(high, low, end, count - end, false)) {
        return invalid(DialForm.NONE, NumberReason.SEVERAL_NUMBERS) | flags;
      }
      if (count > end) {
        flags |= bit(NumberFlag.EXTENSION);
      }
    }
    long packed;
    if (phoneContext >= 0 && !plus && hashAt < 0) {
      long prefix = NumberWords.contextDigits(text, phoneContext);
      return inContext(high, number, prefix, context, digits) | flags | ends0110(high, low, number);
    } else if (hashAt >= 0) {
      packed = rules.hash(hashAt, number - hashAt) | (hashAt > 0 ? callerIdFlag(high) : 0);
    } else if (plus) {
      packed =
          rules.international(high, low, 0, number, uri ? DialForm.TEL_URI : DialForm.PLUS, zeroAt);
    } else {
      packed = rules.decide(high, low, 0, number, zeroAt, context);
    }
    if (uri && !PackedClassification.isInvalid(packed)) {
      packed = PackedClassification.withForm(packed, DialForm.TEL_URI);
    }
    if (gaps != 0
        && !NumberRules.fits(packed)
        && complete.hasSeveral(high, low, number, gaps, plus)) {
      return invalid(DialForm.NONE, NumberReason.SEVERAL_NUMBERS) | flags;
    }
    if (digits != null) {
      digits.value = significant(high, low, packed);
    }
    return PackedClassification.publicBits(packed) | flags | ends0110(high, low, number);
  }

  private static long ends0110(long high, long low, int count) {
    return count >= 4 && count <= 32 && NumberRules.window(high, low, count - 4) >>> 48 == 0x0110
        ? bit(NumberFlag.ENDS_0110)
        : 0;
  }

  private static long gap(int count) {
    return count < 64 ? 1L << count : 0;
  }

  private static boolean isCallerIdPrefix(long high) {
    return high >>> 52 == 0x184 || high >>> 52 == 0x186;
  }

  private static long callerIdFlag(long high) {
    return bit(high >>> 52 == 0x184 ? NumberFlag.CALLER_ID_BLOCK : NumberFlag.CALLER_ID_SHOW);
  }

  /** The rest can only add a control character, which weighs more than a letter. */
  private static long notANumber(CharSequence text, int from, long flags) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0xA0 && NumberCharacters.classOf(c) == CONTROL) {
        return invalid(DialForm.NONE, NumberReason.CONTROL_CHAR) | flags;
      }
    }
    return invalid(DialForm.NONE, NumberReason.NOT_A_NUMBER) | flags;
  }

  /**
   * RFC 3966 phone-context: a local number of Japan, or digits to put in front, given as BCD above
   * their number.
   */
  private long inContext(
      long high, int count, long prefix, NumberContext context, @Nullable Digits digits) {
    int prefixed = (int) prefix & 15;
    boolean domestic = prefix == 0x812 && (high >>> 60 == 0 || count == 3);
    long packed;
    long all = high;
    if (prefixed == 0 || count == 0 || domestic) {
      packed = rules.decide(high, 0, 0, count, -1, context);
    } else {
      all = (prefix >>> 4 << (64 - 4 * prefixed)) | (high >>> (4 * prefixed));
      packed = rules.international(all, 0, 0, prefixed + count, DialForm.TEL_URI, -1);
    }
    if (digits != null) {
      digits.value = significant(all, 0, packed);
    }
    packed &= ~bit(NumberFlag.STRAY_TRUNK_ZERO);
    return PackedClassification.publicBits(
        PackedClassification.isInvalid(packed)
            ? packed
            : PackedClassification.withForm(packed, DialForm.TEL_URI));
  }

  /** The digits of the number itself: the calling code and what follows, or the national digits. */
  private static long significant(long high, long low, long packed) {
    int count = Math.min(PackedClassification.digits(packed), 16);
    if (count == 0) {
      return 0;
    }
    int from = PackedClassification.from(packed);
    long left = NumberRules.window(high, low, from);
    if (PackedClassification.isInternational(packed)
        && PackedClassification.has(packed, NumberFlag.STRAY_TRUNK_ZERO)) {
      int code = PackedClassification.leadingDigits(packed);
      long rest = NumberRules.window(high, low, from + code + 1);
      left = (left >>> (64 - 4 * code) << (64 - 4 * code)) | (rest >>> (4 * code));
    }
    return left >>> (64 - 4 * count);
  }
}
