package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.pdf.internal.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose objects are found by a reader that fixes nothing. */
final class ObjectWriterTest {
  private static final COSName NUMBER = COSName.getPDFName("Number");

  /** A file of plain objects that contain their number, and as many such streams. */
  private static byte[] file(int count, int body, byte[] id) throws IOException {
    var out = new ByteArrayOutputStream();
    var objects = new ObjectWriter(new Deflater(1));
    int catalog = objects.allocate();
    int pages = objects.allocate();
    int info = objects.allocate();
    int first = objects.allocate(2 * count);
    objects.begin(catalog).ascii("<</Type/Catalog/Pages ").reference(pages).ascii(">>");
    objects.end();
    objects.begin(pages).ascii("<</Type/Pages/Count 0/Kids[]>>");
    objects.end();
    objects.begin(info).ascii("<</Producer(minmome)>>");
    objects.end();
    for (int i = 0; i < count; i++) {
      objects.begin(first + 2 * i).ascii("<</Number ").integer(first + 2 * i).ascii(">>");
      objects.end();
      int stream = first + 2 * i + 1;
      objects.stream(stream, "/Number " + stream, body(stream, body));
      objects.flushTo(out, false);
      assertThat(objects.buffer.size()).as("what waits in memory").isLessThan((1 << 16) + body);
    }
    objects.finish(catalog, info, id);
    objects.flushTo(out, true);
    return out.toByteArray();
  }

  private static byte[] body(int number, int length) {
    var body = new byte[length];
    Arrays.fill(body, (byte) number);
    return body;
  }

  /** The last rows are beyond 16 MiB; the rows before, in each way a file can be written. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 10",
    "100, 700",
    "147, 10",
    "148, 10",
    "149, 10",
    "150, 1",
    "398, 3",
    "399, 3",
    "400, 3",
    "1000, 200",
    "3, 9000000",
    "160, 120000"
  })
  void crossReferences_pointToEveryObject(int count, int body) throws IOException {
    byte[] file = file(count, body, new byte[32]);
    try (var document = new PDFParser(new RandomAccessReadBuffer(file)).parse(false)) {
      var objects = document.getDocument();
      int last = 3 + 2 * count;
      for (int number = 4; number <= last; number += 2) {
        var plain = objects.getObjectFromPool(new COSObjectKey(number, 0)).getObject();
        assertThat(((org.apache.pdfbox.cos.COSDictionary) plain).getInt(NUMBER)).isEqualTo(number);
        var key = new COSObjectKey(number + 1, 0);
        var stream = (COSStream) objects.getObjectFromPool(key).getObject();
        assertThat(stream.getInt(NUMBER)).isEqualTo(number + 1);
        try (var in = stream.createInputStream()) {
          assertThat(in.readAllBytes()).isEqualTo(body(number + 1, body));
        }
      }
      for (var place : objects.getXrefTable().entrySet()) {
        if (place.getValue() > 0) {
          var begins = place.getKey().getNumber() + " 0 obj";
          int from = Math.toIntExact(place.getValue());
          assertThat(new String(file, from, begins.length(), StandardCharsets.US_ASCII))
              .isEqualTo(begins);
        }
      }
    }
  }

  @Test
  void id_isTheFirstHalfOfTheDigestTwice() throws IOException {
    var digest = new byte[32];
    for (int i = 0; i < 32; i++) {
      digest[i] = (byte) (0x7B + 9 * i);
    }
    byte[] file = file(1, 1, digest);
    try (var document = new PDFParser(new RandomAccessReadBuffer(file)).parse(false)) {
      COSArray id = document.getDocument().getDocumentID();
      assertThat(id.size()).isEqualTo(2);
      for (int i = 0; i < 2; i++) {
        assertThat(((COSString) id.get(i)).getBytes()).isEqualTo(Arrays.copyOf(digest, 16));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 127, 128, 129, 1000, 100_000})
  void stream_incompressible_isWhole(int length) throws DataFormatException {
    var plain = new byte[length + 7];
    new Random(7).nextBytes(plain);
    var deflater = new Deflater(6);
    var inflater = new Inflater();
    try {
      Streams.deflate(plain, 3, deflater);
      inflater.setInput(Streams.deflate(plain, length, deflater));
      var back = new byte[length + 1];
      assertThat(inflater.inflate(back)).isEqualTo(length);
      assertThat(inflater.finished()).isTrue();
      assertThat(inflater.getRemaining()).as("bytes behind the end").isZero();
      assertThat(Arrays.copyOf(back, length)).isEqualTo(Arrays.copyOf(plain, length));
    } finally {
      deflater.end();
      inflater.end();
    }
  }

  @Test
  void numbers_areGivenOnceEach() {
    var objects = new ObjectWriter(new Deflater(1));
    assertThat(objects.allocate()).isEqualTo(1);
    assertThat(objects.allocate(0)).isEqualTo(2);
    assertThat(objects.allocate(600)).isEqualTo(2);
    assertThat(objects.allocate()).isEqualTo(602);
    Bytes bytes = objects.begin(601);
    assertThat(objects.begun()).isSameAs(bytes);
  }
}
