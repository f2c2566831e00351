package io.github.minmome.csv;

import io.github.minmome.application.WrittenDate;
import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachActivity.Kind;
import io.github.minmome.campaign.OutreachActivity.State;
import io.github.minmome.check.Limits;
import io.github.minmome.check.TextChecks;
import io.github.minmome.csv.RawRecords.Fault;
import io.github.minmome.csv.RawRecords.RawRecord;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.text.WordKey;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a raw record into an activity. */
final class OutreachRowParser {
  private static final Map<String, Kind> KINDS =
      words(
          Kind.values(),
          Map.of(
              Kind.PUBLICIZE, "周知活動 広報 広報紙 広報誌 回覧 放送 SNS",
              Kind.URGE, "働き掛け 働きかけ はたらきかけ 声かけ 声掛け 呼びかけ 呼び掛け 利用休止の働きかけ",
              Kind.PLACE_OR_POST, "設置 掲示 設置・掲示 窓口 窓口設置 窓口への設置 窓口への掲示 ポスター掲示",
              Kind.DOORSTEP_VISIT, "訪問 戸別 個別訪問 家庭訪問",
              Kind.EVENT_SUPPORT, "行事 イベント ブース 申込支援 申込み支援 イベントでの申込支援 出張 相談会 講話"));
  private static final Map<String, State> STATES =
      words(State.values(), Map.of(State.PLANNED, "計画 未実施 未", State.DONE, "実施済 実施済み 済 済み 完了 終了"));
  private static final Pattern COUNT =
      Pattern.compile("([0-9]{1,9})(?:\\.0+)?(?:部|枚|件|通|人|名|個|組)?");
  private static final Pattern NONE = Pattern.compile("-+|ー+|―+|なし|無し?|ゼロ|none");

  private final List<String> headings;
  private final char separator;
  private final Map<OutreachColumn, Integer> places = new EnumMap<>(OutreachColumn.class);

  OutreachRowParser(List<String> headings, char separator, List<Problem> problems) {
    this.headings = headings;
    this.separator = separator;
    for (int i = 0; i < headings.size(); i++) {
      var column = OutreachColumn.under(headings.get(i));
      if (column != null && places.putIfAbsent(column, i) != null) {
        problems.add(Problem.of(ProblemCodes.CSV_HEADING_TWICE, "", column.names()));
      } else if (column == null && !isOurOwn(headings.get(i))) {
        problems.add(
            Problem.of(ProblemCodes.CSV_COLUMN_IGNORED, "", Header.shown(headings.get(i))));
      }
    }
    if (places.size() < 2) {
      problems.clear(); // perhaps a row of data, whose cells are not to be repeated
      String names =
          OutreachColumn.NEEDED.stream()
              .map(OutreachColumn::names)
              .collect(Collectors.joining(", "));
      problems.add(Problem.of(ProblemCodes.CSV_NO_HEADER, "", names));
      return;
    }
    for (var column : OutreachColumn.NEEDED) {
      if (!places.containsKey(column)) {
        problems.add(Problem.of(ProblemCodes.CSV_COLUMN_MISSING, "", column.names()));
      }
    }
    if (!places.containsKey(OutreachColumn.STATE)) {
      problems.add(Problem.of(ProblemCodes.OUTREACH_STATE_DONE, ""));
    }
  }

  /** Returns whether a heading is empty, or one that is written and made from the others. */
  private static boolean isOurOwn(String heading) {
    return heading.isBlank()
        || heading.startsWith("_")
        || heading.equals(OutreachCsv.campaignDaysHeading(Locale.JAPANESE))
        || heading.equals(OutreachCsv.campaignDaysHeading(Locale.ENGLISH));
  }

  /** Returns how many of the cells are headings in use. */
  static int headings(List<String> cells) {
    return (int) cells.stream().filter(cell -> OutreachColumn.under(cell) != null).count();
  }

