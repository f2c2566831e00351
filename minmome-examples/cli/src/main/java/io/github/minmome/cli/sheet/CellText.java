package io.github.minmome.cli.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell as a spreadsheet shows it: digits filled up by their format ({@code 0000000},
 * {@code 000-0000}), dates as 2026-11-24, numbers without a format in full, the last result of a
 * formula, errors by their name.
 */
final class CellText {
  /** Formats that files name by number only: dates and times everywhere, and those of Japan. */
  private static final Set<Integer> DATE_FORMATS =
      Set.of(
          14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47,
          50, 51, 52, 53, 54, 55, 56, 57, 58);

  /** Digits before the point, or zeros behind it, of the numbers that a spreadsheet can have. */
  private static final int MAX_EXPONENT = 324;

  private static final Pattern CONDITION =
      Pattern.compile("\\[([<>=]{1,2})(-?(?:\\d+\\.?\\d*|\\.\\d+))\\]");
  private static final Pattern BRACKETS = Pattern.compile("\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|[\\\\_*].");
  private static final Pattern DATE_LETTER = Pattern.compile("[ymdhsega]");
  private static final Pattern DIGITS = Pattern.compile("[^%/E?]*[0#][^%/E?]*");
  private static final Pattern MARK = Pattern.compile("\"([^\"]*)\"|\\\\(.)|[_*].|(.)");
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final MathContext SHOWN = new MathContext(15); // digits that spreadsheets keep

  private CellText() {}

