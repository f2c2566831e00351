package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeRenderer;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading an envelope's profile, and the days of a receiver-paid approval. */
final class EnvelopeProfileTest {
  private static final String STAMPED =
      """
      { "addressee": { "postalCode": "100-0013", "lines": ["東京都千代田区霞が関1-3-2"],
        "name": "見本受付センター", "honorific": "御中" },
        "source": "見本", "confirmedOn": "2026-11-24", "postage": { "kind": "STAMP" } }
      """;

  @Test
  void read_profileWithAStamp_hasItsAddresseeAndBarcode() throws IOException {
    var profile = read(STAMPED).optional().orElseThrow();
    assertThat(profile.addressee().postalCode().digits()).isEqualTo("1000013");
    assertThat(profile.confirmedOn()).isEqualTo("2026-11-24");
    assertThat(profile.postage()).isEqualTo(new EnvelopeProfile.Stamp());
    assertThat(profile.barcode().orElseThrow().addressNumber().text()).isEqualTo("1-3-2");
  }

  @Test
  void read_profileOfAReceiverWhoPays_hasTheBarcodeOfItsOwnCode() throws IOException {
    var profile =
        read(STAMPED.replace(
                "{ \"kind\": \"STAMP\" }",
                """
                    { "kind": "RECEIVER_PAID", "approvalNumber": "1234", "postOffice": "見本局",
                      "validFrom": "2026-10-01", "validUntil": "2028-09-30",
                      "barcodePostalCode": "100-8790", "barcodeAddress": "" }
                    """))
            .optional()
            .orElseThrow();
    assertThat(profile.barcode().orElseThrow().postalCode().digits()).isEqualTo("1008790");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"source\": \"見本\", ', '', source, REQUIRED",
    "'\"confirmedOn\": \"2026-11-24\", ', '', confirmedOn, REQUIRED",
    "2026-11-24, 2026-02-30, confirmedOn, DATE_DOES_NOT_EXIST",
    "100-0013, 100-001, addressee.postalCode, POSTAL_CODE_FORMAT",
    "STAMP, FREE, postage.kind, WORD_UNKNOWN",
    "STAMP, RECEIVER_PAID, postage.approvalNumber, REQUIRED",
    "honorific, title, addressee.title, JSON_UNKNOWN_PROPERTY",
    "'[\"東京都千代田区霞が関1-3-2\"]', '[]', addressee.lines, REQUIRED",
    "'[\"東京都千代田区霞が関1-3-2\"]', '[\"1\",\"2\",\"3\",\"4\",\"5\"]', addressee.lines, JSON_NUMBER_RANGE"
  })
  void read_badProfile_isProblemsByPathAndCode(String from, String to, String path, String code)
      throws IOException {
    var reading = read(STAMPED.replace(from, to));
    assertThat(reading.value()).isNull();
    assertThat(reading.problems()).extracting(Problem::path).contains(path);
    assertThat(reading.problems()).extracting(Problem::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "'{ \"lines\": [\"霞が関\"], \"name\": \"見本\" }', STAMP, addressee.postalCode",
    "'{ \"postalCode\": \"100-0013\", \"name\": \"見本\" }', STAMP, addressee.lines",
    "'{ \"postalCode\": \"100-0013\", \"lines\": null, \"name\": \"見本\" }', STAMP, addressee.lines",
    "'{ \"postalCode\": \"100-0013\", \"lines\": [\"霞が関\"] }', STAMP, addressee.name"
  })
  void addressee_withoutAPart_isReported(String addressee, String kind, String missing)
      throws IOException {
    var json =
        "{ \"addressee\": %s, \"source\": \"見本\", \"confirmedOn\": \"2026-11-24\", \"postage\": { \"kind\": \"%s\" } }";
    var reading = read(json.formatted(addressee, kind));
    assertThat(reading.value()).isNull();
    assertThat(reading.problems())
        .extracting(Problem::path, Problem::code)
        .containsExactly(tuple(missing, "REQUIRED"));
  }

  @Test
  void read_postageWithoutKindOrWithABadBarcode_isReported() throws IOException {
    assertThat(read(STAMPED.replace("{ \"kind\": \"STAMP\" }", "{}")).problems())
        .extracting(Problem::path, Problem::code)
        .containsExactly(tuple("postage.kind", "REQUIRED"));
    var paid =
        STAMPED.replace(
            "{ \"kind\": \"STAMP\" }",
            """
            { "kind": "RECEIVER_PAID", "approvalNumber": "1234", "postOffice": "見本局",
              "validFrom": "2026-10-01", "validUntil": "2028-09-30",
              "barcodePostalCode": "100-8790", "barcodeAddress": "1丁目" }
            """);
    assertThat(read(paid).problems())
        .extracting(Problem::path, Problem::code)
        .containsExactly(tuple("postage.barcodeAddress", "ENVELOPE_BARCODE_ADDRESS"));
  }

  @Test
  void addressee_hasANameAndOneToFourLinesAndShowsNeither() throws IOException {
    var lines = STAMPED.replace("[\"東京都千代田区霞が関1-3-2\"]", "[\"東京都\", \"千代田区\", \"霞が関\", \"1-3-2\"]");
    var profile = read(lines.replace(", \"honorific\": \"御中\"", "")).optional().orElseThrow();
    assertThat(profile.addressee().lines()).hasSize(4);
    assertThat(profile.addressee().honorific()).isEmpty();
    assertThat(profile.addressee())
        .asString()
        .startsWith("Addressee[")
        .doesNotContain("霞", "見本", "0013");
    var code = profile.addressee().postalCode();
    for (var wrong : List.of(List.<String>of(), List.of("1", "2", "3", "4", "5"))) {
      assertThatThrownBy(() -> new EnvelopeProfile.Addressee(code, wrong, "見本", ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new EnvelopeProfile.Addressee(code, List.of("1"), "　", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30, false", "2026-10-01, true", "2028-09-30, true", "2028-10-01, false"})
  void problemsOn_dayOutsideTheApproval_isRefused(LocalDate day, boolean isValid) {
    var profile = Samples.receiverPaid();
    assertThat(profile.problemsOn(day).isEmpty()).isEqualTo(isValid);
    var builder = EnvelopeRenderer.builder().profile(profile).today(day);
    if (!isValid) {
      assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }
    assertThat(Samples.stamped().problemsOn(day)).isEmpty();
  }

  @Test
  void build_receiverPaidWithoutToday_throws() {
    var builder = EnvelopeRenderer.builder().profile(Samples.receiverPaid());
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("today");
  }

  private static Reading<EnvelopeProfile> read(String json) throws IOException {
    return EnvelopeProfile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
