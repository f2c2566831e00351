package io.github.minmome.postal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the city and the town that an address begins with. */
final class PlaceFinder {
  /** A city by one of its names. */
  private record NamedCity(String name, City city) {}

  /** What an address begins with: the towns of the longest name, or none, and where it ends. */
  record Place(List<City> cities, int cityEnd, List<Integer> entries, int end) {}

  private final PostalCodeLines lines;

  private final Map<Character, List<NamedCity>> citiesByFirst = new HashMap<>();

  PlaceFinder(PostalCodeLines lines) {
    this.lines = lines;
    for (var city : lines.cities()) {
      addName(city.name(), city);
      if (!city.shortName().equals(city.name())) {
        addName(city.shortName(), city);
      }
    }
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

  /** Returns the cities of the longest name that an address has at an index. */
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

  /** Returns the towns of the longest name that an address has after its city. */
  private Place place(CharSequence address, List<City> inCities, int cityEnd) {
    int start = TownSpelling.afterOaza(address, cityEnd);
    var longest = new ArrayList<Integer>();
    int end = start;
    for (var city : inCities) {
      for (int entry = city.from(); entry < city.to(); entry++) {
        int itsEnd = lines.endAfterOaza(address, start, entry);
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
}
