package io.github.minmome.csv;

import io.github.minmome.text.WordKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an application: their names in English and Japanese, and the path of what they
 * hold.
 */
enum Column {
  REFERENCE("reference", "管理番号", "reference"),
  LINE_NUMBER("line_number", "電話番号", "lineNumber"),
  SCOPE("scope", "休止の種類", "scope"),
  APPLICANT_NAME("applicant_name", "申込者名", "applicant.name"),
  APPLICANT_KANA("applicant_kana", "フリガナ", "applicant.kana"),
  POSTAL_CODE("postal_code", "郵便番号", "applicant.address.postalCode"),
  ADDRESS("address", "住所", "applicant.address.text"),
  BUILDING("building", "建物名", "applicant.address.building"),
  CONTACT_PHONE("contact_phone", "連絡先電話番号", "applicant.contactPhone"),
  CONTRACT_HOLDER_NAME("contract_holder_name", "契約者名", "contractHolder.name"),
  CONTRACT_HOLDER_KANA("contract_holder_kana", "契約者フリガナ", "contractHolder.kana"),
  RELATION("relation", "申込者との関係", "relation"),
  CARRIER("carrier", "電話会社", "carrier"),
  LINE_TYPE("line_type", "回線種別", "lineType"),
  CHANNEL("channel", "申込方法", "channel"),
  APPLIED_ON("applied_on", "申込日", "appliedOn"),
  USES_INTERNATIONAL_CALLS("uses_international_calls", "国際電話の利用", "usesInternationalCalls");

  private static final Map<String, Column> BY_NAME = new HashMap<>();

  static {
    for (Column column : values()) {
      BY_NAME.put(WordKey.of(column.english), column);
      BY_NAME.put(WordKey.of(column.japanese), column);
    }
  }

  final String english;
  final String japanese;
  final String path;

  Column(String english, String japanese, String path) {
    this.english = english;
    this.japanese = japanese;
    this.path = path;
  }

  /** The column of a heading; width, case and spaces around do not matter. */
  static @Nullable Column ofHeading(String heading) {
    return BY_NAME.get(WordKey.of(heading));
  }

  /** Both names, for sentences: {@code 電話番号 (line_number)}. */
  String names() {
    return japanese + " (" + english + ")";
  }

  /** Whether several joined headings have a space between them: family and given name. */
  boolean joinsWithSpace() {
    return switch (this) {
      case APPLICANT_NAME, APPLICANT_KANA, CONTRACT_HOLDER_NAME, CONTRACT_HOLDER_KANA -> true;
      default -> false;
    };
  }
}
