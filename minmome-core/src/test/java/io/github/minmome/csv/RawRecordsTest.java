package io.github.minmome.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.csv.RawRecords.Fault;
import io.github.minmome.csv.RawRecords.RawRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RawRecordsTest {

  private static List<RawRecord> read(byte[] bytes) {
    try {
      var records = new RawRecords(new ByteArrayInputStream(bytes));
      var all = new ArrayList<RawRecord>();
      for (RawRecord r = records.next(); r != null; r = records.next()) {
        all.add(r);
      }
      return all;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<RawRecord> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String shown(RawRecord record) {
    return record.line
        + ":"
        + new String(record.bytes, StandardCharsets.UTF_8).replace("\n", "N").replace("\r", "R")
        + (record.fault == Fault.NONE ? "" : "!" + record.fault);
  }

  /**
   * In the table N is a line feed, R a carriage return, Q a quote. A quote that nothing closes is a
   * fault of its own line; the next is read.
   */
  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aNb                  | 1:a 2:b
          aNbN                 | 1:a 2:b
          aRNbRN               | 1:a 2:b
          aRbR                 | 1:a 2:b
          aNRb                 | 1:a 2: 3:b
          aNNb                 | 1:a 2: 3:b
          RN                   | 1:
          ''                   |
          Qa,bQ,cNd            | 1:Qa,bQ,c 2:d
          QaNbQNc              | 1:QaNbQ 3:c
          QaRNbQRNc            | 1:QaRNbQ 3:c
          QaRbQRc              | 1:QaRbQ 3:c
          QaQQbQNc             | 1:QaQQbQ 2:c
          QQNc                 | 1:QQ 2:c
          QQQQNc               | 1:QQQQ 2:c
          aQbNc                | 1:aQb 2:c
          a,QbQNc              | 1:a,QbQ 2:c
          a,bQ,QNc             | 1:a,bQ,Q!QUOTE 2:c
          QaNbNc               | 1:Qa!QUOTE 2:b 3:c
          QaRNbRNc             | 1:Qa!QUOTE 2:b 3:c
          QaRbRc               | 1:Qa!QUOTE 2:b 3:c
          QaNQbQ,cNd           | 1:Qa!QUOTE 2:QbQ,c 3:d
          QaQbNc               | 1:QaQb!QUOTE 2:c
          QaNbQcNd             | 1:Qa!QUOTE 2:bQc 3:d
          Qa                   | 1:Qa!QUOTE
          QaQ                  | 1:QaQ
          QaQR                 | 1:QaQ
          """)
  void records_areSplitAndPhysicalLinesCounted(String text, String expected) {
    var input = text.replace("''", "").replace('N', '\n').replace('R', '\r').replace('Q', '"');
    var records = read(input).stream().map(r -> shown(r).replace('"', 'Q')).toList();
    assertThat(records)
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(" ", -1)));
  }

  @Test
  void quote_stillOpenAfter64KiB_isAFaultOfItsLineAlone() {
    var text = "\"open,1\n" + "row,2\n".repeat(20_000);
    var records = read(text);
    assertThat(records).hasSize(20_001);
    assertThat(shown(records.get(0))).isEqualTo("1:\"open,1!QUOTE");
    assertThat(shown(records.get(1))).isEqualTo("2:row,2");
    assertThat(shown(records.get(20_000))).isEqualTo("20001:row,2");
    assertThat(records.stream().skip(1)).allMatch(r -> r.fault == Fault.NONE);
  }

  @Test
  void veryLongLine_isBoundedAndTheNextIsRead() {
    for (String quote : List.of("", "\"")) {
      var records = read("a\n" + quote + "x".repeat(1_000_000) + "\r\nb\n");
      assertThat(records).hasSize(3);
      assertThat(records.get(1).fault).isEqualTo(Fault.TOO_LONG);
      assertThat(records.get(1).bytes).hasSize(RawRecords.MAX_RECORD);
      assertThat(shown(records.get(2))).isEqualTo("3:b");
    }
  }

  @Test
  void record_mayBe64KiBLong() {
    var longest = "x".repeat(RawRecords.MAX_RECORD);
    assertThat(read(longest + "\nb")).extracting(r -> r.fault).containsOnly(Fault.NONE);
    assertThat(read(longest + "x\nb"))
        .extracting(r -> r.fault)
        .containsExactly(Fault.TOO_LONG, Fault.NONE);
    assertThat(read(longest)).extracting(r -> r.fault).containsExactly(Fault.NONE);
    assertThat(read(longest + "x")).extracting(r -> r.fault).containsExactly(Fault.TOO_LONG);
  }

  @Test
  void lineEndAcrossTheBuffer_isOneLineEnd() {
    for (int length = 65_530; length < 65_540; length++) {
      var text = ("y".repeat(64_000) + "\r\n").repeat(3) + "z".repeat(length) + "\r\nb";
      var records = read(text);
      assertThat(shown(records.get(records.size() - 1))).isEqualTo("5:b");
    }
  }

  @Test
  void rows_areWholeAcrossTheBuffer() {
    var rows = IntStream.range(0, 40_000).mapToObj(i -> "row," + i + ",\"見本\"").toList();
    var records = read(String.join("\r\n", rows));
    assertThat(records.stream().map(r -> new String(r.bytes, StandardCharsets.UTF_8)))
        .containsExactlyElementsOf(rows);
  }

  @Property
  void everyRecord_isOneOfTheLinesOrSpansThemAndNoneIsLost(@ForAll("csvLike") byte[] bytes) {
    var records = read(bytes);
    int last = 0;
    for (RawRecord record : records) {
      assertThat(record.line).isGreaterThan(last);
      last = record.line;
    }
    var joined =
        String.join(
            "\n",
            records.stream().map(r -> new String(r.bytes, StandardCharsets.ISO_8859_1)).toList());
    var given = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(joined.replaceAll("[\r\n]", "")).isEqualTo(given.replaceAll("[\r\n]", ""));
  }

  @Provide
  static Arbitrary<byte[]> csvLike() {
    return Arbitraries.of('"', ',', '\n', '\r', 'a', (char) 0x81, (char) 0xFC, (char) 0)
        .list()
        .ofMaxSize(60)
        .map(
            chars -> {
              var bytes = new byte[chars.size()];
              for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (char) chars.get(i);
              }
              return bytes;
            });
  }
}
