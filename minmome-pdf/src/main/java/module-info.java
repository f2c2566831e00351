/** Prints the application form, the envelope, the leaflet and kits. */
module io.github.minmome.pdf {
  requires transitive io.github.minmome.core;
  requires java.desktop;
  requires com.github.librepdf.openpdf;
  requires io.nayuki.qrcodegen;

  exports io.github.minmome.pdf;
}
