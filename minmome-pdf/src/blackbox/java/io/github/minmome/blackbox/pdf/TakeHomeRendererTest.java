package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.TakeHomeRenderer;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The copy that people take home. */
final class TakeHomeRendererTest {
  @Tag("conformance")
  @Test
  void paper_filledAndBlank_conforms() throws IOException {
    var filled = new ByteArrayOutputStream();
    TakeHomeRenderer.standard().render(Samples.application(), filled);
    assertThat(Conformance.violations(filled.toByteArray())).isEmpty();
    var empty = new ByteArrayOutputStream();
    TakeHomeRenderer.standard().renderBlank(1, empty);
    assertThat(Conformance.violations(empty.toByteArray())).isEmpty();
  }

  @Test
  void memo_statesThatNothingWasAppliedForHowToApplyAndWhomToCall() throws IOException {
    assertThat(text(Samples.application()))
        .contains(
            "申込みの準備メモ",
            "まだ申込みは終わっていません",
            "次のどれかで申し込んでください",
            "電話",
            "0120-210-364",
            "平日 9:00～17:00",
            "https://www.kokusai-teishi.com",
            "郵送",
            "警察署",
            "センターの受付を証明するものではありません",
            "03-3100-0000",
            "発信・着信とも休止",
            "見本信用金庫 霞が関支店",
            "日数がかかります",
            "改めて申込みが必要です",
            "国内の番号を装う詐欺電話もあります",
            "#9110",
            "110")
        .doesNotContain("見本 太郎", "ミホン", "霞が関1-3-2");
  }

  /** A date or a word of receipt would make it look like one. */
  @Test
  void memo_doesNotReadAsAReceipt() throws IOException {
    assertThat(text(Samples.application()))
        .doesNotContain("控え", "申込日", "2026", "令和", "受け付けました", "申し込みました", "受付番号");
  }

  @Test
  void outgoingOnly_promisesNoEndOfCallsFromAbroad() throws IOException {
    var outgoing = Samples.application().toBuilder().scope(SuspensionScope.OUTGOING_ONLY).build();
    assertThat(text(outgoing))
        .contains("発信だけ休止", "海外からの電話は、これまでどおりかかってきます")
        .doesNotContain("つながらなくなります");
    assertThat(text(Samples.application())).contains("つながらなくなります").doesNotContain("これまでどおりかかってきます");
  }

  @Test
  void copies_ofOneDocument_shareSheetsAndNoValues() throws IOException {
    var first = Samples.application();
    var outgoing = first.toBuilder().scope(SuspensionScope.OUTGOING_ONLY).build();
    var third = first.toBuilder().lineNumber("06-4100-0000").build();
    var papers = ApplicationPapersRenderer.standard();
    var out = new ByteArrayOutputStream();
    papers.writeAll(
        papers.prepareAll(List.of(first, outgoing, third)).optional().orElseThrow(), out);
    try (var document = Loader.loadPDF(out.toByteArray())) {
      var contents =
          Stream.of(1, 3, 5)
              .map(i -> document.getPage(i).getCOSObject().getCOSArray(COSName.CONTENTS).get(0))
              .toList();
      assertThat(contents.get(2)).isEqualTo(contents.get(0)).isNotEqualTo(contents.get(1));
    }
    var pages = PdfBoxReader.textOfPages(out.toByteArray());
    assertThat(pages.get(3)).contains("発信だけ休止").doesNotContain("つながらなくなります");
    assertThat(pages.get(5)).contains("06-4100-0000", "つながらなくなります").doesNotContain("03-3100-0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"０３（３１００）００００", "+81 3 3100 0000", "331000000"})
  void lineNumber_isPrintedAsItIsDialled(String written) throws IOException {
    assertThat(text(Samples.application().toBuilder().lineNumber(written).build()))
        .contains("03-3100-0000");
  }

  @Test
  void render_tooLong_isRefusedBeforeTheFirstByte() {
    var application =
        Samples.application().toBuilder()
            .partnerName("見本信用金庫".repeat(30))
            .partnerPurpose("p")
            .build();
    assertThat(TakeHomeRenderer.standard().check(Samples.application())).isEmpty();
    assertThat(TakeHomeRenderer.standard().check(application))
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCodes.TEXT_DOES_NOT_FIT, "partner.name"));
    var out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> TakeHomeRenderer.standard().render(application, out))
        .isInstanceOf(UnprintableException.class)
        .hasMessageNotContaining("見本");
    assertThat(out.size()).isZero();
  }

  private static String text(SuspensionApplication application) throws IOException {
    var out = new ByteArrayOutputStream();
    TakeHomeRenderer.standard().render(application, out);
    return PdfBoxReader.textOfPages(out.toByteArray()).get(0);
  }

  @Test
  void renderBlank_count_isTheNumberOfPages() throws IOException {
    var out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> TakeHomeRenderer.standard().renderBlank(0, out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(out.size()).isZero();
    TakeHomeRenderer.standard().renderBlank(3, out);
    assertThat(PdfBoxReader.pages(out.toByteArray())).isEqualTo(3);
  }

  @Test
  void render_characterWithoutAFont_isRefusedBeforeTheFirstByte() {
    var out = new ByteArrayOutputStream();
    var application =
        Samples.application().toBuilder().partnerName("見本\uE000").partnerPurpose("p").build();
    assertThatThrownBy(() -> TakeHomeRenderer.standard().render(application, out))
        .isInstanceOf(UnprintableException.class)
        .hasMessageContaining("partner.name")
        .hasMessageNotContaining("見本");
    assertThat(out.size()).isZero();
    assertThat(TakeHomeRenderer.standard().check(application))
        .containsExactly(Problem.of(ProblemCodes.TEXT_UNPRINTABLE, "partner.name", "U+E000", "3"));
  }
}
