package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads, streams that fail, values that are too long. */
final class RobustnessTest {
  private static final ApplicationFormRenderer FORM = ApplicationFormRenderer.standard();
  private static final String NAMES = "見本太郎山田花子髙﨑𠮷野瀨德";

  private static SuspensionApplication numbered(int i) {
    int[] characters = NAMES.codePoints().toArray();
    return Specimens.named(
        new StringBuilder("見本 ")
            .appendCodePoint(characters[i % characters.length])
            .append(i % 97)
            .toString());
  }

  private static long digestOf(int from, int count) throws IOException {
    var digest = new CRC32();
    for (int i = from; i < from + count; i++) {
      var out = new ByteArrayOutputStream(60_000);
      FORM.render(numbered(i), out);
      digest.update(out.toByteArray());
    }
    return digest.getValue();
  }

  @Test
  void render_inEightThreads_hasTheBytesOfOne() throws Exception {
    long alone = digestOf(0, 2000);
    var pool = Executors.newFixedThreadPool(8);
    try {
      var tasks = Collections.nCopies(8, (Callable<Long>) () -> digestOf(0, 2000));
      for (Future<Long> result : pool.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Fails like a full disk after some bytes. */
  private static final class Full extends OutputStream {
    private int room;

    Full(int room) {
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      room -= length;
      if (room < 0) {
        throw new IOException("No space left on device");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30_000, 40_000})
  void failingStream_isAnIoException(int room) {
    assertThatThrownBy(() -> FORM.render(numbered(1), new Full(room)))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    var many = Collections.nCopies(300, numbered(1));
    assertThatThrownBy(() -> FORM.renderAll(many, new Full(room)))
        .isExactlyInstanceOf(IOException.class);
    assertThatThrownBy(() -> FORM.renderBlank(300, new Full(room)))
        .isExactlyInstanceOf(IOException.class);
  }

  @Test
  void unprintableName_amongMany_isReportedBeforeTheFirstByte() {
    var many = new ArrayList<>(Collections.nCopies(50, numbered(1)));
    many.add(Specimens.named("見本 \uE000"));
    var out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> FORM.renderAll(many, out))
        .isInstanceOf(UnprintableException.class)
        .hasMessageContaining("applications[50].applicant.name");
    assertThat(out.size()).isZero();
  }

  @Test
  void document_mayContainTenThousandForms() throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.renderBlank(ApplicationFormRenderer.MAX_PAGES, out);
    assertThat(PdfBoxReader.pages(out.toByteArray())).isEqualTo(10_000);
  }

  @Test
  void render_interruption_endsTheBatchBetweenPages() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> FORM.renderBlank(10, OutputStream.nullOutputStream()))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void metadata_containsNothingPersonal() throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.render(Specimens.named("髙﨑 花子"), out);
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      var xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      var all = xmp + pdf.getDocumentInformation().getCOSObject();
      assertThat(all).contains("form 2026-11").doesNotContain("髙﨑", "花子", "0331", "3100", "霞が関");
      assertThat(List.of(pdf.getDocumentInformation().getTitle()))
          .containsExactly("国際電話利用休止申込書（下書き用紙）");
    }
  }
}
