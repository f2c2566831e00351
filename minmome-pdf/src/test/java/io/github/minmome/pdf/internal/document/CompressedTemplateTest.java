package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compressed once must inflate, by the JDK, to the text with the number filled in. */
final class CompressedTemplateTest {
  /** Objects as a page has them, each with references to others of its group. */
  private static byte[] text(int objects, int digits, Random random) {
    var out = new ByteArrayOutputStream();
    for (int i = 0; i < objects; i++) {
      append(out, "<</S/TD/P ");
      reference(out, digits, random);
      append(out, "/Pg ");
      reference(out, digits, random);
      append(
          out, "/K[" + random.nextInt(1 << random.nextInt(20)) + " " + random.nextInt() + "]>>\n");
    }
    return out.toByteArray();
  }

  private static void reference(ByteArrayOutputStream out, int digits, Random random) {
    for (int digit = 1; digit <= digits; digit++) {
      out.write(digit);
    }
    append(out, random.nextInt(10) + "" + random.nextInt(100) + " 0 R");
  }

  private static void append(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] filled(byte[] text, int number) {
    String digits = String.valueOf(number);
    var filled = text.clone();
    for (int i = 0; i < text.length; i++) {
      filled[i] = text[i] <= digits.length() ? (byte) digits.charAt(text[i] - 1) : text[i];
    }
    return filled;
  }

  private static byte[] inflated(byte[] compressed, int length) throws DataFormatException {
    var inflater = new Inflater();
    try {
      inflater.setInput(compressed);
      var text = new byte[length + 1];
      int size = inflater.inflate(text);
      assertThat(inflater.finished()).as("its checksum is right and nothing is missing").isTrue();
      assertThat(inflater.getRemaining()).as("bytes behind its end").isZero();
      assertThat(size).isEqualTo(length);
      return Arrays.copyOf(text, length);
    } finally {
      inflater.end();
    }
  }

  @Property(tries = 60)
  void with_anyNumber_inflatesToTheTextWithIt(
      @ForAll @IntRange(min = 40, max = 900) int objects,
      @ForAll @IntRange(min = 1, max = 4) int digits,
      @ForAll long seed)
      throws DataFormatException {
    var random = new Random(seed);
    byte[] text = text(objects, digits, random);
    var template = CompressedTemplate.of(text, digits).orElseThrow();
    int least = (int) Math.pow(10, digits - 1);
    for (int i = 0; i < 5; i++) {
      int number = least + random.nextInt(9 * least);
      assertThat(inflated(template.with(number), text.length)).isEqualTo(filled(text, number));
    }
  }

  /** Beyond 16,000 literals and matches there is another block, with codes of its own. */
  @Test
  void with_textOfSeveralBlocks_inflatesToIt() throws DataFormatException {
    byte[] text = text(12_000, 2, new Random(1));
    var template = CompressedTemplate.of(text, 2).orElseThrow();
    assertThat(inflated(template.with(97), text.length)).isEqualTo(filled(text, 97));
  }

  @Test
  void of_textThatHasNoCodesOfItsOwn_isEmpty() {
    assertThat(CompressedTemplate.of(new byte[] {1, ' ', '0', ' ', 'R'}, 1)).isEmpty();
  }

  @Test
  void of_textWithoutSomeDigit_isEmpty() {
    byte[] text = filled(text(200, 1, new Random(2)), 7);
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == '7' ? (byte) '6' : text[i];
    }
    text[text.length / 2] = 1;
    assertThat(CompressedTemplate.of(text, 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 100, 1000, -10})
  void with_numberOfOtherLength_isRefused(int number) {
    var template = CompressedTemplate.of(text(100, 2, new Random(3)), 2).orElseThrow();
    assertThatThrownBy(() -> template.with(number)).isInstanceOf(IllegalArgumentException.class);
  }
}
