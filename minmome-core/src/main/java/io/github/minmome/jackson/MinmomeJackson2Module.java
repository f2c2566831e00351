package io.github.minmome.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a mapper of Jackson 2 read and write this library's documents as {@link MinmomeJson} does:
 * {@code SuspensionApplication}, {@code ClassifiedNumber}, {@code CheckReport}, {@code
 * LeafletContent}, {@code OutreachReport}, and {@code Leaflet} for writing; wherever they appear in
 * a caller's own types.
 *
 * <p>A document with problems of severity ERROR ends reading with one {@link
 * Jackson2RejectedException} that contains all of them. A property of type {@code
 * Reading<SuspensionApplication>} (or another of these types) never ends reading: it receives the
 * value and the problems.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new MinmomeJackson2Module());
 * SuspensionApplication application = mapper.readValue(json, SuspensionApplication.class);
 * }</pre>
 *
 * <p>On the class path, {@code findAndRegisterModules()} finds it. Immutable once registered, and
 * as safe for use by several threads as its mapper.
 *
 * @since 0.1.0
 */
public final class MinmomeJackson2Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  private static final JsonFactory JSON = new JsonFactory();

  /** Creates the module. */
  public MinmomeJackson2Module() {
    super("minmome", new Version(0, 1, 0, null, "io.github.minmome", "minmome-core"));
    DocumentType.ALL.forEach(this::add);
    addSerializer(Leaflet.class, new Writer<>(MinmomeJson.standard()::writeLeaflet));
    addDeserializer(Reading.class, new ReadingReader(null));
  }

  private <T> void add(DocumentType<T> document) {
    addDeserializer(document.type(), new Reader<>(document));
    addSerializer(document.type(), new Writer<>(document.write()));
  }

  /** Reads the current value of the parser, whatever it is, to its end. */
  private static <T> Reading<T> read(JsonParser parser, DocumentType<T> document)
      throws IOException {
    JsonStreamContext context = parser.getParsingContext();
    String path = path(parser.currentToken().isStructStart() ? context.getParent() : context);
    var text = new StringWriter();
    try (JsonGenerator copy = JSON.createGenerator(text)) {
      copy(parser, copy);
    }
    return document.read(text.toString(), path);
  }

  /** Copies numbers digit for digit: a huge exponent is refused later, and not expanded here. */
  private static void copy(JsonParser parser, JsonGenerator to) throws IOException {
    int depth = 0;
    while (true) {
      if (parser.currentToken().isNumeric()) {
        to.writeNumber(parser.getText());
      } else {
        to.copyCurrentEvent(parser);
      }
      depth += parser.currentToken().isStructStart() ? 1 : 0;
      depth -= parser.currentToken().isStructEnd() ? 1 : 0;
      if (depth == 0) {
        return;
      }
      parser.nextToken();
    }
  }

  private static String path(@Nullable JsonStreamContext context) {
    if (context == null || context.inRoot()) {
      return "";
    }
    String parent = path(context.getParent());
    if (context.inArray()) {
      return parent + "[" + context.getCurrentIndex() + "]";
    }
    return parent + (parent.isEmpty() ? "" : ".") + context.getCurrentName();
  }

  private static final class Reader<T> extends JsonDeserializer<T> {
    private final DocumentType<T> document;

    Reader(DocumentType<T> document) {
      this.document = document;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Reading<T> reading = read(parser, document);
      if (!reading.accepted()) {
        throw new Jackson2RejectedException(parser, reading.problems());
      }
      return reading.value();
    }
  }

  private static final class ReadingReader extends JsonDeserializer<Reading<?>>
      implements ContextualDeserializer {
    private final @Nullable DocumentType<?> document;

    ReadingReader(@Nullable DocumentType<?> document) {
      this.document = document;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property) {
      Class<?> type = context.getContextualType().containedTypeOrUnknown(0).getRawClass();
      return DocumentType.ALL.stream()
          .filter(known -> known.type() == type)
          .findFirst()
          .map(ReadingReader::new)
          .orElse(this);
    }

    @Override
    public Reading<?> deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (document == null) {
        return (Reading<?>)
            context.reportBadDefinition(
                Reading.class, "A Reading is read of a type that is a document of its own only");
      }
      return read(parser, document);
    }

    @Override
    public @Nullable Reading<?> getNullValue(DeserializationContext context) {
      return document == null ? null : document.read("null", "");
    }
  }

  private static final class Writer<T> extends JsonSerializer<T> {
    private final Function<T, String> document;

    Writer(Function<T, String> document) {
      this.document = document;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      try (JsonParser json = JSON.createParser(document.apply(value))) {
        json.nextToken();
        generator.copyCurrentStructure(json);
      }
    }
  }
}
