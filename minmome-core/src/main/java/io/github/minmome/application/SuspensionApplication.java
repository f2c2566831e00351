package io.github.minmome.application;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.minmome.check.Limits;
import io.github.minmome.constraint.Landline;
import io.github.minmome.constraint.PlainText;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.PhoneNumberClassifier;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application to suspend international calling on a landline (国際電話利用休止申込), as it was given.
 *
 * <p>It holds text code unit for code unit and may be wrong or incomplete: {@link ApplicationRules}
 * tells every problem at once. Any part may be null. Immutable and safe for use by several threads;
 * its text form shows no personal value. Plain mappers of Jackson 2 (with the java.time module) and
 * Jackson 3 write and read it.
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
    @Valid @Nullable ContractHolder contractHolder,
    @Nullable Relation relation,
    @Nullable Channel channel,
    @Nullable LocalDate appliedOn,
    @Nullable Boolean usesInternationalCalls,
    @Valid @Nullable Partner partner) {

  /** Returns a builder of which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that holds all of this application. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Returns the application with the leading zeros that spreadsheets take away put back, in the
   * landline's number and the contact phone. This is what the notes {@code
   * LINE_NUMBER_ZERO_RESTORED} and {@code CONTACT_PHONE_ZERO_RESTORED} promise: call it before
   * printing an accepted application, since renderers print what they are given.
   *
   * @return the same application if no zero is missing
   */
  public SuspensionApplication withZerosRestored() {
    String line = withZeroRestored(lineNumber);
    String contact = applicant == null ? null : withZeroRestored(applicant.contactPhone());
    if (Objects.equals(line, lineNumber)
        && (applicant == null || Objects.equals(contact, applicant.contactPhone()))) {
      return this;
    }
    Applicant reachable =
        applicant == null
            ? null
            : new Applicant(applicant.name(), applicant.kana(), applicant.address(), contact);
    return toBuilder().lineNumber(line).applicant(reachable).build();
  }

  private static @Nullable String withZeroRestored(@Nullable String number) {
    if (number == null) {
      return null;
    }
    Classification known = PhoneNumberClassifier.standard().classify(number);
    return known.form() == DialForm.LOST_ZERO ? known.national().orElse(number) : number;
  }

  /** Tells which parts were given and the choices made, never a personal value. */
  @Override
  public String toString() {
    return new Masked("SuspensionApplication")
        .secret("reference", reference)
        .secret("lineNumber", lineNumber)
        .shown("lineType", lineType)
        .secret("carrier", carrier)
        .shown("scope", scope)
        .shown("applicant", applicant)
        .shown("contractHolder", contractHolder)
        .shown("relation", relation)
        .shown("channel", channel)
        .shown("appliedOn", appliedOn)
        .shown("usesInternationalCalls", usesInternationalCalls)
        .shown("partner", partner)
        .toString();
  }

  /**
   * Collects the parts of an application; for one thread.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private @Nullable String reference;
    private @Nullable String lineNumber;
    private @Nullable LineType lineType;
    private @Nullable String carrier;
    private @Nullable SuspensionScope scope;
    private @Nullable Applicant applicant;
    private @Nullable ContractHolder contractHolder;
    private @Nullable Relation relation;
    private @Nullable Channel channel;
    private @Nullable LocalDate appliedOn;
    private @Nullable Boolean usesInternationalCalls;
    private @Nullable Partner partner;

    private Builder() {}

    private Builder(SuspensionApplication from) {
      reference = from.reference();
      lineNumber = from.lineNumber();
      lineType = from.lineType();
      carrier = from.carrier();
      scope = from.scope();
      applicant = from.applicant();
      contractHolder = from.contractHolder();
      relation = from.relation();
      channel = from.channel();
      appliedOn = from.appliedOn();
      usesInternationalCalls = from.usesInternationalCalls();
      partner = from.partner();
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

    /** Sets 申込者. */
    public Builder applicant(@Nullable Applicant value) {
      applicant = value;
      return this;
    }

    /** Sets 契約者, if another person than the applicant or if asked for. */
    public Builder contractHolder(@Nullable ContractHolder value) {
      contractHolder = value;
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

    /** Sets the organization that helps, if any. */
    public Builder partner(@Nullable Partner value) {
      partner = value;
      return this;
    }

    /** Returns the application. */
    public SuspensionApplication build() {
      return new SuspensionApplication(
          reference,
          lineNumber,
          lineType,
          carrier,
          scope,
          applicant,
          contractHolder,
          relation,
          channel,
          appliedOn,
          usesInternationalCalls,
          partner);
    }
  }
}
