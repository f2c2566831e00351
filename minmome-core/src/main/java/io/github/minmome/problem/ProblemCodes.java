package io.github.minmome.problem;

import java.util.Collection;

/**
 * The codes of all problems that this product reports, of every module.
 *
 * <p>A code is stable: it is never renamed or given another meaning, though new ones may come in a
 * minor version. Severities and sentences stand in one table, {@code problems.tsv} beside this
 * class; {@code docs/problems.md} shows it.
 *
 * @since 0.1.0
 */
public final class ProblemCodes {

  // Any field
  public static final String REQUIRED = "REQUIRED";
  public static final String TEXT_TOO_LONG = "TEXT_TOO_LONG";
  public static final String TEXT_CONTROL_CHARACTER = "TEXT_CONTROL_CHARACTER";
  public static final String TEXT_BIDI_CONTROL = "TEXT_BIDI_CONTROL";
  public static final String TEXT_INVISIBLE_CHARACTER = "TEXT_INVISIBLE_CHARACTER";
  public static final String TEXT_BROKEN_CHARACTER = "TEXT_BROKEN_CHARACTER";
  public static final String TEXT_REPLACEMENT_CHARACTER = "TEXT_REPLACEMENT_CHARACTER";
  public static final String GAIJI = "GAIJI";
  public static final String WORD_UNKNOWN = "WORD_UNKNOWN";
  public static final String CONSTRAINT = "CONSTRAINT";

  // The line's number
  public static final String LINE_NUMBER_MOBILE = "LINE_NUMBER_MOBILE";
  public static final String LINE_NUMBER_IP_PHONE = "LINE_NUMBER_IP_PHONE";
  public static final String LINE_NUMBER_TOLL_FREE = "LINE_NUMBER_TOLL_FREE";
  public static final String LINE_NUMBER_OF_THE_CENTRE = "LINE_NUMBER_OF_THE_CENTRE";
  public static final String LINE_NUMBER_UNIFIED = "LINE_NUMBER_UNIFIED";
  public static final String LINE_NUMBER_INTERNATIONAL = "LINE_NUMBER_INTERNATIONAL";
  public static final String LINE_NUMBER_M2M = "LINE_NUMBER_M2M";
  public static final String LINE_NUMBER_PAGER = "LINE_NUMBER_PAGER";
  public static final String LINE_NUMBER_FMC = "LINE_NUMBER_FMC";
  public static final String LINE_NUMBER_EMERGENCY = "LINE_NUMBER_EMERGENCY";
  public static final String LINE_NUMBER_SPECIAL_SERVICE = "LINE_NUMBER_SPECIAL_SERVICE";
  public static final String LINE_NUMBER_CARRIER_SERVICE = "LINE_NUMBER_CARRIER_SERVICE";
  public static final String LINE_NUMBER_NO_AREA_CODE = "LINE_NUMBER_NO_AREA_CODE";
  public static final String LINE_NUMBER_AREA_CODE = "LINE_NUMBER_AREA_CODE";
  public static final String LINE_NUMBER_EXCHANGE = "LINE_NUMBER_EXCHANGE";
  public static final String LINE_NUMBER_TOO_SHORT = "LINE_NUMBER_TOO_SHORT";
  public static final String LINE_NUMBER_TOO_LONG = "LINE_NUMBER_TOO_LONG";
  public static final String LINE_NUMBER_SEVERAL = "LINE_NUMBER_SEVERAL";
  public static final String LINE_NUMBER_MASKED = "LINE_NUMBER_MASKED";
  public static final String LINE_NUMBER_SCIENTIFIC = "LINE_NUMBER_SCIENTIFIC";
  public static final String LINE_NUMBER_DATE = "LINE_NUMBER_DATE";
  public static final String LINE_NUMBER_NOT_DISPLAYED = "LINE_NUMBER_NOT_DISPLAYED";
  public static final String LINE_NUMBER_NOT_A_NUMBER = "LINE_NUMBER_NOT_A_NUMBER";
  public static final String LINE_NUMBER_ZERO_RESTORED = "LINE_NUMBER_ZERO_RESTORED";
  public static final String LINE_NUMBER_AMBIGUOUS = "LINE_NUMBER_AMBIGUOUS";
  public static final String LINE_NUMBER_PREFIX = "LINE_NUMBER_PREFIX";
  public static final String LINE_NUMBER_EXTENSION = "LINE_NUMBER_EXTENSION";
  public static final String LINE_NUMBER_REPRESENTATIVE = "LINE_NUMBER_REPRESENTATIVE";
  public static final String LINE_NUMBER_DUPLICATE = "LINE_NUMBER_DUPLICATE";
  public static final String LINE_NUMBER_UNDESIGNATED = "LINE_NUMBER_UNDESIGNATED";