  static String of(Cell cell, boolean dates1904) {
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return number(number, cell.getDataFormatId(), cell.getDataFormatString(), dates1904);
    }
    if (value instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    }
    return value == null
        ? ""
        : ESCAPE
            .matcher(value.toString())
            .replaceAll(m -> Matcher.quoteReplacement(escaped(m.group(1))));
  }

  private static String escaped(String hex) {
    return String.valueOf((char) Integer.parseInt(hex, 16));
  }

  static String number(
      BigDecimal number, @Nullable Integer id, @Nullable String format, boolean dates1904) {
    if (Math.abs((long) number.precision() - number.scale()) > MAX_EXPONENT) {
      return general(number); // of no spreadsheet: written out it might fill the memory
    }
    if (format == null) {
      boolean date = id != null && DATE_FORMATS.contains(id);
      return date ? date(number, "yyyy", dates1904) : general(number);
    }
    List<String> sections = sections(format);
    int chosen = chosen(sections, number);
    String section = BRACKETS.matcher(sections.get(chosen)).replaceAll("");
    String marks = LITERAL.matcher(section).replaceAll("").toLowerCase(Locale.ROOT);
    if (format.isBlank() || marks.contains("general") || marks.contains("@")) {
      return general(number);
    }
    if (marks.isBlank()) {
      return placed("", section); // a text instead of the number
    }
    if (DATE_LETTER.matcher(marks.replaceAll("e[+-]", "")).find()) {
      return date(number, marks, dates1904);
    }
    if (!DIGITS.matcher(LITERAL.matcher(section).replaceAll("")).matches()) {
      return general(number);
    }
    boolean signInFormat = chosen > 0 && number.signum() < 0;
    String digits = digits(number.abs(), section);
    return number.signum() < 0 && !signInFormat ? "-" + digits : digits;
  }

  private static String general(BigDecimal number) {
    BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
    return Math.abs(shown.scale()) > 30 ? shown.toString() : shown.toPlainString();
  }

  /** Returns the parts of a format between semicolons, which may stand in quotes too. */
  private static List<String> sections(String format) {
    List<String> sections = new ArrayList<>();
    StringBuilder section = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      quoted ^= c == '"';
      if (c == ';' && !quoted) {
        sections.add(section.toString());
        section.setLength(0);
      } else {
        section.append(c);
        if (c == '\\' && i + 1 < format.length()) {
          section.append(format.charAt(++i));
        }
      }
    }
    sections.add(section.toString());
    return sections;
  }

  private static int chosen(List<String> sections, BigDecimal number) {
    boolean conditions = false;
    for (int i = 0; i < sections.size(); i++) {
      Matcher condition = CONDITION.matcher(sections.get(i));
      if (condition.find()) {
        conditions = true;
        if (isTrue(condition.group(1), number.compareTo(new BigDecimal(condition.group(2))))) {
          return i;
        }
      } else if (conditions) {
        return i;
      }
    }
    if (number.signum() < 0 && sections.size() > 1) {
      return 1;
    }
    return number.signum() == 0 && sections.size() > 2 ? 2 : 0;
  }

  private static boolean isTrue(String operator, int comparison) {
    return switch (operator) {
      case "<" -> comparison < 0;
      case "<=" -> comparison <= 0;
      case ">" -> comparison > 0;
      case ">=" -> comparison >= 0;
      case "<>" -> comparison != 0;
      default -> comparison == 0;
    };
  }

  /** Days since the end of 1899, of which spreadsheets count one too many in February 1900. */
  private static String date(BigDecimal serial, String marks, boolean dates1904) {
    BigDecimal seconds =
        serial.multiply(BigDecimal.valueOf(86_400)).setScale(0, RoundingMode.HALF_UP);
    if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
      return general(serial);
    }
    long days = seconds.longValue() / 86_400;
    LocalTime time = LocalTime.ofSecondOfDay(seconds.longValue() % 86_400);
    String clock = time.truncatedTo(ChronoUnit.SECONDS).toString();
    if (days == 0 && !dates1904) {
      return clock;
    }
    LocalDate first =
        dates1904
            ? LocalDate.of(1904, 1, 1)
            : days < 61 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    LocalDate date = first.plusDays(days);
    if (date.isAfter(LAST_DAY)) {
      return general(serial);
    }
    boolean timed = marks.contains("h") && !time.equals(LocalTime.MIDNIGHT);
    return timed ? date + " " + clock : date.toString();
  }

  /** Digits in their places, from the right; those that have no place come before the first one. */
  private static String digits(BigDecimal number, String section) {
    int point = section.indexOf('.');
    String whole = point < 0 ? section : section.substring(0, point);
    String part = point < 0 ? "" : section.substring(point + 1).replaceAll("[^0#]", "");
    BigDecimal rounded = number.setScale(part.length(), RoundingMode.HALF_UP);
    String plain = rounded.toPlainString();
    int dot = plain.indexOf('.');
    String left = dot < 0 ? plain : plain.substring(0, dot);
    String decimals = dot < 0 ? "" : plain.substring(dot + 1);
    int kept = Math.max(part.lastIndexOf('0') + 1, decimals.replaceAll("0+$", "").length());
    String shown = placed(left.equals("0") ? "" : left, whole);
    return kept == 0 ? shown : shown + "." + decimals.substring(0, kept);
  }

  private static String placed(String digits, String section) {
    List<String> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(section);
    int places = 0;
    while (mark.find()) {
      if (mark.group(3) != null && "0#".contains(mark.group(3))) {
        marks.add(mark.group(3));
        places++;
      } else if (!",".equals(mark.group(3))) { // thousands are not set apart here
        String literal = mark.group(1) != null ? mark.group(1) : mark.group(2);
        literal = literal == null ? mark.group(3) : literal;
        marks.add("'" + (literal == null ? "" : literal));
      }
    }
    StringBuilder shown = new StringBuilder();
    int next = digits.length() - places; // of the digits, for the first place
    for (String each : marks) {
      if (each.startsWith("'")) {
        shown.append(each, 1, each.length());
      } else {
        if (next > 0 && places > 0) {
          shown.append(digits, 0, next); // those without a place
        }
        places = 0;
        shown.append(next >= 0 ? digits.substring(Math.max(next, 0), next + 1) : zero(each));
        next++;
      }
    }
    return shown.toString();
  }

  private static String zero(String place) {
    return place.equals("0") ? "0" : "";
  }
}
