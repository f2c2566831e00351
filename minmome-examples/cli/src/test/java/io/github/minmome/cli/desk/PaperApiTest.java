package io.github.minmome.cli.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.Partner;
import io.github.minmome.cli.command.PdfTexts;
import io.github.minmome.cli.desk.Desk.Reply;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.FontSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of the papers, and the problems for which they are refused. */
class PaperApiTest {
  private static final Partner PARTNER =
      Partner.named("見本信用金庫").withPurpose("申込みのお手伝い").withRetention("お渡し後すぐに消去");
  private static final String LAPSED =
      """
      {"addressee":{"postalCode":"100-0013","lines":["東京都千代田区霞が関1-3-2"],"name":"見本センター",
       "honorific":"御中"},"source":"見本","confirmedOn":"2026-01-05",
       "postage":{"kind":"RECEIVER_PAID","approvalNumber":"1234","postOffice":"見本局",
       "validFrom":"2026-01-01","validUntil":"2026-10-31","barcodePostalCode":"100-8790",
       "barcodeAddress":"1-2-3"}}\
      """;

  private static Desk desk;

  @BeforeAll
  static void open() throws IOException {
    var settings =
        new DeskSettings(
            Desk.CLOCK,
            "test",
            Desk.QUICK,
            PARTNER,
            ApplicationPapersRenderer.standard(),
            true,
            FontSet.standard(),
            profile(),
            null,
            DeskSettings.IDLE_MINUTES);
    desk = new Desk(Desk.QUICK, DeskRoutes.of(settings));
  }

  @AfterAll
  static void close() {
    assertThat(desk.defects).isEmpty();
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({"form,見本太郎", "form,見本信用金庫", "form,申込みのお手伝い", "takehome,見本信用金庫"})
  void paper_containsTheValuesAndThePartner(String paper, String expected) throws IOException {
    Reply reply = desk.post("/api/" + paper, Desk.APPLICATION);
    assertThat(reply.status()).as(reply.head()).isEqualTo(200);
    assertThat(reply.has("Content-disposition: inline; filename=\"" + paper + ".pdf\"")).isTrue();
    assertThat(text(reply)).contains(expected);
  }

  @Test
  void undated_isNotReported() throws IOException {
    String undated = Desk.APPLICATION.replace(",\"appliedOn\":\"2026-11-24\"", "");
    assertThat(desk.post("/api/form", undated).status()).isEqualTo(422);
    Reply reply = desk.post("/api/form?undated=true", undated);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(text(reply)).doesNotContain("2026");
    reply = desk.post("/api/form?undated=true", Desk.APPLICATION);
    assertThat(text(reply)).doesNotContain("令和8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"form", "takehome"})
  void lostZero_isRestoredOnPaper(String paper) throws IOException {
    String lost = Desk.APPLICATION.replace("\"03-3100-0000\"", "\"331000000\"");
    assertThat(desk.post("/api/check", lost).text()).contains("LINE_NUMBER_ZERO_RESTORED");
    String text = text(desk.post("/api/" + paper, lost)).replace("-", "");
    assertThat(text).contains("0331000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"form", "takehome"})
  void paper_characterThatNoFontHas_isAProblemOfItsField(String paper) throws IOException {
    String strange = Desk.APPLICATION.replace("見本 太郎", "見本 \uD83D\uDE00");
    Reply refused = desk.post("/api/" + paper, strange);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("\"path\":\"applicant.name\"", "\"code\":\"TEXT_UNPRINTABLE\"", "U+1F600");
    assertThat(desk.post("/api/check", strange).text()).contains("TEXT_UNPRINTABLE");
  }

  @ParameterizedTest
  @CsvSource({"ja,申込者名を記入してください。", "en,Fill in the applicant's name.", "fr,申込者名を記入してください。"})
  void problems_areInTheRequestedLanguage(String language, String sentence) throws IOException {
    Reply refused =
        desk.send(
            "POST",
            "/api/form",
            List.of("Content-Type: application/json", "Accept-Language: " + language),
            "{\"lineNumber\":\"03-3100-0000\"}".getBytes(UTF_8));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "variant=poster-a4&audience=older, 固定電話をお使いの皆さまへ",
    "audience=young&ink=mono, 若い世代の方へ",
    "variant=counter&language=en, Do not call back"
  })
  void leaflet_isThatOfTheChoicesInTheAddress(String choices, String expected) throws IOException {
    Reply reply = desk.get("/api/leaflet?" + choices);
    assertThat(reply.status()).as(reply.head()).isEqualTo(200);
    assertThat(text(reply)).contains(expected.replace(" ", ""));
  }

  @Test
  void envelope_whosePostageHasLapsed_isNotPrinted() throws IOException {
    Reply refused = desk.post("/api/envelope", Desk.APPLICATION);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("\"severity\":\"ERROR\"");
  }

  @Test
  void envelope_hasTheApplicantAsItsSender_andNoTelephoneNumber() throws IOException {
    try (Desk plain = Desk.quick()) {
      Reply reply = plain.post("/api/envelope", Desk.APPLICATION);
      assertThat(reply.status()).as(reply.head()).isEqualTo(200);
      assertThat(text(reply)).contains("見本太郎", "霞が関").doesNotContain("3100");
      assertThat(PdfTexts.pages(reply.body())).isEqualTo(1);
      assertThat(plain.get("/api/envelope").status()).isEqualTo(405);
      assertThat(plain.post("/api/envelope", "{}").status()).isEqualTo(422);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "language=en&audience=young&ink=mono, landlines stopped yet?",
    "audience=older, 固定電話をお使いの皆さまへ"
  })
  void kit_hasTheLeafletOfTheChoicesInTheAddress(String choices, String expected)
      throws IOException {
    try (Desk plain = Desk.quick()) {
      Reply reply = plain.post("/api/kit?" + choices, Desk.APPLICATION);
      assertThat(reply.status()).as(reply.head()).isEqualTo(200);
      assertThat(text(reply)).contains(expected.replace(" ", ""));
    }
  }

  @Test
  void kit_whereTheFormIsTheUsersOwn_isNotFound() throws IOException {
    assertThat(desk.get("/api/desk").text()).contains("\"kit\":false");
    assertThat(desk.post("/api/kit", Desk.APPLICATION).status()).isEqualTo(404);
  }

  @Test
  void kit_isAllThePapersInOne() throws IOException {
    try (Desk plain = Desk.quick()) {
      Reply kit = plain.post("/api/kit?duplex=false", Desk.APPLICATION);
      assertThat(kit.status()).as(kit.head()).isEqualTo(200);
      assertThat(text(kit)).contains("見本太郎", "03-3100-0000", "封筒", "0120-210-364");
      Reply both = plain.post("/api/kit", Desk.APPLICATION);
      assertThat(PdfTexts.pages(both.body())).isGreaterThan(PdfTexts.pages(kit.body()));
    }
  }

  private static EnvelopeProfile profile() throws IOException {
    var reading = EnvelopeProfile.read(new ByteArrayInputStream(LAPSED.getBytes(UTF_8)));
    assertThat(reading.problems()).isEmpty();
    return Objects.requireNonNull(reading.value());
  }

  private static String text(Reply pdf) throws IOException {
    return PdfTexts.text(pdf.body()).replaceAll("\\s", "");
  }
}
