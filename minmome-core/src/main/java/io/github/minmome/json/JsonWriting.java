package io.github.minmome.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a document on one line; properties without a value are left out. */
final class JsonWriting {
  private static final JsonFactory JSON = new JsonFactory();

  /** The members of an object. */
  @FunctionalInterface
  interface Content {
    void writeTo(JsonWriting json) throws IOException;
  }

  private final JsonGenerator generator;

  private JsonWriting(JsonGenerator generator) {
    this.generator = generator;
  }

  static String document(Content content) {
    var text = new StringWriter();
    try (var generator = JSON.createGenerator(text)) {
      generator.writeStartObject();
      content.writeTo(new JsonWriting(generator));
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter does not fail
    }
    return text.toString();
  }

  JsonWriting text(String name, @Nullable String text) throws IOException {
    if (text != null) {
      generator.writeFieldName(name);
      string(text);
    }
    return this;
  }

  JsonWriting word(String name, @Nullable Enum<?> word) throws IOException {
    return text(name, word == null ? null : word.name());
  }

  JsonWriting date(String name, @Nullable TemporalAccessor date) throws IOException {
    return text(name, date == null ? null : date.toString());
  }

  JsonWriting bool(String name, @Nullable Boolean truth) throws IOException {
    if (truth != null) {
      generator.writeBooleanField(name, truth);
    }
    return this;
  }

  JsonWriting number(String name, @Nullable Number number) throws IOException {
    if (number != null) {
      generator.writeFieldName(name);
      generator.writeNumber(number.longValue());
    }
    return this;
  }

  JsonWriting texts(String name, Collection<String> texts) throws IOException {
    generator.writeArrayFieldStart(name);
    for (String text : texts) {
      string(text);
    }
    generator.writeEndArray();
    return this;
  }

  JsonWriting object(String name, @Nullable Content content) throws IOException {
    if (content != null) {
      generator.writeObjectFieldStart(name);
      content.writeTo(this);
      generator.writeEndObject();
    }
    return this;
  }

  JsonWriting objects(String name, Collection<Content> contents) throws IOException {
    generator.writeArrayFieldStart(name);
    for (Content content : contents) {
      generator.writeStartObject();
      content.writeTo(this);
      generator.writeEndObject();
    }
    generator.writeEndArray();
    return this;
  }

  private void string(String text) throws IOException {
    if (isVisible(text)) {
      generator.writeString(text);
    } else {
      generator.writeRawValue(escaped(text));
    }
  }

  private static boolean isVisible(String text) {
    int ascii = 0;
    while (ascii < text.length() && text.charAt(ascii) >= ' ' && text.charAt(ascii) < 0x7F) {
      ascii++;
    }
    return ascii == text.length() || text.codePoints().noneMatch(JsonWriting::isInvisible);
  }

  /**
   * Characters that do something on a screen instead of being seen there are escaped; so are halves
   * of surrogate pairs, which would be lost in UTF-8.
   */
  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (isInvisible(c)) {
                for (char unit : Character.toChars(c)) {
                  escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                }
              } else {
                escaped.append(c == '"' || c == '\\' ? "\\" : "").appendCodePoint(c);
              }
            });
    return escaped.append('"').toString();
  }
}
