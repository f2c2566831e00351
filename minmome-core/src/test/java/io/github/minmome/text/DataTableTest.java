package io.github.minmome.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class DataTableTest {
  private static final DataTable TABLE = DataTable.load(DataTableTest.class, "table.tsv");

  @Test
  void rows_areReadUnderTheirHeadings() {
    assertThat(TABLE.records()).extracting(row -> row.get("word")).containsExactly("一", "二");
    assertThat(TABLE.records()).extracting(row -> row.get("note")).containsExactly("first", "");
  }

  @Test
  void comments_describeTheTable() {
    assertThat(TABLE.comments()).containsExactly("A table. source: a test; as of: 2026-11-24");
    assertThat(TABLE.header("as of")).isEqualTo("2026-11-24");
    assertThatIllegalStateException()
        .isThrownBy(() -> TABLE.header("licence"))
        .withMessageContaining("licence");
  }

  @Test
  void missingColumnOrResource_isNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TABLE.records().get(0).get("colour"))
        .withMessageContaining("colour");
    assertThatIllegalStateException()
        .isThrownBy(() -> DataTable.load(DataTableTest.class, "none.tsv"))
        .withMessageContaining("none.tsv");
  }
}
