package io.github.minmome.application;

import io.github.minmome.check.AddressHyphens;
import io.github.minmome.check.PhoneChecks;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.text.NumberCharacters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one application, each phone number classified once: for the rules, and in the form
 * in which every paper, page and list shows them. The only owner of that form.
 *
 * <ul>
 *   <li>A landline to be suspended: the national form with hyphens, {@code 03-3100-0000}, however
 *       it was written; a lost leading zero restored, a prefix, an extension and words left out.
 *   <li>A Japanese contact phone: the same, unless words are beside it or an extension, which are
 *       not to be lost: then as it was given, with a lost zero restored.
 *   <li>A foreign contact phone: as it was given.
 *   <li>A postal code: {@code 100-0013}.
 *   <li>An address and a building: as given, but rare signs that look like a hyphen, which fonts
 *       lack, are hyphens ({@link AddressHyphens}).
 *   <li>What is not such a number: as it was given.
 * </ul>
 *
 * @param application the application as it was given
 * @param line the class of its line number; null if that is absent, blank or too long to be one
 * @param contact the class of its contact phone, null in the same way
 */
record PrintedNumbers(
    SuspensionApplication application,
    @Nullable Classification line,
    @Nullable Classification contact) {

  /** Classifies the phone numbers of an application. */
  static PrintedNumbers of(SuspensionApplication application) {
    var applicant = application.applicant();
    return new PrintedNumbers(
        application,
        PhoneChecks.classified(application.lineNumber()),
        PhoneChecks.classifiedContact(applicant == null ? null : applicant.contactPhone()));
  }

  /** Returns the application with its numbers as they are printed; itself if that is no change. */
  SuspensionApplication printed() {
    var applicant = application.applicant();
    var address = applicant == null ? null : applicant.address();
    var lineNumber = lineNumber();
    var contactPhone = contactPhone();
    var postalCode = postalCode();
    var text = AddressHyphens.printed(address == null ? null : address.text());
    var building = AddressHyphens.printed(address == null ? null : address.building());
    boolean isPrinted =
        Objects.equals(lineNumber, application.lineNumber())
            && (applicant == null || Objects.equals(contactPhone, applicant.contactPhone()))
            && (address == null
                || (Objects.equals(postalCode, address.postalCode())
                    && Objects.equals(text, address.text())
                    && Objects.equals(building, address.building())));
    return isPrinted
        ? application
        : application.toBuilder()
            .lineNumber(lineNumber)
            .contactPhone(contactPhone)
            .postalCode(postalCode)
            .address(text)
            .building(building)
            .build();
  }

  private @Nullable String lineNumber() {
    return line == null || line.kind() != NumberKind.FIXED_LINE
        ? application.lineNumber()
        : line.national().orElse(application.lineNumber());
  }

  private @Nullable String postalCode() {
    var applicant = application.applicant();
    var address = applicant == null ? null : applicant.address();
    var given = address == null ? null : address.postalCode();
    return given == null
        ? null
        : PostalCode.tryParse(given).map(PostalCode::hyphenated).orElse(given);
  }

  private @Nullable String contactPhone() {
    var applicant = application.applicant();
    var given = applicant == null ? null : applicant.contactPhone();
    if (given == null || contact == null || contact.national().isEmpty()) {
      return given;
    }
    if (contact.form() == DialForm.TEL_URI || isNumberAlone(given)) {
      return contact.national().get();
    }
    return contact.form() == DialForm.LOST_ZERO ? withZero(given) : given;
  }

  private boolean isNumberAlone(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isOfANumber(text.charAt(i))) {
        return false;
      }
    }
    return contact != null && !contact.has(NumberFlag.EXTENSION);
  }

  private static boolean isOfANumber(char c) {
    int characterClass = NumberCharacters.classOf(NumberCharacters.fold(c));
    return characterClass <= NumberCharacters.BIDI
        || (characterClass & NumberCharacters.KANJI_DIGIT) != 0;
  }

  /** Puts the zero before the first digit, in that digit's width. */
  private static String withZero(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (NumberCharacters.decimalDigit(c) >= 0) {
        return text.substring(0, i) + (c < 0x80 ? '0' : '０') + text.substring(i);
      }
    }
    return text;
  }
}
