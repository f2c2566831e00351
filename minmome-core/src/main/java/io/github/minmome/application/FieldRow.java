package io.github.minmome.application;

import io.github.minmome.application.ApplicationField.Kind;
import io.github.minmome.check.Limits;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@link ApplicationField}, put together when the table is loaded. */
final class FieldRow<T> {
  /** Whether an application is refused without the field. */
  enum Need {
    ALWAYS,
    UNLESS_UNDATED,
    NEVER
  }

  final String path;
  final Kind kind;
  final Function<SuspensionApplication, ? extends @Nullable T> read;
  private final Class<T> type;
  private final @Nullable Words<?> understood;
  final List<Choice> words;
  private BiConsumer<SuspensionApplication.Builder, @Nullable T> write = (to, value) -> {};
  String japanese = "";
  String english = "";
  String note = "";
  int limit = Limits.WORD;
  Need need = Need.NEVER;
  boolean shown;
  boolean printed = true;
  List<Choice> offered = List.of();
  List<String> columns = List.of();
  List<String> synonyms = List.of();
  List<List<String>> joined = List.of();

  private FieldRow(
      String path,
      Kind kind,
      Class<T> type,
      @Nullable Words<?> understood,
      Function<SuspensionApplication, ? extends @Nullable T> read) {
    this.path = path;
    this.kind = kind;
    this.type = type;
    this.understood = understood;
    this.read = read;
    this.words = understood == null ? List.of() : understood.choices();
    this.offered = words;
  }

  // ---- what a row begins with: its path, what it contains, and where its value is found

  static FieldRow<String> textRow(
      String path, Kind kind, Function<SuspensionApplication, @Nullable String> read) {
    return new FieldRow<>(path, kind, String.class, null, read);
  }

  static <T> FieldRow<T> valueRow(
      String path, Kind kind, Class<T> type, Function<SuspensionApplication, @Nullable T> read) {
    return new FieldRow<>(path, kind, type, null, read);
  }

  static <E extends Enum<E> & Choice> FieldRow<E> wordRow(
      String path,
      Class<E> type,
      Words<E> words,
      Function<SuspensionApplication, @Nullable E> read) {
    return new FieldRow<>(path, Kind.WORD, type, words, read).shown();
  }

  /** A value of the applicant. */
  static <T> Function<SuspensionApplication, @Nullable T> applicant(
      Function<Applicant, @Nullable T> read) {
    return a -> a.applicant() == null ? null : read.apply(a.applicant());
  }

  /** A value of the applicant's address. */
  static <T> Function<SuspensionApplication, @Nullable T> address(
      Function<Address, @Nullable T> read) {
    return applicant(a -> a.address() == null ? null : read.apply(a.address()));
  }

  /** A value of the contract holder. */
  static <T> Function<SuspensionApplication, @Nullable T> holder(
      Function<PersonalName, @Nullable T> read) {
    return a -> a.contractHolder() == null ? null : read.apply(a.contractHolder());
  }

  /** A value of the partner. */
  static <T> Function<SuspensionApplication, @Nullable T> partner(
      Function<Partner, @Nullable T> read) {
    return a -> a.partner() == null ? null : read.apply(a.partner());
  }

  // ---- what it may go on with

  /** Where its value is put. */
  FieldRow<T> to(BiConsumer<SuspensionApplication.Builder, @Nullable T> setter) {
    write = setter;
    return this;
  }

  FieldRow<T> limit(int characters) {
    limit = characters;
    return this;
  }

  FieldRow<T> required() {
    need = Need.ALWAYS;
    return this;
  }

  FieldRow<T> requiredUnlessUndated() {
    need = Need.UNLESS_UNDATED;
    return this;
  }

  FieldRow<T> label(String inJapanese, String inEnglish) {
    japanese = inJapanese;
    english = inEnglish;
    return this;
  }

  FieldRow<T> note(String remark) {
    note = remark;
    return this;
  }

  FieldRow<T> column(String inEnglish, String inJapanese) {
    columns = List.of(inEnglish, inJapanese);
    return this;
  }

  /** Other headings in use for the column, between spaces. */
  FieldRow<T> alsoNamed(String headings) {
    synonyms = List.of(headings.split(" ", -1));
    return this;
  }

  /** Headings between spaces whose cells make the value together, in this order. */
  FieldRow<T> orJoined(String... headings) {
    joined = Arrays.stream(headings).map(group -> List.of(group.split(" ", -1))).toList();
    return this;
  }

  /** Its value gives no person away and may be seen in text forms. */
  FieldRow<T> shown() {
    shown = true;
    return this;
  }

  FieldRow<T> neverPrinted() {
    printed = false;
    return this;
  }

  /** An answer that is understood, but nobody is offered. */
  FieldRow<T> notOffered(Choice answer) {
    offered = words.stream().filter(word -> word != answer).toList();
    return this;
  }

  // ---- what it returns

  void set(SuspensionApplication.Builder to, @Nullable Object value) {
    write.accept(to, value == null ? null : type.cast(value));
  }

  Reading<?> parse(String text) {
    return switch (kind) {
      case DATE -> WrittenDate.parse(text, path);
      case YES_NO -> word(text, YesNo.tryParse(text), "はい, いいえ");
      case WORD ->
          word(text, understood == null ? Optional.empty() : understood.find(text), expected());
      default -> Reading.of(text);
    };
  }

  private Reading<?> word(String text, Optional<?> found, String expected) {
    return found.isPresent() && text.length() <= limit
        ? Reading.of(found.get())
        : Reading.failed(Problem.of(ProblemCodes.WORD_UNKNOWN, path, expected));
  }

  /** The answers as people know them and by their names. */
  private String expected() {
    return offered.stream()
        .map(word -> word.label(Locale.JAPANESE) + " (" + word.name() + ")")
        .collect(Collectors.joining(", "));
  }
}
