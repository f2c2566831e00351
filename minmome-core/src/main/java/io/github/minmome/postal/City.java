package io.github.minmome.postal;

/** A city and its entries in a table, from one index to another. */
record City(String prefecture, String name, int from, int to) {
  /** Returns the name without its county (郡), which people leave out. */
  String shortName() {
    int county = name.indexOf('郡', 1);
    boolean isInCounty = county > 0 && (name.endsWith("町") || name.endsWith("村"));
    return isInCounty ? name.substring(county + 1) : name;
  }
}
