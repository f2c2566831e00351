package io.github.minmome.postal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Postal codes and the towns to which they belong (住所の郵便番号), looked up without a network. The table
 * of all Japan is in the artifact {@code minmome-postal-codes}; a table of few towns may be read
 * from a file of the same form.
 *
 * <p>Codes of single large offices (大口事業所個別番号) are not in it. Addresses are compared as people
 * write them: width, spaces, ヶ and ケ, old forms of kanji, kanji numerals, a missing 大字, county or
 * prefecture make no difference. Immutable and safe for use by several threads; a table of all
 * Japan takes about 8 MB of memory.
 *
 * @since 0.1.0
 */
public final class PostalCodeTable {
  /** Streets of Kyoto come before the town, and the town may be left out. */
  private static final List<String> KYOTO_DIRECTIONS =
      List.of("上る", "下る", "入る", "上ル", "下ル", "入ル", "上がる", "下がる");

  private static final int PREFIXES = 100_000;
  private static final int CODES_OF_PREFIX = 100;

  private final LocalDate asOf;
  private final PostalCodeLines lines;

  /** Indices of entries, in the order of the first five digits of their codes. */
  private final int[] byPrefix;

  /** For each five digits where theirs begin in {@link #byPrefix}; one more at the end. */
  private final int[] firstOfPrefix = new int[PREFIXES + 1];

  private final PlaceFinder places;

  private PostalCodeTable(LocalDate asOf, PostalCodeLines lines) {
    this.asOf = asOf;
    this.lines = lines;
    byPrefix = new int[lines.size()];
    for (int i = 0; i < byPrefix.length; i++) {
      firstOfPrefix[lines.code(i) / CODES_OF_PREFIX + 1]++;
    }
    for (int prefix = 0; prefix < PREFIXES; prefix++) {
      firstOfPrefix[prefix + 1] += firstOfPrefix[prefix];
    }
    var next = firstOfPrefix.clone();
    for (int i = 0; i < byPrefix.length; i++) {
      byPrefix[next[lines.code(i) / CODES_OF_PREFIX]++] = i;
    }
    places = new PlaceFinder(lines);
  }

  /**
   * Reads a table: UTF-8, comment lines that begin with {@code #} and hold {@code asOf:
   * YYYY-MM-DD}, then for each city a line {@code prefecture TAB city}, and for each of its towns a
   * line {@code code TAB name}, in the order of codes, each the difference from the one above it.
   *
   * @param in the bytes of the table; read to the end, not closed
   * @return the table
   * @throws IOException if reading the stream fails
   * @throws IllegalArgumentException if it is no such table
   */
  public static PostalCodeTable read(InputStream in) throws IOException {
    var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    try {
      var lines = new PostalCodeLines(text);
      return new PostalCodeTable(LocalDate.parse(lines.asOf()), lines);
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("This is no table of postal codes", e);
    }
  }

  /** Returns the day of Japan Post's table from which this one was made. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns every town of the table, in the order of cities and postal codes. */
  public List<Town> towns() {
    return lines.cities().stream()
        .flatMap(c -> IntStream.range(c.from(), c.to()).mapToObj(i -> town(c, i)))
        .toList();
  }

  /** Returns whether the table has a postal code. */
  public boolean contains(PostalCode postalCode) {
    return entries(postalCode).length > 0;
  }

  /** Returns the towns of a postal code; none if the table does not have it. */
  public List<Town> towns(PostalCode postalCode) {
    var towns = new ArrayList<Town>();
    for (int entry : entries(postalCode)) {
      towns.add(town(cityOf(entry), entry));
    }
    return List.copyOf(towns);
  }

  /**
   * Returns the postal codes of the town that an address begins with; none if the table does not
   * have its town, as in Kyoto, where streets come before it. A town may have several, by 丁目 or by
   * building.
   */
  public List<PostalCode> postalCodes(CharSequence address) {
    var place = places.find(address);
    if (place.isEmpty() || isByStreets(address, place.get())) {
      return List.of();
    }
    return place.get().entries().stream()
        .map(entry -> town(cityOf(entry), entry).postalCode())
        .distinct()
        .toList();
  }

