package io.github.minmome.application;

import static io.github.minmome.application.FieldRow.address;
import static io.github.minmome.application.FieldRow.applicant;
import static io.github.minmome.application.FieldRow.holder;
import static io.github.minmome.application.FieldRow.partner;
import static io.github.minmome.application.FieldRow.textRow;
import static io.github.minmome.application.FieldRow.valueRow;
import static io.github.minmome.application.FieldRow.wordRow;

import io.github.minmome.check.Limits;
import io.github.minmome.check.PhoneChecks;
import io.github.minmome.check.TextChecks;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import io.github.minmome.text.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an application, one row each, in the order of reports and of JSON. Columns of CSV,
 * JSON and its schema, labels, limits, masked text forms, values on paper and the fields of pages
 * are derived from these rows.
 *
 * <p>Immutable. Constants may be added in a minor version: switch with a default.
 *
 * @since 0.1.0
 */
public enum ApplicationField {
  REFERENCE(
      textRow("reference", Kind.TEXT, SuspensionApplication::reference)
          .to(SuspensionApplication.Builder::reference)
          .limit(Limits.REFERENCE)
          .label("管理番号", "reference")
          .note("the partner's own key, echoed in reports, never printed on the form")
          .column("reference", "管理番号")
          .alsoNamed("受付番号 整理番号 顧客番号 お客様番号 会員番号 customer_id id")
          .neverPrinted()),

  LINE_NUMBER(
      textRow("lineNumber", Kind.LANDLINE, SuspensionApplication::lineNumber)
          .to(SuspensionApplication.Builder::lineNumber)
          .limit(Limits.PHONE)
          .required()
          .label("休止する電話番号", "line number")
          .note("the landline, in any usual notation")
          .column("line_number", "電話番号")
          .alsoNamed(
              "TEL TEL番号 電話 電話No 電話No. お電話番号 ご自宅電話番号 自宅電話番号 自宅電話 固定電話 固定電話番号 回線番号 休止する電話番号 phone phone_number")),

  LINE_TYPE(
      wordRow("lineType", LineType.class, LineType.WORDS, SuspensionApplication::lineType)
          .to(SuspensionApplication.Builder::lineType)
          .label("回線種別", "line type")
          .column("line_type", "回線種別")
          .alsoNamed("回線の種類 回線種類 回線")),

  CARRIER(
      textRow("carrier", Kind.TEXT, SuspensionApplication::carrier)
          .to(SuspensionApplication.Builder::carrier)
          .limit(Limits.CARRIER)
          .label("電話会社", "carrier")
          .note("in the person's words")
          .column("carrier", "電話会社")
          .alsoNamed("通信事業者 事業者 契約会社 ご利用の電話会社")),

  SCOPE(
      wordRow("scope", SuspensionScope.class, SuspensionScope.WORDS, SuspensionApplication::scope)
          .to(SuspensionApplication.Builder::scope)
          .notOffered(SuspensionScope.INCOMING_ONLY)
          .required()
          .label("休止の種類", "scope")
          .note("INCOMING_ONLY is understood, and refused by the rules with the explanation why")
          .column("scope", "休止の種類")
          .alsoNamed("休止 休止種別 休止区分 休止内容 休止の内容")),

  APPLICANT_NAME(
      textRow("applicant.name", Kind.PERSON_NAME, applicant(Applicant::name))
          .to(SuspensionApplication.Builder::applicantName)
          .limit(Limits.NAME)
          .required()
          .label("申込者名", "applicant's name")
          .column("applicant_name", "申込者名")
          .alsoNamed("氏名 お名前 名前 ご氏名 ご芳名 顧客名 お客様名 申込者 申込者氏名 申込人 会員名 name")
          .orJoined("姓 名", "氏 名", "last_name first_name")),

  APPLICANT_KANA(
      textRow("applicant.kana", Kind.FURIGANA, applicant(Applicant::kana))
          .to(SuspensionApplication.Builder::applicantKana)
          .limit(Limits.KANA)
          .label("申込者のフリガナ", "applicant's furigana")
          .column("applicant_kana", "フリガナ")
          .alsoNamed("ふりがな カナ カナ氏名 氏名カナ カナ名 お名前カナ 顧客名カナ 申込者カナ 申込者フリガナ ヨミガナ 読み仮名 氏名フリガナ kana")
          .orJoined("セイ メイ", "姓カナ 名カナ", "姓フリガナ 名フリガナ")),

  POSTAL_CODE(
      textRow("applicant.address.postalCode", Kind.POSTAL_CODE, address(Address::postalCode))
          .to(SuspensionApplication.Builder::postalCode)
          .limit(Limits.POSTAL_CODE)
          .label("郵便番号", "postal code")
          .column("postal_code", "郵便番号")
          .alsoNamed("〒 郵便 〒番号 zip zip_code postcode")),

