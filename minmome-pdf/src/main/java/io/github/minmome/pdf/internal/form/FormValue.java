package io.github.minmome.pdf.internal.form;

import io.github.minmome.application.Address;
import io.github.minmome.application.Applicant;
import io.github.minmome.application.Channel;
import io.github.minmome.application.LineType;
import io.github.minmome.application.Partner;
import io.github.minmome.application.PersonalName;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.pdf.internal.Dates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be printed of an application. A name is the path of a property ({@code applicant.name});
 * one answer among several is the path and the answer ({@code scope.OUTGOING_ONLY}), and its text
 * is a check mark or nothing. The partner's own key {@code reference} is not among them: it is
 * never printed.
 */
public final class FormValue {
  /** The mark in the box of an answer. */
  static final String CHECK = "✓";

  /** How a box with a mark is read and copied. */
  static final String CHECKED_BOX = "（選択）";

  /** How an empty box to tick is read and copied. */
  public static final String EMPTY_BOX = "（空欄）";

  private static final Map<String, FormValue> ALL = new LinkedHashMap<>();

  private final String name;
  private final Kind kind;
  private final Function<SuspensionApplication, @Nullable Object> read;

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
      String name, Kind kind, Function<SuspensionApplication, @Nullable Object> read) {
    this.name = name;
    this.kind = kind;
    this.read = read;
  }

  static {
    text("lineNumber", SuspensionApplication::lineNumber);
    answers("scope", SuspensionScope.values(), SuspensionApplication::scope);
    applicant("kana", Applicant::kana);
    applicant("name", Applicant::name);
    address("postalCode", Address::postalCode);
    address("text", Address::text);
    address("building", Address::building);
    applicant("contactPhone", Applicant::contactPhone);
    contractHolder("kana", PersonalName::kana);
    contractHolder("name", PersonalName::name);
    answers("relation", Relation.values(), SuspensionApplication::relation);
    answers("lineType", LineType.values(), SuspensionApplication::lineType);
    text("carrier", SuspensionApplication::carrier);
    answer("usesInternationalCalls", "true", a -> yesOrNo(a.usesInternationalCalls()));
    answer("usesInternationalCalls", "false", a -> yesOrNo(a.usesInternationalCalls()));
    add(new FormValue("appliedOn", Kind.DATE, SuspensionApplication::appliedOn));
    datePart("era", Dates::yearOfEra);
    datePart("year", date -> String.valueOf(date.getYear()));
    datePart("month", date -> String.valueOf(date.getMonthValue()));
    datePart("day", date -> String.valueOf(date.getDayOfMonth()));
    answers("channel", Channel.values(), SuspensionApplication::channel);
    partner("name", Partner::name);
    partner("purpose", Partner::purpose);
    partner("retention", Partner::retention);
  }

  private static void add(FormValue value) {
    ALL.put(value.name, value);
  }

  private static void text(String name, Function<SuspensionApplication, @Nullable Object> read) {
    add(new FormValue(name, Kind.TEXT, read));
  }

  private static void applicant(String name, Function<Applicant, @Nullable Object> read) {
    text("applicant." + name, a -> a.applicant() == null ? null : read.apply(a.applicant()));
  }

  private static void address(String name, Function<Address, @Nullable Object> read) {
    text(
        "applicant.address." + name,
        a -> {
          Applicant applicant = a.applicant();
          Address address = applicant == null ? null : applicant.address();
          return address == null ? null : read.apply(address);
        });
  }

  private static void contractHolder(String name, Function<PersonalName, @Nullable Object> read) {
    text(
        "contractHolder." + name,
        a -> a.contractHolder() == null ? null : read.apply(a.contractHolder()));
  }

  private static void partner(String name, Function<Partner, @Nullable Object> read) {
    text("partner." + name, a -> a.partner() == null ? null : read.apply(a.partner()));
  }

  private static void answers(
      String name, Enum<?>[] answers, Function<SuspensionApplication, @Nullable Enum<?>> read) {
    for (Enum<?> answer : answers) {
      answer(
          name,
          answer.name(),
          a -> {
            Enum<?> given = read.apply(a);
            return given == null ? null : given.name();
          });
    }
  }

  private static void answer(
      String name, String answer, Function<SuspensionApplication, @Nullable String> read) {
    add(
        new FormValue(
            name + "." + answer, Kind.ANSWER, a -> answer.equals(read.apply(a)) ? CHECK : null));
  }

  private static void datePart(String name, Function<LocalDate, String> read) {
    text("appliedOn." + name, a -> a.appliedOn() == null ? null : read.apply(a.appliedOn()));
  }

  /** What is asked for, in the words of the form. */
  public static String words(SuspensionScope scope) {
    return switch (scope) {
      case INCOMING_AND_OUTGOING -> "発信・着信とも休止";
      case OUTGOING_ONLY -> "発信だけ休止";
      default -> scope.label(Locale.JAPANESE);
    };
  }

  private static @Nullable String yesOrNo(@Nullable Boolean value) {
    return value == null ? null : value.toString();
  }

  /** The value of a name, or nothing when there is none of that name. */
  public static Optional<FormValue> tryOf(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  static FormValue of(String name) {
    return tryOf(name).orElseThrow(() -> new IllegalArgumentException("No value " + name));
  }

  /** All names, in the order of the form. */
  public static Collection<String> names() {
    return Collections.unmodifiableSet(ALL.keySet());
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** What kind of value it is. */
  public Kind kind() {
    return kind;
  }

  /** The text to print, null or empty for none. */
  @Nullable String text(SuspensionApplication application) {
    return (String) read.apply(application);
  }

  /** The day to print, null for none. */
  @Nullable LocalDate date(SuspensionApplication application) {
    return (LocalDate) read.apply(application);
  }
}
