package io.github.minmome.pdf;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.pdf.internal.PaperTexts;
import io.github.minmome.pdf.internal.handout.BoothSet;
import io.github.minmome.pdf.internal.handout.Circular;
import io.github.minmome.pdf.internal.handout.HandoutLayout;
import io.github.minmome.pdf.internal.handout.HandoutPaper;
import io.github.minmome.pdf.internal.handout.NewYearCard;
import io.github.minmome.pdf.internal.handout.PhoneSticker;
import io.github.minmome.pdf.internal.handout.RequestLetter;
import io.github.minmome.pdf.internal.handout.SchoolLetter;
import io.github.minmome.pdf.internal.handout.SettingsCard;
import io.github.minmome.pdf.internal.handout.TalkCard;
import io.github.minmome.text.Languages;
import java.util.List;
import java.util.Locale;

/**
 * A paper for partners who help with the campaign. Each is printed with blanks for handwriting
 * where nothing is given. Constants may be added in a minor version.
 *
 * @since 0.1.0
 */
public enum Handout {
  /**
   * Stickers to put beside a telephone (電話機のそばに貼る札): a sheet of A4 with eight, another with twelve.
   */
  PHONE_STICKER("電話機のそばに貼る札", "stickers beside the telephone", PhoneSticker::draw),

  /** A card for those who visit homes (声かけカード), A5 on both sides: what to ask and to say. */
  TALK_CARD("声かけカード", "talk card", TalkCard::draw),

  /** A sheet that goes round in a neighbourhood (回覧板), A4: where and when help is offered. */
  CIRCULAR(
      "回覧板",
      "circular",
      Circular::draw,
      HandoutField.EVENT_DATE,
      HandoutField.EVENT_TIME,
      HandoutField.EVENT_PLACE),

  /** A card about the settings of a smartphone (スマートフォン設定カード), A5 on both sides. */
  SETTINGS_CARD("スマートフォン設定カード", "smartphone settings card", SettingsCard::draw),

  /** A letter from school (学校からの配布プリント) to families: A4. */
  SCHOOL_LETTER("学校からの配布プリント", "letter from school", SchoolLetter::draw),
  /** The greeting side of a New Year's postcard (年賀はがき): 100 × 148 mm. */
  NEW_YEAR_CARD("年賀はがき", "New Year's postcard", NewYearCard::draw),
  /** A letter that requests the help of an organization (依頼文): A4. */
  REQUEST_LETTER("依頼文", "letter of request", RequestLetter::draw, HandoutField.RECIPIENT),
  /** Checklist, sign, queue slips and tally of a booth (ブース一式): four sheets of A4. */
  BOOTH_SET("ブース一式", "booth set", BoothSet::draw);

  private final String japanese;
  private final String english;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final HandoutLayout layout;

  @SuppressWarnings("ImmutableEnumChecker") // an immutable list
  private final List<HandoutField> fields;

  Handout(String japanese, String english, HandoutLayout layout, HandoutField... fields) {
    this.japanese = japanese;
    this.english = english;
    this.layout = layout;
    this.fields = List.of(fields);
  }

  /** Returns the name in options: {@code phone-sticker}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the label: in Japanese where the locale's language is Japanese, else English. */
  public String label(Locale locale) {
    return Languages.isJapanese(locale) ? japanese : english;
  }

  /**
   * Returns the languages it is written in: Japanese and easy Japanese, and English where a foreign
   * resident is the reader.
   */
  public List<LeafletLanguage> languages() {
    return PaperTexts.languages(HandoutPaper.class, key() + ".tsv");
  }

  /** Returns the values that it prints if they are given. */
  public List<HandoutField> fields() {
    return fields;
  }

  HandoutLayout layout() {
    return layout;
  }
}
