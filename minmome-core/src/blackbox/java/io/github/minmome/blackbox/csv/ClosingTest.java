package io.github.minmome.blackbox.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.csv.CsvWriter;
import io.github.minmome.csv.MarkedRowsWriter;
import io.github.minmome.problem.ProblemText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who closes what, as users of other readers and writers of CSV expect it. */
final class ClosingTest {
  private static final byte[] FILE = "電話番号,申込者名,住所\n1,2,3\n4,5,6\n".getBytes(UTF_8);

  private static final class In extends ByteArrayInputStream {
    int closed;

    In() {
      super(FILE);
    }

    @Override
    public void close() throws IOException {
      closed++;
      super.close();
    }
  }

  private static final class Out extends ByteArrayOutputStream {
    int closed;

    @Override
    public void close() throws IOException {
      closed++;
      super.close();
    }
  }

  @Test
  void rows_closeTheirStreamWhenTheyAreClosed_notBefore() throws IOException {
    var in = new In();
    try (var rows = ApplicationCsv.standard().open(in)) {
      rows.forEach(row -> assertThat(row.line()).isPositive());
      assertThat(in.closed).isZero();
    }
    assertThat(in.closed).isEqualTo(1);
  }

  @Test
  void rows_asAStream_closeWithIt() throws IOException {
    var in = new In();
    var rows = ApplicationCsv.standard().open(in);
    try (var stream = rows.stream()) {
      assertThat(stream.map(ApplicationRow::line)).containsExactly(2, 3);
    }
    assertThat(in.closed).isEqualTo(1);
    assertThatThrownBy(rows::stream).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void rows_thatCannotBeClosed_failAsTheirStreamDoes() throws IOException {
    var in =
        new ByteArrayInputStream(FILE) {
          @Override
          public void close() throws IOException {
            throw new IOException("no more");
          }
        };
    var stream = ApplicationCsv.standard().open(in).stream();
    assertThatThrownBy(stream::close).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void open_path_readsTheFile(@TempDir Path folder) throws IOException {
    var file = Files.write(folder.resolve("rows.csv"), FILE);
    try (var rows = ApplicationCsv.standard().open(file)) {
      assertThat(rows).hasSize(2);
    }
    Files.delete(file);
    assertThatThrownBy(() -> ApplicationCsv.standard().open(file))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void writers_closeTheirStream() throws IOException {
    var table = new Out();
    try (var csv = CsvWriter.begin(table, UTF_8, List.of("a"))) {
      csv.flush();
      assertThat(table.closed).isZero();
    }
    assertThat(table.closed).isEqualTo(1);
    var marked = new Out();
    var rows = ApplicationCsv.standard().open(new In());
    try (var rejects = MarkedRowsWriter.begin(marked, rows, ProblemText.standard())) {
      rejects.flush();
      assertThat(marked.closed).isZero();
    }
    assertThat(marked.closed).isEqualTo(1);
  }

  @Test
  void columns_areNamedWhenTheyAreNull() {
    assertThatThrownBy(() -> ApplicationCsv.builder().columns(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("columns");
  }
}
