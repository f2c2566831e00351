package io.github.minmome.csv;

import io.github.minmome.text.Languages;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a table of activities: English and Japanese heading, and others in use. */
enum OutreachColumn {
  DATE("date", "日付", "年月日 月日 実施日 開催日 活動日 日時 実施年月日"),
  KIND("kind", "種類", "区分 活動 活動の種類 活動種別 活動内容 内容 種別"),
  STATE("state", "状態", "予定・実施 予定/実施 予定か実施か 予定実施 実施状況 状況"),
  HOST("host", "主催", "団体 団体名 主催者 主催団体 実施者 実施団体 機関名 支店"),
  PLACE("place", "場所", "会場 開催場所 実施場所 地区"),
  LEAFLETS("leaflets", "啓発資料", "啓発資料の部数 配布部数 配布数 部数 チラシ ちらし リーフレット 資料"),
  APPLICATIONS("applications", "申込支援", "申込み 申込 申込件数 申込支援件数 支援件数 申込書 申込みを手伝った件数 受付件数"),
  ENVELOPES("envelopes", "封筒", "封筒の数 封筒数"),
  ASKED("asked", "お尋ねした人数", "お尋ねした方 尋ねた人数 相談者数 相談人数 相談件数 声かけ人数 声掛け人数"),
  STOPPED("stopped", "説明で終えた人数", "説明して終わった方 説明のみ 説明だけの人数 申込みなし");

  /** Without one of these a row is no activity. */
  static final List<OutreachColumn> NEEDED = List.of(DATE, KIND, HOST, PLACE);

  private static final Map<String, OutreachColumn> BY_HEADING = new HashMap<>();

  static {
    for (OutreachColumn column : values()) {
      Stream.concat(
              Stream.of(column.english, column.japanese),
              Arrays.stream(column.others.split(" ", -1)))
          .forEach(heading -> BY_HEADING.put(Columns.key(heading), column));
    }
  }

  private final String english;
  private final String japanese;
  private final String others;

  OutreachColumn(String english, String japanese, String others) {
    this.english = english;
    this.japanese = japanese;
    this.others = others;
  }

  /** Returns the column under a heading, or null; width, case and spaces do not matter. */
  static @Nullable OutreachColumn under(String heading) {
    return BY_HEADING.get(Columns.key(heading));
  }

  String heading(Locale locale) {
    return Languages.isJapanese(locale) ? japanese : english;
  }

  String path() {
    return "activities." + english;
  }

  /** Returns both headings, for sentences: {@code 日付 (date)}. */
  String names() {
    return japanese + " (" + english + ")";
  }
}
