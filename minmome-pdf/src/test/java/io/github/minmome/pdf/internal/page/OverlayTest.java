package io.github.minmome.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.blackbox.pdf.StructureReader;
import io.github.minmome.pdf.internal.font.GlyphPool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Values drawn into the places that a page leaves for them. */
final class OverlayTest {
  private static final TextStyle STYLE = TextStyle.of(12);

  private final GlyphPool pool = new GlyphPool();

  /** お名前＿様, and お電話＿番. */
  private Page page() {
    var canvas = new Canvas(PageSize.A4, Typefaces.standard(), pool);
    canvas.tagged(
        Tag.P,
        () -> {
          canvas.text("お名前", STYLE, 20, 20);
          canvas.slot("name");
          canvas.text("様", STYLE, 90, 20);
        });
    canvas.tagged(
        Tag.P,
        () -> {
          canvas.slot("phone");
          canvas.text("へ", STYLE, 90, 30);
        });
    return canvas.finish();
  }

  @Test
  void slot_valueDrawnInAnyOrder_isReadInItsPlace() throws IOException {
    var page = page();
    var both = new Overlay(page, Typefaces.standard(), pool);
    both.slot("phone", () -> both.text("03", STYLE, 40, 30));
    both.slot("name", () -> both.text("見本", STYLE, 40, 20));
    var none = new Overlay(page, Typefaces.standard(), pool);
    byte[] pdf = Paper.of(page, pool, both.finish(), none.finish());
    assertThat(StructureReader.read(pdf))
        .extracting(StructureReader.Piece::text)
        .containsExactly("お名前見本様", "03へ", "お名前様", "へ");
  }

  @Test
  void slot_withoutAValue_isEmptyContentOfItsElement() {
    var page = page();
    assertThat(page.slots()).containsEntry("name", 1).containsEntry("phone", 3).hasSize(2);
    assertThat(page.marks()).isEqualTo(5);
    var overlay = new Overlay(page, Typefaces.standard(), pool);
    overlay.slot("phone", () -> overlay.rect(new Box(1, 1, 1, 1), Color.BLACK, null));
    assertThat(new String(overlay.finish(), StandardCharsets.ISO_8859_1))
        .containsOnlyOnce("/MCID 3>>BDC")
        .containsOnlyOnce("/MCID 1>>BDC EMC");
  }

  @Test
  void slot_missingRepeatedOrNested_throws() {
    var overlay = new Overlay(page(), Typefaces.standard(), pool);
    var box = new Box(1, 1, 1, 1);
    assertThatThrownBy(() -> overlay.text("見本", STYLE, 40, 20))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> overlay.rect(box, Color.BLACK, null))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> overlay.slot("address", () -> {}))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> overlay.slot("name", () -> overlay.slot("phone", () -> {})))
        .isInstanceOf(IllegalStateException.class);
    var other = new Overlay(page(), Typefaces.standard(), pool);
    other.slot("name", () -> {});
    assertThatThrownBy(() -> other.slot("name", () -> {}))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void foreignPage_marks_mayBeAnywhere() {
    var overlay = new Overlay(PageSize.A4, Typefaces.standard(), pool);
    overlay.rect(new Box(0, 0, 25.4, 25.4), Color.BLACK, null);
    overlay.text("国", STYLE, 25.4, 25.4);
    assertThat(new String(overlay.finish(), StandardCharsets.ISO_8859_1))
        .startsWith("0 g\n0 769.89 72 72 re f\n")
        .contains("BT 72 769.89 Td/F1 ")
        .doesNotContain("MCID", "BMC");
  }

  @Test
  void font_isSetOnceAndAgainAfterAGroupAndInAnotherSize() {
    var overlay = new Overlay(PageSize.A4, Typefaces.standard(), pool);
    overlay.text("国", STYLE, 10, 10);
    overlay.text("国", STYLE, 10, 20);
    overlay.rotated(90, 50, 50, () -> overlay.text("国", STYLE.size(STYLE.size() + 1), 0, 0));
    overlay.text("国", STYLE, 10, 30);
    overlay.text("国", STYLE.size(STYLE.size() + 1), 10, 40);
    assertThat(new String(overlay.finish(), StandardCharsets.ISO_8859_1).split(" Tf<", -1))
        .hasSize(5);
  }
}
