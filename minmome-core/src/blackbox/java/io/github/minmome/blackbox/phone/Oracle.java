package io.github.minmome.blackbox.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** The answer of libphonenumber to a text, default region JP. */
record Oracle(
    boolean parsed,
    boolean valid,
    boolean possible,
    PhoneNumberType type,
    int callingCode,
    String region,
    String e164,
    String national) {
  private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
  private static final Oracle NOTHING =
      new Oracle(false, false, false, PhoneNumberType.UNKNOWN, 0, "", "", "");

  static Oracle of(String text) {
    PhoneNumber number;
    try {
      number = UTIL.parse(text, "JP");
    } catch (NumberParseException e) {
      return NOTHING;
    }
    boolean valid = UTIL.isValidNumber(number);
    boolean possible =
        valid || UTIL.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    if (!valid) {
      return new Oracle(
          true, false, possible, PhoneNumberType.UNKNOWN, number.getCountryCode(), "", "", "");
    }
    number.clearExtension();
    boolean japanese = number.getCountryCode() == 81;
    return new Oracle(
        true,
        true,
        possible,
        UTIL.getNumberType(number),
        number.getCountryCode(),
        japanese ? "JP" : UTIL.getRegionCodeForNumber(number),
        UTIL.format(number, PhoneNumberFormat.E164),
        japanese ? UTIL.format(number, PhoneNumberFormat.NATIONAL) : "");
  }

  boolean japanese() {
    return callingCode == 81;
  }
}