  ADDRESS(
      textRow("applicant.address.text", Kind.ADDRESS, address(Address::text))
          .to(SuspensionApplication.Builder::address)
          .limit(Limits.ADDRESS)
          .required()
          .label("住所", "address")
          .note("from the prefecture to the house number")
          .column("address", "住所")
          .alsoNamed("ご住所 現住所 お客様住所 申込者住所 所在地")
          .orJoined("住所1 住所2 住所3", "住所1 住所2", "都道府県 市区町村 町名番地", "都道府県 市区町村 番地")),

  BUILDING(
      textRow("applicant.address.building", Kind.BUILDING, address(Address::building))
          .to(SuspensionApplication.Builder::building)
          .limit(Limits.BUILDING)
          .label("建物名", "building")
          .note("the building's name and the room")
          .column("building", "建物名")
          .alsoNamed("建物 建物名・部屋番号 建物名部屋番号 マンション名 方書 アパート・マンション名")),

  CONTACT_PHONE(
      textRow("applicant.contactPhone", Kind.PHONE, applicant(Applicant::contactPhone))
          .to(SuspensionApplication.Builder::contactPhone)
          .limit(Limits.PHONE)
          .label("連絡先電話番号", "contact phone")
          .note("where the applicant answers in the daytime")
          .column("contact_phone", "連絡先電話番号")
          .alsoNamed("連絡先 連絡先電話 連絡先TEL 日中の連絡先 日中連絡先 携帯 携帯電話 携帯番号 携帯電話番号 mobile")),

  CONTRACT_HOLDER_NAME(
      textRow("contractHolder.name", Kind.PERSON_NAME, holder(PersonalName::name))
          .to(SuspensionApplication.Builder::contractHolderName)
          .limit(Limits.NAME)
          .label("契約者名", "contract holder's name")
          .note("if another person than the applicant")
          .column("contract_holder_name", "契約者名")
          .alsoNamed("契約者 契約者氏名 ご契約者名 契約名義 名義人 契約名義人")),

  CONTRACT_HOLDER_KANA(
      textRow("contractHolder.kana", Kind.FURIGANA, holder(PersonalName::kana))
          .to(SuspensionApplication.Builder::contractHolderKana)
          .limit(Limits.KANA)
          .label("契約者のフリガナ", "contract holder's furigana")
          .column("contract_holder_kana", "契約者フリガナ")
          .alsoNamed("契約者カナ 契約者名カナ 契約者ふりがな 契約者名フリガナ 名義人カナ")),

  RELATION(
      wordRow("relation", Relation.class, Relation.WORDS, SuspensionApplication::relation)
          .to(SuspensionApplication.Builder::relation)
          .label("申込者との関係", "relation")
          .column("relation", "申込者との関係")
          .alsoNamed("続柄 契約者との関係 関係")),

  CHANNEL(
      wordRow("channel", Channel.class, Channel.WORDS, SuspensionApplication::channel)
          .to(SuspensionApplication.Builder::channel)
          .label("申込方法", "channel")
          .column("channel", "申込方法")
          .alsoNamed("申込みの方法 申し込み方法 受付方法")),

  APPLIED_ON(
      valueRow("appliedOn", Kind.DATE, LocalDate.class, SuspensionApplication::appliedOn)
          .to(SuspensionApplication.Builder::appliedOn)
          .shown()
          .requiredUnlessUndated()
          .label("申込日", "date of application")
          .note("required by the rules unless the form is left undated")
          .column("applied_on", "申込日")
          .alsoNamed("申込年月日 お申込日 申し込み日 受付日 日付")),

  USES_INTERNATIONAL_CALLS(
      valueRow(
              "usesInternationalCalls",
              Kind.YES_NO,
              Boolean.class,
              SuspensionApplication::usesInternationalCalls)
          .to(SuspensionApplication.Builder::usesInternationalCalls)
          .shown()
          .label("国際電話の利用", "question whether international calls are used")
          .column("uses_international_calls", "国際電話の利用")
          .alsoNamed("国際電話利用 国際電話の利用有無 国際電話利用の有無")),

  PARTNER_NAME(
      textRow("partner.name", Kind.TEXT, partner(Partner::name))
          .to(SuspensionApplication.Builder::partnerName)
          .limit(Limits.PARTNER_NAME)
          .label("団体名", "organization's name")),

  PARTNER_PURPOSE(
      textRow("partner.purpose", Kind.TEXT, partner(Partner::purpose))
          .to(SuspensionApplication.Builder::partnerPurpose)
          .limit(Limits.PURPOSE)
          .label("利用目的", "purpose of use")
          .note("required by the rules where the organization is named")),

  PARTNER_RETENTION(
      textRow("partner.retention", Kind.TEXT, partner(Partner::retention))
          .to(SuspensionApplication.Builder::partnerRetention)
          .limit(Limits.RETENTION)
          .label("保管期間", "retention period"));

  /**
   * What a field contains, and with it how it is checked, read and shown.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** Any text. */
    TEXT(true),
    /** The number of the line to be suspended. */
    LANDLINE(true),
    /** A number on which a person can be called back. */
    PHONE(true),
    /** The name of a person, never normalized or trimmed. */
    PERSON_NAME(true),
    /** The furigana of a name. */
    FURIGANA(true),
    /** A postal code. */
    POSTAL_CODE(true),
    /** An address from the prefecture to the house number. */
    ADDRESS(true),
    /** A building and a room. */
    BUILDING(true),
    /** One of several answers, a {@link Choice}. */
    WORD(false),
    /** A day, a {@link LocalDate}. */
    DATE(false),
    /** Yes or no, a {@link Boolean}. */
    YES_NO(false);

