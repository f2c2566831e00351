package io.github.minmome.phone;

import static io.github.minmome.phone.NumberReader.isDigit;
import static io.github.minmome.phone.PackedClassification.code;
import static io.github.minmome.phone.Surroundings.folded;
import static io.github.minmome.phone.Surroundings.isAround;

import io.github.minmome.text.NumberCharacters;

/**
 * The words around a number or in its place: labels, extensions, the words of a number display,
 * service codes. Full width and letter case do not matter. Answers are {@link Token}s.
 */
final class NumberWords {
  private static final int BEFORE = 1;
  private static final int AFTER = 1 << 1;
  private static final int EXTENSION = 1 << 2;
  private static final int PLUS = 1 << 3;
  private static final int FOREIGN = 1 << 4;
  private static final int WITHHELD = 1 << 5;
  private static final int UNAVAILABLE = 1 << 6;
  private static final int PAYPHONE = 1 << 7;

  /** What may stand behind a display's word. */
  private static final int SUFFIX = 1 << 8;

  private static final int DISPLAY = WITHHELD | UNAVAILABLE | PAYPHONE;

  private static final WordList WORDS =
      new WordList.Builder()
          .add(
              BEFORE,
              "発信者電話番号|発信者番号|着信番号|発信番号|電話番号|固定電話番号|固定電話|携帯電話番号",
              "携帯電話|携帯番号|携帯|お電話番号|お電話|電話|でんわ|デンワ|ﾃﾞﾝﾜ|ケータイ",
              "ｹｰﾀｲ|けいたい|スマホ|IP電話|自宅|会社|勤務先|職場|実家|代表電話|代表番号",
              "代表|直通電話|直通|連絡先|番号|フリーダイヤル|ﾌﾘｰﾀﾞｲﾔﾙ|フリーアクセス",
              "フリーコール|フリーボイス|ナビダイヤル|ファックス番号|ファックス|ファクシミリ",
              "ファクス|ﾌｧｯｸｽ|FAX番号|TEL番号|TEL/FAX|TEL&FAX|TEL・FAX|TEL|TELEPHONE",
              "PHONE NUMBER|PHONE NO|PHONE|MOBILE PHONE|MOBILE|CELLPHONE|CELL PHONE|CELL",
              "TEL NO|TEL. NO|NO|№|LANDLINE|FAX|HOME|WORK|OFFICE|DIRECT|MAIN|SIP|SIPS|CALLTO",
              "発信元|発信者|着信元|相手先電話番号|相手先|相手番号|相手|通話相手|通話先|転送元|転送先|転送",
              "折り返し先|折返し先|折り返し|折返し|回線|ライン|ﾗｲﾝ|発|着|着信あり|着信中|着信拒否",
              "迷惑電話の可能性|迷惑電話|迷惑|詐欺の疑い|詐欺電話|詐欺|不審な電話|要注意|注意|警告",
              "SPAM RISK|SPAM|SUSPECTED SPAM|SCAM LIKELY|SCAM|FRAUD|PJSIP|CALLERID|CALLER ID NUMBER",
              "CLID|CLI|CID|ANI|DNIS|SRC|DST|NUMBER|NMBR|NUM|CALL FROM|INCOMING|OUTGOING|MISSED",
              "市外局番|局番なしの|局番なし|局番|着信履歴|不在着信|着信|発信履歴|発信|外線発信|外線",
              "INCOMING CALL|OUTGOING CALL|MISSED CALL|CALLER ID|CALLER|FROM",
              "℡|☎|☏|✆|📞|📱|📠|🕿|🕽|〠|🖷|📲")
          .add(
              BEFORE,
              "ご自宅|御自宅|ご実家|事務所|ご連絡先|御連絡先|日中連絡先|日中の連絡先|日中のご連絡先|日中",
              "昼間連絡先|昼間の連絡先|昼間|夜間連絡先|夜間の連絡先|夜間|緊急連絡先|緊急時連絡先|緊急時の連絡先|緊急時|緊急",
              "お問い合わせ先|お問い合わせ|お問合せ先|お問合せ|お問合わせ先|お問合わせ|問い合わせ先|問い合わせ|問合せ先|問合せ",
              "固定回線|固定|ひかり電話|光電話|光回線|加入電話番号|加入電話|加入者番号|契約電話番号|契約電話",
              "契約者電話番号|申込電話番号|申込者電話番号|対象電話番号|対象番号|休止する電話番号|休止する番号|休止番号",
              "TEL・FAX兼用|TEL/FAX兼用|電話・FAX|電話/FAX|電話兼FAX|NTT|IP",
              "PH|PHONE NUM|TELE|MOB|CEL|TLF|TÉL|TéL|TE\u0301L|TÉLÉPHONE|TéLéPHONE|TELEFON|TELEFONO",
              "TELÉFONO|TELéFONO|TELEFONE|ТЕЛ|ТЕЛЕФОН|МОБ|电话|手机|手機|전화번호|전화|휴대폰|휴대전화",
              "WHATSAPP|VIBER|SMS|MMS|SMSTO")
          .add(
              FOREIGN,
              "国際電話番号|国際電話着信|国際電話|国際通話|国際着信|国際不在着信|国際番号|国際|海外からの着信",
              "海外からの電話|海外電話|海外着信|海外|コクサイデンワ|コクサイ|ｺｸｻｲﾃﾞﾝﾜ|ｺｸｻｲ",
              "INTERNATIONAL CALL|INTERNATIONAL|INTL|INT'L|OVERSEAS CALL|OVERSEAS")
          .add(PLUS, "プラス|ﾌﾟﾗｽ|ぷらす|PLUS")
          .add(
              AFTER,
              "代表電話|代表番号|代表|代|直通電話|直通|直|大代表|携帯電話|携帯|固定電話|固定",
              "自宅|会社|勤務先|職場|実家|呼出|呼び出し|呼|本人|有線|専用|㈹|夜間|昼間|番",
              "FAX共通|FAX兼用|TEL・FAX共通|共通|兼用|MAIN|DIRECT|SWITCHBOARD|発信|着信|件|回|の|ノ")
          .add(
              EXTENSION,
              "内線番号|内線|内|EXTENSION|EXTENSIóN|EXTENSIÓN|EXTENSIO\u0301N|EXTN|EXT|X|×|P|W",
              "XTENSION|XTENSIóN|XTENSIÓN|XTENSIO\u0301N|XTENSIO|XTN|XT|INT|ДОБ|ANEXO")
          .add(
              WITHHELD,
              "非通知設定|非通知|番号非通知|発信者番号非通知|発信者番号なし|番号非表示|番号通知なし|番号表示なし|ヒツウチセッテイ|ヒツウチ",
              "ﾋﾂｳﾁｾｯﾃｲ|ﾋﾂｳﾁ|ANONYMOUS CALLER|ANONYMOUS|PRIVATE NUMBER|PRIVATE CALLER|PRIVATE",
              "WITHHELD NUMBER|WITHHELD|NUMBER WITHHELD|NO CALLER ID|BLOCKED|RESTRICTED NUMBER|RESTRICTED")
          .add(
              UNAVAILABLE,
              "表示圏外|通知不可能|通知不可|番号通知不可|通知圏外|圏外|ヒョウジケンガイ|ﾋｮｳｼﾞｹﾝｶﾞｲ",
              "ツウチフカノウ|ﾂｳﾁﾌｶﾉｳ|ツウチフカ|ﾂｳﾁﾌｶ|受信エラー|ジュシンエラー|ｼﾞｭｼﾝｴﾗｰ|番号不明|発信者不明",
              "不明な発信者|不明な番号|不明|フメイ|ﾌﾒｲ|UNAVAILABLE|OUT OF AREA|UNKNOWN CALLER|UNKNOWN NUMBER|UNKNOWN",
              "NOT AVAILABLE|NUMBER UNAVAILABLE")
          .add(PAYPHONE, "公衆電話|公衆|コウシュウデンワ|コウシュウ|ｺｳｼｭｳﾃﾞﾝﾜ|ｺｳｼｭｳ|PAYPHONE|PAY PHONE")
          .add(PAYPHONE, "PUBLIC PHONE|COIN LINE")
          .add(SUFFIX, "不在着信|着信|からの着信|からの電話|の着信|電話|通話|CALL|件|回")
          .build();

