package io.github.minmome.pdf.internal.document;

import io.github.minmome.application.Versions;

/** With what a paper about an application was made, for inquiries years later. */
public final class Editions {
  private Editions() {}

  /** Returns the edition of a layout, of the rules and of the numbering tables, in one line. */
  public static String of(String layout) {
    var versions = Versions.current();
    return layout
        + "; rules "
        + versions.rules()
        + "; numbering plan "
        + versions.numberingPlan()
        + "; minmome "
        + versions.library();
  }
}
