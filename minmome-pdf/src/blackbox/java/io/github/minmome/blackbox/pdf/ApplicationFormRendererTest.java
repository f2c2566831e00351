package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.application.LineType;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.ApplicationFormRenderer.DocumentSink;
import io.github.minmome.pdf.FontSet;
import io.github.minmome.pdf.TakeHomeRenderer;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.problem.Problem;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ApplicationFormRendererTest {
  private static final ApplicationFormRenderer FORM = ApplicationFormRenderer.standard();

  private static byte[] one(String name) throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.render(Specimens.named(name), out);
    return out.toByteArray();
  }

  @Tag("conformance")
  @Test
  void filledForm_conforms() throws IOException {
    assertThat(Conformance.violations(one("見本 太郎"))).isEmpty();
  }

  @Tag("conformance")
  @Test
  void formWithHardNames_conforms() throws IOException {
    assertThat(Conformance.violations(one(Specimens.HARD_NAME))).isEmpty();
  }

  @Tag("conformance")
  @Test
  void emptyForm_conforms() throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.renderBlank(1, out);
    assertThat(Conformance.violations(out.toByteArray())).isEmpty();
  }

  @Tag("conformance")
  @Test
  void renderAll_twoHundredForms_conformInSeveralObjectStreams() throws IOException {
    var out = new ByteArrayOutputStream();
    var applications = new ArrayList<SuspensionApplication>();
    for (int i = 0; i < 200; i++) {
      applications.add(Specimens.named("見本 " + "太郎花子一二三".charAt(i % 7)));
    }
    FORM.renderAll(applications, out);
    assertThat(Conformance.violations(out.toByteArray())).isEmpty();
    assertThat(out.toString(StandardCharsets.ISO_8859_1).split("/Type/ObjStm", -1))
        .hasSizeGreaterThan(8);
  }

  @Test
  void name_comesBackCharacterForCharacter() throws IOException {
    assertThat(PdfBoxReader.text(one(Specimens.HARD_NAME))).contains(Specimens.HARD_NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"03-3100-0000", "０３（３１００）００００", "+81 3 3100 0000", "331000000"})
  void lineNumber_howeverWritten_fillsItsTenBoxes(String written) throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.render(Specimens.full().toBuilder().lineNumber(written).build(), out);
    assertThat(StructureReader.read(out.toByteArray()))
        .anyMatch(piece -> piece.text().equals("03-3100-0000"));
  }

  /** Boxes would drop the digits beyond the last of them. */
  @ParameterizedTest
  @ValueSource(strings = {"03-3100-0000、03-3100-0001", "033100000000000"})
  void boxes_tooFewForTheDigitsAreAProblem(String written) {
    var application = Specimens.full().toBuilder().lineNumber(written).build();
    assertThat(FORM.check(application))
        .extracting(problem -> problem.code() + " " + problem.path())
        .contains("TOO_FEW_BOXES lineNumber");
    assertThatThrownBy(() -> FORM.render(application, new ByteArrayOutputStream()))
        .hasMessageContaining("TOO_FEW_BOXES");
  }

  @Test
  void boxes_withoutADigitAreLeftForTheTextAsItWasGiven() throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.render(Specimens.full().toBuilder().lineNumber("未定").build(), out);
    assertThat(PdfBoxReader.text(out.toByteArray()).replaceAll("\\s", "")).contains("未定");
  }

  /** The eras of Java begin on 1873-01-01; a form is printed whatever its day. */
  @ParameterizedTest
  @CsvSource({
    "1872-12-31, 1872",
    "1873-01-01, 明治6",
    "2019-04-30, 平成31",
    "2019-05-01, 令和元",
    "2026-11-24, 令和8"
  })
  void day_isWrittenInTheYearOfItsEra(LocalDate day, String year) throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.render(Specimens.full().toBuilder().appliedOn(day).build(), out);
    assertThat(PdfBoxReader.text(out.toByteArray())).contains(year);
  }

  @Test
  void partnersOwnKey_isNeverPrinted() throws IOException {
    assertThat(PdfBoxReader.text(one("見本 太郎"))).doesNotContain("K-000123");
  }

  @Test
  void characterWithoutGlyph_isRefusedBeforeTheFirstByte() {
    var out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> FORM.render(Specimens.named("見本 \uE000"), out))
        .isInstanceOfSatisfying(
            UnprintableException.class,
            e -> {
              assertThat(e.problems())
                  .containsExactly(Problem.of("TEXT_UNPRINTABLE", "applicant.name", "U+E000", "4"));
              assertThat(e).hasMessageNotContaining("見本");
            });
    assertThat(out.size()).isZero();
  }

  @Test
  void manyForms_areSplitAtACount() throws IOException {
    var documents = new ArrayList<ByteArrayOutputStream>();
    int count =
        FORM.renderSplit(
            Collections.nCopies(25, Specimens.full()).iterator(),
            10,
            number -> {
              documents.add(new ByteArrayOutputStream());
              return documents.get(number - 1);
            });
    assertThat(count).isEqualTo(3);
    var pages = new ArrayList<Integer>();
    for (var document : documents) {
      pages.add(PdfBoxReader.pages(document.toByteArray()));
    }
    assertThat(pages).containsExactly(10, 10, 5);
  }

  @Test
  void longAddress_goesIntoTwoLinesAndAVeryLongOneIsRefusedWithAProblem() throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.render(living("東京都千代田区霞が関".repeat(6)), out);
    assertThat(StructureReader.read(out.toByteArray()))
        .extracting(StructureReader.Piece::text)
        .contains("東京都千代田区霞が関".repeat(6));
    SuspensionApplication tooLong = living("東京都千代田区霞が関".repeat(14));
    assertThat(FORM.check(tooLong))
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("TEXT_DOES_NOT_FIT", "applicant.address.text"));
    var nothing = new ByteArrayOutputStream();
    assertThatThrownBy(() -> FORM.render(tooLong, nothing))
        .isInstanceOf(UnprintableException.class)
        .hasMessageContaining("applicant.address.text")
        .hasMessageNotContaining("東京");
    assertThat(nothing.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ソフトバンク株式会社",
        "エヌ・ティ・ティ東日本",
        "NTTコミュニケーションズ",
        "NTTドコモビジネス株式会社",
        "NTT西日本（ひかり電話）",
        "株式会社ジェイコム東京"
      })
  void carrier_ofTenAndMoreCharacters_isPrinted(String carrier) throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.render(Specimens.full().toBuilder().carrier(carrier).build(), out);
    assertThat(PdfBoxReader.text(out.toByteArray())).contains(carrier);
  }

  @Test
  void purpose_ofSixtyCharacters_isPrintedInTwoLinesOfItsSize() throws IOException {
    var purpose = "国際電話利用休止の申込書類の作成・書き方の案内・申込みに関するお問合せへの回答のために利用し、他の目的には利用しません";
    var out = new ByteArrayOutputStream();
    FORM.render(Specimens.full().toBuilder().partnerPurpose(purpose).build(), out);
    assertThat(PdfBoxReader.text(out.toByteArray()).replace("\n", "")).contains(purpose);
    assertThat(PdfBoxReader.text(out.toByteArray())).doesNotContain("別紙");
  }

  @ParameterizedTest
  @CsvSource({"ISDN, ISDN", "DIRECT, 直収"})
  void lineType_withoutABoxOfItsOwn_isNamedBesideOther(LineType type, String words)
      throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.render(Specimens.full().toBuilder().lineType(type).build(), out);
    assertThat(StructureReader.read(out.toByteArray()))
        .extracting(StructureReader.Piece::text)
        .anySatisfy(cell -> assertThat(cell).contains("（選択）その他（" + words));
  }

  @Test
  void blankForm_hasTheUnitsOfTheDate() throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.renderBlank(1, out);
    assertThat(PdfBoxReader.text(out.toByteArray())).containsPattern("令和　+年　+月　+日");
  }

  @Test
  void document_ofSeveralForms_hasABookmarkAtEach() throws IOException {
    var out = new ByteArrayOutputStream();
    FORM.renderAll(List.of(Specimens.full(), Specimens.full(), Specimens.full()), out);
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      var titles = new ArrayList<String>();
      for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        assertThat(pdf.getPages().indexOf(item.findDestinationPage(pdf)))
            .isEqualTo(titles.size() - 1);
      }
      assertThat(titles).containsExactly("1件目", "2件目", "3件目");
    }
  }

  private static SuspensionApplication living(String address) {
    return Specimens.full().toBuilder()
        .applicantName("見本 太郎")
        .applicantKana("ミホン")
        .postalCode("100-0013")
        .address(address)
        .building("")
        .contactPhone("")
        .build();
  }

  @Test
  void prepare_ofAList_namesTheApplicationByItsIndex() {
    var reading =
        FORM.prepareAll(List.of(Specimens.full(), Specimens.named("見本 \uE000"), Specimens.full()));
    assertThat(reading.value()).isNull();
    assertThat(reading.problems())
        .containsExactly(
            Problem.of("TEXT_UNPRINTABLE", "applications[1].applicant.name", "U+E000", "4"));
  }

  @Test
  void prepare_thenWrite_isWhatRenderWrites() throws IOException {
    var rendered = new ByteArrayOutputStream();
    FORM.render(Specimens.full(), rendered);
    var paper = FORM.prepare(Specimens.full()).optional().orElseThrow();
    for (int i = 0; i < 2; i++) {
      var written = new ByteArrayOutputStream();
      paper.writeTo(written);
      assertThat(written.toByteArray()).isEqualTo(rendered.toByteArray());
    }
    assertThat(paper.toString()).isEqualTo("PreparedPaper[1 pages]");
  }

  @Test
  void writeAll_papersOfAnotherRenderer_areRefused() {
    var others = TakeHomeRenderer.standard().prepare(Specimens.full()).optional().orElseThrow();
    var out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> FORM.writeAll(List.of(others), out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(out.size()).isZero();
  }

  @Test
  void prepare_laysEachValueOutOnce() throws IOException {
    var planned = new ArrayList<String>();
    var form =
        ApplicationFormRenderer.builder()
            .fonts(
                FontSet.standard()
                    .substituting(
                        (field, codePoint, follower, position) -> {
                          planned.add(field);
                          return "〓";
                        }))
            .build();
    var papers = form.prepareAll(List.of(Specimens.named("見\uE000本"))).optional().orElseThrow();
    form.writeAll(papers, OutputStream.nullOutputStream());
    assertThat(planned).containsExactly("applicant.name");
  }

  @Test
  void unprintablePolicy_isCalledForEachCharacter() throws IOException {
    var calls = new ArrayList<String>();
    var form =
        ApplicationFormRenderer.builder()
            .fonts(
                FontSet.standard()
                    .substituting(
                        (field, codePoint, follower, position) -> {
                          calls.add(field + " " + Integer.toHexString(codePoint) + " " + position);
                          return "〓";
                        }))
            .build();
    var out = new ByteArrayOutputStream();
    form.render(Specimens.named("見\uE000本\uE001"), out);
    assertThat(calls).contains("applicant.name e000 1", "applicant.name e001 3");
    assertThat(PdfBoxReader.text(out.toByteArray())).contains("見〓本〓");
  }

  @Test
  void documentSink_eachDocument_isOpenedWhenItsFormsAreSetAndClosed() throws IOException {
    var events = new ArrayList<String>();
    DocumentSink sink =
        number -> {
          events.add("open " + number);
          return new FilterOutputStream(OutputStream.nullOutputStream()) {
            @Override
            public void close() {
              events.add("close " + number);
            }
          };
        };
    var two = List.of(Specimens.full(), Specimens.full());
    assertThat(FORM.renderSplit(two.iterator(), 2, sink)).isEqualTo(1);
    assertThat(events).containsExactly("open 1", "close 1");
    var last = List.of(Specimens.full(), Specimens.named("見本 \uE000"));
    assertThatThrownBy(() -> FORM.renderSplit(last.iterator(), 1, sink))
        .isInstanceOf(UnprintableException.class)
        .hasMessageContaining("applications[1].applicant.name");
    assertThat(events).containsExactly("open 1", "close 1", "open 1", "close 1");
    assertThat(FORM.renderSplit(Collections.emptyIterator(), 1, sink)).isZero();
    assertThatThrownBy(() -> FORM.renderSplit(two.iterator(), 0, sink))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void document_hasOneToTenThousandPages() throws IOException {
    var out = new ByteArrayOutputStream();
    var tooMany = Collections.nCopies(10_001, Specimens.full());
    for (int count : new int[] {0, 10_001}) {
      assertThatThrownBy(() -> FORM.renderBlank(count, out))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("10000");
    }
    assertThatThrownBy(() -> FORM.renderAll(List.of(), out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FORM.renderAll(tooMany, out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(out.size()).isZero();
  }

  @Test
  void check_allProblems_areReportedAtOnce() {
    var application =
        Specimens.full().toBuilder()
            .applicantName("見本 \uE000")
            .applicantKana("ミホン")
            .postalCode("100-0013")
            .address("東京都千代田区霞が関".repeat(14))
            .building("葛\uDB40\uDD9F")
            .contactPhone("")
            .build();
    assertThat(FORM.check(application))
        .containsExactlyInAnyOrder(
            Problem.of("TEXT_UNPRINTABLE", "applicant.name", "U+E000", "4"),
            Problem.of("TEXT_UNPRINTABLE", "applicant.address.building", "U+845B U+E019F", "1"),
            Problem.of("TEXT_DOES_NOT_FIT", "applicant.address.text", "10.5"));
    assertThat(FORM.check(Specimens.full())).isEmpty();
  }

  @Test
  void check_character_isReportedWithSelectorAndPosition() {
    assertThatThrownBy(() -> one("𠮷葛\uDB40\uDD9F"))
        .isInstanceOfSatisfying(
            UnprintableException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        Problem.of("TEXT_UNPRINTABLE", "applicant.name", "U+845B U+E019F", "2")));
  }
}
