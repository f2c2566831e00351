package io.github.minmome.pdf.internal.form;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.LineType;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.pdf.internal.Dates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be printed of an application, by the table of its fields. A name is the path of a field
 * ({@code applicant.name}); one answer among several is the path and the answer ({@code
 * scope.OUTGOING_ONLY}), and its text is a check mark or nothing. The partner's own key {@code
 * reference} is not among them: it is never printed.
 */
public final class FormValue {
  /** The mark in the box of an answer. */
  static final String CHECK = "✓";

  /** How a box with a mark is read and copied. */
  static final String CHECKED_BOX = "（選択）";

  /** How an empty box to tick is read and copied. */
  public static final String EMPTY_BOX = "（空欄）";

  /** What is written into the brackets after その他 of the kinds of lines. */
  static final String OTHER_LINE_TYPE = "lineType.other";

  private static final Map<String, FormValue> ALL = new LinkedHashMap<>();

  /** Values of our own page alone: space for a date, and その他 for several kinds of lines. */
  private static final Map<String, FormValue> OF_OUR_PAGE =
      Map.of(
          "lineType.OTHER",
          new FormValue(
              "lineType.OTHER", Kind.ANSWER, "lineType", a -> isOther(a.lineType()) ? CHECK : null),
          "appliedOn",
          new FormValue("appliedOn", Kind.TEXT, "appliedOn", FormValue::dateOrRoom),
          OTHER_LINE_TYPE,
          new FormValue(OTHER_LINE_TYPE, Kind.TEXT, "lineType", FormValue::otherLineType));

  private final String name;
  private final Kind kind;
  private final Function<SuspensionApplication, @Nullable Object> read;

  /** The path of the application's property that it is, or is a part or an answer of. */
  private final String path;

  /** What kind of value it is. */
  public enum Kind {
    /** Text as it was given. */
    TEXT,
    /** One of several answers. */
    ANSWER,
    /** A day. */
    DATE
  }

  private FormValue(
      String name, Kind kind, String path, Function<SuspensionApplication, @Nullable Object> read) {
    this.name = name;
    this.kind = kind;
    this.path = path;
    this.read = read;
  }

  static {
    for (ApplicationField field : ApplicationField.values()) {
      if (field.isPrinted()) {
        add(field);
      }
    }
    for (String number : List.of("lineNumber", "applicant.contactPhone")) {
      parts(number, ValueParts::ofNumber, "area", "exchange", "subscriber");
    }
    parts("applicant.address.postalCode", ValueParts::ofPostalCode, "first", "last");
    for (String person : List.of("applicant", "contractHolder")) {
      parts(person + ".name", ValueParts::ofName, "family", "given");
      parts(person + ".kana", ValueParts::ofName, "family", "given");
    }
    part("applicant.address.prefecture", "applicant.address.text", ValueParts::ofAddress, 0);
    part("applicant.address.afterPrefecture", "applicant.address.text", ValueParts::ofAddress, 1);
  }

  private static void parts(
      String whole, Function<String, @Nullable List<String>> split, String... names) {
    for (int i = 0; i < names.length; i++) {
      part(whole + "." + names[i], whole, split, i);
    }
  }

  private static void part(
      String name, String whole, Function<String, @Nullable List<String>> split, int index) {
    FormValue value = of(whole);
    ALL.put(
        name,
        new FormValue(
            name,
            Kind.TEXT,
            whole,
            application -> {
              String text = value.text(application);
              List<String> parts = text == null || text.isBlank() ? null : split.apply(text);
              return parts == null ? null : parts.get(index);
            }));
  }

  private static void add(ApplicationField field) {
    switch (field.kind()) {
      case WORD -> field.words().forEach(word -> answer(field, word.name()));
      case YES_NO -> List.of("true", "false").forEach(answer -> answer(field, answer));
      case DATE -> {
        add(field, "", Kind.DATE, field::value);
        datePart(field, "era", Dates::yearOfEra);
        datePart(field, "eraName", Dates::nameOfEra);
        datePart(field, "eraYear", Dates::numberInEra);
        datePart(field, "year", date -> String.valueOf(date.getYear()));
        datePart(field, "month", date -> String.valueOf(date.getMonthValue()));
        datePart(field, "day", date -> String.valueOf(date.getDayOfMonth()));
      }
      default -> add(field, "", Kind.TEXT, field::value);
    }
  }

  private static void answer(ApplicationField field, String answer) {
    add(
        field,
        "." + answer,
        Kind.ANSWER,
        application -> field.text(application).filter(answer::equals).isPresent() ? CHECK : null);
  }

  private static void datePart(
      ApplicationField field, String part, Function<LocalDate, String> read) {
    add(
        field,
        "." + part,
        Kind.TEXT,
        application -> {
          var date = (LocalDate) field.value(application);
          return date == null ? null : read.apply(date);
        });
  }

  private static void add(
      ApplicationField field,
      String part,
      Kind kind,
      Function<SuspensionApplication, @Nullable Object> read) {
    String name = field.path() + part;
    ALL.put(name, new FormValue(name, kind, field.path(), read));
  }

  /** Returns what is requested, in the words of the form. */
  public static String words(SuspensionScope scope) {
    return switch (scope) {
      case INCOMING_AND_OUTGOING, OUTGOING_ONLY -> FormLayout.TEXTS.text("scope." + scope.name());
      default -> scope.label(Locale.JAPANESE);
    };
  }

  /** Returns the day, or its units with space for handwriting. */
  private static String dateOrRoom(SuspensionApplication application) {
    LocalDate date = application.appliedOn();
    return date == null ? FormLayout.TEXTS.text("date.room") : Dates.writtenInEra(date);
  }

  private static boolean isOther(@Nullable LineType type) {
    return type == LineType.OTHER || type == LineType.ISDN || type == LineType.DIRECT;
  }

  private static @Nullable String otherLineType(SuspensionApplication application) {
    LineType type = application.lineType();
    return type != null && type != LineType.OTHER && isOther(type)
        ? type.label(Locale.JAPANESE)
        : null;
  }

  /** Returns the value of a name, or nothing when there is none of that name. */
  public static Optional<FormValue> tryOf(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** Returns the value of a name on our own page. */
  static FormValue of(String name) {
    FormValue ours = OF_OUR_PAGE.get(name);
    return ours != null
        ? ours
        : tryOf(name).orElseThrow(() -> new IllegalArgumentException("No value " + name));
  }

  /** Returns all names, in the order of the fields. */
  public static Collection<String> names() {
    return Collections.unmodifiableSet(ALL.keySet());
  }

  /** Returns its name. */
  public String name() {
    return name;
  }

  /** Returns the path of the application's property that it is, or is a part or an answer of. */
  String path() {
    return path;
  }

  /** Returns what kind of value it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns the text to print, of a day that of the era; null or empty for none. */
  @Nullable String text(SuspensionApplication application) {
    Object value = read.apply(application);
    return value instanceof LocalDate day ? Dates.writtenInEra(day) : (String) value;
  }

  /** Returns the text that this is a part of; null where it is none, or there is no text. */
  @Nullable String wholeText(SuspensionApplication application) {
    FormValue whole = ALL.get(path);
    if (whole == null || whole == this || whole.kind != Kind.TEXT) {
      return null;
    }
    String text = whole.text(application);
    return text == null || text.isBlank() ? null : text;
  }

  /** Returns the day to print, null for none. */
  @Nullable LocalDate date(SuspensionApplication application) {
    return (LocalDate) read.apply(application);
  }
}
