package io.github.minmome.postal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the city and the town that an address begins with. */
final class PlaceFinder {
  /** A city by one of its names. */
  private record NamedCity(String name, City city) {}

  /** What an address begins with: the towns of the longest name, or none, and where it ends. */
  record Place(List<City> cities, int cityEnd, List<Integer> entries, int end) {}

  private final String[] names;

  /** Indices of entries, within each city in the order of their first characters. */
  private final int[] byInitial;

  private final Map<Character, List<NamedCity>> citiesByFirst = new HashMap<>();

  /** Expects the towns' names, those of a city from its first index to its last. */
  PlaceFinder(List<City> cities, String[] names) {
    this.names = names;
    byInitial = new int[names.length];
    for (var city : cities) {
      var order =
          IntStream.range(city.from(), city.to())
              .mapToLong(i -> PostalCodeTable.pair(initial(names[i]), i))
              .sorted()
              .toArray();
      for (int i = 0; i < order.length; i++) {
        byInitial[city.from() + i] = (int) order[i];
      }
      addName(city.name(), city);
      if (!city.shortName().equals(city.name())) {
        addName(city.shortName(), city);
      }
    }
  }

  /** Returns the first character by which names are searched; all numerals are the same there. */
  private static char initial(CharSequence name) {
    int from = TownSpelling.afterOaza(name, 0);
    return from < name.length() ? initial(name.charAt(from)) : 0;
  }

  private static char initial(char c) {
    char folded = TownSpelling.fold(c);
    return TownSpelling.isNumeral(folded) ? '0' : folded;
  }

  private void addName(String name, City city) {
    citiesByFirst
        .computeIfAbsent(TownSpelling.fold(name.charAt(0)), first -> new ArrayList<>())
        .add(new NamedCity(name, city));
  }

  /** Returns the index after a prefecture and what is before it. */
  static int start(CharSequence address, Optional<String> prefecture) {
    int start = 0;
    while (start < address.length() && !Prefectures.isIdeograph(address.charAt(start))) {
      start++;
    }
    start += prefecture.map(String::length).orElse(0);
    while (start < address.length() && TownSpelling.fold(address.charAt(start)) == ' ') {
      start++;
    }
    return start;
  }

  /** Returns the place, or nothing if the address begins with no city. */
  Optional<Place> find(CharSequence address) {
    return find(address, Prefectures.ofAddress(address));
  }

  /** Returns the place in a prefecture that the address begins with, if it does. */
  Optional<Place> find(CharSequence address, Optional<String> prefecture) {
    int start = start(address, prefecture);
    var found = cities(address, start, prefecture.orElse(""));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int cityEnd = TownSpelling.end(address, start, found.get(0).name());
    var inCities = new ArrayList<City>(found.size());
    found.forEach(named -> inCities.add(named.city()));
    return Optional.of(place(address, inCities, cityEnd));
  }

  /** The cities of the longest name that an address has at an index. */
  private List<NamedCity> cities(CharSequence address, int start, String prefecture) {
    if (start >= address.length()) {
      return List.of();
    }
    var longest = new ArrayList<NamedCity>();
    int end = 0;
    char first = TownSpelling.fold(address.charAt(start));
    for (var named : citiesByFirst.getOrDefault(first, List.of())) {
      if (!prefecture.isEmpty() && !named.city().prefecture().equals(prefecture)) {
        continue;
      }
      int itsEnd = TownSpelling.end(address, start, named.name());
      if (itsEnd > end) {
        longest.clear();
        end = itsEnd;
      }
      if (itsEnd == end && itsEnd > 0) {
        longest.add(named);
      }
    }
    return longest;
  }

  /** The towns of the longest name that an address has after its city. */
  private Place place(CharSequence address, List<City> inCities, int cityEnd) {
    int start = TownSpelling.afterOaza(address, cityEnd);
    char initial = start < address.length() ? initial(address.charAt(start)) : 0;
    var longest = new ArrayList<Integer>();
    int end = start;
    for (var city : inCities) {
      for (int i = firstWith(initial, city); i < city.to(); i++) {
        int entry = byInitial[i];
        if (initial(names[entry]) != initial) {
          break;
        }
        int from = TownSpelling.afterOaza(names[entry], 0);
        int itsEnd = TownSpelling.end(address, start, from, names[entry]);
        if (itsEnd > end) {
          longest.clear();
          end = itsEnd;
        }
        if (itsEnd == end && itsEnd > start) {
          longest.add(entry);
        }
      }
    }
    return new Place(inCities, cityEnd, longest, longest.isEmpty() ? cityEnd : end);
  }

  private int firstWith(char initial, City city) {
    int low = city.from();
    int high = city.to();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (initial(names[byInitial[middle]]) < initial) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
