package io.github.minmome.consumers.plain.guide;

import io.github.minmome.phone.Advice;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.Designation;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.NumberReason;
import io.github.minmome.phone.NumberingPlan;
import io.github.minmome.phone.PackedClassification;
import io.github.minmome.phone.PhoneNumber;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.postal.AddressNumber;
import io.github.minmome.postal.CustomerBarcode;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.postal.PostalCodeTable;
import io.github.minmome.postal.Prefectures;
import io.github.minmome.postal.Town;
import io.github.minmome.postal.codes.JapanPost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Phone numbers, postal codes and addresses. */
final class Numbers {
  private Numbers() {}

  static void written() {
    Classification typed = PhoneNumberClassifier.standard().classify("０３（３１００）００００");
    NumberKind kind = typed.kind(); // FIXED_LINE
    String national = typed.national().orElse(""); // 03-3100-0000
    String area = typed.area(); // 東京
    String words = typed.displayName(Locale.JAPANESE); // 固定電話（東京）
    Expect.same(kind, NumberKind.FIXED_LINE);
    Expect.same(national, "03-3100-0000");
    Expect.same(area, "東京");
    Expect.same(words, "固定電話（東京）");
    Expect.same(typed.form(), DialForm.TRUNK_0);
    Expect.same(typed.designation(), Designation.DESIGNATED_UNUSED);
    Expect.same(typed.reason(), NumberReason.NONE);
  }

  static void displayed() {
    List<String> lines = new ArrayList<>();
    Classification caller =
        PhoneNumberClassifier.standard().classify("+1 (844) 555-0110", NumberContext.CALLER_ID);
    boolean fromAbroad = caller.isInternational(); // true
    Set<NumberFlag> flags = caller.flags(); // [ENDS_0110]
    for (Advice advice : caller.advice()) {
      lines.add(advice.text(Locale.JAPANESE));
    }
    Expect.that(fromAbroad, "a number of +1 is from abroad");
    Expect.same(flags, Set.of(NumberFlag.ENDS_0110));
    Expect.that(lines.size() >= 2, "there is advice about such a number");
  }

  static void packed() {
    Iterable<String> millions = List.of("050-3100-0000", "0120-210-364", "03-3100-0000");
    PhoneNumberClassifier classifier = PhoneNumberClassifier.standard();
    long ipPhones = 0;
    for (String number : millions) {
      long packed = classifier.classifyPacked(number, NumberContext.WRITTEN);
      if (PackedClassification.kind(packed) == NumberKind.IP_PHONE) {
        ipPhones++;
      }
    }
    Expect.same(ipPhones, 1L);
  }

  static void value() {
    Optional<PhoneNumber> number = PhoneNumber.tryParse("03 3100 0000");
    String stored = number.map(PhoneNumber::e164).orElse(""); // +81331000000
    String shown = number.map(PhoneNumber::formatted).orElse(""); // 03-3100-0000
    String logged = String.valueOf(number.orElse(null)); // PhoneNumber[03****0000]
    Expect.same(stored, "+81331000000");
    Expect.same(shown, "03-3100-0000");
    Expect.same(logged, "PhoneNumber[03****0000]");
  }

  static void newerPlan() throws IOException {
    Path directory = Files.createTempDirectory("plan");
    Path exchanges = directory.resolve("jp-exchanges.tsv");
    Files.writeString(
        exchanges,
        """
        # asOf: 2026-11-01
        from\tto\tarea_code\tarea_ja\tstatus
        33100\t33100\t03\t東京\tIN_USE
        """);
    LocalDate asOf = PhoneNumberClassifier.standard().plan().asOf();
    NumberingPlan newer = NumberingPlan.read(directory); // tables that are not there stay ours
    PhoneNumberClassifier classifier = PhoneNumberClassifier.of(newer);
    Expect.that(newer.asOf().isAfter(asOf), "the plan has its day");
    Expect.same(classifier.classify("03-3100-0000").designation(), Designation.IN_USE);
    Files.delete(exchanges);
    Files.delete(directory);
  }

  static void addresses() {
    PostalCode code = PostalCode.of("〒１００－００１３"); // 100-0013
    String address = "東京都千代田区霞が関1丁目3番2号 見本ビル503";
    Optional<String> prefecture = Prefectures.ofAddress(address); // 東京都
    Optional<AddressNumber> number = AddressNumber.tryOfAddress(address); // 1-3-2-503
    List<CustomerBarcode.Bar> bars =
        number.map(n -> new CustomerBarcode(code, n).bars()).orElse(List.of()); // 67 of them
    Expect.same(code.hyphenated(), "100-0013");
    Expect.same(prefecture.orElse(""), "東京都");
    Expect.same(number.map(AddressNumber::text).orElse(""), "1-3-2-503");
    Expect.same(bars.size(), 67);
    Expect.that(CustomerBarcode.isAllowedFor(code), "this code stands for one town");
  }

  static void postalCodes() {
    PostalCodeTable table = JapanPost.table();
    List<Town> towns = table.towns(PostalCode.of("100-0013")); // 霞が関 in 千代田区
    List<PostalCode> codes = table.postalCodes("東京都千代田区霞ヶ関1-3-2"); // 100-0013
    PostalCodeTable.Match match = table.match(codes.get(0), "東京都港区麻布十番1-2-3"); // DIFFERENT
    Expect.same(towns.get(0).name(), "霞が関");
    Expect.same(codes, List.of(PostalCode.of("100-0013")));
    Expect.same(match, PostalCodeTable.Match.DIFFERENT);
  }
}
