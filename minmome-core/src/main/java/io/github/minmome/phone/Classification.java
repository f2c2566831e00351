package io.github.minmome.phone;

import io.github.minmome.phone.PlanNames.Names;
import io.github.minmome.phone.PlanTables.RangeRow;
import io.github.minmome.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a number is, as {@link PhoneNumberClassifier} read it.
 *
 * <p>It describes the number and promises nothing of the caller: any number can be imitated on a
 * display. Text is made when asked for. Immutable and safe for use by many threads; {@link
 * #toString} masks the digits.
 *
 * @since 0.1.0
 */
public final class Classification {
  private static final String JAPAN = "JP";

  /** The calling code of the North American Numbering Plan. */
  private static final String NORTH_AMERICA = "1";

  private static final int SUBSCRIBER_DIGITS = 4;

  private final NumberingPlan plan;
  private final long packed;
  private final long digits;

  Classification(NumberingPlan plan, long packed, long digits) {
    this.plan = plan;
    this.packed = packed;
    this.digits = digits;
  }

  /** Returns what the number is. */
  public NumberKind kind() {
    return PackedClassification.kind(packed);
  }

  /** Returns the form in which it was written. */
  public DialForm form() {
    return PackedClassification.form(packed);
  }

  /** Returns what MIC's table of designated blocks shows, as of {@link NumberingPlan#asOf()}. */
  public Designation designation() {
    return PackedClassification.designation(packed);
  }

  /** Why the text is not a number, or not the whole of one. */
  public NumberReason reason() {
    return PackedClassification.reason(packed);
  }

  /** Returns what else is worth knowing, in the order of the enum; unmodifiable. */
  public Set<NumberFlag> flags() {
    return PackedClassification.flags(packed);
  }

  /** Returns whether a flag is set. */
  public boolean has(NumberFlag flag) {
    return PackedClassification.has(packed, flag);
  }

  /**
   * Returns whether the number belongs to another country, a global service, or no country at all.
   */
  public boolean isInternational() {
    return PackedClassification.isInternational(packed);
  }

  /**
   * Fails, so that a mapper of beans does not write a classification as the little that its getters
   * show. {@code MinmomeJson.writeClassification} and the record {@code ClassifiedNumber} are what
   * is written.
   *
   * @throws UnsupportedOperationException always
   */
  @SuppressWarnings("DoNotCallSuggester") // mappers call it, nobody else
  public Object getDocument() {
    throw new UnsupportedOperationException(
        "a Classification is no document: write ClassifiedNumber.of(input, classification), or use"
            + " MinmomeJson.writeClassification");
  }

  /** Returns the packed form, see {@link PackedClassification}. */
  public long packed() {
    return packed;
  }

  /**
   * Returns the number in the form of ITU-T E.164, such as {@code +81331000000}; three-digit, # and
   * SMS codes as they are dialled. Empty when the kind has no such form or the length is
   * impossible.
   */
  public Optional<String> e164() {
    if (kind() == NumberKind.FIXED_LINE
        || (hasRange() && kind() != NumberKind.SPECIFIC_CONNECTION)) {
      return Optional.of("+81" + digitText());
    }
    return switch (kind()) {
      case INTERNATIONAL, INTERNATIONAL_GLOBAL_SERVICE ->
          has(NumberFlag.LENGTH_VIOLATION) ? Optional.empty() : Optional.of("+" + digitText());
      case EMERGENCY, SPECIAL_SERVICE, SMS_SHORT_CODE -> Optional.of(digitText());
      case HASH_SERVICE -> Optional.of("#" + digitText());
      default -> Optional.empty();
    };
  }

  /**
   * Returns the number as people in Japan write it, with hyphens, such as {@code 03-3100-0000};
   * empty when it is not a Japanese number.
   */
  public Optional<String> national() {
    if (hasRange()) {
      int row = rangeRow();
      return Optional.of(hyphenated(RangeRow.first(row), RangeRow.second(row)));
    }
    return switch (kind()) {
      case FIXED_LINE -> Optional.of(hyphenated(areaDigits() + 1, 9 - 4 - areaDigits()));
      case LOCAL_ONLY -> {
        var text = new StringBuilder(digitText());
        yield Optional.of(text.insert(text.length() - SUBSCRIBER_DIGITS, '-').toString());
      }
      case CARRIER_SERVICE ->
          Optional.of(new StringBuilder(digitText()).insert(areaDigits(), '-').toString());
      case EMERGENCY, SPECIAL_SERVICE, SMS_SHORT_CODE -> Optional.of(digitText());
      case HASH_SERVICE -> Optional.of("#" + digitText());
      default -> Optional.empty();
    };
  }

  /**
   * Returns the number as a {@code tel:} URI (RFC 3966), such as {@code tel:+81331000000}; empty
   * when the number cannot be dialled from abroad, as 0120 and 110 cannot.
   */
  public Optional<String> telUri() {
    return switch (kind()) {
      case FIXED_LINE, MOBILE, IP_PHONE, INTERNATIONAL, INTERNATIONAL_GLOBAL_SERVICE ->
          isImpossibleExchange() ? Optional.empty() : e164().map(number -> "tel:" + number);
      default -> Optional.empty();
    };
  }

  /**
   * Returns where the number belongs: a landline's message area (MA) in Japanese, such as 東京; a
   * foreign number's region code, or codes joined by commas. "" when there is none to tell.
   */
  public String area() {
    if (kind() == NumberKind.FIXED_LINE) {
      return plan.names().area("0" + digitText().substring(0, areaDigits()), exchange());
    }
    return isInternational() ? String.join(",", regions()) : "";
  }

  /**
   * {@link #area} in a language: in English where the source has English names one to one, and the
   * names of regions rather than their codes.
   */
  public String areaName(Locale locale) {
    String area = area();
    boolean japanese = Languages.isJapanese(locale);
    if (kind() == NumberKind.FIXED_LINE) {
      return japanese ? area : english(area);
    }
    var names = new ArrayList<String>();
    for (String region : regions()) {
      var name = plan.names().regions().getOrDefault(region, new Names(region, region));
      names.add(japanese ? name.japanese() : name.english());
    }
    return isInternational() ? String.join(japanese ? "・" : ", ", names) : "";
  }

  private String english(String area) {
    var areaCode = plan.names().areaCodes().get(areaCode().orElse(""));
    if (areaCode == null || areaCode.english().isEmpty()) {
      return area;
    }
    int index = areaCode.areas().indexOf(area);
    return index < 0 ? area : areaCode.english().get(index);
  }

  /** Returns the area code (市外局番) of a landline with its 0, such as {@code 03}. */
  public Optional<String> areaCode() {
    return kind() == NumberKind.FIXED_LINE
        ? Optional.of("0" + digitText().substring(0, areaDigits()))
        : Optional.empty();
  }

  /**
   * Returns the calling code of an international number, such as {@code 1}; 81 of one with E.164
   * form.
   */
  public Optional<String> callingCode() {
    return switch (kind()) {
      case INTERNATIONAL, INTERNATIONAL_GLOBAL_SERVICE ->
          Optional.of(digitText().substring(0, areaDigits()));
      case INTERNATIONAL_UNASSIGNED -> Optional.empty();
      default -> e164().filter(number -> number.startsWith("+81")).map(number -> "81");
    };
  }

  /** Returns the prefectures that a landline's area code reaches into, in Japanese. */
  public List<String> prefectures() {
    var areaCode = plan.names().areaCodes().get(areaCode().orElse(""));
    return areaCode == null ? List.of() : areaCode.prefectures();
  }

  /**
   * Returns the regions (ISO 3166-1 alpha-2) that a number may belong to: JP for Japanese numbers,
   * none for global services, unassigned calling codes and area codes that are not in service.
   */
  public List<String> regions() {
    NumberKind kind = kind();
    if (kind == NumberKind.INTERNATIONAL) {
      String text = digitText();
      String regions = plan.names().regions(text.substring(0, areaDigits()), text);
      return regions.isEmpty() ? List.of() : List.of(regions.split(",", -1));
    }
    return kind.compareTo(NumberKind.LOCAL_ONLY) <= 0 ? List.of(JAPAN) : List.of();
  }

  /**
   * Returns what the number is in a few words, such as 固定電話（東京） or International (United States).
   */
  public String displayName(Locale locale) {
    boolean japanese = Languages.isJapanese(locale);
    String name = kind().label(locale);
    String place = areaName(locale);
    if (kind() == NumberKind.INTERNATIONAL && place.isEmpty()) {
      boolean northAmerica = callingCode().orElse("").equals(NORTH_AMERICA);
      place = PhoneTexts.of(locale).get(northAmerica ? "region.north-america" : "region.unknown");
    }
    var code = e164().orElse("");
    var known = plan.names().shortCodes().get(code);
    if (known != null) {
      place = japanese || known.english().isEmpty() ? known.japanese() : known.english();
    }
    return place.isEmpty() ? name : japanese ? name + "（" + place + "）" : name + " (" + place + ")";
  }

  /**
   * Returns what a person who met this number may be told, the most pressing first; often nothing.
   * Where a number may be Japanese or foreign ({@link NumberFlag#AMBIGUOUS}), it is the advice for
   * the foreign one, which is the graver.
   */
  public List<Advice> advice() {
    boolean police = has(NumberFlag.ENDS_0110);
    if (mayBeForeign()) {
      return police
          ? List.of(
              Advice.NOT_A_POLICE_NUMBER,
              Advice.DO_NOT_CALL_BACK,
              Advice.SUSPEND_INTERNATIONAL_CALLS,
              Advice.ALREADY_TOLD_OR_PAID)
          : List.of(
              Advice.DO_NOT_CALL_BACK,
              Advice.SUSPEND_INTERNATIONAL_CALLS,
              Advice.ALREADY_TOLD_OR_PAID);
    }
    return switch (kind()) {
      case FIXED_LINE ->
          police ? List.of(Advice.DISPLAY_MAY_BE_IMITATED, Advice.ALREADY_TOLD_OR_PAID) : List.of();
      case IP_PHONE ->
          police ? List.of(Advice.NOT_A_POLICE_NUMBER, Advice.ALREADY_TOLD_OR_PAID) : List.of();
      case CALLER_ID_UNAVAILABLE ->
          List.of(
              Advice.NUMBER_NOT_SHOWN,
              Advice.SUSPEND_INTERNATIONAL_CALLS,
              Advice.ALREADY_TOLD_OR_PAID);
      default -> List.of();
    };
  }

  /** Returns whether a foreign reading was taken, or left over. */
  private boolean mayBeForeign() {
    return isInternational()
        || (has(NumberFlag.AMBIGUOUS)
            && switch (form()) {
              case TRUNK_0, LOST_ZERO, CARRIER_DOMESTIC -> true;
              case TEL_URI -> !has(NumberFlag.PLUS_81);
              case NONE -> kind() == NumberKind.CARRIER_SERVICE;
              default -> false;
            });
  }

  /** Returns the number as a value of its own, when it has an E.164 form. */
  public Optional<PhoneNumber> number() {
    return e164().filter(number -> number.startsWith("+")).map(PhoneNumber::new);
  }

  /**
   * Returns whether this is a landline whose exchange begins 0 or 1, which no exchange in Japan
   * does.
   */
  public boolean isImpossibleExchange() {
    if (kind() != NumberKind.FIXED_LINE) {
      return false;
    }
    char first = digitText().charAt(areaDigits());
    return first == '0' || first == '1';
  }

  private int areaDigits() {
    return PackedClassification.leadingDigits(packed);
  }

  private int exchange() {
    return Integer.parseInt(digitText().substring(0, 5));
  }

  /**
   * Returns whether it is of a kind that MIC's plan distinguishes by the range of its digits (0A0,
   * 0AB0).
   */
  private boolean hasRange() {
    return switch (kind()) {
      case MOBILE,
          IP_PHONE,
          M2M,
          PAGER,
          FMC,
          TOLL_FREE,
          UNIFIED_NUMBER,
          PREMIUM_RATE,
          MASS_CALLING,
          MESSAGE_SERVICE,
          SPECIFIC_CONNECTION ->
          true;
      default -> false;
    };
  }

  private int rangeRow() {
    return plan.tables().range(Integer.parseInt(digitText().substring(0, 3)));
  }

  private String hyphenated(int first, int second) {
    var text = new StringBuilder("0").append(digitText());
    if (first > 0) {
      text.insert(first + second, '-').insert(first, '-');
    }
    return text.toString();
  }

  private String digitText() {
    int count = Math.min(PackedClassification.digits(packed), 16);
    var text = new char[count];
    for (int i = 0; i < count; i++) {
      text[i] = (char) ('0' + (int) ((digits >>> (4 * (count - 1 - i))) & 15));
    }
    return new String(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Classification that
        && packed == that.packed
        && digits == that.digits
        && plan == that.plan;
  }

  @Override
  public int hashCode() {
    return Objects.hash(packed, digits);
  }

  /** Kind, form and flags; the digits are masked. */
  @Override
  public String toString() {
    var text = new StringBuilder("Classification[").append(kind());
    if (form() != DialForm.NONE) {
      text.append(' ').append(form());
    }
    String number = national().or(this::e164).orElse("");
    if (!number.isEmpty()) {
      text.append(' ').append(PhoneNumber.masked(number));
    }
    if (reason() != NumberReason.NONE) {
      text.append(' ').append(reason());
    }
    return text.append(' ').append(flags()).append(']').toString();
  }
}
