package io.github.minmome.json.internal;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a small JSON document of any kind strictly: profiles, mapping files, partner files.
 *
 * <p>You give a function that requests the properties of the document's object by name and type,
 * and get what it made of them together with <em>every</em> problem: wrong types, unknown words,
 * numbers out of range, properties that are there twice, and, once the function is done, properties
 * that were not requested. A property at fault reads as absent; no value is guessed and none is in
 * any problem.
 *
 * <pre>{@code
 * Reading<Partner> partner =
 *     JsonDocument.read(in, object -> {
 *       object.require("name", "purpose");
 *       return new Partner(object.text("name"), object.text("purpose"), object.text("retention"));
 *     });
 * if (partner.accepted()) { … }
 * }</pre>
 *
 * <p>The document is UTF-8 (a byte order mark is skipped), at most {@value #MAX_LENGTH} bytes or
 * characters long and {@value #MAX_DEPTH} levels deep, and its outermost value is an object. {@code
 * NaN}, comments, trailing commas and text after the document are syntax errors; their problems
 * have line and column, and there is no value.
 *
 * @since 0.1.0
 */
public final class JsonDocument {
  /** The longest document that is read, in bytes or characters. */
  public static final int MAX_LENGTH = 1 << 20;

  /** How deep objects and arrays may be nested. */
  public static final int MAX_DEPTH = 32;

  private JsonDocument() {}

  /**
   * Reads a document from a stream, to its end; the stream is not closed.
   *
   * @param <T> what the function makes of it
   * @param in the bytes of the document
   * @param reader requests properties; may return null if what it needs is not there
   * @return what the function made, and all problems; the value is null if the document could not
   *     be parsed
   * @throws IOException if reading the stream fails
   */
  public static <T> Reading<T> read(
      InputStream in, Function<? super JsonObject, ? extends @Nullable T> reader)
      throws IOException {
    return read(in.readNBytes(MAX_LENGTH + 1), reader);
  }

  /**
   * Reads a document from its bytes.
   *
   * @param <T> what the function makes of it
   * @param json the bytes of the document
   * @param reader requests properties; may return null if what it needs is not there
   * @return what the function made, and all problems; the value is null if the document could not
   *     be parsed
   */
  public static <T> Reading<T> read(
      byte[] json, Function<? super JsonObject, ? extends @Nullable T> reader) {
    if (json.length > MAX_LENGTH) {
      return tooLarge();
    }
    int start = startsWithByteOrderMark(json) ? 3 : 0;
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(json, start, json.length - start))
              .toString();
    } catch (CharacterCodingException e) {
      return Reading.failed(Problem.of(ProblemCodes.JSON_ENCODING, ""));
    }
    return read(text, reader);
  }

  private static boolean startsWithByteOrderMark(byte[] json) {
    return json.length >= 3
        && json[0] == (byte) 0xEF
        && json[1] == (byte) 0xBB
        && json[2] == (byte) 0xBF;
  }

  /**
   * Reads a document from its text.
   *
   * @param <T> what the function makes of it
   * @param json the text of the document
   * @param reader requests properties; may return null if what it needs is not there
   * @return what the function made, and all problems; the value is null if the document could not
   *     be parsed
   */
  public static <T> Reading<T> read(
      String json, Function<? super JsonObject, ? extends @Nullable T> reader) {
    if (json.length() > MAX_LENGTH) {
      return tooLarge();
    }
    var problems = new ArrayList<Problem>();
    JsonObject root = JsonParsing.parse(json, problems);
    if (root == null) {
      return new Reading<>(null, problems);
    }
    T value = reader.apply(root);
    root.properties().reportUnrequested();
    return new Reading<>(value, problems);
  }

  private static <T> Reading<T> tooLarge() {
    return new Reading<>(
        null, List.of(Problem.of(ProblemCodes.JSON_TOO_LARGE, "", String.valueOf(MAX_LENGTH))));
  }
}
