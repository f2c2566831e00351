package io.github.minmome.phone;

import org.jspecify.annotations.Nullable;

/**
 * The names of prefectures, message areas, countries and regions, which letterheads write before a
 * number and displays behind it; collected when first asked for.
 */
final class Places {
  private final NumberingPlan plan;
  private volatile @Nullable WordList words;

  Places(NumberingPlan plan) {
    this.plan = plan;
  }

  /** The end of the longest name that the text has at i, or i. */
  int endOf(CharSequence text, int i) {
    var list = words;
    if (list == null) {
      list = collected();
      words = list;
    }
    return Math.max(i, WordList.END.in(list.find(text, i, 1)));
  }

  private WordList collected() {
    var names = new WordList.Builder();
    for (var code : plan.names().areaCodes().values()) {
      code.areas().forEach(name -> names.add(1, name));
      for (String prefecture : code.prefectures()) {
        names.add(1, prefecture);
        if (prefecture.length() > 2 && !prefecture.equals("北海道")) {
          names.add(1, prefecture.substring(0, prefecture.length() - 1));
        }
      }
    }
    for (var region : plan.names().regions().values()) {
      names.add(1, region.japanese(), region.english());
    }
    return names.build();
  }
}
