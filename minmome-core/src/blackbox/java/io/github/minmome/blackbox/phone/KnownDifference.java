package io.github.minmome.blackbox.phone;

import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.Designation;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.NumberReason;
import io.github.minmome.phone.PackedClassification;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A difference from libphonenumber, with the rule that is followed; there are no others. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates have no state
enum KnownDifference {
  /* Japanese numbers. */
  UNDESIGNATED_EXCHANGE(
      "MIC 電気通信番号指定状況: the area code exists; the exchange is distinguished by its designation",
      (text, c, o) -> c.kind() == NumberKind.FIXED_LINE && !o.valid()),
  AREA_CODE_NOT_LISTED(
      "MIC 市外局番の一覧: no such area code",
      (text, c, o) ->
          c.reason() == NumberReason.BAD_AREA_CODE
              && o.valid()
              && o.type() == PhoneNumberType.FIXED_LINE),
  LAYOUT_OF_UNUSABLE_EXCHANGE(
      "MIC 電気通信番号指定状況 (2026-09-01): the area code is cut as in that list",
      (text, c, o) ->
          c.kind() == NumberKind.FIXED_LINE
              && o.valid()
              && Set.of(Designation.UNDESIGNATED, Designation.UNAVAILABLE)
                  .contains(c.designation())),
  PAGER_LAYOUT(
      "MIC table of number kinds: 無線呼出番号 0204-DEF-GHJK",
      (text, c, o) -> c.kind() == NumberKind.PAGER && o.type() == PhoneNumberType.PAGER),
  M2M_IS_NO_PAGER(
      "MIC M2M等専用番号 (2017-01-01): 020 with C other than 0 and 4 is データ伝送携帯電話番号",
      (text, c, o) -> c.kind() == NumberKind.M2M && o.type() == PhoneNumberType.PAGER),
  M2M_FOURTEEN_DIGITS(
      "MIC M2M等専用番号 (2019-12-25): 0200 has fourteen digits",
      (text, c, o) -> c.kind() == NumberKind.M2M && !o.valid()),
  ELEVEN_DIGITS_AFTER_0200(
      "MIC M2M等専用番号 (2019-12-25): 0200 has fourteen digits, never eleven",
      (text, c, o) -> c.kind() == NumberKind.INVALID && o.type() == PhoneNumberType.PAGER),
  TEN_DIGITS_AFTER_060(
      "MIC 電気通信番号計画 (2024-12-20): 060 is a mobile with eleven digits",
      (text, c, o) ->
          c.kind() == NumberKind.INVALID && o.type() == PhoneNumberType.PERSONAL_NUMBER),
  KINDS_THAT_LIBPHONENUMBER_LACKS(
      "MIC table of number kinds: 0600 FMC, 0170, 0180, 091, 1XY, 00XY, #",
      (text, c, o) ->
          !o.valid()
              && Set.of(
                      NumberKind.FMC,
                      NumberKind.MASS_CALLING,
                      NumberKind.MESSAGE_SERVICE,
                      NumberKind.SPECIFIC_CONNECTION,
                      NumberKind.CARRIER_SERVICE,
                      NumberKind.EMERGENCY,
                      NumberKind.SPECIAL_SERVICE,
                      NumberKind.HASH_SERVICE,
                      NumberKind.SMS_SHORT_CODE,
                      NumberKind.LOCAL_ONLY)
                  .contains(c.kind())),
  /* Foreign numbers. */
  NEWER_AREA_CODES(
      "North American Numbering Plan Administrator: 624, 679 and 861 are in service in the United"
          + " States; libphonenumber 9.0.43 lacks them",
      (text, c, o) ->
          c.regions().equals(List.of("US"))
              && !o.valid()
              && c.e164().orElse("").matches("[+]1(624|679|861)[0-9]{7}")),
  LENGTH_ONLY(
      "ITU-T E.164 6.2: of foreign numbers the possible length is checked, not each country's"
          + " ranges",
      (text, c, o) -> c.isInternational() && o.possible() && !o.valid()),
  MORE_THAN_FIFTEEN_DIGITS(
      "ITU-T E.164 6.2.1: at most fifteen digits, calling code included",
      (text, c, o) ->
          c.has(NumberFlag.LENGTH_VIOLATION)
              && PackedClassification.digits(c.packed()) > 15
              && o.possible()),
  NATIONAL_PREFIX_OTHER_THAN_ZERO(
      "ITU-T E.164 6.2.4: the national prefix is no part of an international number; only the 0"
          + " that people leave by habit is dropped, and only one",
      (text, c, o) ->
          c.isInternational()
              && (c.has(NumberFlag.STRAY_TRUNK_ZERO)
                  || (o.possible() && (c.has(NumberFlag.LENGTH_VIOLATION) || startsWithZero(c))))),
  NANP_EXCHANGE(
      "ITU-T E.164 and NANPA: exchanges begin 2 to 9; reported by a flag, the region by area code",
      (text, c, o) -> c.has(NumberFlag.NANP_NXX_INVALID) || c.has(NumberFlag.NANP_N11)),
  CARRIER_CODES(
      "MIC 事業者設備識別番号: a service behind 00XY is reached inside Japan only, so it has no E.164"
          + " form; a domestic number behind 003768 keeps its 0",
      (text, c, o) ->
          o.valid()
              && o.japanese()
              && (c.kind() == NumberKind.CARRIER_SERVICE
                  || o.e164().startsWith("+8100")
                  || withoutDirt(text).contains("003768"))),
  NO_CALLING_CODE_BEGINS_WITH_ZERO(
      "ITU-T E.164: calling codes begin 1 to 9, so +0… is no number; +010 is read as 010 only before"
          + " a number that fits",
      (text, c, o) -> o.valid() && c.reason() == NumberReason.BAD_COUNTRY_CODE),
  TILDE_IS_NO_EXTENSION(
      "MIC 電気通信番号計画: digits after ~ belong to the number, as after any other dash",
      (text, c, o) -> o.valid() && text.matches("(?s).*[~～#].*")),
  LETTERS_ARE_NOT_DIGITS(
      "MIC 電気通信番号計画: numbers are digits; an extension's word is not dialled as 398",
      (text, c, o) ->
          o.valid()
              && withoutDirt(text).matches(".*[A-Za-z].*")
              && (c.kind() == NumberKind.INVALID
                  || c.kind() == NumberKind.UNKNOWN
                  || !c.e164().equals(Optional.of(o.e164())))),
  /* Forms of writing. */
  FORMS_OF_JAPAN(
      "MIC 電気通信番号計画: 184 and 186, carriers' codes, 00 of other countries, a calling code"
          + " without its plus are read as what follows",
      (text, c, o) ->
          !o.valid()
              && (c.has(NumberFlag.CALLER_ID_BLOCK)
                  || c.has(NumberFlag.CALLER_ID_SHOW)
                  || c.has(NumberFlag.CARRIER_PREFIX)
                  || c.form() == DialForm.FOREIGN_00
                  || c.form() == DialForm.NO_PLUS
                  || c.form() == DialForm.TEL_URI)),
  LOST_ZERO_NEEDS_DESIGNATION(
      "MIC 電気通信番号指定状況: a 0 is put back only before a designated exchange",
      (text, c, o) ->
          o.valid()
              && o.japanese()
              && (c.kind() == NumberKind.UNKNOWN
                  || c.form() == DialForm.NO_PLUS
                  || c.kind() == NumberKind.LOCAL_ONLY)),
  DIRT_READ_HERE(
      "MIC 電気通信番号計画 speaks of digits: kanji numerals, box-drawing dashes, labels, brackets"
          + " and marks around them do not change a number",
      (text, c, o) -> !o.valid() && c.e164().isPresent() && !text.matches("[+0-9]*")),
  TEXT_IS_NOT_SEARCHED(
      "ITU-T E.164 numbers are digits: hidden digits, letters, several numbers in one text and"
          + " control characters are reported, not passed over",
      (text, c, o) ->
          o.valid()
              && (c.kind() == NumberKind.INVALID || c.kind() == NumberKind.UNKNOWN)
              && Set.of(
                      NumberReason.MASKED,
                      NumberReason.SCIENTIFIC,
                      NumberReason.SEVERAL_NUMBERS,
                      NumberReason.CONTROL_CHAR,
                      NumberReason.NOT_A_NUMBER)
                  .contains(c.reason()));

  private interface Rule {
    boolean test(String text, Classification ours, Oracle theirs);
  }

  private final String citation;
  private final Rule rule;

  KnownDifference(String citation, Rule rule) {
    this.citation = citation;
    this.rule = rule;
  }

  boolean explains(String text, Classification c, Oracle o) {
    return rule.test(text, c, o);
  }

  String citation() {
    return citation;
  }

  private static String withoutDirt(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^0-9A-Za-z+]", "");
  }

  private static boolean startsWithZero(Classification c) {
    String number = c.e164().orElse("");
    int code = PackedClassification.leadingDigits(c.packed());
    return number.length() > code + 1 && number.charAt(code + 1) == '0';
  }
}
