package io.github.minmome.application;

import io.github.minmome.text.Languages;
import io.github.minmome.text.WordKey;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The constants of a {@link Choice} by the words in use for them. */
final class Words<E extends Enum<E> & Choice> {
  /** The words for one constant: its labels, and others between spaces. */
  record Of(String japanese, String english, String others) {
    String label(Locale locale) {
      return Languages.isJapanese(locale) ? japanese : english;
    }
  }

  private final List<E> constants;
  private final Map<String, E> byWord = new HashMap<>();

  Words(E[] constants, Function<E, Of> words) {
    this.constants = List.of(constants);
    for (E constant : constants) {
      Of of = words.apply(constant);
      add(constant.name(), constant);
      add(of.japanese(), constant);
      add(of.english(), constant);
      for (String word : of.others().split(" ", -1)) {
        add(word, constant);
      }
    }
  }

  private void add(String word, E constant) {
    byWord.put(WordKey.of(word), constant);
  }

  List<Choice> choices() {
    return List.copyOf(constants);
  }

  /**
   * Returns the constant of exactly that name.
   *
   * @throws IllegalArgumentException if there is none; the message does not repeat the text
   */
  E named(String name) {
    return constants.stream()
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not one of " + constants));
  }

  /** Returns the constant that a word means: case, width and spaces around do not matter. */
  Optional<E> find(CharSequence word) {
    return Optional.ofNullable(byWord.get(WordKey.of(word)));
  }
}
