package io.github.minmome.problem;

import io.github.minmome.text.Languages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences about problems, in Japanese or English, each saying what to do.
 *
 * <p>Japanese for locales whose language is Japanese, English for all others, unless {@linkplain
 * #overriding an application's own bundle} has the sentence. Immutable and safe for use by several
 * threads.
 *
 * @since 0.1.0
 */
public final class ProblemText {
  private static final ProblemText STANDARD = new ProblemText(Map.of());
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

  private final Map<String, ResourceBundle> overrides;

  private ProblemText(Map<String, ResourceBundle> overrides) {
    this.overrides = Map.copyOf(overrides);
  }

  /** Returns the sentences of this product. */
  public static ProblemText standard() {
    return STANDARD;
  }

  /**
   * Returns these sentences with an application's own in their place where its bundle has the
   * problem's code as a key.
   *
   * <p>A sentence may hold {@code {field}}, the name of the field, and the arguments by the names
   * that the catalogue gives, such as {@code {max}}. A part in square brackets is left out when one
   * of its arguments is not available.
   *
   * @param locale the bundle serves readers of this locale's language
   */
  public ProblemText overriding(Locale locale, ResourceBundle bundle) {
    var all = new HashMap<>(overrides);
    all.put(locale.getLanguage(), bundle);
    return new ProblemText(all);
  }

  /**
   * Returns what people call the field at a path, such as 申込者名 for {@code applicant.name}, or the
   * path itself where it has no name.
   */
  public String field(String path, Locale locale) {
    return ProblemTable.STANDARD.field(path, Languages.isJapanese(locale));
  }

  /**
   * Returns the sentence about a problem. Of a code that is neither in the catalogue nor in an
   * application's bundle it is the code itself.
   */
  public String sentence(Problem problem, Locale locale) {
    boolean japanese = Languages.isJapanese(locale);
    var arguments = new HashMap<String, String>();
    arguments.put("field", ProblemTable.STANDARD.field(problem.path(), japanese));
    String template = problem.code();
    if (ProblemTable.STANDARD.has(problem.code())) {
      var row = ProblemTable.STANDARD.row(problem.code());
      int given = Math.min(row.arguments().size(), problem.arguments().size());
      for (int i = 0; i < given; i++) {
        arguments.put(row.arguments().get(i), problem.arguments().get(i));
      }
      template = japanese ? row.ja() : row.en();
    }
    var own = overrides.get(locale.getLanguage());
    if (own != null && own.containsKey(problem.code())) {
      template = own.getString(problem.code());
    }
    return fill(template, arguments);
  }

  /** Fills a template; a bracketed part goes when an argument of it is missing. */
  static String fill(String template, Map<String, String> arguments) {
    String chosen =
        OPTIONAL
            .matcher(template)
            .replaceAll(
                part -> {
                  boolean whole =
                      PLACE
                          .matcher(part.group(1))
                          .results()
                          .allMatch(place -> arguments.containsKey(place.group(1)));
                  return whole ? Matcher.quoteReplacement(part.group(1)) : "";
                });
    return PLACE
        .matcher(chosen)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(arguments.getOrDefault(place.group(1), place.group())));
  }
}