  /**
   * Returns the part of an address after its town (住所B), from which a customer barcode takes its
   * address number; nothing if the table does not have the town.
   */
  public Optional<String> partAfterTown(String address) {
    return places
        .find(address)
        .filter(place -> !place.entries().isEmpty())
        .map(
            place ->
                withoutTown(address.substring(place.end()), lines.name(place.entries().get(0))));
  }

  /** A building often has the name of its town, with the town's numeral. */
  private static String withoutTown(String text, String town) {
    return town.chars().anyMatch(c -> TownSpelling.isNumeral((char) c))
        ? text.replace(town, " ")
        : text;
  }

  /**
   * Whether a postal code belongs to an address.
   *
   * @since 0.1.0
   */
  public enum Match {
    /** The address is in one of the code's towns, or too rough for another answer. */
    SAME,
    /** The address begins with another prefecture, city or town than the code's. */
    DIFFERENT,
    /** The table does not have the code. */
    UNKNOWN_CODE
  }

  /** Compares a postal code with an address. */
  public Match match(PostalCode postalCode, CharSequence address) {
    int[] entries = entries(postalCode);
    if (entries.length == 0) {
      return Match.UNKNOWN_CODE;
    }
    var prefecture = Prefectures.ofAddress(address);
    if (prefecture.isPresent() && !isIn(prefecture.get(), entries)) {
      return Match.DIFFERENT;
    }
    if (beginsWithOne(entries, address, PlaceFinder.start(address, prefecture))) {
      return Match.SAME;
    }
    return places
        .find(address, prefecture)
        .map(place -> match(entries, place, address))
        .orElse(Match.SAME);
  }

  /** Returns whether an address has the city and the town of one of the entries at an index. */
  private boolean beginsWithOne(int[] entries, CharSequence address, int start) {
    for (int entry : entries) {
      int city = TownSpelling.end(address, start, cityOf(entry).name());
      if (city >= 0 && lines.end(address, city, entry) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(String prefecture, int[] entries) {
    for (int entry : entries) {
      if (cityOf(entry).prefecture().equals(prefecture)) {
        return true;
      }
    }
    return false;
  }

  private Match match(int[] entries, PlaceFinder.Place place, CharSequence address) {
    boolean inCity = false;
    for (int entry : entries) {
      if (!place.cities().contains(cityOf(entry))) {
        continue;
      }
      inCity = true;
      var name = lines.name(entry);
      if (name.isEmpty() || place.entries().isEmpty() || place.entries().contains(entry)) {
        return Match.SAME;
      }
      boolean isBuilding =
          name.startsWith(lines.name(place.entries().get(0))) && hasSeveralCodes(entry);
      if (isBuilding || contains(address, place.cityEnd(), name)) {
        return Match.SAME;
      }
    }
    return inCity && isByStreets(address, place) ? Match.SAME : Match.DIFFERENT;
  }

  /** Returns whether the entry's name has more codes: a large building has one for each floor. */
  private boolean hasSeveralCodes(int entry) {
    return (entry > 0 && lines.hasSameName(entry, entry - 1))
        || (entry + 1 < lines.size() && lines.hasSameName(entry, entry + 1));
  }

  private static boolean contains(CharSequence address, int from, String name) {
    for (int i = from; i < address.length(); i++) {
      if (TownSpelling.end(address, i, name) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByStreets(CharSequence address, PlaceFinder.Place place) {
    var text = address.toString();
    return place.cities().get(0).name().startsWith("京都市")
        && KYOTO_DIRECTIONS.stream().anyMatch(text::contains);
  }

  private int[] entries(PostalCode postalCode) {
    int code = Integer.parseInt(postalCode.digits());
    int prefix = code / CODES_OF_PREFIX;
    return Arrays.stream(byPrefix, firstOfPrefix[prefix], firstOfPrefix[prefix + 1])
        .filter(entry -> lines.code(entry) == code)
        .toArray();
  }

  private City cityOf(int entry) {
    var cities = lines.cities();
    int low = 0;
    int high = cities.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (cities.get(middle).from() <= entry) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return cities.get(low);
  }

  private Town town(City city, int entry) {
    var digits = Integer.toString(lines.code(entry) + 10_000_000).substring(1);
    return new Town(new PostalCode(digits), city.prefecture(), city.name(), lines.name(entry));
  }
}
