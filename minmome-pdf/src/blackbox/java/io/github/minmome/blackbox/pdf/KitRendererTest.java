package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.KitOptions;
import io.github.minmome.pdf.KitRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The kit: order, counts, empty backs. */
final class KitRendererTest {
  private static final KitOptions OPTIONS = KitOptions.of(Samples.TODAY);

  private static byte[] two() throws IOException {
    var other = Samples.application().toBuilder().lineNumber("06-4100-0000").build();
    return render(List.of(Samples.application(), other), OPTIONS.envelope(Samples.stamped()));
  }

  private static byte[] forABooth() throws IOException {
    var out = new ByteArrayOutputStream();
    KitRenderer.standard().renderBlank(3, OPTIONS.duplex(false).leaflets(1), out);
    return out.toByteArray();
  }

  @Tag("conformance")
  @Test
  void kit_conforms() throws IOException {
    assertThat(Conformance.violations(two())).isEmpty();
    assertThat(Conformance.violations(forABooth())).isEmpty();
  }

  @Test
  void duplex_everyPaper_beginsOnAFront() throws IOException {
    byte[] pdf = two();
    assertThat(Layouts.faults(pdf)).isEmpty();
    var pages = PdfBoxReader.textOfPages(pdf);
    assertThat(pages).hasSize(2 * (1 + 3 * 2 + 2));
    assertThat(pages.get(15)).as("back of the leaflet").contains("くわしく知りたい方へ");
    for (int back = 1; back < 15; back += 2) {
      assertThat(pages.get(back)).as("page %d", back + 1).isBlank();
    }
    assertThat(pages.get(0))
        .contains("申込支援キット", "手引き", "下書き用紙", "2枚", "9枚", "正式な申込書ではないので")
        .doesNotContain("見本 太郎", "3100", "封筒には宛先がありません");
    assertThat(pages.get(2)).contains("見本 太郎", "これは国際電話不取扱受付センターの正式な用紙ではありません");
    assertThat(pages.get(4)).contains("見本受付センター", "見本（検査用の架空の宛先）", "0120-210-364で確認できます");
    assertThat(pages.get(6)).contains("準備メモ", "まだ申込みは終わっていません", "03-3100-0000");
    assertThat(pages.get(12)).contains("準備メモ", "まだ申込みは終わっていません", "06-4100-0000");
    assertThat(pages.get(14)).contains("#みんとめ");
  }

  @Test
  void cover_namesTheFirstQuestionTheStopSignThePosterAndTheCaller() throws IOException {
    assertThat(PdfBoxReader.textOfPages(two()).get(0))
        .containsSubsequence(
            "個人情報の利用目的",
            "海外にご家族がいるか",
            "その場で、電話（0120-210-364）かウェブ",
            "だれが投函するか",
            "まだ申込みは終わっていません",
            "今日は申し込みません",
            "怪しい電話を受けた",
            "#9110",
            "110番",
            "相談")
        .doesNotContain("控え", "受け付けました");
  }

  @Test
  void cover_withPartner_hasItsNameAndPurpose() throws IOException {
    assertThat(PdfBoxReader.textOfPages(two()).get(0))
        .containsSubsequence("お手伝いする団体", "見本信用金庫 霞が関支店", "個人情報の利用目的", "申込みのお手伝い")
        .contains("封筒の80mmの線");
    var other = Samples.application().toBuilder().partner(Partner.named("見本市役所")).build();
    var of = render(List.of(Samples.application(), other), OPTIONS);
    assertThat(PdfBoxReader.textOfPages(of).get(0))
        .as("two partners")
        .doesNotContain("見本信用金庫", "見本市役所");
    assertThat(PdfBoxReader.textOfPages(forABooth()).get(0)).doesNotContain("お手伝いする団体");
  }

  @Test
  void cover_withTheLongestPartner_staysOnItsPage() throws IOException {
    var partner = Partner.named("見本市役所".repeat(20)).withPurpose("申込みのお手伝い".repeat(50));
    var out = new ByteArrayOutputStream();
    KitRenderer.standard().renderBlank(1, partner, OPTIONS.duplex(false), out);
    assertThat(PdfBoxReader.textOfPages(out.toByteArray()).get(0))
        .contains("見本市役所", "下書き用紙を見てください");
    assertThat(Extent.margins(out.toByteArray()).get(0)).isGreaterThanOrEqualTo(6);
    assertThat(Layouts.faults(out.toByteArray())).isEmpty();
  }

