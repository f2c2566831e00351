/** Japan Post's table of postal codes (住所の郵便番号), for look-ups without a network. */
module io.github.minmome.postal.codes {
  requires transitive io.github.minmome.core;
  requires transitive org.jspecify;

  exports io.github.minmome.postal.codes;
}