    private final boolean text;

    Kind(boolean text) {
      this.text = text;
    }

    /** Returns whether values of the kind are text as it was given, a {@link String}. */
    public boolean isText() {
      return text;
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // a row is not changed once it is in the table
  private final FieldRow<?> row;

  ApplicationField(FieldRow<?> row) {
    this.row = row;
  }

  /** Returns the path in problems and JSON, such as {@code applicant.address.postalCode}. */
  public String path() {
    return row.path;
  }

  /** Returns what the field contains. */
  public Kind kind() {
    return row.kind;
  }

  /**
   * Returns what people call it: in Japanese where the locale's language is Japanese, else English.
   */
  public String label(Locale locale) {
    return Languages.isJapanese(locale) ? row.japanese : row.english;
  }

  /**
   * Returns a remark in English for programmers, such as where a value comes from; may be empty.
   */
  public String note() {
    return row.note;
  }

  /** Returns the greatest length in characters (code points) of a value as it is written. */
  public int limit() {
    return row.limit;
  }

  /** Returns whether no application is accepted without it. */
  public boolean isRequired() {
    return row.need == FieldRow.Need.ALWAYS;
  }

  /** Returns whether an application is refused without it, under these options. */
  boolean isRequired(CheckOptions options) {
    return isRequired() || (row.need == FieldRow.Need.UNLESS_UNDATED && !options.undated());
  }

  /** Returns whether it may be printed; the partner's own key never does. */
  public boolean isPrinted() {
    return row.printed;
  }

  /** Returns the answers that are offered, of a field that has {@linkplain Kind#WORD answers}. */
  public List<Choice> choices() {
    return row.offered;
  }

  /** Returns every answer that is understood, offered or not. */
  public List<Choice> words() {
    return row.words;
  }

  /**
   * Returns the names of its column in CSV, the English and the Japanese one; empty if it has no
   * column.
   */
  public List<String> columns() {
    return row.columns;
  }

  /**
   * Returns other headings in use for its column, which count where {@link #columns} are absent.
   */
  public List<String> synonyms() {
    return row.synonyms;
  }

  /**
   * Returns headings of columns that make its value together, such as 姓 and 名, in the order of
   * joining; they count where neither {@link #columns} nor {@link #synonyms} are present.
   */
  public List<List<String>> joinedColumns() {
    return row.joined;
  }

  /**
   * Returns its value in an application: a {@link String}, {@link Choice}, {@link LocalDate} or
   * {@link Boolean}; null if it was not given.
   */
  public @Nullable Object value(SuspensionApplication application) {
    return row.read.apply(application);
  }

  /**
   * Returns its value as text that {@link #parse} reads as the same value: the name of a word, the
   * ISO form of a date, {@code true} or {@code false}.
   */
  public Optional<String> text(SuspensionApplication application) {
    return Optional.ofNullable(value(application))
        .map(value -> value instanceof Enum<?> word ? word.name() : value.toString());
  }

  /**
   * Reads a value as people write it: text as it is, words and dates in any usual form.
   *
   * @return the value, or one problem at the field's path: WORD_UNKNOWN or a problem of {@link
   *     WrittenDate#parse}
   */
  public Reading<?> parse(String text) {
    return row.parse(text);
  }

  /**
   * Sets its value in a builder.
   *
   * @param value as {@link #value} returns it
   * @throws ClassCastException if it is of another type
   */
  public void set(SuspensionApplication.Builder to, @Nullable Object value) {
    row.set(to, value);
  }

  /** Returns whether its value gives no person away, so that text forms may have it. */
  boolean isShown() {
    return row.shown;
  }

  /** Reports every problem of its text; that it is required is another rule. */
  void check(PrintedNumbers numbers, Consumer<Problem> to) {
    if (!kind().isText()) {
      return;
    }
    String text = (String) value(numbers.application());
    switch (kind()) {
      case LANDLINE -> PhoneChecks.lineNumber(path(), text, numbers.line(), to);
      case PHONE -> PhoneChecks.contactPhone(path(), text, numbers.contact(), to);
      case PERSON_NAME -> TextChecks.personName(path(), text, limit(), to);
      case FURIGANA -> TextChecks.furigana(path(), text, limit(), to);
      case POSTAL_CODE -> TextChecks.postalCode(path(), text, to);
      case ADDRESS -> TextChecks.address(path(), text, limit(), to);
      case BUILDING -> TextChecks.building(path(), text, limit(), to);
      default -> TextChecks.plain(path(), text, limit(), to);
    }
  }

  /** Returns whether it is absent or blank. */
  boolean isAbsent(SuspensionApplication application) {
    Object value = value(application);
    return value == null || (value instanceof String text && TextChecks.isBlank(text));
  }
}