  @Test
  void envelope_hasItsApplicantAsSender() throws IOException {
    var other = Samples.application().toBuilder().applicantName("山田 花子").build();
    var pages =
        PdfBoxReader.textOfPages(
            render(List.of(Samples.application(), other), OPTIONS.duplex(false)));
    assertThat(pages.get(2)).contains("差出人", "見本 太郎").doesNotContain("山田 花子");
    assertThat(pages.get(5)).contains("差出人", "山田 花子").doesNotContain("見本 太郎");
  }

  @Test
  void renderBlank_withoutDuplex_isPrintedOnOneSide() throws IOException {
    var pages = PdfBoxReader.textOfPages(forABooth());
    assertThat(pages).hasSize(1 + 3 * 3 + 2);
    assertThat(pages.get(0)).contains("封筒には宛先がありません", "片面印刷");
  }

  @Test
  void writeAll_printsEachFormWithItsCopyBehindIt() throws IOException {
    var out = new ByteArrayOutputStream();
    var other = Samples.application().toBuilder().lineNumber("06-4100-0000").build();
    var renderer = ApplicationPapersRenderer.standard();
    var papers = renderer.prepareAll(List.of(Samples.application(), other));
    renderer.writeAll(papers.optional().orElseThrow(), out);
    var pages = PdfBoxReader.textOfPages(out.toByteArray());
    assertThat(pages).hasSize(4);
    assertThat(pages.get(0)).contains("下書き用紙", "見本 太郎");
    assertThat(pages.get(1))
        .contains("準備メモ", "まだ申込みは終わっていません", "03-3100-0000")
        .doesNotContain("見本 太郎");
    assertThat(pages.get(2)).contains("下書き用紙", "見本 太郎");
    assertThat(pages.get(3)).contains("準備メモ", "まだ申込みは終わっていません", "06-4100-0000");
  }

  @Test
  void render_otherThanOneToAThousandApplicants_isRefused() throws IOException {
    var out = new ByteArrayOutputStream();
    var renderer = KitRenderer.standard();
    var once = OPTIONS.leaflets(0).duplex(false);
    for (int count : new int[] {0, KitRenderer.MAX_APPLICANTS + 1}) {
      assertThatThrownBy(() -> renderer.renderBlank(count, once, out))
          .isInstanceOf(IllegalArgumentException.class);
      var papers = ApplicationPapersRenderer.standard();
      var one = papers.prepare(Samples.application()).optional().orElseThrow();
      assertThatThrownBy(() -> papers.writeAll(Collections.nCopies(count, one), out))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(out.size()).isZero();
    renderer.renderBlank(KitRenderer.MAX_APPLICANTS, once, out);
    assertThat(PdfBoxReader.pages(out.toByteArray())).isEqualTo(1 + 3 * KitRenderer.MAX_APPLICANTS);
  }

  @Test
  void sameInput_hasTheSameBytes() throws IOException {
    var applications = List.of(Samples.application());
    assertThat(render(applications, OPTIONS)).isEqualTo(render(applications, OPTIONS));
  }

  @Test
  void render_badInput_isRefusedBeforeTheFirstByte() {
    var out = new ByteArrayOutputStream();
    var paid = OPTIONS.envelope(Samples.receiverPaid());
    var late = KitOptions.of(LocalDate.of(2028, 10, 1)).envelope(Samples.receiverPaid());
    var renderer = KitRenderer.standard();
    assertThatThrownBy(() -> renderer.render(List.of(), paid, out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> renderer.render(List.of(Samples.application()), late, out))
        .isInstanceOf(IllegalStateException.class);
    assertThat(out.size()).isZero();
  }

  private static byte[] render(List<SuspensionApplication> applications, KitOptions options)
      throws IOException {
    var out = new ByteArrayOutputStream();
    KitRenderer.standard().render(applications, options, out);
    return out.toByteArray();
  }
}