  // What is asked for
  public static final String SCOPE_INCOMING_ONLY = "SCOPE_INCOMING_ONLY";
  public static final String SCOPE_OUTGOING_ONLY = "SCOPE_OUTGOING_ONLY";
  public static final String USES_INTERNATIONAL_CALLS = "USES_INTERNATIONAL_CALLS";
  public static final String INTERNATIONAL_CALLS_UNANSWERED = "INTERNATIONAL_CALLS_UNANSWERED";
  public static final String LINE_TYPE_ISDN = "LINE_TYPE_ISDN";
  public static final String LINE_TYPE_CATV = "LINE_TYPE_CATV";
  public static final String LINE_TYPE_DIRECT = "LINE_TYPE_DIRECT";
  public static final String LINE_TYPE_OTHER = "LINE_TYPE_OTHER";
  public static final String CORPORATE_LINE = "CORPORATE_LINE";

  // What carriers are reported to do
  public static final String SUSPENDING_STOPS_OUTGOING = "SUSPENDING_STOPS_OUTGOING";
  public static final String OUTGOING_SEPARATE_NTT = "OUTGOING_SEPARATE_NTT";
  public static final String OUTGOING_AT_CENTRE = "OUTGOING_AT_CENTRE";
  public static final String CHANNEL_PHONE_FROM_LINE = "CHANNEL_PHONE_FROM_LINE";
  public static final String CHANNEL_WEB_PASSWORD = "CHANNEL_WEB_PASSWORD";

  // People
  public static final String NAME_REPLACEMENT_CHARACTER = "NAME_REPLACEMENT_CHARACTER";
  public static final String NAME_WITHOUT_LETTERS = "NAME_WITHOUT_LETTERS";
  public static final String NAME_HONORIFIC = "NAME_HONORIFIC";
  public static final String FURIGANA_CHARACTER = "FURIGANA_CHARACTER";
  public static final String FURIGANA_KATAKANA = "FURIGANA_KATAKANA";
  public static final String RELATION_CONTRADICTS = "RELATION_CONTRADICTS";
  public static final String RELATION_MISSING = "RELATION_MISSING";
  public static final String CONTRACT_HOLDER_MISSING = "CONTRACT_HOLDER_MISSING";

  // Addresses
  public static final String POSTAL_CODE_FORMAT = "POSTAL_CODE_FORMAT";
  public static final String POSTAL_CODE_LOST_ZERO = "POSTAL_CODE_LOST_ZERO";
  public static final String ADDRESS_DATE = "ADDRESS_DATE";
  public static final String ADDRESS_NUMBER_ONLY = "ADDRESS_NUMBER_ONLY";
  public static final String ADDRESS_DOUBTFUL_CHARACTER = "ADDRESS_DOUBTFUL_CHARACTER";
  public static final String PREFECTURE_MISMATCH = "PREFECTURE_MISMATCH";

  // Contact phone
  public static final String CONTACT_PHONE_FORMAT = "CONTACT_PHONE_FORMAT";
  public static final String CONTACT_PHONE_NO_AREA_CODE = "CONTACT_PHONE_NO_AREA_CODE";
  public static final String CONTACT_PHONE_UNREACHABLE = "CONTACT_PHONE_UNREACHABLE";
  public static final String CONTACT_PHONE_ABROAD = "CONTACT_PHONE_ABROAD";
  public static final String CONTACT_PHONE_ZERO_RESTORED = "CONTACT_PHONE_ZERO_RESTORED";
  public static final String CONTACT_PHONE_MISSING = "CONTACT_PHONE_MISSING";

  // Dates and partners
  public static final String DATE_FORMAT = "DATE_FORMAT";
  public static final String DATE_DOES_NOT_EXIST = "DATE_DOES_NOT_EXIST";
  public static final String DATE_ERA = "DATE_ERA";
  public static final String DATE_SERIAL = "DATE_SERIAL";
  public static final String APPLIED_ON_FUTURE = "APPLIED_ON_FUTURE";
  public static final String APPLIED_ON_OLD = "APPLIED_ON_OLD";
  public static final String PURPOSE_REQUIRED = "PURPOSE_REQUIRED";

