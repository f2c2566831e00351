package io.github.minmome.postal.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.postal.AddressNumber;
import io.github.minmome.postal.CustomerBarcode;
import io.github.minmome.postal.PostalCodeTable;
import io.github.minmome.postal.Town;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Addresses made of the towns of all 47 prefectures: a sample of them, or each with {@code
 * -Dminmome.towns=all} (docs/testing.md).
 */
final class AllTownsTest {
  /** The same house number as people write it. */
  private static final List<String> WRITTEN =
      List.of("1-2-3", "１−２−３", "1丁目2番3号", "一丁目二番三号", "１丁目２番地３", "1の2の3", " 1-2-3");

  private static final int STEP = "all".equals(System.getProperty("minmome.towns")) ? 1 : 61;

  /** Names with another town's behind them that begins as the number does: 下田市 has a 一丁目. */
  private static final Set<String> BEFORE_CHOME =
      JapanPost.table().towns().stream()
          .map(town -> town.prefecture() + town.city() + town.name())
          .filter(name -> name.matches(".*[一１壱]丁目.*"))
          .map(name -> name.replaceFirst("[一１壱]丁目.*", ""))
          .collect(Collectors.toSet());

  private static String address(Town town, String number) {
    // A name that ends in a number, such as 東池袋サンシャイン６０, is written apart from the next one.
    boolean endsInNumber = town.name().matches(".*[0-9０-９〇一二三四五六七八九十百千]");
    return town.prefecture() + town.city() + town.name() + (endsInNumber ? " " : "") + number;
  }

  private static void forEachAddress(Check check) throws IOException {
    var towns = JapanPost.table().towns();
    assertThat(towns.stream().map(Town::prefecture).distinct()).hasSize(47);
    var wrong = new ArrayList<String>();
    for (int i = 0; i < towns.size(); i += STEP) {
      var town = towns.get(i);
      boolean hasChome = BEFORE_CHOME.contains(town.prefecture() + town.city() + town.name());
      var address = address(town, WRITTEN.get(hasChome ? 0 : i % WRITTEN.size()));
      if (!check.passes(town, address)) {
        wrong.add(town.postalCode().digits() + " " + address);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private interface Check {
    boolean passes(Town town, String address);
  }

  @Test
  void barcodeNumber_isWhatFollowsTheTown() throws IOException {
    forEachAddress(
        (town, address) ->
            AddressNumber.tryOfAddress(address, JapanPost.table())
                .orElse(AddressNumber.NONE)
                .text()
                .equals("1-2-3"));
  }

  @Test
  void barcodeNumber_isTheSameByTheTableOfCore() throws IOException {
    forEachAddress(
        (town, address) ->
            AddressNumber.tryOfAddress(address).orElse(AddressNumber.NONE).text().equals("1-2-3"));
  }

  @Test
  void postalCode_matchesTheAddressesOfItsTowns() throws IOException {
    forEachAddress(
        (town, address) ->
            JapanPost.table().match(town.postalCode(), address) == PostalCodeTable.Match.SAME);
  }

  @Test
  void postalCode_ofATownIsAmongThoseOfItsAddress() throws IOException {
    forEachAddress(
        (town, address) ->
            town.name().isEmpty()
                || JapanPost.table().postalCodes(address).contains(town.postalCode()));
  }

  @Test
  void applications_areNeitherRefusedNorDoubtedForTheirAddress() throws IOException {
    var intake = ApplicationIntake.builder().undated(true).postalCodes(JapanPost.table()).build();
    var template =
        SuspensionApplication.builder()
            .lineNumber("03-3100-0000")
            .scope(SuspensionScope.INCOMING_AND_OUTGOING)
            .applicantName("見本 太郎")
            .usesInternationalCalls(false)
            .build();
    forEachAddress(
        (town, address) -> {
          var application =
              template.toBuilder()
                  .postalCode(town.postalCode().hyphenated())
                  .address(address)
                  .build();
          var checked = intake.check(application);
          return checked.accepted()
              && checked.problems().stream()
                  .noneMatch(p -> p.path().startsWith("applicant.address"));
        });
  }

  @Test
  void bars_areThoseOfOkapiBarcode() throws IOException {
    forEachAddress(
        (town, address) -> {
          var number = AddressNumber.tryOfAddress(address, JapanPost.table()).orElseThrow();
          var ours = new CustomerBarcode(town.postalCode(), number).bars();
          return OkapiBars.of(town.postalCode().digits() + number.text())
              .equals(
                  ours.stream()
                      .map(b -> b.isUp() ? b.isDown() ? "1" : "2" : b.isDown() ? "3" : "4")
                      .collect(Collectors.joining()));
        });
  }

  /** With {@code -Dminmome.write=true} it makes the table of core first. */
  @Test
  void numeralTownsOfCore_areThoseThatTheRuleAloneReadsWrongly() throws IOException {
    var file = Path.of("../src/main/resources/io/github/minmome/postal/numeral-towns.tsv");
    var made = numeralTowns();
    if (Boolean.getBoolean("minmome.write")) {
      Files.writeString(file, made);
    }
    assertThat(Files.readString(file)).isEqualTo(made);
  }

  private static String numeralTowns() throws IOException {
    var none = "# asOf: 2000-01-01".getBytes(StandardCharsets.UTF_8);
    var noTable = PostalCodeTable.read(new ByteArrayInputStream(none));
    var wrong = new LinkedHashMap<String, List<Town>>();
    for (var town : JapanPost.table().towns()) {
      boolean isWrong =
          WRITTEN.stream()
              .anyMatch(
                  number ->
                      !AddressNumber.tryOfAddress(address(town, number), noTable)
                          .orElse(AddressNumber.NONE)
                          .text()
                          .equals("1-2-3"));
      if (isWrong) {
        var inCity =
            wrong.computeIfAbsent(town.prefecture() + "\t" + town.city(), c -> new ArrayList<>());
        if (inCity.stream().noneMatch(known -> known.name().equals(town.name()))) {
          inCity.add(town);
        }
      }
    }
    var lines = new ArrayList<String>();
    lines.add(
        "# Towns with a numeral in their names that reads as a house number; each code is the"
            + " difference from the one above it.");
    lines.add("# asOf: " + JapanPost.table().asOf());
    lines.add(
        "# Source: japan-post.tsv of minmome-postal-codes. Made by its AllTownsTest. Licence: as"
            + " that table.");
    wrong.forEach(
        (city, towns) -> {
          lines.add(city);
          IntStream.range(0, towns.size())
              .mapToObj(
                  i ->
                      (code(towns, i) - (i == 0 ? 0 : code(towns, i - 1)))
                          + "\t"
                          + towns.get(i).name())
              .forEach(lines::add);
        });
    return String.join("\n", lines) + "\n";
  }

  private static int code(List<Town> towns, int i) {
    return Integer.parseInt(towns.get(i).postalCode().digits());
  }
}
