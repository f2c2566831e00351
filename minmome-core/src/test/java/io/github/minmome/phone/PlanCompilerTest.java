package io.github.minmome.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlanCompilerTest {
  private static final Path TABLES = Path.of("src/main/data/phone");

  @TempDir Path directory;

  @Test
  void build_makesTheStandardPlanFromTheTables() throws IOException {
    byte[] made;
    try (var in = NumberingPlan.class.getResourceAsStream("numbering-plan.bin")) {
      made = in.readAllBytes();
    }
    assertThat(PlanCompiler.compile(TABLES, null))
        .as("mvn -pl minmome-core process-classes makes it anew")
        .isEqualTo(made);
  }

  @Test
  void standard_hasTheDateOfItsTables() {
    assertThat(NumberingPlan.standard().asOf()).isEqualTo(LocalDate.of(2023, 5, 1));
    assertThat(NumberingPlan.standard().version()).matches("2026-11-24-[0-9a-f]{8}");
  }

  @Test
  void read_newerTableAtRunTime_isUsed() throws IOException {
    Files.writeString(
        directory.resolve("jp-exchanges.tsv"),
        "# asOf: 2027-01-01\nfrom\tto\tarea_code\tarea_ja\tstatus\n31234\t31234\t03\t東京\tIN_USE\n");
    var plan = NumberingPlan.read(directory);
    var own = PhoneNumberClassifier.of(plan);
    assertThat(own.classify("03-1234-5678").designation()).isEqualTo(Designation.IN_USE);
    assertThat(own.classify("03-3100-0000").designation()).isEqualTo(Designation.UNDESIGNATED);
    assertThat(own.classify("03-1234-5678").area()).isEqualTo("東京");
    assertThat(own.classify("+1 212 555 0100").area()).isEqualTo("US");
    assertThat(plan.asOf()).isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(plan.version()).startsWith("2027-01-01-");
    assertThat(PhoneNumberClassifier.standard().classify("03-1234-5678").designation())
        .isEqualTo(Designation.UNDESIGNATED);
  }

  /** The first run of exchanges may begin anywhere. */
  @Test
  void read_tableThatBeginsWithAHighExchange_keepsItsArea() throws IOException {
    Files.writeString(
        directory.resolve("jp-exchanges.tsv"),
        "# asOf: 2027-01-01\nfrom\tto\tarea_code\tarea_ja\tstatus\n98860\t98860\t098\t那覇\tIN_USE\n");
    var own = PhoneNumberClassifier.of(NumberingPlan.read(directory));
    assertThat(own.classify("098-860-0000").area()).isEqualTo("那覇");
  }

  @Test
  void read_newerTableAtRunTime_leavesTheOthersAsTheyWere() throws IOException {
    Files.writeString(
        directory.resolve("jp-exchanges.tsv"),
        "# asOf: 2027-01-01\nfrom\tto\tarea_code\tarea_ja\tstatus\n31234\t31234\t03\t東京\tIN_USE\n");
    var own = PhoneNumberClassifier.of(NumberingPlan.read(directory));
    var standard = PhoneNumberClassifier.standard();
    for (String number :
        List.of(
            "+1 212 555 0100", "+44 1481 612200", "188", "#9110", "0120-210-364", "0184-20-0000")) {
      for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
        assertThat(own.classify(number).displayName(locale))
            .isEqualTo(standard.classify(number).displayName(locale));
      }
      assertThat(own.classify(number).prefectures())
          .isEqualTo(standard.classify(number).prefectures());
      assertThat(own.classify(number).regions()).isEqualTo(standard.classify(number).regions());
    }
  }

  @Test
  void anotherTable_leavesTheExchangesAsTheyWere() throws IOException {
    Files.writeString(
        directory.resolve("jp-short-codes.tsv"),
        Files.readString(TABLES.resolve("jp-short-codes.tsv")));
    var own = PhoneNumberClassifier.of(NumberingPlan.read(directory));
    for (String number : List.of("03-3100-0000", "0184-20-0000", "098-860-0000", "03-1234-5678")) {
      var read = own.classify(number);
      var standard = PhoneNumberClassifier.standard().classify(number);
      assertThat(read.designation()).as(number).isEqualTo(standard.designation());
      assertThat(read.national()).as(number).isEqualTo(standard.national());
      assertThat(read.area()).as(number).isEqualTo(standard.area());
    }
    assertThat(own.classify("098-860-0000").area()).isEqualTo("那覇");
    assertThat(own.classify("0184-20-0000").area()).isEqualTo("本荘");
  }

  @Test
  void tablesThatDiffer_haveDifferentVersions() throws IOException {
    var versions = new HashSet<String>();
    for (String status : List.of("IN_USE", "DESIGNATED_UNUSED")) {
      Files.writeString(
          directory.resolve("jp-exchanges.tsv"),
          "# asOf: 2027-01-01\nfrom\tto\tarea_code\tarea_ja\tstatus\n31234\t31234\t03\t東京\t"
              + status
              + "\n");
      var plan = NumberingPlan.read(directory);
      assertThat(plan).hasToString("NumberingPlan[" + plan.version() + "]");
      versions.add(plan.version());
    }
    assertThat(versions).hasSize(2);
  }

  @Test
  void read_sourceTables_isTheStandardPlan() throws IOException {
    assertThat(NumberingPlan.read(TABLES).version()).isEqualTo(NumberingPlan.standard().version());
  }

  @Test
  void read_malformedTable_isReportedByFileLineAndColumn() throws IOException {
    Files.writeString(
        directory.resolve("jp-exchanges.tsv"),
        "# asOf: 2027-01-01\nfrom\tto\tarea_code\tarea_ja\tstatus\n31234\t31234\t03\t東京\tUSED\n");
    assertThatThrownBy(() -> NumberingPlan.read(directory))
        .isInstanceOf(IOException.class)
        .hasMessage("jp-exchanges.tsv line 3: status is not a name of Designation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          50,IP_PHONE,11,11,4-4-4 | layout is not a layout of as many digits as the number has
          50,IP_PHONE,10,11,3-4-4 | layout is not a layout of as many digits as the number has
          ,IP_PHONE,11,11,3-4-4   | prefix is not 1 to 3 digits
          5000,IP_PHONE,11,11,-   | prefix is not 1 to 3 digits
          """)
  void read_impossibleRange_isReported(String row, String fault) throws IOException {
    Files.writeString(
        directory.resolve("jp-ranges.tsv"),
        "# asOf: 2027-01-01\n"
            + "prefix\tkind\tdigits_min\tdigits_max\tlayout\tdesignation\totherwise\tloses_zero\tterm_ja\n"
            + row.strip().replace(',', '\t')
            + "\tNOT_CHECKED\t\tno\t\n");
    assertThatThrownBy(() -> NumberingPlan.read(directory))
        .isInstanceOf(IOException.class)
        .hasMessage("jp-ranges.tsv line 3: " + fault);
  }

  @Test
  void compile_tooManyRanges_areRefused() throws IOException {
    var rows = new StringBuilder("# asOf: 2027-01-01\n");
    rows.append(
        "prefix\tkind\tdigits_min\tdigits_max\tlayout\tdesignation\totherwise\tloses_zero\tterm_ja\n");
    for (int prefix = 100; prefix < 228; prefix++) {
      rows.append(prefix).append("\tINVALID\t11\t11\t-\tNOT_CHECKED\t\tno\t\n");
    }
    Files.writeString(directory.resolve("jp-ranges.tsv"), rows);
    assertThatThrownBy(() -> NumberingPlan.read(directory))
        .isInstanceOf(IOException.class)
        .hasMessage("jp-ranges.tsv line 130: prefix is not among the first 127 ranges");
  }

  @Test
  void carrierWithoutACode_isRefused() throws IOException {
    Files.writeString(
        directory.resolve("jp-carrier-prefixes.tsv"),
        "# asOf: 2027-01-01\ncode\tdigits\tin_use\tfree_min\tfree_max\tnote\n\t4\tyes\t\t\t\n");
    assertThatThrownBy(() -> NumberingPlan.read(directory))
        .isInstanceOf(IOException.class)
        .hasMessage("jp-carrier-prefixes.tsv line 3: code is not 3 to 8 digits");
  }

  @Test
  void directoryWithoutTables_isRefused() {
    assertThatThrownBy(() -> NumberingPlan.read(directory)).isInstanceOf(IOException.class);
  }
}