  private static <E extends Enum<E>> Map<String, E> words(E[] constants, Map<E, String> others) {
    var words = new HashMap<String, E>();
    for (E constant : constants) {
      words.put(WordKey.of(constant.name()), constant);
      for (String word : others.getOrDefault(constant, "").split(" ", -1)) {
        words.put(WordKey.of(word), constant);
      }
    }
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      for (E constant : constants) {
        words.put(WordKey.of(label(constant, locale)), constant);
      }
    }
    return Map.copyOf(words);
  }

  private static String label(Enum<?> constant, Locale locale) {
    return constant instanceof Kind kind ? kind.label(locale) : ((State) constant).label(locale);
  }

  /** Returns the activity of a record, or null if a problem of severity ERROR was added. */
  @Nullable OutreachActivity parse(RawRecord record, Charset charset, List<Problem> problems) {
    var found = new ArrayList<Problem>();
    String[] cells =
        record.fault == Fault.NONE ? RowParser.cells(record.bytes, charset, separator) : null;
    OutreachActivity activity = null;
    if (cells == null) {
      boolean isTooLong = record.fault == Fault.TOO_LONG;
      found.add(
          isTooLong
              ? Problem.of(ProblemCodes.CSV_ROW_TOO_LONG, "", String.valueOf(RawRecords.MAX_RECORD))
              : Problem.of(ProblemCodes.CSV_QUOTE, ""));
    } else if (isNoActivity(cells)) {
      found.add(Problem.of(ProblemCodes.OUTREACH_NOT_AN_ACTIVITY, ""));
    } else if (Arrays.stream(cells).skip(headings.size()).anyMatch(cell -> !cell.isBlank())) {
      String expected = String.valueOf(headings.size());
      found.add(
          Problem.of(ProblemCodes.CSV_FIELD_COUNT, "", expected, String.valueOf(cells.length)));
    } else {
      activity = activity(cells, charset, found);
    }
    found.forEach(problem -> problems.add(problem.withLine(record.line)));
    return Problem.anyErrorIn(found) ? null : activity;
  }

  /**
   * Returns whether a row repeats the headings, has nothing that is needed, or is a total or a
   * note, which have no date.
   */
  private boolean isNoActivity(String[] cells) {
    if (OutreachColumn.NEEDED.stream().allMatch(column -> value(cells, column).isEmpty())
        || (headings(List.of(cells)) > 1 && headings(List.of(cells)) >= places.size() - 1)) {
      return true;
    }
    return OtherRows.isFooter(cells)
        && WrittenDate.tryParse(value(cells, OutreachColumn.DATE)).isEmpty();
  }

  private @Nullable OutreachActivity activity(
      String[] cells, Charset charset, List<Problem> problems) {
    for (var column : places.keySet()) {
      if (value(cells, column).indexOf('\uFFFD') >= 0) {
        problems.add(Problem.of(ProblemCodes.CSV_UNDECODABLE, column.path(), charset.name()));
        return null;
      }
    }
    var kind = word(cells, OutreachColumn.KIND, KINDS, Kind.values(), problems);
    var state =
        places.containsKey(OutreachColumn.STATE)
            ? word(cells, OutreachColumn.STATE, STATES, State.values(), problems)
            : State.DONE;
    LocalDate date = null;
    String written = needed(cells, OutreachColumn.DATE, problems);
    if (!written.isEmpty()) {
      var reading = WrittenDate.parse(written, OutreachColumn.DATE.path());
      problems.addAll(reading.problems());
      date = reading.value();
    }
    String host = text(cells, OutreachColumn.HOST, problems);
    String place = text(cells, OutreachColumn.PLACE, problems);
    int leaflets = count(cells, OutreachColumn.LEAFLETS, problems);
    int applications = count(cells, OutreachColumn.APPLICATIONS, problems);
    int envelopes = count(cells, OutreachColumn.ENVELOPES, problems);
    int asked = count(cells, OutreachColumn.ASKED, problems);
    int stopped = count(cells, OutreachColumn.STOPPED, problems);
    return kind == null || state == null || date == null
        ? null
        : new OutreachActivity(
            kind, state, date, host, place, leaflets, applications, envelopes, asked, stopped);
  }

  private String value(String[] cells, OutreachColumn column) {
    Integer place = places.get(column);
    return place == null || place >= cells.length
        ? ""
        : TextChecks.isBlank(cells[place]) ? "" : Formula.unguarded(cells[place]).strip();
  }

  private String needed(String[] cells, OutreachColumn column, List<Problem> problems) {
    String value = value(cells, column);
    if (value.isEmpty()) {
      problems.add(Problem.of(ProblemCodes.REQUIRED, column.path()));
    }
    return value;
  }

  private String text(String[] cells, OutreachColumn column, List<Problem> problems) {
    String value = needed(cells, column, problems);
    TextChecks.plain(column.path(), value, Limits.PARTNER_NAME, problems::add);
    return value;
  }

  private <E extends Enum<E>> @Nullable E word(
      String[] cells,
      OutreachColumn column,
      Map<String, E> words,
      E[] constants,
      List<Problem> problems) {
    String value = needed(cells, column, problems);
    E constant = words.get(WordKey.of(value));
    if (constant == null && !value.isEmpty()) {
      String labels =
          Arrays.stream(constants)
              .map(each -> label(each, Locale.JAPANESE))
              .collect(Collectors.joining(", "));
      problems.add(Problem.of(ProblemCodes.WORD_UNKNOWN, column.path(), labels));
    }
    return constant;
  }

  private int count(String[] cells, OutreachColumn column, List<Problem> problems) {
    String value = value(cells, column);
    if (value.length() > Limits.WORD) {
      problems.add(Problem.of(ProblemCodes.OUTREACH_COUNT, column.path()));
      return 0;
    }
    String plain = WordKey.of(value).replace(",", "").replace(" ", "");
    if (plain.isEmpty() || NONE.matcher(plain).matches()) {
      return 0;
    }
    var count = COUNT.matcher(plain);
    if (count.matches()) {
      return Integer.parseInt(count.group(1));
    }
    problems.add(Problem.of(ProblemCodes.OUTREACH_COUNT, column.path()));
    return 0;
  }
}
