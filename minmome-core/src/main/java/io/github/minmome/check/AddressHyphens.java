package io.github.minmome.check;

import org.jspecify.annotations.Nullable;

/**
 * Rare signs that look like a hyphen and come into house numbers with copied text: ₋ ⁻ ˗ ⁃ ➖ ∼.
 * Fonts for Japanese lack them. In addresses, never in names, a hyphen is printed instead.
 */
public final class AddressHyphens {
  private static final String LOOK_ALIKES =
      "\u02D7\u1806\u2043\u2053\u207B\u208B\u223C\u23AF\u2574\u2796\u2E1A\u2E3A\u2E3B\u30A0\uFE58\uFE63";

  private AddressHyphens() {}

  /** Returns whether a text contains one. */
  public static boolean isIn(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= LOOK_ALIKES.charAt(0) && LOOK_ALIKES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns an address as it is printed; itself if it contains none. */
  public static @Nullable String printed(@Nullable String address) {
    if (address == null || !isIn(address)) {
      return address;
    }
    var printed = new StringBuilder(address);
    for (int i = 0; i < printed.length(); i++) {
      if (LOOK_ALIKES.indexOf(printed.charAt(i)) >= 0) {
        printed.setCharAt(i, '-');
      }
    }
    return printed.toString();
  }
}
