package io.github.minmome.privacy;

import io.github.minmome.application.Channel;
import io.github.minmome.application.LineType;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Personal values that can be recognised wherever they come out, and applications made of them.
 *
 * <p>Each field has a word of its own that appears nowhere else, in no sentence and no name of a
 * class; phone numbers and postal codes are recognised by their digits, with any hyphens or none.
 */
public final class PersonalValues {
  /** Words by field; the good value of a field and its faulty ones all contain its word. */
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  /** Digits by field, of numbers in the ranges kept for examples. */
  private static final Map<String, String> DIGITS = new LinkedHashMap<>();

  static {
    WORDS.put("reference", "KANRI-ZQ77");
    WORDS.put("carrier", "露見通信");
    WORDS.put("applicant.name", "露木");
    WORDS.put("applicant.kana", "ツユキ");
    WORDS.put("applicant.address.text", "霞露町");
    WORDS.put("applicant.address.building", "露草荘");
    WORDS.put("contractHolder.name", "朝霧");
    WORDS.put("contractHolder.kana", "アサギリ");
    WORDS.put("partner.purpose", "夕霧支援");
    WORDS.put("partner.retention", "夜霧後日");
    DIGITS.put("lineNumber", "31007391");
    DIGITS.put("applicant.address.postalCode", "1009753");
    DIGITS.put("applicant.contactPhone", "41008264");
  }

  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private PersonalValues() {}

  /** An application that the rules accept; every personal field has its recognisable value. */
  public static SuspensionApplication application() {
    return SuspensionApplication.builder()
        .reference("KANRI-ZQ77")
        .lineNumber("03-3100-7391")
        .lineType(LineType.HIKARI)
        .carrier("露見通信")
        .scope(SuspensionScope.INCOMING_AND_OUTGOING)
        .applicantName("露木 太郎")
        .applicantKana("ツユキ タロウ")
        .postalCode("100-9753")
        .address("東京都千代田区霞露町1-3-2")
        .building("露草荘503")
        .contactPhone("06-4100-8264")
        .contractHolderName("朝霧 花子")
        .contractHolderKana("アサギリ ハナコ")
        .relation(Relation.FAMILY)
        .channel(Channel.PARTNER_EVENT)
        .appliedOn(LocalDate.of(2026, 11, 24))
        .usesInternationalCalls(false)
        .partnerName("見本信用金庫")
        .partnerPurpose("夕霧支援のため")
        .partnerRetention("夜霧後日まで")
        .build();
  }

  /** The same application once for each fault that the rules report, the fault beside the value. */
  public static List<SuspensionApplication> faultyApplications() {
    var all = new ArrayList<SuspensionApplication>();
    for (String fault :
        new String[] {"?", "\uE000", "\u202E", "\u200B", "\t", "\uD842", "〓", "長".repeat(500)}) {
      all.add(with(text -> text + fault));
      all.add(with(text -> fault + text));
    }
    all.add(with(text -> text + "2001/3/2"));
    all.add(with(text -> text + "様"));
    all.add(with(text -> "090" + text));
    all.add(with(text -> text + "," + text));
    all.add(with(text -> text + "E+08"));
    all.add(
        application().toBuilder()
            .lineNumber("050-3100-7391")
            .scope(SuspensionScope.INCOMING_ONLY)
            .relation(Relation.SELF)
            .usesInternationalCalls(true)
            .appliedOn(LocalDate.of(2999, 1, 1))
            .partnerPurpose(null)
            .build());
    return List.copyOf(all);
  }

  private static SuspensionApplication with(java.util.function.UnaryOperator<String> fault) {
    return SuspensionApplication.builder()
        .reference(fault.apply("KANRI-ZQ77"))
        .lineNumber(fault.apply("03-3100-7391"))
        .carrier(fault.apply("露見通信"))
        .scope(SuspensionScope.OUTGOING_ONLY)
        .applicantName(fault.apply("露木 太郎"))
        .applicantKana(fault.apply("ツユキ タロウ"))
        .postalCode(fault.apply("100-9753"))
        .address(fault.apply("大阪府霞露町1-3-2"))
        .building(fault.apply("露草荘503"))
        .contactPhone(fault.apply("06-4100-8264"))
        .contractHolderName(fault.apply("朝霧 花子"))
        .contractHolderKana(fault.apply("アサギリ ハナコ"))
        .partnerName("見本信用金庫")
        .partnerPurpose(fault.apply("夕霧支援"))
        .partnerRetention(fault.apply("夜霧後日"))
        .build();
  }

  /**
   * The field whose value a text contains, if any; escapes such as {@code \\u9732} are undone
   * first.
   */
  public static Optional<String> leakedField(CharSequence text) {
    String plain =
        ESCAPE
            .matcher(text)
            .replaceAll(
                m ->
                    java.util.regex.Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(m.group(1), 16))));
    String digits = NO_DIGITS.matcher(plain).replaceAll("");
    for (var word : WORDS.entrySet()) {
      if (plain.toUpperCase(Locale.ROOT).contains(word.getValue())) {
        return Optional.of(word.getKey());
      }
    }
    for (var number : DIGITS.entrySet()) {
      if (digits.contains(number.getValue())) {
        return Optional.of(number.getKey());
      }
    }
    return Optional.empty();
  }

  /** All texts of a throwable: of it, its causes and what it suppressed. */
  public static List<String> textsOf(Throwable thrown) {
    var texts = new ArrayList<String>();
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      texts.add(t.toString());
      for (Throwable suppressed : t.getSuppressed()) {
        texts.addAll(textsOf(suppressed));
      }
    }
    return texts;
  }
}
