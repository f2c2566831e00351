package io.github.minmome.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.font.GlyphPool;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TableTest {
  private static final TextStyle STYLE = TextStyle.running(12).leading(1.5);

  @Test
  void rows_areAsHighAsTheirHighestCellAndTagged() {
    var canvas = new Canvas(PageSize.A4, Typefaces.standard(), new GlyphPool());
    double bottom =
        new Table(1, 30, 50)
            .row(9, Table.Cell.label(text("名前")), Table.Cell.of(text("見本 太郎")))
            .row(9, Table.Cell.label(text("住所")), Table.Cell.of(text("一\n二\n三")))
            .draw(canvas, 20, 40, Stroke.of(0.2), Stroke.of(0.5));
    assertThat(bottom).isEqualTo(40 + 9 + 3 * STYLE.lineHeight() + 2, offset(0.001));
    assertThat(canvas.finish().roots())
        .extracting(TableTest::tags)
        .containsExactly("TABLE[TR[TH_ROW TD] TR[TH_ROW TD]]");
  }

  @Test
  void row_ofOtherWidth_isRefused() {
    var table = new Table(1, 30, 50);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.row(9, Table.Cell.label(text("名前"))));
  }

  @Test
  void itemList_ofTwoItems_isAListOfLabelsAndBodies() {
    var canvas = new Canvas(PageSize.A4, Typefaces.standard(), new GlyphPool());
    var items = List.of(Sentence.of("一つ目"), Sentence.of("二つ目"));
    double bottom =
        ItemList.numbers(STYLE, Palette.NAVY, 2, items).draw(canvas, new Frame(20, 40, 100));
    assertThat(bottom).isEqualTo(40 + 2 * STYLE.lineHeight() + 2, offset(0.001));
    assertThat(canvas.finish().roots())
        .extracting(TableTest::tags)
        .containsExactly("L_NUMBERED[LI[LBL LBODY] LI[LBL LBODY]]");
  }

  /** The tags of an element and of those in it; a paragraph of a cell has none of its own. */
  private static String tags(Element element) {
    var inner =
        element.kids().stream()
            .filter(Element.class::isInstance)
            .map(kid -> tags((Element) kid))
            .collect(Collectors.joining(" "));
    return element.tag() + (inner.isEmpty() ? "" : "[" + inner + "]");
  }

  private static Block text(String text) {
    return (canvas, frame) -> canvas.paragraph(text, STYLE, frame);
  }
}