  // JSON documents
  public static final String JSON_SYNTAX = "JSON_SYNTAX";
  public static final String JSON_ENCODING = "JSON_ENCODING";
  public static final String JSON_TOO_LARGE = "JSON_TOO_LARGE";
  public static final String JSON_TOO_DEEP = "JSON_TOO_DEEP";
  public static final String JSON_TYPE = "JSON_TYPE";
  public static final String JSON_NUMBER_RANGE = "JSON_NUMBER_RANGE";
  public static final String JSON_DUPLICATE_PROPERTY = "JSON_DUPLICATE_PROPERTY";
  public static final String JSON_UNKNOWN_PROPERTY = "JSON_UNKNOWN_PROPERTY";
  public static final String JSON_SCHEMA = "JSON_SCHEMA";
  public static final String JSON_SCHEMA_NEWER = "JSON_SCHEMA_NEWER";
  public static final String OUTREACH_MONTH = "OUTREACH_MONTH";
  public static final String OUTREACH_TOTALS = "OUTREACH_TOTALS";
  public static final String PERIOD_ORDER = "PERIOD_ORDER";

  // Papers
  public static final String TEXT_UNPRINTABLE = "TEXT_UNPRINTABLE";
  public static final String TEXT_DOES_NOT_FIT = "TEXT_DOES_NOT_FIT";
  public static final String FORM_FIELD_UNKNOWN = "FORM_FIELD_UNKNOWN";
  public static final String FORM_FIELD_KIND = "FORM_FIELD_KIND";
  public static final String FORM_FIELD_OUTSIDE_PAGE = "FORM_FIELD_OUTSIDE_PAGE";
  public static final String FORM_FIELDS_OVERLAP = "FORM_FIELDS_OVERLAP";
  public static final String OFFICIAL_PDF_MISSING = "OFFICIAL_PDF_MISSING";
  public static final String OFFICIAL_PDF_ENCRYPTED = "OFFICIAL_PDF_ENCRYPTED";
  public static final String OFFICIAL_PDF_XFA = "OFFICIAL_PDF_XFA";
  public static final String OFFICIAL_PDF_DAMAGED = "OFFICIAL_PDF_DAMAGED";
  public static final String ENVELOPE_APPROVAL_DATES = "ENVELOPE_APPROVAL_DATES";
  public static final String ENVELOPE_BARCODE_ADDRESS = "ENVELOPE_BARCODE_ADDRESS";
  public static final String STATISTICS_NOT_COMPARABLE = "STATISTICS_NOT_COMPARABLE";
  public static final String LEAFLET_LAPSING = "LEAFLET_LAPSING";
  public static final String LEAFLET_LAPSED = "LEAFLET_LAPSED";

  // CSV files
  public static final String CSV_ENCODING = "CSV_ENCODING";
  public static final String CSV_EMPTY = "CSV_EMPTY";
  public static final String CSV_NO_HEADER = "CSV_NO_HEADER";
  public static final String CSV_COLUMN_MISSING = "CSV_COLUMN_MISSING";
  public static final String CSV_HEADING_TWICE = "CSV_HEADING_TWICE";
  public static final String CSV_COLUMN_IGNORED = "CSV_COLUMN_IGNORED";
  public static final String CSV_NO_ROWS = "CSV_NO_ROWS";
  public static final String CSV_FIELD_COUNT = "CSV_FIELD_COUNT";
  public static final String CSV_QUOTE = "CSV_QUOTE";
  public static final String CSV_ROW_TOO_LONG = "CSV_ROW_TOO_LONG";
  public static final String CSV_UNDECODABLE = "CSV_UNDECODABLE";
  public static final String CSV_UNENCODABLE = "CSV_UNENCODABLE";
  public static final String COLUMNS_UNKNOWN_TARGET = "COLUMNS_UNKNOWN_TARGET";
  public static final String COLUMNS_UNKNOWN_HEADING = "COLUMNS_UNKNOWN_HEADING";

  private ProblemCodes() {}

  /** Returns every code, in the order of the catalogue. */
  public static Collection<String> all() {
    return ProblemTable.STANDARD.codes();
  }

  /**
   * Returns how heavily problems of a code weigh.
   *
   * @throws IllegalArgumentException if the code is not in the catalogue
   */
  public static Severity severity(String code) {
    return ProblemTable.STANDARD.row(code).severity();
  }
}
