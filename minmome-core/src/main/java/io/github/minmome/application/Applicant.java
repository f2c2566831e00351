package io.github.minmome.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.minmome.check.Limits;
import io.github.minmome.constraint.ContactPhone;
import io.github.minmome.constraint.Furigana;
import io.github.minmome.constraint.PersonName;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The person who applies (申込者), as given: it may be wrong, {@link ApplicationIntake} reports it.
 * Name and furigana are parts of the applicant itself, as in the JSON format, where they have the
 * paths {@code applicant.name} and {@code applicant.kana}. An address of which nothing is given is
 * null.
 *
 * @param name 申込者名, exactly as written: never normalized or trimmed
 * @param kana フリガナ
 * @param address where the person lives
 * @param contactPhone 連絡先電話番号, where the person answers in the daytime
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Applicant(
    @PersonName(max = Limits.NAME) @Nullable String name,
    @Furigana(max = Limits.KANA) @Nullable String kana,
    @Valid @Nullable Address address,
    @ContactPhone @Nullable String contactPhone) {

  static final Applicant EMPTY = new Applicant(null, null, null, null);

  /** Takes an address of which nothing is given as none. */
  public Applicant {
    address = Address.EMPTY.equals(address) ? null : address;
  }

  /** Returns an applicant of whom the name is given. */
  public static Applicant named(String name) {
    return new Applicant(name, null, null, null);
  }

  /** Returns this applicant with another name. */
  public Applicant withName(@Nullable String newName) {
    return new Applicant(newName, kana, address, contactPhone);
  }

  /** Returns this applicant with other furigana. */
  public Applicant withKana(@Nullable String newKana) {
    return new Applicant(name, newKana, address, contactPhone);
  }

  /** Returns this applicant with another address. */
  public Applicant withAddress(@Nullable Address newAddress) {
    return new Applicant(name, kana, newAddress, contactPhone);
  }

  /** Returns this applicant with another contact phone. */
  public Applicant withContactPhone(@Nullable String newContactPhone) {
    return new Applicant(name, kana, address, newContactPhone);
  }

  /** Returns the name with its furigana. */
  public PersonalName personalName() {
    return new PersonalName(name, kana);
  }

  /** Returns which parts were given, without their values. */
  @Override
  public String toString() {
    return Masked.text(
        "Applicant", "applicant.", SuspensionApplication.builder().applicant(this).build());
  }
}
