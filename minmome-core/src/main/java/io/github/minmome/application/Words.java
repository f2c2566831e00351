package io.github.minmome.application;

import io.github.minmome.text.WordKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words of a form that stand for one of several choices. */
final class Words<E extends Enum<E>> {
  private final Map<String, E> byWord = new HashMap<>();

  private Words() {}

  /** The words of each constant: its name, its labels, and others between spaces. */
  static <E extends Enum<E>> Words<E> of(
      E[] constants, Function<E, List<String>> labels, Function<E, String> others) {
    var all = new Words<E>();
    for (E constant : constants) {
      all.byWord.put(WordKey.of(constant.name()), constant);
      labels.apply(constant).forEach(word -> all.byWord.put(WordKey.of(word), constant));
      for (String word : others.apply(constant).split(" ", -1)) {
        all.byWord.put(WordKey.of(word), constant);
      }
    }
    return all;
  }

  Optional<E> find(CharSequence word) {
    return Optional.ofNullable(byWord.get(WordKey.of(word)));
  }
}
