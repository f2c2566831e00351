package io.github.minmome.phone;

/**
 * The names of prefectures, message areas, countries and regions, which letterheads write before a
 * number and displays behind it.
 */
final class Places {
  private Places() {}

  /** Returns all of them, each with the role 1. */
  static WordList of(PlanNames names) {
    var words = new WordList.Builder();
    for (var code : names.areaCodes().values()) {
      code.areas().forEach(name -> words.add(1, name));
      for (String prefecture : code.prefectures()) {
        words.add(1, prefecture);
        if (prefecture.length() > 2 && !prefecture.equals("北海道")) {
          words.add(1, prefecture.substring(0, prefecture.length() - 1));
        }
      }
    }
    for (var region : names.regions().values()) {
      words.add(1, region.japanese(), region.english());
    }
    return words.build();
  }
}
