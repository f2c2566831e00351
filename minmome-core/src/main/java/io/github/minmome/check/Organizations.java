package io.github.minmome.check;

import io.github.minmome.text.WordKey;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of companies and other organizations, as they are written and abbreviated. */
public final class Organizations {
  /** In the form of {@link WordKey}: ㍿ is 株式会社 there, and ＮＰＯ npo. */
  private static final String WORDS =
      "会社|法人|npo|組合|協会|連合会|協議会|連盟|財団|社団|機構|公団|公社|銀行|信用金庫|信金|農協|漁協|生協|商工会|商店会|商店街"
          + "|町内会|自治会|町会|区会|老人会|老人クラブ|婦人会|子供会|子ども会|こども会|消防団|後援会|同窓会|互助会|管理組合"
          + "|病院|医院|クリニック|診療所|歯科|薬局|老人ホーム|介護|学校|大学|学園|学院|高校|幼稚園|保育園|保育所|こども園"
          + "|神社|神宮|寺院|教会|市役所|区役所|町役場|村役場|役場|県庁|都庁|道庁|府庁|警察署|消防署|公民館|図書館|郵便局"
          + "|事務所|営業所|支店|支社|本社|本店|工場|商店|商会|製作所|工務店|旅館|ホテル";

  private static final Map<Character, List<String>> BY_INITIAL =
      Arrays.stream(WORDS.split("[|]", -1)).collect(Collectors.groupingBy(w -> w.charAt(0)));

  private static final BitSet INITIALS =
      BY_INITIAL.keySet().stream().collect(BitSet::new, BitSet::set, BitSet::or);

  /** What has a bracket or a Latin letter in it; ㈱ is (株) here and ｶ) is カ). */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "[(](?:株|有|同|合|資|名|医|医社|医財|福|社福|学|社|財|一社|一財|公社|公財|宗|特非|非|独|地独|大|国|国大|農|漁|協|組|相|特|監|労|管|更"
              + "|弁|税|司|行|社労)[)]"
              // The abbreviations of bank accounts: カ) before a name, (カ behind it.
              + "|^(?:カ|ユ|ド|シ|メ|イ|ザイ|シヤ|シャ|ガク|フク|シユウ|シュウ|トクヒ|ドク|チドク|ダイ|ノウ|ベン|ギヨ|ギョ|ソ|コウ)[)]"
              + "|[(](?:カ|ユ|ド|シ|メ|イ|ザイ|シヤ|シャ|ガク|フク|シユウ|シュウ|トクヒ|ドク|チドク|ダイ|ノウ|ベン|ギヨ|ギョ|ソ|コウ)[)]?(?:$|\\s)"
              + "|\\b(?:inc|ltd|llc|corp)\\b|co[.],? ?ltd");

  private Organizations() {}

  /** Returns whether a name is that of an organization, not of a person. */
  public static boolean isOrganization(CharSequence name) {
    String key = WordKey.of(name);
    boolean mayBeAbbreviated = false;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (INITIALS.get(c) && isWordAt(i, key)) {
        return true;
      }
      mayBeAbbreviated |= c == '(' || c == ')' || (c >= 'a' && c <= 'z');
    }
    return mayBeAbbreviated && ABBREVIATION.matcher(key).find();
  }

  private static boolean isWordAt(int i, String key) {
    for (String word : BY_INITIAL.getOrDefault(key.charAt(i), List.of())) {
      if (key.startsWith(word, i)) {
        return true;
      }
    }
    return false;
  }
}