  /** Labels of one letter, which need a colon, a full stop, or a number behind a space. */
  private static final String SHORT_LABELS = "TMFPHCDtmfphcd";

  private static final String DISPLAY_LETTERS = "POCSE";

  /** How far a vCard property is looked through. */
  private static final int REACH = 256;

  private NumberWords() {}

  /** Returns what the word at i, before all digits, is. */
  static long before(CharSequence text, int i, NumberContext context) {
    long found = WORDS.find(text, i, BEFORE | FOREIGN | PLUS | DISPLAY);
    int end = WordList.END.in(found);
    int roles = WordList.ROLES.in(found);
    if ((roles & (DISPLAY | FOREIGN)) != 0 && endsDisplay(text, end)) {
      return Token.of(Token.KIND, end, code(displayed(roles)));
    }
    if ((roles & PLUS) != 0) {
      return Token.of(Token.PLUS, end);
    }
    if ((roles & FOREIGN) != 0) {
      return Token.of(Token.FOREIGN, end);
    }
    char letter = folded(text, i);
    int property = mayBeProperty(letter) ? vCardProperty(text, i) : 0;
    if (property > 0) {
      return Token.of(Token.PASS, property);
    }
    if ((roles & BEFORE) != 0) {
      return Token.of(isUri(text, i, end) ? Token.URI : Token.PASS, end);
    }
    int display = DISPLAY_LETTERS.indexOf(letter);
    if (display >= 0 && context == NumberContext.CALLER_ID && endsDisplay(text, i + 1)) {
      return Token.of(Token.KIND, i + 1, code(displayed(letter)));
    }
    boolean label = letter < 0x80 && SHORT_LABELS.indexOf(letter) >= 0 && isShortLabel(text, i);
    return label ? Token.of(Token.PASS, i + 1) : Token.of(Token.BAD, i);
  }

