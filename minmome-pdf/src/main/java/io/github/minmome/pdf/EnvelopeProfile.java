package io.github.minmome.pdf;

import io.github.minmome.json.internal.JsonDocument;
import io.github.minmome.json.internal.JsonObject;
import io.github.minmome.json.internal.JsonType;
import io.github.minmome.postal.AddressNumber;
import io.github.minmome.postal.CustomerBarcode;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To whom the envelope goes and who pays for it, as a person confirmed it: the reception centre's
 * postal address is not confirmed, and minmome contains none. Source and date of the confirmation
 * are printed where they are not posted: on a tab that is hidden in the envelope to make, and
 * beside the labels.
 *
 * @param addressee the addressee
 * @param source who confirmed it or where it is written
 * @param confirmedOn when
 * @param postage who pays
 * @since 0.1.0
 */
public record EnvelopeProfile(
    Addressee addressee, String source, LocalDate confirmedOn, Postage postage) {
  /**
   * Refuses a profile without a source.
   *
   * @throws IllegalArgumentException if the source is blank
   */
  public EnvelopeProfile {
    if (source.isBlank()) {
      throw new IllegalArgumentException("A profile of an envelope needs its source");
    }
  }

  /**
   * The addressee.
   *
   * @param postalCode the postal code
   * @param lines the address, one to four lines
   * @param name the name, such as that of an office
   * @param honorific what follows the name: 御中 for an office, 様 for a person, empty for none
   * @since 0.1.0
   */
  public record Addressee(
      PostalCode postalCode, List<String> lines, String name, String honorific) {
    /** The most lines an address may have. */
    public static final int MAX_LINES = 4;

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if there is no line or more than four, or no name
     */
    public Addressee {
      lines = List.copyOf(lines);
      if (lines.isEmpty() || lines.size() > MAX_LINES || name.isBlank()) {
        throw new IllegalArgumentException("An addressee has a name and one to four lines");
      }
    }

    /**
     * Returns the customer barcode of the address, empty where the postal code is that of many
     * towns (代表の郵便番号) or the address has no number. Source: 郵便番号・バーコードマニュアル.
     */
    public Optional<CustomerBarcode> barcode() {
      return CustomerBarcode.isAllowedFor(postalCode)
          ? AddressNumber.tryOfAddress(String.join(" ", lines))
              .map(number -> new CustomerBarcode(postalCode, number))
          : Optional.empty();
    }

    /** Shows neither name nor address: an addressee can be a person. */
    @Override
    public String toString() {
      return "Addressee[" + postalCode + "]";
    }
  }

  /**
   * Who pays.
   *
   * @since 0.1.0
   */
  public sealed interface Postage {
    /**
     * Returns the customer barcode of an envelope with this postage to an addressee, empty where
     * there is none.
     */
    Optional<CustomerBarcode> barcode(Addressee addressee);

    /** Returns what keeps an envelope with this postage from being handed out on a day. */
    List<Problem> problemsOn(LocalDate date);

    /** Returns whether {@link #problemsOn} depends on the day. */
    boolean isLimitedInTime();
  }

  /**
   * The sender puts a stamp on it.
   *
   * @since 0.1.0
   */
  public record Stamp() implements Postage {
    @Override
    public Optional<CustomerBarcode> barcode(Addressee addressee) {
      return addressee.barcode();
    }

    @Override
    public List<Problem> problemsOn(LocalDate date) {
      return List.of();
    }

    @Override
    public boolean isLimitedInTime() {
      return false;
    }
  }

  /**
   * The receiver pays (料金受取人払), by approval of the post office that delivers.
   *
   * @param approvalNumber the number of the approval (承認番号)
   * @param postOffice the approving office, such as 見本郵便局 or 見本局
   * @param validFrom the first day on which it may be posted
   * @param validUntil the last day on which it may be posted (差出有効期間)
   * @param barcodePostalCode the postal code that the office assigned for the barcode
   * @param barcodeAddress the address number that the office assigned, often none
   * @since 0.1.0
   */
  public record ReceiverPaid(
      String approvalNumber,
      String postOffice,
      LocalDate validFrom,
      LocalDate validUntil,
      PostalCode barcodePostalCode,
      AddressNumber barcodeAddress)
      implements Postage {
    /** Returns whether an envelope may be handed out on that day to be posted then. */
    public boolean isValidOn(LocalDate date) {
      return !date.isBefore(validFrom) && !date.isAfter(validUntil);
    }

    @Override
    public Optional<CustomerBarcode> barcode(Addressee addressee) {
      return Optional.of(new CustomerBarcode(barcodePostalCode, barcodeAddress));
    }

    @Override
    public List<Problem> problemsOn(LocalDate date) {
      return isValidOn(date)
          ? List.of()
          : List.of(
              Problem.of(
                  ProblemCodes.ENVELOPE_APPROVAL_DATES,
                  "postage",
                  validFrom.toString(),
                  validUntil.toString()));
    }

    @Override
    public boolean isLimitedInTime() {
      return true;
    }
  }

  /**
   * Returns the problem of using this profile on a day: {@link
   * ProblemCodes#ENVELOPE_APPROVAL_DATES} outside the days of a receiver-paid approval, else none.
   */
  public List<Problem> problemsOn(LocalDate date) {
    return postage.problemsOn(date);
  }

  /**
   * Returns the customer barcode: the assigned one of a receiver-paid envelope, else that of the
   * addressee, empty where the postal code is that of many towns (代表の郵便番号) or the address has no
   * number.
   */
  public Optional<CustomerBarcode> barcode() {
    return postage.barcode(addressee);
  }

  /**
   * Reads a profile of JSON, to the end of the stream, which is not closed.
   *
   * <pre>{@code
   * { "addressee": { "postalCode": "…", "lines": ["…"], "name": "…", "honorific": "御中" },
   *   "source": "…", "confirmedOn": "2026-11-24", "postage": { "kind": "STAMP" } }
   * }</pre>
   *
   * <p>{@code postage} may be absent, which is STAMP; {@code RECEIVER_PAID} has {@code
   * approvalNumber}, {@code postOffice}, {@code validFrom}, {@code validUntil}, {@code
   * barcodePostalCode} and optionally {@code barcodeAddress}.
   *
   * @return the profile, or every problem at its path
   * @throws IOException if reading the stream fails
   */
  public static Reading<EnvelopeProfile> read(InputStream in) throws IOException {
    var reading = JsonDocument.read(in, EnvelopeProfile::of);
    return reading.accepted() ? reading : new Reading<>(null, reading.problems());
  }

  private static @Nullable EnvelopeProfile of(JsonObject json) {
    json.require("addressee", "source", "confirmedOn");
    var addressee = json.object("addressee");
    var postage = json.object("postage");
    var to = addressee == null ? null : addressee(addressee);
    var by = postage == null ? new Stamp() : postage(postage);
    var source = json.text("source");
    var confirmedOn = json.date("confirmedOn");
    if (to == null || by == null || source == null || source.isBlank() || confirmedOn == null) {
      return null;
    }
    return new EnvelopeProfile(to, source, confirmedOn, by);
  }

  private static @Nullable Addressee addressee(JsonObject json) {
    json.require("postalCode", "lines", "name");
    var code = postalCode(json, "postalCode");
    var lines = json.texts("lines");
    var name = json.text("name");
    var honorific = json.text("honorific");
    if (lines.size() > Addressee.MAX_LINES) {
      json.report(
          ProblemCodes.JSON_NUMBER_RANGE, "lines", "1", String.valueOf(Addressee.MAX_LINES));
      return null;
    }
    if (lines.isEmpty() && json.type("lines") == JsonType.ARRAY) {
      json.report(ProblemCodes.REQUIRED, "lines");
    }
    return code == null || lines.isEmpty() || name == null || name.isBlank()
        ? null
        : new Addressee(code, lines, name, honorific == null ? "" : honorific);
  }

  private enum PostageKind {
    STAMP,
    RECEIVER_PAID
  }

  private static @Nullable Postage postage(JsonObject json) {
    json.require("kind");
    var kind = json.word("kind", PostageKind.class);
    if (kind != PostageKind.RECEIVER_PAID) {
      return kind == null ? null : new Stamp();
    }
    json.require("approvalNumber", "postOffice", "validFrom", "validUntil", "barcodePostalCode");
    var number = json.text("approvalNumber");
    var office = json.text("postOffice");
    var from = json.date("validFrom");
    var until = json.date("validUntil");
    var code = postalCode(json, "barcodePostalCode");
    var barcodeAddress = json.text("barcodeAddress");
    AddressNumber address = null;
    try {
      address = barcodeAddress == null ? AddressNumber.NONE : new AddressNumber(barcodeAddress);
    } catch (IllegalArgumentException e) {
      json.report(ProblemCodes.ENVELOPE_BARCODE_ADDRESS, "barcodeAddress");
    }
    return number == null
            || office == null
            || from == null
            || until == null
            || code == null
            || address == null
        ? null
        : new ReceiverPaid(number, office, from, until, code, address);
  }

  private static @Nullable PostalCode postalCode(JsonObject json, String name) {
    var text = json.text(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    var reading = PostalCode.parse(text);
    reading.problems().forEach(problem -> json.report(problem.code(), name));
    return reading.value();
  }
}
