package io.github.minmome.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.minmome.blackbox.generated.GeneratedFiles;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.CsvWriter;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.specimen.Specimens;
import io.github.minmome.text.WordKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of fields is whole, and what is derived from it loses nothing. */
final class ApplicationFieldTest {
  private static final List<ApplicationField> FIELDS = List.of(ApplicationField.values());
  private static final MinmomeJson JSON = MinmomeJson.standard();

  private static List<ApplicationField> columns() {
    return FIELDS.stream().filter(f -> !f.columns().isEmpty()).toList();
  }

  private static Stream<String> paths(String prefix, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            part ->
                part.getType().isRecord()
                    ? paths(prefix + part.getName() + ".", part.getType())
                    : Stream.of(prefix + part.getName()));
  }

  @Test
  void table_everyRecordComponent_hasARow() {
    assertThat(ApplicationField.values())
        .extracting(ApplicationField::path)
        .containsExactlyElementsOf(paths("", SuspensionApplication.class).toList());
  }

  @Test
  void table_filesMadeFromIt_areUpToDate() throws IOException {
    for (var file : FieldFiles.all().entrySet()) {
      GeneratedFiles.assertUpToDate(file.getKey(), file.getValue());
    }
  }

  @Test
  void schema_everyRow_hasAnEntry() throws IOException {
    var schema = new ObjectMapper().readTree(JSON.schema("application"));
    for (var field : FIELDS) {
      var entry = schema.at("/properties/" + field.path().replace(".", "/properties/"));
      assertThat(entry.path("description").asText()).startsWith(field.label(Locale.JAPANESE));
      assertThat(entry.path("maxLength").asInt())
          .isEqualTo(field.kind().isText() ? field.limit() : 0);
      assertThat(entry.path("enum").isArray()).isEqualTo(!field.words().isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void row_hasLabelsAndLimit_andItsLabelIsThatOfSentences(ApplicationField field) {
    var japanese = field.label(Locale.JAPANESE);
    assertThat(japanese).isNotBlank();
    assertThat(field.label(Locale.ENGLISH)).isNotBlank();
    assertThat(field.limit()).isPositive();
    var problem = Problem.of(ProblemCodes.JSON_TYPE, field.path());
    assertThat(ProblemText.standard().sentence(problem, Locale.JAPANESE)).contains(japanese);
    assertThat(ProblemText.standard().sentence(problem, Locale.ENGLISH))
        .contains(field.label(Locale.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void row_readsWhatItWrites(ApplicationField field) {
    var full = Specimens.full();
    var value = field.value(full);
    assertThat(value).isNotNull();
    assertThat(field.parse(field.text(full).orElseThrow()).value()).isEqualTo(value);
    var builder = full.toBuilder();
    field.set(builder, null);
    assertThat(field.value(builder.build())).isNull();
    assertThat(field.text(builder.build())).isEmpty();
    field.set(builder, value);
    assertThat(builder.build()).isEqualTo(full);
    assertThatThrownBy(() -> field.set(builder, new Object()))
        .isInstanceOf(ClassCastException.class);
  }

  @ParameterizedTest
  @EnumSource
  void row_ofWords_offersThemAndReadsLabelsInBothLanguages(ApplicationField field) {
    boolean isWord = field.kind() == ApplicationField.Kind.WORD;
    assertThat(field.words().isEmpty()).isEqualTo(!isWord);
    assertThat(field.words()).containsAll(field.choices());
    for (var word : field.words()) {
      assertThat(field.parse(word.label(Locale.JAPANESE)).value()).isEqualTo(word);
      assertThat(field.parse(word.label(Locale.ENGLISH)).value()).isEqualTo(word);
      assertThat(field.parse(word.name()).value()).isEqualTo(word);
    }
    if (!field.kind().isText()) {
      assertThat(field.parse(" ".repeat(field.limit()) + "true").value()).isNull();
    }
  }

  @Test
  void scope_incomingOnly_isReadAndNotOffered() {
    assertThat(ApplicationField.SCOPE.words()).contains(SuspensionScope.INCOMING_ONLY);
    assertThat(ApplicationField.SCOPE.choices()).doesNotContain(SuspensionScope.INCOMING_ONLY);
    assertThat(ApplicationField.SCOPE.parse("?").problems())
        .extracting(Problem::arguments)
        .containsExactly(List.of("発着信 (INCOMING_AND_OUTGOING), 発信のみ (OUTGOING_ONLY)"));
  }

  @Test
  void headings_belongToOneFieldEach() {
    Map<String, ApplicationField> owners = new HashMap<>();
    for (var field : columns()) {
      assertThat(field.columns()).hasSize(2).doesNotContain("");
      var all = new ArrayList<>(field.columns());
      all.addAll(field.synonyms());
      field.joinedColumns().forEach(all::addAll);
      for (String heading : all) {
        assertThat(owners.merge(WordKey.of(heading), field, (one, two) -> one))
            .as(heading)
            .isEqualTo(field);
      }
    }
  }

  @Property
  void anyApplication_isReadBackFromJson(@ForAll("applications") SuspensionApplication given) {
    assertThat(JSON.readApplication(JSON.writeApplication(given)).value()).isEqualTo(given);
  }

  @Property
  void anyApplication_isReadBackFromCsv(@ForAll("applications") SuspensionApplication any)
      throws IOException {
    // Without a number a row may be a total or a note below the table, a line break inside a place
    // is read as a space, and a byte order mark before a row is none of its text.
    var given =
        any.toBuilder()
            .lineNumber("03-3100-0000")
            .reference(without("\uFEFF", ApplicationField.REFERENCE, any))
            .address(without("[\\r\\n\\u2028\\u2029]", ApplicationField.ADDRESS, any))
            .building(without("[\\r\\n\\u2028\\u2029]", ApplicationField.BUILDING, any))
            .build();
    var bytes = new ByteArrayOutputStream();
    var csv =
        CsvWriter.begin(bytes, UTF_8, columns().stream().map(f -> f.columns().get(0)).toList());
    csv.row(columns().stream().map(field -> field.text(given).orElse("")).toList());
    csv.flush();
    var reader = ApplicationCsv.builder().charset(UTF_8).partner(given.partner()).build();
    var row = reader.open(new ByteArrayInputStream(bytes.toByteArray())).iterator().next();
    assertThat(row.reading().problems()).isEmpty();
    assertThat(row.reading().value()).isEqualTo(given);
  }

  private static @Nullable String without(
      String characters, ApplicationField field, SuspensionApplication application) {
    return field.value(application) instanceof String text
        ? text.replaceAll(characters, "x")
        : null;
  }

  /** Any value in every field; a text is never empty, which CSV cannot distinguish from absent. */
  @Provide
  static Arbitrary<SuspensionApplication> applications() {
    List<Arbitrary<Object>> values = FIELDS.stream().map(ApplicationFieldTest::valueOf).toList();
    return Combinators.combine(values)
        .as(
            all -> {
              var builder = SuspensionApplication.builder().lineNumber("1");
              for (int i = 0; i < all.size(); i++) {
                if (all.get(i) != NONE) {
                  FIELDS.get(i).set(builder, all.get(i));
                }
              }
              return builder.build();
            });
  }

  private static final Object NONE = new Object();

  private static Arbitrary<Object> valueOf(ApplicationField field) {
    Arbitrary<?> values =
        switch (field.kind()) {
          case WORD -> Arbitraries.of(field.words());
          case DATE -> Dates.dates().between(LocalDate.of(1873, 1, 1), LocalDate.of(9999, 12, 31));
          case YES_NO -> Arbitraries.of(true, false);
          default ->
              Arbitraries.strings()
                  .ofMinLength(1)
                  .ofMaxLength(12)
                  .filter(text -> text.codePoints().noneMatch(ApplicationFieldTest::isNoCharacter));
        };
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(4, values.map(value -> (Object) value)),
        net.jqwik.api.Tuple.of(1, Arbitraries.just(NONE)));
  }

  private static boolean isNoCharacter(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE || codePoint == 0xFFFD;
  }
}