  private static NumberKind displayed(int roles) {
    return (roles & WITHHELD) != 0
        ? NumberKind.CALLER_ID_WITHHELD
        : (roles & PAYPHONE) != 0
            ? NumberKind.CALLER_ID_PAYPHONE
            : NumberKind.CALLER_ID_UNAVAILABLE;
  }

  /**
   * Returns the letters of Japanese displays; S and E (no service, receiving error) are without
   * number.
   */
  private static NumberKind displayed(char letter) {
    return switch (letter) {
      case 'P' -> NumberKind.CALLER_ID_WITHHELD;
      case 'C' -> NumberKind.CALLER_ID_PAYPHONE;
      default -> NumberKind.CALLER_ID_UNAVAILABLE;
    };
  }

  /**
   * Returns whether a display's word that ends there is all there is, apart from the word for a
   * call, the time, a count of calls, and the SIP address behind.
   */
  private static boolean endsDisplay(CharSequence text, int end) {
    int reach = Math.min(text.length(), end + REACH);
    int p = end;
    while (p < reach) {
      char c = folded(text, p);
      if (c == '@' || (c == '<' && UriWords.scheme(text, p + 1) > 0)) {
        return true;
      }
      int next = isAround(c) ? p + 1 : behindDisplay(text, p);
      if (next == p) {
        return false;
      }
      p = next;
    }
    return p >= text.length();
  }

  /** Returns the end of what may stand behind a display's word at p, or p. */
  private static int behindDisplay(CharSequence text, int p) {
    int word = WordList.END.in(WORDS.find(text, p, SUFFIX | DISPLAY | FOREIGN));
    return Math.max(Math.max(word, Surroundings.moment(text, p)), Surroundings.count(text, p));
  }

  private static boolean isShortLabel(CharSequence text, int i) {
    char next = folded(text, i + 1);
    if (next == ':' || next == '.') {
      return true;
    }
    int p = i + 1;
    while (folded(text, p) == ' ') {
      p++;
    }
    char number = folded(text, p);
    return p > i + 1 && (isDigit(number) || number == '+' || number == '(');
  }

