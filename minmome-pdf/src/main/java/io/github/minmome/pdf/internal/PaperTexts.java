package io.github.minmome.pdf.internal;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.text.SentenceTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The sentences of one paper in one language, from the table beside its layout. Immutable and safe
 * for use by several threads.
 */
public final class PaperTexts {
  private final SentenceTable table;
  private final String column;

  /** Texts without names, which values of every paper have. */
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  private PaperTexts(SentenceTable table, String column) {
    this.table = table;
    this.column = column;
  }

  /** Reads the table beside a class in this module. */
  public static PaperTexts load(Class<?> home, String name, LeafletLanguage language) {
    return new PaperTexts(table(home, name), language.tag());
  }

  /** Returns the languages that the table beside a class in this module has a column of. */
  public static List<LeafletLanguage> languages(Class<?> home, String name) {
    var table = table(home, name);
    return Stream.of(LeafletLanguage.values())
        .filter(language -> table.hasLanguage(language.tag()))
        .toList();
  }

  private static SentenceTable table(Class<?> home, String name) {
    try (InputStream in = home.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("This build of minmome-pdf lacks " + name);
      }
      return SentenceTable.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the sentence of that key with its {@code {names}} replaced: name, value … */
  public Sentence sentence(String key, String... namesAndValues) {
    return Sentence.of(table.get(key, column, namesAndValues));
  }

  /**
   * Returns the text of that key without marks and readings, for labels in one line; its values are
   * as they were given.
   */
  public String text(String key, String... namesAndValues) {
    return SentenceTable.filled(
        texts.computeIfAbsent(key, k -> sentence(k).base()), namesAndValues);
  }
}
