package io.github.minmome.json.internal;

import io.github.minmome.application.Choice;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.text.CharacterFault;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object of a {@link JsonDocument}, whose properties are requested by name and type.
 *
 * <p>Each request for a property of another type reports a problem at its path and returns the same
 * as for an absent property. A property that is {@code null} is absent to all of them. Properties
 * that were not requested are reported when the document has been read, those of an object that was
 * requested too.
 *
 * <p>Not thread-safe; use it inside the function given to {@link JsonDocument#read} only.
 *
 * @since 0.1.0
 */
public final class JsonObject {
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private final JsonProperties properties;

  JsonObject(JsonProperties properties) {
    this.properties = properties;
  }

  /** Returns its members, and which of them were requested. */
  JsonProperties properties() {
    return properties;
  }

  /**
   * Makes notes of unknown properties, here and within: a newer minor version may have added them.
   */
  public void noteUnknownProperties() {
    properties.noteUnknownProperties();
  }

  /** Leaves the other properties unreported: the document as a whole is refused. */
  public void ignoreTheRest() {
    properties.ignoreTheRest();
  }

  /**
   * Returns where this object is in the document.
   *
   * @return its path, empty for the outermost object
   */
  public String path() {
    return properties.place().path();
  }

  /**
   * Returns the names of all properties, in the order of the document. Being named here, they are
   * not yet requested.
   *
   * @return the names as given, which may be any text
   */
  public List<String> names() {
    return properties.names();
  }

  /**
   * Returns the value of a property, without a problem whatever it is. The property counts as
   * requested.
   *
   * @param name the property's name
   * @return its type
   */
  public JsonType type(String name) {
    return properties.type(name);
  }

  /**
   * Reports every one of these properties that is absent, {@code null} or a blank string.
   *
   * @param names the names of properties that have to be there
   */
  public void require(String... names) {
    for (String name : names) {
      Object node = properties.request(name);
      if (node == null
          || node == JsonParsing.NULL
          || (node instanceof String text && text.isBlank())) {
        report(ProblemCodes.REQUIRED, name);
      }
    }
  }

  /** Reports every one of these that is absent or {@code null}; a blank string is there. */
  public void requirePresent(String... names) {
    for (String name : names) {
      if (type(name) == JsonType.NULL || !properties.has(name)) {
        report(ProblemCodes.REQUIRED, name);
      }
    }
  }

  /** Returns whether a string without characters is at the property, which counts as requested. */
  public boolean isEmptyText(String name) {
    return "".equals(properties.request(name));
  }

  /**
   * Reports a problem that only the document's reader can know of.
   *
   * @param code a code of the catalogue
   * @param name the property at fault, empty for this object as a whole
   * @param arguments what the sentence names; never a personal value
   */
  public void report(String code, String name, String... arguments) {
    properties.report(code, name.isEmpty() ? properties.place() : at(name), arguments);
  }

  private Place at(String name) {
    return properties.place().property(name);
  }

  /**
   * Returns a string. One that contains half a surrogate pair is reported and reads as absent.
   *
   * @param name the property's name
   * @return the text, code unit for code unit, or null
   */
  public @Nullable String text(String name) {
    String text = textAsGiven(name);
    return text != null && isBroken(text, at(name)) ? null : text;
  }

  /** Returns a string that may contain lone surrogates; they are reported and kept. */
  public @Nullable String textWithBrokenCharacters(String name) {
    String text = textAsGiven(name);
    if (text != null) {
      isBroken(text, at(name));
    }
    return text;
  }

  private @Nullable String textAsGiven(String name) {
    return properties.node(name, "string", String.class);
  }

  /**
   * Reports and returns whether the text contains half a surrogate pair, in the words of the rules.
   */
  private boolean isBroken(String text, Place at) {
    if (!isBroken(text)) {
      return false;
    }
    CharacterFault.in(text).stream()
        .filter(found -> found.fault() == CharacterFault.BROKEN)
        .forEach(
            found ->
                properties.report(
                    ProblemCodes.TEXT_BROKEN_CHARACTER,
                    at,
                    found.codePointName(),
                    String.valueOf(found.position())));
    return true;
  }

  /** Returns whether half of a surrogate pair is there without its other half. */
  public static boolean isBroken(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
      }
    }
    return false;
  }

  /**
   * Returns a truth value.
   *
   * @param name the property's name
   * @return true, false or null
   */
  public @Nullable Boolean bool(String name) {
    return properties.node(name, "true or false", Boolean.class);
  }

  /**
   * Returns a number within bounds.
   *
   * @param name the property's name
   * @param min the least it may be
   * @param max the most it may be
   * @return the number or null
   */
  public @Nullable Double number(String name, double min, double max) {
    var least = BigDecimal.valueOf(min);
    var value = JsonNumbers.decimal(properties, name, least, BigDecimal.valueOf(max));
    return value == null ? null : (Double) value.doubleValue();
  }

  /**
   * Returns a whole number within bounds.
   *
   * @param name the property's name
   * @param min the least it may be
   * @param max the most it may be
   * @return the number or null
   */
  public @Nullable Integer integer(String name, int min, int max) {
    var value = JsonNumbers.whole(properties, name, min, max);
    return value == null ? null : (Integer) value.intValueExact();
  }

  /** Returns a whole number from 0 up. */
  public @Nullable Long count(String name) {
    var value = JsonNumbers.whole(properties, name, 0, Long.MAX_VALUE);
    return value == null ? null : (Long) value.longValueExact();
  }

  /**
   * Returns a date, as a string in the ISO form {@code 2026-11-24}.
   *
   * @param name the property's name
   * @return the date or null
   */
  public @Nullable LocalDate date(String name) {
    String text = textAsGiven(name);
    if (text == null) {
      return null;
    }
    var parts = DATE.matcher(text);
    if (!parts.matches()) {
      report(ProblemCodes.DATE_FORMAT, name);
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)));
    } catch (DateTimeException e) {
      report(ProblemCodes.DATE_DOES_NOT_EXIST, name);
      return null;
    }
  }

  /**
   * Returns a word of an enum, as a string that is the constant's name exactly.
   *
   * @param <E> the enum
   * @param name the property's name
   * @param words the enum's class
   * @return the constant or null
   */
  public <E extends Enum<E>> @Nullable E word(String name, Class<E> words) {
    String text = textAsGiven(name);
    return text == null
        ? null
        : word(text, at(name), List.of(words.getEnumConstants()), Enum::name);
  }

  /** Returns one of several answers, as a string that is its name exactly. */
  public @Nullable Choice word(String name, List<Choice> words) {
    String text = textAsGiven(name);
    return text == null ? null : word(text, at(name), words, Choice::name);
  }

  private <W> @Nullable W word(String text, Place at, List<W> words, Function<W, String> nameOf) {
    for (W word : words) {
      if (nameOf.apply(word).equals(text)) {
        return word;
      }
    }
    String names = words.stream().map(nameOf).collect(Collectors.joining(", "));
    properties.report(ProblemCodes.WORD_UNKNOWN, at, names);
    return null;
  }

  /**
   * Returns an object.
   *
   * @param name the property's name
   * @return the object or null
   */
  public @Nullable JsonObject object(String name) {
    var object = properties.node(name, "object", JsonObject.class);
    if (object != null) {
      object.properties.markReturned();
    }
    return object;
  }

  /**
   * Returns an array of objects.
   *
   * @param name the property's name
   * @return the elements that are objects; every other element is reported; empty if there is no
   *     array
   */
  public List<JsonObject> objects(String name) {
    var objects = properties.elements(name, "object", JsonObject.class, (object, at) -> object);
    objects.forEach(object -> object.properties.markReturned());
    return objects;
  }

  /**
   * Returns an array of whole numbers within bounds.
   *
   * @param name the property's name
   * @param min the least that one may be
   * @param max the most that one may be
   * @return the elements that are such numbers; every other element is reported; empty if there is
   *     no array
   */
  public List<Integer> integers(String name, int min, int max) {
    return JsonNumbers.integers(properties, name, min, max);
  }

  /**
   * Returns an array of strings.
   *
   * @param name the property's name
   * @return the elements that are strings without half a surrogate pair; every other element is
   *     reported; empty if there is no array
   */
  public List<String> texts(String name) {
    return properties.elements(
        name, "string", String.class, (text, at) -> isBroken(text, at) ? null : text);
  }

  /**
   * Returns an array of strings and objects.
   *
   * @param <R> what is made of each
   * @param name the property's name
   * @param ofText makes something of a string
   * @param ofObject makes something of an object; null is left out
   * @return what was made; every other element is reported; empty if there is no array
   */
  public <R> List<R> textsOrObjects(
      String name, Function<String, R> ofText, Function<JsonObject, @Nullable R> ofObject) {
    return properties.elements(
        name,
        "string, object",
        Object.class,
        (element, at) -> {
          if (element instanceof String text) {
            return isBroken(text, at) ? null : ofText.apply(text);
          }
          if (element instanceof JsonObject object) {
            object.properties.markReturned();
            return ofObject.apply(object);
          }
          properties.report(ProblemCodes.JSON_TYPE, at, "string, object");
          return null;
        });
  }

  /**
   * Returns an array of words of an enum, each a string that is the constant's name exactly.
   *
   * @param <E> the enum
   * @param name the property's name
   * @param words the enum's class
   * @return the constants, in the order of the enum; every other element is reported; empty if
   *     there is no array
   */
  public <E extends Enum<E>> Set<E> words(String name, Class<E> words) {
    var found = EnumSet.noneOf(words);
    found.addAll(
        properties.elements(
            name,
            "string",
            String.class,
            (text, at) -> word(text, at, List.of(words.getEnumConstants()), Enum::name)));
    return found;
  }

  /** Returns the path alone; properties may be personal. */
  @Override
  public String toString() {
    return "JsonObject[" + path() + "]";
  }
}