  /** Returns whether the label between start and end is the scheme of a URI in small letters. */
  private static boolean isUri(CharSequence text, int start, int end) {
    if (folded(text, end) != ':' || UriWords.scheme(text, start) != end + 1) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (folded(text, i) < 'a') {
        return false;
      }
    }
    char first = folded(text, end + 1);
    return first == '+' || isDigit(first) || first == '(' || first == '#' || first == '%';
  }

  private static boolean mayBeProperty(char first) {
    return first == 'T' || first == 't' || first == 'i' || first == 'I';
  }

  /**
   * Returns the end of a property of a vCard (RFC 6350), an optional group, TEL, parameters and a
   * colon, or 0.
   */
  private static int vCardProperty(CharSequence text, int i) {
    int name = i;
    int reach = Math.min(text.length(), i + REACH);
    if (WordList.matches(text, i, "ITEM")) {
      while (name < reach && text.charAt(name) != '.') {
        name++;
      }
      name++;
    }
    char after = folded(text, name + 3);
    if ((after != ';' && (after != ':' || name == i)) || !WordList.matches(text, name, "TEL")) {
      return 0;
    }
    boolean quoted = false;
    for (int p = name + 3; p < reach; p++) {
      char c = NumberCharacters.fold(text.charAt(p));
      if (c < 0x20) {
        return 0;
      }
      quoted ^= c == '"';
      if (c == ':' && !quoted) {
        return p + 1;
      }
    }
    return 0;
  }

  /**
   * Returns what the word at i, behind digits, is; behind too few of them none begins an extension
   * or another number. An extension's word of one letter (x, p, w) is one only before a digit, a
   * space or the end.
   */
  static long behind(CharSequence text, int i, boolean enough) {
    long found = WORDS.find(text, i, enough ? AFTER | EXTENSION | BEFORE | FOREIGN : AFTER);
    int end = WordList.END.in(found);
    int roles = WordList.ROLES.in(found);
    if ((roles & EXTENSION) != 0 && !isFollowedByLetter(text, i, end)) {
      return Token.of(Token.EXTENSION, end);
    }
    if ((roles & AFTER) != 0) {
      return Token.of(Token.PASS, end);
    }
    if ((roles & (BEFORE | FOREIGN)) != 0) {
      int property = vCardProperty(text, i);
      return Token.of(Token.ANOTHER, Math.max(property, end));
    }
    boolean label =
        enough
            && SHORT_LABELS.indexOf(folded(text, i)) >= 0
            && (folded(text, i + 1) == ':' || folded(text, i + 1) == '.');
    return label ? Token.of(Token.ANOTHER, i + 2) : Token.of(Token.BAD, i);
  }

  private static boolean isFollowedByLetter(CharSequence text, int i, int end) {
    return end == i + 1
        && end < text.length()
        && folded(text, i) < 0x80
        && NumberCharacters.classOf(folded(text, end)) > NumberCharacters.GAP;
  }

  /** Returns whether the letter at i has a space before it and a digit behind it, as in " x12". */
  static boolean isApart(CharSequence text, int i) {
    return folded(text, i - 1) == ' ' && isDigit(folded(text, i + 1));
  }

  /**
   * Returns whether the letter at i makes a dialler wait, as between the outside line's 0 and a
   * number.
   */
  static boolean isPause(CharSequence text, int i) {
    char c = folded(text, i);
    return c == 'p' || c == 'P' || c == 'w' || c == 'W';
  }

  /**
   * Returns a code for a service of the network at i (3GPP TS 22.030: a star or number sign or two,
   * two or three digits, a star or number sign): {@code #31#} and {@code *31#} withhold and show
   * the number, as {@code *67} and {@code *82} do in North America; any other is no number. BAD
   * with the value 0 when there is none, 1 when it is one that is no number.
   */
  static long serviceCode(CharSequence text, int i) {
    int p = i;
    while (p < i + 2 && isService(folded(text, p))) {
      p++;
    }
    int digits = 0;
    while (digits < 4 && isDigit(folded(text, p + digits))) {
      digits++;
    }
    char sign = folded(text, i);
    char next = folded(text, p + digits);
    int code = digits == 2 ? 10 * (folded(text, p) - '0') + folded(text, p + 1) - '0' : 0;
    boolean single = p == i + 1;
    if (single && code == 31 && next == '#') {
      return callerId(p + 3, sign == '#');
    }
    if (single && sign == '*' && (code == 67 || code == 82) && (next == ' ' || next == '-')) {
      return callerId(p + 2, code == 67);
    }
    boolean service = (digits == 2 || digits == 3) && isService(next);
    return Token.of(Token.BAD, i, service ? 1 : 0);
  }

  private static long callerId(int end, boolean withheld) {
    var flag = withheld ? NumberFlag.CALLER_ID_BLOCK : NumberFlag.CALLER_ID_SHOW;
    return Token.of(Token.FLAG, end, code(flag));
  }

  private static boolean isService(char c) {
    return c == '*' || c == '#';
  }

  /** Returns whether the e at i makes the whole text a number in scientific notation. */
  static boolean isScientific(CharSequence text, int i) {
    char e = folded(text, i);
    if (e != 'e' && e != 'E') {
      return false;
    }
    char sign = folded(text, i + 1);
    int exponent = sign == '+' || sign == '-' ? i + 2 : i + 1;
    int p = exponent;
    while (isDigit(folded(text, p))) {
      p++;
    }
    if (p == exponent || p > exponent + 3) {
      return false;
    }
    while (isAround(folded(text, p))) {
      p++;
    }
    int mantissa = i;
    boolean point = false;
    char c = folded(text, mantissa - 1);
    while (isDigit(c) || ((c == '.' || c == ',') && !point)) {
      point |= !isDigit(c);
      c = folded(text, --mantissa - 1);
    }
    while (isAround(folded(text, mantissa - 1))) {
      mantissa--;
    }
    return p == text.length() && mantissa == 0;
  }

  /** Returns the value of a decimal digit outside the basic plane at i, or -1. */
  static int supplementaryDigit(CharSequence text, int i) {
    int c = Character.codePointAt(text, i);
    return Character.isSupplementaryCodePoint(c)
            && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
        ? Character.digit(c, 10)
        : -1;
  }

  /** Returns whether half of a country's flag is at i, as displays put before a number. */
  static boolean isFlag(CharSequence text, int i) {
    int c = Character.codePointAt(text, i);
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  static boolean isLetter(CharSequence text, int i) {
    return Character.isLetter(Character.codePointAt(text, i));
  }
}
