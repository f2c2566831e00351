package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormProfileTest {
  private static final String FIELDS =
      """
      {"field":"lineNumber","page":1,"x":52,"y":71.5,"width":110,"height":9,
       "kind":"DIGIT_BOXES","boxes":11},
      {"field":"applicant.name","page":1,"x":52,"y":90,"width":100,"height":12,"kind":"TEXT"},
      {"field":"applicant.address.text","page":1,"x":52,"y":105,"width":60,"height":20,
       "kind":"MULTILINE"},
      {"field":"scope","value":"INCOMING_AND_OUTGOING","page":1,"x":52,"y":130,"width":5,
       "height":5,"kind":"CHECK_MARK"},
      {"field":"scope.OUTGOING_ONLY","page":1,"x":72,"y":130,"width":5,"height":5,
       "kind":"CHECK_MARK"},
      {"field":"appliedOn","page":1,"x":52,"y":140,"width":60,"height":8,"kind":"ERA_DATE"}
      """;

  private static byte[] official(int rotation) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(rotation % 180 == 0 ? PDRectangle.A4 : new PDRectangle(842, 595));
      page.setRotation(rotation);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(100, 500);
        content.showText("OFFICIAL");
        content.endText();
      }
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static Reading<FormProfile> read(String fields, byte[] official) {
    return FilledForm.read(official, "見本", "", fields);
  }

  private static String at(byte[] pdf, double x, double y, double width, double height)
      throws IOException {
    double k = 72 / 25.4;
    return PdfBoxReader.textIn(pdf, x * k, y * k, width * k, height * k);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void values_areAtTheProfilesPlacesOnRotatedPages(int rotation) throws IOException {
    Reading<FormProfile> profile = read(FIELDS, official(rotation));
    assertThat(profile.problems()).isEmpty();
    var renderer = ApplicationFormRenderer.builder().profile(profile.value()).build();
    var out = new ByteArrayOutputStream();
    renderer.render(Specimens.named(Specimens.HARD_NAME), out);
    byte[] pdf = out.toByteArray();
    Files.write(Path.of("target/official-" + rotation + ".pdf"), pdf);
    assertThat(at(pdf, 52, 90, 100, 12)).isEqualTo(Specimens.HARD_NAME);
    assertThat(at(pdf, 52, 71.5, 10, 9)).isEqualTo("0");
    assertThat(at(pdf, 52, 71.5, 100, 9).replace(" ", "")).isEqualTo("0331000000");
    assertThat(at(pdf, 52, 105, 60, 20)).contains("東京都千代田区");
    assertThat(at(pdf, 52, 130, 5, 5)).isEqualTo("✓");
    assertThat(at(pdf, 72, 130, 5, 5)).isEmpty();
    assertThat(at(pdf, 52, 140, 60, 8)).isEqualTo("令和8年11月24日");
    assertThat(at(pdf, 0, 0, 297, 297).replaceAll("\\s", ""))
        .contains("OFFICIAL")
        .contains("様式の出所:見本");
  }

  @Test
  void official_hiddenLayerAndTransparencyGroup_areKept() throws IOException {
    byte[] official;
    try (var document = Loader.loadPDF(official(0))) {
      var draft = new PDOptionalContentGroup("draft");
      var layers = new PDOptionalContentProperties();
      layers.addGroup(draft);
      layers.setGroupEnabled(draft, false);
      document.getDocumentCatalog().setOCProperties(layers);
      var page = document.getPage(0);
      var group = new COSDictionary();
      group.setName(COSName.S, "Transparency");
      page.getCOSObject().setItem(COSName.GROUP, group);
      try (var content =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
        content.beginMarkedContent(COSName.OC, draft);
        content.addRect(0, 0, 595, 842);
        content.fill();
        content.endMarkedContent();
      }
      official = bytes(document);
    }
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.builder()
        .profile(read(FIELDS, official).value())
        .build()
        .render(Specimens.full(), out);
    try (var document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getPage(0).getCOSObject().getCOSDictionary(COSName.GROUP)).isNotNull();
      var picture = new PDFRenderer(document).renderImageWithDPI(0, 36);
      assertThat(picture.getRGB(10, 10)).as("what the hidden layer blackens").isEqualTo(-1);
    }
  }

  @Test
  void longSource_isPrintedWhole() throws IOException {
    var source = "国際電話不取扱受付センターから電話で確認".repeat(8);
    var json =
        "{\"official\":\"form.pdf\",\"source\":\""
            + source
            + "\",\"confirmedOn\":\"2026-11-24\",\"fields\":[]}";
    byte[] official = official(0);
    var profile = FormProfile.read(json.getBytes(StandardCharsets.UTF_8), name -> official);
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.builder().profile(profile.value()).build().renderBlank(1, out);
    assertThat(Layouts.faults(out.toByteArray())).isEmpty();
    assertThat(at(out.toByteArray(), 0, 280, 210, 17).replaceAll("\\s", ""))
        .contains(source, "2026年11月24日確認");
  }

  @Test
  void renderBlank_tooManyPages_isRefused() throws IOException {
    byte[] official;
    try (var document = Loader.loadPDF(official(0))) {
      document.addPage(new PDPage(PDRectangle.A4));
      official = bytes(document);
    }
    var renderer =
        ApplicationFormRenderer.builder().profile(read(FIELDS, official).value()).build();
    assertThat(renderer.pagesPerApplication()).isEqualTo(2);
    var out = new ByteArrayOutputStream();
    int tooMany = ApplicationFormRenderer.MAX_PAGES / 2 + 1;
    assertThatThrownBy(() -> renderer.renderBlank(tooMany, out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5000");
    assertThat(out.size()).isZero();
  }

  @Test
  void read_unreadableOfficialPdf_isAnIoException(@TempDir Path folder) throws IOException {
    Path json = folder.resolve("profile.json");
    Files.writeString(
        json, "{\"official\":\".\",\"source\":\"s\",\"confirmedOn\":\"2026-11-24\",\"fields\":[]}");
    assertThatThrownBy(() -> FormProfile.read(json)).isInstanceOf(IOException.class);
  }

  @Test
  void renderAll_copies_shareTheOfficialPage() throws IOException {
    byte[] official = official(0);
    var renderer =
        ApplicationFormRenderer.builder().profile(read(FIELDS, official).value()).build();
    var one = new ByteArrayOutputStream();
    renderer.render(Specimens.full(), one);
    var hundred = new ByteArrayOutputStream();
    renderer.renderAll(java.util.Collections.nCopies(100, Specimens.full()), hundred);
    assertThat(hundred.size()).isLessThan(one.size() + 100 * 2000);
    assertThat(PdfBoxReader.pages(hundred.toByteArray())).isEqualTo(100);
    var grid = new ByteArrayOutputStream();
    renderer.renderGrid(grid);
    Files.write(Path.of("target/grid.pdf"), grid.toByteArray());
    assertThat(at(grid.toByteArray(), 0, 0, 210, 297)).contains("applicant.name", "OFFICIAL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\"field\":\"applicant.nmae\",\"page\":1,\"x\":1,\"y\":1,\"width\":9,\"height\":9,\"kind\":\"TEXT\"}'|FORM_FIELD_UNKNOWN|fields[0].field|applicant.nmae",
        "'{\"field\":\"reference\",\"page\":1,\"x\":1,\"y\":1,\"width\":9,\"height\":9,\"kind\":\"TEXT\"}'|FORM_FIELD_UNKNOWN|fields[0].field|reference",
        "'{\"field\":\"carrier\",\"page\":1,\"x\":205,\"y\":1,\"width\":9,\"height\":9,\"kind\":\"TEXT\"}'|FORM_FIELD_OUTSIDE_PAGE|fields[0]|carrier",
        "'{\"field\":\"carrier\",\"page\":2,\"x\":20,\"y\":1,\"width\":9,\"height\":9,\"kind\":\"TEXT\"}'|FORM_FIELD_OUTSIDE_PAGE|fields[0]|carrier",
        "'{\"field\":\"carrier\",\"page\":1,\"x\":20,\"y\":1,\"width\":9,\"height\":9,\"kind\":\"CHECK_MARK\"}'|FORM_FIELD_KIND|fields[0].kind|carrier",
        "'{\"field\":\"carrier\",\"page\":1,\"x\":20,\"y\":1,\"width\":9,\"height\":9,\"kind\":\"TEXT\"},{\"field\":\"applicant.name\",\"page\":1,\"x\":28,\"y\":5,\"width\":9,\"height\":9,\"kind\":\"TEXT\"}'|FORM_FIELDS_OVERLAP|fields[1]|applicant.name",
      })
  void wrongField_isAnErrorThatNamesIt(String fields, String code, String path, String named)
      throws IOException {
    Reading<FormProfile> reading = read(fields, official(0));
    assertThat(reading.value()).isNull();
    assertThat(reading.problems()).hasSize(1);
    Problem problem = reading.problems().get(0);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.path()).isEqualTo(path);
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      assertThat(ProblemText.standard().sentence(problem, locale)).contains(named);
    }
  }

  /**
   * With an owner's password alone, as publishers protect forms from changes, or with a user's too;
   * the ciphers are RC4 and AES of 128 bits, and AES of 256 bits (revision 6).
   */
  @ParameterizedTest
  @CsvSource({
    "40, false, ''",
    "128, false, ''",
    "128, true, ''",
    "256, true, ''",
    "40, false, user",
    "128, true, user",
    "256, true, user"
  })
  void encryptedPdf_underEveryCipher_isRefusedAsEncryptedWithAWayOut(
      int bits, boolean isAes, String userPassword) throws IOException {
    for (var compression : List.of(CompressParameters.NO_COMPRESSION, new CompressParameters())) {
      try (var document = Loader.loadPDF(official(0))) {
        var policy = new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
        policy.setEncryptionKeyLength(bits);
        policy.setPreferAES(isAes);
        document.protect(policy);
        var out = new ByteArrayOutputStream();
        document.save(out, compression);
        var reading = read(FIELDS, out.toByteArray());
        assertThat(codes(reading)).containsExactly("OFFICIAL_PDF_ENCRYPTED");
        assertThat(ProblemText.standard().sentence(reading.problems().get(0), Locale.ENGLISH))
            .contains("encrypted", "print it to a PDF")
            .doesNotContain("damaged");
      }
    }
  }

  @Test
  void xfaForm_isRefused() throws IOException {
    try (var document = Loader.loadPDF(official(0))) {
      var form = new PDAcroForm(document);
      form.getCOSObject().setString(COSName.getPDFName("XFA"), "<xdp/>");
      document.getDocumentCatalog().setAcroForm(form);
      assertThat(codes(read(FIELDS, bytes(document)))).containsExactly("OFFICIAL_PDF_XFA");
    }
  }

  @Test
  void damagedPdf_isRefused() throws IOException {
    byte[] whole = official(0);
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThat(codes(read(FIELDS, half))).containsExactly("OFFICIAL_PDF_DAMAGED");
    assertThat(codes(read(FIELDS, new byte[0]))).containsExactly("OFFICIAL_PDF_DAMAGED");
    assertThat(codes(read(FIELDS, "hello".getBytes(StandardCharsets.US_ASCII))))
        .containsExactly("OFFICIAL_PDF_DAMAGED");
  }

  @Test
  void missingPdf_isAProblem() {
    var json =
        "{\"official\":\"gone.pdf\",\"source\":\"s\",\"confirmedOn\":\"2026-11-24\",\"fields\":[]}";
    Reading<FormProfile> reading =
        FormProfile.read(json.getBytes(StandardCharsets.UTF_8), name -> null);
    assertThat(codes(reading)).containsExactly("OFFICIAL_PDF_MISSING");
  }

  @Tag("conformance")
  @Test
  void profileWithoutOfficial_movesRenamesAddsAndDropsFields() throws IOException {
    var json =
        """
        {"official":null,"source":"見本","fields":[
          {"field":"carrier","drop":true},{"field":"channel","drop":true},
          {"field":"applicant.name","label":"氏名"},
          {"field":"applicant.contactPhone","page":1,"x":100,"y":126,"width":60,"height":8,
           "kind":"TEXT"},
          {"field":"appliedOn.year","page":1,"x":170,"y":200,"width":20,"height":8,"kind":"TEXT"}]}
        """;
    Reading<FormProfile> reading =
        FormProfile.read(json.getBytes(StandardCharsets.UTF_8), name -> null);
    assertThat(reading.problems()).isEmpty();
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.builder()
        .profile(reading.value())
        .build()
        .render(Specimens.full(), out);
    byte[] pdf = out.toByteArray();
    Files.write(Path.of("target/own-changed.pdf"), pdf);
    assertThat(at(pdf, 0, 0, 210, 297))
        .contains("氏名")
        .doesNotContain("申し込む方法")
        .doesNotContain("見本電話");
    assertThat(at(pdf, 100, 126, 60, 8)).isEqualTo("06-4100-0000");
    assertThat(at(pdf, 170, 200, 20, 8)).isEqualTo("2026");
    assertThat(Conformance.violations(pdf)).isEmpty();
  }

  @Tag("conformance")
  @Test
  void values_inTwoPlacesOfOurPage_arePrintedTwiceWithTheUnitsOfDates() throws IOException {
    var json =
        """
        {"official":null,"fields":[
          {"field":"carrier","label":"契約の会社"},{"field":"partner.name","label":"窓口"},
          {"field":"scope.OUTGOING_ONLY","label":"かけるだけ止める"},
          {"field":"partner.retention","drop":true},
          {"field":"applicant.name","page":1,"x":100,"y":90,"width":60,"height":8,"kind":"TEXT"},
          {"field":"applicant.name","page":1,"x":100,"y":270,"width":60,"height":8,"kind":"TEXT"},
          {"field":"appliedOn","page":1,"x":110,"y":206,"width":80,"height":8,"kind":"ERA_DATE"}]}
        """;
    var profile = FormProfile.read(json.getBytes(StandardCharsets.UTF_8), name -> null);
    assertThat(profile.problems()).isEmpty();
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.builder()
        .profile(profile.value())
        .build()
        .render(Specimens.full(), out);
    byte[] pdf = out.toByteArray();
    assertThat(at(pdf, 100, 90, 60, 8)).contains("見本 太郎");
    assertThat(at(pdf, 100, 270, 60, 8)).contains("見本 太郎");
    assertThat(at(pdf, 110, 206, 80, 8)).contains("令和8", "年", "11", "月", "24", "日");
    assertThat(at(pdf, 0, 0, 210, 297))
        .contains("契約の会社", "窓口", "かけるだけ止める")
        .doesNotContain("お手伝いする団体", "発信だけ休止", "保存期間");
    assertThat(Conformance.violations(pdf)).isEmpty();
  }

  @Test
  void longLabel_isSetSmallerAndAVeryLongOneRefused() throws IOException {
    var label = "申込者のお名前（ふだん使う字で）";
    var out = new ByteArrayOutputStream();
    labelled(label).build().renderBlank(1, out);
    assertThat(at(out.toByteArray(), 15, 75, 47, 40).replaceAll("\\s", "")).contains("ふだん使う字");
    assertThat(Layouts.faults(out.toByteArray())).isEmpty();
    var tooLong = labelled(label.repeat(4));
    assertThatThrownBy(tooLong::build).isInstanceOf(UnprintableException.class);
  }

  private static ApplicationFormRenderer.Builder labelled(String label) {
    var json =
        "{\"official\":null,\"fields\":[{\"field\":\"applicant.name\",\"label\":\""
            + label
            + "\"}]}";
    var profile = FormProfile.read(json.getBytes(StandardCharsets.UTF_8), name -> null);
    return ApplicationFormRenderer.builder().profile(profile.value());
  }

  private static List<String> codes(Reading<FormProfile> reading) {
    assertThat(reading.value()).isNull();
    return reading.problems().stream().map(Problem::code).toList();
  }
}
