package io.github.minmome.phone;

import java.util.Locale;

/**
 * What a number is, in the terms of MIC's numbering plan (電気通信番号計画) and of ITU-T E.164.
 *
 * <p>A kind describes the number, never the caller: a display can be imitated. Kinds may be added
 * in a minor version, so a {@code switch} needs a default.
 *
 * @since 0.1.0
 */
public enum NumberKind {
  /** 固定電話番号 (0AB-J): ten digits with a geographic area code. */
  FIXED_LINE,
  /** 音声伝送携帯電話番号: 060, 070, 080, 090. */
  MOBILE,
  /** 特定IP電話番号: 050. */
  IP_PHONE,
  /** データ伝送携帯電話番号: 020, and 0200 with fourteen digits. */
  M2M,
  /** 無線呼出番号: 0204. */
  PAGER,
  /** FMC電話番号: 0600. */
  FMC,
  /** 着信課金: 0120 and 0800. */
  TOLL_FREE,
  /** 統一番号: 0570. */
  UNIFIED_NUMBER,
  /** 情報料代理徴収: 0990. */
  PREMIUM_RATE,
  /** 大量呼受付: 0180. */
  MASS_CALLING,
  /** 伝言: 0170. */
  MESSAGE_SERVICE,
  /** 特定接続電話番号: 091. */
  SPECIFIC_CONNECTION,
  /** A service of one carrier behind its 事業者設備識別番号, such as 0077-7… */
  CARRIER_SERVICE,
  /** 緊急通報番号: 110, 118, 119. */
  EMERGENCY,
  /** 付加的役務識別番号 1XY: 171, 188, 189, 117 … */
  SPECIAL_SERVICE,
  /** #ダイヤル, such as #9110. */
  HASH_SERVICE,
  /** A short code that carriers send SMS from: 0005…, 0009… */
  SMS_SHORT_CODE,
  /** 市外局番省略: a local number whose area is unknown. */
  LOCAL_ONLY,
  /** 国際電話番号 with an assigned geographic calling code. */
  INTERNATIONAL,
  /** A global service: 800, 808, 870, 878, 881, 882, 883, 888, 979. */
  INTERNATIONAL_GLOBAL_SERVICE,
  /** 未割当国番号: a calling code that ITU-T has not assigned. */
  INTERNATIONAL_UNASSIGNED,
  /** 非通知: the caller withheld the number. */
  CALLER_ID_WITHHELD,
  /** 表示圏外, 通知不可能: no number could be shown, as for many international calls. */
  CALLER_ID_UNAVAILABLE,
  /** 公衆電話: a payphone. */
  CALLER_ID_PAYPHONE,
  /** Not a number. */
  INVALID,
  /** A number whose digits are not all there: masked, in scientific notation, or cut off. */
  UNKNOWN;

  /**
   * Returns the label for readers: in Japanese where the locale's language is Japanese, else
   * English.
   */
  public String label(Locale locale) {
    return PhoneTexts.of(locale).get("kind." + name());
  }
}
