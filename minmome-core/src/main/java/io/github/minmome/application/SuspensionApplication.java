package io.github.minmome.application;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.minmome.check.Limits;
import io.github.minmome.constraint.Landline;
import io.github.minmome.constraint.PlainText;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application to suspend international calling on a landline (国際電話利用休止申込), as it was given.
 *
 * <p>It keeps text code unit for code unit and may be wrong or incomplete: {@link
 * ApplicationIntake} reports every problem at once. Any part may be null; a part of which nothing
 * is given is null. Immutable and safe for use by several threads; its text form shows no personal
 * value. Plain mappers of Jackson 2 (with the java.time module) and Jackson 3 write and read it.
 *
 * @param reference 管理番号, the partner's own key: echoed in reports, never printed on the form
 * @param lineNumber the landline to be suspended (休止する電話番号)
 * @param lineType 回線種別
 * @param carrier 電話会社, in the person's words
 * @param scope 休止の種類
 * @param applicant 申込者
 * @param contractHolder 契約者, if another person than the applicant or if asked for
 * @param relation how the contract holder is related to the applicant
 * @param channel 申込方法
 * @param appliedOn 申込日
 * @param usesInternationalCalls whether the person uses international calls (国際電話の利用); null if
 *     unanswered
 * @param partner the organization that helps, if any
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties("schema")
@ConsistentApplication
public record SuspensionApplication(
    @PlainText(max = Limits.REFERENCE) @Nullable String reference,
    @Landline @Nullable String lineNumber,
    @Nullable LineType lineType,
    @PlainText(max = Limits.CARRIER) @Nullable String carrier,
    @Nullable SuspensionScope scope,
    @Valid @Nullable Applicant applicant,
    @Valid @Nullable PersonalName contractHolder,
    @Nullable Relation relation,
    @Nullable Channel channel,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate appliedOn,
    @Nullable Boolean usesInternationalCalls,
    @Valid @Nullable Partner partner) {

  /** Takes parts of which nothing is given as none. */
  public SuspensionApplication {
    applicant = Applicant.EMPTY.equals(applicant) ? null : applicant;
    contractHolder = PersonalName.EMPTY.equals(contractHolder) ? null : contractHolder;
    partner = Partner.EMPTY.equals(partner) ? null : partner;
  }

  /** Returns a builder of which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder with every value of this application. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Returns the application with its numbers as every paper shows them: the landline and a Japanese
   * contact phone in the national form with hyphens ({@code 03-3100-0000}), a leading zero that a
   * spreadsheet took away restored, the postal code as {@code 100-0013}. A contact phone with words
   * or an extension keeps them, a foreign one and what is no number stay as they were given.
   *
   * <p>Renderers print this, and {@link CheckedApplication#application} returns it: callers need it
   * only to show a number themselves.
   *
   * @return the same application if that changes nothing
   */
  public SuspensionApplication asPrinted() {
    return PrintedNumbers.of(this).printed();
  }

  /** Returns which fields were given, and the choices made; never a personal value. */
  @Override
  public String toString() {
    return Masked.text("SuspensionApplication", "", this);
  }

  /**
   * Collects the fields of an application, each by a name of its own; not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private @Nullable String reference;
    private @Nullable String lineNumber;
    private @Nullable LineType lineType;
    private @Nullable String carrier;
    private @Nullable SuspensionScope scope;
    private @Nullable String applicantName;
    private @Nullable String applicantKana;
    private @Nullable String postalCode;
    private @Nullable String address;
    private @Nullable String building;
    private @Nullable String contactPhone;
    private @Nullable String contractHolderName;
    private @Nullable String contractHolderKana;
    private @Nullable Relation relation;
    private @Nullable Channel channel;
    private @Nullable LocalDate appliedOn;
    private @Nullable Boolean usesInternationalCalls;
    private @Nullable String partnerName;
    private @Nullable String partnerPurpose;
    private @Nullable String partnerRetention;

    private Builder() {}

    private Builder(SuspensionApplication from) {
      reference = from.reference();
      lineNumber = from.lineNumber();
      lineType = from.lineType();
      carrier = from.carrier();
      scope = from.scope();
      applicant(from.applicant());
      contractHolder(from.contractHolder());
      relation = from.relation();
      channel = from.channel();
      appliedOn = from.appliedOn();
      usesInternationalCalls = from.usesInternationalCalls();
      partner(from.partner());
    }

    /** Sets 管理番号, the partner's own key: echoed in reports, never printed on the form. */
    public Builder reference(@Nullable String value) {
      reference = value;
      return this;
    }

    /** Sets the landline to be suspended (休止する電話番号). */
    public Builder lineNumber(@Nullable String value) {
      lineNumber = value;
      return this;
    }

    /** Sets 回線種別. */
    public Builder lineType(@Nullable LineType value) {
      lineType = value;
      return this;
    }

    /** Sets 電話会社, in the person's words. */
    public Builder carrier(@Nullable String value) {
      carrier = value;
      return this;
    }

    /** Sets 休止の種類. */
    public Builder scope(@Nullable SuspensionScope value) {
      scope = value;
      return this;
    }

    /** Sets all fields of 申込者; null clears them. */
    public Builder applicant(@Nullable Applicant value) {
      Applicant given = value == null ? Applicant.EMPTY : value;
      Address place = given.address() == null ? Address.EMPTY : given.address();
      applicantName = given.name();
      applicantKana = given.kana();
      postalCode = place.postalCode();
      address = place.text();
      building = place.building();
      contactPhone = given.contactPhone();
      return this;
    }

    /** Sets 申込者名, exactly as written. */
    public Builder applicantName(@Nullable String value) {
      applicantName = value;
      return this;
    }

    /** Sets 申込者のフリガナ. */
    public Builder applicantKana(@Nullable String value) {
      applicantKana = value;
      return this;
    }

    /** Sets the applicant's 郵便番号. */
    public Builder postalCode(@Nullable String value) {
      postalCode = value;
      return this;
    }

    /** Sets the applicant's 住所, from the prefecture to the house number. */
    public Builder address(@Nullable String value) {
      address = value;
      return this;
    }

    /** Sets the applicant's 建物名, the building's name and the room. */
    public Builder building(@Nullable String value) {
      building = value;
      return this;
    }

    /** Sets 連絡先電話番号, where the applicant answers in the daytime. */
    public Builder contactPhone(@Nullable String value) {
      contactPhone = value;
      return this;
    }

    /** Sets both fields of 契約者; null clears them. */
    public Builder contractHolder(@Nullable PersonalName value) {
      PersonalName given = value == null ? PersonalName.EMPTY : value;
      contractHolderName = given.name();
      contractHolderKana = given.kana();
      return this;
    }

    /** Sets 契約者名, if another person than the applicant. */
    public Builder contractHolderName(@Nullable String value) {
      contractHolderName = value;
      return this;
    }

    /** Sets 契約者のフリガナ. */
    public Builder contractHolderKana(@Nullable String value) {
      contractHolderKana = value;
      return this;
    }

    /** Sets how the contract holder is related to the applicant. */
    public Builder relation(@Nullable Relation value) {
      relation = value;
      return this;
    }

    /** Sets 申込方法. */
    public Builder channel(@Nullable Channel value) {
      channel = value;
      return this;
    }

    /** Sets 申込日. */
    public Builder appliedOn(@Nullable LocalDate value) {
      appliedOn = value;
      return this;
    }

    /** Sets whether the person uses international calls (国際電話の利用); null if unanswered. */
    public Builder usesInternationalCalls(@Nullable Boolean value) {
      usesInternationalCalls = value;
      return this;
    }

    /** Sets all fields of the organization that helps; null clears them. */
    public Builder partner(@Nullable Partner value) {
      Partner given = value == null ? Partner.EMPTY : value;
      partnerName = given.name();
      partnerPurpose = given.purpose();
      partnerRetention = given.retention();
      return this;
    }

    /** Sets 取次団体の名称. */
    public Builder partnerName(@Nullable String value) {
      partnerName = value;
      return this;
    }

    /** Sets 取次団体の利用目的. */
    public Builder partnerPurpose(@Nullable String value) {
      partnerPurpose = value;
      return this;
    }

    /** Sets 取次団体の保管期間. */
    public Builder partnerRetention(@Nullable String value) {
      partnerRetention = value;
      return this;
    }

    /** Returns the application. */
    public SuspensionApplication build() {
      Address place = new Address(postalCode, address, building);
      return new SuspensionApplication(
          reference,
          lineNumber,
          lineType,
          carrier,
          scope,
          new Applicant(applicantName, applicantKana, place, contactPhone),
          new PersonalName(contractHolderName, contractHolderKana),
          relation,
          channel,
          appliedOn,
          usesInternationalCalls,
          new Partner(partnerName, partnerPurpose, partnerRetention));
    }
  }
}
